"""The subject of a verb: its own, or understood from the clause around it."""

from __future__ import annotations

from dateline.extracting.clauses.voice import Voice
from dateline.extracting.clauses.words import FINITE, PLURAL, RELATIVE, SUBJECT
from dateline.lexicons.actors import actors
from dateline.lexicons.speech import speech
from dateline.parsing.parse import Parse
from dateline.parsing.tags import NOUN, VERB

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
_SUBJECT_CONTROL = {"promise", "threaten", "vow", "pledge", "swear", "refuse", "offer", "use", "take", "spend", "visit"}
_OBJECT_PREPOSITION = {"of", "for", "from", "with", "into", "against", "over", "about"}
_CHARGING = {"accuse", "suspect", "convict", "acquit", "clear", "absolve", "exonerate", "warn", "assure"}
_UTTERED = {"promise", "pledge", "offer", "threat", "vow", "commitment", "assurance", "undertaking", "guarantee"}
_UNDERGOING = {"face", "await", "receive", "get", "serve", "win", "draw", "earn", "stand", "risk"}
"""Verbs whose subject did what their object is for: "faces a verdict for defying the envoy"."""
_ASKING = {"appeal", "call", "plead", "prevail", "signal", "lean", "shout"}
"""Verbs that ask somebody behind a preposition to do something."""
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
_DEEPEST = 12
_NEAR = 8
"""Words from a verb to a subject behind it, at most."""


def _is_person(p: Parse, noun: int) -> bool:
    """Whether a noun can be a person: a name, or a noun for those who act."""
    return p.tag[noun] in ("NNP", "NNPS", "PRP") or p.lemma[noun] in actors().agents or p.lemma[noun] in _PEOPLE


class Subjects(Voice):
    """Subjects of the verbs of one parse; each computed once."""

    def __init__(self, parse: Parse) -> None:
        super().__init__(parse)
        self._subjects: dict[int, int | None] = {}

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
        k = p.child(v, *SUBJECT)
        if k is not None and p.tag[k] == "VBG" and p.dep[k] == "csubj" and p.child(v, "nsubj") is not None:
            k = p.child(v, "nsubj")  # "Visiting minister X praised"
        if k is None:
            k = next(
                (p.child(a, *SUBJECT) for a in p.children(v, "aux", "auxpass") if p.child(a, *SUBJECT) is not None),
                None,
            )
        if k is None and self.inverted(v) is not None:
            return self.inverted(v)
        if k is None:
            taken = next((c for c in p.children(v, "csubj") if self.taken_for_subject(c)), None)
            if taken is not None:
                return p.child(taken, "nsubj")
            return self._beside(v) if p.tag[v] in ("VBD", "VBZ", "VBP") and p.dep[v] != "conj" else None
        if self._part_of_antecedent(k):  # "rebels, some of whom went to Baku"
            noun = self.antecedent(v)
            return noun if noun is not None else k
        fronted = self.fronted(v)
        if fronted is not None:
            return next(s for s in p.children(v, *SUBJECT) if s != fronted)
        if (
            p.lower[k] in RELATIVE
            and p.tag[k] in ("WDT", "WP", "WP$", "IN", "DT")
            and p.dep[v] in ("relcl", "ccomp", "conj")
        ):
            noun = self.antecedent(v)
            return noun if noun is not None else k
        return k

    def inverted(self, v: int) -> int | None:
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

    def fronted(self, v: int) -> int | None:
        """A relative pronoun that the parser takes for a second subject: "a treaty which Kyiv says they violate"."""
        subjects = self.parse.children(v, *SUBJECT)
        if len(subjects) < 2 or self.parse.lower[subjects[0]] not in RELATIVE:
            return None
        return subjects[0]

    def antecedent(self, v: int) -> int | None:
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
        who = p.child(v, *SUBJECT)
        if who is None or p.lower[who] != "who" or _is_person(p, noun):
            return noun
        for k in range(who - 1, noun, -1):
            if p.tag[k] in NOUN and p.dep[k] != "compound" and _is_person(p, k):
                return k
        return noun

    def _agreeing(self, v: int, noun: int) -> int:
        """The noun that a relative clause stands on by number: "refugees from Chad, who were stranded" is not of Chad."""
        p = self.parse
        finite = next((p.lower[k] for k in p.kids[v] if p.dep[k] in ("aux", "auxpass") and p.tag[k] in FINITE), "")
        plural = finite in ("are", "were", "have")
        if not (plural or finite in ("is", "was", "has")) or plural == (
            p.tag[noun] in PLURAL or bool(p.children(noun, "conj"))
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
            if plural == (p.tag[above] in PLURAL):
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
        if dep == "relcl" and p.tag[v] in ("VB", "VBG") and p.child(v, *SUBJECT) is None:
            return self._of_adnominal(v, head, depth)
        return None

    def _of_adnominal(self, v: int, noun: int, depth: int) -> int | None:
        """Subject of a participle or infinitive hung on a noun."""
        p = self.parse
        issued = p.dep[noun] == "dobj" and p.tag[p.head[noun]] in VERB and p.lemma[p.head[noun]] not in _DISMISSING
        if p.tag[v] == "VBG" and p.lemma[noun] in _DOCUMENT and issued:
            return self.subject(p.head[noun], depth)
        if p.tag[v] in ("VBG", "VBN") or self.passive(v) or self.headed_by_noun(v):
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
        by = self.doer(noun)
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
                if target is not None and p.dep[target] == "nsubjpass" and p.lower[target] in RELATIVE:
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
