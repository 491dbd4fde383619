"""Words of speech by lemma: what tells that something was said, with the stance of the one who speaks."""

from __future__ import annotations

import functools
from typing import NamedTuple

from dateline.lexicons.speech import SpeechCue, speech
from dateline.records import Stance


class Cues(NamedTuple):
    """Stances by lemma: verbs and nouns of speech."""

    speech: dict[str, Stance]
    speech_nouns: dict[str, Stance]


@functools.cache
def cues() -> Cues:
    """The shipped cues."""
    words = speech()
    told = {lemma: group[-1].stance for lemma, group in words.verbs.items() if _tells(group[-1])}
    nouns = {lemma: cue.stance for lemma, cue in words.nouns.items()}
    return Cues(told, nouns)


def _tells(cue: SpeechCue) -> bool:
    """Whether a verb by itself can govern what is told."""
    return len(cue.words) == 1 and not cue.about and bool(cue.takes & {"clause", "that", "to", "object", "of"})
