"""Sides that a claim does not name but tells: the place it is done in, who rules there, the crowd of a protest, the owner of a post."""

from __future__ import annotations

import bisect

import msgspec

from dateline.coding.book import Book
from dateline.records import Claim, Entity, Place

_PLACED = (
    "patient",
    "into",
    "in",
    "to",
    "on",
    "at",
    "inside",
    "near",
    "across",
    "throughout",
    "from",
    "outside",
    "along",
    "over",
    "for",
)
_SHARED = frozenset({"border", "crossing", "frontier", "checkpoint", "boundary", "bridge"})
"""Places between two sides: their country may be either."""
_INSTITUTIONS = {
    "army": "MIL", "military": "MIL", "navy": "MIL", "naval": "MIL", "air": "MIL", "police": "COP", "government": "GOV", "rebel": "REB",
    "militant": "REB", "militia": "PRM", "opposition": "OPP", "party": "PTY", "parliament": "LEG", "court": "JUD", "school": "EDU",
    "hospital": "MED", "church": "REL", "mosque": "REL", "refugee": "REF", "migrant": "REF", "union": "LAB", "media": "JRN",
    "newspaper": "JRN", "television": "JRN", "radio": "JRN", "intelligence": "SPY", "gang": "CRM", "cartel": "CRM",
}  # fmt: skip
AUTHORITY = {
    "arrest": "COP",
    "deport": "GOV",
    "curfew": "GOV",
    "censor": "GOV",
    "convict": "JUD",
    "martial-law": "GOV",
}
"""Modes that only those who rule a place can do ("was arrested in Rwanda"), and which of them does it."""
_DEEPEST = 4


class Implied:
    """Finds implied sides in one book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.actors = book.actors
        self._places = sorted((p for p in book.reading.places if p.country is not None), key=lambda p: p.start)
        self._starts = [p.start for p in self._places]

    def placed(self, claim: Claim) -> tuple[Entity, ...]:
        """A place that it is done to or in: "imposed a curfew in Kirkuk"."""
        for _, m in self.book.slots(claim, _PLACED):
            if m != claim.roles.get("agent") and self.actors.mentions[m].lemma not in _SHARED:
                found = self._place_in(m)
                if found:
                    return found
        return ()

    def _place_in(self, m: int, depth: int = 0) -> tuple[Entity, ...]:
        """The place that a phrase names, or holds: "a migrant camp in Calais"."""
        mention = self.actors.mentions[m]
        n = bisect.bisect_left(self._starts, mention.start)
        if n < len(self._places) and self._starts[n] < mention.end:
            return (_side(self._places[n]),)
        inner = [k for _, k in mention.attached] + ([mention.possessor] if mention.possessor is not None else [])
        for k in inner if depth < _DEEPEST else ():
            found = self.actors.entities(k) or self._place_in(k, depth + 1)
            if found:
                return found
        return ()

    def protesters(self, claim: Claim) -> tuple[Entity, ...]:
        """The crowd that a protest implies, of the country of its place or of the story: "protests erupted in Nairobi"."""
        m = claim.roles.get("self", claim.roles.get("agent"))
        if m is None or (claim.predicate.pos == "n" and self.actors.mentions[m].definite):
            return ()
        mention = self.actors.mentions[m]
        place = self.placed(claim) or self._place_in(m)
        country = place[0].country if place else next(iter(self.actors.setting), None)
        if country is None:
            return ()
        return (
            Entity(
                start=mention.start,
                end=mention.end,
                text=mention.text,
                name="protesters",
                country=country,
                sectors=("CVL",),
                via="implied",
            ),
        )

    def authority(self, claim: Claim, sector: str, recipients: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """Who rules where somebody was arrested or convicted, for want of a named doer."""
        m = claim.roles.get("in")
        place = self._place_in(m) if m is not None else ()
        if place:
            return (msgspec.structs.replace(place[0], sectors=(sector,), via="implied"),)
        known = (*self.actors.setting[:1], *(r.country for r in recipients))
        country = next((c for c in known if c), None)
        if country is None:
            return ()
        t = claim.trigger
        return (
            Entity(
                start=t.start,
                end=t.end,
                text=t.text,
                name="authorities",
                country=country,
                sectors=(sector,),
                via="implied",
            ),
        )

    def institution(self, m: int) -> tuple[Entity, ...]:
        """The body that a thing belongs to by its own words: "an army post", "a police station", in the country of its place."""
        mention = self.actors.mentions[m]
        sectors = [_INSTITUTIONS[w] for w in (x.lower() for x in mention.words[:-1]) if w in _INSTITUTIONS]
        if not sectors or self.actors.is_actor(m):
            return ()
        place = self._place_in(m)
        country = place[0].country if place else next(iter(self.actors.setting), None)
        if country is None:
            return ()
        start, end, text = mention.start, mention.end, mention.text
        return (
            Entity(start=start, end=end, text=text, name=text, country=country, sectors=(sectors[-1],), via="modifier"),
        )


def _side(place: Place) -> Entity:
    identifier = f"geonames:{place.geonames_id}" if place.geonames_id is not None else None
    return Entity(
        start=place.start,
        end=place.end,
        text=place.text,
        name=place.name,
        id=identifier,
        country=place.country,
        via="place",
    )
