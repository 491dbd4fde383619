"""Whether a text is English: by its common words, which costs next to nothing."""

from __future__ import annotations

import re

_COMMON = frozenset(
    """the of to and in a that for on was is said with as by at his from has have had it he were are be its not an who after
    which but they their this will would over more than been about also when one two out up into her she""".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z]")
_FEW = 12


def is_english(text: str) -> bool:
    """False for a text in another script, or one with hardly any of the commonest English words."""
    sample = text[:4000]
    words = [w.lower() for w in _WORD.findall(sample)]
    if not words:
        return False
    latin = sum(1 for w in words if _LATIN.match(w))
    if latin < 0.6 * len(words):
        return False
    if len(words) < _FEW:
        return True
    return sum(w in _COMMON for w in words) >= 0.08 * len(words)
