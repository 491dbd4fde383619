"""Ties instruments to events: which verb or event noun a phrase makes under an instrument, or against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from dateline.extracting.status.verdicts import finite
from dateline.lexicons.instruments import Relation, ties
from dateline.lexicons.speech import speech
from dateline.parsing.parse import Parse
from dateline.parsing.tags import NOUN, VERB

_DEEPEST = 8
_OPPOSED: dict[Relation, Relation] = {"under": "against", "against": "under", "lead": "lead"}
_SETTING = {"in", "on", "by", "as", "within", "with", "through", "upon"}
"""With a leading noun these set an event under the instrument: "as part of", "within the framework of"."""
_COMPLAINING = {"deny", "accuse", "condemn", "criticism"}


class Tie(NamedTuple):
    """An event token, and how it stands to the instrument."""

    token: int
    relation: Relation


class Tying:
    """Finds the ties of instruments in one parse.  `undone` says whether a verb is told as not done."""

    def __init__(self, parse: Parse, undone: Callable[[int], bool]) -> None:
        self.parse = parse
        self.undone = undone

    def ties(self, token: int) -> set[Tie]:
        """All events tied to the instrument whose phrase `token` heads."""
        out: set[Tie] = set()
        for tie in self._direct(self._first(token)):
            out |= set(self._spread(tie, token))
        return out

    def _first(self, token: int) -> int:
        """The head of a list for a member of it, and of a set-beside phrase: "under the law and the treaty"."""
        p = self.parse
        while p.dep[token] in ("conj", "appos") and p.tag[p.head[token]] in NOUN and p.head[token] != token:
            token = p.head[token]
        return token

    # -- the tie itself

    def _direct(self, t: int) -> Iterator[Tie]:
        p = self.parse
        h, dep = p.head[t], p.dep[t]
        if dep == "pobj" and h != t:
            yield from self._by_preposition(h)
        elif dep in ("dobj", "nsubjpass") and p.tag[h] in VERB:
            yield from self._of_verb(h, "v")
        elif dep == "nsubj" and p.tag[h] in VERB and (p.lemma[h], "by") in ties():
            yield from self._required(h)
        for k in p.kids[t]:
            if p.dep[k] == "relcl" and p.tag[k] in VERB:
                yield from self._relative(k)

    def _of_verb(self, verb: int, pos: str, cue: str | None = None) -> Iterator[Tie]:
        relation = ties().get((cue or self.parse.lemma[verb], pos))
        if relation is not None:
            yield Tie(verb, _OPPOSED[relation] if relation == "under" and self.undone(verb) else relation)

    def _by_preposition(self, prep: int, depth: int = 0) -> Iterator[Tie]:
        p = self.parse
        word, h = p.lower[prep], p.head[prep]
        if h == prep or depth > _DEEPEST:
            return
        relation = ties().get((word, "p"))
        if relation is not None:
            yield from self._event(h, relation)
            return
        pos = "v" if p.tag[h] in VERB else "n" if p.tag[h] in NOUN else "a"
        if pos == "v":
            yield from self._of_phrasal(h, word)
        elif p.tag[h] in ("IN", "RB", "RP", "VBG") and p.dep[h] in ("prep", "advmod", "prt"):
            yield from self._compound_preposition(h, word, depth)
        else:
            yield from self._of_nominal(h, word, pos, depth)

    def _of_phrasal(self, verb: int, word: str) -> Iterator[Tie]:
        """ "withdrew from", "authorised by", "prohibited under"."""
        p = self.parse
        relation = ties().get((p.lemma[verb], "by"))
        if word in ("by", "under", "in") and relation is not None and p.tag[verb] == "VBN":
            yield from self._event_or_self(verb, relation)
        else:
            yield from self._of_verb(verb, "v", f"{p.lemma[verb]} {word}")

    def _event_or_self(self, verb: int, relation: Relation) -> Iterator[Tie]:
        yield Tie(verb, relation)
        noun = self.parse.head[verb]
        if self.parse.dep[verb] == "acl" and noun != verb:
            yield Tie(noun, relation)

    def _compound_preposition(self, h: int, word: str, depth: int) -> Iterator[Tie]:
        """ "pursuant to", "out of", "contrary to", "according to"."""
        p = self.parse
        relation = ties().get((p.lower[h], "a"))
        if relation is not None:
            yield from self._event(p.head[h], relation)
        elif p.tag[p.head[h]] in VERB and p.head[h] != h:
            yield from self._of_phrasal(p.head[h], word)
        elif depth < _DEEPEST:
            yield from self._by_preposition(h, depth + 1)

    def _of_nominal(self, h: int, word: str, pos: str, depth: int) -> Iterator[Tie]:
        """ "in line with", "a violation of", "under the terms of", "inconsistent with"."""
        p = self.parse
        lemma = p.lemma[h]
        relation = ties().get((f"{lemma} {word}", pos)) or ties().get((lemma, pos))
        if relation == "lead":
            if p.dep[h] == "pobj" and p.lower[p.head[h]] in _SETTING:
                yield from self._event(p.head[p.head[h]], "under")
            elif p.dep[h] == "pobj":
                yield from self._by_preposition(p.head[h], depth + 1)
            elif p.dep[h] in ("dobj", "nsubjpass") and p.tag[p.head[h]] in VERB:
                yield from self._of_verb(p.head[h], "v")
        elif relation is not None:
            yield Tie(h, relation)
            yield from self._event(p.head[h], relation)

    def _event(self, h: int, relation: Relation) -> Iterator[Tie]:
        """Every event from `h` up to the verb of its clause: "training of troops under the pact was stepped up"."""
        p = self.parse
        for _ in range(_DEEPEST):
            yield Tie(h, relation)
            if p.tag[h] in VERB or p.head[h] == h:
                return
            h = p.head[h]

    def _required(self, verb: int) -> Iterator[Tie]:
        """ "as the treaty requires", "the accord obliges both sides to withdraw"."""
        p = self.parse
        relation = ties()[(p.lemma[verb], "by")]
        if p.dep[verb] == "advcl" and p.head[verb] != verb:
            yield Tie(p.head[verb], relation)
            return
        for k in p.kids[verb]:
            if p.dep[k] in ("xcomp", "ccomp", "dobj"):
                yield Tie(k, relation)

    def _relative(self, verb: int) -> Iterator[Tie]:
        """ "the treaty, which they say the militias violate", "the deal that Washington abandoned"."""
        p = self.parse
        for v in (verb, *p.children(verb, "ccomp", "xcomp")):
            passive = p.child(v, "auxpass", "nsubjpass") is not None
            if p.tag[v] in VERB and (passive or self._open(v)):
                yield from self._of_verb(v, "v")

    def _open(self, v: int) -> bool:
        """Whether the relative pronoun is the verb's object."""
        p = self.parse
        direct = p.child(v, "dobj")
        return direct is None or p.tag[direct] in ("WDT", "WP")

    # -- what it reaches

    def _spread(self, tie: Tie, instrument: int) -> Iterator[Tie]:
        yield tie
        for k in self._up(tie):
            yield Tie(k, tie.relation)
        fronted = instrument < tie.token
        for k in self._down(tie.token, fronted and tie.relation == "under"):
            yield Tie(k, tie.relation)

    def _up(self, tie: Tie) -> Iterator[int]:
        """Verbs that govern the event: "accused of violating", "found guilty of insulting"; complaints farther up."""
        p = self.parse
        i = tie.token
        for _ in range(_DEEPEST):
            h, dep = p.head[i], p.dep[i]
            if h == i:
                return
            if dep == "relcl" or (dep == "acl" and p.tag[i] != "VB"):
                if tie.relation == "against":
                    yield from self._complaint(h)
                return
            whole = dep in ("ccomp", "advcl") and (tie.relation == "against" or not finite(p, i))
            if not whole and dep not in (
                "xcomp",
                "pcomp",
                "prep",
                "acomp",
                "acl",
                "oprd",
                "dobj",
                "nsubjpass",
                "pobj",
                "conj",
            ):
                return
            if dep == "conj" and p.tag[i] in VERB:
                return
            i = h
            yield i

    def _complaint(self, noun: int) -> Iterator[int]:
        """The complaint about a thing that breaks the instrument: "protested against a statement which violates it"."""
        p = self.parse
        for h in p.ancestors(noun):
            if p.tag[h] in VERB:
                if any(c.kind in _COMPLAINING for c in speech().verbs.get(p.lemma[h], ())) or p.lemma[h] == "protest":
                    yield h
                    if p.dep[h] in ("advcl", "xcomp"):
                        yield p.head[h]
                return

    def _down(self, i: int, fronted: bool) -> Iterator[int]:
        """What stands under the event: its complements, its object, and after a fronted phrase the sentence's other verbs."""
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] == "xcomp" or (p.dep[k] == "ccomp" and not finite(p, k)):
                yield k
                yield from self._down(k, False)
            elif p.dep[k] in ("dobj", "nsubjpass") and p.tag[i] in VERB:
                yield k
            elif fronted and p.tag[i] in VERB and p.dep[k] == "conj" and p.tag[k] in VERB:
                yield k
                yield from self._down(k, True)
            elif fronted and p.dep[k] == "advcl" and any(p.lower[m] in ("while", "whereas") for m in p.kids[k]):
                yield k
