"""Events as flat rows: what a spreadsheet, a data frame or a table on a terminal can hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dateline.records import Entity, Event

COLUMNS: dict[str, str] = {
    "id": "the event's stable id", "story": "id of its story", "published": "ISO day of publication",
    "event": "PLOVER type", "mode": "PLOVER mode", "cameo": "CAMEO code", "quad": "quad class 1-4",
    "goldstein": "score from -10 to 10", "actors": "who did it, CCC:SEC, `;` between several",
    "actor_names": "the same by name", "recipients": "to whom, CCC:SEC", "recipient_names": "the same by name",
    "when_start": "first ISO day, empty where open", "when_end": "last ISO day, empty where open", "when_basis": "stated, relative, narrative or published",
    "where": "place name", "where_country": "ISO 3166-1 alpha-3", "lat": "degrees WGS 84", "lon": "degrees WGS 84",
    "status": "actual, ongoing, planned, hypothetical or negated", "hedge": "the hedging word",
    "according_to": "speakers, outermost first, by name", "stance": "each speaker's stance", "under": "instruments it is under",
    "against": "instruments it is against", "trigger": "the word that tells it", "start": "offset of the trigger", "end": "offset of its end",
    "evidence": "the sentence", "rule": "the lexicon entry that decided", "confidence": "0 to 1",
}  # fmt: skip
"""Every column with what it holds."""


def code_of(entity: Entity) -> str:
    """An entity's code, "PRK:MIL" or "RUS"; "?" where neither country nor sector is known."""
    sectors = "+".join(entity.sectors)
    if not entity.country:
        return f":{sectors}" if sectors else "?"
    return f"{entity.country}:{sectors}" if sectors else entity.country


def flat(event: Event) -> dict[str, Any]:
    """One event as a row with the keys of `COLUMNS`."""
    when, where = event.when, event.where
    return {
        "id": event.id, "story": event.story, "published": event.published, "event": event.event, "mode": event.mode,
        "cameo": event.cameo, "quad": event.quad, "goldstein": event.goldstein,
        "actors": ";".join(code_of(a) for a in event.actors), "actor_names": ";".join(a.name for a in event.actors),
        "recipients": ";".join(code_of(a) for a in event.recipients), "recipient_names": ";".join(a.name for a in event.recipients),
        "when_start": when.start if when else None, "when_end": when.end if when else None, "when_basis": when.basis if when else None,
        "where": where.name if where else None, "where_country": where.country if where else None,
        "lat": where.lat if where else None, "lon": where.lon if where else None, "status": event.status, "hedge": event.hedge,
        "according_to": ";".join(s.name or "(unnamed)" for s in event.according_to),
        "stance": ";".join(s.stance for s in event.according_to), "under": ";".join(i.name for i in event.under),
        "against": ";".join(i.name for i in event.against), "trigger": event.trigger.text, "start": event.trigger.start,
        "end": event.trigger.end, "evidence": event.evidence.text, "rule": event.rule, "confidence": event.confidence,
    }  # fmt: skip


def flat_all(events: Iterable[Event]) -> list[dict[str, Any]]:
    """Many events as rows, in order."""
    return [flat(event) for event in events]
