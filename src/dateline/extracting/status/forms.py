"""What a predicate's own words say of it: negation, modals, conditions, progress."""

from __future__ import annotations

from dateline.extracting.cues import Cues
from dateline.extracting.status.conditions import asked, condition_word, conditioned, forbidden, ordered
from dateline.extracting.status.verdicts import Verdict, auxiliaries, part_of, subject, tense_of
from dateline.lexicons.embedding import embedding
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_NOTHING = {"no", "nobody", "none", "neither", "nothing", "nor"}
_NEVER = {"not", "never", "n't", "nowhere", "neither", "nor"}
_ALMOST = {"almost", "nearly"}
_OCCASIONS = {"time", "way", "circumstance", "stage", "point", "means", "event", "case"}
_MODAL = {"would", "could", "might", "may", "should", "must", "can", "ought", "'d", "ca"}
_PLANNED = {"planned", "future", "upcoming", "proposed", "forthcoming", "scheduled", "next", "pending", "impending",
            "intended", "promised", "pledged", "planning", "plotting"}  # fmt: skip
_POSSIBLE = {"possible", "potential", "threatened", "would-be", "hypothetical", "attempted", "looming", "averted", "imminent",
             "feared", "eventual", "failed", "foiled", "thwarted", "abortive", "aborted", "any"}  # fmt: skip
_AHEAD = {"tomorrow", "next"}
_ONLY = {"only", "just", "merely", "simply", "solely", "alone"}
_SUBJECTS = ("nsubj", "nsubjpass", "dobj", "attr", "agent")
_SPAN = {"day", "week", "month", "year", "hour", "decade", "long", "generation", "minute"}


