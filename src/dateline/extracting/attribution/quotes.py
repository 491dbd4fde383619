"""Quotations of a story as token ranges: opened and closed by their marks, running on over paragraphs."""

from __future__ import annotations

import dataclasses

from dateline.extracting.attribution.speech import Range
from dateline.parsing.parse import Parse

_MARK = '"'
_OPENING, _CLOSING = "“„«", "”"
_ENDS = {",", ".", "?", "!", "--", "—", "–", "..."}
_LONGEST_NAME = 3
"""Tokens of a quotation that may be no more than a word in scare quotes or a title."""


@dataclasses.dataclass(slots=True)
class Quote:
    """One quotation: `open` is its first mark, `close` one past its last, `inner` the words between the marks."""

    open: int
    close: int
    inner: Range
    closed: bool = True
    said: bool = False
    """Whether it reads as something uttered: ends like a sentence, or is longer than a name."""


def find_quotes(parse: Parse) -> list[Quote]:
    """The quotations in double marks, in order; an unclosed one ends with its paragraph."""
    out: list[Quote] = []
    for first, last in _paragraphs(parse):
        out += _within(parse, first, last)
    for q in out:
        q.said = _uttered(parse, q)
    return out


def _paragraphs(p: Parse) -> list[Range]:
    out: list[Range] = []
    for n, (a, b) in enumerate(p.sentences):
        if out and p.paragraph[n] == p.paragraph[n - 1]:
            out[-1] = (out[-1][0], b)
        else:
            out.append((a, b))
    return out


def _within(p: Parse, first: int, last: int) -> list[Quote]:
    out: list[Quote] = []
    begun: int | None = None
    for k in range(first, last):
        if p.word[k] not in (_MARK, "``", "''"):
            continue
        if begun is None:
            begun = k if not _closes(p, k, first) else None
        elif _opens(p, k):  # a mark that cannot close: the one before was a stray, or this is a new paragraph's
            begun = k
        else:
            if k > begun + 1:
                out.append(Quote(begun, k + 1, (begun + 1, k)))
            begun = None
    if begun is not None and last - begun > _LONGEST_NAME + 1:
        out.append(Quote(begun, last, (begun + 1, last), closed=False))
    return out


def _opens(p: Parse, k: int) -> bool:
    """Whether a mark can only open: by its shape, or by the space before it and the word right behind."""
    shape = p.text[p.start[k]]
    if shape in _OPENING:
        return True
    if shape in _CLOSING or shape == "»":
        return False
    after = p.text[p.end[k] : p.end[k] + 1]
    before = p.text[p.start[k] - 1 : p.start[k]] if p.start[k] else " "
    return (before.isspace() or before in "([") and bool(after) and not after.isspace()


def _closes(p: Parse, k: int, first: int) -> bool:
    shape = p.text[p.start[k]]
    if shape in _CLOSING:
        return True
    if shape in _OPENING or k == first:
        return False
    after = p.text[p.end[k] : p.end[k] + 1]
    before = p.text[p.start[k] - 1 : p.start[k]]
    return (not after or after.isspace()) and not before.isspace()


def _uttered(p: Parse, q: Quote) -> bool:
    a, b = q.inner
    if p.word[b - 1] in _ENDS or not q.closed:
        return True
    if b - a <= _LONGEST_NAME:
        return False
    return any(p.tag[k] in ("VBD", "VBZ", "VBP", "MD", "VB") for k in range(a, b))


def with_single_marks(parse: Parse) -> Parse:
    """The parse with single quotation marks written as double ones, where they stand outside double ones.

    The words alone differ, and only in a copy: an apostrophe is told from a mark by its tag and what stands by it.
    """
    marks = [k for first, last in _paragraphs(parse) for k in _single_marks(parse, first, last)]
    if not marks:
        return parse
    words = list(parse.word)
    for k in marks:
        words[k] = _MARK
    return dataclasses.replace(parse, word=words)


def _single_marks(p: Parse, first: int, last: int) -> list[int]:
    """The tokens of single marks that open and close a quotation within a paragraph."""
    out: list[int] = []
    begun, inside = None, False
    for k in range(first, last):
        if p.word[k] == _MARK:
            inside, begun = not inside, None
        elif p.word[k] == "'" and not inside:
            if begun is None:
                begun = k if p.tag[k] == "``" and k + 1 < last and p.end[k] == p.start[k + 1] else None
            elif p.tag[k] == "''" or (p.tag[k] == "POS" and p.word[k - 1] in _ENDS):
                out += [begun, k]
                begun = None
    return out


class Quotes:
    """The quotations of one parse, and which of them holds a token."""

    def __init__(self, parse: Parse) -> None:
        self.all = find_quotes(parse)
        self._of = [-1] * len(parse)
        for n, q in enumerate(self.all):
            for k in range(q.open, q.close):
                self._of[k] = n

    def at(self, token: int) -> int | None:
        """The number of the quotation that holds a token, its marks counted in, or None."""
        n = self._of[token]
        return n if n >= 0 else None

    def covers(self, a: int, b: int) -> bool:
        """Whether a range lies in one quotation."""
        n = self._of[a]
        return n >= 0 and self._of[b - 1] == n

    def touches(self, a: int, b: int) -> bool:
        """Whether a quotation begins, ends or lies in a range."""
        n = self._of[a]
        return any(self._of[k] != n or self._of[k] >= 0 for k in range(a, b))
