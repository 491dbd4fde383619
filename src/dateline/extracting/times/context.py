"""Whether a phrase that looks like a time is one, by what stands around it: no score, price, code, street or name."""

from __future__ import annotations

import re
from collections.abc import Callable

from dateline.extracting.times.phrase import Phrase
from dateline.extracting.times.tokens import number_kind
from dateline.extracting.times.words import around, words

_MONEY = frozenset("$£€¥#₹₽₦₩§°=+*@.")
_DASHES = ("-", "–")
_SPORT = re.compile(r"\b(?:goals?|points?|touchdowns?|scor\w+|kick\w*|penalt\w+|match|yards|rebounds)\b", re.I)
_JOINED = re.compile(r"(?:[-–]\d{1,12}){0,3}")
_JOINED_BEFORE = re.compile(r"(?:\d{1,12}[-–]){0,3}$")
_HOUR = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d")
_YEARS = ("year", "yearclock")


def plausible(phrase: Phrase) -> bool:
    """Whether a phrase is a time in this place."""
    if not (_clean_start(phrase) and _clean_end(phrase)):
        return False
    check = _CHECKS.get(phrase.rule)
    return check is None or check(phrase)


def _written_after(phrase: Phrase) -> str:
    """The next word as written."""
    return phrase.tokens.written[phrase.last] if phrase.last < len(phrase.tokens.written) else ""


def _clean_start(phrase: Phrase) -> bool:
    """A number at the start belongs to no larger number, price, code or range."""
    if not phrase.words[0][0].isdigit():
        return True
    before = phrase.tokens.text[phrase.start - 1 : phrase.start]
    if before and (before in _MONEY or (before == "/" and phrase.rule != "numeric")):
        return False
    if before in _DASHES and not _range_before(phrase):
        return False
    tokens, first = phrase.tokens, phrase.first
    return not (first and tokens.starts[first] - tokens.end(first - 1) < 2 and phrase.before()[0].isdigit())


def _clean_end(phrase: Phrase) -> bool:
    """A number at the end goes on as no percentage, fraction or code."""
    if not phrase.words[-1][-1].isdigit():
        return True
    after = phrase.tokens.text[phrase.end : phrase.end + 2]
    if after[:1] and after[0] in "%°_@":
        return False
    return not (len(after) == 2 and after[0] in "/.:" and after[1].isdigit() and phrase.rule != "year")


def _range_before(phrase: Phrase) -> bool:
    """Whether what stands before the hyphen is a year or the like, or a word that goes with one ("mid-1942")."""
    other = phrase.before(2)
    if other[:1].isdigit():
        dated = number_kind(other) in (*_YEARS, "iso", "numdate")
        return dated or phrase.rule not in ("year", "years", "duration")
    return other in ("mid", "early", "late", "pre", "post") or other in words().months or other in words().seasons


def _year(phrase: Phrase) -> bool:
    prior, following = phrase.before(), phrase.after()
    if _in_code(phrase):
        return False
    if (
        following in words().values["ZONE"]
        or following == "local"
        or following in around("measures")
        or prior in around("numbered")
    ):
        return False
    if prior == "." and phrase.before(2) in around("numbered"):
        return False
    if prior[:1].isdigit() or (following[:1].isdigit() and number_kind(following) not in _YEARS):
        return False
    if phrase.tokens.text[phrase.end : phrase.end + 1] in _DASHES and not phrase.after(2)[:1].isdigit():
        return phrase.after(2) in words().months
    if _written_after(phrase)[:1].isupper() and any(phrase.after(k) in around("streets") for k in (2, 3)):
        return False
    return not (_counted(phrase) and (prior in around("amounts") or int(phrase.words[-1]) % 100 == 0))


def _in_code(phrase: Phrase) -> bool:
    """Whether it is part of three or more numbers joined by hyphens: a telephone number or the like."""
    text = phrase.tokens.text
    before, after = (
        _JOINED_BEFORE.search(text[max(0, phrase.start - 24) : phrase.start]),
        _JOINED.match(text, phrase.end),
    )
    joined = (before[0] if before else "") + (after[0] if after else "")
    return sum(joined.count(dash) for dash in _DASHES) > 1


def _counted(phrase: Phrase) -> bool:
    """Whether a plural noun follows: "1500 marchers"."""
    following = _written_after(phrase)
    return (
        len(following) > 3
        and following.islower()
        and following.isalpha()
        and following[-1] == "s"
        and following != "this"
    )


def _month(phrase: Phrase) -> bool:
    written, prior = phrase.tokens.written[phrase.first : phrase.last], phrase.before()
    if len(written) > 1:
        return written[-1] != "." or len(written) > 2 or prior in around("prepositions")
    word = written[0]
    if prior in around("dark") and phrase.tokens.written[phrase.first - 1][0].isupper():
        return False
    if phrase.after()[:1].isdigit() and number_kind(phrase.after()) not in _YEARS:
        return prior in around("prepositions")
    if len(word) <= 3 or word.lower() in around("ambiguous_months"):
        verbal = (
            prior in ("to", "or", "and", "about") and word == "March" and phrase.after() not in (",", ".", "when", "")
        )
        return prior in around("prepositions") and not verbal
    return True