class Forms:
    """The status that each predicate's own words give it."""

    def __init__(self, parse: Parse, lexicon: Cues) -> None:
        self.parse = parse
        self.speech = lexicon.speech

    def own(self, i: int) -> Verdict:
        """The status of the predicate at `i` by its own words, whatever governs it."""
        negation = self._negation(i)
        if negation is not None:
            return Verdict("hypothetical" if forbidden(self.parse, i) else "negated", negation)
        return self._verbal(i) if self.parse.tag[i] in VERB else self._nominal(i)

    # -- negation

    def _negation(self, i: int) -> int | None:
        p = self.parse
        for k in p.kids[i]:
            low, dep = p.lower[k], p.dep[k]
            if (dep == "neg" or (dep in ("advmod", "preconj", "cc") and low in _NEVER)) and not self._lifted(i, k):
                return k
            if dep in _SUBJECTS and self._nothing(k):
                return k
            if dep == "prep" and k < i and self._at_no_time(k):
                return k
            if dep == "det" and low in ("no", "neither"):
                return k
            if dep == "advmod" and k == i - 1 and low in _ALMOST and p.tag[i] in ("VBD", "VBN"):
                return k
        if p.tag[i][:1] in ("J", "R") and p.dep[i] in ("acomp", "attr"):
            return self._negation(p.head[i]) if p.lemma[p.head[i]] == "be" else None
        return self._shared_negation(i)

    def _at_no_time(self, prep: int) -> bool:
        """Whether a phrase denies: "at no time", "in no way", "under no circumstances"."""
        p = self.parse
        noun = p.child(prep, "pobj")
        return noun is not None and p.lemma[noun] in _OCCASIONS and any(p.lower[k] == "no" for k in p.kids[noun])

    def _shared_negation(self, i: int) -> int | None:
        """The negation of the first of a list reaches the rest by "or" and "nor": "did not attack or threaten"."""
        p = self.parse
        head = p.head[i]
        if p.dep[i] != "conj" or head == i or subject(p, i) is not None or p.tag[head][:1] != p.tag[i][:1]:
            return None
        if any(p.dep[k] == "cc" and p.lower[k] in ("or", "nor") for k in p.kids[head]):
            return self._negation(head)
        return None

    def _lifted(self, i: int, k: int) -> bool:
        """ "not only attacked", "did not leave until Monday": it happened."""
        p = self.parse
        if k + 1 < len(p) and p.lower[k + 1] in _ONLY and k + 1 != i:
            return True
        if p.tag[i] not in VERB or tense_of(p, i) not in ("past", "pluperfect", "perfect"):
            return False
        return any(p.lower[c] == "until" and p.dep[c] in ("prep", "mark") for c in p.kids[i])

    def _nothing(self, k: int) -> bool:
        p = self.parse
        low = p.lower[k]
        return (low in _NOTHING and p.dep[k] != "preconj") or any(
            p.lower[d] in ("no", "neither") for d in p.kids[k] if p.dep[d] in ("det", "preconj")
        )

    # -- nouns and adjectives

    def _nominal(self, i: int) -> Verdict:
        p = self.parse
        if part_of(p, i) == "a":
            return self._adjectival(i)
        for k in p.kids[i]:
            if p.dep[k] in ("amod", "compound", "det"):
                if p.lower[k] in _PLANNED:
                    return Verdict("planned", k)
                if p.lower[k] in _POSSIBLE:
                    return Verdict("hypothetical", k)
        return Verdict("actual", None)

    def _adjectival(self, i: int) -> Verdict:
        p = self.parse
        known = embedding().get((p.lemma[i], "a"))
        if known is not None and known.affirmed == "planned":
            return Verdict("planned", i)
        head = p.head[i]
        if p.dep[i] in ("acomp", "attr") and p.tag[head] in VERB:
            return self.own(head)
        return Verdict("actual", None)

    # -- verbs

    def _verbal(self, i: int) -> Verdict:
        p = self.parse
        before = [k for k in auxiliaries(p, i) if k < i]
        condition = condition_word(p, i)
        if condition is not None:
            return Verdict("hypothetical", condition)
        for k in before:
            modal = self._modal(i, k, before)
            if modal is not None:
                return modal
        bare = not before and p.tag[i] in ("VB", "VBN", "VBG") and subject(p, i) is None
        if bare and p.dep[i] == "conj" and p.tag[p.head[i]] in VERB and p.head[i] < i:
            return self._verbal(p.head[i])
        if asked(p, i) or ordered(p, i):
            return Verdict("hypothetical", None)
        if self._ahead(i) is not None:
            return Verdict("planned", self._ahead(i))
        return Verdict("ongoing" if self._goes_on(i, before) else "actual", None)

    def _modal(self, i: int, k: int, before: list[int]) -> Verdict | None:
        p = self.parse
        low = p.lower[k]
        if low in ("will", "shall", "'ll", "wo"):
            return self._unless_conditioned(i, Verdict("planned", k))
        if low in ("would", "'d") and p.tag[k] == "MD":
            return self._would(i, k, before)
        if low in _MODAL and p.tag[k] == "MD":
            return Verdict("hypothetical", k)
        return None

    def _unless_conditioned(self, i: int, planned: Verdict) -> Verdict:
        condition = conditioned(self.parse, i)
        return Verdict("hypothetical", condition) if condition is not None else planned

    def _would(self, i: int, k: int, before: list[int]) -> Verdict:
        """ "would" after a verb of speech or promise is a future seen from the past; elsewhere a condition."""
        p = self.parse
        if any(p.lemma[a] == "have" for a in before):
            return Verdict("hypothetical", k)
        for h in p.ancestors(i):
            if p.dep[h] == "relcl" and p.head[h] != h and h != i and p.tag[h] not in VERB:
                break
            said = p.lemma[h] in self.speech or (p.lemma[h], "v") in embedding()
            if said and p.tag[h] in VERB and h != i:
                return self._unless_conditioned(i, Verdict("planned", k))
        return Verdict("hypothetical", k)

    def _ahead(self, i: int) -> int | None:
        """The word that puts a present tense into the future: "meets tomorrow", "is leaving next week"."""
        p = self.parse
        if tense_of(p, i) != "present":
            return None
        for k in p.kids[i]:
            if p.dep[k] in ("npadvmod", "advmod") and (
                p.lower[k] in _AHEAD or any(p.lower[c] in _AHEAD for c in p.kids[k])
            ):
                return k
        return None

    def _goes_on(self, i: int, before: list[int]) -> bool:
        """Whether it goes on at the time of telling: progressive, stative present, or a perfect with its term."""
        p = self.parse
        lows = {p.lower[k] for k in before}
        tense = tense_of(p, i)
        if p.tag[i] == "VBG" and lows:
            return tense == "present" or (tense == "perfect" and "been" in lows) or self._reported(i)
        if tense == "present":
            return p.lemma[i] not in self.speech and not self._headline(i) and (p.lemma[i], "v") not in embedding()
        return tense == "perfect" and self._lasts(i)

    def _reported(self, i: int) -> bool:
        """A past progressive told by somebody, "said it was sinking", goes on as he speaks."""
        p = self.parse
        return tense_of(p, i) == "past" and any(p.tag[h] in VERB and p.lemma[h] in self.speech for h in p.ancestors(i))

    def _lasts(self, i: int) -> bool:
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] in ("prep", "mark") and p.lower[k] == "since":
                return True
            if p.dep[k] == "prep" and p.lower[k] == "for":
                noun = p.child(k, "pobj")
                return noun is not None and p.lemma[noun] in _SPAN
        return False

    def _headline(self, i: int) -> bool:
        """A sentence without a final mark is a headline, whose present tells of the past."""
        p = self.parse
        _, last = p.sentences[p.sentence[i]]
        return not any(p.word[k][-1:] in ".!?:;\"'”’)" for k in range(max(last - 2, 0), last))
