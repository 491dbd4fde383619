"""Verbs and clauses that a parser misplaces: shared subjects, passives that go on, wishes, relative clauses."""

from __future__ import annotations

from dateline.parsing.mending.grafting import hang, promote
from dateline.parsing.parse import Parse
from dateline.parsing.tags import NOUN, VERB

_SUBJECT = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_PAST = frozenset({"VBD"})
_SINGULAR = frozenset({"has", "is", "was"})
_PLURAL_SUBJECT = frozenset({"we", "they", "you", "i"})
_FOREMOST = frozenset({"first", "last", "only", "latest", "second", "third", "next"})
_TOLD = frozenset(
    {"charges", "claims", "demands", "reports", "threats", "calls", "moves", "attacks", "raids", "protests", "strikes"}
)
_COMPLEMENTS = frozenset(
    {"free", "guilty", "innocent", "responsible", "void", "hostage", "prisoner", "ablaze", "alight", "loose"}
)
_BECOMING = frozenset({("set", "free"), ("shoot", "dead"), ("strike", "dead")})
_PREPOSED = frozenset({"whom", "which", "that"})
_ASIDES = 12
"""Tokens that an aside between a subject and its verb may have: "and Slovenia, breaking ranks, invited"."""
_WISHING = frozenset({
    "advise", "ask", "beg", "demand", "insist", "order", "propose", "recommend", "request", "require", "stipulate", "suggest", "urge",
})  # fmt: skip
"""Verbs behind which a clause says what somebody is to do."""
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


def lift(p: Parse, i: int) -> None:
    """What the parser hangs on an auxiliary is its verb's: "that would have extended"."""
    verb = p.head[i]
    for k in p.kids[i][:]:
        if p.dep[k] in (*_SUBJECT, "aux", "neg") and verb != i:
            hang(p, k, verb, p.dep[k])


def let_go(p: Parse, i: int) -> None:
    """ "Let" is no auxiliary: "let go two miners" is "let two miners go"."""
    go = p.head[i]
    if p.lower[go] != "go" or go != i + 1:
        return
    promote(p, i)
    freed = p.child(go, "dobj")
    for k in p.kids[go][:]:
        if k != freed:
            hang(p, k, i, p.dep[k])
    if freed is not None:
        p.dep[freed] = "nsubj"
    p.dep[go] = "ccomp"


def freed(p: Parse, i: int) -> None:
    """What the object becomes, right behind the verb: "set free two hostages", "shot dead two guards"."""
    if i and (p.lemma[i - 1], p.lower[i]) in _BECOMING:
        hang(p, i, i - 1, "oprd")


def set_free(p: Parse, i: int) -> None:
    """What stands before its object was taken for the verb: "sets free eight hostages"."""
    free = p.head[i]
    if (
        free != i + 1
        or p.lower[free] not in _COMPLEMENTS
        or p.lemma[i] not in ("set", "find", "hold", "declare", "take")
    ):
        return
    promote(p, i)
    for k in p.kids[free][:]:
        hang(p, k, i, p.dep[k])
    p.dep[free] = "oprd"
    p.tag[i] = "VBZ" if p.tag[i] in ("NNS", "VBZ") else p.tag[i]


def climb(p: Parse, i: int) -> None:
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
        if p.tag[above] in VERB and _past(p, above) and above < head:
            hang(p, i, above, "conj")
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


def perfect(p: Parse, i: int) -> None:
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
        hang(p, i, p.head[have], p.dep[have])
    for k in p.kids[have][:]:
        hang(p, k, i, p.dep[k])
    if root:
        p.head[have], p.dep[have] = i, "aux"
        p.kids[i].append(have)
        p.kids[i].sort()
    else:
        hang(p, have, i, "aux")


def _long_before(p: Parse, i: int, head: int) -> bool:
    """Whether a clause on a noun tells of what had been, and the verb of what came then: "a craft that had landed and abducted"."""
    return p.tag[i] == "VBD" and p.dep[head] == "relcl" and any(p.lower[k] == "had" for k in p.children(head, "aux"))


def relate(p: Parse, i: int) -> None:
    """A clause that opens with a relative pronoun right behind a noun is that noun's: "a draft that would have extended"."""
    pronoun = next((k for k in p.kids[i] if p.dep[k] in ("nsubj", "nsubjpass") and p.tag[k] == "WDT"), None)
    if pronoun is None or pronoun == 0 or p.head[i] > pronoun:  # "a vote that critics say was rigged"
        return
    noun = pronoun - 1 if p.word[pronoun - 1] != "," else pronoun - 2
    if noun < 0 or p.tag[noun] not in NOUN or p.sentence[noun] != p.sentence[i] or i in set(p.ancestors(noun)):
        return
    hang(p, i, noun, "relcl")


def foremost(p: Parse, i: int) -> None:
    """What somebody is the first to do is no purpose: "became the first country to recognise it"."""
    head = p.head[i]
    noun = p.child(head, "attr") if p.dep[i] == "advcl" and p.lemma[head] in ("be", "become") else None
    if noun is not None and _bare(p, i) and noun < i and any(p.lower[k] in _FOREMOST for k in p.kids[noun]):
        hang(p, i, noun, "acl")


