"""Verbs that only say that somebody did what was told of another: "did so", "did the same", "followed suit"."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.coding.book import Book
from dateline.coding.match import Match
from dateline.records import Claim, Event, Mention

TAKING_UP = frozenset({"do", "follow"})
"""Verbs that may only say so."""
_SO = frozenset({"so", "likewise", "similarly"})
_FARTHEST = 8
"""Claims looked back over."""


def takes_up(claim: Claim, mentions: Sequence[Mention]) -> bool:
    """Whether a claim's verb says only that it was done as well."""
    m = claim.roles.get("patient")
    done = mentions[m].lemma if m is not None else ""
    if claim.predicate.lemma == "follow":
        return done == "suit"
    return claim.predicate.lemma == "do" and (bool(_SO.intersection(claim.adverbs)) or done == "same")


def taken_up(book: Book, claim: Claim) -> tuple[Match, Event | None] | None:
    """What was done before: the entry of the nearest deed told or meant, and its event where it has one."""
    n = book.before(claim.trigger.start)
    for prior in reversed(book.reading.claims[max(0, n - _FARTHEST) : n]):
        match = book.match(prior) if prior.predicate.pos == "v" else None
        if match is None or match.entry.type == "none" or prior.id == claim.id:
            continue
        if prior.status in ("actual", "ongoing") and book.event(prior.id) is None:
            continue
        return match, book.event(prior.id)
    return None
