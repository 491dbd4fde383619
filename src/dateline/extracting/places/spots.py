"""Stretches of a text that spell a name of the gazetteer: the longest among capitalised words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.extracting.places.words import CASED, around
from dateline.lexicons.gazetteer import Gazetteer, Row

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŐŘŚŞŠŢŤŪŮŰŹŻŽƏḐḨ"
_CAPITAL = re.compile(
    rf"(?<![\w&@#])(?:(?:al|el|as|ash|an|ar|ad|az|at)-(?=[{_UPPER}]))?(?:[{_UPPER}]\.){{2,4}}(?!\w)"
    rf"|(?<![\w&@#])(?:(?:al|el|as|ash|an|ar|ad|az|at)-(?=[{_UPPER}]))?[{_UPPER}][\w'’‘`-]*\w(?:\.(?=\s?[{_UPPER}a-z,;)\"”]))?|(?<![\w&@#])[{_UPPER}](?![\w.])"
)
_JOINS = frozenset(
    (" ", "\u00a0", "", " of ", " of the ", " and ", " & ", " de ", " de la ", " de los ", " del ", " du ", " da ", " do ", " di ", " dos ", " das ", " des ",
     " la ", " le ", " les ", " el ", " en ", " sur ", " upon ", " on ", " under ", " van ", " kwa ", " ibn ", " bin ", " e ", " y ", " the ", " al ", " es ")
)  # fmt: skip
_LONGEST = 6
_COMPOUND = re.compile(
    r"-(?:based|wide|led|born|backed|controlled|administered|held|occupied|area|style|bound|made|owned|run|registered|flagged|trained|ruled|listed)(?:'s|’s)?$"
)
_POSSESSIVE = ("'s", "’s", "'", "’")


class Word(NamedTuple):
    """A capitalised word: where it stands and how it is written, with a full stop only if that may belong to it."""

    start: int
    end: int
    text: str


class Spot(NamedTuple):
    """A name found: the capitalised words it takes (`first` to `last`, excluded), its extent and all places so named."""

    first: int
    last: int
    start: int
    end: int
    rows: tuple[Row, ...]


def capitals(text: str) -> list[Word]:
    """The capitalised words of a text, in order."""
    return [Word(m.start(), m.end(), m[0]) for m in _CAPITAL.finditer(text)]


def spots(text: str, words: list[Word], book: Gazetteer) -> Iterator[Spot]:
    """The names of places among a text's capitalised words, longest first from the left, none overlapping."""
    i = 0
    while i < len(words):
        spot = _longest(text, words, i, book)
        if spot is not None:
            yield spot
        i = spot.last if spot is not None else i + 1


def _longest(text: str, words: list[Word], i: int, book: Gazetteer) -> Spot | None:
    last = i + 1
    while last < len(words) and last - i < _LONGEST and _joined(text, words[last - 1], words[last]):
        last += 1
    for end in range(last, i, -1):
        final = words[end - 1]
        if end == i + 1 and final.text.lower().rstrip(".'’s") in around("never") and final.text not in CASED:
            return None
        for stop in _ends(final):
            rows = book.find(text[words[i].start : stop])
            if rows:
                return Spot(i, end, words[i].start, _without_stop(text, words[i].start, stop, rows), rows)
    return None


def _joined(text: str, before: Word, after: Word) -> bool:
    if before.text.endswith(("'s", "’s")) and before.text[:-2] not in (
        "People",
        "Martha",
        "Hawke",
        "Cox",
        "Land",
        "King",
        "Prince",
        "Queen",
        "Sa",
    ):
        return False
    if before.text.endswith(".") and len(before.text) > 4 and "." not in before.text[:-1]:
        return False
    return after.start - before.end < 9 and text[before.end : after.start] in _JOINS


def _ends(word: Word) -> tuple[int, ...]:
    """Where a name that ends with this word may end: with it, or without its possessive or full stop."""
    for suffix in _POSSESSIVE:
        if word.text.endswith(suffix):
            return (word.end - len(suffix), word.end)
    joined = _COMPOUND.search(word.text)
    if joined is not None:
        return (word.end - len(joined[0]),)
    if word.text.endswith(".") and "." not in word.text[:-1]:
        return (word.end - 1, word.end) if len(word.text) > 6 else (word.end, word.end - 1)
    return (word.end,)


def _without_stop(text: str, start: int, stop: int, rows: tuple[Row, ...]) -> int:
    """A full stop belongs to a name only in an abbreviation: "Calif." but not "Iran."."""
    name = text[start:stop]
    if not name.endswith(".") or "." in name[:-1]:
        return stop
    bare = name[:-1].lower()
    return stop - 1 if any(row.name.lower() == bare for row in rows) else stop
