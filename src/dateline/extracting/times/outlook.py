"""Which way a clause looks, ahead or back, by the words around a time; and whether the telling goes on from it."""

from __future__ import annotations

from dateline.extracting.times.phrase import Phrase
from dateline.extracting.times.words import around

_LEFT, _RIGHT = 16, 11
"""How many words to either side are looked at."""


def outlook(phrase: Phrase, reach: int = _LEFT) -> str | None:
    """future, past or None: which way the words around a phrase look; those before it weigh more, the nearest most.

    `reach` is how many words before it are looked at.
    """
    left = _cues(phrase, -1, reach)
    if phrase.before() in ("by", "until", "till"):
        return _limit(phrase, left)
    side = [cue for cue in left or _cues(phrase, 1, _RIGHT) if cue != "if"]
    return side[0] if side else None


def _cues(phrase: Phrase, step: int, reach: int) -> list[str]:
    """The cues of the clause to one side, the nearest first: future, past, if."""
    word_at, ends = phrase.tokens.word, around("clause_ends")
    at = phrase.last if step > 0 else phrase.first - 1
    out = []
    for i in range(at, at + step * reach, step):
        word = word_at(i)
        if not word or word in ends:
            break
        cue = None if word_at(i - 1) in ("be", "being") else _cue(word, word_at(i + 1))
        if cue is not None:
            out.append(cue)
    return out


def _cue(word: str, following: str) -> str | None:
    if word in around("ahead") or f"{word}_{following}" in around("ahead_pairs"):
        return "future"
    if word in around("conditions"):
        return "if"
    return "past" if word in around("back") or (word[-2:] == "ed" and len(word) > 3) else None


def _limit(phrase: Phrase, left: list[str]) -> str:
    """The outlook of "by Monday": to come, unless what was to be done by then was done."""
    if "future" in left or "if" in left:
        return "future"
    opens = phrase.before(2) in ("", ".", "\n\n", "”", '"')
    right = _cues(phrase, 1, _RIGHT) if opens else []
    return "past" if "past" in left or ("past" in right and "future" not in right) else "future"


def said_just_before(phrase: Phrase) -> bool:
    """Whether a verb of saying in the past tense stands right before: "said on Monday they would"."""
    return any(phrase.before(k) in around("said") for k in (1, 2))


def moves_telling(phrase: Phrase, historical: bool = False) -> bool:
    """Whether the telling goes on from a date: not from a look back, a limit ("until 1976") or an aside in brackets."""
    if phrase.rule in ("ago", "units_ago", "relday") and phrase.has(*around("looks_back")):
        return False
    if phrase.before() in around("limits"):
        return False
    if phrase.before() == "of" and not historical and phrase.before(2) not in around("stages"):
        return False  # "a ruling of January 26" is the ruling's date
    return phrase.rule != "year" or phrase.before() not in around("bounds")
