"""Words of sport: what tells that a sentence is about a game, and the verbs of war that games borrow."""

from __future__ import annotations

import functools
import re

from dateline.lexicons.load import table

_WORD = re.compile(r"[a-zà-ÿ0-9]+(?:-[a-zà-ÿ0-9]+)*")


@functools.cache
def sport(kind: str) -> frozenset[str]:
    """The cues of one kind.

    word: a word or phrase that only games have (striker, penalty shoot-out); verb: what is done with the ball as in war
    (attack, beat); earnest: who or what fights in earnest, whatever the game: fans, missiles.
    """
    return frozenset(row["cue"] for row in table("cues/sport.tsv") if row["kind"] == kind)


@functools.cache
def _longest() -> int:
    return max((cue.count(" ") + 1 for cue in sport("word")), default=0)


def of_game(sentence: str) -> bool:
    """Whether a sentence has a word that only games have."""
    words, cues = _WORD.findall(sentence.lower()), sport("word")
    return any(" ".join(words[at : at + size]) in cues for at in range(len(words)) for size in range(1, _longest() + 1))
