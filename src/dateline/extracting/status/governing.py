"""What governs a predicate, and what that does to it: plans, demands, denials, failures, purposes."""

from __future__ import annotations

from collections.abc import Callable

from dateline.extracting.cues import Cues
from dateline.extracting.status.conditions import awaited
from dateline.extracting.status.verdicts import UNREAL, Verdict, finite, infinitive, part_of, subject, tense_of
from dateline.lexicons.aspect import lasting
from dateline.lexicons.embedding import Class, Effect, embedding
from dateline.lexicons.hedges import hedges
from dateline.lexicons.instruments import KINDS, ties
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_ABOUT = {"xcomp", "ccomp", "pcomp", "acl", "advcl", "csubj", "dobj", "pobj", "nsubjpass", "nsubj", "conj", "oprd", "compound",
          "dep", "attr"}  # fmt: skip
_COMPLEMENT = {"of", "to", "for", "on", "about", "against", "into", "from", "toward", "towards", "at"}
"""Prepositions by which a cue takes what it is about; "in", "with", "over", "by" do so only where the cue lists them."""
_LEFT_BEHIND = {"of", "about", "over"}
"""Prepositions of a subject that may stand behind its verb."""
_MAYBE = {"possible", "likely", "unlikely", "probable", "conceivable", "improbable", "impossible", "unthinkable"}
_WITHOUT = {"without"}
_INSTEAD = {"instead", "rather"}
_TELLS_OF_SUBJECT = {"begin", "start", "resume", "continue", "proceed", "happen", "occur", "open", "follow", "go", "take", "come",
                     "end", "be"}  # fmt: skip
_SUBJECT_ONLY = {"begin", "start", "resume", "continue", "proceed", "happen", "occur", "go", "take"}
_FIRST = {"first", "last", "only", "latest", "second", "third", "next"}
_DONE_FIRST = _FIRST - {"next"}
_FINITE_KEEPS = {
    "plan",
    "promise",
    "threat",
    "demand",
    "topic",
    "carry",
    "grant",
    "attempt",
    "stop",
    "fail",
    "able",
    "ban",
}
"""Classes that only report a finite clause: "warned that rebels had entered", "decided that it was lost"."""
_CHARGING = {"accuse", "suspect", "blame", "criticise", "criticize", "condemn", "denounce"}


