"""Which verbs stand in the passive, full or reduced, or in a shape that a parser takes for another; and who does it then."""

from __future__ import annotations

from dateline.extracting.clauses.words import FINITE, SUBJECT
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

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
_MANNER = {"vote", "margin", "majority", "percent", "%", "point", "decree", "phone", "telephone", "acclamation", "consensus", "lot", "post",
           "email", "letter", "video", "law", "default", "mistake", "accident", "night", "day", "land", "sea", "air", "road", "rail"}  # fmt: skip
"""What "by" is followed by where it does not name the doer: "approved by 50 votes to 30"."""
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
_UNDERGONE = frozenset(
    {"kill", "wound", "injure", "hurt", "steal", "leave", "take", "lose", "burn", "destroy", "name", "call", "base"}
)
"""What one has done to one's own people by others: "had two men killed"."""


class Voice:
    """Voice of the verbs of one parse."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse

    def passive(self, v: int) -> bool:
        """Whether the verb stands in the passive, full or reduced."""
        p = self.parse
        if self.headed_by_noun(v):
            return False
        if (
            p.tag[v] == "VBD"
            and p.child(v, "dobj") is None
            and self.doer(v) is not None
            and p.child(v, "nsubj") is None
        ):
            return True  # "a text drafted by some and opposed by others", tagged as a past tense
        if self._befallen(v):
            return True
        if p.tag[v] == "VBD" and p.dep[v] == "acl" and p.child(v, "dobj", *SUBJECT) is None:
            return True  # "a nun abducted in a raid"
        if self.taken_for_subject(v):
            return True
        if p.tag[v] != "VBN":
            return False
        if self.caused(v):
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
            return led or ("dobj" not in labels and "nsubj" not in labels and self.doer(v) is not None)
        if dep == "acomp" and p.lemma[p.head[v]] in ("be", "get"):
            return True
        return (
            dep in ("acl", "advcl", "relcl", "amod", "oprd", "xcomp", "ccomp", "pcomp", "dep") and "nsubj" not in labels
        )

    def taken_for_subject(self, v: int) -> bool:
        """A participle that the parser takes for a whole clause as subject: "Syrians granted asylum may stay"."""
        p = self.parse
        if p.dep[v] != "csubj" or p.tag[v] not in ("VBD", "VBN") or p.child(v, "mark", "aux", "advmod") is not None:
            return False
        noun = p.child(v, "nsubj")
        return noun is not None and noun < v < p.head[v] and p.tag[noun][:2] == "NN"

    def caused(self, v: int) -> bool:
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
        return head > v and p.tag[head] in FINITE and p.child(head, "nsubj", "nsubjpass") in (None, v)

    def headed_by_noun(self, v: int) -> bool:
        """A main verb that the parser hangs on its subject: "A delegation called on the president" without another verb."""
        p, noun = self.parse, self.parse.head[v]
        if p.dep[v] != "acl" or p.head[noun] != noun or p.tag[v] not in ("VBD", "VBN") or self.doer(v) is not None:
            return False
        perfect = any(p.dep[k] == "aux" and p.lemma[k] == "have" for k in p.kids[v])
        return p.tag[v] == "VBD" or perfect or p.child(v, "dobj") is not None or p.lemma[v] in _UNPASSIVE

    def doer(self, i: int) -> int | None:
        """The noun behind "by" that does it, or None."""
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] in ("agent", "prep") and p.lower[k] == "by":
                noun = p.child(k, "pobj")
                if noun is None or p.lemma[noun] not in _MANNER:
                    return noun
                return noun if p.child(noun, "det") is not None else None  # "disappointed by the vote"
        return None
