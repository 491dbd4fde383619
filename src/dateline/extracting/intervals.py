"""Intervals of events: from the expression that dates them, or from another event's by order and distance."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from dateline.extracting.hanging import Dated
from dateline.records import Span, Time, When

_SINCE = ("since", "from", "after", "following")
_HOUR = re.compile(r"(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight|dark)\b.*\w", re.I)
"""An hour that lies within the day named behind it."""
_BETWEEN = 9
"""Characters between the two dates of a stretch: " through "."""
_UNTIL = ("until", "till", "by", "through")
_DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365, "10Y": 3650}
_SLACK = {"D": 0, "W": 3, "M": 15, "Y": 180, "10Y": 1800}
"""How far off "so many units" may be, in days."""
_VAGUE = (2, 5)
"""What "days", "weeks", "months" may be taken to be at least and at most."""


class Amount(NamedTuple):
    """So many units of time; `number` None: how many is not said.  The unit's code is as in times/words.tsv."""

    unit: str
    number: int | None


def span_of(time: Time) -> Span:
    """The expression's span."""
    return Span(time.start, time.end, time.text)


def stated(found: Sequence[Dated], published: str | None) -> When:
    """The interval of what these expressions date; the finest counts, and "since", "until", "before" open it."""
    first = found[0]
    if len(found) > 1 and first.word == "from" and _ends(first, found[1]):
        return ordered(first.time.since, found[1].time.until, first.time)
    time, word = next((d for d in found if d.time.precision in ("day", "time")), first)
    if word in ("before", "after") and _HOUR.match(time.text):
        return ordered(time.since, time.until, time)  # "before dawn on Thursday" is on Thursday
    if word in _SINCE:
        begun = time.since is not None and (published is None or time.since <= published)
        return ordered(time.since, published if begun else None, time)
    if word in _UNTIL:
        return ordered(None, time.until, time)
    if word == "before":
        return ordered(None, time.since, time)
    return ordered(time.since, time.until, time)


def _ends(first: Dated, second: Dated) -> bool:
    """ "from 3 to 5 May", whatever the parser hangs the second date on."""
    return second.word in ("to", "until", "till", "through") or (
        second.word == "from" and 0 < second.time.start - first.time.end <= _BETWEEN
    )


def ordered(start: str | None, end: str | None, time: Time) -> When:
    """An interval taken from an expression, with an end before its start left open."""
    if start is not None and end is not None and end < start:
        end = None
    return When(start, end, time.precision, time.basis, span_of(time))


def before(base: When, amount: Amount | None) -> When | None:
    """The interval of what was before an event, by so much if that is told."""
    if amount is not None:
        return _away(base, amount, -1)
    if base.end is None:
        return None
    return When(None, base.end, None, "narrative", base.span)


def after(base: When, amount: Amount | None, limit: str | None) -> When | None:
    """The interval of what was after an event, up to the day it was told (`limit`) unless so much is told."""
    if amount is not None:
        return _away(base, amount, 1)
    if base.start is None:
        return None
    return When(base.start, limit if limit is None or limit >= base.start else None, None, "narrative", base.span)


def _away(base: When, amount: Amount, way: int) -> When | None:
    unit, count = amount
    if base.start is None or base.end is None:
        return None
    if unit.startswith("T"):
        return When(base.start, base.end, base.precision, "narrative", base.span)
    if unit in ("M", "Y") and count is not None:
        return _calendar(base, way * count, unit)
    low, high = _VAGUE if count is None else (count, count)
    slack = _SLACK[unit] if count is not None else 0
    return _shifted(base, way, low * _DAYS[unit] - slack, high * _DAYS[unit] + slack)


def _shifted(base: When, way: int, least: int, most: int) -> When | None:
    first, last = _day(base.start), _day(base.end)
    if first is None or last is None:
        return None
    try:
        if way < 0:
            start, end = first - dt.timedelta(days=most), last - dt.timedelta(days=least)
        else:
            start, end = first + dt.timedelta(days=least), last + dt.timedelta(days=most)
    except OverflowError:
        return None
    return When(start.isoformat(), end.isoformat(), "day", "narrative", base.span)


def _calendar(base: When, count: int, unit: str) -> When | None:
    """So many months or years off: the whole month or year there."""
    first = _day(base.start)
    if first is None:
        return None
    year, month = divmod(first.year * 12 + first.month - 1 + count * (12 if unit == "Y" else 1), 12)
    if not 1 <= year < 9999:
        return None
    if unit == "Y":
        return When(f"{year:04d}-01-01", f"{year:04d}-12-31", "year", "narrative", base.span)
    following = dt.date(year + month // 11, (month + 1) % 12 + 1, 1) if month == 11 else dt.date(year, month + 2, 1)
    last = following - dt.timedelta(days=1)
    return When(f"{year:04d}-{month + 1:02d}-01", last.isoformat(), "month", "narrative", base.span)


def _day(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value[:10])


def days_between(later: str, earlier: str) -> int:
    """Days from one ISO day to another."""
    return (dt.date.fromisoformat(later[:10]) - dt.date.fromisoformat(earlier[:10])).days
