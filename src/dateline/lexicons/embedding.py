"""What verbs, nouns and adjectives do to the happening they govern: cues by class, and the effect of each class."""

from __future__ import annotations

import functools
from typing import Literal, NamedTuple, cast

from dateline.lexicons.load import table

Effect = Literal["same", "own", "past", "report", "actual", "ongoing", "planned", "hypothetical", "negated"]
"""A status; or the governor's `same` status; or the content's `own`; or `past`: done where told of the past, else only
possible; or `report`: negated where what governs the report denies it, else the content's own."""
Part = Literal["v", "n", "a"]


class Class(NamedTuple):
    """One class of cues: its effect where it is itself told as done, as not done, and as neither; and on a noun."""

    name: str
    affirmed: Effect
    denied: Effect
    unreal: Effect
    noun: Effect
    meaning: str
    examples: tuple[str, str]


def _class(row: dict[str, str]) -> Class:
    affirmed, denied, unreal = (cast(Effect, row[k]) for k in ("affirmed", "denied", "unreal"))
    noun = cast(Effect, row["noun"] or affirmed)
    return Class(row["class"], affirmed, denied, unreal, noun, row["meaning"], (row["example"], row["denied_example"]))


@functools.cache
def classes() -> dict[str, Class]:
    """The classes by name, as `cues/effects.tsv` has them."""
    return {row["class"]: _class(row) for row in table("cues/effects.tsv")}


@functools.cache
def embedding() -> dict[tuple[str, str], Class]:
    """Classes by (cue, part of speech).  A cue is a lemma, or a lemma with its particle, preposition or object."""
    known = classes()
    return {(row["cue"], row["pos"]): known[row["class"]] for row in table("cues/embedding.tsv")}
