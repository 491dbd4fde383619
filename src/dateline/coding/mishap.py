"""Deaths and injuries that nobody is said to do and that a story tells of a crash, a storm, a fire: no assault."""

from __future__ import annotations

from dateline.coding.book import Book
from dateline.lexicons.mishaps import tells_of
from dateline.records import Claim

_HARM = frozenset({
    "batter", "claim", "damage", "destroy", "flatten", "hit", "hurt", "injure", "kill", "leave", "level", "lose", "maim",
    "perish", "strike", "wound", "wreck",
})  # fmt: skip
_BACK = 4
"""Sentences back in which the mishap may be told."""


def is_mishap(book: Book, claim: Claim) -> bool:
    """Whether harm without a doer is told in a sentence of a mishap, or soon after one, with no word of violence between."""
    if claim.predicate.lemma not in _HARM:
        return False
    for sentence in book.told_by(claim, _BACK):
        told = tells_of(sentence.text)
        if told is not None:
            return told == "mishap"
    return False
