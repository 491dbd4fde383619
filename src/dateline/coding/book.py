"""What is known while one reading is coded: its actors, its claims, what each claim matched and became."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

import msgspec

from dateline.coding.index import EntryIndex
from dateline.coding.match import Match, Matcher
from dateline.lexicons.instruments import KINDS
from dateline.records import Claim, Entity, Event, Reading, Span
from dateline.resolving.resolve import Actors

_REFLEXIVE = frozenset({"himself", "herself", "itself", "oneself", "themselves", "ourselves", "myself", "yourself"})


STEM = 5
"""Letters that a noun and its verb share: "withdrawal" and "withdraw"."""


class Verdict(msgspec.Struct, frozen=True, gc=False):
    """Why a claim became an event or did not: the entry it met, a reason where it was refused, the event where not."""

    match: Match | None
    reason: str
    event: Event | None
    also: tuple[Event, ...] = ()
    """Further events that the same claim tells of."""


class Book:
    """The claims of one reading with what they match; verdicts are added in the order of the text."""

    def __init__(self, reading: Reading, actors: Actors, index: EntryIndex) -> None:
        self.reading = reading
        self.actors = actors
        self.lexicon = index.lexicon
        self.claims = {c.id: c for c in reading.claims}
        self._starts = [c.trigger.start for c in reading.claims]
        self.verdicts: dict[str, Verdict] = {}
        self._matcher = Matcher(index, actors, self.claims)
        self._matches: dict[str, Match | None] = {}
        self._told: list[int] = []
        """The numbers of the claims that became events."""
        self._stems: dict[str, list[int]] | None = None

    def note(self, n: int, claim: Claim, verdict: Verdict) -> None:
        """Takes up the verdict on the reading's claim number `n`; those before it are known."""
        self.verdicts[claim.id] = verdict
        if verdict.event is not None:
            self._told.append(n)

    def match(self, claim: Claim) -> Match | None:
        """The entry that the claim meets, or None; found once."""
        key = claim.id
        found = self._matches.get(key)
        if found is None and key not in self._matches:
            self._matches[key] = None  # a claim that governs itself in a broken parse ends here
            found = self._matches[key] = self._matcher.best(claim, self.type_of)
        return found

    def type_of(self, claim: Claim) -> str | None:
        """The PLOVER type that a claim's entry gives, or None if no entry knows it or it is no event."""
        match = self.match(claim)
        return match.entry.type if match is not None and match.entry.type != "none" else None

    def reported(self, claim: Claim, pos: str) -> Match | None:
        """The entry of that part of speech that a reported claim meets."""
        return self._matcher.best_as(claim, pos, self.type_of)

    def others(self, claim: Claim) -> list[Match]:
        """The entries that the claim meets beside the one that won, the most demanding first."""
        won = self.match(claim)
        every = self._matcher.every(claim, claim.predicate.pos, self.type_of)
        return [m for m in every if won is None or m.entry is not won.entry]

    def event(self, claim_id: str | None) -> Event | None:
        """The event already coded from a claim."""
        found = self.verdicts.get(claim_id) if claim_id is not None else None
        return found.event if found is not None else None

    def slot(self, claim: Claim, slot: str) -> int | None:
        """The mention in a slot of the claim."""
        return self._matcher.frame(claim).through_slots.get(slot)

    def slots(self, claim: Claim, order: Sequence[str]) -> Iterator[tuple[str, int]]:
        """The slots of the claim that are filled, in the order given."""
        frame = self._matcher.frame(claim)
        filled = frame.through_slots
        for slot in order:
            if slot in filled and (slot in frame.through or slot == "patient"):
                yield slot, filled[slot]

    def recipient(self, claim: Claim, match: Match) -> int | None:
        """The mention that the entry calls done to."""
        return self._matcher.recipient(claim, match.entry)

    def governed(self, claim: Claim, match: Match | None = None) -> list[Claim]:
        """The claims in its complement, the one that met the entry's `+` first."""
        first = [match.governed] if match is not None and match.governed is not None else []
        return first + [self.claims[c] for c in claim.governs if c in self.claims and self.claims[c] not in first]

    def below(self, claim: Claim) -> Sequence[Claim]:
        """The claims that this one governs in any way, in the order of the text."""
        return self._matcher.below(claim)

    def beside(self, claim: Claim) -> Sequence[Claim]:
        """The claims of its sentence, in the order of the text."""
        return self.reading.claims[self.before(claim.sentence.start) : self.before(claim.sentence.end)]

    def told_by(self, claim: Claim, back: int) -> Iterator[Span]:
        """The sentence of a claim and up to `back` with claims before it, from there backward."""
        sentence = claim.sentence
        yield sentence
        for _ in range(back):
            n = self.before(sentence.start)
            if n == 0:
                return
            sentence = self.reading.claims[n - 1].sentence
            yield sentence

    def before(self, start: int) -> int:
        """The number of claims whose words begin before a place in the text."""
        return bisect.bisect_left(self._starts, start)

    def told(self) -> list[Claim]:
        """The claims that were coded as events, those dropped since among them, in the order of the text."""
        return [self.reading.claims[k] for k in self._told]

    def told_before(self, n: int) -> Iterator[tuple[int, Claim, Event]]:
        """The claims before number `n` that became events, with their numbers and events, the latest first."""
        for k in reversed(self._told):
            claim = self.reading.claims[k]
            event = self.event(claim.id) if k < n else None
            if event is not None:
                yield k, claim, event

    def alike_before(self, n: int, stem: str) -> Iterator[tuple[int, Claim]]:
        """The claims before number `n` whose lemma begins with `STEM` letters like these, with their numbers, the latest first."""
        if self._stems is None:
            self._stems = {}
            for k, claim in enumerate(self.reading.claims):
                self._stems.setdefault(claim.predicate.lemma[:STEM], []).append(k)
        for k in reversed(self._stems.get(stem[:STEM], ())):
            if k < n:
                yield k, self.reading.claims[k]

    def nouns_in(self, m: int) -> list[Claim]:
        """The event nouns inside a mention."""
        mention = self.actors.mentions[m]
        low = bisect.bisect_left(self._starts, mention.start)
        high = bisect.bisect_left(self._starts, mention.end)
        return [c for c in self.reading.claims[low:high] if c.predicate.pos == "n"]

    def named(self, m: int) -> tuple[Entity, ...]:
        """The actors that a mention is or holds."""
        mention = self.actors.mentions[m]
        if mention.head.lower() in _REFLEXIVE:
            return ()  # "blew themselves up"
        if mention.case == "name" and mention.lemma in KINDS:
            return ()  # the council in "Security Council Resolution 1701" does nothing here
        return self.actors.entities(m) or self.actors.inside(m)