def _season(phrase: Phrase) -> bool:
    prior, following = phrase.before(), phrase.after()
    if following in around("season_names"):
        return False
    if phrase.words[-1] == "fall":
        said = phrase.edge() is not None or prior in ("in", "by", "until", "since", "during", "through")
        return said and following not in ("of", "in", "to", "from")
    written = phrase.tokens.written[phrase.last - 1]
    if written[0].isupper() and written.lower() != "autumn" and len(phrase.words) == 1:
        return prior in ("in", "by", "since", "until", "during", "")
    return len(phrase.words) > 1 or prior in around("prepositions") or following in ("and", "offensive", "campaign")


def _duration(phrase: Phrase) -> bool:
    following, last = phrase.after(), phrase.words[-1]
    if phrase.words[:2] == ("the", "same") or (phrase.words[0] in ("this", "that", "same") and phrase.has("a", "an")):
        return False  # "did the same a week later"
    joined = phrase.after(2) if following in _DASHES else following
    if joined in ("old", "olds", "ahead") or (following == "of" and phrase.after(2) == "age"):
        return False
    if following == "war" or phrase.before() in ("age", "aged") or phrase.has("'", "’"):
        return False
    if phrase.words[0] in ("last", "next", "past") and phrase.before() in around("modals"):
        return False
    if last == "quarter" or (last == "quarters" and following in ("of", "the")):
        return False
    if last in ("weekend", "weekends") and phrase.words[0] in ("a", "the"):
        return False
    return not (len(phrase.words) == 2 and phrase.words[0] in ("a", "an")) or _single(phrase)


def _single(phrase: Phrase) -> bool:
    """ "a day", "a year": as a stretch or a rate, not as a thing."""
    rate = phrase.before().endswith("s") or phrase.before(2)[:1].isdigit()
    return (
        rate
        or phrase.before() in around("stretchers")
        or phrase.after() in ("of", "-", "–", ",", ".", "to", "after", "before", "and")
    )


def _units(phrase: Phrase) -> bool:
    prior, following = phrase.before(), phrase.after()
    if prior in around("open_stretchers"):
        return not (prior == "in" and following == "of" and phrase.words == ("years",))
    return following == "of" and prior not in around("possessives")


def _part(phrase: Phrase) -> bool:
    prior, following = phrase.before(), phrase.after()
    if phrase.has("that", "this"):
        return following != "of"
    if len(phrase.words) == 1:
        word = phrase.words[0]
        return (prior == "at" and word != "morning") or (
            prior in around("clock_heads") and word in around("points_of_day")
        )
    return prior in around("parts_within") or following == "of" or phrase.edge() is not None


def _clock(phrase: Phrase) -> bool:
    if phrase.clock() is None:
        return False
    last = phrase.words[-1]
    if len(phrase.words) == 1 and _HOUR.fullmatch(phrase.words[0]) and phrase.opens_line():
        return True  # a live page's entries begin with the hour
    return last[-1] in ".)" or last[-1].isalpha() or (phrase.before() in around("clock_heads") and ":" in last)


def _quarter(phrase: Phrase) -> bool:
    if any(word in ("of", "in", ",") for word in phrase.words[:-1]):
        return True
    if phrase.has("half") or phrase.after() == "of":
        return False
    text = phrase.tokens.text
    return not _SPORT.search(text[max(0, phrase.start - 80) : phrase.end + 80])


def _the_unit(phrase: Phrase) -> bool:
    if phrase.words[-1] not in ("week", "month", "year", "quarter"):
        return False
    blocked = ("of", "that", "when", "after", "before", "-", "–", "'", "’")
    return phrase.before() in ("of", "in", "during", "for", "throughout", "through") and phrase.after() not in blocked


def _decade(phrase: Phrase) -> bool:
    last = phrase.words[-1]
    if len(phrase.words) > 1 and last in words().values["ERA"]:
        return True
    if last[0].isdigit() and len(last) == 4:
        return False
    if last[0].isdigit() and len(last) == 3:
        return phrase.has("'", "’", "‘", "the")
    return not last.endswith("ies") or (phrase.has("the", "early", "late", "mid") and phrase.after() != "of")


def _month_day(phrase: Phrase) -> bool:
    if phrase.words[-1].isdigit() and phrase.after() in around("measures") | {"million", "billion", "thousand", "%"}:
        return False
    return phrase.day() is not None


_CHECKS: dict[str, Callable[[Phrase], bool]] = {
    "year": _year, "years": lambda p: _year(p.cut(0, 1)), "month": _month, "season": _season, "duration": _duration,
    "units": _units, "partof": _part, "clock": _clock, "quarter": _quarter, "the_unit": _the_unit, "decade": _decade,
    "month_day": _month_day, "relspan": _duration, "ago": lambda p: p.after() != "than",
    "clock_date": lambda p: p.clock() is not None or p.words[0] in words().parts,
    "weekday": lambda p: p.after() != "times", "holiday": lambda p: p.after() not in ("island", "islands", "rising"),
}  # fmt: skip
