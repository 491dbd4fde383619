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
    source, values = choice.source(moment)
    days = _days(moment, choice)
    total = sum(n for _, n in days)
    dated = [(day, n) for day, n in days if day is not None]
    width = by if by != "auto" else _fitting(dated)
    rows = moment.rows(
        f"SELECT date_trunc('{width}', day)::DATE AS start, quad, count(*) {source} AND day IS NOT NULL "
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
    first, last = (dated[0][0].isoformat(), dated[-1][0].isoformat()) if dated else (None, None)
    undated = sum(n for day, n in days if day is None)
    return Timeline(by=width, total=total, undated=undated, first=first, last=last, buckets=buckets)


def width_of(moment: Moment, choice: Choice, by: By) -> By:
    """The width asked for; for `auto` the finest of which about 120 hold all but the outermost hundredths of the events."""
    return by if by != "auto" else _fitting([(day, n) for day, n in _days(moment, choice) if day is not None])


def _days(moment: Moment, choice: Choice) -> list[tuple[datetime.date | None, int]]:
    """How many of the chosen events there are on each day, in order; without a day, last."""
    source, values = choice.source(moment)
    return [
        (day, n)
        for day, n in moment.rows(f"SELECT day, count(*) {source} GROUP BY day ORDER BY day NULLS LAST", values)
    ]


def _fitting(days: list[tuple[datetime.date, int]]) -> By:
    if not days:
        return "month"
    edge = sum(n for _, n in days) // 100
    span = (_edge(days[::-1], edge) - _edge(days, edge)).days + 1
    return next((width for width, length in _DAYS.items() if span <= length * _MOST), "year")


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
