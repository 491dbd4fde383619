"""Numbers in running text: figures, words and dozens, with how exact they are meant."""

from __future__ import annotations

import re

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUE = {word: n for n, word in enumerate(_UNITS.split())} | {w: 10 * n for n, w in enumerate(_TENS.split(), start=2)}
_SCALE = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
WORD = "|".join(sorted([*_VALUE, *_SCALE], key=len, reverse=True))
QUALIFIER = (
    r"(?:at least|no fewer than|not fewer than|no less than|more than|upwards of|over|nearly|almost|close to|about|around|roughly|some|"
    r"an estimated|up to|as many as|perhaps|maybe|only|just|fewer than|a further|another)"
)
NUMBER = (
    rf"(?P<qualifier>{QUALIFIER} )?(?<![\w.,-])(?P<number>\d+(?:\.\d+)?[ -](?:thousand|million|billion)\b|\d{{1,3}}(?:,\d{{3}})+|\d+|"
    rf"(?:half a (?=dozen|hundred|thousand|million)|an? (?=dozen|hundred|thousand|million))?(?:{WORD})(?:(?:-| and | )(?:{WORD}))*)(?![\w%]|[.,]\d|-(?!\w{{4}}))"
)
"""A pattern with the groups `qualifier` and `number`; not a decimal, a share or part of a word."""
_OPEN = {"at least", "no fewer than", "not fewer than", "no less than", "more than", "upwards of", "over"}
_LOOSE = {
    "nearly", "almost", "close to", "about", "around", "roughly", "some", "an estimated", "up to", "as many as", "perhaps",
    "maybe",
}  # fmt: skip
_SCALED = re.compile(r"(\d+(?:\.\d+)?)[ -](thousand|million|billion)", re.I)
SLACK = 0.1
"""How far, as a share, a figure given as "about" or "more than" may stand from another and still agree with it."""


def value_of(text: str) -> int | None:
    """The value of a number as `NUMBER` finds it; None if it is none."""
    plain = text.replace(",", "")
    if plain.isdecimal():
        return int(plain) if len(plain) <= 9 else None
    scaled = _SCALED.fullmatch(text)
    if scaled is not None:
        return round(float(scaled[1]) * _SCALE[scaled[2].lower()])
    if text.lower().startswith("half a "):
        whole = value_of(text[7:])
        return whole and whole // 2
    total = current = 0
    for word in re.split(r"[\s-]+", text.lower()):
        if word in _VALUE:
            current += _VALUE[word]
        elif word in _SCALE:
            current = max(1, current) * _SCALE[word]
            if _SCALE[word] >= 1000:
                total, current = total + current, 0
    return total + current or None


def is_open(qualifier: str | None) -> bool:
    """Whether a figure is a lower bound: "at least"."""
    return (qualifier or "").strip().lower() in _OPEN


def is_loose(qualifier: str | None) -> bool:
    """Whether a figure is approximate or a bound."""
    return is_open(qualifier) or (qualifier or "").strip().lower() in _LOOSE
