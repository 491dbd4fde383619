"""The resolved mentions of one reading, as coding asks for them: entities, and the actors named inside a phrase."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence

from dateline.lexicons.actors import nouns
from dateline.records import Entity, Mention
from dateline.resolving.resolved import ACTING, Resolved

_DEEPEST = 4
_WHERE = frozenset({"in", "near", "outside", "inside", "at", "off", "along", "around", "across"})
"""Phrases that say where a thing is, not whose."""
_STATES = nouns("state")
_SIDES = nouns("relation") | {"side", "party"}


def _is_state(r: Resolved) -> bool:
    """Whether it is a state, which acts and is addressed through its government."""
    return r.kind == "state" or r.role in _STATES or (r.kind == "side" and (r.role in _SIDES or bool(r.parts)))


class Actors:
    """Who the mentions of one reading are."""

    def __init__(
        self, text: str, mentions: Sequence[Mention], resolved: Sequence[Resolved], setting: Sequence[str],
        setting_at: Callable[[int], str | None] = lambda _: None,
        place_at: Callable[[int], str | None] = lambda _: None,
    ) -> None:  # fmt: skip
        self.text = text
        self.mentions = mentions
        self.resolved = resolved
        self.setting = setting
        self._acting = [
            r.kind in ACTING and (r.known or m.case != "noun") for m, r in zip(mentions, resolved, strict=True)
        ]
        self._entities: dict[int, tuple[Entity, ...]] = {}
        self.setting_at = setting_at
        """The likeliest country of a sentence, by its number."""
        self._place_at = place_at
        self._starts = [m.start for m in mentions]
        self._explicit: dict[str, list[int]] | None = None

    def explicit(self, country: str) -> Sequence[int]:
        """The mentions that say of themselves that they are of a country, in the order of the text."""
        if self._explicit is None:
            self._explicit = {}
            for k, r in enumerate(self.resolved):
                if r.explicit and r.country is not None:
                    self._explicit.setdefault(r.country, []).append(k)
        return self._explicit.get(country, ())

    def place_at(self, offset: int) -> str | None:
        """The country that an unknown place at this offset most likely lies in."""
        n = bisect.bisect_right(self._starts, offset) - 1
        return self._place_at(self.mentions[n].sentence) if n >= 0 else None

    def is_actor(self, m: int) -> bool:
        """Whether the mention can be a side of an event."""
        return self._acting[m]

    def entities(self, m: int) -> tuple[Entity, ...]:
        """The mention, or the several that it stands for, and the further parts of its list, as entities."""
        found = self._entities.get(m)
        if found is None:
            found = self._entities[m] = self._all(m)
        return found

    def _all(self, m: int) -> tuple[Entity, ...]:
        out: list[Entity] = []
        for k in (m, *self._members(m)):
            if self.is_actor(k):
                out.extend(self._each(k))
        return tuple(out)

    def entity(self, m: int) -> Entity | None:
        """One mention as an entity, or None if it is no actor."""
        return self._each(m)[0] if self.is_actor(m) else None

    def _members(self, m: int) -> tuple[int, ...]:
        named = self._named(m)
        return self.mentions[m].members if named == m else self.mentions[named].members

    def _named(self, m: int) -> int:
        """The mention whose words name the actor: a pronoun's are no evidence."""
        while self.mentions[m].case == "pronoun" and (back := self.resolved[m].refers) is not None and back < m:
            m = back
        return m

    def _each(self, m: int) -> tuple[Entity, ...]:
        r, named = self.resolved[m], self._named(m)
        mention, until = self.mentions[named], self.resolved[named].until
        start, end = mention.start, self.mentions[until].end if until is not None else mention.end
        text, role, via = self.text[start:end], r.role, r.via

        def entity(name: str, country: str | None, sectors: tuple[str, ...], identifier: str | None) -> Entity:
            own = sectors or (("GOV",) if country and _is_state(r) else ())
            return Entity(
                start=start,
                end=end,
                text=text,
                name=name,
                id=identifier,
                country=country,
                sectors=own,
                role=role,
                via=via,
            )

        if r.parts:
            return tuple(entity(p.name, p.country, p.sectors, None) for p in r.parts)
        return (entity(r.name, r.country, r.sectors, r.id),)

    def inside(self, m: int, depth: int = 0) -> tuple[Entity, ...]:
        """Actors named inside a phrase that is none itself: "North Korea's actions", "the use of force by police"."""
        if depth > _DEEPEST:
            return ()
        mention, r = self.mentions[m], self.resolved[m]
        if r.refers is not None and r.kind == "thing":
            return self.inside(r.refers, depth + 1)
        attached = dict(mention.attached)
        for k in (attached.get("by"), mention.possessor, attached.get("of"), attached.get("between")):
            found = self.entities(k) or self.inside(k, depth + 1) if k is not None else ()
            if found:
                return found
        if r.countries and r.kind == "thing":
            return tuple(_adjective(mention, c, r.sectors) for c in r.countries)
        for label, k in mention.attached:
            found = self.entities(k) if label not in _WHERE else ()
            if found:
                return found
        return ()


def _adjective(mention: Mention, country: str, sectors: tuple[str, ...]) -> Entity:
    return Entity(
        start=mention.start, end=mention.end, text=mention.text, name=country, country=country, sectors=sectors, via="adjective",
    )  # fmt: skip
