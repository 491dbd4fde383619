"""Events over time: counts by quad class in buckets of days, weeks, months, quarters or years."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

from dateline.archiving.charting.choosing import Choice, quads
from dateline.archiving.charting.held import Moment

By = Literal["auto", "day", "week", "month", "quarter", "year"]
_MOST = 120
_DAYS: dict[By, int] = {"day": 1, "week": 7, "month": 31, "quarter": 92}


class Bucket(msgspec.Struct, frozen=True, kw_only=True):
    """The events whose last day lies from `start` to `end`, both included, by quad class."""

    start: str
    end: str
    total: int
    quads: dict[str, int]


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """Buckets in order, those without events left out; `undated` events have no day at all."""

    by: str
    total: int
    undated: int
    first: str | None
    last: str | None
    buckets: list[Bucket]


def timeline(moment: Moment, choice: Choice, by: By = "auto") -> Timeline:
    """The timeline of the chosen events; `auto` takes the finest buckets of which there are no more than about 120."""
    source, values = choice.source()
    first, last, total, undated = moment.rows(
        f"SELECT min(day), max(day), {choice.number()}, count(*) FILTER (day IS NULL) {source}", values
    )[0]
    width = width_of(moment, choice, by)
    rows = moment.rows(
        f"SELECT date_trunc('{width}', day)::DATE AS start, quad, {choice.number()} {source} AND day IS NOT NULL "
        "GROUP BY ALL ORDER BY 1, 2",
        values,
    )
    held: dict[datetime.date, dict[int, int]] = {}
    for start, quad, count in rows:
        held.setdefault(start, {})[quad] = count
    buckets = [
        Bucket(start=s.isoformat(), end=end_of(s, width).isoformat(), total=sum(q.values()), quads=quads(q))
        for s, q in held.items()
    ]
    return Timeline(by=width, total=total, undated=undated, first=_iso(first), last=_iso(last), buckets=buckets)


def width_of(moment: Moment, choice: Choice, by: By) -> By:
    """The width asked for; for `auto` the finest of which about 120 hold all but the outermost hundredths of the events."""
    if by != "auto":
        return by
    source, values = choice._replace(counting="reports").source()
    rows = moment.rows(f"SELECT day, count(*) {source} AND day IS NOT NULL GROUP BY day ORDER BY day", values)
    if not rows:
        return "month"
    edge = sum(n for _, n in rows) // 100
    span = (_edge(rows[::-1], edge) - _edge(rows, edge)).days + 1
    return next((width for width, days in _DAYS.items() if span <= days * _MOST), "year")


def _edge(rows: list[tuple[datetime.date, int]], skipped: int) -> datetime.date:
    """The first day beyond so many events."""
    for day, count in rows:
        skipped -= count
        if skipped < 0:
            return day
    return rows[-1][0]


def end_of(start: datetime.date, width: str) -> datetime.date:
    """The last day of the bucket that starts on a day."""
    if width in ("day", "week"):
        return start + datetime.timedelta(days=0 if width == "day" else 6)
    months = {"month": 1, "quarter": 3, "year": 12}[width]
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return datetime.date.max if year > datetime.MAXYEAR else datetime.date(year, month + 1, 1) - datetime.timedelta(1)


def _iso(day: datetime.date | None) -> str | None:
    return day.isoformat() if day is not None else None
