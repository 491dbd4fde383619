"""Who does what in a clause: deep roles behind passives, relatives, participles, infinitives and shared subjects."""

from __future__ import annotations

from dateline.lexicons.actors import actors
from dateline.lexicons.predicates import COMPLEMENTS
from dateline.lexicons.speech import speech
from dateline.parsing.parse import Parse

VERB = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_UNPASSIVE = {
    "call",
    "appeal",
    "agree",
    "vote",
    "plead",
    "arrive",
    "react",
    "march",
    "refuse",
    "threaten",
    "vow",
    "visit",
}
_ADJUNCT = {"in", "at", "on", "by", "via"}
_MEANS = {"phone", "telephone", "video", "videoconference", "link", "morning", "afternoon", "evening", "week", "month"}
_MANNER = {"vote", "margin", "majority", "percent", "%", "point", "decree", "phone", "telephone", "acclamation", "consensus", "lot", "post",
           "email", "letter", "video", "law", "default", "mistake", "accident", "night", "day", "land", "sea", "air", "road", "rail"}  # fmt: skip
"""What "by" is followed by where it does not name the doer: "approved by 50 votes to 30"."""
_PARTNER = {"with", "against", "to"}
_TERMS = {"hour", "day", "week", "month", "year"}
_FINITE, _PLURAL = ("VBD", "VBZ", "VBP"), ("NNS", "NNPS")
_CLAUSES = ("ccomp", "xcomp", "prep", "agent", "dative", "oprd", "attr", "acomp")
_TRANSITIVE = {
    "abduct",
    "accuse",
    "arrest",
    "capture",
    "charge",
    "convict",
    "detain",
    "indict",
    "injure",
    "jail",
    "kidnap",
    "kill",
    "wound",
}
_SUBJECT = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_WAYS = {"away", "back", "down", "out", "up", "off", "ahead", "together", "apart", "home", "over", "aside", "forward"}
"""Adverbs that make one predicate with a verb."""
_PEOPLE = {
    "people",
    "man",
    "woman",
    "child",
    "person",
    "one",
    "other",
    "those",
    "dozen",
    "hundred",
    "thousand",
    "team",
    "family",
}
_RELATIVE = {"who", "which", "that", "whom", "whose"}
_SUBJECT_CONTROL = {"promise", "threaten", "vow", "pledge", "swear", "refuse", "offer", "use", "take", "spend", "visit"}
_OBJECT_PREPOSITION = {"of", "for", "from", "with", "into", "against", "over", "about"}
_CHARGING = {"accuse", "suspect", "convict", "acquit", "clear", "absolve", "exonerate", "warn", "assure"}
_UTTERED = {"promise", "pledge", "offer", "threat", "vow", "commitment", "assurance", "undertaking", "guarantee"}
_UNDERGOING = {"face", "await", "receive", "get", "serve", "win", "draw", "earn", "stand", "risk"}
"""Verbs whose subject did what their object is for: "faces a verdict for defying the envoy"."""
_ASKING = {"appeal", "call", "plead", "prevail", "signal", "lean", "shout"}
"""Verbs that ask somebody behind a preposition to do something."""
_SUBJECT_FOR = {"apologize", "apologise", "thank_for_self"}
_LIGHT = {
    "hold", "launch", "conduct", "stage", "carry", "make", "issue", "pay", "begin", "start", "continue", "resume", "impose",
    "mount", "take", "give", "have", "open", "express", "lodge", "file", "deliver", "offer", "announce", "reach", "sign",
    "wage", "lead", "undertake", "perform", "do", "join", "end", "suspend", "cancel", "halt", "break", "postpone", "stop",
    "order", "plan", "propose", "declare", "voice", "reiterate", "renew", "extend", "provide", "receive", "seek", "attend",
    "host", "chair", "complete", "finish", "intensify", "step", "escalate", "organise", "organize", "commit",
    "threaten", "promise", "refuse", "reject", "deny", "approve", "authorise", "authorize", "confirm", "defend", "justify",
    "demand", "launched", "enter", "form", "initiate", "schedule", "enact", "enforce", "execute", "exchange", "pursue",
}  # fmt: skip
_ANSWER = {"answer", "respond", "retaliate", "reply", "react", "counter", "follow", "hit", "strike"}
"""Verbs whose "with" names the subject's own act: "answered with air strikes"."""
_AGENTIVE = frozenset(
    {"backer", "contributor", "critic", "donor", "guarantor", "mediator", "provider", "supplier", "supporter"}
)
"""Nouns for who does it: "Norway is the largest donor of relief"."""
_JUDGING = frozenset({
    "brand", "call", "characterise", "characterize", "condemn", "consider", "declare", "decry", "deem", "denounce", "describe", "dismiss",
    "dub", "find", "judge", "label", "portray", "pronounce", "regard", "see", "slam", "term", "view",
})  # fmt: skip
_LEADING = ("for", "with")
"""Words that lead in whom an infinitive is asked of."""
_UNDERGONE = frozenset(
    {"kill", "wound", "injure", "hurt", "steal", "leave", "take", "lose", "burn", "destroy", "name", "call", "base"}
)
"""What one has done to one's own people by others: "had two men killed"."""
_APART = frozenset({"after", "ahead", "amid", "before", "despite", "during", "following", "over", "since", "until"})
"""Prepositions whose noun happens beside what the verb tells, and by others: "suspended the talks after an attack"."""
DITRANSITIVE = frozenset({
    "give", "grant", "send", "sell", "lend", "offer", "award", "pay", "deny", "supply", "hand", "promise", "pledge", "loan", "refuse",
    "guarantee", "assure", "show", "wish", "bring", "allow", "buy", "ship", "owe", "deal", "tell", "serve", "feed", "leave", "charge",
})  # fmt: skip
_DOCUMENT = {
    "statement",
    "letter",
    "resolution",
    "message",
    "declaration",
    "decree",
    "order",
    "communique",
    "note",
    "report",
    "bill",
    "law",
    "petition",
    "tweet",
    "post",
    "speech",
    "motion",
    "video",
    "article",
}
"""What speaks for those who issue it: in "issued a statement condemning", the issuer condemns."""
_DISMISSING = {
    "reject",
    "throw",
    "dismiss",
    "block",
    "veto",
    "receive",
    "oppose",
    "ignore",
    "defeat",
    "withdraw",
    "hear",
    "condemn",
    "criticize",
    "criticise",
    "refuse",
    "strike",
    "vote",
    "quash",
    "overturn",
    "annul",
}
"""Verbs whose object another has issued: who throws a petition out does not ask for what it asks."""
_SIDING = {
    "favour": "for", "favor": "for", "support": "for", "solidarity": "for", "defence": "for", "defense": "for",
    "protest": "against", "opposition": "against", "defiance": "against",
}  # fmt: skip
"""Nouns that make of "in" a preposition of taking sides, with the one that says the same."""
_BLAMING = {
    "take",
    "criticize",
    "criticise",
    "condemn",
    "blame",
    "slam",
    "denounce",
    "rebuke",
    "censure",
    "fault",
    "praise",
    "thank",
    "sue",
    "sanction",
    "fine",
    "try",
    "jail",
    "punish",
    "arrest",
    "accuse",
    "lambast",
    "attack",
}
"""Verbs of what somebody is blamed, thanked or punished for."""
_NEXT_TO = {
    "neighbouring",
    "neighboring",
    "ruling",
    "warring",
    "visiting",
    "fleeing",
    "striking",
    "leading",
    "advancing",
    "invading",
    "retreating",
    "opposing",
    "competing",
    "protesting",
    "demonstrating",
    "remaining",
    "surviving",
    "outgoing",
    "incoming",
    "sitting",
}
"""Participles that stand before a noun as adjectives do."""
_COMPLEMENT = ("advcl", "ccomp", "acomp", "oprd", "attr", "advmod", "dobj", "amod", "xcomp")
_DEEPEST = 12
_NEAR = 8
"""Words from a verb to a subject behind it, at most."""