class Governing:
    """Reads what each predicate's governor does to it.  `status` gives the status of any token."""

    def __init__(self, parse: Parse, lexicon: Cues, status: Callable[[int, int], Verdict]) -> None:
        self.parse = parse
        self.speech = lexicon.speech
        self.status = status

    def above(self, i: int, depth: int) -> Verdict | None:
        """What the governor of `i` makes of it, or None where it leaves it alone."""
        p = self.parse
        dep, head = p.dep[i], p.head[i]
        if dep in ("relcl", "acl") and self._arranged(i, head):
            return Verdict("planned", i)
        if dep == "relcl" and infinitive(p, i) and any(p.dep[k] == "mark" and p.lower[k] == "for" for k in p.kids[i]):
            return self._effect(i, head, depth, "for")  # "calls for the minister to resign"
        if dep == "relcl" and p.tag[i] == "VB" and infinitive(p, i):
            return self._effect(i, head, depth, None)  # "ways to attack the city"
        if head == i or dep not in _ABOUT:
            return None
        if dep == "conj":
            return self._listed(i, head, depth)
        if dep in ("pcomp", "pobj"):
            return self._by_preposition(i, head, depth)
        if dep == "advcl":
            return self._effect(i, head, depth, None) if self._ruled_out(i, head) else self._adverbial(i, head, depth)
        if dep == "compound":
            return self.status(head, depth + 1) if p.tag[head] in ("NN", "NNS") else None
        held = dep == "acl" and p.tag[i] in ("VBN", "VBG") and p.child(i, "mark") is None
        if held and not finite(p, i) and not infinitive(p, i):
            return None  # "talks held in May"; but "a bid to be freed"
        if dep == "nsubj" and p.tag[i] not in VERB:
            return self._as_subject(i, head, depth)
        return self._effect(i, head, depth, None)

    def _ruled_out(self, i: int, head: int) -> bool:
        """ "ruled out sending troops": right behind a verb and its particle the parser takes an object for an adverb."""
        p = self.parse
        return p.tag[i] == "VBG" and i == head + 2 and p.dep[head + 1] == "prt"

    def _arranged(self, i: int, noun: int) -> bool:
        """ "a summit to be chaired by Laos": the passive infinitive on a thing tells what is arranged for it."""
        p = self.parse
        passive = any(p.dep[k] == "auxpass" and p.lower[k] == "be" for k in p.kids[i])
        if p.dep[noun] == "attr" and any(p.lower[k] in _DONE_FIRST for k in p.kids[noun]):
            return False  # "are the first people to be convicted"
        return passive and infinitive(p, i) and p.tag[noun][:1] == "N" and self._class(noun, None) is None

    def _listed(self, i: int, head: int, depth: int) -> Verdict | None:
        """A further item of a list stands under what governs the first, unless it is a sentence of its own."""
        p = self.parse
        if p.tag[i][:1] != p.tag[head][:1]:
            return None
        if p.tag[i] == "VB" and infinitive(p, i) and not infinitive(p, head):
            first = [k for k in p.kids[head] if k < i and p.dep[k] == "xcomp" and infinitive(p, k)]
            return (
                self.above(first[-1], depth + 1) if first else self.above(head, depth + 1)
            )  # "asked to stop and to lift"
        if p.tag[i] in VERB and finite(p, i) and subject(p, i) is not None and p.dep[head] not in ("ccomp", "acl"):
            return None
        return self.above(head, depth + 1)

    def _as_subject(self, i: int, head: int, depth: int) -> Verdict | None:
        """Event nouns as subjects: "talks would resume", "any strike would be suicide"."""
        p = self.parse
        if p.tag[head] not in VERB:
            return None
        if p.lemma[head] in _SUBJECT_ONLY:
            return self.status(head, depth + 1)
        maybe = p.child(head, "acomp") if p.lemma[head] == "be" else None
        if maybe is not None and p.lemma[maybe] in _MAYBE:
            return Verdict("hypothetical", maybe)  # "sanctions are possible"
        open_ = any(p.dep[k] == "det" and p.lower[k] in ("a", "an", "any") for k in p.kids[i])
        if open_ and p.lemma[head] == "be":
            above = self.status(head, depth + 1)
            return above if above.status in UNREAL else None
        return None

    def _by_preposition(self, i: int, prep: int, depth: int) -> Verdict | None:
        p = self.parse
        governor, word = p.head[prep], p.lower[prep]
        if word in _WITHOUT:
            return Verdict("negated", prep)
        if word == "of" and governor == prep - 1 and p.lower[governor] in _INSTEAD:
            return Verdict("negated", governor)
        if p.dep[prep] == "prep" and p.tag[governor] == "IN" and p.head[governor] != governor:
            return self._by_preposition(i, governor, depth) if depth < 9 else None
        if p.tag[governor] == "RB" and (f"{p.lemma[p.head[governor]]} {p.lower[governor]}", "v") in embedding():
            return self._effect(i, p.head[governor], depth, p.lower[governor])  # "stopped short of"
        if word in _LEFT_BEHIND and p.tag[governor] in VERB and p.child(governor, "dobj", "auxpass") is None:
            noun = subject(p, governor)
            if noun is not None and (p.lemma[noun], "n") in embedding():
                governor = noun  # "fears grew of a war"
        listed = (f"{p.lemma[governor]} {word}", part_of(p, governor)) in embedding()
        if word == "by" and p.dep[i] == "pcomp" and p.tag[governor] in VERB:
            return self.status(governor, depth + 1)
        if (
            word == "against"
            and p.tag[governor] in VERB
            and p.lemma[governor] in ("warn", "caution", "decide", "vote", "advise")
        ):
            return Verdict("hypothetical", governor)
        if not listed and word not in _COMPLEMENT and not (word == "in" and self._class(governor, word) is not None):
            return None
        return self._effect(i, governor, depth, word)

    def _adverbial(self, i: int, head: int, depth: int) -> Verdict | None:
        p = self.parse
        if infinitive(p, i) or self._passive_infinitive(i):
            return self._purpose(i, head, depth)
        if not finite(p, i):
            if p.child(i, "mark") is None and subject(p, i) is None:
                return self.status(head, depth + 1)
            return None
        word = awaited(p, i)
        if word is None:
            return None
        if p.tag[head] == "RB" and p.head[head] != head:
            head = p.head[head]  # "as soon as he was freed"
        refused = self._class(head, None)
        if p.lower[word] in ("until", "till") and refused is not None and refused.name in ("deny", "demand", "ban"):
            return Verdict("hypothetical", word)  # "ruled out talks until they ceased fire"
        above = self.status(head, depth + 1)
        backshift = p.lower[word] in ("once", "when", "until", "till") and any(
            p.lower[k] in ("would", "could", "might") for k in p.kids[head] if p.dep[k] == "aux"
        )
        soon = p.lower[word] in ("once", "until", "till") or (p.lower[word] == "as" and p.lower[word - 1] == "soon")
        meant = p.child(head, "xcomp") if soon else None
        if meant is not None and meant < word and infinitive(p, meant):
            head, above = meant, self.status(meant, depth + 1)  # "promised to leave once he was freed"
        backshift = backshift or (soon and infinitive(p, head))  # "offered to leave once he was freed"
        if above.status in UNREAL and (tense_of(p, i) in ("present", "perfect") or backshift):
            return Verdict("hypothetical", word)
        if (
            p.lower[word] in ("until", "before")
            and above.status == "negated"
            and tense_of(p, i) in ("present", "perfect")
        ):
            return Verdict("hypothetical", word)
        return None

    def _passive_infinitive(self, i: int) -> bool:
        """ "called for pilots to be trained", with the "to" hung on the "be"."""
        p = self.parse
        be = p.child(i, "auxpass")
        return be is not None and p.lower[be] == "be" and infinitive(p, be)

    def _purpose(self, i: int, head: int, depth: int) -> Verdict:
        """ "sent troops to help": meant, not done; "only to find" is done."""
        p = self.parse
        above = self.status(head, depth + 1)
        low = min((k for k in p.kids[i] if p.lower[k] == "to"), default=0)
        if low > 0 and p.lower[low - 1] == "only":
            return above
        if above.status not in ("actual", "ongoing"):
            return above
        return Verdict("hypothetical", i)

    # -- cues

    def _class(self, governor: int, prep: str | None) -> Class | None:
        """The class of a governor: by its lemma with preposition, particle or object, else by the lemma alone."""
        p = self.parse
        table, pos, lemma = embedding(), part_of(p, governor), p.lemma[governor]
        if p.tag[governor] == "VBG" and p.child(governor, "poss", "det") is not None:
            pos, lemma = "n", p.lower[governor]  # "the inspectors' finding"
        words = [prep] if prep is not None else []
        words += [p.lower[k] for k in p.kids[governor] if p.dep[k] in ("prt", "prep", "advmod")]
        words += [p.lemma[k] for k in p.kids[governor] if p.dep[k] == "dobj"]
        for word in words:
            found = table.get((f"{lemma} {word}", pos))
            if found is not None:
                return found
        if pos == "v" and p.tag[governor] == "VBN" and (lemma, "v") not in table:
            return table.get((p.lower[governor], "a"))
        return table.get((lemma, pos))

    def _effect(self, i: int, governor: int, depth: int, prep: str | None) -> Verdict | None:
        """What the governor does to `i`, by the class of its cue and its own status."""
        p = self.parse
        if p.lemma[governor] == "be" and p.tag[governor] in VERB:
            return self._of_be(i, governor, depth)
        found = self._class(governor, prep)
        if p.tag[i] in VERB and self._provided(governor):
            return Verdict("hypothetical", governor)
        if self._raised(i, governor):
            return self._raised_status(i, governor, depth)
        if found is None:
            return self._unlisted(i, governor, depth)
        if p.tag[i] in VERB and p.dep[i] == "ccomp" and finite(p, i) and found.name in _FINITE_KEEPS:
            return None
        above = self.status(governor, depth + 1)
        return self._apply(i, governor, self._chosen(i, governor, found, above), above, depth)

    def _provided(self, governor: int) -> bool:
        """Whether it is what a treaty, law or ruling provides: "the pact obliges members to defend one another"."""
        p = self.parse
        noun = subject(p, governor)
        return noun is not None and p.lemma[noun] in KINDS and (p.lemma[governor], "by") in ties()

    def _chosen(self, i: int, governor: int, found: Class, above: Verdict) -> Effect:
        if above.status == "negated":
            return found.denied
        if above.status in UNREAL and above.cue != governor:
            return found.unreal if found.noun != "same" or self.parse.tag[i] in VERB else "same"
        return found.noun if self.parse.tag[i][:1] == "N" else found.affirmed

    def _apply(self, i: int, governor: int, effect: Effect, above: Verdict, depth: int) -> Verdict | None:
        if effect == "own":
            return Verdict("ongoing", None) if self._durative(i, governor) else None
        if effect == "same":
            return Verdict(above.status, above.cue if above.cue is not None else governor)
        if effect == "report":
            return self._of_report(i, governor, depth)
        if effect == "past":
            return self._within_reach(i, governor, above)
        return Verdict(effect, governor)

    def _within_reach(self, i: int, governor: int, above: Verdict) -> Verdict:
        p = self.parse
        if any(p.lower[k] == "yet" for k in p.kids[governor]):
            return Verdict("negated", governor)
        verb = governor if p.tag[governor] in VERB else p.head[governor]
        done = tense_of(p, verb) in ("past", "perfect", "pluperfect") or not infinitive(p, i)
        return above if done else Verdict("hypothetical", governor)

    def _of_report(self, i: int, noun: int, depth: int) -> Verdict | None:
        """A claim, a rumour: denied with it where its governor denies it."""
        p = self.parse
        h = p.head[noun]
        prep = None
        if p.dep[noun] == "pobj" and p.head[h] != h:
            prep, h = p.lower[h], p.head[h]
        found = self._class(h, prep) if h != noun else None
        if found is not None and found.name in ("deny", "doubt"):
            above = self.status(h, depth + 1)
            return self._apply(i, h, found.denied if above.status == "negated" else found.affirmed, above, depth)
        return None

    def _durative(self, i: int, governor: int) -> bool:
        """ "accused it of harbouring them": the -ing form of a lasting act tells of what goes on."""
        p = self.parse
        return (
            p.dep[i] == "pcomp"
            and p.tag[i] == "VBG"
            and p.lemma[i] in lasting()
            and p.lemma[governor] in _CHARGING
            and not any(p.dep[k] in ("aux", "auxpass") for k in p.kids[i])
        )

    def _of_be(self, i: int, be: int, depth: int) -> Verdict | None:
        """ "are to meet" is a plan; "the aim is to win" has the force of its noun."""
        p = self.parse
        if p.dep[i] == "attr" or (p.dep[i] in ("acomp", "oprd")):
            return self.status(be, depth + 1)
        if p.dep[i] in ("xcomp", "ccomp", "advcl") and infinitive(p, i):
            noun = subject(p, be)
            found = embedding().get((p.lemma[noun], "n")) if noun is not None else None
            if found is not None and found.affirmed in UNREAL:
                return Verdict("planned" if found.affirmed == "planned" else "hypothetical", noun)
            above = self.status(be, depth + 1)
            return above if above.status not in ("actual", "ongoing") else Verdict("planned", be)
        ready = p.child(be, "acomp") if p.dep[i] == "pobj" else None
        found = self._class(ready, None) if ready is not None else None
        if ready is not None and found is not None and found.affirmed in UNREAL:
            return self._apply(i, ready, found.affirmed, self.status(be, depth + 1), depth)  # "are due for a meeting"
        return None

    # -- raising: "is believed to hold", "appears to have left"

    def _raised(self, i: int, governor: int) -> bool:
        p = self.parse
        if p.dep[i] not in ("xcomp", "ccomp", "oprd") or p.tag[governor] not in VERB:
            return False
        lemma = p.lemma[governor]
        if p.child(governor, "auxpass") is not None and lemma in hedges("passive") and lemma != "expect":
            return True
        return lemma in hedges("verb") or (lemma in ("claim", "profess", "purport") and infinitive(p, i))

    def _raised_status(self, i: int, governor: int, depth: int) -> Verdict | None:
        """The perfect tells of the past; the plain infinitive of what goes on where the cue is in the present."""
        p = self.parse
        above = self.status(governor, depth + 1)
        if above.status in ("negated", *UNREAL):
            return above
        perfect = any(p.lower[k] == "have" for k in p.kids[i] if p.dep[k] == "aux")
        if infinitive(p, i) and not perfect and tense_of(p, governor) == "present":
            return Verdict("ongoing", None)
        return None

    # -- governors in no list

    def _unlisted(self, i: int, governor: int, depth: int) -> Verdict | None:
        p = self.parse
        dep = p.dep[i]
        if p.tag[i] == "VB" and infinitive(p, i) and dep in ("xcomp", "acl", "ccomp", "relcl"):
            if dep in ("acl", "relcl") and any(p.lower[k] in _FIRST for k in (governor, *p.kids[governor])):
                return None  # "the first to recognise it"
            return Verdict("hypothetical", governor)
        if p.lemma[governor] in self.speech or p.tag[governor] not in VERB:
            return None
        if dep in ("dobj", "nsubjpass", "pobj", "xcomp", "attr"):
            above = self.status(governor, depth + 1)
            return above if above.status != "negated" or dep == "xcomp" else None
        return None
