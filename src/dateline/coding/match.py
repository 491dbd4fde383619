"""Which entry of the predicate lexicon a claim meets, and through which words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from dateline.coding.frame import Frame, Phrases
from dateline.coding.index import EntryIndex, Group
from dateline.lexicons.predicates import UNDERGONE, Entry
from dateline.records import Claim, Mention, Predicate
from dateline.resolving.resolve import Actors

_STATE = ("GOV", "MIL", "LEG", "JUD", "SPY", "COP")
_ARMED = {"MIL", "REB", "UAF", "PRM", "COP", "CRM"}
_CIVIL = {"CVL", "EDU", "LAB", "AGR", "MED", "REF", "JRN", "SOC", "REL", "BUS", "OPP"}
_FOLLOWING = frozenset(
    {"supporter", "follower", "sympathiser", "sympathizer", "backer", "fan", "loyalist", "relative", "youth"}
)
"""Civilians, whosever they are: "supporters of the president"."""
_DEFAULT = {slot: n for n, slot in enumerate(
    ("patient", "recipient", "against", "with", "to", "on", "at", "from", "over", "upon", "toward", "towards", "between", "for", "into", "in",
     "near", "through")
)}  # fmt: skip
"""Where to look for who is done to, by turn."""

_ASKING = frozenset({"how", "if", "what", "when", "where", "whether", "which", "why"})
_NEAR = 6
"""Words behind "ask" among which a question begins."""
_DUTY = frozenset({"must", "ought", "shall", "should"})
_TO_BE = _DUTY | {"will", "would", "'ll", "'d"}

_NOTHING: frozenset[str] = frozenset()
_UNFILLED: Mapping[str, int] = {}

_TIMING = frozenset({"after", "before", "since", "despite", "following", "while", "when", "amid"})
"""What a clause behind these tells is not what the verb governs: "failed in his bid after stepping down"."""

TypeOf = Callable[[Claim], str | None]


class Match(msgspec.Struct, frozen=True, gc=False):
    """The winning entry, the governed claim that met it, and the claim with its roles as the entry reads them."""

    entry: Entry
    governed: Claim | None
    claim: Claim


class Matcher:
    """Matches claims of one reading.  `type_of` gives the type of a governed claim, for `+TYPE` patterns.

    It is handed from call to call: kept here, it would hold its book, and the book in turn is freed late.
    """

    def __init__(self, index: EntryIndex, actors: Actors, claims: dict[str, Claim]) -> None:
        self.index = index
        self.actors = actors
        self.claims = claims
        self._phrases = Phrases(actors)
        self._frames: dict[tuple[str, str], Frame] = {}
        self._below: dict[str, list[Claim]] | None = None

    def best(self, claim: Claim, type_of: TypeOf) -> Match | None:
        """The most demanding entry that the claim meets, or None."""
        if claim.predicate.passive:
            felt = self._felt(claim)
            if felt is not None and not self._is_done_by_actor(claim):
                found = self.best_as(felt, "a", type_of)
                if found is not None:
                    return found
        if claim.predicate.pos == "n":
            claim = self._undergone(claim)
        return self.best_as(claim, claim.predicate.pos, type_of)

    def best_as(self, claim: Claim, pos: str, type_of: TypeOf) -> Match | None:
        """The most demanding entry of a part of speech that the claim meets."""
        group = self.index.group(claim.predicate.lemma, pos)
        if group is None:
            return None
        frame = self.frame(claim)
        late: Match | None = None
        for entry in self._fitting(group, claim, frame):
            found = self._met(claim, frame, entry, type_of)
            if found is not None and not self._lacks(frame, entry):
                return found
            late = late or found
        return late

    def every(self, claim: Claim, pos: str, type_of: TypeOf) -> Iterator[Match]:
        """All entries of a part of speech that the claim meets, the most demanding first."""
        group = self.index.group(claim.predicate.lemma, pos)
        frame = self.frame(claim) if group is not None else None
        if group is not None and frame is not None:
            met = (self._met(claim, frame, entry, type_of) for entry in self._fitting(group, claim, frame))
            yield from (m for m in met if m is not None)

    def _fitting(self, group: Group, claim: Claim, frame: Frame) -> Sequence[Entry]:
        m = None if group.small else frame.slots.get("patient")
        return group.fitting(frame.through, claim.predicate.particle, _NOTHING if m is None else self._phrases.of(m))

    def _felt(self, claim: Claim) -> Claim | None:
        """A passive that tells a state of mind as an adjective does: "was dismayed by", "is prepared to"."""
        word = claim.trigger.text.lower()
        if not self.index.knows(word, "a"):
            return None
        roles = {k: m for k, m in claim.roles.items() if k not in ("agent", "patient")}
        if "patient" in claim.roles:
            roles["agent"] = claim.roles["patient"]
        if "agent" in claim.roles:
            roles["by"] = claim.roles["agent"]
        predicate = Predicate(lemma=word, pos="a", light=claim.predicate.light)
        return msgspec.structs.replace(claim, predicate=predicate, roles=roles)

    def _undergone(self, claim: Claim) -> Claim:
        """The claim with the owner of the noun as its patient, where such a noun is of whom it befell: "his arrest"."""
        m, own = claim.roles.get("self"), claim.roles.get("agent")
        owned = m is not None and own is not None and self.actors.mentions[m].possessor == own
        known = claim.predicate.lemma in self.index.lexicon.classes.get(UNDERGONE, ())
        if not owned or not known or own is None or "of" in claim.roles or self._wields(own):
            return claim
        roles = {**{k: v for k, v in claim.roles.items() if k != "agent"}, "patient": own, "of": own}
        return msgspec.structs.replace(claim, roles=roles)

    def _wields(self, m: int) -> bool:
        """Whether a mention is of those who arrest, convict and kill."""
        r = self.actors.resolved[m]
        return r.kind not in ("person", "unknown", "none") or bool(_ARMED & set(r.sectors))

    def _is_done_by_actor(self, claim: Claim) -> bool:
        agent = claim.roles.get("agent")
        return agent is not None and self.actors.is_actor(agent)

    def _met(self, claim: Claim, frame: Frame, entry: Entry, type_of: TypeOf) -> Match | None:
        """The match of a claim with an entry, if it meets that."""
        if entry.words and not _has(frame, entry):
            return None
        slots = _slots(frame, entry) if entry.conditions else _UNFILLED
        for slot, lemmas, kinds in entry.conditions:
            m = slots.get(slot)
            if m is None:
                if lemmas or kinds or not _spared(frame.claim, slot):
                    return None
                continue
            if lemmas and lemmas.isdisjoint(self._phrases.of(m)):
                return None
            if kinds and not self._is_one_of(m, kinds):
                return None
        if entry.governs is None:
            return Match(entry, None, claim)
        met, governed = self._governs(frame.claim, entry, type_of)
        return Match(entry, governed, claim) if met else None

    def _is_one_of(self, m: int, kinds: frozenset[str]) -> bool:
        for kind in kinds:  # noqa: SIM110 (a generator costs more than all its steps)
            if self._kind(m, kind):
                return True
        return False

    def _lacks(self, frame: Frame, entry: Entry) -> bool:
        """Whether nobody stands in the slot of the one who gets, and none is taken for part of the object: "gave evidence"."""
        claim, m = frame.claim, frame.claim.roles.get("patient")
        if claim.predicate.passive or m is None or not any(c.slot == "recipient" for c in entry.conditions):
            return False
        swallowed = len(self.actors.mentions[m].words) > 1 and bool(self.actors.inside(m))
        return "recipient" not in (frame.through_slots if entry.transitive else frame.slots) and not swallowed

    def frame(self, claim: Claim) -> Frame:
        """The claim as entries read it, worked out once."""
        key = (claim.id, claim.predicate.pos)
        frame = self._frames.get(key)
        if frame is None:
            frame = self._frames[key] = Frame(claim, self.actors, self.claims, self._phrases)
        return frame

    def _kind(self, m: int, kind: str) -> bool:
        r, mention = self.actors.resolved[m], self.actors.mentions[m]
        if kind == "any":
            return True
        if kind == "actor":
            return self.actors.is_actor(m)
        if kind == "thing":
            return not self.actors.is_actor(m)
        if not self.actors.is_actor(m) and kind != "place":
            return False
        if kind == "armed":
            return bool(_ARMED & set(r.sectors))
        if kind == "civilian":
            return (
                mention.lemma in _FOLLOWING
                or bool(_CIVIL & set(r.sectors))
                or (not r.sectors and r.kind in ("person", "unknown"))
            )
        if kind == "state":
            return r.kind == "state" or "GOV" in r.sectors
        if kind == "person":
            return r.kind in ("person", "office") or r.kind == "unknown"
        if kind == "place":
            return r.kind == "state" or is_place(mention)
        return kind in r.sectors

    def _governs(self, claim: Claim, entry: Entry, type_of: TypeOf) -> tuple[bool, Claim | None]:
        asking = entry.type == "REQUEST"
        if asking and claim.predicate.lemma == "ask" and _is_question(claim):
            return False, None
        for c in claim.governs:
            governed = self.claims.get(c)
            if governed is None or (governed.relation or "").partition(":")[2] in _TIMING:
                continue
            if not entry.governs and not entry.governed_lemmas:
                return True, governed
            if governed.predicate.lemma in entry.governed_lemmas:
                return True, governed
            if entry.governs and "wish" in entry.governs and _is_to_be(governed, asking):
                return True, governed
            if entry.governs and type_of(governed) in entry.governs and not (asking and _is_told(governed)):
                return True, governed
            if (
                entry.governs
                and "to" in entry.governs
                and governed.relation == "comp"
                and governed.tense == "none"
                and (_is_infinitive(governed) or _is_own(claim, governed))
            ):
                return True, governed
        for purpose in self._purposes(claim) if entry.governed_lemmas else ():
            if purpose.predicate.lemma in entry.governed_lemmas:
                return True, purpose
        if entry.governs and not entry.governs.isdisjoint(("to", "wish")) and not claim.content:
            behind = next((c for c in self.below(claim) if c.relation == "adverbial:to" and _is_infinitive(c)), None)
            return behind is not None, behind
        if entry.governs or entry.governed_lemmas:
            return False, None
        asked = self._asked(claim, entry)
        return claim.content or bool(asked), next(iter(asked), None)

    def _asked(self, claim: Claim, entry: Entry) -> list[Claim]:
        """The infinitive that the parser takes for a purpose: "called on the council to act", "undertook on Thursday to vote"."""
        if claim.content:
            return []
        if entry.words:
            return self._purposes(claim)
        return [c for c in self._purposes(claim) if c.relation == "adverbial:to" or _is_infinitive(c)]

    def _purposes(self, claim: Claim) -> list[Claim]:
        """What it is done for: the supporting of "sent troops to support"."""
        return [c for c in self.below(claim) if c.relation in ("adverbial:to", "adnominal")]

    def below(self, claim: Claim) -> Sequence[Claim]:
        """The claims that this one governs in any way, in the order of the text."""
        if self._below is None:
            self._below = {}
            for c in self.claims.values():
                if c.governor is not None:
                    self._below.setdefault(c.governor, []).append(c)
        return self._below.get(claim.id, ())

    def _is_hit(self, claim: Claim, entry: Entry) -> bool:
        """Whether a passive of a verb with "at" has who was aimed at for its subject, and a place behind it."""
        m = claim.roles.get("patient") if claim.predicate.passive else None
        return m is not None and not self._kind(m, "armed") and not any(c.slot == "patient" for c in entry.conditions)

    def recipient(self, claim: Claim, entry: Entry) -> int | None:
        """The mention that is done to: the entry's B, else the first fitting slot that holds an actor."""
        frame = self.frame(claim)
        if entry.recipient == "at" and self._is_hit(claim, entry):
            return claim.roles.get("patient")  # "were shot at a factory"
        if entry.recipient is not None:
            return _slots(frame, entry).get(entry.recipient)
        for slot in sorted(_DEFAULT.keys() & frame.through_slots, key=_DEFAULT.__getitem__):
            m = frame.through_slots[slot]
            if self.actors.is_actor(m):
                return m
        return claim.roles.get("patient")


