"""Hedges: the words by which a telling stops short of asserting what it tells."""

from __future__ import annotations

from collections.abc import Callable

from dateline.extracting.status.verdicts import Verdict, auxiliaries
from dateline.lexicons.embedding import embedding
from dateline.lexicons.hedges import hedges
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_DEEPEST = 8
_COUNTED = {("up", "to"), ("as", "many"), ("an", "estimated"), ("some", "estimated")}
_THINGS = ("nsubj", "nsubjpass", "dobj", "pobj", "attr")


class Hedging:
    """The hedge of each predicate of one parse, as first and last token."""

    def __init__(self, parse: Parse, own: Callable[[int], Verdict]) -> None:
        self.parse = parse
        self.own = own

    def of(self, i: int, depth: int = 0) -> tuple[int, int] | None:
        """The hedge nearest to the predicate at `i`, or None."""
        own = self._own(i)
        if own is not None or depth > _DEEPEST:
            return own
        return self._above(i, depth) or (self._counted(i) if self.parse.tag[i] in VERB else None)

    def _own(self, i: int) -> tuple[int, int] | None:
        p = self.parse
        for k in p.kids[i]:
            low, dep = p.lower[k], p.dep[k]
            if dep in ("advmod", "npadvmod", "amod", "intj") and low in hedges("adverb"):
                return k, k
            if dep in ("amod", "compound") and low in hedges("adjective") and p.tag[i][:1] == "N":
                return k, k
            if dep == "aux" and low in hedges("modal") and p.tag[k] == "MD" and self._doubts(i):
                return k, k
        return self._object(i)

    def _object(self, i: int) -> tuple[int, int] | None:
        """ "committed apparent war crimes": what is done is hedged with its object, where that is an act."""
        p = self.parse
        if p.tag[i] not in VERB or p.lemma[i] not in ("commit", "carry", "stage", "conduct"):
            return None
        noun = p.child(i, "dobj")
        return self._own(noun) if noun is not None else None

    def _doubts(self, i: int) -> bool:
        """A modal of doubt, not of permission or of what cannot be: "may have left", not "could not be verified"."""
        p = self.parse
        aim = any(p.dep[c] == "mark" and p.lower[c] == "so" for c in p.kids[i])
        return not aim and self.own(i).status != "negated"

    def _above(self, i: int, depth: int) -> tuple[int, int] | None:
        p = self.parse
        head, dep = p.head[i], p.dep[i]
        if head == i or any(p.word[k] == ";" for k in range(i, head)):
            return None
        if dep in ("xcomp", "ccomp", "oprd", "acomp", "attr", "csubj", "csubjpass", "advcl"):
            return self._of_governor(head, dep, depth)
        if dep in ("dobj", "nsubjpass") and p.tag[i][:1] == "N" and p.tag[head] in VERB:
            return self.of(head, depth + 1)
        if dep == "conj" and p.tag[head][:1] == p.tag[i][:1] and p.child(i, "nsubj", "nsubjpass") is None:
            return self.of(head, depth + 1)
        if dep in ("acl", "pcomp", "pobj"):
            return self._of_noun(head, dep)
        return None

    def _of_noun(self, head: int, dep: str) -> tuple[int, int] | None:
        """ "rumours that he fled", "signs of a retreat"; "suspected of"."""
        p = self.parse
        if dep == "acl":
            return (head, head) if p.lemma[head] in hedges("noun") and p.tag[head][:1] == "N" else None
        if p.lower[head] != "of" or p.head[head] == head:
            return None
        noun = p.head[head]
        if p.tag[noun][:1] == "N" and p.lemma[noun] in hedges("noun"):
            return noun, noun
        return (noun, head) if p.tag[noun] in ("VBN", "JJ") and p.lower[noun] == "suspected" else None

    def _of_governor(self, head: int, dep: str, depth: int) -> tuple[int, int] | None:
        p = self.parse
        lemma = p.lemma[head]
        if p.tag[head] in VERB:
            if lemma in hedges("verb") and dep in ("xcomp", "ccomp", "oprd", "acomp"):
                return self._phrase(head)
            if lemma in hedges("passive") and p.child(head, "auxpass") is not None:
                return self._phrase(head)
            if lemma in hedges("active") and dep == "ccomp":
                return head, head
            if lemma == "be" and dep in ("xcomp", "ccomp", "acomp", "attr"):
                return self.of(head, depth + 1)
            known = embedding().get((lemma, "v"))
            if known is not None and known.affirmed == "same" and dep in ("xcomp", "ccomp"):
                return self.of(head, depth + 1)
        if p.lower[head] in hedges("predicate") and dep in ("xcomp", "ccomp", "advcl"):
            return head, head
        return None

    def _phrase(self, head: int) -> tuple[int, int]:
        """ "is believed", "It has been suggested": the cue with its auxiliaries and its empty subject."""
        p = self.parse
        words = [k for k in auxiliaries(p, head) if k < head]
        words += [
            k for k in p.kids[head] if p.dep[k] in ("nsubj", "nsubjpass", "expl") and p.lower[k] == "it" and k < head
        ]
        return min([head, *words]), head

    def _counted(self, i: int) -> tuple[int, int] | None:
        """ "up to forty", "as many as sixty": the count is the most it can be."""
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] not in _THINGS:
                continue
            low, _ = p.edges(k)
            for n in range(max(low, 0), k):
                if (p.lower[n], p.lower[n + 1]) in _COUNTED:
                    return n, n + 1
        return None
