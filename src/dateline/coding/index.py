"""The entries that a claim can meet at all, by its predicate and the small words it has: most entries are never looked at."""

from __future__ import annotations

from collections.abc import Sequence, Set

from dateline.lexicons.predicates import Entry, Predicates


class _Group:
    """The entries of one predicate: those that need no particle or preposition, and the others by one that they need."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.rank = {id(e): n for n, e in enumerate(entries)}
        self.plain = tuple(e for e in entries if not e.words)
        self.by_word: dict[str, list[Entry]] = {}
        for entry in entries:
            if entry.words:
                self.by_word.setdefault(entry.words[0], []).append(entry)

    def fitting(self, words: Set[str]) -> Sequence[Entry]:
        """The entries that may need no more than these words, the most demanding first."""
        said = self.by_word.keys() & words
        if not said:
            return self.plain
        return sorted((*self.plain, *(e for w in said for e in self.by_word[w])), key=lambda e: self.rank[id(e)])


class EntryIndex:
    """A predicate lexicon, indexed one predicate at a time as they are met."""

    def __init__(self, lexicon: Predicates) -> None:
        self.lexicon = lexicon
        self._groups: dict[tuple[str, str], _Group | None] = {}

    def knows(self, lemma: str, pos: str) -> bool:
        """Whether there is any entry of a predicate."""
        return (lemma, pos) in self.lexicon.entries

    def parts(self, lemma: str, pos: str, particle: str | None) -> bool:
        """Whether a particle makes another predicate of this one, with entries of its own."""
        if particle is None:
            return False
        return any(particle in e.words for e in self.lexicon.entries.get((lemma, pos), ()))

    def fitting(self, lemma: str, pos: str, words: Set[str]) -> Sequence[Entry]:
        """The entries of a predicate that may need no more than these words, the most demanding first."""
        key = (lemma, pos)
        if key not in self._groups:
            entries = self.lexicon.entries.get(key)
            self._groups[key] = _Group(entries) if entries else None
        group = self._groups[key]
        return group.fitting(words) if group is not None else ()
