"""Sentences of a body, and which of them look back to something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.records import Span

_END = re.compile(
    r"(?<=[.!?])(?<!\bDr\.)(?<!\bMr\.)(?<!\bGen\.)(?<!\b[A-Z]\.)[\"”’')]*(?:\s+(?=[\"“‘'(]?[A-ZÀ-Þ0-9])|\s*\n)|\n\s*\n"
)
_BACK = re.compile(
    r"\b(?:years?|months|decades?) (?:ago|earlier|before)\b|\blast (?:month|year)\b|\b(?:in|since|during) (?:January |February |March |April |May |"
    r"June |July |August |September |October |November |December )?(?:19|20)\d\d\b|\bsince the (?:start|beginning|outbreak)\b|\bso far this year\b|"
    r"\b(?:past|last) (?:\w+ )?(?:years?|months|decades?)\b", re.I
)  # fmt: skip


LONGEST = 1200
"""Characters of a sentence that are read: what is longer is no sentence, and patterns must not labour on it."""


def sentences(text: str, start: int = 0) -> Iterator[Span]:
    """The sentences from an offset on, as spans; those that are longer than `LONGEST` are passed over."""
    return (s for s in _all_sentences(text, start) if s.end - s.start <= LONGEST)


def _all_sentences(text: str, start: int) -> Iterator[Span]:
    for match in _END.finditer(text, start):
        if text[start : match.start()].strip():
            yield Span(start, match.start(), text[start : match.start()])
        start = match.end()
    if text[start:].strip():
        yield Span(start, len(text), text[start:])


def looks_back(sentence: str) -> bool:
    """Whether a sentence tells of other times: what it counts is not this happening's."""
    return _BACK.search(sentence) is not None
