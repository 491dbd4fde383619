"""A stretch of tokens that a rule matched, and the parts a date is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.extracting.times.tokens import Tokens, number_kind
from dateline.extracting.times.words import words

_DIGITS = re.compile(r"\d+")
_VAGUE = frozenset(
    (
        *(
            "several",
            "few",
            "many",
            "some",
            "numerous",
            "countless",
            "various",
            "multiple",
            "couple",
            "number",
            "matter",
        ),
        *("dozens", "hundreds", "thousands", "scores", "series", "handful"),
    )
)
_DAY_KINDS = ("day12", "day12yy", "day31", "nth")
_STAGES = ("part", "stages", "days", "weeks", "months", "years", "hours")
_STAGED = {
    "first": "start",
    "opening": "start",
    "early": "start",
    "latter": "end",
    "last": "end",
    "final": "end",
    "closing": "end",
}
_TENS = (20, 30, 40, 50, 60, 70, 80, 90)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d)(?:[:.]\d\d)?)?(am|pm)?$", re.I)


@dataclass(frozen=True)
class Phrase:
    """Tokens `first` to `last` (excluded) of a text, matched by `rule`."""

    tokens: Tokens
    rule: str
    first: int
    last: int
    words: tuple[str, ...]

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.tokens.starts[self.first]

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.tokens.end(self.last - 1)

    def has(self, *any_of: str) -> bool:
        """Whether one of these words is in it."""
        return any(word in any_of for word in self.words)

    def cut(self, first: int, last: int) -> Phrase:
        """A stretch of it, by token numbers within it."""
        return Phrase(self.tokens, self.rule, self.first + first, self.first + last, self.words[first:last])

    def before(self, k: int = 1) -> str:
        """The word so many tokens before it."""
        return self.tokens.word(self.first - k)

    def after(self, k: int = 1) -> str:
        """The word so many tokens after it."""
        return self.tokens.word(self.last - 1 + k)

    def opens_line(self) -> bool:
        """Whether it stands at the start of a line."""
        return self.tokens.text[: self.start].rstrip(" \t")[-1:] in ("", "\n")

    # -- the parts of a date

    def month(self) -> int | None:
        """The month it names."""
        return next((words().months[w] for w in self.words if w in words().months), None)

    def weekday(self) -> int | None:
        """The weekday it names, 1 to 7."""
        return next((words().weekdays[w] for w in self.words if w in words().weekdays), None)

    def year(self) -> int | None:
        """The four-figure year it names."""
        return next((int(w) for w in reversed(self.words) if number_kind(w) in ("year", "yearclock")), None)

    def day(self) -> int | None:
        """The day of the month: the number beside the month's name."""
        at = next((i for i, w in enumerate(self.words) if w in words().months), None)
        near = [] if at is None else [*self.words[at + 1 : at + 4], *reversed(self.words[max(0, at - 3) : at])]
        for word in near:
            if number_kind(word) in _DAY_KINDS:
                return leading_number(word)
        return next((words().ordinals[w] for w in near if w in words().ordinals), None)

    def season(self) -> str | None:
        """The season's code."""
        return next((words().seasons[w] for w in self.words if w in words().seasons), None)

    def part(self) -> str | None:
        """The code of the part of the day."""
        return next((words().parts[w] for w in self.words if w in words().parts), None)

    def unit(self) -> str | None:
        """The last unit's code."""
        return next((words().units[w] for w in reversed(self.words) if w in words().units and w != "second"), None)

    def ordinal(self) -> int | None:
        """The first ordinal number, in words or figures."""
        for word in self.words:
            if word in words().ordinals:
                return words().ordinals[word]
            if number_kind(word) == "nth":
                return leading_number(word)
        return None

    def step(self) -> int | None:
        """-1 previous, 1 next, 0 the same: what the last such word says."""
        return next((words().steps[w] for w in reversed(self.words) if w in words().steps), None)

    def edge(self) -> str | None:
        """Which part of the whole: start, mid, end, half1, half2; None for the whole."""
        for i, (word, following) in enumerate(zip(self.words, (*self.words[1:], ""), strict=True)):
            if following == "half" and word in ("first", "second", "latter"):
                return "half1" if word == "first" else "half2"
            if following in _STAGES and word in _STAGED:
                return _STAGED[word]
            if word in words().edges and i < len(self.words) - 1:
                return words().edges[word]
        return None

    def clock(self) -> str | None:
        """The time of day as HH:MM."""
        for word, following in zip(self.words, (*self.words[1:], ""), strict=True):
            if number_kind(word) in ("military", "yearclock") and (
                following == "hours" or following in words().values["ZONE"]
            ):
                return f"{word[:2]}:{word[2:]}"
            match = _CLOCK.match(word)
            if match is None:
                continue
            half = (match[3] or following.replace(".", "").replace(" ", "")).lower()
            if half in ("am", "pm") or match[2] or following == "o":
                return _hour(int(match[1]), match[2] or "00", half)
        return None

    # -- how many

    def count(self) -> float | None:
        """The number it says; None for a vague one ("several"), or for none.  Of "two to three" it is the last."""
        if any(word in _VAGUE for word in self.words):
            return None
        total: float | None = None
        spoken = [w for w in self.words if w not in ("-", "–")]
        halved = spoken[:2] == ["a", "half"]
        for word, prior in zip(spoken, ["", *spoken[:-1]], strict=True):
            value = 0.5 if word == "half" else _value(word)
            if value is not None and not (word in ("a", "an") and total is not None):
                total = _added(total, value, word, "" if halved else prior)
        return total


def _added(total: float | None, value: float, word: str, prior: str) -> float:
    """A number with the next number word taken in: twenty, one; three, hundred; one and a, half."""
    if total is None or prior in ("to", "or"):
        return value
    if word == "half":
        return total + value if prior == "a" and total >= 1 else value
    if word in ("hundred", "dozen"):
        return total * value
    if total == 0.5:
        return total
    return total + value if total in _TENS and value < 10 else value


def leading_number(word: str) -> int:
    """The number a token begins with: 3 of "3rd"; 0 if it begins with none."""
    match = _DIGITS.match(word)
    return int(match[0]) if match else 0


def _value(word: str) -> float | None:
    if word in ("a", "an"):
        return 1.0
    if word[:1].isdigit():
        plain = word.replace(",", "")
        return float(plain) if re.fullmatch(r"\d{1,12}(?:\.\d{1,6})?", plain) else None
    return words().numbers.get(word)


def _hour(hour: int, minute: str, half: str) -> str | None:
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute}" if hour <= 24 else None
