"""Treaties, resolutions, laws, deals and rulings: the nouns that name them, the best known ones, and how events are tied to them."""

from __future__ import annotations

import functools
import re
from typing import Literal, NamedTuple, cast

from dateline.lexicons.load import table

Relation = Literal["under", "against", "lead"]
"""What a tie makes of an event; `lead` only leads on to a further noun: "under the terms of"."""

KINDS: dict[str, str] = {row["noun"]: row["kind"] for row in table("cues/instruments.tsv")}
"""Kind by noun."""
NEEDS: dict[str, str] = {row["noun"]: row["needs"] for row in table("cues/instruments.tsv")}
"""What makes the noun an instrument: `name` a capitalised or numbered phrase, `the` at least a definite one, or nothing."""


class Known(NamedTuple):
    """A well-known instrument: its name, kind, the codes of its parties where they are few, and its year."""

    name: str
    kind: str
    parties: tuple[str, ...]
    year: str


@functools.cache
def known() -> dict[str, Known]:
    """Well-known instruments by every name they go by, lower-cased."""
    out: dict[str, Known] = {}
    for row in table("cues/known_instruments.tsv"):
        entry = Known(row["name"], row["kind"], tuple(row["parties"].split()), row["year"])
        for alias in [row["name"], *row["aliases"].split(";")]:
            if alias.strip():
                out[alias.strip().lower()] = entry
    return out


@functools.cache
def known_pattern() -> re.Pattern[str]:
    """Finds the names of well-known instruments, the longest first; capitals count, for they are names."""
    names = {row["name"] for row in table("cues/known_instruments.tsv")}
    for row in table("cues/known_instruments.tsv"):
        names.update(a.strip() for a in row["aliases"].split(";") if a.strip())
    return re.compile(r"\b(?:" + "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n))) + r")\b")


@functools.cache
def ties() -> dict[tuple[str, str], Relation]:
    """Relations by (cue, part of speech v, n, a, p or by).

    A cue is a lemma, or a lemma with the preposition that leads on to the instrument ("pull out of" is "pull of");
    `by` lists verbs whose passive agent the instrument is ("authorised by"), or whose subject ("as the treaty requires").
    """
    return {(row["cue"], row["pos"]): cast(Relation, row["relation"]) for row in table("cues/ties.tsv")}
