"""Whose an instrument is, and from when: its parties and its year, from its own words."""

from __future__ import annotations

import functools
import re

from dateline.lexicons.actors import actors, normal
from dateline.lexicons.load import table

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SIDES = {"country", "nationality", "territory", "organisation"}
_JOINTS = re.compile(r"[-\u2010-\u2015/]")
_LONGEST = 5


def parties(text: str) -> tuple[str, ...]:
    """Codes of the countries and bodies that a phrase names, in order: "the Russia-DPRK treaty" is RUS and PRK."""
    words = _JOINTS.sub(" ", text.replace("'s", " ").replace("’s", " ")).replace(",", " ").split()
    out: list[str] = []
    i = 0
    while i < len(words):
        size, code = _at(words, i)
        if code is not None and code not in out:
            out.append(code)
        i += size
    return tuple(out)


@functools.cache
def _combining() -> dict[str, str]:
    """Codes by combining form: the "Anglo" of "Anglo-Irish"."""
    rows = table("actors/countries.tsv")
    return {form: r["code"] for r in rows for form in (w.strip() for w in r["combining"].split(";")) if form}


def _at(words: list[str], i: int) -> tuple[int, str | None]:
    """How many words from `i` on name a party, and its code."""
    index = actors()
    if words[i] in _combining():
        return 1, _combining()[words[i]]
    for size in range(min(_LONGEST, len(words) - i), 0, -1):
        for entry in index.entries.get(normal(" ".join(words[i : i + size])), ()):
            if entry.kind in _SIDES and entry.country is not None:
                return size, entry.country
    return 1, None


def year(text: str) -> str | None:
    """The year that a phrase dates itself by ("the 1951 treaty"), or None."""
    found = _YEAR.search(text)
    return found.group() if found is not None else None
