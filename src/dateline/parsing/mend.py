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
_TOLD = frozenset(
    {"charges", "claims", "demands", "reports", "threats", "calls", "moves", "attacks", "raids", "protests", "strikes"}
)
_BRINGING = frozenset({"take", "hold", "call", "bring"})
_COMPLEMENTS = frozenset(
    {"free", "guilty", "innocent", "responsible", "void", "hostage", "prisoner", "ablaze", "alight", "loose"}
)
_NAMING = frozenset({"call", "deem", "consider", "brand", "label", "term", "pronounce"})
_PREPOSED = frozenset({"whom", "which", "that"})
_ASIDES = 12
"""Tokens that an aside between a subject and its verb may have: "and Slovenia, breaking ranks, invited"."""
_WISHING = frozenset(
    {
        "ask",
        "demand",
        "insist",
        "propose",
        "recommend",
        "request",
        "require",
        "suggest",
        "urge",
        "order",
        "beg",
        "stipulate",
        "advise",
    }
)
_DONE_TO = frozenset({
    "abduct", "acquit", "appoint", "arraign", "arrest", "ban", "banish", "bar", "beat", "behead", "blindfold", "bludgeon", "burn", "bury", "charge",
    "confine", "confiscate", "convict", "demolish", "deport", "depose", "destroy", "detain", "disarm", "disband", "disbar", "dismiss", "disqualify",
    "evacuate", "evict", "execute", "exile", "expel", "extradite", "fine", "flog", "force", "free", "gag", "hang", "harass", "hospitalise",
    "hospitalize", "impeach", "imprison", "indict", "injure", "intern", "interrogate", "jail", "kidnap", "kill", "lock", "loot", "lynch",
    "manhandle", "maim", "murder", "oust", "outlaw", "pardon", "question", "raid", "ransack", "rape", "raze", "release", "remand", "reprimand",
    "rob", "sack", "sanction", "sentence", "stab", "strangle", "strip", "subpoena", "summon", "suspend", "tear-gas", "torch", "torture", "transfer",
    "whip", "wound",
})  # fmt: skip
"""What is done to somebody, and of which a past tense without an object is a passive that goes on."""
_DEEPEST = 8


def mend(parse: Parse) -> None:
    """Mends a story's parse in place."""
    names = _names(parse)
    for i in range(len(parse)):
        if parse.lower[i] in names and parse.word[i] in names[parse.lower[i]] and parse.tag[i] in _MISTAKEN:
            parse.tag[i] = "NNP"
        if parse.dep[i] == "pcomp" and parse.tag[i] == "VBG" and parse.word[i][:1].isupper():
            _place(parse, i)
        if parse.dep[i] == "aux" and parse.lemma[i] == "let":
            _let_go(parse, i)
        elif parse.dep[i] == "aux" and parse.kids[i]:
            _lift(parse, i)
        if parse.dep[i] in ("nsubj", "aux", "amod") and parse.tag[i] in ("VBZ", "VBD", "NNS", "VBN"):
            _set_free(parse, i)
        if parse.lower[i] == "free" and parse.dep[i] == "amod" and i and parse.lemma[i - 1] == "set":
            _hang(parse, i, i - 1, "oprd")  # "set free two hostages"
        if parse.dep[i] == "oprd" and parse.tag[i] in ("VBN", "VBD") and parse.lemma[parse.head[i]] in _NAMING:
            parse.tag[i], parse.lemma[i] = "JJ", parse.lower[i]  # "called the charges fabricated"
        if parse.dep[i] == "relcl" and parse.tag[i] == "NNS":
            _plural(parse, i)
        if parse.dep[i] in ("dobj", "pobj") and parse.tag[i] == "VBN" and parse.child(i, "det") is not None:
            parse.tag[i], parse.lemma[i] = "NNS", parse.lower[i]  # "treated the wounded"
        if parse.lower[i] == "lay" and parse.lemma[i] == "lie" and parse.child(i, "dobj") is not None:
            parse.lemma[i] = "lay"  # "rebels lay down their arms"
        if (
            parse.lower[i] in ("task", "account")
            and parse.dep[i] in ("xcomp", "advcl")
            and parse.lemma[parse.head[i]] in _BRINGING
        ):
            _task(parse, i)
        if parse.tag[i] == "VB" and parse.word[i][:1].isupper() and parse.dep[i] in ("relcl", "acl"):
            _purpose(parse, i)
        if parse.tag[i] in _NOUN:
            _name(parse, i)
        elif parse.dep[i] == "prep":
            _fronted(parse, i)
        elif parse.tag[i] not in _VERB:
            continue
        elif parse.dep[i] == "conj":
            if _beside(parse, i):
                continue
            _climb(parse, i)
            _owned(parse, i)
            _passive(parse, i)
        elif parse.dep[i] in ("advcl", "ccomp", "parataxis"):
            _wish(parse, i)
            _wanted(parse, i)
            _relate(parse, i)
            _foremost(parse, i)
        elif parse.dep[i] == "acl" and parse.tag[i] == "VBN":
            _perfect(parse, i)
        elif parse.dep[i] == "relcl":
            _put_on(parse, i)


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


