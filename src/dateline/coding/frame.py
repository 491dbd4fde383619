"""What a claim offers to the lexicon's entries: its words, its slots, the lemmas of what fills them; each worked out once."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.records import Claim
from dateline.resolving.resolve import Actors

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
            if mention.lemma in _MEASURES and depth < _DEEPEST:
                for preposition, n in mention.attached:
                    if preposition == "of":
                        out |= self._gather(n, depth + 1)
        return out

    def is_time(self, m: int) -> bool:
        """Whether a phrase only dates: "took over in October" has no "take in"."""
        mention = self._mentions[m]
        return mention.lemma in _TIMES or (mention.case == "number" and mention.head.isdigit())


class Frame:
    """One claim as entries read it.  `words` are the particles and prepositions it has, `through` those of its object too."""

    __slots__ = ("_attached", "claim", "through", "words")

    def __init__(self, claim: Claim, actors: Actors, claims: Mapping[str, Claim], phrases: Phrases) -> None:
        self.claim = claim
        words = {w for w, m in claim.roles.items() if not phrases.is_time(m)}
        words.update(claim.particles, claim.adverbs)
        if claim.predicate.particle is not None:
            words.add(claim.predicate.particle)
        for c in claim.governs:
            governed = claims.get(c)
            if governed is not None and governed.relation is not None:
                words.add(governed.relation.partition(":")[2])
        self.words = words
        patient = claim.roles.get("patient")
        self._attached = actors.mentions[patient].attached if patient is not None else ()
        self.through = words | {p for p, _ in self._attached} if self._attached else words

    def slot(self, slot: str, through: bool = True) -> int | None:
        """The mention in a slot; with `through`, a preposition's may hang on the object ("impose sanctions on Iran")."""
        claim = self.claim
        m = claim.roles.get(slot)
        if m is not None:
            return m
        if slot == "patient" and claim.predicate.pos == "n":
            m = claim.roles.get("of")
        if m is None and (slot in claim.particles or slot in claim.adverbs):
            m = claim.roles.get("patient")  # "handed the hostages over", "hand over B"
        if m is None and through and self._attached and slot not in ("agent", "patient", "recipient"):
            return next((k for preposition, k in self._attached if preposition == slot), None)
        return m
