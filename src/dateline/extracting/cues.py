"""Cue words by class: what governs speech, what keeps its content from being a fact, what hedges it."""

from __future__ import annotations

import functools
from typing import NamedTuple, cast

from dateline.lexicons.load import table
from dateline.records import Stance

Effect = str
"""What a cue does to the clause it governs: transparent, fact, planned, hypothetical or negated."""


class Cues(NamedTuple):
    """Look-ups by lemma; embedding by (lemma, part of speech v, n or a)."""

    speech: dict[str, Stance]
    speech_nouns: dict[str, Stance]
    embedding: dict[tuple[str, str], Effect]
    hedge_adverbs: frozenset[str]
    hedge_adjectives: frozenset[str]
    hedge_verbs: frozenset[str]
    hedge_passives: frozenset[str]


@functools.cache
def cues() -> Cues:
    """The shipped cues."""
    speech = {r["cue"]: cast(Stance, r["stance"]) for r in table("cues/speech.tsv") if r["pos"] == "v"}
    nouns = {r["cue"]: cast(Stance, r["stance"]) for r in table("cues/speech.tsv") if r["pos"] == "n"}
    embedding = {(r["cue"], r["pos"]): r["effect"] for r in table("cues/embedding.tsv")}
    hedges = {kind: frozenset(r["cue"] for r in table("cues/hedges.tsv") if r["kind"] == kind)
              for kind in ("adverb", "adjective", "verb", "passive")}  # fmt: skip
    return Cues(speech, nouns, embedding, hedges["adverb"], hedges["adjective"], hedges["verb"], hedges["passive"])
