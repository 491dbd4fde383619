"""Who is called what, across stories: grown from what stories themselves say, each alias with the words that say so.

The registry is a function of the stories held, so it does not matter in which order they came.  An alias that two actors
could bear (a family name of two people) is kept with both and bridges nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import TypeVar

import msgspec

from dateline.corroborating.naming import Form, Sighting

K = TypeVar("K")


class Evidence(msgspec.Struct, frozen=True, order=True):
    """Where a story says so: offsets of its text."""

    story: str
    start: int
    end: int


class Alias(msgspec.Struct, frozen=True, kw_only=True):
    """Another name of an actor; `doubtful` where another actor could bear it, too."""

    name: str
    form: Form
    doubtful: bool
    evidence: tuple[Evidence, ...]


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """A person or body that stories introduce by its full name; titles are told with their evidence, as aliases are."""

    name: str
    titles: tuple[Alias, ...]
    aliases: tuple[Alias, ...]

    def stories(self) -> tuple[str, ...]:
        """The stories that say anything of it."""
        return tuple(sorted({e.story for a in (*self.titles, *self.aliases) for e in a.evidence}))


class Registry:
    """Sightings by story, and what follows from them."""

    def __init__(self) -> None:
        self._said: dict[str, dict[tuple[Form, str], set[Evidence]]] = defaultdict(lambda: defaultdict(set))
        self._alone: dict[str, set[Evidence]] = defaultdict(set)
        self._families: dict[str, set[str]] = defaultdict(set)
        self._bearers: dict[str, set[str]] = defaultdict(set)

    def add(self, story: str, sightings: Iterable[Sighting]) -> set[str]:
        """Takes in a story's sightings; returns the names that may now mean something else in other stories."""
        return {name for s in sightings for name in self._change(story, s, taken=False)}

    def remove(self, story: str, sightings: Iterable[Sighting]) -> set[str]:
        """Takes a story's sightings out again; returns names as `add` does."""
        return {name for s in sightings for name in self._change(story, s, taken=True)}

    def _change(self, story: str, s: Sighting, taken: bool) -> Iterator[str]:
        evidence = Evidence(story, s.start, s.end)
        if s.form == "family name":
            _put(self._alone, s.alias, evidence, taken)
            return
        held = self._said[s.name]
        _put(held, (s.form, s.alias), evidence, taken)
        if not held:
            del self._said[s.name]
        family = s.name.split(" ")[-1]
        index, key = (self._families, family) if s.form == "title" else (self._bearers, s.alias)
        stands = any(form == "title" for form, _ in held) if s.form == "title" else (s.form, s.alias) in held
        before = s.name in index[key]
        (index[key].add if stands else index[key].discard)(s.name)
        if before != stands:
            yield from (s.name, family) if s.form == "title" else (s.name, s.alias, *self._bearers[s.alias])

    def other_names(self, called: Collection[str]) -> set[str]:
        """The names that go with these (as a story writes them) and that it does not use itself; none that are doubtful.

        A family name stands for the one person known by it, unless the story gives another of that family in full.
        """
        families = {name.rpartition(" ")[2] for name in called if " " in name}
        return {other for name in called for other in self._others(name, families)} - set(called)

    def _others(self, name: str, families: Collection[str]) -> Iterator[str]:
        yield from self._only(self._bearers.get(name))
        if name not in families:
            yield from self._only(self._families.get(name))
        for form, alias in self._said.get(name, {}):
            if form != "title" and len(self._bearers.get(alias, ())) == 1:
                yield alias

    @staticmethod
    def _only(bearers: set[str] | None) -> Iterable[str]:
        return bearers if bearers is not None and len(bearers) == 1 else ()

    def actors(self) -> Iterator[Actor]:
        """All actors by name, with every alias and its evidence."""
        for name in sorted(n for n, held in self._said.items() if held):
            yield self.actor(name)

    def actor(self, name: str) -> Actor:
        """One actor by its full name.  KeyError if none is known by it."""
        if not self._said.get(name):
            raise KeyError(name)
        said = self._said[name]
        titles = [_alias(alias, form, found) for (form, alias), found in said.items() if form == "title"]
        aliases = [
            _alias(alias, form, found, len(self._bearers[alias]) > 1)
            for (form, alias), found in said.items()
            if form != "title"
        ]
        family = name.split(" ")[-1]
        if titles and family in self._alone:
            aliases.append(_alias(family, "family name", self._alone[family], len(self._families[family]) > 1))
        return Actor(name=name, titles=_sorted(titles), aliases=_sorted(aliases))


def _alias(name: str, form: Form, evidence: Iterable[Evidence], doubtful: bool = False) -> Alias:
    return Alias(name=name, form=form, doubtful=doubtful, evidence=tuple(sorted(evidence)))


def _sorted(aliases: Iterable[Alias]) -> tuple[Alias, ...]:
    return tuple(sorted(aliases, key=lambda a: (a.name, a.form)))


def _put(held: dict[K, set[Evidence]], key: K, evidence: Evidence, taken: bool) -> None:
    if not taken:
        held.setdefault(key, set()).add(evidence)
    elif key in held:
        held[key].discard(evidence)
        if not held[key]:
            del held[key]