def _let_go(p: Parse, i: int) -> None:
    """ "Let" is no auxiliary: "let go two miners" is "let two miners go"."""
    go = p.head[i]
    if p.lower[go] != "go" or go != i + 1:
        return
    _promote(p, i)
    freed = p.child(go, "dobj")
    for k in p.kids[go][:]:
        if k != freed:
            _hang(p, k, i, p.dep[k])
    if freed is not None:
        p.dep[freed] = "nsubj"
    p.dep[go] = "ccomp"


def _hang(p: Parse, i: int, head: int, dep: str) -> None:
    """Hangs token `i` on another."""
    p.kids[p.head[i]].remove(i)
    p.head[i], p.dep[i] = head, dep
    p.kids[head].append(i)
    p.kids[head].sort()


def _promote(p: Parse, i: int) -> None:
    """Lets token `i` and its head change places; the other children of either stay where they are."""
    head = p.head[i]
    p.kids[head].remove(i)
    if p.head[head] == head:
        p.head[i] = i
    else:
        above = p.head[i] = p.head[head]
        p.kids[above] = sorted([*(k for k in p.kids[above] if k != head), i])
    p.head[head], p.dep[i], p.dep[head] = i, p.dep[head], "dep"
    p.kids[i] = sorted([*p.kids[i], head])


def _set_free(p: Parse, i: int) -> None:
    """What stands before its object was taken for the verb: "sets free eight hostages"."""
    free = p.head[i]
    if (
        free != i + 1
        or p.lower[free] not in _COMPLEMENTS
        or p.lemma[i] not in ("set", "find", "hold", "declare", "take")
    ):
        return
    _promote(p, i)
    for k in p.kids[free][:]:
        _hang(p, k, i, p.dep[k])
    p.dep[free] = "oprd"
    p.tag[i] = "VBZ" if p.tag[i] in ("NNS", "VBZ") else p.tag[i]


def _name(p: Parse, i: int) -> None:
    """Nouns that the parser gives the label of a clause within a phrase: "the UN rapporteur, Mary Lawlor,", "a camp run by Oxfam"."""
    head = p.head[i]
    if p.dep[i] == "nmod" and p.tag[head] in _NOUN and i < head:
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


def _directed(p: Parse, verb: int) -> bool:
    """Whether a verb has a particle or says where to: "call home"."""
    return any(p.dep[k] == "prt" or (p.dep[k] == "advmod" and p.lower[k] in ("home", "back")) for k in p.kids[verb])


def _called(p: Parse, i: int, verb: int) -> None:
    """What is called something, and what it is called, taken for one noun: "called the charges slander"."""
    what = i - 1
    if p.head[what] == i and p.tag[what] == "NNS" and p.child(i, "det") is not None and what > verb:
        for k in p.kids[i][:]:
            if k < what:
                _hang(p, k, what, p.dep[k])
        _hang(p, what, verb, "dobj")


def _rung_up(p: Parse, i: int, verb: int) -> None:
    """A name that the parser takes for an adverb behind a verb with a particle: "rang up Lula"."""
    if i - verb == 1 or p.dep[i - 1] == "prt":
        p.dep[i] = "dobj"


def _place(p: Parse, i: int) -> None:
    """A name that ends as a participle does: "a school in Sagaing"."""
    p.tag[i], p.dep[i], p.lemma[i] = "NNP", "pobj", p.lower[i]
    verb = next((h for h in p.ancestors(i) if p.tag[h] in _VERB), None)
    for k in p.kids[i][:]:
        if verb is not None and k > i:
            _hang(p, k, verb, "npadvmod" if p.dep[k] in ("dobj", "npadvmod") else p.dep[k])


