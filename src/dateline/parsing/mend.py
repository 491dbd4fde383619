"""Mends what a statistical parser commonly gets wrong in dense news sentences and grammar alone can tell."""

from __future__ import annotations

from dateline.parsing.parse import Parse

_PAST = frozenset({"VBD"})
_VERB = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_SUBJECT = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_NOUN = frozenset({"NN", "NNS", "NNP", "NNPS"})
_SINGULAR = frozenset({"has", "is", "was"})
_PLURAL_SUBJECT = frozenset({"we", "they", "you", "i"})
_MISTAKEN = frozenset({"JJ", "NNS", "VB", "VBZ", "NN", "NNPS"})
"""Tags that a name gets by mistake, most often where it opens a sentence."""
_FOREMOST = frozenset({"first", "last", "only", "latest", "second", "third", "next"})
_DEEPEST = 8


def mend(parse: Parse) -> None:
    """Mends a story's parse in place."""
    names = _names(parse)
    for i in range(len(parse)):
        if parse.lower[i] in names and parse.word[i] in names[parse.lower[i]] and parse.tag[i] in _MISTAKEN:
            parse.tag[i] = "NNP"
        if parse.dep[i] == "aux" and parse.kids[i]:
            _lift(parse, i)
        if parse.tag[i] in _NOUN:
            _name(parse, i)
        elif parse.tag[i] not in _VERB:
            continue
        elif parse.dep[i] == "conj":
            _climb(parse, i)
        elif parse.dep[i] in ("advcl", "ccomp", "parataxis"):
            _relate(parse, i)
            _foremost(parse, i)
        elif parse.dep[i] == "acl" and parse.tag[i] == "VBN":
            _perfect(parse, i)


def _names(p: Parse) -> dict[str, set[str]]:
    """Words that are names wherever the tagger is sure: capitalised within a sentence, and never small."""
    first = {a for a, _ in p.sentences}
    out: dict[str, set[str]] = {}
    for i, tag in enumerate(p.tag):
        if tag == "NNP" and i not in first and p.word[i][:1].isupper() and p.word[i][1:].islower():
            out.setdefault(p.lower[i], set()).add(p.word[i])
    for word in p.word:
        if word[:1].islower():
            out.pop(word, None)
    return out


def _lift(p: Parse, i: int) -> None:
    """What the parser hangs on an auxiliary is its verb's: "that would have extended"."""
    verb = p.head[i]
    for k in p.kids[i][:]:
        if p.dep[k] in (*_SUBJECT, "aux", "neg") and verb != i:
            _hang(p, k, verb, p.dep[k])


def _hang(p: Parse, i: int, head: int, dep: str) -> None:
    """Hangs token `i` on another."""
    p.kids[p.head[i]].remove(i)
    p.head[i], p.dep[i] = head, dep
    p.kids[head].append(i)
    p.kids[head].sort()


def _name(p: Parse, i: int) -> None:
    """Nouns that the parser gives the label of a clause within a phrase: "the UN rapporteur, Mary Lawlor,", "a camp run by Oxfam"."""
    head = p.head[i]
    if p.dep[i] == "nmod" and p.tag[head] in _NOUN and i < head:
        _pair(p, i, head)
    elif p.dep[i] == "ccomp" and p.lemma[head] == "let":
        _object(p, i, head)
    elif p.dep[i] == "oprd" and p.child(head, "prt") is not None and p.child(head, "dobj") is None:
        p.dep[i] = "dobj"  # "kept up a go-slow"
    elif p.dep[i] == "nsubj" and head == i + 1 and p.tag[head] in _NOUN:
        p.dep[i] = "compound"
    elif p.dep[i] == "npadvmod" and p.tag[i] == "NNP" and p.tag[head] in _NOUN and head < i and _set_off(p, i):
        p.dep[i] = "appos"
    elif p.child(i, "agent") is not None and p.child(i, "nsubj") is not None and p.dep[i] in ("nsubj", "nsubjpass"):
        noun = p.child(i, "nsubj")
        if noun is not None and p.tag[noun] in _NOUN:
            dep = p.dep[i]
            _hang(p, noun, head, dep)
            _hang(p, i, noun, "acl")
            p.tag[i] = "VBN"


def _pair(p: Parse, i: int, head: int) -> None:
    """Two nouns joined, of which the parser lets the first describe the second: "the army and Houthi fighters"."""
    other = next((k for k in p.kids[i] if p.dep[k] == "conj" and p.tag[k] in ("NNP", "JJ") and i < k < head), None)
    article = p.child(i, "det")
    if other is None or article is None or p.head[head] == head:
        return
    _hang(p, other, head, "compound")
    before = article - 1
    if before >= 0 and p.dep[before] == "prep" and p.child(before, "pobj") is None:
        _hang(p, i, before, "pobj")
    else:
        _hang(p, i, p.head[head], p.dep[head])
    _hang(p, head, i, "conj")


