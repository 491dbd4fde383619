"""When and where an incident took place, what kind of event it is and between whom, as most of its stories have it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence

import msgspec

from dateline.corroborating.sketch import Sketch, body_start
from dateline.records import Document, Entity, Place

_FINE_FIRST = {"village": 0, "town": 1, "city": 2, "crossing": 2, "district": 3, "admin2": 3, "admin1": 4, "region": 5}
_LEAD = 400
_MOST = 6


class When(msgspec.Struct, frozen=True, kw_only=True):
    """Days, both included, and the stories that give them."""

    start: str
    end: str
    stories: tuple[str, ...]


class Where(msgspec.Struct, frozen=True, kw_only=True):
    """The place that most stories give, and every other that some give."""

    name: str
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    stories: tuple[str, ...]
    others: tuple[str, ...]


def kind_of(documents: Sequence[Document]) -> str | None:
    """The PLOVER type that leads in most stories: a story's first happening counts twice; talk counts less than deeds."""
    votes: Counter[str] = Counter()
    for document in documents:
        held = [e for e in document.events if e.status in ("actual", "ongoing")]
        for i, event in enumerate(held[:4]):
            deed = 1 if event.event in ("ACCUSE", "REQUEST", "REJECT", "THREATEN") else 2
            votes[event.event] += deed * (2 if i == 0 else 1)
    return min(votes, key=lambda t: (-votes[t], t)) if votes else None


def sides(documents: Sequence[Document]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Actors and recipients of the main kind of event as codes, those of most stories first."""
    main = kind_of(documents)
    actors: Counter[str] = Counter()
    recipients: Counter[str] = Counter()
    for document in documents:
        events = [e for e in document.events if e.event == main and e.status in ("actual", "ongoing")]
        actors.update({_code(x) for e in events for x in e.actors} - {""})
        recipients.update({_code(x) for e in events for x in e.recipients} - {""})
    return _ranked(actors), _ranked(recipients)


def _code(entity: Entity) -> str:
    return f"{entity.country or ''}{''.join(entity.sectors)}"


def _ranked(count: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(count, key=lambda c: (-count[c], c))[:_MOST])


def interval(members: Sequence[Sketch], documents: Sequence[Document]) -> When | None:
    """The days of the main kind of event as stories date it; else the day most stories name, else nothing."""
    main = kind_of(documents)
    votes: Counter[int] = Counter()
    by_day: dict[int, set[str]] = {}
    for document in documents:
        days = {
            _day(e.when.start) for e in document.events if e.event == main and e.when and e.when.start == e.when.end
        }
        _vote(document.id, {d for d in days if d} or set(), 2, votes, by_day)
    for member in members:
        _vote(member.story, set(member.lead_days or member.days), 1, votes, by_day)
    if not votes:
        return None
    most = max(votes.values())
    day = min(d for d, n in votes.items() if n == most)
    told = datetime.date.fromordinal(day).isoformat()
    return When(start=told, end=told, stories=tuple(sorted(by_day[day])))


def _vote(story: str, days: set[int], weight: int, votes: Counter[int], by_day: dict[int, set[str]]) -> None:
    for day in days:
        votes[day] += weight
        by_day.setdefault(day, set()).add(story)


def _day(date: str | None) -> int | None:
    try:
        return datetime.date.fromisoformat(date[:10]).toordinal() if date else None
    except ValueError:
        return None


def place(members: Sequence[Sketch], documents: Sequence[Document]) -> Where | None:
    """The finest place that most stories name at their head."""
    found: dict[str, Place] = {}
    by_name: dict[str, set[str]] = {}
    for member, document in zip(members, documents, strict=True):
        start, _, _ = body_start(document.text, document.title)
        for at in document.places:
            key = f"{at.country or ''}/{at.name}"
            if at.kind != "country" and (key in member.lead_places or start <= at.start < start + _LEAD):
                found.setdefault(key, at)
                by_name.setdefault(key, set()).add(document.id)
    if not found:
        return None
    ranked = sorted(found, key=lambda k: (-len(by_name[k]), _FINE_FIRST.get(found[k].kind, 6), k))
    best = found[ranked[0]]
    return Where(
        name=best.name, country=best.country, admin1=best.admin1, lat=best.lat, lon=best.lon,
        stories=tuple(sorted(by_name[ranked[0]])), others=tuple(found[k].name for k in ranked[1:6]),
    )  # fmt: skip
