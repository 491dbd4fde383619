"""Words of speech, belief and intention: each with its class, its stance toward what is said, and what it takes."""

from __future__ import annotations

import functools
from typing import NamedTuple, cast

from dateline.lexicons.load import table
from dateline.records import Stance

SIGNED = frozenset({"condemn", "praise", "discuss", "criticism"})
"""Classes that speak about a thing which stands whatever is said: condemning an attack does not make it a claim."""


TELLING = frozenset({
    "say", "tell", "report", "argue", "utter", "announce", "admit", "show", "judge", "allege", "hint", "deny", "promise",
    "inquire", "doubt", "accuse",
})  # fmt: skip
"""Classes by which somebody says something; the others tell what somebody believes, wants, intends or bids."""


class SpeechCue(NamedTuple):
    """One entry.  `words` are its lemmas, the governing one first; `takes` says where its content stands.

    `takes` holds `clause` (with or without "that"), `that` (only with "that", "how", "whether"), `quote`, `to`,
    `gerund`, `object` (a noun phrase that is what is said), `topic` (one that is only spoken of), `as` and `name`
    ("described the raid as a crime", "called it a crime"), or a preposition before the content ("accuse" takes "of").
    """

    words: tuple[str, ...]
    kind: str
    stance: Stance
    takes: frozenset[str]

    @property
    def about(self) -> bool:
        """Whether it speaks about a thing without putting it forward."""
        return self.kind in SIGNED

    @property
    def tells(self) -> bool:
        """Whether it tells what somebody said."""
        return self.kind in TELLING


class SpeechLexicon(NamedTuple):
    """Entries by first lemma, those of several words before the single one; `phrases` are prepositional."""

    verbs: dict[str, tuple[SpeechCue, ...]]
    nouns: dict[str, SpeechCue]
    adjectives: dict[str, SpeechCue]
    phrases: dict[str, tuple[SpeechCue, ...]]
    quoting: dict[str, SpeechCue]
    """The single verbs that can say a quotation."""
    phrasal: dict[str, tuple[SpeechCue, ...]]
    """The entries of several words that can, by their verb."""
    gestures: dict[str, tuple[tuple[str, ...], ...]]
    """Gestures and moods behind which somebody's thoughts may be told, by first lemma."""
    words: frozenset[str]
    """Every first lemma: a token with none of them begins no cue."""


@functools.cache
def speech() -> SpeechLexicon:
    """The shipped words of speech."""
    stances = {r["class"]: cast(Stance, r["stance"]) for r in table("cues/speech_classes.tsv")}
    verbs: dict[str, list[SpeechCue]] = {}
    phrases: dict[str, list[SpeechCue]] = {}
    gestures: dict[str, list[tuple[str, ...]]] = {}
    single: dict[str, dict[str, SpeechCue]] = {"n": {}, "a": {}}
    for row in table("cues/speech.tsv"):
        words, kind = tuple(row["cue"].split()), row["class"]
        cue = SpeechCue(words, kind, stances[kind], frozenset(row["takes"].split()))
        if row["pos"] in single and len(words) == 1:
            single[row["pos"]][words[0]] = cue
        elif row["pos"] == "g":
            gestures.setdefault(words[0], []).append(words)
        elif row["pos"] in ("v", "p"):
            (verbs if row["pos"] == "v" else phrases).setdefault(words[0], []).append(cue)
    by_verb, by_phrase = _longest_first(verbs), _longest_first(phrases)
    quoting = {w: g[-1] for w, g in by_verb.items() if len(g[-1].words) == 1 and g[-1].takes & {"quote", "colon"}}
    phrasal = {w: tuple(c for c in g if "quote" in c.takes and len(c.words) > 1) for w, g in by_verb.items()}
    phrasal = {w: g for w, g in phrasal.items() if g}
    moods = {w: tuple(sorted(g, key=len, reverse=True)) for w, g in gestures.items()}
    first = frozenset({*by_verb, *moods, *by_phrase, *single["n"], *single["a"]})
    return SpeechLexicon(by_verb, single["n"], single["a"], by_phrase, quoting, phrasal, moods, first)


def _longest_first(found: dict[str, list[SpeechCue]]) -> dict[str, tuple[SpeechCue, ...]]:
    return {word: tuple(sorted(group, key=lambda c: -len(c.words))) for word, group in found.items()}
