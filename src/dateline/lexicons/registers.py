"""Words by the kind of story that they are at home in: sport, markets, cooking, and so on, or public affairs."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import NamedTuple

from dateline.lexicons.load import table

PUBLIC = "public"
"""The register of politics, law, conflict and disaster."""


class Register(NamedTuple):
    """Where a word is at home, and how sure that is: 1, or 2 for a word that is hardly used elsewhere."""

    name: str
    weight: int


@functools.cache
def registers() -> dict[str, Register]:
    """The registers by word, in small letters; words of two parts have a hyphen between them."""
    return {row["word"]: Register(row["register"], int(row["weight"])) for row in table("cues/registers.tsv")}


def weigh(words: Iterable[str]) -> dict[str, int]:
    """What a story's words weigh by register; each word counts once, also where a hyphen is left out."""
    known = registers()
    out: dict[str, int] = {}
    before = ""
    seen = set()
    for word in words:
        for form in (word, f"{before}-{word}"):
            found = known.get(form)
            if found is not None and form not in seen:
                seen.add(form)
                out[found.name] = out.get(found.name, 0) + found.weight
        before = word
    return out
