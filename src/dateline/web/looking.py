"""What a state of the record holds of events, stories and incidents, by their keys and ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from dateline.archiving.charting.bodies import Bodies
from dateline.archiving.charting.held import Moment
from dateline.archiving.charting.paging import Found
from dateline.corroborating.incident import Incident
from dateline.records import Event
from dateline.web.failing import absent
from dateline.web.shapes import EventRow, StoryAbout

_EVENT = msgspec.json.Decoder(Event)
_INCIDENT = msgspec.json.Decoder(Incident)
_FOUND = (
    "facts.key, facts.id, batch, period, since, i.incident FROM facts LEFT JOIN linked i ON i.story = facts.stories"
)


def found_events(moment: Moment, where: str, values: Sequence[object], tail: str = "") -> list[Found]:
    """The events of a condition over `facts`."""
    return [Found(*row) for row in moment.rows(f"SELECT {_FOUND} WHERE {where} {tail}", values)]


def events(moment: Moment, bodies: Bodies, found: Sequence[Found]) -> list[Event]:
    """The events found, whole, in their order."""
    return [_EVENT.decode(raw) for raw in bodies.of(moment.view, found)]


def stories(moment: Moment, keys: Iterable[str]) -> dict[str, StoryAbout]:
    """The stories of these keys, without their texts."""
    wanted = sorted(set(keys))
    if not wanted:
        return {}
    rows = moment.view.snapshot.rows(
        f"SELECT key, id, title, published, publisher, url FROM stories WHERE key IN ({', '.join('?' * len(wanted))})",
        wanted,
        tables=["stories"],
    )
    return {r[0]: StoryAbout(key=r[0], id=r[1], title=r[2], published=r[3], publisher=r[4], url=r[5]) for r in rows}


def event_rows(moment: Moment, bodies: Bodies, found: Sequence[Found]) -> list[EventRow]:
    """The events found, each with what its story is."""
    told = stories(moment, (f.key for f in found))
    return [
        EventRow(
            key=f.key, event=event, title=told[f.key].title, publisher=told[f.key].publisher, url=told[f.key].url,
            incident=f.incident,
        )
        for f, event in zip(found, events(moment, bodies, found), strict=True)
    ]  # fmt: skip


def story_key(moment: Moment, name: str) -> str:
    """The content key of a story by its key or its id.  Refusal if there is none."""
    rows = moment.view.snapshot.rows(
        "SELECT key FROM stories WHERE key = ? OR id = ? ORDER BY key <> ?, key LIMIT 1",
        [name, name, name],
        tables=["stories"],
    )
    if not rows:
        raise absent("story")
    return str(rows[0][0])


def incidents(moment: Moment, ids: Sequence[str]) -> list[Incident]:
    """The incidents of these ids, in their order; what is absent is left out."""
    if not ids:
        return []
    rows = moment.view.snapshot.rows(
        f"SELECT id, payload FROM incidents WHERE id IN ({', '.join('?' * len(ids))})", list(ids), tables=["incidents"]
    )
    held = {row[0]: _INCIDENT.decode(row[1]) for row in rows}
    return [held[i] for i in ids if i in held]


def incident_of(moment: Moment, key: str) -> str | None:
    """The incident that a story tells of."""
    rows = moment.rows("SELECT incident FROM linked WHERE story = hash(?)", [key])
    return rows[0][0] if rows else None
