"""Numbers as news writes them, in figures and words: ranges, limits, "dozens", "two hundred and fifty", "$1.2bn"."""

from __future__ import annotations

import re
from typing import NamedTuple

_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "several": 3,
}  # fmt: skip
_SCALES = {
    "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "k": 1000, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9,
    "bn": 1e9, "b": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
_SPELLED = frozenset({"dozen", "score", "hundred", "thousand", "million", "billion", "trillion", "lakh", "crore"})
_VAGUE = {
    "dozens": 24.0,
    "scores": 40.0,
    "hundreds": 200.0,
    "thousands": 2000.0,
    "tens": 20.0,
    "millions": 2e6,
    "billions": 2e9,
}
"""The least that a plural without a number means; "tens" and "hundreds" multiply what follows."""
_LOW = re.compile(
    r"(?:at least|no fewer than|not fewer than|no less than|not less than|more than|over|upwards? of|a minimum of|above|exceeding|in excess of)\s*[$€£¥]?$",
    re.I,
)
_HIGH = re.compile(
    r"(?:at most|up to|as many as|as much as|no more than|not more than|fewer than|less than|under|a maximum of|nearly|almost|close to)\s*[$€£¥]?$",
    re.I,
)
_BETWEEN = re.compile(r"(?:between|from)\s*[$€£¥]?$", re.I)
_LIMIT_LENGTH = 20
_TOKEN = re.compile(r"\d+(?:,\d{2,3})*(?:\.\d+)?|[A-Za-z]+|[-–—]")
_DIGITS = re.compile(r"\d")


class Figure(NamedTuple):
    """A number in a text: its least and greatest value (None where open) and the span that says so."""

    low: float | None
    high: float | None
    start: int
    end: int


class _Token(NamedTuple):
    text: str
    start: int
    end: int


def figures(text: str, start: int, end: int) -> list[Figure]:
    """The numbers within a stretch of text, in order; each looks back a few words for its limit."""
    tokens = [_Token(m.group().lower(), m.start(), m.end()) for m in _TOKEN.finditer(text, start, end)]
    out: list[Figure] = []
    i = 0
    while i < len(tokens):
        first = _value(tokens, i)
        if first is None:
            i += 1
            continue
        low, high, after = first
        low, high, after = _range(text, tokens, i, low, high, after)
        out.append(_limited(text, tokens[i].start, tokens[after - 1].end, low, high))
        i = after
    return out


def _value(tokens: list[_Token], i: int) -> tuple[float, float | None, int] | None:
    """Low, high and the next token, for a number that starts at token `i`."""
    word = tokens[i].text
    if word in _VAGUE:
        return _vague(tokens, i)
    if word in ("a", "an", "half"):
        return _article(tokens, i)
    if _DIGITS.match(word):
        return _scaled(tokens, float(word.replace(",", "")), i + 1)
    if word in _UNITS:
        return _spelled(tokens, i)
    return None


def _vague(tokens: list[_Token], i: int) -> tuple[float, None, int]:
    low, after = _VAGUE[tokens[i].text], i + 1
    if after + 1 < len(tokens) and tokens[after].text == "of" and tokens[after + 1].text in _VAGUE:
        low, after = low * _VAGUE[tokens[after + 1].text] / 2, after + 2
    return low, None, after


def _article(tokens: list[_Token], i: int) -> tuple[float, float | None, int] | None:
    """ "a dozen", "half a million", "a hundred"; an article before anything else is no number."""
    words = [t.text for t in tokens[i : i + 3]]
    share = 0.5 if words[0] == "half" else 1.0
    k = 1 if words[0] != "half" or len(words) < 2 or words[1] not in ("a", "an") else 2
    if k < len(words) and words[k] in _SPELLED:
        value = share * _SCALES[words[k]]
        return value, value, i + k + 1
    return None


def _scaled(tokens: list[_Token], value: float, i: int) -> tuple[float, float, int]:
    if i < len(tokens) and tokens[i].text in _SCALES:
        spelled = tokens[i].text in _SPELLED
        if spelled or tokens[i].start == tokens[i - 1].end:
            return value * _SCALES[tokens[i].text], value * _SCALES[tokens[i].text], i + 1
    return value, value, i


def _spelled(tokens: list[_Token], i: int) -> tuple[float, float | None, int]:
    total, current, k = 0.0, 0.0, i
    while k < len(tokens):
        word = tokens[k].text
        if word in _UNITS and (current == 0 or current % 100 == 0 or (current % 10 == 0 and _UNITS[word] < 10)):
            current += _UNITS[word]
        elif word in _SPELLED and current:
            current *= _SCALES[word]
            if current >= 1000:
                total, current = total + current, 0.0
        elif not (word in ("-", "and") and k > i and _goes_on(tokens, k, word)):
            break
        k += 1
    value = total + current
    return value, (None if tokens[i].text == "several" else value), k


def _goes_on(tokens: list[_Token], k: int, joint: str) -> bool:
    """Whether a hyphen or "and" stands inside a number: "twenty-five", "two hundred and fifty"."""
    if k + 1 >= len(tokens) or tokens[k + 1].text not in _UNITS:
        return False
    if joint == "and":
        return tokens[k - 1].text in ("hundred", "thousand")
    return tokens[k - 1].text in _UNITS and _UNITS[tokens[k - 1].text] >= 20 and tokens[k].start == tokens[k - 1].end


def _range(
    text: str, tokens: list[_Token], i: int, low: float, high: float | None, after: int
) -> tuple[float, float | None, int]:
    """The number with the end of its range: "20 to 30", "10,000-12,000", "between 5 and 7 million"."""
    if after + 1 >= len(tokens) or high is None:
        return low, high, after
    joint = tokens[after].text
    between = _BETWEEN.search(text[max(0, tokens[i].start - _LIMIT_LENGTH) : tokens[i].start]) is not None
    if joint not in ("-", "–", "—", "to", "or") and not (joint == "and" and between):
        return low, high, after
    second = _value(tokens, after + 1)
    if second is None or second[1] is None:
        return low, high, after
    end_value = second[1]
    if low < 1000 <= end_value and tokens[second[2] - 1].text in _SCALES and tokens[after - 1].text not in _SCALES:
        low *= _SCALES[tokens[second[2] - 1].text]  # "5 to 7 million"
    return (low, end_value, second[2]) if end_value > low else (low, high, after)


def _limited(text: str, start: int, end: int, low: float, high: float | None) -> Figure:
    before = text[max(0, start - _LIMIT_LENGTH) : start]
    above, below, between = _LOW.search(before), _HIGH.search(before), _BETWEEN.search(before)
    limit = above or below or (between if high != low else None)
    if limit is not None:
        start -= len(before) - limit.start()
    if low == high and above:
        return Figure(low, None, start, end)
    if low == high and below:
        return Figure(None, high, start, end)
    return Figure(low, high, start, end)