def swallowed(p: Parse, noun: int) -> int | None:
    """The name or plural right before the object of a verb of giving that may be the one who gets it."""
    k = noun - 1
    if (
        k < 0
        or p.head[k] != noun
        or p.dep[k] not in ("compound", "nmod")
        or p.tag[k] not in ("NNP", "NNPS", "NNS", "NN")
    ):
        return None
    return k if p.dep[noun] == "dobj" and p.lemma[p.head[noun]] in DITRANSITIVE else None


_OCCURRING = frozenset({
    "be", "begin", "break", "come", "conduct", "continue", "emerge", "end", "ensue", "erupt", "escalate", "flare", "follow", "happen",
    "hold", "intensify", "last", "occur", "open", "persist", "rage", "record", "report", "resume", "spread", "start", "stage", "take",
})  # fmt: skip
"""Verbs that say no more of a happening than that it is: the phrases behind them are the happening's own."""
_SHARED = frozenset({"against", "among", "between", "by", "from", "on", "over", "to", "with"})
_ATTENDING = frozenset({"during", "on", "in", "at", "after", "before", "for", "following", "amid"})
_ATTENDED = frozenset(
    {"visit", "trip", "tour", "stopover", "meeting", "talk", "call", "conversation", "negotiation", "dialogue"}
)
"""Nouns of what the subject takes part in, wherever a phrase puts them: "in talks with", "on a visit to"."""


_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def _is_person(p: Parse, noun: int) -> bool:
    """Whether a noun can be a person: a name, or a noun for those who act."""
    return p.tag[noun] in ("NNP", "NNPS", "PRP") or p.lemma[noun] in actors().agents or p.lemma[noun] in _PEOPLE


