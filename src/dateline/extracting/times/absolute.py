"""Meanings of phrases that name their own date: days, months, years, decades, centuries, holidays."""

from __future__ import annotations

import datetime as dt
import re

from dateline.extracting.times.calendar import Interval, day, year_value
from dateline.extracting.times.holidays import holidays, in_year, key
from dateline.extracting.times.outlook import outlook
from dateline.extracting.times.phrase import Phrase, leading_number
from dateline.extracting.times.reading import Meaning, Setting
from dateline.extracting.times.tokens import number_kind
from dateline.extracting.times.words import words
from dateline.records import Basis

_HALF_YEAR, _SOON = 183, 45
"""Days within which a day without its year is taken for the coming one, or for one soon to come."""
_CLOSE = 4
"""Words before a day soon to come within which a past verb still makes it last year's."""
_SEPTEMBER = (
    "attack",
    "attacks",
    "terrorist",
    "terror",
    "terrorism",
    "hijackings",
    "hijackers",
    "commission",
    "plot",
    "bombings",
)
"""What follows the day that needs no year."""
_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})$")


def iso(phrase: Phrase, _: Setting) -> list[Meaning]:
    """2019-03-04, 2019-03-04T10:30Z."""
    written = phrase.words[0]
    date = day(int(written[:4]), int(written[5:7]), int(written[8:10]))
    if date is None:
        return []
    if len(written) > 10:
        return [Meaning(phrase, "TIME", f"{written[:10]}T{written[11:16]}")]
    return [Meaning(phrase, "DATE", written)]


def numeric_date(written: str, dayfirst: bool | None, near: dt.date | None = None) -> dt.date | None:
    """The day of 25/12/2019, 12/25/19 or 25.12.2019.

    Where both orders fit: as told, else day first if dotted or if that is within a week of `near`, else month first.
    """
    match = _NUMERIC.match(written)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        year += 1900 if year > 69 else 2000
    by_day, by_month = day(year, second, first), day(year, first, second)
    if dayfirst is None and match[2] != "." and near is not None and by_day is not None:
        dayfirst = abs((by_day - near).days) < 7
    leads = match[2] == "." if dayfirst is None else dayfirst
    return (by_day or by_month) if leads else (by_month or by_day)


