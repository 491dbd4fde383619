"""Nouns and names that a parser misplaces: what is called what, who is rung up, a place set in front, a name that says what for."""

from __future__ import annotations

from dateline.parsing.mending.grafting import hang, promote
from dateline.parsing.parse import Parse
from dateline.parsing.tags import NOUN, VERB

_MISTAKEN = frozenset({"JJ", "NNS", "VB", "VBZ", "NN", "NNPS"})
"""Tags that a name gets by mistake, most often where it opens a sentence."""
_BRINGING = frozenset({"take", "hold", "call", "bring"})
_IRREGULAR = frozenset({"be", "have", "do"})
"""Verbs whose present tense has another form than the base."""
_NAMING = frozenset({"call", "deem", "consider", "brand", "label", "term", "pronounce"})


def names(p: Parse) -> dict[str, set[str]]:
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


def retag(p: Parse, i: int, known: dict[str, set[str]]) -> None:
    """Sets the tag of a word that only looks like another: a known name, "in Sagaing", "the wounded", "called it fabricated"."""
    dep, tag, head = p.dep[i], p.tag[i], p.head[i]
    if p.lower[i] in known and p.word[i] in known[p.lower[i]] and tag in _MISTAKEN:
        p.tag[i] = "NNP"
    if dep == "pcomp" and tag == "VBG" and p.word[i][:1].isupper():
        _place(p, i)
    elif dep == "oprd" and tag in ("VBN", "VBD") and p.lemma[head] in _NAMING:
        p.tag[i], p.lemma[i] = "JJ", p.lower[i]
    elif dep in ("dobj", "pobj") and tag == "VBN" and p.child(i, "det") is not None:
        p.tag[i], p.lemma[i] = "NNS", p.lower[i]
    elif (
        tag == "VBP"
        and p.lower[i] not in (p.lemma[i], f"{p.lemma[i]}s")
        and p.lower[i].isalpha()
        and p.lemma[i] not in _IRREGULAR
    ):
        p.tag[i] = "VBD"  # "retook"
    elif p.lower[i] == "lay" and p.lemma[i] == "lie" and p.child(i, "dobj") is not None:
        p.lemma[i] = "lay"  # "rebels lay down their arms"


def name(p: Parse, i: int) -> None:
    """Nouns that the parser gives the label of a clause within a phrase: "the UN rapporteur, Mary Lawlor,", "a camp run by Oxfam"."""
    head = p.head[i]
    if p.dep[i] == "nmod" and p.tag[head] in NOUN and i < head:
        _pair(p, i, head)
    elif p.dep[i] == "ccomp" and p.lemma[head] == "let":
        _object(p, i, head)
    elif p.dep[i] == "oprd" and p.child(head, "dobj") is None and _directed(p, head):
        p.dep[i] = "dobj"  # "kept up a go-slow", "called home its envoy"
    elif p.lower[i] == "grata" and p.dep[i] == "dobj":
        _unwelcome(p, i, head)
    elif p.dep[i] == "oprd" and p.lemma[head] in _NAMING and p.child(head, "dobj") is None:
        _called(p, i, head)
    elif p.dep[i] == "advmod" and p.tag[i] == "NNP" and i - head in (1, 2) and p.child(head, "dobj") is None:
        _rung_up(p, i, head)
    elif p.dep[i] == "nsubj" and head == i + 1 and p.tag[head] in NOUN:
        p.dep[i] = "compound"
    elif p.dep[i] == "npadvmod" and p.tag[i] == "NNP" and p.tag[head] in NOUN and head < i and _set_off(p, i):
        p.dep[i] = "appos"
    elif p.child(i, "agent") is not None and p.child(i, "nsubj") is not None and p.dep[i] in ("nsubj", "nsubjpass"):
        noun = p.child(i, "nsubj")
        if noun is not None and p.tag[noun] in NOUN:
            dep = p.dep[i]
            hang(p, noun, head, dep)
            hang(p, i, noun, "acl")
            p.tag[i] = "VBN"


def _directed(p: Parse, verb: int) -> bool:
    """Whether a verb has a particle or says where to: "call home"."""
    return any(p.dep[k] == "prt" or (p.dep[k] == "advmod" and p.lower[k] in ("home", "back")) for k in p.kids[verb])


def _called(p: Parse, i: int, verb: int) -> None:
    """What is called something, and what it is called, taken for one noun: "called the charges slander"."""
    what = i - 1
    if p.head[what] == i and p.tag[what] == "NNS" and p.child(i, "det") is not None and what > verb:
        for k in p.kids[i][:]:
            if k < what:
                hang(p, k, what, p.dep[k])
        hang(p, what, verb, "dobj")


