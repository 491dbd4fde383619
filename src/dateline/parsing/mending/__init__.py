"""Mends what a statistical parser commonly gets wrong in dense news sentences and grammar alone can tell."""

from __future__ import annotations

from dateline.parsing.mending import clauses, nouns
from dateline.parsing.parse import Parse
from dateline.parsing.tags import NOUN, VERB


def mend(parse: Parse) -> None:
    """Mends a story's parse in place."""
    known = nouns.names(parse)
    for i in range(len(parse)):
        nouns.retag(parse, i, known)
        _complement(parse, i)
        if parse.tag[i] in NOUN:
            nouns.name(parse, i)
        elif parse.dep[i] == "prep":
            nouns.fronted(parse, i)
        elif parse.tag[i] in VERB:
            _clause(parse, i)


def _complement(p: Parse, i: int) -> None:
    """Auxiliaries, and what stands where an object or a complement should."""
    dep, tag = p.dep[i], p.tag[i]
    if dep == "aux" and p.lemma[i] == "let":
        clauses.let_go(p, i)
    elif dep == "aux" and p.kids[i]:
        clauses.lift(p, i)
    if p.dep[i] in ("nsubj", "aux", "amod") and tag in ("VBZ", "VBD", "NNS", "VBN"):
        clauses.set_free(p, i)
    if dep == "amod" and p.lower[i] in ("free", "dead"):
        clauses.freed(p, i)
    elif dep == "relcl" and tag == "NNS":
        clauses.plural(p, i)
    elif dep in ("xcomp", "advcl") and p.lower[i] in ("task", "account"):
        nouns.task(p, i)
    if p.dep[i] in ("relcl", "acl") and tag == "VB" and p.word[i][:1].isupper():
        nouns.purpose(p, i)


def _clause(p: Parse, i: int) -> None:
    """A verb, by what it is to the one that governs it."""
    dep = p.dep[i]
    if dep == "conj" and not clauses.beside(p, i):
        clauses.climb(p, i)
        clauses.cleft(p, i)
        clauses.owned(p, i)
        clauses.passive(p, i)
    elif dep in ("advcl", "ccomp", "parataxis"):
        clauses.having(p, i)
        clauses.once(p, i)
        clauses.wish(p, i)
        clauses.wanted(p, i)
        clauses.relate(p, i)
        clauses.foremost(p, i)
    elif dep == "acl" and p.tag[i] == "VBN":
        clauses.perfect(p, i)
    elif dep == "relcl":
        clauses.put_on(p, i)
