"""The entries that a claim can meet at all, by its predicate and the small words it has: most entries are never looked at."""

from __future__ import annotations

from collections.abc import Sequence, Set

from dateline.lexicons.predicates import Entry, Predicates

_FEW = 3
_REMEMBERED = 5_000
"""Choices of entries that are kept for one predicate."""


class Group:
    """The entries of one predicate, by a particle or preposition that they need and by the object that they name."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._by_word: dict[str, set[int]] = {}
        self._by_object: dict[str, set[int]] = {}
        self.small = len(entries) <= _FEW
        """Whether it is quicker to try all of them than to choose by their objects."""
        self._wordless = {n for n, e in enumerate(entries) if not e.words}
        self._objectless = set(range(len(entries)))
        for n, entry in enumerate(entries):
            if entry.words:
                self._by_word.setdefault(entry.words[0], set()).add(n)
            named = next((c.lemmas for c in entry.conditions if c.slot == "patient" and c.lemmas), None)
            if named is not None and not self.small:
                self._objectless.discard(n)
                for lemma in named:
                    self._by_object.setdefault(lemma, set()).add(n)
        self._words = {w for e in entries for w in e.words}
        self._first_words, self._objects = frozenset(self._by_word), frozenset(self._by_object)
        self._bare = self._of(frozenset(), None, frozenset())
        """The entries that need neither a word nor an object."""
        self._known: dict[tuple[frozenset[str], str | None, frozenset[str]], tuple[Entry, ...]] = {}

    def fitting(self, words: Set[str], particle: str | None, objects: Set[str]) -> Sequence[Entry]:
        """The entries that may need no more than these words and name one of these objects or none, the most demanding first.

        A particle that has entries of its own makes another predicate: who calls off a ban does not call it.
        """
        said, named = self._first_words.intersection(words), self._objects.intersection(objects)
        particle = particle if particle in self._words else None
        if not said and not named and particle is None:
            return self._bare
        key = (said, particle, named)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            found = self._known[key] = self._of(*key)
        return found

    def _of(self, said: frozenset[str], particle: str | None, objects: frozenset[str]) -> tuple[Entry, ...]:
        fit = self._wordless.union(*(self._by_word[w] for w in said))
        fit &= self._objectless.union(*(self._by_object[o] for o in objects))
        entries = (self._entries[n] for n in sorted(fit))
        return tuple(e for e in entries if particle is None or particle in e.words)


class EntryIndex:
    """A predicate lexicon, indexed one predicate at a time as they are met."""

    def __init__(self, lexicon: Predicates) -> None:
        self.lexicon = lexicon
        self._groups: dict[tuple[str, str], Group] = {}

    def knows(self, lemma: str, pos: str) -> bool:
        """Whether there is any entry of a predicate."""
        return (lemma, pos) in self.lexicon.entries

    def group(self, lemma: str, pos: str) -> Group | None:
        """The entries of a predicate, or None where there are none."""
        key = (lemma, pos)
        found = self._groups.get(key)
        if found is None and (entries := self.lexicon.entries.get(key)):
            found = self._groups[key] = Group(entries)
        return found
