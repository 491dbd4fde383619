"""Cue words by class: what governs speech, what keeps its content from being a fact, what hedges it."""

from __future__ import annotations

import functools
from typing import NamedTuple

from dateline.lexicons.load import table
from dateline.lexicons.speech import SpeechCue, speech
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
    words = speech()
    told = {lemma: group[-1].stance for lemma, group in words.verbs.items() if _tells(group[-1])}
    nouns = {lemma: cue.stance for lemma, cue in words.nouns.items()}
    embedding = {(r["cue"], r["pos"]): r["effect"] for r in table("cues/embedding.tsv")}
    hedges = {kind: frozenset(r["cue"] for r in table("cues/hedges.tsv") if r["kind"] == kind)
              for kind in ("adverb", "adjective", "verb", "passive")}  # fmt: skip
    return Cues(told, nouns, embedding, hedges["adverb"], hedges["adjective"], hedges["verb"], hedges["passive"])


def _tells(cue: SpeechCue) -> bool:
    """Whether a verb by itself can govern what is told."""
    return len(cue.words) == 1 and not cue.about and bool(cue.takes & {"clause", "that", "to", "object", "of"})