def _has(frame: Frame, entry: Entry) -> bool:
    """Whether the claim has all the particles and prepositions of an entry."""
    words = frame.through if entry.transitive else frame.words
    if words.issuperset(entry.words):
        return True
    if entry.chained is None:
        return False
    hung = _slots(frame, entry)
    return all(w in words or w in hung for w in entry.words)


def _slots(frame: Frame, entry: Entry) -> Mapping[str, int]:
    """The slots that an entry may look into."""
    slots, words = (frame.through_slots, frame.through) if entry.transitive else (frame.slots, frame.words)
    if entry.chained is None or words.issuperset(entry.words):
        return slots
    return frame.behind(entry.chained, slots)


def _is_infinitive(claim: Claim) -> bool:
    """Whether "to" stands before the verb: not in "proposed that Peru reopen the talks"."""
    before = claim.sentence.text[: claim.trigger.start - claim.sentence.start].split()
    return "to" in before[-2:]  # "to fully withdraw"


def _is_own(claim: Claim, governed: Claim) -> bool:
    """Whether a gerund is what its own subject would do: "proposed hosting the talks"."""
    own = governed.roles.get("agent") == claim.roles.get("agent")
    return own and claim.predicate.lemma == "propose" and governed.trigger.text.endswith("ing")


def _is_told(claim: Claim) -> bool:
    """Whether a governed clause tells of what was done, and so asks for nothing: "the charges were dropped, her lawyer told AFP"."""
    return claim.status == "actual" and claim.modal is None and claim.tense in ("past", "perfect", "pluperfect")


