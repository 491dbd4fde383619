"""Parsed documents as arrays with a row a token, and those arrays added to a story's parse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import DEP, HEAD, IDX, IS_SPACE, LENGTH, SENT_START, TAG

from dateline.parsing.parse import Parse

if TYPE_CHECKING:
    from spacy.tokens import Doc

_COLUMNS = [TAG, DEP, HEAD, IDX, LENGTH, SENT_START, IS_SPACE]


def rows(doc: Doc) -> Any:
    """What is kept of a parsed document: (tokens, 7) of unsigned 64-bit integers, in the order of `_COLUMNS`."""
    return doc.to_array(_COLUMNS)


class Appender:
    """Adds paragraphs to parses.  `string` gives the text of a model's label, `lemma` a word's base form under a tag."""

    def __init__(self, string: Callable[[int], str], lemma: Callable[[str, str], str]) -> None:
        self._string, self._lemma = string, lemma
        self._labels: dict[int, str] = {}

    def append(self, parse: Parse, found: Any, offset: int, text: str, paragraph: int) -> None:
        """Adds the tokens of a stretch of one paragraph, which begins at offset `paragraph`; white space tokens are left out, their children hung on their head."""
        number = len(parse.word)
        heads = np.arange(len(found)) + found[:, 2].astype(np.int64)
        opens = found[:, 5] == 1
        if found[:, 6].any():
            keep, heads = _without_space(found, heads)
            found, opens = found[keep], opens[keep]
        if not len(found):
            return
        first = found[:, 3].astype(np.int64)
        last = first + found[:, 4].astype(np.int64)
        words = [text[a:b] for a, b in zip(first.tolist(), last.tolist(), strict=True)]
        lower = [word.lower() for word in words]
        tags = self._texts(found[:, 0])
        parse.word += words
        parse.lower += lower
        parse.tag += tags
        parse.lemma += map(self._lemma, lower, tags)
        parse.dep += self._texts(found[:, 1])
        parse.start += (first + offset).tolist()
        parse.end += (last + offset).tolist()
        self._hang(parse, (heads + number).tolist(), number)
        self._sentences(parse, opens, number, paragraph)

    def _texts(self, ids: Any) -> list[str]:
        labels = self._labels
        keys = ids.tolist()
        for key in set(keys) - labels.keys():
            labels[key] = self._string(key)
        return [labels[key] for key in keys]

    @staticmethod
    def _hang(parse: Parse, heads: list[int], number: int) -> None:
        kids = parse.kids
        kids += [[] for _ in heads]
        parse.head += heads
        for k, head in enumerate(heads, number):
            if head != k:
                kids[head].append(k)

    @staticmethod
    def _sentences(parse: Parse, opens: Any, number: int, paragraph: int) -> None:
        opens[0] = True
        starts = (np.flatnonzero(opens) + number).tolist()
        base = len(parse.sentences) - 1
        parse.sentences += zip(starts, [*starts[1:], number + len(opens)], strict=True)
        parse.paragraph += [paragraph] * len(starts)
        parse.sentence += (np.cumsum(opens) + base).tolist()


def _without_space(found: Any, heads: Any) -> tuple[Any, Any]:
    """(which tokens are words, the words' heads as numbers among the words)."""
    keep = found[:, 6] == 0
    number = np.where(keep, np.cumsum(keep) - 1, -1)
    last = len(found) - 1
    out = []
    for k in np.flatnonzero(keep).tolist():
        head = heads[k]
        while number[head] < 0 and 0 < head < last:
            head -= 1
        out.append(number[head] if number[head] >= 0 else number[k])
    return keep, np.array(out, np.int64)