def wanted(p: Parse, i: int) -> None:
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


def wish(p: Parse, i: int) -> None:
    """A verb without the ending of its subject's number tells what is wanted, not what is: "insisted that he resign"."""
    subject = p.child(i, "nsubj")
    if p.tag[i] != "VBP" or subject is None or not _wished(p, i) or p.child(i, "aux") is not None:
        return
    single = p.tag[subject] in ("NN", "NNP") or p.lower[subject] in ("he", "she", "it")
    if single and p.child(subject, "conj") is None:
        p.tag[i] = "VB"


def plural(p: Parse, i: int) -> None:
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
            hang(p, k, noun, p.dep[k])
    meant = pronoun - 1 if p.word[pronoun - 1] != "," else pronoun - 2
    if p.sentence[meant] == p.sentence[i] and p.tag[meant] in NOUN and i not in set(p.ancestors(meant)):
        hang(p, i, meant, "relcl")


def cleft(p: Parse, i: int) -> None:
    """What is joined to the clause behind "it was": "It was Chad that accused Sudan and asked for talks"."""
    be = p.head[i]
    who = p.child(be, "attr") if p.lemma[be] == "be" else None
    it = p.child(be, "nsubj", "expl")
    if who is None or it is None or p.lower[it] != "it" or p.child(i, *_SUBJECT) is not None:
        return
    told = p.child(who, "relcl")
    if told is not None and told < i:
        hang(p, i, told, "conj")


def once(p: Parse, i: int) -> None:
    """A clause behind "once", of which the parser makes what is said: "promised to leave once he was freed"."""
    word = p.edges(i)[0] - 1
    if word > p.head[i] and p.dep[i] == "ccomp" and p.lower[word] == "once" and p.head[word] == p.head[i]:
        hang(p, word, i, "mark")
        p.tag[word], p.dep[i] = "IN", "advcl"


def having(p: Parse, i: int) -> None:
    """A participle taken for an adjective of its object: "having massed tanks"."""
    noun = p.child(i, "dobj")
    if (
        p.lower[i] != "having"
        or noun is None
        or p.tag[i + 1] != "VBN"
        or p.head[i + 1] != noun
        or p.dep[i + 1] != "amod"
    ):
        return
    done = i + 1
    hang(p, done, i, "xcomp")
    promote(p, done)
    for k in p.kids[i][:]:
        hang(p, k, done, p.dep[k])
    p.dep[i] = "aux"


def owned(p: Parse, i: int) -> None:
    """A clause of its own whose subject was joined to the object before: "pledged troops and Peru handed over boats"."""
    if p.tag[i] not in ("VBD", "VBZ", "VBP") or p.child(i, *_SUBJECT) is not None or p.head[i] >= i:
        return
    end = _before_aside(p, p.edges(i)[0] - 1, p.head[i])
    noun = (
        next((k for k in (end, *p.ancestors(end)) if p.edges(k)[1] == end and p.dep[k] == "conj"), None)
        if end
        else None
    )
    if noun is None or p.tag[noun] not in NOUN or noun <= p.head[i] or p.head[i] not in set(p.ancestors(noun)):
        return
    joined = p.edges(noun)[0] - 1
    if joined > 0 and p.dep[joined] == "cc" and not _series(p, noun):
        hang(p, noun, i, "nsubj")


def _series(p: Parse, noun: int) -> bool:
    """Whether a noun is the last of three or more: "sent flour, tents and medicine"."""
    other = p.head[noun]
    before = p.edges(other)[0] - 1
    return p.dep[other] == "conj" and before > 0 and p.dep[before] != "cc"


def _before_aside(p: Parse, i: int, head: int) -> int | None:
    """The token before what two commas set apart, if `i` is the second of them; `i` itself where it is none."""
    if p.word[i] != ",":
        return i if p.tag[i] in NOUN else None
    for k in range(i - 1, max(head, i - _ASIDES), -1):
        if p.word[k] == ",":
            return k - 1 if p.tag[k - 1] in NOUN and p.tag[k + 1] in ("VBG", "VBN", "IN") else None
    return None


def beside(p: Parse, i: int) -> bool:
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


def put_on(p: Parse, i: int) -> None:
    """A preposition left without its noun beside a relative pronoun: "a firm which Peru put on its list"."""
    objects = p.children(i, "dobj")
    if len(objects) != 2 or p.tag[objects[0]] not in ("WDT", "WP"):
        return
    before = p.edges(objects[1])[0] - 1
    if p.dep[before] == "prep" and p.head[before] == i and not p.kids[before]:
        hang(p, objects[1], before, "pobj")
        p.tag[before] = "IN"


def passive(p: Parse, i: int) -> None:
    """A passive that goes on, taken for a past tense: "was sentenced to a year and banned from politics"."""
    head = p.head[i]
    passive = p.child(head, "auxpass") is not None and p.tag[head] == "VBN"
    if p.tag[i] != "VBD" or not passive or p.lemma[i] not in _DONE_TO or p.lower[i] in ("beat", "lay"):
        return
    if p.child(i, "dobj", "ccomp", "xcomp", "oprd", *_SUBJECT) is None:
        p.tag[i] = "VBN"
