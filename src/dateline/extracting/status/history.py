"""History told apart from news: by dates, by the pluperfect, and by words that recall."""

from __future__ import annotations

import datetime

from dateline.extracting.status.verdicts import tense_of
from dateline.lexicons.history import history
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Status, When

_NEWS = 31
"""Days before publication within which a thing is still news."""
_RECALLING = {"of", "since", "from", "in", "on", "after", "by"}
_DEEPEST = 4
_REACH = 12


def background(p: Parse, i: int, status: Status, when: When | None, published: str | None, told: bool) -> bool:
    """Whether the claim at `i` is told as history.  `told`: somebody says it, so that a pluperfect is only his past."""
    if status in ("planned", "hypothetical"):
        return False
    if when is not None and when.basis in ("stated", "relative") and _old(when.end, published):
        return True
    if not told and tense_of(p, i) == "pluperfect":
        return True
    return _recalled(p, i)


def _old(end: str | None, published: str | None) -> bool:
    if end is None or published is None:
        return False
    try:
        gap = datetime.date.fromisoformat(published[:10]) - datetime.date.fromisoformat(end[:10])
    except ValueError:
        return False
    return gap.days > _NEWS


def _recalled(p: Parse, i: int) -> bool:
    for k in p.kids[i]:
        if p.dep[k] == "advmod" and p.lower[k] in history("adverb"):
            return True
        if p.dep[k] in ("amod", "compound") and p.lower[k] in history("modifier") and p.tag[i][:1] == "N":
            return True
    if p.tag[i] not in VERB:
        return _under_recall(p, i)
    return _phrased(p, i)


def _under_recall(p: Parse, i: int) -> bool:
    """ "the anniversary of the coup", "years of fighting"."""
    h = i
    for _ in range(_DEEPEST):
        prep = p.head[h]
        if p.dep[h] == "conj":
            h = p.head[h]
            continue
        if p.dep[h] != "pobj" or p.lower[prep] not in _RECALLING or p.head[prep] == prep:
            return False
        noun = p.head[prep]
        if p.lower[prep] == "of" and p.tag[noun][:1] == "N" and p.lemma[noun] in history("governor"):
            return True
        h = noun
    return False


def _phrased(p: Parse, i: int) -> bool:
    """ "decades ago" in the verb's own clause."""
    for k in p.kids[i]:
        if p.dep[k] not in ("advmod", "npadvmod", "prep") or abs(k - i) > _REACH:
            continue
        low, high = p.edges(k)
        words = " ".join(p.lower[low : min(high + 1, low + 4)])
        if any(words.endswith(c) or words.startswith(c) for c in history("phrase")):
            return True
    return False
