"""Meanings of phrases for how long, how often, and for no date in particular."""

from __future__ import annotations

import datetime as dt

from dateline.extracting.times.calendar import Interval, shift, span_value
from dateline.extracting.times.phrase import Phrase
from dateline.extracting.times.reading import Meaning, Setting
from dateline.extracting.times.words import words

_DAYS = {"D": 1.0, "W": 7.0, "2W": 14.0, "M": 30.44, "Q": 91.31, "Y": 365.25, "10Y": 3652.5, "100Y": 36525.0}


def duration(phrase: Phrase, _: Setting) -> list[Meaning]:
    """Three weeks; several months; nearly an hour."""
    code = phrase.unit()
    if code is None or code == "WE":
        return []
    if len(phrase.words) == 2 and phrase.words[0] in ("a", "an") and _rate(phrase):
        return [Meaning(phrase, "SET", span_value(code, 1))]
    return [Meaning(phrase, "DURATION", span_value(code, phrase.count()))]


def _rate(phrase: Phrase) -> bool:
    counted = phrase.before().endswith("s") and phrase.before() not in ("was", "is", "lasts", "takes")
    return counted or phrase.before(2)[:1].isdigit()


def units(phrase: Phrase, _: Setting) -> list[Meaning]:
    """Months, days: how many is not said."""
    code = phrase.unit()
    return [] if code is None else [Meaning(phrase, "DURATION", span_value(code, None))]


def running(phrase: Phrase, setting: Setting) -> list[Meaning]:
    """The past three years; the next few days; the first nine months."""
    code = phrase.unit()
    if code is None or code == "WE":
        return []
    count = phrase.count()
    value = span_value(code, count)
    step, base = phrase.step(), setting.published
    if phrase.ordinal() is not None or count is None or not step or base is None:
        return [Meaning(phrase, "DURATION", value, "relative")]
    return [Meaning(phrase, "DURATION", value, "relative", _reach(base, code, count * step))]


def _reach(base: dt.date, code: str, count: float) -> Interval:
    try:
        if code in ("M", "Q", "Y") and count == int(count):
            months = int(count) * {"M": 1, "Q": 3, "Y": 12}[code]
            first = dt.date.fromisoformat(shift(base, "M", months) + "-01")
            other = first + dt.timedelta(days=min(base.day, 28) - 1)
        else:
            other = base + dt.timedelta(days=count * _DAYS.get(code, 0.0))
    except (OverflowError, ValueError):
        return Interval()
    return Interval(min(base, other), max(base, other))


def repeated(phrase: Phrase, _: Setting) -> list[Meaning]:
    """Every week; twice a month; per day; each Monday."""
    number = phrase.weekday()
    if number is not None:
        return [Meaning(phrase, "SET", f"XXXX-WXX-{number}")]
    if phrase.month() is not None:
        return [Meaning(phrase, "SET", f"XXXX-{phrase.month():02d}")]
    if phrase.season() is not None:
        return [Meaning(phrase, "SET", f"XXXX-{phrase.season()}")]
    if phrase.part() is not None:
        return [Meaning(phrase, "SET", f"XXXX-XX-XXT{phrase.part()}")]
    code = phrase.unit()
    if code is None:
        return []
    at = next((i for i, w in enumerate(phrase.words) if w in ("every", "each", "per", "a", "an")), 0)
    times = phrase.has("once", "twice", "thrice", "times")
    count = 1.0 if times else 2.0 if phrase.has("other") else phrase.cut(at, len(phrase.words)).count()
    vague = count is None and phrase.has("few", "several", "many", "some")
    return [Meaning(phrase, "SET", span_value("D" if code == "WE" else code, None if vague else count or 1.0))]


def adverb(phrase: Phrase, _: Setting) -> list[Meaning]:
    """Daily; annually."""
    return [Meaning(phrase, "SET", words().values["ADVERBIAL"][phrase.words[0]])]


def present(phrase: Phrase, _: Setting) -> list[Meaning]:
    """Now; these days."""
    return [Meaning(phrase, "DATE", "PRESENT_REF")]


def past(phrase: Phrase, _: Setting) -> list[Meaning]:
    """Recently; the past; in recent years."""
    return [Meaning(phrase, "DATE", "PAST_REF")]


def future(phrase: Phrase, _: Setting) -> list[Meaning]:
    """The near future."""
    return [Meaning(phrase, "DATE", "FUTURE_REF")]
