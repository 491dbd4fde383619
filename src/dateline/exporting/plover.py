"""PLOVER's own exchange format, version 0.8: one JSON object a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

import msgspec

from dateline.exporting.told import Counting, Format, Report, Told, day_of
from dateline.records import Entity, SpeakerEntity


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes one object an event; every event can be held."""
    counting, encoder = Counting(), msgspec.json.Encoder()
    for one in told:
        out.write(encoder.encode(plover(one)) + b"\n")
        counting.written += 1
    return counting.report()


def plover(told: Told) -> dict[str, Any]:
    """An event in PLOVER's fields.  Status, hedge and speakers stand in `text_info`, for PLOVER has no field for them."""
    event = told.event
    first, last = day_of(event)
    return {
        "id": told.id, "date": first, "enddate": last, "actor": [_side(e) for e in event.actors],
        "recipient": [_side(e) for e in event.recipients], "event": [event.event], "mode": list(event.modes),
        "context": list(event.contexts), "event_loc": _place(told), "event_text": [event.trigger.text],
        "quad_code": event.quad, "event_scale": event.score, "link": told.url, "text": event.evidence.text,
        "text_info": {
            "start": event.trigger.start, "end": event.trigger.end, "status": event.status, "hedge": event.hedge,
            "date_basis": event.when.basis if event.when else None, "according_to": [_speaker(s) for s in event.according_to],
        },
        "cite_info": {"story": event.story, "title": told.title, "publisher": told.publisher, "published": event.published},
        "coder": f"dateline {event.coder.dateline}, lexicon {event.coder.lexicon}", "coded_date": None,
    }  # fmt: skip


def _side(entity: Entity) -> dict[str, Any]:
    return {
        "code": entity.country, "sector": list(entity.sectors), "entity_text": entity.text,
        "identifier_id": entity.id, "identifier_text": entity.name,
    }  # fmt: skip


def _speaker(speaker: SpeakerEntity) -> dict[str, Any]:
    return {**_side(speaker), "stance": speaker.stance, "cue": speaker.cue.text}


def _place(told: Told) -> dict[str, Any] | None:
    where = told.event.where
    if where is None:
        return None
    return {f: getattr(where, f) for f in ("name", "kind", "country", "admin1", "lat", "lon", "geonames_id")}


FORMAT = Format(
    "plover", "jsonl", "PLOVER 0.8 exchange format, JSON Lines",
    (
        "open ends of intervals: the other end is given for both",
        "instruments an event is under or against, and quantities",
        "the offsets of actors, recipients, evidence, times and places",
        "the lexicon entry that decided, and the confidence",
        "status, hedge, basis of the date and speakers stand in text_info, where a PLOVER reader does not look for them",
    ),
    write,
)  # fmt: skip
