"""Phrases that take up an earlier event, and who did that: "this move", "the decision", "the attack"."""

from __future__ import annotations

from collections.abc import Callable

from dateline.coding.book import Book
from dateline.records import Claim, Entity, Mention

ANAPHORA = {
    **dict.fromkeys(("move", "decision", "step", "action", "act", "measure", "behaviour", "behavior", "conduct", "development",
                     "policy", "plan", "gesture", "announcement", "provocation", "violation", "incident", "event", "initiative"), "any"),
    **dict.fromkeys(("attack", "assault", "raid", "strike", "bombing", "killing", "shooting", "shelling", "violence", "massacre",
                     "murder", "offensive", "aggression", "invasion", "bloodshed", "atrocity", "crime"), "ASSAULT"),
    **dict.fromkeys(("accusation", "allegation", "charge", "criticism", "remark", "comment", "claim"), "ACCUSE"),
    **dict.fromkeys(("deployment", "buildup", "mobilisation", "mobilization", "drill", "exercise"), "MOBILIZE"),
    **dict.fromkeys(("demand", "request", "appeal", "call"), "REQUEST"),
    **dict.fromkeys(("threat", "warning", "ultimatum"), "THREATEN"),
    **dict.fromkeys(("arrest", "detention", "crackdown"), "COERCE"),
    **dict.fromkeys(("protest", "demonstration", "march", "rally"), "PROTEST"),
    **dict.fromkeys(("offer", "promise", "pledge", "proposal"), "AGREE"),
}  # fmt: skip
"""Nouns that take up an earlier event: "any" is the latest one with a doer, a type the latest of that type."""

_STEM = 5
"""Letters that a noun and its verb share: "withdrawal" and "withdraw"."""


def earlier(
    book: Book, mention: Mention, noun: Claim | None, agents: Callable[[Claim], tuple[Entity, ...]]
) -> tuple[Entity, ...]:
    """Who did the latest earlier event that the phrase can mean: the same word, its family, or any for "move"."""
    kind = book.type_of(noun) if noun is not None else None
    family = ANAPHORA.get(mention.lemma)
    for claim in reversed(book.reading.claims):
        if claim.trigger.start >= mention.start or claim.sentence.start == mention.start:
            continue
        event = book.event(claim.id)
        found: tuple[Entity, ...] = ()
        if _same(claim.predicate.lemma, mention.lemma):
            found = event.actors if event is not None else agents(claim)
        elif event is not None and (family == "any" or event.event == family or (kind and event.event == kind)):
            found = event.actors
        if found:
            return found
    return ()


def _same(a: str, b: str) -> bool:
    return a == b or (len(b) > _STEM and a[:_STEM] == b[:_STEM])
