"""A status with the word that decides it, and what every rule asks of a token."""

from __future__ import annotations

from typing import Literal, NamedTuple

from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Status

Tense = Literal["past", "perfect", "pluperfect", "present", "future", "none"]
WEIGHT: dict[Status, int] = {"actual": 0, "ongoing": 0, "planned": 1, "hypothetical": 2, "negated": 3}
"""Which of two statuses stands where both would: the one farther from a fact."""
UNREAL = ("planned", "hypothetical")


class Verdict(NamedTuple):
    """A status with the token that decides it (None: nothing but the verb's own form)."""

    status: Status
    cue: int | None


def part_of(p: Parse, i: int) -> str:
    """v, n or a: the part of speech by which cues are listed."""
    return {"V": "v", "N": "n", "J": "a", "R": "a", "I": "a"}.get(p.tag[i][:1], "v")


def infinitive(p: Parse, i: int) -> bool:
    """Whether the verb stands with "to"."""
    return any(p.lower[k] == "to" and p.dep[k] == "aux" for k in p.kids[i])


def auxiliaries(p: Parse, i: int) -> list[int]:
    """The auxiliaries of a verb, in order."""
    return [k for k in p.kids[i] if p.dep[k] in ("aux", "auxpass")]


def subject(p: Parse, i: int) -> int | None:
    """The subject that stands with the verb itself."""
    return p.child(i, "nsubj", "nsubjpass", "csubj", "expl")


def finite(p: Parse, i: int) -> bool:
    """Whether the verb has a tense of its own: "fled", "has fled", "would flee"; not "fleeing", "to flee", "(that he) flee"."""
    if p.tag[i] in ("VBD", "VBZ", "VBP"):
        return True
    return any(p.tag[k] in ("VBD", "VBZ", "VBP", "MD") for k in auxiliaries(p, i))


_TENSES: tuple[tuple[frozenset[str], Tense], ...] = (
    (frozenset({"will", "shall", "'ll", "wo"}), "future"),
    (frozenset({"had"}), "pluperfect"),
    (frozenset({"has", "have", "'ve"}), "perfect"),
    (frozenset({"was", "were", "did", "got"}), "past"),
)
_PRESENT = frozenset({"is", "are", "am", "does", "do", "'re", "'s"})
_PLAIN: dict[str, Tense] = {"VBD": "past", "VBZ": "present", "VBP": "present"}


def tense_of(p: Parse, i: int) -> Tense:
    """The tense of a verb, by its auxiliaries."""
    tag = p.tag[i]
    if tag not in VERB:
        return "none"
    dep, lower = p.dep, p.lower
    lows = [lower[k] for k in p.kids[i] if dep[k] in ("aux", "auxpass")]
    if lows:
        for words, tense in _TENSES:
            if not words.isdisjoint(lows):
                return tense
        if tag != "VBD" and not _PRESENT.isdisjoint(lows):
            return "present"
    return _PLAIN.get(tag, "none")