def _purpose(p: Parse, i: int) -> None:
    """A name that says what for is one noun: "the Committee to Protect Journalists"."""
    body, to, whom = p.head[i], p.child(i, "aux"), p.child(i, "dobj")
    if to != i - 1 or body != i - 2 or whom is None or not p.word[whom][:1].isupper() or not p.word[body][:1].isupper():
        return
    _hang(p, whom, body, "compound")
    _promote(p, whom)
    for k in p.kids[body][:]:
        if k < body or k > whom:
            _hang(p, k, whom, p.dep[k])
    for k in (i, to):
        _hang(p, k, whom, "compound")
        p.tag[k] = "NNP"
    p.dep[body], p.tag[whom] = "compound", "NNPS" if p.tag[whom] in ("NNS", "NNPS") else "NNP"


def _unwelcome(p: Parse, i: int, verb: int) -> None:
    """Who is declared "persona non grata" is the object, and that what becomes of him."""
    if p.lower[verb] == "persona" and p.dep[verb] == "ccomp" and p.child(verb, "nsubj") is not None:
        _hang(p, p.kids[verb][0], p.head[verb], "dobj")
        p.tag[verb], p.dep[verb] = "NN", "oprd"
        return
    persona = next((k for k in p.kids[i] if p.lower[k] == "persona"), None)
    envoy = (
        next((k for k in p.kids[persona] if p.tag[k] in _NOUN and k < persona), None) if persona is not None else None
    )
    if persona is not None and envoy is not None:
        for k in (*p.kids[persona][:], *p.kids[i][:]):
            if k < envoy:
                _hang(p, k, envoy, p.dep[k])
        _hang(p, envoy, verb, "dobj")
        p.dep[i] = "oprd"


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
    if not (_bare(p, head) or _wished(p, head) or _other_number(p, i, head) or _long_before(p, i, head)):
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
    """Whether a verb is in a past tense of its own, in the perfect or in a past passive."""
    if p.tag[i] in _PAST:
        return True
    return p.tag[i] == "VBN" and any(
        (p.dep[k] == "aux" and p.lower[k] in ("has", "had", "have"))
        or (p.dep[k] == "auxpass" and p.lower[k] in ("was", "were"))
        for k in p.kids[i]
    )


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


def _task(p: Parse, i: int) -> None:
    """ "Took Peru to task", "held Chad to account": no infinitive."""
    to = p.child(i, "aux")
    if to is not None and to == i - 1:
        verb = p.head[i]
        for k in p.kids[i][:]:
            _hang(p, k, verb, "prep" if p.child(k, "pobj") is not None else p.dep[k])
        _hang(p, i, to, "pobj")
        p.tag[i], p.tag[to], p.dep[to] = "NN", "IN", "prep"


def _wanted(p: Parse, i: int) -> None:
    """What is wanted done: "wants the reporter freed"."""
    if (
        p.tag[i] == "VBD"
        and p.lemma[p.head[i]] in ("want", "like", "need")
        and p.child(i, "mark", "dobj", "aux") is None
    ):
        p.tag[i] = "VBN"


def _wished(p: Parse, i: int) -> bool:
    """Whether a verb says what somebody wants done: "demanded that the premier publish the pact"."""
    return p.tag[i] in ("VB", "VBP") and p.dep[i] == "ccomp" and p.lemma[p.head[i]] in _WISHING


def _wish(p: Parse, i: int) -> None:
    """A verb without the ending of its subject's number tells what is wanted, not what is: "insisted that he resign"."""
    subject = p.child(i, "nsubj")
    if p.tag[i] != "VBP" or subject is None or not _wished(p, i) or p.child(i, "aux") is not None:
        return
    single = p.tag[subject] in ("NN", "NNP") or p.lower[subject] in ("he", "she", "it")
    if single and p.child(subject, "conj") is None:
        p.tag[i] = "VB"


