"""Whether a person is a he or a she: from the noun, the title, the first name, or the pronoun that took them up before."""

from __future__ import annotations

from dateline.lexicons.actors import nouns
from dateline.resolving.work import Work

_PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "male"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "female"),
}
_WORDS = {**dict.fromkeys(nouns("male"), "male"), **dict.fromkeys(nouns("female"), "female")}
"""Nouns, titles and first names, lower case, of one gender alone."""


class Genders:
    """What the story and the words say of each person: "male", "female" or "" for unknown."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._told: dict[int, str] = {}

    def of_pronoun(self, word: str) -> str:
        """The gender that a pronoun asks for."""
        return _PRONOUNS.get(word.lower(), "")

    def of(self, n: int) -> str:
        """The gender of the person that mention `n` names."""
        told = self._told.get(n)
        if told is None:
            m = self.work.mentions[n]
            words = (m.lemma.lower(), *(w.lower() for w in m.words), *self.work.resolved[n].name.lower().split()[:1])
            told = self._told[n] = next((_WORDS[w] for w in words if w in _WORDS), "")
        return told

    def note(self, n: int, pronoun: str) -> None:
        """Remembers that a pronoun has taken up mention `n`."""
        if not self._told.get(n):
            self._told[n] = self.of_pronoun(pronoun)
