"""Did it happen: each predicate's status, tense and hedge, through modals, negation, conditions and what governs it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from dateline.extracting.clauses import VERB
from dateline.extracting.cues import Cues, cues
from dateline.parsing.parse import Parse
from dateline.records import Status

Tense = Literal["past", "perfect", "pluperfect", "present", "future", "none"]
_NOTHING = {"no", "nobody", "none", "neither", "nothing", "nor"}
_NEVER = {"not", "never", "n't", "nowhere", "neither", "nor"}
_CONDITION = {"if", "unless", "whether", "lest", "provided", "providing", "until"}
_WOULD = {"would", "could", "might", "may", "should", "must", "can", "ought", "'d"}
_WEIGHT: dict[Status, int] = {"actual": 0, "ongoing": 0, "planned": 1, "hypothetical": 2, "negated": 3}
_ABOUT = (
    "xcomp",
    "ccomp",
    "pcomp",
    "acl",
    "advcl",
    "csubj",
    "dobj",
    "pobj",
    "nsubjpass",
    "nsubj",
    "conj",
    "oprd",
    "relcl",
    "compound",
    "dep",
)
_DECIDING = {"authorize", "authorise", "approve", "order", "announce", "allow", "permit"}
"""Who decides a deployment or an arrest does it: with a noun as object these tell of the thing itself."""
_DEEPEST = 15


class Verdict(NamedTuple):
    """A status with the token that decides it (None: nothing but the verb's own form)."""

    status: Status
    cue: int | None


class Statuses:
    """Status, tense and hedge of the predicates of one parse; each computed once."""

    def __init__(self, parse: Parse, lexicon: Cues | None = None) -> None:
        self.parse = parse
        self.cues = lexicon or cues()
        self._known: dict[int, Verdict] = {}

    def of(self, i: int, depth: int = 0) -> Verdict:
        """The status of the predicate at token `i`."""
        found = self._known.get(i)
        if found is None:
            self._known[i] = Verdict("actual", None)  # a loop in a broken parse ends here
            found = self._known[i] = self._find(i, depth)
        return found

    def _find(self, i: int, depth: int) -> Verdict:
        own = self._own(i)
        if depth > _DEEPEST:
            return own
        above = self._governed(i, depth)
        if above is not None and _WEIGHT[above.status] > _WEIGHT[own.status]:
            return above
        if own.status == "negated" and above is not None and above.status == "negated" and above.cue is not None:
            return Verdict("actual", above.cue)  # "did not deny", "never failed to"
        return own

    # -- the predicate's own words

    def _own(self, i: int) -> Verdict:
        p = self.parse
        for k in p.kids[i]:
            low, dep = p.lower[k], p.dep[k]
            if dep == "neg" or (dep in ("advmod", "preconj") and low in _NEVER):
                return Verdict("negated", k)
            if dep in ("nsubj", "nsubjpass", "dobj", "attr", "agent") and self._nothing(k):
                return Verdict("negated", k)
            if dep == "det" and low in ("no", "neither"):
                return Verdict("negated", k)
        if p.tag[i] in VERB:
            return self._verbal(i)
        return self._adjectival(i)

    def _nothing(self, k: int) -> bool:
        p = self.parse
        return p.lower[k] in _NOTHING or any(
            p.lower[d] in ("no", "neither") for d in p.kids[k] if p.dep[d] in ("det", "preconj")
        )

    def _adjectival(self, i: int) -> Verdict:
        p = self.parse
        if self.cues.embedding.get((p.lemma[i], "a")) == "planned":
            return Verdict("planned", i)
        for k in p.kids[i]:
            if p.dep[k] in ("amod", "compound"):
                if p.lower[k] in ("planned", "future", "upcoming", "proposed", "forthcoming", "scheduled", "next"):
                    return Verdict("planned", k)
                if p.lower[k] in (
                    "possible",
                    "potential",
                    "threatened",
                    "would-be",
                    "hypothetical",
                    "attempted",
                    "looming",
                    "averted",
                    "imminent",
                ):
                    return Verdict("hypothetical", k)
        return Verdict("actual", None)

    def _verbal(self, i: int) -> Verdict:
        p = self.parse
        auxiliaries = [k for k in p.kids[i] if p.dep[k] in ("aux", "auxpass") and k < i]
        for k in auxiliaries:
            low = p.lower[k]
            if low in ("will", "shall", "'ll", "wo"):
                return Verdict("planned", k)
            if low in ("would", "'d"):
                return self._would(i, k, auxiliaries)
            if low in _WOULD:
                return Verdict("hypothetical", k)
        if self._conditional(i):
            return Verdict("hypothetical", self._conditional(i))
        bare = not auxiliaries and p.tag[i] in ("VB", "VBN", "VBG") and p.child(i, "nsubj", "nsubjpass") is None
        if bare and p.dep[i] == "conj" and p.tag[p.head[i]] in VERB:
            return self._verbal(p.head[i])
        if self._question(i):
            return Verdict("hypothetical", None)
        progressive = p.tag[i] == "VBG" and any(
            p.lower[k] in ("is", "are", "am", "'re", "'s", "been") for k in auxiliaries
        )
        return Verdict("ongoing" if progressive else "actual", None)

    def _would(self, i: int, k: int, auxiliaries: list[int]) -> Verdict:
        """ "would" after a past verb of speech is a future; elsewhere a condition."""
        p = self.parse
        if any(p.lemma[a] == "have" for a in auxiliaries):
            return Verdict("hypothetical", k)
        for h in p.ancestors(i):
            if p.lemma[h] in self.cues.speech and p.tag[h] in VERB and not self._has_condition(i):
                return Verdict("planned", k)
        return Verdict("hypothetical", k)

    def _has_condition(self, i: int) -> bool:
        p = self.parse
        return any(p.dep[k] == "advcl" and self._conditional(k) is not None for k in p.kids[i])

    def _conditional(self, i: int) -> int | None:
        """The word that makes a condition of the clause of `i`: if, unless, "should the ship drill"."""
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] in ("mark", "advmod") and p.lower[k] in _CONDITION:
                return k
            if p.dep[k] == "aux" and p.lower[k] in ("should", "were", "had") and k < i and p.dep[i] == "advcl":
                subject = p.child(i, "nsubj", "nsubjpass")
                if subject is not None and k < subject:
                    return k
        return None

    def _question(self, i: int) -> bool:
        p = self.parse
        if p.dep[i] != "ROOT":
            return False
        first, last = p.sentences[p.sentence[i]]
        return p.word[last - 1] == "?" or (last - 2 >= first and p.word[last - 2] == "?")

    # -- what governs it

    def _governed(self, i: int, depth: int) -> Verdict | None:
        p = self.parse
        dep, head = p.dep[i], p.head[i]
        if head == i or dep not in _ABOUT:
            return None
        if dep == "conj":
            return self._governed(head, depth + 1) if p.tag[i][:1] == p.tag[head][:1] else None
        if dep == "pcomp" or dep == "pobj":
            return self._through_preposition(i, head, depth)
        if dep == "advcl":
            return self._adverbial(i, head, depth)
        if dep in ("relcl",):
            return None
        if dep == "compound":
            return self.of(head, depth + 1) if p.tag[head] in ("NN", "NNS") else None
        return self._effect(i, head, depth)

    def _through_preposition(self, i: int, prep: int, depth: int) -> Verdict | None:
        p = self.parse
        governor = p.head[prep]
        word = p.lower[prep]
        if word in (
            "after",
            "since",
            "during",
            "following",
            "amid",
            "because",
            "despite",
            "over",
            "in",
            "at",
            "by",
            "on",
        ) and not (
            word in ("in", "on", "over", "by") and (p.lemma[governor], _pos(p, governor)) in self.cues.embedding
        ):
            return None
        if word in ("without",):
            return Verdict("negated", prep)
        if word in ("against",) and p.lemma[governor] in ("warn", "caution", "decide", "vote", "advise"):
            return Verdict("hypothetical", governor)
        return self._effect(i, governor, depth)

    def _adverbial(self, i: int, head: int, depth: int) -> Verdict | None:
        p = self.parse
        mark = p.child(i, "mark")
        if (mark is None or p.lower[mark] == "for") and p.tag[i] == "VB" and any(p.lower[k] == "to" for k in p.kids[i]):
            above = self.of(head, depth + 1)
            return above if above.status != "actual" else Verdict("hypothetical", i)  # purpose
        if p.tag[i] in ("VBG", "VBN") and p.child(i, "nsubj", "nsubjpass", "aux") is None:
            return self.of(head, depth + 1)
        return None

    def _effect(self, i: int, governor: int, depth: int) -> Verdict | None:
        """What the governor does to `i`, with the governor's own status where it lets that through."""
        p = self.parse
        pos = _pos(p, governor)
        effect = self.cues.embedding.get((p.lemma[governor], pos))
        if p.tag[i][:1] == "N" and p.dep[i] in ("dobj", "nsubjpass") and p.lemma[governor] in _DECIDING:
            effect = "transparent"
        if effect is None and pos == "v" and p.lemma[governor] in self.cues.speech:
            effect = "speech"
        dep = p.dep[i]
        if effect in (None, "fact", "speech"):
            return self._default(i, governor, depth, effect, dep)
        if effect == "transparent":
            return self.of(governor, depth + 1)
        if dep in ("dobj", "nsubjpass", "nsubj") and pos == "v" and dep == "nsubj":
            return None
        above = self.of(governor, depth + 1)
        if above.status == "negated" and effect == "negated":
            return Verdict("actual", governor)
        status: Status = "planned" if effect == "planned" else "negated" if effect == "negated" else "hypothetical"
        return Verdict(status, governor)

    def _default(self, i: int, governor: int, depth: int, effect: str | None, dep: str) -> Verdict | None:
        p = self.parse
        infinitive = p.tag[i] == "VB" and any(p.lower[k] == "to" and p.dep[k] == "aux" for k in p.kids[i])
        if effect == "fact":
            return None
        if effect == "speech":
            return Verdict("hypothetical", governor) if infinitive and dep == "xcomp" else None
        if infinitive and dep in ("xcomp", "acl", "ccomp", "advcl"):
            return Verdict("hypothetical", governor)
        if dep in ("dobj", "nsubjpass", "pobj", "xcomp", "attr") and p.tag[governor] in VERB:
            above = self.of(governor, depth + 1)
            return above if above.status != "negated" or dep == "xcomp" else None
        return None

    # -- tense and hedge

    def tense(self, i: int) -> Tense:
        """The tense of a verb, by its auxiliaries."""
        p = self.parse
        tag = p.tag[i]
        if tag not in VERB:
            return "none"
        lows = [p.lower[k] for k in p.kids[i] if p.dep[k] in ("aux", "auxpass")]
        if any(w in ("will", "shall", "'ll") for w in lows):
            return "future"
        if "had" in lows:
            return "pluperfect"
        if any(w in ("has", "have", "'ve") for w in lows):
            return "perfect"
        if any(w in ("was", "were", "did", "got") for w in lows) or tag == "VBD":
            return "past"
        if any(w in ("is", "are", "am", "does", "do", "'re", "'s") for w in lows) or tag in ("VBZ", "VBP"):
            return "present"
        return "none"

    def hedge(self, i: int) -> int | None:
        """The token that hedges the predicate: reportedly, suspected, appeared to, is believed to."""
        p, c = self.parse, self.cues
        for k in p.kids[i]:
            low = p.lower[k]
            if p.dep[k] == "advmod" and low in c.hedge_adverbs:
                return k
            if p.dep[k] == "amod" and low in c.hedge_adjectives:
                return k
        head, dep = p.head[i], p.dep[i]
        if head == i:
            return None
        if dep in ("xcomp", "ccomp") and p.tag[head] in VERB:
            if p.lemma[head] in c.hedge_verbs and dep == "xcomp":
                return head
            if p.lemma[head] in c.hedge_passives and p.child(head, "auxpass") is not None:
                return head
            if self.cues.embedding.get((p.lemma[head], "v")) == "transparent":
                return self.hedge(head)
        if dep in ("dobj", "nsubjpass") and p.tag[i][:1] == "N" and p.tag[head] in VERB:
            return self.hedge(head)
        if dep in ("conj",) and p.tag[head][:1] == p.tag[i][:1] and p.child(i, "nsubj", "nsubjpass") is None:
            return self.hedge(head)
        return None


def _pos(p: Parse, i: int) -> str:
    tag = p.tag[i][:1]
    return {"V": "v", "N": "n", "J": "a", "R": "a", "I": "a"}.get(tag, "v")
