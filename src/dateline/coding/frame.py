"""What a claim offers to the lexicon's entries: its words, its slots, the lemmas of what fills them; each worked out once."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.records import Claim, Mention
from dateline.resolving.resolve import Actors

_TIMES = frozenset({
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "jan", "feb", "aug", "sept", "oct", "nov",
    "dec", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.", "today", "yesterday", "tomorrow",
})  # fmt: skip
_HOURS = frozenset({"night", "evening", "morning", "afternoon", "week"})
_DATING = _TIMES | _HOURS
_MEASURES = frozenset({
    "worth", "more", "number", "group", "series", "package", "lot", "ton", "tonne", "kilo", "kilogram", "litre", "liter", "bag",
    "batch", "million", "billion", "dozen", "hundred", "thousand", "part", "portion", "amount", "range", "set", "couple", "type",
    "piece", "share", "total", "bulk", "majority", "half", "quarter", "last", "remainder", "remnant", "arsenal", "consignment",
    "cargo", "planeload", "truckload", "shipload", "cache", "stock", "stockpile", "third", "all", "some", "any", "most", "rest",
    "handful", "wave", "round", "string", "spate", "kind", "sort", "form", "act", "body", "crew", "convoy", "shipment", "sack",
    "crate", "pallet", "boatload", "load", "quantity", "volume", "supply",
})  # fmt: skip
"""Heads that only measure what stands after "of": "four million dollars' worth of equipment"."""
_SOME = frozenset({
    "all", "some", "any", "most", "half", "third", "quarter", "dozen", "hundred", "thousand", "million", "several", "many", "few", "more",
    "another", "each", "one",
})  # fmt: skip
"""Measures behind which "of" is no preposition of the verb: "cleared some of the trees"."""
_NAMED = frozenset({"storm", "typhoon", "cyclone", "hurricane"})
"""Nouns that stand before the name of what they are: "Storm Daniel"."""
_DEEPEST = 3


class Phrases:
    """The lemmas by which the mentions of one reading can be asked for."""

    def __init__(self, actors: Actors) -> None:
        self._mentions = actors.mentions
        self._known: dict[int, frozenset[str]] = {}

    def of(self, m: int) -> frozenset[str]:
        """The lemma, head and last two words of a mention, of the rest of its list, and of what it only measures."""
        found = self._known.get(m)
        if found is None:
            found = self._known[m] = frozenset(self._gather(m, 0))
        return found

    def _gather(self, m: int, depth: int) -> set[str]:
        out: set[str] = set()
        for k in (m, *self._mentions[m].members):
            mention = self._mentions[k]
            out.add(mention.lemma)
            out.add(mention.head.lower())
            if len(mention.words) > 1:
                out.add(" ".join(mention.words[-2:]).lower())
                out.add(f"{mention.words[-2]} {mention.lemma}".lower())  # "patrol vessels" is a "patrol vessel"
                if len(mention.words) > 2 and mention.words[-2] == "-":
                    out.add(f"{mention.words[-3]}-{mention.lemma}".lower())  # "a sit-in"
                if mention.case == "name" and mention.words[0].lower() in _NAMED:
                    out.add(mention.words[0].lower())
            if _measures(mention) and depth < _DEEPEST:
                for preposition, n in mention.attached:
                    if preposition == "of":
                        out |= self._gather(n, depth + 1)
        return out

    def is_time(self, m: int) -> bool:
        """Whether a phrase only dates: "took over in October" has no "take in"."""
        mention = self._mentions[m]
        if mention.lemma in _HOURS and any(word.lower() in _TIMES for word in mention.words):
            return True  # "Tuesday night"
        return mention.lemma in _TIMES or (mention.case == "number" and mention.head.isdigit())


_SIDES = frozenset({"agent", "patient", "recipient"})


class Frame:
    """One claim as entries read it.  `words` are the particles and prepositions it has, `through` those of its object too.

    `slots` holds the mention in each slot; those of `through_slots` may hang on the object ("impose sanctions on Iran").
    """

    __slots__ = ("_mentions", "claim", "slots", "through", "through_slots", "words")

    def __init__(self, claim: Claim, actors: Actors, claims: Mapping[str, Claim], phrases: Phrases) -> None:
        self.claim = claim
        roles, particle = claim.roles, claim.predicate.particle
        words, mentions = set(roles), actors.mentions
        for w, m in roles.items():
            mention = mentions[m]
            if (mention.lemma in _DATING or mention.case == "number") and w != "until" and phrases.is_time(m):
                words.discard(w)
        if claim.particles or claim.adverbs:
            words.update(claim.particles, claim.adverbs)
        if particle is not None:
            words.add(particle)
        for c in claim.governs:
            governed = claims.get(c)
            if governed is not None and governed.relation is not None:
                words.add(governed.relation.partition(":")[2])
        patient = roles.get("patient")
        attached = _attached(actors, patient) if patient is not None else ()
        self.words = words
        self.slots = self.through_slots = _slots(claim, patient)
        self.through = words
        if attached:
            hung = {p: k for p, k in reversed(attached) if p not in _SIDES}
            self.through = words.union(p for p, _ in attached)
            self.through_slots = hung | self.slots
        self._mentions = actors.mentions

    def behind(self, preposition: str, slots: Mapping[str, int]) -> Mapping[str, int]:
        """The slots, and what hangs on the noun behind a preposition: the "of" of "came to the defence of Iraq"."""
        m = slots.get(preposition)
        attached = self._mentions[m].attached if m is not None else ()
        return {p: k for p, k in reversed(attached) if p not in _SIDES} | dict(slots)


def _counts(mention: Mention) -> bool:
    """Whether a phrase only says how many of what stands after "of": "two of the cameras"."""
    return mention.lemma in _SOME or mention.case == "number"


def _measures(mention: Mention) -> bool:
    """Whether a phrase only counts or measures what stands after "of"."""
    return mention.lemma in _MEASURES or _counts(mention)


def _attached(actors: Actors, m: int) -> tuple[tuple[str, int], ...]:
    """The phrases on a mention, and on what it only measures: "a series of attacks on the town"."""
    mention = actors.mentions[m]
    if not _measures(mention):
        return mention.attached
    inner = (more for p, k in mention.attached if p == "of" for more in actors.mentions[k].attached)
    return (*(own for own in mention.attached if own[0] != "of" or not _counts(mention)), *inner)


def _slots(claim: Claim, patient: int | None) -> dict[str, int]:
    """The roles, with what fills the slot of a particle ("handed the hostages over", "hand over B") and a noun's object."""
    roles = claim.roles
    if patient is not None and (claim.particles or claim.adverbs):
        return dict.fromkeys((*claim.particles, *claim.adverbs), patient) | roles
    if patient is None and claim.predicate.pos == "n" and "of" in roles:
        return {**roles, "patient": roles["of"]}
    return roles
