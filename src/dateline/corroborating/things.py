"""Counts of things that two voices in one report give differently: "22 schools, the union said"; "only nine, said the council"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from dateline.corroborating.figures import Figure, figure_at
from dateline.corroborating.numbers import NUMBER, value_of
from dateline.corroborating.sketch import body_start
from dateline.corroborating.text import LONGEST, looks_back, sentences
from dateline.corroborating.words import words_of
from dateline.records import Document

_COUNTED = re.compile(rf"{NUMBER} (?:[a-z-]+ )?(?P<noun>[a-z]{{3,}}s)\b", re.I)
_LESS = re.compile(r"\b(?:only|just|no more than|not|fewer than|at most|all of|rather than)\b", re.I)
_MEASURES = words_of(
    "seconds minutes hours days nights weeks months years times kilometres kilometers metres meters miles feet tonnes tons dollars euros pounds "
    "litres liters degrees percent points yards inches gallons barrels shillings francs rupees decades centuries others"
)
_BEINGS = words_of(
    "persons girls boys pupils students villagers workers soldiers officers fighters civilians members protesters marchers deaths bodies"
)
_ANY = re.compile(NUMBER, re.I)
_WRONG = NUMBER.replace("?P<number>", "?P<wrong>").replace("?P<qualifier>", "?P<wrongly>")
_RIGHTED = (
    re.compile(rf"{NUMBER}(?: [a-z’'-]+){{0,3}},? (?:and )?not {_WRONG}", re.I),
    re.compile(rf"\bnot {_WRONG}(?: [a-z’'-]+){{0,3}},? but {NUMBER}", re.I),
)
_DENIED_BEFORE = re.compile(r"\bnot $")
_REACH = 3
"""Sentences within which one voice answers another."""


def corrected_counts(documents: Sequence[Document], known: Collection[Collection[int]]) -> Iterator[Figure]:
    """Figures of a number that a story sets right ("1.1 million, not 340,000"), and of the other stories that give the one or
    the other; not where the values `known` of one kind hold both: these are counted as what they are."""
    for document in documents:
        for right, wrong in _corrected(document):
            if any(right in values and wrong in values for values in known):
                continue
            told = [
                _figure_of(d, value)
                for d in documents
                for value in (right, wrong)
                if d is not document or value == right
            ]
            yield from (figure for figure in told if figure is not None)


def _corrected(document: Document) -> Iterator[tuple[int, int]]:
    """The numbers that a story sets right, each with the wrong one."""
    told = [(document.title or "")[:LONGEST], *(s.text for s in sentences(document.text))]
    for match in (m for text in told for pattern in _RIGHTED for m in pattern.finditer(text)):
        right, wrong = value_of(match["number"]), value_of(match["wrong"])
        if right and wrong and right != wrong and min(right, wrong) > 2 and not 1900 <= right <= 2100:
            yield right, wrong


def _figure_of(document: Document, value: int) -> Figure | None:
    """A story's first count of that many."""
    start, _, _ = body_start(document.text, document.title)
    for sentence in sentences(document.text, start):
        for match in () if looks_back(sentence.text) else _ANY.finditer(sentence.text):
            if value_of(match["number"]) == value and not _DENIED_BEFORE.search(sentence.text[: match.start()]):
                figure = figure_at(document, sentence, "counted", match)
                if figure is not None:
                    return figure
    return None


def disputed_things(documents: Sequence[Document]) -> Iterator[Figure]:
    """Figures of each kind of thing whose number is contested within a story, and of the other stories that give either number."""
    held = {d.id: list(_counts(d)) for d in documents}
    contested = {key for counts in held.values() for key in _contested(counts)}
    for counts in held.values():
        seen: set[tuple[str, int, str]] = set()
        for _, figure in counts:
            key = (figure.of, figure.value, figure.voice.key)
            if (figure.of, figure.value) in contested and key not in seen:
                seen.add(key)
                yield figure


def _counts(document: Document) -> Iterator[tuple[int, Figure]]:
    start, _, _ = body_start(document.text, document.title)
    for number, sentence in enumerate(sentences(document.text, start)):
        for match in () if looks_back(sentence.text) else _COUNTED.finditer(sentence.text):
            noun = match["noun"].lower()
            if noun in _MEASURES or noun in _BEINGS or value_of(match["number"]) is None:
                continue
            figure = figure_at(document, sentence, noun, match)
            if figure is not None:
                yield number, figure


def _contested(counts: Sequence[tuple[int, Figure]]) -> Iterator[tuple[str, int]]:
    for place, (at, one) in enumerate(counts):
        for later, other in counts[place + 1 :]:
            apart = (
                one.of == other.of
                and one.value != other.value
                and one.voice.key != other.voice.key
                and later - at <= _REACH
            )
            if apart and one.voice.key and other.voice.key and _answers(other):
                yield from ((one.of, one.value), (other.of, other.value))


def _answers(figure: Figure) -> bool:
    """Whether a count is set against another: "only nine"."""
    before = figure.sentence.text[: figure.span.start - figure.sentence.start]
    return _LESS.search(before[-30:]) is not None
