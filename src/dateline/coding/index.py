"""The entries that a claim can meet at all, by its predicate and the small words it has: most entries are never looked at."""

from __future__ import annotations

from collections.abc import Sequence, Set

from dateline.lexicons.predicates import Entry, Predicates


class Group:
    """The entries of one predicate: those that need no particle or preposition, and the others by one that they need."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._plain = [n for n, e in enumerate(entries) if not e.words]
        self._by_word: dict[str, list[int]] = {}
        for n, entry in enumerate(entries):
            if entry.words:
                self._by_word.setdefault(entry.words[0], []).append(n)
        self._words = {w for e in entries for w in e.words}
        self._fitting: dict[tuple[frozenset[str], str | None], tuple[Entry, ...]] = {}
        self._few = self._of(frozenset(), None)

    def fitting(self, words: Set[str], particle: str | None) -> Sequence[Entry]:
        """The entries that may need no more than these words, the most demanding first.

        A particle that has entries of its own makes another predicate: who calls off a ban does not call it.
        """
        if particle not in self._words:
            if self._by_word.keys().isdisjoint(words):
                return self._few
            particle = None
        key = (frozenset(self._by_word.keys() & words), particle)
        found = self._fitting.get(key)
        if found is None:
            found = self._fitting[key] = self._of(*key)
        return found

    def _of(self, said: frozenset[str], particle: str | None) -> tuple[Entry, ...]:
        ranks = sorted([*self._plain, *(n for w in said for n in self._by_word[w])])
        entries = (self._entries[n] for n in ranks)
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
