"""Sides that a claim does not name but tells: the place it is done in, who rules there, the crowd of a protest, the owner of a post."""

from __future__ import annotations

import bisect

import msgspec

from dateline.coding.book import Book
from dateline.coding.counterparts import BORDERS
from dateline.lexicons.actors import holdings
from dateline.lexicons.predicates import Entry
from dateline.records import Claim, Entity, Mention, Place
from dateline.resolving.resolved import UNBOUND

_PLACED = (
    "patient", "into", "in", "to", "on", "at", "inside", "near", "across", "throughout", "from", "outside", "along", "over",
    "for",
)  # fmt: skip
_HELD = ("patient", "on", "at", "into", "against", "of", "over", "upon", "near", "outside", "in")
"""Where the thing stands that a deed is aimed at: "fired on a bus", "an attack at a market"."""
AUTHORITY = {
    "arrest": "COP",
    "deport": "GOV",
    "curfew": "GOV",
    "censor": "GOV",
    "convict": "JUD",
    "martial-law": "GOV",
}
"""Modes that only those who rule a place can do ("was arrested in Rwanda"), and which of them does it."""
_HURTING = frozenset({
    "kill", "wound", "injure", "hurt", "murder", "massacre", "maim", "capture", "abduct", "kidnap", "carry", "shoot", "stab",
    "behead", "execute",
})  # fmt: skip
_VESSELS = frozenset({
    "ship", "boat", "tanker", "vessel", "freighter", "trawler", "ferry", "dhow", "yacht", "plane", "aircraft", "airliner",
})  # fmt: skip
_RULING = frozenset({"GOV", "COP", "JUD", "LEG", "SPY"})
_OWN_PEOPLE = frozenset({"arrest", "release", "convict", "censor", "curfew", "martial-law", "crowd-control"})
"""Modes of what a state does to its own people, where nothing says that they are another's."""
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
            if m != claim.roles.get("agent") and self.actors.mentions[m].lemma not in BORDERS:
                found = self.place_in(m)
                if found:
                    return found
        return ()

    def place_in(self, m: int, depth: int = 0) -> tuple[Entity, ...]:
        """The place that a phrase names, or holds: "a migrant camp in Calais"."""
        mention = self.actors.mentions[m]
        n = bisect.bisect_left(self._starts, mention.start)
        if n < len(self._places) and self._starts[n] < mention.end:
            return (_side(self._places[n]),)
        inner = [k for _, k in mention.attached] + ([mention.possessor] if mention.possessor is not None else [])
        for k in inner if depth < _DEEPEST else ():
            found = self.actors.entities(k) or self.place_in(k, depth + 1)
            if found:
                return found
        return ()

    def protesters(self, claim: Claim) -> tuple[Entity, ...]:
        """The crowd that a protest implies, of the country of its place or of the story: "protests erupted in Nairobi"."""
        m = claim.roles.get("self", claim.roles.get("agent"))
        if m is None and claim.predicate.passive:
            m = claim.roles.get("patient")
        if m is None or (claim.predicate.pos == "n" and self.actors.mentions[m].definite):
            return ()
        mention = self.actors.mentions[m]
        place = self.placed(claim) or self.place_in(m)
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
        place = self.place_in(m) if m is not None else ()
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

    def at_home(
        self, claim: Claim, entry: Entry, actors: tuple[Entity, ...], recipients: tuple[Entity, ...]
    ) -> tuple[Entity, ...]:
        """Those that only the setting gives a country: the prisoners whom a state frees are its own; a ship that it stops is not."""
        countries = {a.country for a in actors if a.via not in ("setting", "implied")}
        home = next(iter(countries), None) if len(countries) == 1 else None
        if home is None or home in UNBOUND:
            return recipients
        ruling = all(_RULING & set(a.sectors) for a in actors) and (
            entry.mode in _OWN_PEOPLE or entry.type == "CONCEDE"
        )
        where = claim.where.country if claim.where is not None else None
        out = []
        for r in recipients:
            if r.via == "setting" and r.role in _VESSELS and r.country == home:
                continue
            if r.via == "setting" and ruling and r.country != home and where in (None, home) and r.role is not None:
                r = msgspec.structs.replace(r, country=home, via="actor")
            out.append(r)
        return tuple(out)

    def counted(self, claim: Claim) -> tuple[Entity, ...]:
        """People told only by their number: "killing four"; of the place, or of where the story is set."""
        m = claim.roles.get("patient")
        if m is None or claim.predicate.lemma not in _HURTING:
            return ()
        mention = self.actors.mentions[m]
        where = claim.where.country if claim.where is not None else None
        country = where or self.actors.setting_at(mention.sentence)
        if mention.case != "number" or mention.attached or self.actors.is_actor(m) or country is None:
            return ()
        start, end, text = mention.start, mention.end, mention.text
        return (
            Entity(start=start, end=end, text=text, name="people", country=country, sectors=("CVL",), via="implied"),
        )

    def held(self, claim: Claim, heads: bool) -> tuple[Entity, ...]:
        """Whose the thing is that it is done to: "fired on a police post"; with `heads`, also those it is made for: "a market"."""
        for _, m in self.book.slots(claim, _HELD):
            found = self._holder(claim, m, heads) if m != claim.roles.get("agent") else ()
            if found:
                return found
        return ()

    def _holder(self, claim: Claim, m: int, heads: bool) -> tuple[Entity, ...]:
        mention = self.actors.mentions[m]
        sector = "" if self.actors.is_actor(m) else holder(mention, heads)
        owners = self._owners(mention) if sector and not holder(mention, heads=False) else ()
        if owners:
            return owners
        country = self._country_of(claim, m) if sector else None
        if country is None:
            return ()
        start, end, text = mention.start, mention.end, mention.text
        return (Entity(start=start, end=end, text=text, name=text, country=country, sectors=(sector,), via="modifier"),)

    def _owners(self, mention: Mention) -> tuple[Entity, ...]:
        """Whose a thing is that any may have: "the house of a trader", "the governor's car"."""
        for k in (dict(mention.attached).get("of"), mention.possessor):
            if k is not None and self.actors.resolved[k].kind in ("person", "office", "body", "group", "unit"):
                found = self.actors.entities(k)
                if found:
                    return found
        return ()

    def _country_of(self, claim: Claim, m: int) -> str | None:
        """The country of a thing: by its adjective, its place, else where the story is set."""
        mention = self.actors.mentions[m]
        place = self.place_in(m)
        named = (
            *self.actors.resolved[m].countries,
            *(e.country for e in (*self.actors.inside(m), *place) if e.country),
        )
        where = claim.where.country if claim.where is not None else None
        return next(iter(named), None) or where or self.actors.setting_at(mention.sentence)


def holder(mention: Mention, heads: bool = True) -> str:
    """The sector of those whose the thing is by its modifiers, or else by its head; or nothing."""
    words = [w.lower() for w in mention.words]
    known = holdings()
    whole = known.get(" ".join((*words[-2:-1], mention.lemma.lower())), "") if len(words) > 1 else ""
    by_modifier = next((known[w] for w in reversed(words[:-1]) if w in known), "")
    return whole or by_modifier or (known.get(mention.lemma.lower(), "") if heads else "")


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