def _object(p: Parse, i: int, verb: int) -> None:
    """Whom one lets go somewhere, taken for a clause: "let observers into the town"."""
    p.dep[i] = "dobj"
    for k in p.children(i, "prep"):
        if p.lower[k] in ("into", "in", "through", "out", "past", "back"):
            _hang(p, k, verb, "prep")


def _set_off(p: Parse, i: int) -> bool:
    """Whether a comma stands before the phrase of token `i`."""
    first = p.edges(i)[0]
    return first > 0 and p.word[first - 1] == ","


def _climb(p: Parse, i: int) -> None:
    """A past tense does not stand beside an infinitive: in "urged Delhi to act and accused Kabul" it goes with "urged"."""
    if p.child(i, *_SUBJECT) is not None or not _past(p, i):
        return
    head = p.head[i]
    if not (_bare(p, head) or _other_number(p, i, head) or _long_before(p, i, head)):
        return
    above = head
    for _ in range(_DEEPEST):
        if p.head[above] == above:
            return
        above = p.head[above]
        if p.tag[above] in _VERB and _past(p, above) and above < head:
            _hang(p, i, above, "conj")
            return


def _past(p: Parse, i: int) -> bool:
    """Whether a verb is in a past tense of its own or in the perfect."""
    perfect = p.tag[i] == "VBN" and any(p.dep[k] == "aux" and p.lower[k] in ("has", "had", "have") for k in p.kids[i])
    return p.tag[i] in _PAST or perfect


def _bare(p: Parse, i: int) -> bool:
    """Whether a verb is an infinitive with "to" or behind a modal, or an "-ing" form without an auxiliary."""
    if p.tag[i] == "VB":
        return any(p.tag[k] in ("TO", "MD") for k in p.kids[i])
    return p.tag[i] == "VBG" and p.child(i, "aux") is None


def _other_number(p: Parse, i: int, head: int) -> bool:
    """Whether a subject of the plural cannot be that of "has asked": "demanded that we stop and has sued"."""
    subject = p.child(head, "nsubj")
    singular = any(p.dep[k] == "aux" and p.lower[k] in _SINGULAR for k in p.kids[i])
    return (
        singular and subject is not None and (p.lower[subject] in _PLURAL_SUBJECT or p.tag[subject] in ("NNS", "NNPS"))
    )


def _perfect(p: Parse, i: int) -> None:
    """A perfect that a phrase parts: "have at no time aimed", of which the parser makes "have" and a time aimed."""
    prep = p.head[p.head[i]]
    have = p.head[prep]
    parted = p.dep[prep] == "prep" and prep == have + 1 and p.edges(p.head[i])[0] > have and p.head[i] == i - 1
    if not parted or p.lemma[have] != "have" or p.dep[have] in ("aux", "auxpass") or p.child(have, "dobj") is not None:
        return
    root = p.head[have] == have
    if root:
        p.kids[p.head[i]].remove(i)
        p.head[i], p.dep[i] = i, p.dep[have]
    else:
        _hang(p, i, p.head[have], p.dep[have])
    for k in p.kids[have][:]:
        _hang(p, k, i, p.dep[k])
    if root:
        p.head[have], p.dep[have] = i, "aux"
        p.kids[i].append(have)
        p.kids[i].sort()
    else:
        _hang(p, have, i, "aux")


def _long_before(p: Parse, i: int, head: int) -> bool:
    """Whether a clause on a noun tells of what had been, and the verb of what came then: "a craft that had landed and abducted"."""
    return p.tag[i] == "VBD" and p.dep[head] == "relcl" and any(p.lower[k] == "had" for k in p.children(head, "aux"))


def _relate(p: Parse, i: int) -> None:
    """A clause that opens with a relative pronoun right behind a noun is that noun's: "a draft that would have extended"."""
    pronoun = next((k for k in p.kids[i] if p.dep[k] in ("nsubj", "nsubjpass") and p.tag[k] == "WDT"), None)
    if pronoun is None or pronoun == 0 or p.head[i] > pronoun:  # "a vote that critics say was rigged"
        return
    noun = pronoun - 1 if p.word[pronoun - 1] != "," else pronoun - 2
    if noun < 0 or p.tag[noun] not in _NOUN or p.sentence[noun] != p.sentence[i] or i in set(p.ancestors(noun)):
        return
    _hang(p, i, noun, "relcl")


def _foremost(p: Parse, i: int) -> None:
    """What somebody is the first to do is no purpose: "became the first country to recognise it"."""
    head = p.head[i]
    noun = p.child(head, "attr") if p.dep[i] == "advcl" and p.lemma[head] in ("be", "become") else None
    if noun is not None and _bare(p, i) and noun < i and any(p.lower[k] in _FOREMOST for k in p.kids[noun]):
        _hang(p, i, noun, "acl")