def numeric(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """25/12/2019."""
    date = numeric_date(phrase.words[0], setting.dayfirst, setting.published)
    return [] if date is None else [Meaning(phrase, "DATE", date.isoformat())]


def dated(phrase: Phrase, value: str, basis: Basis = "stated") -> list[Meaning]:
    """A day, with the part of the day or the hour that the phrase names."""
    clock, part = phrase.clock(), phrase.part()
    if clock is not None and len(value) >= 10:
        return [Meaning(phrase, "TIME", f"{value}T{clock}", basis)]
    if part is not None:
        return [Meaning(phrase, "TIME", f"{value}T{part}", basis)]
    return [Meaning(phrase, "DATE", value, basis)]


def full(phrase: Phrase, _: Setting) -> list[Meaning]:
    """8 February 1904."""
    date = _day_of(phrase.year(), phrase.month(), phrase.day())
    return [] if date is None else dated(phrase, date.isoformat())


def _day_of(year: int | None, month: int | None, number: int | None) -> dt.date | None:
    return None if year is None or month is None or number is None else day(year, month, number)


def day_list(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """May 4 and 5, 1865; 6 and 7 February 1920: a meaning for each day."""
    kinds = ("day12", "day12yy", "day31", "nth")
    at = [i for i, w in enumerate(phrase.words) if number_kind(w) in kinds]
    month_at = next(i for i, w in enumerate(phrase.words) if w in words().months)
    leads, year, month = month_at < at[0], phrase.year(), phrase.month()
    out: list[Meaning] = []
    told = year is not None
    if year is None and month is not None:
        year = year_of(phrase, setting, month, leading_number(phrase.words[at[0]]))
    basis: Basis = "stated" if told else "narrative" if setting.narrative.current(phrase.start) else "relative"
    for n, i in enumerate(at):
        first = month_at if leads and n == 0 else i
        last = len(phrase.words) if n == len(at) - 1 else i + 1
        piece = phrase.cut(first, last)
        number = leading_number(phrase.words[i])
        if year is None or year < 0:
            out.append(Meaning(piece, "DATE", f"XXXX-{month:02d}-{number:02d}"))
        elif day(year, month or 1, number) is not None:
            out.append(Meaning(piece, "DATE", f"{year:04d}-{month:02d}-{number:02d}", basis))
    return out


def month_and_day(phrase: Phrase, setting: Setting, month: int, number: int) -> list[Meaning]:
    """A day and month whose year the story tells."""
    year = year_of(phrase, setting, month, number)
    if year is None:
        return dated(phrase, f"XXXX-{month:02d}-{number:02d}") if number <= 31 else []
    date = day(year, month, number)
    basis: Basis = "narrative" if setting.narrative.current(phrase.start) else "relative"
    if year < 0:
        return dated(phrase, f"{year_value(year)}-{month:02d}-{number:02d}", basis)
    return [] if date is None else dated(phrase, date.isoformat(), basis)


def month_day(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """February 8; the fifth of May; July 25 of that year."""
    month, number = phrase.month(), phrase.day()
    if month is None or number is None:
        return []
    if phrase.has("year"):
        year = year_by_word(phrase, setting)
        date = None if year is None else day(year, month, number)
        return [] if date is None else dated(phrase, date.isoformat(), "narrative")
    return month_and_day(phrase, setting, month, number)


def month(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """June; early June; June of that year."""
    number = phrase.month()
    if number is None:
        return []
    year = year_by_word(phrase, setting) if phrase.has("year") else year_of(phrase, setting, number, None)
    if year is None:
        return [Meaning(phrase, "DATE", f"XXXX-{number:02d}")]
    told = phrase.has("that", "same", "following", "previous") or setting.narrative.current(phrase.start)
    basis: Basis = "narrative" if told else "relative"
    return [Meaning(phrase, "DATE", f"{year_value(year)}-{number:02d}", basis)]


def month_year(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """June 1942; June of the same year."""
    year = phrase.year()
    if year is None:
        return month(phrase, setting)
    return [Meaning(phrase, "DATE", f"{year:04d}-{phrase.month() or 1:02d}")]


def year_by_word(phrase: Phrase, setting: Setting) -> int | None:
    """The year of "that year", "the following year", "last year"."""
    narrative, step = setting.narrative, phrase.step() or 0
    told = phrase.has("that", "same", "following", "previous", "preceding", "subsequent")
    published = narrative.published
    if published is not None and not told and not narrative.telling:
        return published.year + step
    base = narrative.year if narrative.year is not None else (published.year if published is not None else None)
    return None if base is None else base + step


def year_of(phrase: Phrase, setting: Setting, month: int, number: int | None) -> int | None:
    """The year of a month (and day) that is named without one: the telling's, or the nearest to publication."""
    narrative, published = setting.narrative, setting.published
    looks = None if narrative.telling else setting.looks(phrase)
    if narrative.current(phrase.start) and looks != "future":
        return _told_year(setting, month)
    if published is None:
        return None
    if number is not None:
        return _nearest_year(phrase, published, month, number, looks)
    off = month - published.month
    if off > 0:
        return published.year if looks == "future" or (looks is None and off <= 2) else published.year - 1
    return published.year + 1 if looks == "future" and off < -1 else published.year


def _nearest_year(phrase: Phrase, published: dt.date, month: int, number: int, looks: str | None) -> int:
    """The year that puts a day nearest to publication, on the side its clause looks to if that is plain."""
    this = day(published.year, month, number) or day(published.year, month, 28) or published
    off = (this - published).days
    if off > _HALF_YEAR:
        return published.year if looks == "future" else published.year - 1
    if off > _SOON:
        return published.year - 1 if looks == "past" else published.year
    if off > 0:
        return published.year - 1 if outlook(phrase, _CLOSE) == "past" else published.year
    return (
        published.year + 1
        if off < -_HALF_YEAR and looks != "past"
        else published.year + (looks == "future" and off < -_SOON)
    )


def _told_year(setting: Setting, month: int) -> int | None:
    """The year in which the telling stands, or the next where a month comes round again."""
    narrative = setting.narrative
    if narrative.year is None or narrative.month is None:
        return narrative.year
    return narrative.year + 1 if narrative.month - month >= 8 else narrative.year


def edge_year(phrase: Phrase, _: Setting) -> list[Meaning]:
    """Late 1942; the year 1942; a year alone."""
    year, edge = phrase.year(), phrase.edge()
    if year is None:
        return []
    half = {"half1": "-H1", "half2": "-H2"}.get(edge or "", "")
    return [Meaning(phrase, "DATE", f"{year:04d}{half}")]


def years(phrase: Phrase, _: Setting) -> list[Meaning]:
    """1939-45: both years."""
    first, last = phrase.words[0], phrase.words[-1]
    later = first[:2] + last
    if int(later) <= int(first):
        return [Meaning(phrase.cut(0, 1), "DATE", first)]
    return [Meaning(phrase.cut(0, 1), "DATE", first), Meaning(phrase.cut(2, 3), "DATE", later)]


def season_year(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The spring of 1862."""
    year, season = phrase.year(), phrase.season()
    basis: Basis = "stated"
    if year is None:
        year, basis = year_by_word(phrase, setting), "relative"
    return [] if year is None or season is None else [Meaning(phrase, "DATE", f"{year:04d}-{season}", basis)]


def century(phrase: Phrase, _: Setting) -> list[Meaning]:
    """The early 19th century; the 4th century BC."""
    number = phrase.ordinal()
    if phrase.words[0] in words().values["TENS"] or "twenty" in phrase.words:
        number = 20 + (number or 0)
    if number is None or not 1 <= number <= 22:
        return []
    sign = "BC" if phrase.has("bc", "bce") or phrase.words[-1].startswith("b") else ""
    return [Meaning(phrase, "DATE", f"{sign}{number - 1:02d}")]


def decade(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The late 1960s; the '90s; the sixties."""
    early = phrase.words[-1] in words().values["ERA"]
    last = next(w for w in reversed(phrase.words) if w not in ("s", "'", "’") and w not in words().values["ERA"])
    digits = last.rstrip("s")
    number = int(digits) if digits.isdigit() else int(words().values["TENSPLURAL"].get(last, 0))
    if early:
        return [Meaning(phrase, "DATE", f"BC{number:04d}"[:5])]
    if number < 100:
        near = setting.narrative.year or (setting.published.year if setting.published else 1999)
        number += near // 100 * 100
        if number > near:
            number -= 100
    return [Meaning(phrase, "DATE", f"{number:04d}"[:3])] if number > 0 else []


def before_christ(phrase: Phrase, _: Setting) -> list[Meaning]:
    """387 BC; the spring of 480 BC; 431-404 BC, where both years are meant."""
    numbers = [i for i, w in enumerate(phrase.words) if w.isdigit()]
    if phrase.rule == "bcrange":
        first, last = numbers[0], numbers[-1]
        pieces = [phrase.cut(first, first + 1), phrase.cut(last, len(phrase.words))]
        return [Meaning(p, "DATE", f"BC{int(p.words[0]):04d}") for p in pieces if int(p.words[0]) < 9999]
    if not numbers or int(phrase.words[numbers[-1]]) > 9998:
        return []
    value = f"BC{int(phrase.words[numbers[-1]]):04d}"
    named, season = phrase.month(), phrase.season()
    more = f"-{named:02d}" if named is not None else f"-{season}" if season is not None else ""
    return [Meaning(phrase, "DATE", value + more)]


def anno_domini(phrase: Phrase, _: Setting) -> list[Meaning]:
    """AD 410."""
    number = next(int(w) for w in reversed(phrase.words) if w.isdigit())
    return [Meaning(phrase, "DATE", f"{number:04d}")] if 0 < number < 2100 else []


def holiday(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """Christmas 1963; last Easter; Labor Day."""
    table = holidays().rules
    rule = next((table[key(w)] for w in phrase.words if key(w) in table), None)
    if rule is None:
        return []
    year = phrase.year()
    if rule == "09-11" and year is None and phrase.after() in _SEPTEMBER:
        return dated(phrase, "2001-09-11")
    basis: Basis = "stated" if year is not None or len(rule) == 10 else "relative"
    if year is None:
        year = year_by_word(phrase, setting) if phrase.has("year") else _holiday_year(phrase, setting, rule)
    covered = None if year is None or not 0 < year < 9998 else in_year(rule, year)
    if covered is None:
        return [Meaning(phrase, "DATE", f"XXXX-{rule}" if re.match(r"\d\d-\d\d$", rule) else "XXXX-XX-XX")]
    return [_on_days(phrase, covered, rule, basis)]


def _on_days(phrase: Phrase, covered: tuple[dt.date, dt.date], rule: str, basis: Basis) -> Meaning:
    first, last = covered
    if first != last:
        return Meaning(phrase, "DATE", f"{first.year:04d}-XX-XX", basis, Interval(first, last, "month"))
    if not rule.startswith("islamic"):
        return Meaning(phrase, "DATE", first.isoformat(), basis)
    near = Interval(first - dt.timedelta(days=1), first + dt.timedelta(days=1), "day")
    return Meaning(phrase, "DATE", first.isoformat(), basis, near)


def _holiday_year(phrase: Phrase, setting: Setting, rule: str) -> int | None:
    """The telling's year, or that of the holiday nearest to publication on the side the clause looks to."""
    narrative, published = setting.narrative, setting.published
    if narrative.current(phrase.start) or published is None:
        return narrative.year
    if phrase.step() in (1, -1):
        looks: str | None = "future" if phrase.step() == 1 else "past"
    else:
        looks = setting.looks(phrase)
    found = [(d[0], y) for y in (published.year - 1, published.year, published.year + 1) if (d := in_year(rule, y))]
    if looks is not None:
        sided = [(d, y) for d, y in found if (d >= published if looks == "future" else d <= published)]
        found = sided or found
    return min(found, key=lambda item: abs((item[0] - published).days))[1] if found else None


def fiscal(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """Fiscal 1989."""
    return edge_year(phrase, setting)
