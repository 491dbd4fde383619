"""Conditions, questions and orders: clauses that assert nothing."""

from __future__ import annotations

from dateline.extracting.status.verdicts import auxiliaries, subject
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_CONDITION = {"if", "unless", "whether", "lest", "provided", "providing", "supposing", "assuming"}
_INVERTED = {"should", "were", "had"}
_ASKING = {"who", "whom", "whose", "what", "which", "when", "where", "why", "how"}
_AWAITED = {"once", "when", "until", "till", "before", "whenever", "as"}
"""After what is only meant ("will leave once", "could begin only when"), what these bring is only meant too."""
_OPENING = {"``", "''", '"', "“", "‘", "-LRB-"}


def condition_word(p: Parse, i: int) -> int | None:
    """The word that makes a condition of the clause of `i`: if, unless, "should the ship drill"."""
    for k in p.kids[i]:
        if p.dep[k] in ("mark", "advmod") and p.lower[k] in _CONDITION:
            return None if _concessive(p, k) else k
        if p.dep[k] in ("aux", "auxpass") and p.lower[k] in _INVERTED and k < i and _inverted(p, i, k):
            return k
    if p.lower[i] == "were" and p.dep[i] == "advcl" and any(k == i + 1 for k in p.subtree(i)) and p.tag[i + 1] != "VBN":
        return i  # "Were the dam to be filled"
    for k in p.kids[i]:
        if p.dep[k] == "prep" and p.lower[k] == "case" and p.child(k, "prep") is not None:
            return k
    return None


def _inverted(p: Parse, i: int, k: int) -> bool:
    s = subject(p, i)
    if s is None or k > s or p.word[p.sentences[p.sentence[i]][1] - 1] == "?":
        return False
    low, _ = p.edges(s)
    return low == k + 1 and p.dep[i] in ("advcl", "ccomp", "conj", "relcl", "acl", "parataxis", "dep")


def _concessive(p: Parse, k: int) -> bool:
    """ "even if" grants what it says; "as if" only likens."""
    return k > 0 and p.lower[k - 1] in ("even",)


def conditioned(p: Parse, i: int) -> int | None:
    """The condition word in a clause that hangs on `i`: "will strike if they attack"."""
    for k in p.kids[i]:
        if p.dep[k] in ("advcl", "ccomp", "prep") and (p.tag[k] in VERB or p.lower[k] in ("if", "unless")):
            word = condition_word(p, k) if p.tag[k] in VERB else k
            if word is not None and p.lower[word] != "whether":
                return word
    return None


def awaited(p: Parse, i: int) -> int | None:
    """The word by which a time clause waits for what has not come yet: once, when, until."""
    for k in p.kids[i]:
        if p.dep[k] in ("mark", "advmod") and p.lower[k] in _AWAITED and k < i:
            return k
    return None


def asked(p: Parse, i: int) -> bool:
    """Whether `i` is what a yes-or-no question asks; "who ordered it?" takes it for granted that somebody did."""
    if p.dep[i] not in ("ROOT", "ccomp"):
        return False
    first, last = p.sentences[p.sentence[i]]
    low, high = p.edges(i)
    ends = range(high, min(high + 3, last))
    if not any(p.word[k] == "?" for k in ends) and not (p.dep[i] == "ROOT" and "?" in p.word[last - 2 : last]):
        return False
    return not any(p.lower[k] in _ASKING and p.tag[k][:1] == "W" for k in range(max(low, first), min(low + 5, i)))


def ordered(p: Parse, i: int) -> bool:
    """Whether `i` is an order: a bare verb without a subject that opens its sentence or quotation."""
    if p.tag[i] not in ("VB", "VBP") or subject(p, i) is not None or auxiliaries(p, i):
        return False
    if p.dep[i] == "conj":
        return ordered(p, p.head[i]) if p.head[i] != i else False
    if p.dep[i] not in ("ROOT", "ccomp", "parataxis", "dep"):
        return False
    low = min((k for k in p.kids[i] if k < i and p.tag[k] not in ("``", "''", '"', ":", ",")), default=i)
    low = min(low, i)
    return low == p.sentences[p.sentence[i]][0] or p.tag[low - 1] in _OPENING or p.word[low - 1] in _OPENING


def forbidden(p: Parse, i: int) -> bool:
    """Whether `i` is an order not to do something: "Do not shoot"."""
    words = auxiliaries(p, i)
    if p.tag[i] != "VB" or subject(p, i) is not None or len(words) != 1 or p.lower[words[0]] != "do":
        return False
    low = words[0]
    opens = low == p.sentences[p.sentence[i]][0] or p.tag[low - 1] in _OPENING or p.word[low - 1] in _OPENING
    return opens and p.dep[i] in ("ROOT", "ccomp", "parataxis", "dep")
