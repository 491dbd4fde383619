"""FollowTheMoney entities: events, who took part, and the articles that tell of them, as JSON Lines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import msgspec

from dateline.exporting.countries import country
from dateline.exporting.told import Counting, Format, Report, Told, day_of, is_fact
from dateline.records import Entity

_PUBLIC = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
_ORGANISED = frozenset({"REB", "PTY", "BUS", "LAB", "SOC", "EDU", "MED", "JRN", "PRM"})


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes each entity once, before the event that names it."""
    counting, seen, encoder = Counting(), set[str](), msgspec.json.Encoder()
    for one in told:
        if not is_fact(one.event):
            counting.leave("not told as fact")
            continue
        for entity in _entities(one):
            if entity["id"] not in seen:
                seen.add(entity["id"])
                out.write(encoder.encode(entity) + b"\n")
        counting.written += 1
    return counting.report()


def _entities(told: Told) -> Iterator[dict[str, Any]]:
    event = told.event
    article = _entity("Article", f"story-{told.key}", {
        "title": [told.title or told.key], "publisher": [told.publisher], "publishedAt": [event.published], "sourceUrl": [_address(told.url)],
    })  # fmt: skip
    parts = [_actor(e) for e in event.actors + event.recipients]
    yield article
    yield from parts
    first, last = day_of(event)
    where = event.where
    what = f"{event.event}{f' {event.mode}' if event.mode else ''}"
    sides = [", ".join(e.name for e in side) for side in (event.actors, event.recipients)]
    yield _entity("Event", f"event-{told.id}", {
        "name": [" - ".join(x for x in (sides[0], what, sides[1]) if x)], "startDate": [first], "endDate": [last], "summary": [event.evidence.text],
        "keywords": [event.event, *event.modes, *event.contexts, f"CAMEO {event.cameo}"], "country": [_alpha2(where.country if where else None)],
        "location": [where.name if where else None], "involved": [p["id"] for p in parts],
        "proof": [article["id"]], "recordId": [told.id], "publisher": [told.publisher], "sourceUrl": [_address(told.url)],
        "notes": [f"according to {s.name or 'somebody unnamed'} ({s.stance})" for s in event.according_to],
    })  # fmt: skip


def _actor(entity: Entity) -> dict[str, Any]:
    sectors = set(entity.sectors)
    if entity.role and entity.via == "lexicon":
        schema = "Person"
    elif sectors & _PUBLIC:
        schema = "PublicBody"
    else:
        schema = "Organization" if sectors & _ORGANISED else "LegalEntity"
    identity = hashlib.sha1(f"{entity.name}|{entity.country}|{schema}".encode()).hexdigest()
    return _entity(
        schema,
        f"actor-{identity}",
        {"name": [entity.name], "country": [_alpha2(entity.country)], "keywords": list(entity.sectors)},
    )


def _entity(schema: str, identity: str, properties: dict[str, list[str | None]]) -> dict[str, Any]:
    kept = {name: [v for v in values if v] for name, values in properties.items()}
    return {"id": f"dateline-{identity}", "schema": schema, "properties": {k: v for k, v in kept.items() if v}}


def _address(url: str | None) -> str | None:
    """A web address; what is none, the format does not take."""
    return url if url and url.startswith(("http://", "https://")) else None


def _alpha2(code: str | None) -> str | None:
    """FollowTheMoney's country code: ISO 3166-1 alpha-2 in small letters."""
    return country(code).alpha2.lower() or None


FORMAT = Format(
    "followthemoney", "jsonl", "FollowTheMoney entities: events, actors and articles, JSON Lines",
    (
        "events that are not told as fact are left out",
        "which side is actor and which recipient: both are involved; the name tells",
        "actors of one name, country and kind are one entity, for the format wants entities, not mentions",
        "speakers stand in notes; quantities, instruments, hedge, offsets, coordinates, rule and confidence are not held",
    ),
    write,
)  # fmt: skip
