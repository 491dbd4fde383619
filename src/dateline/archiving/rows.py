"""Records to the archive's rows, and back."""

from __future__ import annotations

import datetime
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
import pyarrow as pa

from dateline.archiving.keys import event_digest, reject_key, story_key
from dateline.archiving.schema import TABLES
from dateline.records import Claim, Document, Entity, Event, Reading, Reject, Story

_FIRST, _OPEN = 1990, 9999
_ENCODER = msgspec.msgpack.Encoder()
Row = dict[str, Any]


class _Payload(msgspec.Struct):
    """A reading without its story, which lies in its own table."""

    mentions: Any
    claims: Any
    times: Any
    places: Any
    attributions: Any
    instruments: Any


def day(text: str | None) -> datetime.date | None:
    """An ISO day as a date; None where there is none or the calendar has no such day."""
    try:
        return datetime.date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def period_of(text: str | None) -> int:
    """The partition of an ISO day."""
    found = day(text)
    return found.year if found is not None and found.year >= _FIRST else 0


def event_period(event: Event) -> int:
    """The partition of an event: by its last day."""
    if event.when is None:
        return 0
    if event.when.end is None:
        return _OPEN if event.when.start else 0
    return period_of(event.when.end)


def story_row(story: Story, batch: int) -> Row:
    """The row of a story."""
    row = {f: getattr(story, f) for f in story.__struct_fields__}
    row.update(key=story_key(story), found=list(story.found.items()), period=period_of(story.published), batch=batch)
    return row


def reading_row(reading: Reading, key: str, reader: str, batch: int) -> Row:
    """The row of a reading."""
    payload = _Payload(*(getattr(reading, f) for f in _Payload.__struct_fields__))
    return {
        "key": key, "reader": reader, "claims": len(reading.claims), "payload": _ENCODER.encode(payload),
        "period": period_of(reading.story.published), "batch": batch,
    }  # fmt: skip


_StoredReading = msgspec.defstruct(
    "_StoredReading",
    [(f.name, f.type, f.default) for f in msgspec.structs.fields(Reading) if f.name != "story"],
)
_READINGS = msgspec.msgpack.Decoder(_StoredReading)


def decoded(payload: bytes | pa.Buffer, story: Story) -> Reading:
    """A stored reading of a story, as a record again."""
    stored = _READINGS.decode(payload)
    return Reading(story=story, **{f: getattr(stored, f) for f in stored.__struct_fields__})


def claim_rows(reading: Reading, key: str, batch: int) -> list[Row]:
    """The rows of a reading's claims."""
    period = period_of(reading.story.published)
    return [{"key": key, "period": period, "batch": batch, **_claim(c, reading)} for c in reading.claims]


def _claim(c: Claim, reading: Reading) -> Row:
    def words(role: str) -> str | None:
        m = c.roles.get(role)
        return reading.mentions[m].text if m is not None else None

    return {
        "id": c.id, "start": c.trigger.start, "end": c.trigger.end, "trigger": c.trigger.text,
        "sentence_start": c.sentence.start, "sentence_end": c.sentence.end, "lemma": c.predicate.lemma,
        "pos": c.predicate.pos, "agent": words("agent"), "patient": words("patient"), "status": c.status,
        "hedge": c.hedge.text if c.hedge else None, "tense": c.tense, "background": c.background, "speakers": len(c.speakers),
        "when_start": c.when.start if c.when else None, "when_end": c.when.end if c.when else None,
    }  # fmt: skip


def code_of(entity: Entity) -> str:
    """CCC:SEC of an entity, "?" where nothing is known."""
    sectors = "+".join(entity.sectors)
    return f"{entity.country or ''}:{sectors}" if sectors else entity.country or "?"


def event_rows(document: Document, key: str, batch: int) -> list[Row]:
    """The rows of a document's events, each with the claim that it was coded from."""
    claims = claims_of(document)
    return [event_row(e, key, batch, document.publisher, claims[e.id]) for e in document.events]


def claims_of(document: Document) -> dict[str, str | None]:
    """The claim that each event was coded from, by the event's id; a claim's further events stand on the same words."""
    coded = [c for c in document.claims if c.event is not None]
    named = {c.event: c.id for c in coded}
    at = {(c.trigger.start, c.trigger.end): c.id for c in coded}
    return {e.id: named.get(e.id) or at.get((e.trigger.start, e.trigger.end)) for e in document.events}


def event_row(event: Event, key: str, batch: int, publisher: str | None, claim: str | None) -> Row:
    """The row of one event."""
    row: Row = msgspec.to_builtins(event)
    when, where = event.when, event.where
    row.update(
        key=key, batch=batch, publisher=publisher, claim=claim, ontology=event.coder.ontology, digest=event_digest(event),
        since=day(when.start) if when else None, until=day(when.end) if when else None, dated=when.basis if when else None,
        actor_codes=[code_of(a) for a in event.actors], recipient_codes=[code_of(a) for a in event.recipients],
        actor_countries=_countries(event.actors), recipient_countries=_countries(event.recipients),
        actor_names=[a.name.lower() for a in event.actors], recipient_names=[a.name.lower() for a in event.recipients],
        speaker_names=[s.name.lower() for s in event.according_to], place=where.name if where else None,
        place_country=where.country if where else None, lat=where.lat if where else None, lon=where.lon if where else None,
        published_day=day(event.published), period=event_period(event),
    )  # fmt: skip
    return row


def _countries(side: tuple[Entity, ...]) -> list[str]:
    return list(dict.fromkeys(e.country for e in side if e.country))


def reject_row(reject: Reject, batch: int) -> Row:
    """The row of a refusal."""
    return {"key": reject_key(reject), "batch": batch, **{f: getattr(reject, f) for f in reject.__struct_fields__}}


def lexicon_row(digest: str, ontology: str, manifest: Mapping[str, Any], batch: int) -> Row:
    """The row of a lexicon."""
    packed = zlib.compress(json.dumps(manifest, sort_keys=True, separators=(",", ":")).encode())
    return {"digest": digest, "ontology": ontology, "manifest": packed, "batch": batch}


def to_table(name: str, rows: Sequence[Row]) -> pa.Table:
    """Rows as an Arrow table of the archive's schema; a column that a row lacks is null."""
    return pa.Table.from_pylist(list(rows), schema=TABLES[name].schema)


STORY_COLUMNS = ("id", "text", "title", "published", "publisher", "url", "language", "body", "found")


def stories_of(rows: Iterable[Mapping[str, Any]]) -> Iterable[Story]:
    """Stories of rows that hold `STORY_COLUMNS`; `found` as pairs or a dict."""
    for row in rows:
        found = row["found"]
        yield Story(**{**{k: row[k] for k in STORY_COLUMNS}, "found": dict(found) if found else {}})


def event_json(prefix: str = "") -> str:
    """The SQL expression that gives an event of the table `events` as JSON in the form of the contract."""
    parts = ", ".join(f'"{f}" := {prefix}"{f}"' for f in Event.__struct_fields__)
    return f"to_json(struct_pack({parts}))"