def _is_question(claim: Claim) -> bool:
    """Whether "ask" wants to know: "asked Turkey when it would withdraw"."""
    behind = claim.sentence.text[claim.trigger.end - claim.sentence.start :].lower().split()[:_NEAR]
    asks = next((k for k, word in enumerate(behind) if word.strip(",") in _ASKING), None)
    return asks is not None and "to" not in behind[:asks]


def _is_to_be(claim: Claim, asked: bool) -> bool:
    """Whether a governed clause says what is to be, not what is: an infinitive, a subjunctive, "should"; where not asked, "will"."""
    subjunctive = claim.tense == "present" and claim.trigger.text.lower() == claim.predicate.lemma and not claim.modal
    bare = (claim.tense == "none" and claim.modal is None) or subjunctive
    return (claim.relation or "").partition(":")[0] == "comp" and (bare or claim.modal in (_DUTY if asked else _TO_BE))


def _spared(claim: Claim, slot: str) -> bool:
    """Whether an empty slot may pass: a passive's object, and who gets it where "sent North Korea food" is taken for one phrase."""
    return slot == "recipient" or (slot == "patient" and claim.predicate.passive)


def is_place(mention: Mention) -> bool:
    """Whether a phrase names or is of a place."""
    return mention.case == "name" or mention.lemma in (
        "town", "city", "village", "region", "province", "area", "district", "border", "territory", "island", "port", "base",
        "airport", "capital", "camp", "valley", "coast", "building", "embassy", "square", "street", "hospital", "school",
    )  # fmt: skip
