"""Demands made by saying what another must do: "the envoy said Qatar must mediate"."""

from __future__ import annotations

from typing import NamedTuple

from dateline.coding.book import Book
from dateline.coding.plover import mode_from_content
from dateline.lexicons.predicates import Entry
from dateline.records import Claim, Entity

MODAL = "m"
"""The part of speech under which the lexicon keeps modal verbs of obligation."""
_SPEAKING = ("asserts", "asks")
_SELVES = frozenset({"we", "i", "us", "one", "you"})


class Demand(NamedTuple):
    """Who demands of whom, the mode of what is demanded, and the entry that says so."""

    entry: Entry
    mode: str | None
    actors: tuple[Entity, ...]
    recipients: tuple[Entity, ...]


def demand(book: Book, claim: Claim) -> Demand | None:
    """The demand that a reported clause with a modal of obligation makes of somebody else, or None."""
    entry = book.lexicon.entries.get((claim.modal or "", MODAL), (None,))[0]
    if entry is None or not claim.speakers or claim.predicate.pos == "n" or claim.status == "negated":
        return None
    speaker = claim.speakers[-1]
    source = book.actors.entities(speaker.source) if speaker.source is not None and speaker.stance in _SPEAKING else ()
    asked = _asked(book, claim)
    if not source or asked is None or any((a.start, a.end) == (source[0].start, source[0].end) for a in asked):
        return None
    return Demand(entry, mode_from_content("REQUEST", book.type_of(claim) or "other", None), source, asked)


def _asked(book: Book, claim: Claim) -> tuple[Entity, ...] | None:
    """Whom the demand is made of; nobody for a passive that an entry knows; None if it is no demand of another."""
    m = claim.roles.get("agent")
    if m is None:
        return () if claim.predicate.passive and book.type_of(claim) is not None else None
    if book.actors.mentions[m].lemma in _SELVES:
        return None
    return book.named(m) or None
