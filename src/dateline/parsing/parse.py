"""A story's parse as plain lists: what every rule reads, with no parser object behind it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator


@dataclasses.dataclass(slots=True)
class Parse:
    """Tokens of one story in order; all lists have one item a token.

    `head` is the index of the governing token (a root governs itself), `start` and `end` are offsets into the
    story's text, `tag` is the Penn tag, `dep` the English dependency label of spaCy's models.
    """

    text: str
    word: list[str] = dataclasses.field(default_factory=list)
    lower: list[str] = dataclasses.field(default_factory=list)
    lemma: list[str] = dataclasses.field(default_factory=list)
    tag: list[str] = dataclasses.field(default_factory=list)
    dep: list[str] = dataclasses.field(default_factory=list)
    head: list[int] = dataclasses.field(default_factory=list)
    kids: list[list[int]] = dataclasses.field(default_factory=list)
    start: list[int] = dataclasses.field(default_factory=list)
    end: list[int] = dataclasses.field(default_factory=list)
    sentence: list[int] = dataclasses.field(default_factory=list)
    sentences: list[tuple[int, int]] = dataclasses.field(default_factory=list)
    """Token ranges, end exclusive."""
    paragraph: list[int] = dataclasses.field(default_factory=list)
    """The number of the paragraph of each sentence."""

    def __len__(self) -> int:
        return len(self.word)

    def child(self, i: int, *deps: str) -> int | None:
        """The first child of `i` with one of these labels, or None."""
        dep = self.dep
        for k in self.kids[i]:
            if dep[k] in deps:
                return k
        return None

    def children(self, i: int, *deps: str) -> list[int]:
        """All children of `i` with one of these labels, in order."""
        dep = self.dep
        return [k for k in self.kids[i] if dep[k] in deps]

    def subtree(self, i: int) -> Iterator[int]:
        """`i` and all it governs, in no given order."""
        stack = [i]
        while stack:
            k = stack.pop()
            yield k
            stack.extend(self.kids[k])

    def edges(self, i: int) -> tuple[int, int]:
        """First and last token of the subtree of `i`, both included."""
        low = high = i
        for k in self.subtree(i):
            if k < low:
                low = k
            elif k > high:
                high = k
        return low, high

    def ancestors(self, i: int) -> Iterator[int]:
        """The governors of `i`, nearest first."""
        while (h := self.head[i]) != i:
            yield h
            i = h
