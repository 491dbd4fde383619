"""Values to intervals: the days that a TIMEX3 value covers, and arithmetic on days."""

from __future__ import annotations

import datetime as dt
import re

from dateline.records import Precision

_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2), "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12),
            "H1": (1, 6), "H2": (7, 12)}  # fmt: skip
_DAY = re.compile(r"^(\d{4})-(\d\d)-(\d\d)")
_WEEK = re.compile(r"^(\d{4})-W(\d\d)(-WE)?$")


def day(year: int, month: int, number: int) -> dt.date | None:
    """The day, or None if there is no such day."""
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def parse(value: str | None) -> dt.date | None:
    """The day of a value that begins with a whole ISO day."""
    match = _DAY.match(value or "")
    return day(int(match[1]), int(match[2]), int(match[3])) if match else None


def month_end(year: int, month: int) -> dt.date:
    """The last day of a month."""
    return (dt.date(year + 1, 1, 1) if month == 12 else dt.date(year, month + 1, 1)) - dt.timedelta(days=1)


def shift_months(start: dt.date, months: int) -> dt.date:
    """The first day of the month that lies so many months off."""
    total = start.year * 12 + start.month - 1 + months
    return dt.date(min(max(total // 12, 1), 9998), total % 12 + 1, 1)


def week_of(date: dt.date) -> str:
    """A day's ISO week as a value."""
    year, week, _ = date.isocalendar()
    return f"{year:04d}-W{week:02d}"


def interval(value: str) -> tuple[str | None, str | None, Precision | None]:
    """First day, last day and precision of a TIMEX3 value; all None where it names no stretch of the calendar."""
    whole = parse(value)
    if whole is not None:
        return whole.isoformat(), whole.isoformat(), "time" if "T" in value else "day"
    week = _WEEK.match(value)
    if week is not None:
        return _week(int(week[1]), int(week[2]), bool(week[3]))
    if re.match(r"^\d{4}$", value):
        return f"{value}-01-01", f"{value}-12-31", "year"
    if re.match(r"^\d{3}$", value):
        return f"{value}0-01-01", f"{value}9-12-31", "decade"
    if re.match(r"^\d{2}$", value) and value != "00":
        return f"{value}00-01-01", f"{value}99-12-31", "century"
    if re.match(r"^\d{4}-\d\d$", value) and 1 <= int(value[5:]) <= 12:
        year, month = int(value[:4]), int(value[5:])
        return f"{value}-01", month_end(year, month).isoformat(), "month"
    if re.match(r"^\d{4}-(?:SP|SU|FA|WI|Q[1-4]|H[12])$", value):
        return _season(int(value[:4]), value[5:])
    return None, None, None


def _week(year: int, week: int, weekend: bool) -> tuple[str | None, str | None, Precision | None]:
    try:
        monday = dt.date.fromisocalendar(year, week, 1)
    except ValueError:
        return None, None, None
    first = monday + dt.timedelta(days=5 if weekend else 0)
    return first.isoformat(), (monday + dt.timedelta(days=6)).isoformat(), "weekend" if weekend else "week"


def _season(year: int, part: str) -> tuple[str, str, Precision]:
    first, last = _SEASONS[part]
    precision: Precision = "quarter" if part[0] == "Q" else "half" if part[0] == "H" else "season"
    until = month_end(year + (last < first), last) if year < 9998 else dt.date(year, 12, 31)
    return dt.date(year, first, 1).isoformat(), until.isoformat(), precision
