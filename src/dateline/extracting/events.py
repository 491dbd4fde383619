"""Which tokens tell of a happening: verbs, event nouns and predicate adjectives."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from dateline.lexicons.happenings import happenings
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Predicate

_AUXILIARY = {"aux", "auxpass"}
_NEVER = {"be", "'s", "have_aux"}
_SEEMING = frozenset({"look", "seem", "appear", "feel", "sound"})
_NOUN = {"NN", "NNS"}


def triggers(
    p: Parse, hyphened: AbstractSet[str], nouns: AbstractSet[str], adjectives: AbstractSet[str]
) -> list[tuple[int, Predicate]]:
    """(token, predicate) of every claim in the parse, in order.  The sets are the lexicon's lemmas."""
    out = []
    tag, dep, lemma = p.tag, p.dep, p.lemma
    for i in range(len(p)):
        t, d = tag[i], dep[i]
        if t in VERB:
            if (
                d in _AUXILIARY or lemma[i] == "be" or d == "amod" or _only_seems(p, i)
            ):  # "the detained crew" tells of no new arrest
                continue
            if d == "acomp" and p.lower[i] in adjectives:
                out.append((i, Predicate(lemma=p.lower[i], pos="a")))
                continue
            out.append((i, Predicate(lemma=_hyphened(p, i, hyphened), pos="v", particle=_particle(p, i))))
        elif (
            t in _NOUN and d == "attr" and lemma[i] in adjectives and lemma[i] not in nouns and lemma[p.head[i]] == "be"
        ):
            out.append((i, Predicate(lemma=lemma[i], pos="a")))  # "the vote was a farce"
        elif t in _NOUN:
            if _wished(p, i):
                out.append((i, Predicate(lemma=lemma[i], pos="v")))
            elif (
                (_compound(p, i, nouns) in nouns or _happens(p, i))
                and d not in ("compound", "nmod")
                and not _name(p, i)
            ):
                out.append((i, Predicate(lemma=_compound(p, i, nouns), pos="n", light=_light(p, i))))
        elif (
            (t in ("JJ", "VBN", "RB", "IN") and d in ("acomp", "attr", "oprd") and lemma[i] in adjectives)
            or (t == "JJ" and d == "acomp")
            or (
                t == "IN"
                and d == "prep"
                and lemma[i] in adjectives
                and p.tag[p.head[i]] in VERB
                and p.lemma[p.head[i]] == "be"
            )
        ):
            out.append((i, Predicate(lemma=lemma[i], pos="a")))
    return out


def _only_seems(p: Parse, i: int) -> bool:
    """Whether a participle only says what somebody seems: "looked beaten"."""
    if any(p.dep[k] == "auxpass" and p.lemma[k] in _SEEMING for k in p.kids[i]):
        return True
    seeming = p.tag[i] == "VBN" and p.lemma[p.head[i]] in _SEEMING
    return seeming and p.dep[i] in ("acomp", "oprd", "attr", "xcomp") and not p.children(i, "aux", "auxpass")


def _happens(p: Parse, i: int) -> bool:
    """Whether the noun tells of a happening though no entry codes it: a known one, or "the boarding of the vessel"."""
    if p.lemma[i] in happenings():
        return True
    return p.lower[i].endswith("ing") and any(p.dep[k] == "prep" and p.lower[k] == "of" for k in p.kids[i])


def _wished(p: Parse, i: int) -> bool:
    """A bare verb that the tagger took for a noun: "demanded that the minister resign"."""
    return (
        p.dep[i] == "ccomp" and p.child(i, "mark") is not None and p.child(i, "nsubj") is not None and p.tag[i] == "NN"
    )


def _hyphened(p: Parse, i: int, known: AbstractSet[str]) -> str:
    """The lemma of a verb, with what a hyphen ties to it where the lexicon knows both together: "tear-gassed"."""
    if i < 2 or p.lower[i - 1] != "-" or p.start[i] != p.end[i - 1]:
        return p.lemma[i]
    whole = f"{p.lower[i - 2]}-{p.lemma[i]}"
    return whole if whole in known else p.lemma[i]


def _compound(p: Parse, i: int, known: AbstractSet[str]) -> str:
    """The lemma of a noun, with the noun before it where the lexicon knows both together: "price war", "hunger strike"."""
    if i > 0 and p.head[i - 1] == i and p.dep[i - 1] in ("compound", "nmod", "amod"):
        both = f"{p.lower[i - 1]} {p.lemma[i]}"
        if both in known:
            return both
    return _tied(p, i, known) or p.lemma[i]


def _tied(p: Parse, i: int, known: AbstractSet[str]) -> str | None:
    """A noun in two parts that the lexicon knows with the hyphen or without: "sit-in", "walk-out"."""
    if i < 2 or p.lower[i - 1] != "-" or p.start[i] != p.end[i - 1] or p.start[i - 1] != p.end[i - 2]:
        return None
    first, last = p.lower[i - 2], p.lower[i]
    return next(
        (
            w
            for w in (f"{first}-{last}", f"{first}{last}", f"{first}-{p.lemma[i]}", f"{first}{p.lemma[i]}")
            if w in known
        ),
        None,
    )


def _particle(p: Parse, i: int) -> str | None:
    k = p.child(i, "prt")
    return p.lower[k] if k is not None else None


def _light(p: Parse, i: int) -> str | None:
    head = p.head[i]
    if head != i and p.dep[i] in ("dobj", "nsubjpass") and p.tag[head] in VERB:
        return p.lemma[head]
    return None


def _name(p: Parse, i: int) -> bool:
    """A noun inside a capitalised name ("Operation Protective Edge") tells of nothing by itself."""
    return p.word[i][:1].isupper() and i > 0 and p.sentence[i - 1] == p.sentence[i] and p.tag[i - 1] == "NNP"
