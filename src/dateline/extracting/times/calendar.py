"""TIMEX3 values and the calendar: the days a value covers, and the value so many units off another."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from dateline.records import Precision

_MONTHS_OF = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2), "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9),
              "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}  # fmt: skip
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T.*)?$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_MONTH = re.compile(r"(\d{4})-(\d\d)(?:-XX)?(?:T\w\w)?$")
_SEASON = re.compile(r"(\d{4})-([A-Z][A-Z0-9])$")
_YEARS = re.compile(r"\d{2,4}$")


@dataclass(frozen=True)
class Interval:
    """First and last day, both included, and how fine the value is; nothing where a value names no stretch of days."""

    since: dt.date | None = None
    until: dt.date | None = None
    precision: Precision | None = None


NOWHERE = Interval()


def day(year: int, month: int, number: int) -> dt.date | None:
    """The day, or None if there is no such day."""
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def month_end(year: int, month: int) -> dt.date:
    """The last day of a month."""
    if month == 12:
        return dt.date(year, 12, 31)
    return dt.date(year, month + 1, 1) - dt.timedelta(days=1)


def week_of(date: dt.date) -> str:
    """A day's ISO week as a value."""
    year, week, _ = date.isocalendar()
    return f"{year:04d}-W{week:02d}"


def interval(value: str) -> Interval:
    """The days that a TIMEX3 value covers."""
    whole = _DAY.match(value)
    if whole is not None:
        date = day(int(whole[1]), int(whole[2]), int(whole[3]))
        return NOWHERE if date is None else Interval(date, date, "time" if whole[4] else "day")
    week = _WEEK.match(value)
    if week is not None:
        return _week(int(week[1]), int(week[2]), bool(week[3]))
    month = _MONTH.match(value)
    if month is not None:
        return _months(int(month[1]), int(month[2]), int(month[2]), "month")
    season = _SEASON.match(value)
    if season is not None and season[2] in _MONTHS_OF:
        kind: Precision = "quarter" if season[2][0] == "Q" else "half" if season[2][0] == "H" else "season"
        return _months(int(season[1]), *_MONTHS_OF[season[2]], kind)
    return _years(value) if _YEARS.match(value) else NOWHERE


def _week(year: int, week: int, weekend: bool) -> Interval:
    try:
        monday = dt.date.fromisocalendar(year, week, 1)
    except ValueError:
        return NOWHERE
    first = monday + dt.timedelta(days=5 if weekend else 0)
    return Interval(first, monday + dt.timedelta(days=6), "weekend" if weekend else "week")


def _months(year: int, first: int, last: int, kind: Precision) -> Interval:
    if not (1 <= year < 9998 and 1 <= first <= 12):
        return NOWHERE
    return Interval(dt.date(year, first, 1), month_end(year + (last < first), last), kind)


def _years(value: str) -> Interval:
    kinds: dict[int, Precision] = {4: "year", 3: "decade", 2: "century"}
    first, last = int(value.ljust(4, "0")), int(value.ljust(4, "9"))
    return Interval(dt.date(max(first, 1), 1, 1), dt.date(last, 12, 31), kinds[len(value)]) if last > 0 else NOWHERE


def part_of(whole: Interval, edge: str) -> Interval:
    """The early, middle or late part of an interval, or its first or second half (start, mid, end, half1, half2).

    A third, but of a year and of more the first or last quarter: "late last year" is no September.
    """
    if whole.since is None or whole.until is None or edge not in ("start", "mid", "end", "half1", "half2"):
        return whole
    if whole.precision == "year" and edge in ("start", "end"):
        year = whole.since.year
        first, last = (1, 3) if edge == "start" else (10, 12)
        return Interval(dt.date(year, first, 1), month_end(year, last), "year")
    days = (whole.until - whole.since).days + 1
    pieces = 2 if edge.startswith("half") else 3
    if days < pieces:
        return whole
    number = {"start": 0, "mid": 1, "end": 2, "half1": 0, "half2": 1}[edge]
    first_day = whole.since + dt.timedelta(days=days * number // pieces)
    last_day = whole.since + dt.timedelta(days=days * (number + 1) // pieces - 1)
    return Interval(first_day, last_day, whole.precision)


def shift_months(date: dt.date, months: int) -> tuple[int, int]:
    """Year and month so many months off.  OverflowError outside the years 1 to 9998."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    if not 1 <= year <= 9998:
        raise OverflowError(f"the year {year} is outside the calendar")
    return year, month + 1


def shift(date: dt.date, code: str, count: float) -> str:
    """The value `count` units from a day, as fine as the unit (a unit's code as in words.tsv).

    OverflowError outside the calendar's years.
    """
    if code.startswith("T"):
        return date.isoformat()
    if code == "D":
        return (date + dt.timedelta(days=_whole(count))).isoformat()
    if code in ("W", "2W", "WE"):
        there = week_of(date + dt.timedelta(days=_whole(7 * count * (2 if code == "2W" else 1))))
        return there + ("-WE" if code == "WE" else "")
    if code in ("M", "Q"):
        year, month = shift_months(date, _whole(count * (3 if code == "Q" else 1)))
        return f"{year:04d}-Q{(month + 2) // 3}" if code == "Q" else f"{year:04d}-{month:02d}"
    return shift_year(date.year, code, count)


def shift_year(year: int, code: str, count: float) -> str:
    """The value `count` years, decades or centuries from a year (BC years are negative).  OverflowError beyond."""
    there = year + _whole(count * {"Y": 1, "10Y": 10, "100Y": 100}[code])
    if not -9998 < there < 9998:
        raise OverflowError(f"the year {there} is outside the calendar")
    return year_value(there)[: {"Y": 6, "10Y": 5, "100Y": 4}[code] - (2 if there > 0 else 0)]


def year_value(year: int) -> str:
    """A year's value; years before Christ are negative."""
    return f"{year:04d}" if year > 0 else f"BC{-year:04d}"


def _whole(count: float) -> int:
    if abs(count) > 4_000_000:
        raise OverflowError("too long a time for the calendar")
    return int(count) if count >= 0 else -int(-count)


def span_value(code: str, count: float | None) -> str:
    """A duration's value: P3W, PT2H; PXM where the number is not said."""
    if count == 0.5 and code in ("TH", "Y"):
        return "PT30M" if code == "TH" else "P6M"
    if count == 0.5 and code in ("10Y", "100Y"):
        return "P5Y" if code == "10Y" else "P50Y"
    factor = int("".join(c for c in code if c.isdigit()) or 1)
    letter = code.lstrip("0123456789").removesuffix("E")
    number = "X" if count is None else f"{count * factor:.10g}"
    if code in ("10Y", "100Y"):
        number, letter = ("X" if count is None else f"{count:.10g}"), "DE" if code == "10Y" else "CE"
    if letter == "Q":
        number, letter = ("X", "Q") if count is None else (f"{3 * count:.10g}", "M")
    return f"PT{number}{letter[1:]}" if letter.startswith("T") else f"P{number}{letter}"
