"""Cuts a text into tokens and gives each the character by which the rules know it."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from dateline.extracting.times.grammar import BREAK, HOLIDAY, MARK, OTHER, grammar
from dateline.extracting.times.holidays import holidays

_TOKEN = re.compile(
    r"[^\W\d_][^\W_]+|(?i:[ap]\.\s?m\.(?!\w)|b\.\s?c\.(?:\s?e\.)?|a\.d\.)|[^\W\d_]"
    r"|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])"
    r"|\d{1,2}(?:/\d{1,2}/(?:\d{4}|\d\d)|\.\d{1,2}\.\d{4}|-\d{1,2}-\d{4})(?![\d/])"
    r"|\d+(?:,\d{3}(?!\d))*(?:[.:]\d+)*(?:[^\W\d_]+)?"
    r"|\n[ \t\r]*\n|[^\w\s]"
)
_NUMBER = re.compile(r"(\d+)(st|nd|rd|th|s|am|pm)?$", re.I)
_CLOCK = re.compile(r"([01]?\d|2[0-4])([:.])[0-5]\d(?::[0-5]\d)?(am|pm)?$", re.I)


@dataclass(frozen=True)
class Tokens:
    """A text's tokens: each one's words as written, where it starts, and `symbols`, one character a token."""

    text: str
    written: list[str]
    starts: list[int]
    symbols: str

    def end(self, i: int) -> int:
        """The offset where token `i` ends."""
        return self.starts[i] + len(self.written[i])

    def word(self, i: int) -> str:
        """Token `i` in small letters; empty outside the text."""
        return self.written[i].lower() if 0 <= i < len(self.written) else ""


def tokenise(text: str) -> Tokens:
    """The tokens of a text."""
    known, openers = grammar().symbol.get, holidays().openers
    matches = list(_TOKEN.finditer(text))
    written = [match[0] for match in matches]
    starts = [match.start() for match in matches]
    symbols = [known(word) or (OTHER if word[0].isalpha() else _unlisted(word)) for word in written]
    tokens = Tokens(text, written, starts, "".join(symbols))
    if openers.isdisjoint(written):
        return tokens
    return _with_holidays(tokens, symbols, [i for i, word in enumerate(written) if word in openers])


def _unlisted(word: str) -> str:
    if word[0].isdigit():
        return grammar().kinds.get(number_kind(word), OTHER)
    if word[0] == "\n":
        return BREAK
    return _dotted(word) if len(word) > 1 else MARK


def _dotted(word: str) -> str:
    """A.M., p. m., B. C. and the like, however spaced and capitalised."""
    return grammar().symbol.get(word.lower().replace(" ", ""), OTHER)


@functools.lru_cache(maxsize=4096)
def number_kind(word: str) -> str:
    """What kind of number a token is (see NUMBER_KINDS), or "" for none that dates are made of."""
    plain = _NUMBER.match(word)
    if plain is not None:
        return _suffixed(int(plain[1][:9]), plain[1], (plain[2] or "").lower())
    clock = _CLOCK.match(word)
    if clock is not None and clock[3]:
        return "clockap"
    if clock is not None:
        return "clock" if clock[2] == ":" else "decimalclock"
    if re.match(r"\d{4}-", word):
        return "iso"
    if re.match(r"\d{1,2}([/.-])\d{1,2}\1\d", word):
        return "numdate"
    if re.match(r"\d+\.\d+$", word):
        return "decimal"
    return "big" if re.match(r"\d{1,3}(?:,\d{3})+$", word) else ""


def _suffixed(number: int, digits: str, suffix: str) -> str:
    if suffix in ("am", "pm"):
        return "clockap" if 1 <= number <= 12 else ""
    if suffix == "s":
        return "decade" if number % 10 == 0 and 20 <= number <= 2090 else ""
    if suffix:
        return "nth" if 1 <= number <= 31 else ""
    return _integer(number, digits)


def _integer(number: int, digits: str) -> str:
    if len(digits) == 4 and 1000 <= number <= 2100:
        return "yearclock" if number % 100 < 60 and number < 2400 else "year"
    if len(digits) == 4 and number < 2400 and number % 100 < 60:
        return "military"
    if len(digits) > 3:
        return "big"
    if len(digits) == 3:
        return "int"
    if number > 31 or number == 0:
        return "yy" if len(digits) == 2 else ""
    return "day31" if number > 12 else "day12yy" if len(digits) == 2 else "day12"


def _with_holidays(tokens: Tokens, symbols: list[str], named: list[int]) -> Tokens:
    """The same tokens, with each holiday's name made one token."""
    joined = holidays()
    written, starts = list(tokens.written), list(tokens.starts)
    for i in reversed(named):
        end = joined.match(tokens.written, i)
        if end is None:
            continue
        written[i:end] = [tokens.text[tokens.starts[i] : tokens.end(end - 1)]]
        starts[i:end] = [tokens.starts[i]]
        symbols[i:end] = [HOLIDAY]
    return Tokens(tokens.text, written, starts, "".join(symbols))
