"""The publication date where several are told: which is right, and why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from dateline.reading.dates import iso_day, parse_values

EARLIEST = "1990-01-01"
"""Before this day no page was published: such dates are a content system's zero."""
_PATH = re.compile(
    r"[/_.-](?P<y>(?:19|20)\d\d)[/_.-](?P<m>\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_.-](?P<d>\d{1,2})(?!\d)"
    r"|(?<!\d)(?P<y2>20\d\d)(?P<m2>[01]\d)(?P<d2>[0-3]\d)(?!\d)",
    re.I,
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAY_STAMPED = 0.3
"""What is left of the weight of the crawl's own day, which pages stamp on themselves, where others say otherwise."""

_FRESH = 14
"""Days."""


class Candidate(NamedTuple):
    """One date told of a page: the ISO day, who tells it, how far that is to be trusted, and whether of an update.

    `other` is the day that it would be if day and month stood the other way round.
    """

    day: str
    source: str
    weight: float
    update: bool = False
    other: str | None = None


class Choice(NamedTuple):
    """The day chosen (None if none will do) and the explanation."""

    day: str | None
    why: str


def candidate(value: object, source: str, weight: float, *, update: bool = False) -> Candidate | None:
    """A candidate from a written date; None if it is no whole date or one before there were pages."""
    day, other = parse_values(value)
    return Candidate(day, source, weight, update, other) if day is not None and day >= EARLIEST else None


def turned(candidate: Candidate) -> Candidate:
    """The candidate with day and month the other way round."""
    if candidate.other is None:
        return candidate
    return candidate._replace(
        day=candidate.other, other=candidate.day, source=f"{candidate.source} (month and day turned)"
    )


def from_url(url: str | None) -> Candidate | None:
    """The date that an address holds: /2025/05/04/, /2025/may/04/, -20250504-."""
    match = _PATH.search(url or "")
    if match is None:
        return None
    part = match.groupdict()
    month = part["m"] or part["m2"]
    number = int(month) if month.isdigit() else _MONTHS.index(month.lower()) + 1
    day = iso_day(int(part["y"] or part["y2"]), number, int(part["d"] or part["d2"]))
    return Candidate(day, "url", 2.5) if day is not None and day >= EARLIEST else None


def choose_day(candidates: Sequence[Candidate], now: str | None) -> Choice:
    """The day that the weightiest agreeing candidates tell (a day apart is agreement, for zones differ).

    Days after `now` are out of the question.  `now` itself weighs less if others say otherwise: pages print the day on
    which they are fetched.  Updates count only where nothing tells of the publication.
    """
    candidates = [_settled(c, candidates, now) for c in candidates]
    future = [c for c in candidates if now is not None and c.day > _next(now)]
    left = [c for c in candidates if c not in future]
    pool = [c for c in left if not c.update] or left
    if not pool:
        return Choice(None, _told("left out, lying after the crawl", future) if future else "")
    latest = max((c.day for c in left if c.update), default=None)
    best = max(pool, key=lambda c: (_support(c, pool, now, latest), c.weight, c.day))
    against = [c for c in pool if not _near(c.day, best.day)]
    with_it = [c.source for c in pool if c is not best and _near(c.day, best.day)]
    parts = [best.source + (", the day of an update" if best.update else "")]
    parts += [f"so too {', '.join(with_it)}"] if with_it else []
    parts += [_told("against", against)] if against else []
    parts += [_told("left out, lying after the crawl", future)] if future else []
    day = min(best.day, now) if now is not None else best.day
    return Choice(day, "; ".join(parts))


def _settled(candidate: Candidate, others: Sequence[Candidate], now: str | None) -> Candidate:
    """The reading of a slashed date that the other dates, or the crawl's day, speak for."""
    if candidate.other is None:
        return candidate
    days = [c.day for c in others if c.other is None]
    if now is not None and candidate.day > _next(now) >= candidate.other:
        return turned(candidate)
    if any(_near(day, candidate.day) for day in days):
        return candidate
    fresh = now is not None and _is_fresh(candidate.other, now) and not _is_fresh(candidate.day, now)
    return turned(candidate) if fresh or any(_near(day, candidate.other) for day in days) else candidate


def _is_fresh(day: str, now: str) -> bool:
    """Whether a day lies shortly before the crawl, as most of what is crawled does."""
    return 0 <= (date.fromisoformat(now) - date.fromisoformat(day)).days <= _FRESH


def _support(best: Candidate, pool: Sequence[Candidate], now: str | None, latest_update: str | None) -> float:
    days = {c.day for c in pool}
    weight = sum(c.weight for c in pool if _near(c.day, best.day))
    if now is not None and len(days) > 1 and _near(best.day, now) and not all(_near(day, now) for day in days):
        weight *= _DAY_STAMPED
    if latest_update is not None and best.day > _next(latest_update):
        weight *= 0.5
    return weight


def _near(a: str, b: str) -> bool:
    return a == b or abs((date.fromisoformat(a) - date.fromisoformat(b)).days) <= 1


def _next(day: str) -> str:
    """The day after, for a page may come from a zone ahead of the crawler's clock."""
    here = date.fromisoformat(day)
    return (
        here.replace(day=here.day + 1).isoformat()
        if here.day < 28
        else date.fromordinal(here.toordinal() + 1).isoformat()
    )


def _told(what: str, candidates: Sequence[Candidate]) -> str:
    return f"{what}: " + ", ".join(f"{c.source} {c.day}" for c in candidates[:4])
