"""The contexts of an event: those of its entry, then those that the words of its sentence speak of; never the whole article's."""

from __future__ import annotations

import functools
import re

from dateline.lexicons.load import table

MOST = 5
_WORD = re.compile(r"[a-z0-9à-ÿ][a-z0-9à-ÿ'’-]*")
_LONGEST = 5


@functools.cache
def _cues() -> dict[str, tuple[int, ...]]:
    """Words and phrases, lower case, with the numbers of their contexts in the order of the table."""
    out: dict[str, list[int]] = {}
    for number, row in enumerate(table("ontology/contexts.tsv")):
        for words in row["words"].split(";"):
            out.setdefault(words.strip(), []).append(number)
    return {words: tuple(numbers) for words, numbers in out.items()}


@functools.cache
def _firsts() -> dict[str, int]:
    """The words that cues begin with, with the number of words of the longest."""
    out: dict[str, int] = {}
    for words in _cues():
        first, *rest = words.split(" ")
        out[first] = max(out.get(first, 0), min(1 + len(rest), _LONGEST))
    return out


@functools.cache
def names() -> tuple[str, ...]:
    """Every context, in the ontology's order."""
    return tuple(row["context"] for row in table("ontology/contexts.tsv"))


def contexts_of(sentence: str) -> tuple[str, ...]:
    """The contexts that a sentence speaks of, those with most words first, at most `MOST`."""
    counts: dict[int, int] = {}
    text = sentence.lower()
    words = _WORD.findall(text)
    if "'s" in text or "’s" in text:
        words = [w.removesuffix("'s").removesuffix("’s") for w in words]
    cues, firsts = _cues(), _firsts()
    for start in [n for n, word in enumerate(words) if word in firsts]:
        for size in range(min(firsts[words[start]], len(words) - start), 0, -1):
            found = cues.get(" ".join(words[start : start + size]))
            if found is not None:
                for number in found:
                    counts[number] = counts.get(number, 0) + 1
                break
    ranked = [names()[n] for n in sorted(counts, key=lambda n: (-counts[n], n))]
    return tuple(ranked[:MOST])