def _plural(p: Parse, i: int) -> None:
    """A verb that was taken for a plural behind a relative pronoun: "whom the Treasury accuses of graft"."""
    pronoun = p.child(i, "nsubj", "dobj")
    if (
        pronoun is None
        or pronoun != p.edges(i)[0]
        or p.lower[pronoun] not in _PREPOSED
        or p.child(i, "compound") != i - 1
    ):
        return
    noun = i - 1
    p.tag[i], p.dep[noun], p.dep[pronoun] = "VBZ", "nsubj", "dobj"
    for k in p.kids[i][:]:
        if pronoun < k < noun:
            _hang(p, k, noun, p.dep[k])
    meant = pronoun - 1 if p.word[pronoun - 1] != "," else pronoun - 2
    if p.sentence[meant] == p.sentence[i] and p.tag[meant] in _NOUN and i not in set(p.ancestors(meant)):
        _hang(p, i, meant, "relcl")


def _fronted(p: Parse, i: int) -> None:
    """A place set before the subject with a comma, taken for the subject: "In Jacmel, gunmen of a gang seized two nuns"."""
    verb = p.head[i]
    place = p.child(verb, "nsubj", "nsubjpass")
    if p.kids[i] or place is None or verb < place or p.edges(place)[0] != i + 1:
        return
    doer = p.child(place, "appos")
    if doer is None or p.tag[place] != "NNP" or p.edges(doer)[1] + 1 < p.edges(place)[1]:
        return
    dep = p.dep[place]
    _hang(p, doer, verb, dep)
    _hang(p, place, i, "pobj")


def _owned(p: Parse, i: int) -> None:
    """A clause of its own whose subject was joined to the object before: "pledged troops and Peru handed over boats"."""
    if p.tag[i] not in ("VBD", "VBZ", "VBP") or p.child(i, *_SUBJECT) is not None or p.head[i] >= i:
        return
    end = _before_aside(p, p.edges(i)[0] - 1, p.head[i])
    noun = (
        next((k for k in (end, *p.ancestors(end)) if p.edges(k)[1] == end and p.dep[k] == "conj"), None)
        if end
        else None
    )
    if noun is None or p.tag[noun] not in _NOUN or noun <= p.head[i] or p.head[i] not in set(p.ancestors(noun)):
        return
    joined = p.edges(noun)[0] - 1
    if joined > 0 and p.dep[joined] == "cc" and not _series(p, noun):
        _hang(p, noun, i, "nsubj")


def _series(p: Parse, noun: int) -> bool:
    """Whether a noun is the last of three or more: "sent flour, tents and medicine"."""
    other = p.head[noun]
    before = p.edges(other)[0] - 1
    return p.dep[other] == "conj" and before > 0 and p.dep[before] != "cc"


def _before_aside(p: Parse, i: int, head: int) -> int | None:
    """The token before what two commas set apart, if `i` is the second of them; `i` itself where it is none."""
    if p.word[i] != ",":
        return i if p.tag[i] in _NOUN else None
    for k in range(i - 1, max(head, i - _ASIDES), -1):
        if p.word[k] == ",":
            return k - 1 if p.tag[k - 1] in _NOUN and p.tag[k + 1] in ("VBG", "VBN", "IN") else None
    return None


def _beside(p: Parse, i: int) -> bool:
    """A plural set beside what was told, taken for a verb: "accused him of graft, charges that he denied"."""
    if (
        p.lower[i] not in _TOLD
        or p.tag[i] != "VBZ"
        or p.word[i - 1] != ","
        or p.lower[i + 1 : i + 2] not in (["that"], ["which"])
    ):
        return False
    p.tag[i], p.dep[i] = "NNS", "appos"
    return True


def _put_on(p: Parse, i: int) -> None:
    """A preposition left without its noun beside a relative pronoun: "a firm which Peru put on its list"."""
    objects = p.children(i, "dobj")
    if len(objects) != 2 or p.tag[objects[0]] not in ("WDT", "WP"):
        return
    before = p.edges(objects[1])[0] - 1
    if p.dep[before] == "prep" and p.head[before] == i and not p.kids[before]:
        _hang(p, objects[1], before, "pobj")
        p.tag[before] = "IN"


def _passive(p: Parse, i: int) -> None:
    """A passive that goes on, taken for a past tense: "was sentenced to a year and banned from politics"."""
    head = p.head[i]
    passive = p.child(head, "auxpass") is not None and p.tag[head] == "VBN"
    if p.tag[i] != "VBD" or not passive or p.lemma[i] not in _DONE_TO or p.lower[i] in ("beat", "lay"):
        return
    if p.child(i, "dobj", "ccomp", "xcomp", "oprd", *_SUBJECT) is None:
        p.tag[i] = "VBN"
