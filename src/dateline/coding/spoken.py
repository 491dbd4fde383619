"""What a speaker does by saying it: demands ("the envoy said Qatar must mediate") and accusations ("Kyiv said Moscow broke the truce")."""

from __future__ import annotations

from typing import NamedTuple

from dateline.coding.book import Book
from dateline.coding.match import Match
from dateline.coding.plover import mode_from_content
from dateline.lexicons.predicates import MODAL, REPORTED, Entry
from dateline.records import Claim, Entity

_SPEAKING = ("asserts", "asks", "alleges")
_NEAR = 6
_SELVES = frozenset({"we", "i", "us", "one", "you"})


class Spoken(NamedTuple):
    """Who does it by speaking, to whom, the mode, and the match that says so."""

    match: Match
    mode: str | None
    actors: tuple[Entity, ...]
    recipients: tuple[Entity, ...]


def spoken(book: Book, claim: Claim) -> Spoken | None:
    """The demand or accusation that a clause with a speaker amounts to, or None."""
    if claim.predicate.pos == "n" or claim.status == "negated":
        return None
    if (claim.modal, MODAL) not in book.lexicon.entries and (
        claim.predicate.lemma,
        REPORTED,
    ) not in book.lexicon.entries:
        return None
    speaker = claim.speakers[-1]
    source = book.actors.entities(speaker.source) if speaker.source is not None and speaker.stance in _SPEAKING else ()
    if not source:
        return None
    return _demand(book, claim, source) or _accusation(book, claim, source)


def _demand(book: Book, claim: Claim, source: tuple[Entity, ...]) -> Spoken | None:
    entry: Entry | None = book.lexicon.entries.get((claim.modal or "", MODAL), (None,))[0]
    if entry is None:
        return None
    known = book.type_of(claim)
    m = claim.roles.get("agent")
    done_to = claim.roles.get("patient")
    told = known is not None or (done_to is not None and book.actors.is_actor(done_to))
    passive = m is None and claim.predicate.passive and told  # "must be released": of nobody in particular
    asked = () if passive else _others(book, m, source)
    if not asked and not passive:
        return None
    return Spoken(Match(entry, None, claim), mode_from_content("REQUEST", known or "other", None), source, asked)


def _accusation(book: Book, claim: Claim, source: tuple[Entity, ...]) -> Spoken | None:
    aside = claim.relation in ("relative", "adnominal") and not _said_within(book, claim)
    told = claim.status in ("actual", "ongoing") and not aside
    match = book.reported(claim, REPORTED) if told else None
    accused = _others(book, match.claim.roles.get("agent"), source) if match is not None else ()
    if match is None or not accused:
        return None
    return Spoken(match, match.entry.mode, source, accused)


def _said_within(book: Book, claim: Claim) -> bool:
    """Whether the speaking stands in the same relative clause: "a treaty which Khartoum says they violate"."""
    cue = claim.speakers[-1].cue
    between = book.reading.story.text[cue.end : claim.trigger.start].lower().split()
    return (
        cue.end <= claim.trigger.start
        and len(between) <= _NEAR
        and not {"who", "which", "that", "whom", "whose"} & set(between)
    )


def _others(book: Book, m: int | None, source: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The actors of a mention, if they are not those who speak."""
    if m is None or book.actors.mentions[m].lemma in _SELVES:
        return ()
    found = book.named(m)
    own = {(s.start, s.end) for s in source} | {s.id for s in source if s.id}
    return () if any((e.start, e.end) in own or e.id in own for e in found) else found
