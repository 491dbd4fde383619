"""Whole dates as headers, datelines and metadata write them.  Not for running text: that is extracting's work."""

from __future__ import annotations

import re
from typing import NamedTuple

_NAMES = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names}
MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
"""A month's name or short form, as a regular expression (to be used without case)."""
_YEAR = r"(?P<y>(?:1[6-9]|20)\d\d)"
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_PATTERNS = (
    re.compile(rf"(?<!\d){_YEAR}[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}})(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)"),
    re.compile(rf"(?<!\d){_DAY}[\s-]+(?:of\s+)?(?P<n>{MONTH})[\s,-]+{_YEAR}(?!\d)", re.I),
    re.compile(rf"\b(?P<n>{MONTH}),?\s+{_DAY}(?:,\s*|\s+){_YEAR}(?!\d)", re.I),
    re.compile(rf"(?<!\d)(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?{_YEAR}(?!\d)"),
)
_SLASHED = re.compile(r"(?<![\d/])(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>(?:1[6-9]|20)\d\d|\d\d)(?![\d/])")
_NO_YEAR = re.compile(rf"\b(?:(?P<n>{MONTH})\s+(?P<d>\d{{1,2}})|(?P<d2>\d{{1,2}})\s+(?P<n2>{MONTH}))(?!\d)", re.I)
_MONTH_FIRST = re.compile(r"\b(?:[AP]\.?M\.?\s+)?(?:E[DS]?T|C[DS]T|M[DS]T|P[DS]?T)\b")
_AMERICAN = re.compile(r"(?<!\d)\d/\d{1,2}/\d{4},? +\d{1,2}:\d\d(?::\d\d)? ?[AP]\.?M", re.I)
"""A form that only the month-first countries' programs write: no zero before the month, a twelve-hour clock."""
_EPOCH = re.compile(r"\s*(?P<s>\d{10})(?:\d{3})?(?:\.\d+)?\s*")
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Day(NamedTuple):
    """A whole date as an ISO day; `start` and `end` are offsets into the text; `note` says what had to be assumed.

    `other` is the other reading of a slashed date whose order had to be assumed.
    """

    iso: str
    start: int
    end: int
    note: str = ""
    other: str | None = None


def parse_day(text: str) -> Day | None:
    """The first whole date (day, month and year) of a text, or None.  A slashed date is read day first, and noted."""
    found = [day for pattern in _PATTERNS if (day := _first(pattern, text)) is not None]
    slashed = _slashed(text)
    if slashed is not None:
        found.append(slashed)
    return min(found, key=lambda day: (day.start, -day.end)) if found else None


def parse_value(value: object) -> str | None:
    """The ISO day of a metadata value: a written date, or seconds or milliseconds since 1970; else None."""
    return parse_values(value)[0]


def parse_values(value: object) -> tuple[str | None, str | None]:
    """The ISO day of a metadata value, and its other reading if the order of day and month had to be assumed."""
    if isinstance(value, bool) or value is None:
        return None, None
    text = str(value)[:200]
    epoch = _EPOCH.fullmatch(text)
    if epoch is not None:
        return from_epoch(int(epoch["s"])), None
    day = parse_day(text)
    return (day.iso, day.other) if day is not None else (None, None)


def from_epoch(seconds: int) -> str | None:
    """The ISO day (UTC) of a count of seconds since 1970, or None outside the years 1970 to 2099."""
    days = seconds // 86400
    if not 0 <= days < 47482:
        return None
    import datetime

    return (datetime.date(1970, 1, 1) + datetime.timedelta(days=days)).isoformat()


def month_and_day(text: str) -> str | None:
    """A month and day without a year, as XXXX-MM-DD, or None."""
    match = _NO_YEAR.search(text)
    if match is None:
        return None
    name, day = match["n"] or match["n2"], int(match["d"] or match["d2"])
    iso = iso_day(2000, _MONTHS[name.rstrip(".").lower()], day)
    return f"XXXX{iso[4:]}" if iso else None


def iso_day(year: int, month: int, day: int) -> str | None:
    """An ISO day, or None if there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= _LENGTHS[month - 1]):
        return None
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return None if month == 2 and day == 29 and not leap else f"{year:04d}-{month:02d}-{day:02d}"


def _first(pattern: re.Pattern[str], text: str) -> Day | None:
    for match in pattern.finditer(text):
        part = match.groupdict()
        month = int(part["m"]) if part.get("m") else _MONTHS[part["n"].rstrip(".").lower()]
        iso = iso_day(int(part["y"]), month, int(part["d"]))
        if iso is not None:
            return Day(iso, match.start(), match.end())
    return None


def _slashed(text: str) -> Day | None:
    match = _SLASHED.search(text)
    if match is None:
        return None
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    american = b > 12 or (a <= 12 and a != b and _is_american(text, match.start()))
    iso = iso_day(year, a, b) if american else iso_day(year, b, a)
    if iso is None:
        return None
    sure = a > 12 or b > 12 or a == b
    order = "month first" if american else "day first"
    if sure:
        return Day(iso, match.start(), match.end())
    other = iso_day(year, b, a) if american else iso_day(year, a, b)
    return Day(iso, match.start(), match.end(), f"{order} assumed in {match.group(0)}", other)


def _is_american(text: str, start: int) -> bool:
    """Whether a slashed date is written month first, by the clock or the zone beside it."""
    return _MONTH_FIRST.search(text) is not None or _AMERICAN.match(text, start) is not None
