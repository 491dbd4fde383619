"""Finds time expressions: tokens, then rules over the tokens' classes, then what stands around, then their meaning."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable

from dateline.extracting.times import absolute, relative, spans
from dateline.extracting.times.context import plausible
from dateline.extracting.times.grammar import BREAK, MARK, OTHER, grammar
from dateline.extracting.times.narrative import Narrative, historical
from dateline.extracting.times.outlook import moves_telling
from dateline.extracting.times.phrase import Phrase
from dateline.extracting.times.reading import Meaning, Setting
from dateline.extracting.times.tokens import Tokens, number_kind, tokenise
from dateline.records import Time

Resolver = Callable[[Phrase, Setting], list[Meaning]]
_RESOLVERS: dict[str, Resolver] = {
    "iso": absolute.iso, "numeric": absolute.numeric, "full": absolute.full, "days": absolute.day_list,
    "dayslist": absolute.day_list, "century": absolute.century, "decade": absolute.decade,
    "bcrange": absolute.before_christ, "bc": absolute.before_christ, "adyear": absolute.anno_domini,
    "month_year": absolute.month_year, "holiday": absolute.holiday, "yearholiday": absolute.holiday,
    "month_day": absolute.month_day, "clock_date": relative.clock_date, "season_year": absolute.season_year,
    "quarter": relative.quarter, "quarter_code": relative.quarter_code, "year_ago": relative.year_ago,
    "last_first": spans.running, "ago": relative.ago, "units_ago": relative.ago, "weekday": relative.weekday,
    "week_weekday": relative.weekday, "weekdays": relative.weekdays, "today": relative.today,
    "relday": relative.rel_day, "reldayname": relative.rel_name, "restof": relative.rest_of,
    "edge_year": absolute.edge_year, "fiscal": absolute.fiscal, "relspan": spans.running,
    "weekend": relative.weekend, "set": spans.repeated, "adverbial": spans.adverb, "recent": spans.past,
    "duration": spans.duration, "units": spans.units, "clock": relative.clock, "season": relative.season,
    "month": absolute.month, "years": absolute.years, "year": absolute.edge_year,
    "partof": relative.part_of_day, "the_unit": relative.the_unit, "now": spans.present, "present": spans.present,
    "past": spans.past, "future": spans.future,
}  # fmt: skip


_WINDOW = 64
"""Tokens ahead that the rules may look at: more than any rule can match."""
_RUN = re.compile(f"[^{OTHER}{BREAK}{MARK}]*[{OTHER}{BREAK}{MARK}]?")


def find_times(
    text: str,
    published: str | None = None,
    tense: Callable[[int, int], str | None] | None = None,
    dayfirst: bool | None = None,
) -> list[Time]:
    """The time expressions of a text, in order, none overlapping.

    `published` is an ISO day (or begins with one): relative expressions count from it, or stay unresolved without it.
    `tense(start, end)` may tell whether the clause that holds a stretch of text is "past" or "future".  `dayfirst`
    says whether 4/5/2020 is the fourth of May; by default the text's own unmistakable dates decide.
    """
    tokens = tokenise(text)
    day = publication(published)
    narrative = Narrative(text, day, historical(tokens, day))
    setting = Setting(narrative, tense, day_leads(tokens) if dayfirst is None else dayfirst)
    out: list[Time] = []
    for phrase in phrases(tokens):
        for meaning in _RESOLVERS[phrase.rule](phrase, setting):
            out.append(meaning.record())
            if meaning.type in ("DATE", "TIME") and moves_telling(meaning.phrase, narrative.historical):
                firm = phrase.rule != "year" or phrase.before() == "in"
                narrative.note(meaning.value, meaning.phrase.end, firm)
    return out


def publication(published: str | None) -> dt.date | None:
    """The day of publication; None where it is not known or not a day."""
    try:
        return dt.date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def phrases(tokens: Tokens) -> list[Phrase]:
    """The phrases that the rules find and the words around allow, in order."""
    search, symbols = grammar().any_rule.search, tokens.symbols
    out: list[Phrase] = []
    match = search(symbols)
    while match is not None:
        phrase = _longest(tokens, match.start())
        if phrase is not None:
            out.append(phrase)
        match = search(symbols, match.start() + 1 if phrase is None else phrase.last)
    return out


def _longest(tokens: Tokens, at: int) -> Phrase | None:
    """The longest plausible phrase that begins at a token; of equals, the first rule's."""
    for length, rule in _candidates(tokens.symbols[at : at + _WINDOW]):
        words = tuple(word.lower() for word in tokens.written[at : at + length])
        phrase = trimmed(Phrase(tokens, rule, at, at + length, words))
        if plausible(phrase):
            return phrase
    return None


def _candidates(symbols: str) -> tuple[tuple[int, str], ...]:
    """The lengths, longest first, at which rules match the head of a row of symbols, and which rules."""
    run = _RUN.match(symbols)
    return _matching(run[0] if run else symbols)


@functools.lru_cache(maxsize=16384)
def _matching(run: str) -> tuple[tuple[int, str], ...]:
    found = [(pattern.match(run), rule) for rule, pattern in grammar().rules]
    return tuple(sorted(((match.end(), rule) for match, rule in found if match), key=lambda item: -item[0]))


def trimmed(phrase: Phrase) -> Phrase:
    """Without the article of "the three-day siege", which is the siege's."""
    if phrase.rule != "duration" or phrase.words[0] not in ("the", "a", "an") or len(phrase.words) < 4:
        return phrase
    return phrase.cut(1, len(phrase.words)) if phrase.has("-", "–") else phrase


def day_leads(tokens: Tokens) -> bool | None:
    """Whether a text writes the day before the month, by those of its dates that can be read one way only."""
    numeric = grammar().kinds["numdate"]
    if numeric not in tokens.symbols:
        return None
    for word in tokens.written:
        if word[0].isdigit() and number_kind(word) == "numdate":
            first, second = (int(part) for part in word.replace(".", "/").replace("-", "/").split("/")[:2])
            if first > 12 or second > 12:
                return first > 12
    return None


def parse_date(text: str, dayfirst: bool | None = None) -> str | None:
    """The ISO day of the first explicit date in a short text as newsrooms write it, else None.

    "Sunday, May 4, 2025", "Published 4 May 2025, 13:22", "4/5/2025", "20250504"; a date without its year is none.
    """
    if len(text) == 8 and text.isascii() and text.isdigit():
        day = publication(f"{text[:4]}-{text[4:6]}-{text[6:]}")
        return None if day is None else day.isoformat()
    for time in find_times(text[:200], None, None, dayfirst):
        if time.precision in ("day", "time") and time.basis == "stated" and time.since is not None:
            return time.since
    return None