class Clauses:
    """Deep roles of the verbs and event nouns of one parse, as head tokens; each computed once."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self._subjects: dict[int, int | None] = {}
        self._roles: dict[int, dict[str, int]] = {}

    def passive(self, v: int) -> bool:
        """Whether the verb stands in the passive, full or reduced."""
        p = self.parse
        if self._headed_by_noun(v):
            return False
        if p.tag[v] == "VBD" and p.child(v, "dobj") is None and self._by(v) is not None and p.child(v, "nsubj") is None:
            return True  # "a text drafted by some and opposed by others", tagged as a past tense
        if self._befallen(v):
            return True
        if p.tag[v] == "VBD" and p.dep[v] == "acl" and p.child(v, "dobj", *_SUBJECT) is None:
            return True  # "a nun abducted in a raid"
        if self._taken_for_subject(v):
            return True
        if p.tag[v] != "VBN":
            return False
        if self._caused(v):
            return True
        kids = p.kids[v]
        labels = [p.dep[k] for k in kids]
        if "auxpass" in labels or "nsubjpass" in labels:
            return True
        if any(p.dep[k] == "aux" and p.lemma[k] == "have" for k in kids):
            return (
                any(p.dep[k] == "aux" and p.lower[k] == "been" for k in kids)
                and "dobj" not in labels
                and "agent" in labels
            )
        if any(p.dep[k] == "aux" and p.lemma[k] in ("be", "get") for k in kids):
            return True
        dep = p.dep[v]
        if dep == "conj":
            head = p.head[v]
            led = p.tag[head] == "VBN" and "nsubj" not in labels and self.passive(head)
            return led or ("dobj" not in labels and "nsubj" not in labels and self._by(v) is not None)
        if dep == "acomp" and p.lemma[p.head[v]] in ("be", "get"):
            return True
        return (
            dep in ("acl", "advcl", "relcl", "amod", "oprd", "xcomp", "ccomp", "pcomp", "dep") and "nsubj" not in labels
        )

    def _taken_for_subject(self, v: int) -> bool:
        """A participle that the parser takes for a whole clause as subject: "Syrians granted asylum may stay"."""
        p = self.parse
        if p.dep[v] != "csubj" or p.tag[v] not in ("VBD", "VBN") or p.child(v, "mark", "aux", "advmod") is not None:
            return False
        noun = p.child(v, "nsubj")
        return noun is not None and noun < v < p.head[v] and p.tag[noun][:2] == "NN"

    def _caused(self, v: int) -> bool:
        """Whether somebody has it done: the "removed" of "had the members removed"."""
        p, head = self.parse, self.parse.head[v]
        if p.dep[v] == "acl" and p.dep[head] == "dobj" and p.tag[v] == "VBN" and p.lemma[v] not in _UNDERGONE:
            head = p.head[head]  # "had two judges removed", hung on the judges
            return p.lemma[head] == "have" and p.tag[head] in VERB and v > head
        bare = p.dep[v] == "ccomp" and p.child(v, "nsubj") is not None and p.child(v, "aux", "auxpass") is None
        return bare and p.tag[v] == "VBN" and p.lemma[head] in ("have", "get") and p.tag[head] in VERB

    def _befallen(self, v: int) -> bool:
        """ "a man arrested in Kabul is ...", taken for a clause of its own: such verbs have an object, or are passive."""
        p = self.parse
        near = p.child(v, "nsubj")
        if p.lemma[v] not in _TRANSITIVE or p.tag[v] not in ("VBD", "VBN") or near is None:
            return False
        harmed = p.lemma[v] in ("injure", "wound") and p.tag[near] in ("CD", "NNS")  # "150 wounded"
        if p.dep[v] not in ("ccomp", "ROOT", "nsubj") and not (harmed and p.dep[v] == "conj"):
            return False
        labels = {p.dep[k] for k in p.kids[v]}
        bare = labels.isdisjoint({"dobj", "aux", "conj", "dative", "ccomp", "xcomp", "prt", "oprd"})
        named = p.tag[near] not in ("PRP", "WP", "WDT")
        return bare and named and (p.tag[v] == "VBN" or harmed or self._finite_beside(v))

    def _finite_beside(self, v: int) -> bool:
        """Whether the verb right above is finite and has no subject before it but this clause."""
        p, head = self.parse, self.parse.head[v]
        return head > v and p.tag[head] in _FINITE and p.child(head, "nsubj", "nsubjpass") in (None, v)

    def _headed_by_noun(self, v: int) -> bool:
        """A main verb that the parser hangs on its subject: "A delegation called on the president" without another verb."""
        p, noun = self.parse, self.parse.head[v]
        if p.dep[v] != "acl" or p.head[noun] != noun or p.tag[v] not in ("VBD", "VBN") or self._by(v) is not None:
            return False
        perfect = any(p.dep[k] == "aux" and p.lemma[k] == "have" for k in p.kids[v])
        return p.tag[v] == "VBD" or perfect or p.child(v, "dobj") is not None or p.lemma[v] in _UNPASSIVE

    def subject(self, v: int, depth: int = 0) -> int | None:
        """The surface subject, understood where it is not said: the noun token, or None."""
        if v in self._subjects:
            return self._subjects[v]
        self._subjects[v] = None  # a loop in a broken parse ends here
        found = self._own_subject(v)
        if found is None and depth < _DEEPEST:
            found = self._understood(v, depth + 1)
        self._subjects[v] = found
        return found

    def _own_subject(self, v: int) -> int | None:
        p = self.parse
        k = p.child(v, *_SUBJECT)
        if k is not None and p.tag[k] == "VBG" and p.dep[k] == "csubj" and p.child(v, "nsubj") is not None:
            k = p.child(v, "nsubj")  # "Visiting minister X praised"
        if k is None:
            k = next(
                (p.child(a, *_SUBJECT) for a in p.children(v, "aux", "auxpass") if p.child(a, *_SUBJECT) is not None),
                None,
            )
        if k is None and self._inverted(v) is not None:
            return self._inverted(v)
        if k is None:
            taken = next((c for c in p.children(v, "csubj") if self._taken_for_subject(c)), None)
            if taken is not None:
                return p.child(taken, "nsubj")
            return self._beside(v) if p.tag[v] in ("VBD", "VBZ", "VBP") and p.dep[v] != "conj" else None
        if self._part_of_antecedent(k):  # "rebels, some of whom went to Baku"
            noun = self._antecedent(v)
            return noun if noun is not None else k
        fronted = self._fronted(v)
        if fronted is not None:
            return next(s for s in p.children(v, *_SUBJECT) if s != fronted)
        if (
            p.lower[k] in _RELATIVE
            and p.tag[k] in ("WDT", "WP", "WP$", "IN", "DT")
            and p.dep[v] in ("relcl", "ccomp", "conj")
        ):
            noun = self._antecedent(v)
            return noun if noun is not None else k
        return k

    def _inverted(self, v: int) -> int | None:
        """The subject behind a verb that closes what was said: "Nobody listened, complained the envoy"."""
        p = self.parse
        said, behind = p.child(v, "ccomp"), p.child(v, "dobj")
        if (
            said is None
            and p.dep[v] == "conj"
            and p.child(v, "cc", "conj") is None
            and p.child(p.head[v], "cc") is None
        ):
            said = p.head[v] if p.lemma[v] in speech().verbs else None
        if said is None or behind is None or not said < v < behind or p.tag[v] not in ("VBD", "VBZ"):
            return None
        return behind if behind - v <= _NEAR and p.word[v - 1] in (",", '"', "\u201d", "''") else None

    def _part_of_antecedent(self, k: int) -> bool:
        """Whether a subject is some of those that a relative clause stands on: "two of whom", "most of which"."""
        p = self.parse
        inner = (p.child(prep, "pobj") for prep in p.children(k, "prep") if p.lower[prep] == "of")
        return any(noun is not None and p.lower[noun] in ("whom", "which") for noun in inner)

    def _beside(self, v: int) -> int | None:
        """The noun right before a finite verb that the parser hung elsewhere: "..., chief of staff X revealed"."""
        p = self.parse
        k = v - 1
        while k >= 0 and p.tag[k] in ("RB", "MD") and p.sentence[k] == p.sentence[v]:
            k -= 1
        if k < 0 or p.sentence[k] != p.sentence[v] or p.tag[k] not in ("NNP", "NNPS", "NN", "NNS", "PRP"):
            return None
        if any(p.dep[c] in ("dobj", "pobj") and c < k for c in p.kids[v]) or p.dep[k] in ("dobj",):
            return None
        top = k
        while (
            p.dep[top] in ("compound", "pobj", "prep", "nmod", "poss", "amod")
            and p.head[top] != top
            and p.tag[p.head[top]][:1] != "V"
        ):
            if p.dep[top] == "prep" and p.edges(top)[1] != k:
                break
            top = p.head[top]
        return top if p.tag[top][:1] in ("N", "P") and p.edges(top)[1] >= k and top <= k else k

    def _fronted(self, v: int) -> int | None:
        """A relative pronoun that the parser takes for a second subject: "a treaty which Kyiv says they violate"."""
        subjects = self.parse.children(v, *_SUBJECT)
        if len(subjects) < 2 or self.parse.lower[subjects[0]] not in _RELATIVE:
            return None
        return subjects[0]

    def _antecedent(self, v: int) -> int | None:
        """The noun that a relative clause stands on."""
        p = self.parse
        for _ in range(_DEEPEST):
            if p.dep[v] == "relcl":
                return self._animate(v, self._agreeing(v, p.head[v]))
            if p.dep[v] not in ("conj", "ccomp", "xcomp"):
                return None
            v = p.head[v]
        return None

    def _animate(self, v: int, noun: int) -> int:
        """The person that a "who" stands on: "lists of dissidents who were seized", "payments to a colonel, who denied it"."""
        p = self.parse
        who = p.child(v, *_SUBJECT)
        if who is None or p.lower[who] != "who" or _is_person(p, noun):
            return noun
        for k in range(who - 1, noun, -1):
            if p.tag[k] in _NOUNS and p.dep[k] != "compound" and _is_person(p, k):
                return k
        return noun

    def _agreeing(self, v: int, noun: int) -> int:
        """The noun that a relative clause stands on by number: "refugees from Chad, who were stranded" is not of Chad."""
        p = self.parse
        finite = next((p.lower[k] for k in p.kids[v] if p.dep[k] in ("aux", "auxpass") and p.tag[k] in _FINITE), "")
        plural = finite in ("are", "were", "have")
        if not (plural or finite in ("is", "was", "has")) or plural == (
            p.tag[noun] in _PLURAL or bool(p.children(noun, "conj"))
        ):
            return noun
        above = noun
        for _ in range(_DEEPEST):
            if p.dep[above] != "pobj":
                return noun
            above = p.head[p.head[above]]
            if p.tag[above] in VERB and p.dep[above] == "acl":
                above = p.head[above]  # "refugees bound for Chad"
            if p.tag[above][:1] != "N":
                return noun
            if plural == (p.tag[above] in _PLURAL):
                return above
        return noun

    def _understood(self, v: int, depth: int) -> int | None:
        p = self.parse
        dep, head = p.dep[v], p.head[v]
        if head == v:
            return None
        if dep == "conj":
            return self.subject(head, depth) if p.tag[head] in VERB or p.tag[head] in ("JJ", "NN") else None
        if dep == "acl":
            return self._of_adnominal(v, head, depth)
        if dep == "acomp":
            return self.subject(head, depth)
        if dep in ("xcomp", "advcl", "ccomp", "dep", "oprd", "parataxis"):
            return self._of_governed(v, head, depth)
        if dep == "pcomp":
            return self._of_prepositional(head, depth)
        if dep == "relcl" and p.tag[v] in ("VB", "VBG") and p.child(v, *_SUBJECT) is None:
            return self._of_adnominal(v, head, depth)
        return None

    def _of_adnominal(self, v: int, noun: int, depth: int) -> int | None:
        """Subject of a participle or infinitive hung on a noun."""
        p = self.parse
        issued = p.dep[noun] == "dobj" and p.tag[p.head[noun]] in VERB and p.lemma[p.head[noun]] not in _DISMISSING
        if p.tag[v] == "VBG" and p.lemma[noun] in _DOCUMENT and issued:
            return self.subject(p.head[noun], depth)
        if p.tag[v] in ("VBG", "VBN") or self.passive(v) or self._headed_by_noun(v):
            return noun
        holder = p.child(noun, "poss")
        if holder is not None:
            return holder
        if any(
            p.dep[k] in ("amod", "compound") and p.tag[k] in ("JJ", "NNP") and p.word[k][:1].isupper()
            for k in p.kids[noun]
        ):
            return noun  # "regrets the Indian decision to expel its envoys"
        giver = next((p.child(k, "pobj") for k in p.children(noun, "prep") if p.lower[k] == "from"), None)
        if giver is not None and p.lemma[noun] in _UTTERED:
            return giver  # "a promise from the president to release them"
        if p.dep[noun] in ("dobj", "attr", "nsubjpass") and p.tag[p.head[noun]] in VERB:
            return self.subject(p.head[noun], depth)
        by = self._by(noun)
        return by if by is not None else (noun if p.tag[noun] in ("NNP", "NNPS") or p.dep[noun] in ("nsubj",) else None)

    def _of_governed(self, v: int, head: int, depth: int) -> int | None:
        p = self.parse
        if p.tag[head] not in VERB and p.tag[head] not in ("JJ", "MD", "VBN", "NN", "NNS", "RB"):
            return None
        if p.dep[v] in ("xcomp", "ccomp", "oprd") and p.lemma[head] not in _SUBJECT_CONTROL:
            target = p.child(head, "dobj", "dative")
            if target is not None and target < v and p.tag[target] not in ("PRP$",):
                return target
        if p.dep[v] == "xcomp" and p.lemma[head] in _ASKING:
            asked = next(
                (
                    p.child(k, "pobj")
                    for k in p.children(head, "prep")
                    if k < v and p.lower[k] in ("to", "on", "upon", "with")
                ),
                None,
            )
            if asked is not None:
                return asked  # "appealed to the neighbours to stop"
        return self.subject(head, depth)

    def _of_prepositional(self, prep: int, depth: int) -> int | None:
        """Subject of "of shelling", "for sending", "after meeting"."""
        p = self.parse
        governor = p.head[prep]
        if p.tag[governor] in VERB:
            accused = p.lower[prep] == "by" and p.lemma[governor] in (
                "accuse",
                "blame",
                "condemn",
                "criticise",
                "criticize",
            )
            if (p.lower[prep] in _OBJECT_PREPOSITION or accused) and p.lemma[governor] not in _UNDERGOING:
                target = p.child(governor, "dobj", "dative", "nsubjpass")
                if target is not None and p.dep[target] == "nsubjpass" and p.lower[target] in _RELATIVE:
                    target = self.subject(governor, depth)  # "Hicks, who is accused of fighting"
                if target is not None:
                    return target
                asked = p.child(governor, "prep")
                if asked is not None and asked != prep and p.lower[asked] in ("on", "upon", "to"):
                    noun = p.child(asked, "pobj")
                    if noun is not None:
                        return noun
            return self.subject(governor, depth)
        if p.dep[governor] == "dobj" and p.lower[prep] == "of" and p.lemma[p.head[governor]] in _CHARGING:
            return governor  # "accused the service of bombing", hung on the service
        holder = p.child(governor, "poss")
        if holder is not None:
            return holder
        blamed = self._blamed(governor) if p.lower[prep] == "for" else None
        if blamed is not None:
            return blamed
        if p.dep[governor] in ("dobj", "pobj") and p.tag[p.head[governor]] in VERB:
            return self.subject(p.head[governor], depth)
        above = p.head[governor]
        if p.dep[governor] == "pobj" and p.lower[above] == "as" and p.tag[p.head[above]] in VERB:
            return self.subject(p.head[above], depth)  # "uses the attacks as a pretext for waging war"
        if p.dep[governor] == "acomp" or p.tag[governor] in ("JJ", "VBN"):
            return self.subject(governor, depth) or self.subject(p.head[governor], depth)
        return None

    def _blamed(self, noun: int) -> int | None:
        """The object of the verb over a phrase, where its own "for" tells what that one did: "takes Chad to task in a report for beating"."""
        p = self.parse
        above = p.head[p.head[noun]] if p.dep[noun] == "pobj" else noun
        if p.tag[above] in ("NN", "NNS") and p.dep[above] == "pobj":
            above = p.head[p.head[above]]
        return p.child(above, "dobj") if p.tag[above] in VERB and p.lemma[above] in _BLAMING else None

    def _by(self, i: int) -> int | None:
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] in ("agent", "prep") and p.lower[k] == "by":
                noun = p.child(k, "pobj")
                if noun is None or p.lemma[noun] not in _MANNER:
                    return noun
                return noun if p.child(noun, "det") is not None else None  # "disappointed by the vote"
        return None

    def roles(self, v: int) -> dict[str, int]:
        """agent, patient, recipient and prepositions of a verb, each the head token of what has the role."""
        found = self._roles.get(v)
        if found is None:
            found = self._roles[v] = self._verb_roles(v)
        return found

    def _verb_roles(self, v: int) -> dict[str, int]:
        p = self.parse
        out: dict[str, int] = {}
        subject = self.subject(v)
        direct = self._object(v)
        if self.passive(v):
            by = self._by(v)
            if by is None and self._caused(v):
                by = self.subject(p.head[v] if p.tag[p.head[v]] in VERB else p.head[p.head[v]])
            if by is not None:
                out["agent"] = by
            if direct is not None and p.dep[v] not in ("relcl",):
                out["patient"] = direct
                if subject is not None:
                    out["recipient"] = subject
            elif subject is not None:
                out["patient"] = subject
        else:
            if subject is not None:
                out["agent"] = subject
            if direct is not None:
                out["patient"] = direct
        self._others(v, out)
        return out

    def _others(self, v: int, out: dict[str, int]) -> None:
        p, passive = self.parse, self.passive(v)
        participle = self._participle_behind(v)
        for k in (*p.kids[v], *(p.kids[participle] if participle is not None else ())):
            d = p.dep[k]
            if d == "dative":
                noun = k if p.tag[k] not in ("IN", "TO") else p.child(k, "pobj")
                if noun is not None:
                    out.setdefault("recipient" if noun == k else p.lower[k], noun)
            elif d == "prep" or (
                d in ("prt", "agent") and p.child(k, "pobj") is not None and not (d == "agent" and passive)
            ):
                self._preposition(k, out)
            elif (d == "advmod" and p.lower[k] in _WAYS) or (d == "acomp" and p.lower[k] in COMPLEMENTS):
                for prep in p.children(k, "prep"):  # "stayed away from the talks"
                    self._preposition(prep, out)
            elif d in ("attr", "oprd") and p.tag[k] not in ("IN", "JJ"):
                out.setdefault("as", k)
        judged = self._judged(v)
        if judged is not None:
            out.setdefault("as", judged)
        for clause in (
            k for o in (v, *p.children(v, "dobj")) for k in p.kids[o] if p.dep[k] in ("advcl", "acl", "relcl", "ccomp")
        ):
            led = next((p.lower[c] for c in p.kids[clause] if p.dep[c] == "mark" and p.lower[c] in _LEADING), None)
            asked = p.child(clause, "nsubj") if led is not None and p.tag[clause] == "VB" else None
            if led is not None and asked is not None:
                out.setdefault(led, asked)  # "set a deadline for Turkey to withdraw", "pleaded with Turkey to withdraw"
        if p.lemma[v] in DITRANSITIVE and "recipient" not in out:
            self._swallowed(v, out)
        self._beyond(v, out)
        given = p.child(v, "dobj")
        if (
            (p.lemma[v] == "give" or self._two_objects(v))
            and given is not None
            and out.get("patient") != given
            and not passive
        ):
            out["recipient"] = given

    def _two_objects(self, v: int) -> bool:
        """Whether two objects stand side by side: "gave Israel and Syria a deadline"."""
        p = self.parse
        both = p.children(v, "dobj") if p.lemma[v] in DITRANSITIVE else []
        return len(both) > 1 and p.edges(both[0])[1] == p.edges(both[1])[0]

    def _beyond(self, v: int, out: dict[str, int]) -> None:
        """The partner that the parser hangs on a place, day or means: "met in Cairo with", "spoke by telephone with"."""
        p = self.parse
        for k in p.children(v, "prep", "npadvmod"):
            noun = p.child(k, "pobj") if p.dep[k] == "prep" else k
            if noun is None or (p.dep[k] == "prep" and p.lower[k] not in _ADJUNCT):
                continue
            if p.tag[noun] in ("NNP", "NNPS") or p.lemma[noun] in _MEANS:
                for deeper in p.children(noun, "prep"):
                    if p.lower[deeper] in _PARTNER:
                        self._preposition(deeper, out)

    def _preposition(self, k: int, out: dict[str, int]) -> None:
        p = self.parse
        noun = p.child(k, "pobj")
        if noun is not None and p.lower[noun] in ("which", "whom") and k < p.head[k]:
            noun = self._antecedent(p.head[k])  # "a court, for which the Senate had voted"
        if noun is not None:
            out.setdefault(p.lower[k], noun)
        if noun is not None and p.lower[noun] == "front":  # "in front of the embassy" is outside it
            of = p.child(noun, "prep")
            inner = p.child(of, "pobj") if of is not None else None
            if inner is not None:
                out.setdefault("outside", inner)
        if (
            noun is not None and p.lower[k] == "in" and p.lower[noun] in _SIDING
        ):  # who rallies in support of it rallies for it
            of = next((c for c in p.kids[noun] if p.dep[c] == "prep" and p.child(c, "pobj") is not None), None)
            if of is not None:
                out.setdefault(_SIDING[p.lower[noun]], p.child(of, "pobj") or noun)
        for deeper in p.kids[k]:  # "out of", "on behalf of", "alongside with"
            if p.dep[deeper] == "prep":
                inner = p.child(deeper, "pobj")
                if inner is not None:
                    out.setdefault(p.lower[deeper], inner)

    def _swallowed(self, v: int, out: dict[str, int]) -> None:
        """The one who gets, where the parser takes "sold Ukraine drones" for one phrase."""
        given = self.parse.child(v, "dobj")
        if given is not None:
            who = swallowed(self.parse, given)
            if who is not None:
                out["recipient"] = who

    def _object(self, v: int) -> int | None:
        p = self.parse
        k = p.child(v, "dobj")
        if k is not None and k == self._inverted(v):
            k = None
        time = self._term(v, k) if k is not None and p.lemma[v] == "give" else None
        if time is not None:
            return time  # "gave France a week", with France for the object
        if k is not None and self._two_objects(v):
            k = p.children(v, "dobj")[1]
        if k is not None and self._becomes(k):
            inner = p.child(k, "compound", "nmod")
            return inner if inner is not None else p.child(v, "dative")  # "was taken hostage", "took soldiers prisoner"
        if k is None:
            k = self._behind_participle(v)
        if k is None and p.lemma[v] in ("call", "brand", "label"):
            k = self._named(v)
        small = self._small_clause(v) if k is None else None
        if small is not None:
            return p.child(small, "nsubj")
        if k is not None:
            if p.lower[k] in _RELATIVE and p.tag[k] in ("WDT", "WP", "IN", "DT"):
                return self._antecedent(v)
            return k
        if k is None and self._fronted(v) is not None:
            return self._antecedent(v)
        if k is None and p.dep[v] == "conj" and p.child(v, *_SUBJECT, *_CLAUSES) is None and not self.passive(v):
            shared = self._relative_object(p.head[v])
            if shared is not None:
                return shared  # "the embargo that the Council imposed and renewed"
        given = p.child(v, "dative")
        if given is not None and given > v and p.tag[given] in ("NN", "NNS") and self.passive(v):
            return given  # "were given jail terms"
        if p.lemma[v] == "let":
            k = p.child(v, "ccomp")
            if k is not None and p.tag[k] in ("NN", "NNS", "NNP", "NNPS", "PRP"):
                return k  # "let inspectors into the camps"
        if p.lemma[v] == "give" and p.child(v, "dative") is not None:
            time = p.child(v, "npadvmod")  # "gave France a week"
            if time is not None and time > v:
                return time
        raised = next(
            (
                c
                for c in p.kids[v]
                if p.dep[c] == "ccomp" and (p.tag[c] == "VB" or p.lemma[v] == "let") and p.child(c, "mark") is None
            ),
            None,
        )
        if raised is not None and p.child(raised, "nsubj") is not None:
            return p.child(raised, "nsubj")  # "wanted Germany to pay", "let the students leave"
        if p.dep[v] == "relcl" and p.tag[v] != "VBN" and p.child(v, "nsubj") is not None:
            subject = p.child(v, "nsubj")
            free = subject is not None and p.lower[subject] not in _RELATIVE and p.child(v, "ccomp", "xcomp") is None
            if free and not any(
                p.tag[k] == "WRB" for k in p.kids[v]
            ):  # in "a town where thousands shelter" it is no object
                return p.head[v]
        nxt = next((c for c in p.kids[v] if p.dep[c] == "conj" and p.tag[c] in VERB), None)
        if (
            nxt is not None
            and p.child(nxt, "nsubj", "nsubjpass") is None
            and not p.children(v, "prep", "ccomp", "xcomp", "prt")
        ):
            shared = p.child(nxt, "dobj")  # "arrested and beat the protesters"
            if shared is not None and p.tag[nxt] == p.tag[v]:
                return shared
        return None

    def _relative_object(self, v: int) -> int | None:
        """What a relative clause stands on, where it is the object of the clause."""
        p = self.parse
        if p.tag[v] not in VERB or p.dep[v] != "relcl":
            return None
        k = p.child(v, "dobj")
        relative = k is not None and p.lower[k] in _RELATIVE and p.tag[k] in ("WDT", "WP", "IN", "DT")
        return self._antecedent(v) if relative else None

    def _named(self, v: int) -> int | None:
        """What is called something, where the parser makes one phrase of both: "called the accusations slander"."""
        p, name = self.parse, self.parse.child(v, "oprd", "attr")
        if name is None or name == 0 or p.tag[name] not in _NOUNS:
            return None
        return name - 1 if p.tag[name - 1] == "NNS" and p.dep[name - 1] == "compound" else None

    def _behind_participle(self, v: int) -> int | None:
        """The object behind a participle that the parser takes for a clause: "returned looted bronzes"."""
        n = self._participle_behind(v)
        p = self.parse
        if n is None:
            return None
        return p.child(n, "dobj") if p.child(n, *_SUBJECT, "auxpass") is None else None

    def _term(self, v: int, given: int) -> int | None:
        """The term of a verb of giving, where the parser takes it for a time when: "gave the envoy 48 hours"."""
        p = self.parse
        last = max(p.kids[v][-1:], default=v)
        for k in range(given + 1, min(last + 2, len(p))):
            below = p.head[k] == v or given in (p.head[k], *p.ancestors(p.head[k]))
            counted = any(p.tag[c] == "CD" or p.lower[c] in ("a", "an", "several", "few") for c in p.kids[k])
            if p.dep[k] == "npadvmod" and p.lemma[k] in _TERMS and below and counted:
                return k
        return None

    def _participle_behind(self, v: int) -> int | None:
        """A participle right behind a verb that is taken for a clause, and stands before a noun: "blamed neighbouring Serbia"."""
        p, n = self.parse, v + 1
        if n >= len(p) or p.head[n] != v or p.dep[n] not in ("advcl", "xcomp", "ccomp"):
            return None
        return n if p.tag[n] == "VBN" or (p.tag[n] == "VBG" and p.lower[n] in _NEXT_TO) else None

    def _small_clause(self, v: int) -> int | None:
        """The "guilty" of "found him guilty", where the parser makes a clause of it."""
        p = self.parse
        return next(
            (
                k
                for k in p.kids[v]
                if p.dep[k] in ("ccomp", "oprd")
                and (p.lower[k] in COMPLEMENTS or (p.tag[k] == "JJ" and p.lemma[v] in _JUDGING))
                and p.child(k, "nsubj") is not None
            ),
            None,
        )

    def _becomes(self, k: int) -> bool:
        """Whether a word is what the object becomes, "took soldiers hostage", and not an object itself, "freed a hostage"."""
        p = self.parse
        bare = p.child(k, "compound", "nmod") is not None or p.child(k, "det", "poss", "nummod") is None
        return p.lower[k] in COMPLEMENTS and bare

    def particles(self, v: int) -> tuple[str, ...]:
        """Particles of a verb, prepositions that only lead on to another ("out of Chad"), and what the object becomes ("guilty")."""
        p = self.parse
        small = self._small_clause(v)
        return tuple(
            p.lower[k]
            for k in p.kids[v]
            if p.dep[k] == "prt"
            or k == small
            or (p.dep[k] == "intj" and p.lower[k] in ("no", "yes"))
            or (p.dep[k] == "prep" and p.child(k, "pobj", "pcomp") is None and k > v)
            or (p.dep[k] in _COMPLEMENT and self._becomes(k))
        ) + tuple(
            p.lower[k] for o in p.children(v, "dobj") for k in p.kids[o] if k > o and p.lower[k] in COMPLEMENTS
        )  # "found a smuggler guilty"

    def _judged(self, v: int) -> int | None:
        """The adjective that a verb of judging gives its object: "called the move illegal", "described it as unjust"."""
        p = self.parse
        if p.lemma[v] not in _JUDGING:
            return None
        over = (v, *(o for o in p.children(v, "dobj", "ccomp") if o > v))
        led = [k for o in over for k in p.kids[o] if k > v and p.dep[k] == "prep" and p.lower[k] == "as"]
        small = [k for k in p.children(v, "ccomp", "oprd") if p.tag[k] == "JJ"]
        behind = (k for o in (*over, *led) for k in p.kids[o] if k > max(o, v) and p.tag[k] == "JJ")
        found = (k for k in (*small, *behind) if p.dep[k] in (*_COMPLEMENT, "pobj", "pcomp"))
        return next((k for k in found if p.lower[k] not in COMPLEMENTS or led), None)

    def noun_roles(self, n: int) -> dict[str, int]:
        """Roles of an event noun: by/'s/nationality as agent, "of" as patient or agent, a light verb's subject."""
        p = self.parse
        out: dict[str, int] = {}
        for k in p.kids[n]:
            d = p.dep[k]
            if d in ("prep", "agent"):
                self._preposition(k, out)
            elif d == "poss":
                out["poss"] = k
        self._of_occurrence(n, out)
        self._received(n, out)
        agent = out.pop("by", None)
        if agent is None:
            agent = out.pop("poss", None)
        if agent is None:
            agent = self._light_subject(n)
        if agent is not None:
            out["agent"] = agent
            if "of" in out:
                out["patient"] = out["of"]
            elif "poss" in out:
                out["patient"] = out["poss"]
        return out

    def _received(self, n: int, out: dict[str, int]) -> None:
        """Adds who got it and from whom: "received threats from the rebels"."""
        p, verb = self.parse, self.parse.head[n]
        if p.dep[n] != "dobj" or p.lemma[verb] != "receive" or self.passive(verb):
            return
        subject = self.subject(verb)
        if subject is not None:
            out.setdefault("to", subject)
        for k in p.children(verb, "prep"):
            if p.lower[k] == "from":
                self._preposition(k, out)
        giver = out.pop("from", None)
        if giver is not None and "poss" not in out:
            out.setdefault("by", giver)

    def _of_occurrence(self, n: int, out: dict[str, int]) -> None:
        """Adds what hangs on the verb of occurring: "clashes erupted between", "there were calls from", "criticism came from"."""
        p, verb = self.parse, self.parse.head[n]
        if p.lemma[verb] not in _OCCURRING or p.tag[verb] not in VERB:
            return
        there = p.lemma[verb] == "be" and p.child(verb, "expl") is not None
        passive = p.dep[n] == "nsubjpass"
        if not (there or passive or (p.dep[n] == "nsubj" and p.lemma[verb] != "be" and self._bare(verb))):
            return
        more: dict[str, int] = {}
        for k in (*p.kids[verb], *(p.kids[n] if there else ())):
            if p.dep[k] == "prep" and p.lower[k] in _SHARED:
                self._preposition(k, more)
        if (there or p.lemma[verb] in ("come", "emerge")) and "from" in more:
            more.setdefault("by", more.pop("from"))
        for role, token in more.items():
            if role != "by" or not {"by", "poss"} & out.keys():
                out.setdefault(role, token)

    def _bare(self, verb: int) -> bool:
        """Whether a verb has no object but the word of its phrase: "took place"."""
        direct = self.parse.child(verb, "dobj")
        return direct is None or self.parse.lemma[direct] in ("place", "hold", "effect")

    def _light_subject(self, n: int) -> int | None:
        """The subject of the verb that carries the noun: "held talks", "launched an attack"."""
        p = self.parse
        head = p.head[n]
        if p.dep[n] == "conj":
            return self._light_subject(head) if head != n and head < n else None
        if (
            p.dep[n] == "pobj"
            and p.lower[head] not in _APART
            and p.tag[p.head[head]] in VERB
            and (
                p.lemma[p.head[head]] in _LIGHT | {"engage", "take", "carry"}
                or (p.lemma[p.head[head]] in _ANSWER and p.lower[head] == "with")
            )
        ):
            verb = p.head[head]
            return self.subject(verb) if not self.passive(verb) else self._by(verb)
        if (
            p.dep[n] == "pobj"
            and p.lower[head] in _ATTENDING
            and p.lemma[n] in _ATTENDED
            and p.tag[p.head[head]] in VERB
        ):
            return self.subject(p.head[head])  # "said during a visit to Tokyo"
        if p.dep[n] == "attr" and p.lemma[n] in _AGENTIVE:
            return self.subject(head)
        if p.tag[head] not in VERB or p.lemma[head] not in _LIGHT:
            return None
        if p.dep[n] == "dobj" and not self.passive(head):
            return self.subject(head) if p.lemma[head] != "receive" else None
        if p.dep[n] in ("dobj", "nsubjpass"):  # "were given sentences": by whom
            return self._by(head)
        return None
