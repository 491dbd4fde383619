"""Which entry of the predicate lexicon a claim meets, and through which words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec

from dateline.lexicons.predicates import Entry, Predicates
from dateline.records import Claim, Mention, Predicate
from dateline.resolving.resolve import Actors

_STATE = ("GOV", "MIL", "LEG", "JUD", "SPY", "COP")
_ARMED = {"MIL", "REB", "UAF", "PRM", "COP", "CRM"}
_CIVIL = {"CVL", "EDU", "LAB", "AGR", "MED", "REF", "JRN", "SOC", "REL", "BUS", "OPP"}
_DEFAULT = (
    "patient",
    "recipient",
    "against",
    "with",
    "to",
    "on",
    "at",
    "from",
    "over",
    "upon",
    "toward",
    "towards",
    "between",
    "for",
    "into",
    "in",
    "near",
)


_TIMES = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "jan",
        "feb",
        "aug",
        "sept",
        "oct",
        "nov",
        "dec",
        "jan.",
        "feb.",
        "aug.",
        "sept.",
        "oct.",
        "nov.",
        "dec.",
        "today",
        "yesterday",
        "tomorrow",
    ]
)
_MEASURES = frozenset(
    [
        "worth",
        "more",
        "number",
        "group",
        "series",
        "package",
        "lot",
        "ton",
        "tonne",
        "kilo",
        "kilogram",
        "litre",
        "liter",
        "bag",
        "batch",
        "million",
        "billion",
        "dozen",
        "hundred",
        "thousand",
        "part",
        "portion",
        "amount",
        "range",
        "set",
        "couple",
        "type",
        "piece",
        "share",
        "total",
        "bulk",
        "majority",
        "half",
        "quarter",
        "third",
        "all",
        "some",
        "any",
        "most",
        "rest",
        "handful",
        "wave",
        "round",
        "string",
        "spate",
        "kind",
        "sort",
        "form",
        "act",
        "body",
        "crew",
        "convoy",
        "shipment",
        "load",
        "quantity",
        "volume",
        "supply",
    ]
)
"""Heads that only measure what stands after "of": "four million dollars' worth of equipment"."""


class Match(NamedTuple):
    """The winning entry, the governed claim that met it, and the claim with its roles as the entry reads them."""

    entry: Entry
    governed: Claim | None
    claim: Claim


class Matcher:
    """Matches claims of one reading.  `code_of` codes a governed claim (its PLOVER type), for `+TYPE` patterns."""

    def __init__(
        self, predicates: Predicates, actors: Actors, claims: dict[str, Claim], type_of: Callable[[Claim], str | None]
    ) -> None:
        self.predicates = predicates
        self.actors = actors
        self.claims = claims
        self.type_of = type_of
        self._below: dict[str, list[Claim]] | None = None

    def best(self, claim: Claim) -> Match | None:
        """The most demanding entry that the claim meets, or None."""
        felt = self._felt(claim)
        if felt is not None and not self._is_done_by_actor(claim):
            found = self._first(felt, "a")
            if found is not None:
                return found
        return self._first(claim, claim.predicate.pos)

    def best_as(self, claim: Claim, pos: str) -> Match | None:
        """The most demanding entry of another part of speech that the claim meets."""
        return self._first(claim, pos)

    def _first(self, claim: Claim, pos: str) -> Match | None:
        for entry in self.predicates.entries.get((claim.predicate.lemma, pos), ()):
            met, governed = self._meets(claim, entry)
            if met:
                return Match(entry, governed, claim)
        return None

    def _felt(self, claim: Claim) -> Claim | None:
        """A passive that tells a state of mind as an adjective does: "was dismayed by", "is prepared to"."""
        word = claim.trigger.text.lower()
        if not claim.predicate.passive or (word, "a") not in self.predicates.entries:
            return None
        roles = {k: m for k, m in claim.roles.items() if k not in ("agent", "patient")}
        if "patient" in claim.roles:
            roles["agent"] = claim.roles["patient"]
        if "agent" in claim.roles:
            roles["by"] = claim.roles["agent"]
        predicate = Predicate(lemma=word, pos="a", light=claim.predicate.light)
        return msgspec.structs.replace(claim, predicate=predicate, roles=roles)

    def _is_done_by_actor(self, claim: Claim) -> bool:
        agent = claim.roles.get("agent")
        return agent is not None and self.actors.is_actor(agent)

    def _meets(self, claim: Claim, entry: Entry) -> tuple[bool, Claim | None]:
        for word in entry.words:
            if not self._has(claim, word, entry.transitive):
                return False, None
        for condition in entry.conditions:
            m = self.slot(claim, condition.slot, entry.transitive)
            if m is None:
                if (
                    condition.slot == "patient"
                    and claim.predicate.passive
                    and not condition.lemmas
                    and not condition.kinds
                ):
                    continue
                if condition.slot == "recipient" and not condition.lemmas and not condition.kinds:
                    continue  # the parser takes "sent North Korea food" for one phrase
                return False, None
            if condition.lemmas and not self._lemma(m, condition.lemmas):
                return False, None
            if condition.kinds and not any(self._kind(m, kind) for kind in condition.kinds):
                return False, None
        if entry.governs is None:
            return True, None
        return self._governs(claim, entry)

    def _has(self, claim: Claim, word: str, through: bool) -> bool:
        m = claim.roles.get(word)
        if (
            (m is not None and not self._is_time(m))
            or word == claim.predicate.particle
            or word in claim.particles
            or word in claim.adverbs
        ):
            return True
        m = claim.roles.get("patient")
        if through and m is not None and any(p == word for p, _ in self.actors.mentions[m].attached):
            return True
        return any(
            self.claims[c].relation in (f"comp:{word}", f"prepositional:{word}", f"adverbial:{word}")
            for c in claim.governs
            if c in self.claims
        )

    def _is_time(self, m: int) -> bool:
        """Whether a phrase only dates: "took over in October" has no "take in"."""
        mention = self.actors.mentions[m]
        return mention.lemma in _TIMES or (mention.case == "number" and mention.head.isdigit())

    def slot(self, claim: Claim, slot: str, through: bool = True) -> int | None:
        """The mention in a slot; with `through`, a preposition's may hang on the object ("impose sanctions on Iran")."""
        m = claim.roles.get(slot)
        if m is None and slot == "patient" and claim.predicate.pos == "n":
            m = claim.roles.get("of")
        if m is None and (slot in claim.particles or slot in claim.adverbs):
            m = claim.roles.get("patient")  # "handed the hostages over", "hand over B"
        if m is None and through and slot not in ("agent", "patient", "recipient"):
            patient = claim.roles.get("patient")
            if patient is not None:
                for preposition, k in self.actors.mentions[patient].attached:
                    if preposition == slot:
                        return k
        return m

    def _lemma(self, m: int, lemmas: frozenset[str]) -> bool:
        for k in (m, *self.actors.mentions[m].members):
            mention = self.actors.mentions[k]
            if mention.lemma in lemmas or mention.head.lower() in lemmas:
                return True
            if mention.lemma in _MEASURES and any(p == "of" and self._lemma(n, lemmas) for p, n in mention.attached):
                return True
            if len(mention.words) > 1 and " ".join(mention.words[-2:]).lower() in lemmas:
                return True
        return False

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
            return bool(_CIVIL & set(r.sectors)) or (not r.sectors and r.kind in ("person", "unknown"))
        if kind == "state":
            return r.kind == "state" or "GOV" in r.sectors
        if kind == "person":
            return r.kind in ("person", "office") or r.kind == "unknown"
        if kind == "place":
            return r.kind == "state" or _is_place(mention)
        return kind in r.sectors

    def _governs(self, claim: Claim, entry: Entry) -> tuple[bool, Claim | None]:
        for c in claim.governs:
            governed = self.claims.get(c)
            if governed is None:
                continue
            if not entry.governs and not entry.governed_lemmas:
                return True, governed
            if governed.predicate.lemma in entry.governed_lemmas:
                return True, governed
            if entry.governs and self.type_of(governed) in entry.governs:
                return True, governed
            if (
                entry.governs
                and "to" in entry.governs
                and governed.relation == "comp"
                and governed.tense == "none"
                and governed.modal is None
            ):
                return True, governed
        for purpose in self._purposes(claim) if entry.governed_lemmas else ():
            if purpose.predicate.lemma in entry.governed_lemmas:
                return True, purpose
        return claim.content and not entry.governs and not entry.governed_lemmas, None

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

    def recipient(self, claim: Claim, entry: Entry) -> int | None:
        """The mention that is done to: the entry's B, else the first fitting slot that holds an actor."""
        if entry.recipient is not None:
            return self.slot(claim, entry.recipient, entry.transitive)
        for slot in _DEFAULT:
            m = self.slot(claim, slot)
            if m is not None and self.actors.is_actor(m):
                return m
        return claim.roles.get("patient")


def _is_place(mention: Mention) -> bool:
    return mention.case == "name" or mention.lemma in (
        "town", "city", "village", "region", "province", "area", "district", "border", "territory", "island", "port", "base",
        "airport", "capital", "camp", "valley", "coast", "building", "embassy", "square", "street", "hospital", "school",
    )  # fmt: skip
