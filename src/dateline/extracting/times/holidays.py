"""Holidays and named days: their names in a text, and their dates in a year."""

from __future__ import annotations

import datetime as dt
import functools
import re
from dataclasses import dataclass

from dateline.lexicons.load import table

_PIECE = re.compile(r"[^\W_]+")
_APOSTROPHES = frozenset("'’-.")


def key(name: str) -> str:
    """A holiday's name without capitals, apostrophes and spacing."""
    return " ".join(_PIECE.findall(name.lower()))


@dataclass(frozen=True)
class Holidays:
    """`rules` by name (see `key`); `openers`, the words as written that may begin one; `longest`, in words."""

    rules: dict[str, str]
    openers: frozenset[str]
    longest: int

    def match(self, written: list[str], i: int) -> int | None:
        """The token after the longest holiday's name that begins at token `i`, or None."""
        found, name = None, ""
        for k in range(i, min(i + 2 * self.longest, len(written))):
            if written[k] in _APOSTROPHES and k > i:
                continue
            name = f"{name} {written[k].lower()}" if name else written[k].lower()
            if name in self.rules:
                found = k + 1
        return found


@functools.cache
def holidays() -> Holidays:
    """The holidays of `times/holidays.tsv`, read once."""
    rules = {key(row["name"]): row["rule"] for row in table("times/holidays.tsv")}
    first = {name.split()[0] for name in rules}
    openers = frozenset(form for word in first for form in (word.capitalize(), word.upper(), word.title()))
    return Holidays(rules, openers, max(len(name.split()) for name in rules))


def in_year(rule: str, year: int) -> tuple[dt.date, dt.date] | None:
    """First and last day that a holiday's rule gives in a year; None if the rule does not reach that year.

    A rule is `MM-DD`, `MM-DD..MM-DD`, `YYYY-MM-DD`, `MM:weekday:nth[+days]`, `easter+days`, `orthodox+days` or
    `islamic:month-day`, `islamic:month-day..more days` (tabular calendar: the day may differ by one).
    """
    if rule.startswith("islamic:") and ".." in rule:
        start, _, length = rule.partition("..")
        opening = _islamic(start, year)
        return None if opening is None else (opening, opening + dt.timedelta(days=int(length)))
    if ".." in rule:
        first, last = rule.split("..")
        return dt.date.fromisoformat(f"{year:04d}-{first}"), dt.date.fromisoformat(f"{year:04d}-{last}")
    if rule.startswith("islamic:"):
        day = _islamic(rule, year)
        return None if day is None else (day, day)
    if rule.startswith(("easter", "orthodox")):
        name, sign, days = re.split(r"([+-])", rule)
        base = _easter(year) if name == "easter" else _orthodox(year)
        day = base + dt.timedelta(days=int(sign + days))
        return day, day
    if ":" in rule:
        day = _nth_weekday(rule, year)
    else:
        day = dt.date.fromisoformat(rule if len(rule) == 10 else f"{year:04d}-{rule}")
    return day, day


def _nth_weekday(rule: str, year: int) -> dt.date:
    month, weekday, nth = rule.split(":")
    nth, _, more = nth.partition("+")
    first = dt.date(year, int(month), 1)
    offset = (int(weekday) - first.isoweekday()) % 7
    if int(nth) > 0:
        return first + dt.timedelta(days=offset + 7 * (int(nth) - 1) + int(more or 0))
    after = dt.date(year, int(month) + 1, 1)
    return after - dt.timedelta(days=(after.isoweekday() - int(weekday) - 1) % 7 + 1)


def _easter(year: int) -> dt.date:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return dt.date(year, f // 31, f % 31 + 1)


def _orthodox(year: int) -> dt.date:
    """Orthodox Easter Sunday (Meeus's Julian computus), in the Gregorian calendar."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return dt.date(year, month, day + 1) + dt.timedelta(days=year // 100 - year // 400 - 2)


def _islamic(rule: str, year: int) -> dt.date | None:
    """The first such day of the tabular Islamic calendar that falls in a Gregorian year."""
    month, day = (int(part) for part in rule.removeprefix("islamic:").split("-"))
    guess = int((year - 622) * 33 / 32)
    for hijri in range(max(1, guess - 1), guess + 3):
        past = (hijri - 1) * 354 + (3 + 11 * hijri) // 30 + (59 * (month - 1) + 1) // 2 + day
        date = dt.date(622, 7, 19) + dt.timedelta(days=past - 1)
        if date.year == year:
            return date
    return None