def _rung_up(p: Parse, i: int, verb: int) -> None:
    """A name that the parser takes for an adverb behind a verb with a particle: "rang up Lula"."""
    if i - verb == 1 or p.dep[i - 1] == "prt":
        p.dep[i] = "dobj"


def _place(p: Parse, i: int) -> None:
    """A name that ends as a participle does: "a school in Sagaing"."""
    p.tag[i], p.dep[i], p.lemma[i] = "NNP", "pobj", p.lower[i]
    verb = next((h for h in p.ancestors(i) if p.tag[h] in VERB), None)
    for k in p.kids[i][:]:
        if verb is not None and k > i:
            hang(p, k, verb, "npadvmod" if p.dep[k] in ("dobj", "npadvmod") else p.dep[k])


def purpose(p: Parse, i: int) -> None:
    """A name that says what for is one noun: "the Committee to Protect Journalists"."""
    body, to, whom = p.head[i], p.child(i, "aux"), p.child(i, "dobj")
    if to != i - 1 or body != i - 2 or whom is None or not p.word[whom][:1].isupper() or not p.word[body][:1].isupper():
        return
    hang(p, whom, body, "compound")
    promote(p, whom)
    for k in p.kids[body][:]:
        if k < body or k > whom:
            hang(p, k, whom, p.dep[k])
    for k in (i, to):
        hang(p, k, whom, "compound")
        p.tag[k] = "NNP"
    p.dep[body], p.tag[whom] = "compound", "NNPS" if p.tag[whom] in ("NNS", "NNPS") else "NNP"


def _unwelcome(p: Parse, i: int, verb: int) -> None:
    """Who is declared "persona non grata" is the object, and that what becomes of him."""
    if p.lower[verb] == "persona" and p.dep[verb] == "ccomp" and p.child(verb, "nsubj") is not None:
        hang(p, p.kids[verb][0], p.head[verb], "dobj")
        p.tag[verb], p.dep[verb] = "NN", "oprd"
        return
    persona = next((k for k in p.kids[i] if p.lower[k] == "persona"), None)
    envoy = (
        next((k for k in p.kids[persona] if p.tag[k] in NOUN and k < persona), None) if persona is not None else None
    )
    if persona is not None and envoy is not None:
        for k in (*p.kids[persona][:], *p.kids[i][:]):
            if k < envoy:
                hang(p, k, envoy, p.dep[k])
        hang(p, envoy, verb, "dobj")
        p.dep[i] = "oprd"


def _pair(p: Parse, i: int, head: int) -> None:
    """Two nouns joined, of which the parser lets the first describe the second: "the army and Houthi fighters"."""
    other = next((k for k in p.kids[i] if p.dep[k] == "conj" and p.tag[k] in ("NNP", "JJ") and i < k < head), None)
    article = p.child(i, "det")
    if other is None or article is None or p.head[head] == head:
        return
    hang(p, other, head, "compound")
    before = article - 1
    if before >= 0 and p.dep[before] == "prep" and p.child(before, "pobj") is None:
        hang(p, i, before, "pobj")
    else:
        hang(p, i, p.head[head], p.dep[head])
    hang(p, head, i, "conj")


def _object(p: Parse, i: int, verb: int) -> None:
    """Whom one lets go somewhere, taken for a clause: "let observers into the town"."""
    p.dep[i] = "dobj"
    for k in p.children(i, "prep"):
        if p.lower[k] in ("into", "in", "through", "out", "past", "back"):
            hang(p, k, verb, "prep")


def _set_off(p: Parse, i: int) -> bool:
    """Whether a comma stands before the phrase of token `i`."""
    first = p.edges(i)[0]
    return first > 0 and p.word[first - 1] == ","


def fronted(p: Parse, i: int) -> None:
    """A place set before the subject with a comma, taken for the subject: "In Jacmel, gunmen of a gang seized two nuns"."""
    verb = p.head[i]
    place = p.child(verb, "nsubj", "nsubjpass")
    if p.kids[i] or place is None or verb < place or p.edges(place)[0] != i + 1:
        return
    doer = p.child(place, "appos")
    if doer is None or p.tag[place] != "NNP" or p.edges(doer)[1] + 1 < p.edges(place)[1]:
        return
    dep = p.dep[place]
    hang(p, doer, verb, dep)
    hang(p, place, i, "pobj")


def task(p: Parse, i: int) -> None:
    """ "Took Peru to task", "held Chad to account": no infinitive."""
    to, verb = p.child(i, "aux"), p.head[i]
    if to is not None and to == i - 1 and p.lemma[verb] in _BRINGING:
        for k in p.kids[i][:]:
            hang(p, k, verb, "prep" if p.child(k, "pobj") is not None else p.dep[k])
        hang(p, i, to, "pobj")
        p.tag[i], p.tag[to], p.dep[to] = "NN", "IN", "prep"
