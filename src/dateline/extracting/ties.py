"""How one happening stands to another that the same sentence tells of: at the same time, before it, after it, since it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from dateline.extracting.clauses import Clauses
from dateline.extracting.cues import cues
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

Order = Literal["same", "before", "after", "since", "until"]
"""How the first happening stands to the second."""

_SAME_MARKS = {"when", "as", "while", "where", "whereupon", "moment"}
_ORDER_OF: dict[str, Order] = {
    "after": "before", "once": "before", "following": "before", "because": "before", "over": "before", "for": "before",
    "despite": "before", "since": "before", "about": "before", "against": "before", "of": "before", "before": "after",
    "until": "after", "till": "after", "amid": "same", "during": "same", "in": "same", "at": "same", "with": "same",
    "by": "same", "as": "same", "through": "same", "into": "same", "from": "same", "on": "same", "under": "before",
    "without": "same", "while": "same", "when": "same",
}  # fmt: skip
"""How the clause or noun under a preposition or conjunction stands to what it hangs on: "fled after the raid"."""
TOLD_OF = {"accuse", "charge", "convict", "acquit", "apologise", "apologize", "condemn", "denounce", "discuss", "investigate", "recall", "remember", "mourn", "avenge", "claim", "deny", "mark", "protest", "criticise",
            "criticize", "praise", "welcome", "hail", "regret", "describe", "blame", "call", "reject", "mention", "probe", "decry", "deplore", "slam",
            "confirm", "acknowledge", "admit", "report", "see", "watch", "film", "survive", "escape", "justify", "defend", "celebrate"}  # fmt: skip
"""Verbs whose object, an event noun, was before them."""
UNITS = {"minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "10Y"}
"""Units of time by lemma."""
_JOINS = {"in", "during", "at", "as", "with", "by", "through"}


class Tie(NamedTuple):
    """The first happening stands in `order` to the one at token `other`; `amount` is the token of "hours" in "hours after"."""

    order: Order
    other: int
    amount: int | None = None
    instead: int | None = None
    """Another token to count from if `other` has no date: what a verb of saying reports, for the saying."""
    loose: bool = False
    """Whether only the order is told: a relative clause about a person says little of when."""


class Ties:
    """The ties of one parse's claims."""

    def __init__(self, parse: Parse, clauses: Clauses) -> None:
        self.parse, self.clauses = parse, clauses

    def of(self, i: int) -> Tie | None:
        """The tie of the happening at token `i` to the one that it hangs on; None where it stands alone."""
        p = self.parse
        head, dep = p.head[i], p.dep[i]
        if head == i:
            return self._of_root(i)
        if p.tag[i] in VERB:
            return self._of_verb(i, head, dep)
        return self._of_noun(head, dep)

    # -- verbs

    def _of_root(self, i: int) -> Tie | None:
        """ "They left on Friday, a day after he announced it", where the parser takes the second clause for the main one."""
        p = self.parse
        mark = next((k for k in p.kids[i] if p.dep[k] == "mark" and p.lower[k] in ("after", "before")), None)
        first = next((k for k in p.kids[i] if p.dep[k] in ("ccomp", "advcl") and p.tag[k] in VERB), None)
        if mark is None or first is None or first > mark:
            return None
        return Tie("before" if p.lower[mark] == "after" else "after", first, self.amount(mark, i))

    def _of_verb(self, i: int, head: int, dep: str) -> Tie | None:
        p = self.parse
        if dep == "advcl":
            return self._of_adverbial(i, head)
        if dep == "ccomp":
            return self._of_misparsed(i, head)
        if dep == "relcl":
            return self._of_relative(i, head)
        if dep == "acl":
            ahead = any(p.dep[k] == "aux" and p.lower[k] == "to" for k in p.kids[i])
            return Tie("before", head, loose=True) if p.tag[i] in ("VBN", "VBD") and not ahead else Tie("same", head)
        if dep == "pcomp":
            return self._under(head)
        if dep == "conj" and (p.tag[head] in VERB):
            own = p.child(i, "nsubj", "nsubjpass")
            if own is None or {p.tag[i], p.tag[head]} <= {"VBD", "VBN"}:
                return Tie("same", head, loose=own is not None)
            return None
        if dep in ("xcomp", "oprd", "csubj", "dep", "auxpass"):
            return Tie("same", head)
        return None

    def _of_adverbial(self, i: int, head: int) -> Tie | None:
        p = self.parse
        mark = next((k for k in p.kids[i] if p.dep[k] in ("mark", "advmod") and p.tag[k] in ("IN", "WRB")), None)
        if mark is None:
            if p.tag[i] == "VB":
                return Tie("after", head, loose=True)
            bare = p.child(i, "nsubj", "nsubjpass") is None or p.tag[i] in ("VBG", "VBN")
            return self._counted("same", head, i, None) if bare else None
        word = p.lower[mark]
        if word in _SAME_MARKS:
            return Tie("same", head)
        if word in ("after", "before"):
            return self._counted("before" if word == "after" else "after", head, i, self.amount(mark, i))
        return Tie("before", head) if word == "since" else None

    def _counted(self, order: Order, head: int, i: int, amount: int | None) -> Tie:
        """A tie to a verb of saying is meant for what it reports: "fled, he said, days after ..."."""
        p = self.parse
        told = p.child(head, "ccomp") if p.lemma[head] in cues().speech else None
        if told is not None and told < i and told != i:
            return Tie(order, told, amount, instead=head)
        return Tie(order, head, amount)

    def _of_misparsed(self, i: int, head: int) -> Tie | None:
        """ "bombed it, he said, days after the rebels agreed", where the parser makes a preposition of "after"."""
        p = self.parse
        under = [c for k in p.children(i, "npadvmod") if p.lemma[k] in UNITS for c in p.children(k, "prep")]
        for k in (*p.children(i, "prep", "mark", "advmod"), *under):
            noun = p.child(k, "pobj")
            if (
                p.lower[k] in ("after", "before")
                and noun is not None
                and noun < i
                and p.child(i, "nsubj", "nsubjpass") is None
            ):
                return self._counted("before" if p.lower[k] == "after" else "after", head, i, self.amount(k, i))
        return None

    def amount(self, mark: int, i: int) -> int | None:
        """ "hours" of "hours after it was summoned": the unit right before the conjunction."""
        k = mark - 1
        return (
            k if k >= 0 and self.parse.sentence[k] == self.parse.sentence[i] and self.parse.lemma[k] in UNITS else None
        )

    def _of_relative(self, i: int, noun: int) -> Tie | None:
        p = self.parse
        if any(p.lower[k] in ("when", "where") and p.tag[k] == "WRB" for k in self._opening(i)):
            return Tie("same", noun)
        for prep in p.children(i, "prep"):
            inner = p.child(prep, "pobj")
            if inner is not None and p.lower[inner] == "which" and inner < i:
                if p.lower[prep] == "during":
                    noun = self._whole(noun)
                return (
                    Tie("same", noun) if p.lower[prep] in _JOINS else Tie(_ORDER_OF.get(p.lower[prep], "after"), noun)
                )
        if p.tag[i] == "VBG" and any(p.lower[k] in ("was", "were") for k in p.kids[i]):
            return Tie("same", noun)
        if any(p.dep[k] == "aux" and p.lower[k] == "to" for k in p.kids[i]):
            return Tie("same", noun)
        holder = p.head[noun] if p.dep[noun] == "appos" else noun
        if p.dep[holder] in ("nsubj", "nsubjpass") and p.head[holder] > i:
            return Tie("before", p.head[holder], loose=True)
        return Tie("after", noun, loose=True)

    def _whole(self, noun: int) -> int:
        """The noun that a phrase is about: "protests" of "protests against a bill"."""
        p = self.parse
        while p.dep[noun] == "pobj" and p.tag[p.head[p.head[noun]]][:1] == "N" and p.head[p.head[noun]] != noun:
            noun = p.head[p.head[noun]]
        return noun

    def _opening(self, i: int) -> list[int]:
        """What hangs on the clause's verb, or on the verb that it complements: "when they are thought to have left"."""
        p = self.parse
        return [*p.kids[i], *(k for c in p.children(i, "xcomp") for k in p.kids[c] if k < i)]

    def _under(self, prep: int) -> Tie | None:
        """What stands under a preposition: "after meeting", "in the raid", "over the killing"."""
        p = self.parse
        word = p.lower[prep]
        if p.tag[prep] in VERB:  # "following", "including" tagged as verbs
            word = p.lower[prep]
        order = _ORDER_OF.get(word)
        other = p.head[prep]
        if order is None or other == prep:
            return None
        if word == "of" and p.tag[other][:1] == "N":
            return Tie("same", other)
        if (
            word == "under"
            and p.tag[other] in VERB
            and not any(p.dep[k] == "det" for k in p.kids[p.child(prep, "pobj") or prep])
        ):
            return Tie("same", other)  # "placed under arrest"
        amount = next((k for k in p.kids[prep] if p.dep[k] == "npadvmod"), None)
        return Tie(order, other, amount, loose=word in ("of", "for", "from", "with", "on", "about", "against", "under"))

    # -- nouns

    def _of_noun(self, head: int, dep: str) -> Tie | None:
        p = self.parse
        if dep == "pobj":
            return self._under(head)
        if dep in ("compound", "nmod", "poss", "appos", "conj", "attr"):
            return Tie("same", head)
        if p.tag[head] not in VERB:
            return None
        if dep in ("dobj", "nsubjpass"):
            told_of = p.lemma[head] in TOLD_OF or (p.lemma[head] in cues().speech and p.child(head, "prt") is None)
            return Tie("before" if told_of else "same", head)
        return Tie("same", head) if dep in ("nsubj", "oprd", "dative") else None
