"""One happening, one event: which coded claims only say again what the claim above them says."""

from __future__ import annotations

from dateline.coding.book import Book, Verdict
from dateline.records import Claim, Event

_ABSORBING = frozenset({"REQUEST", "REJECT", "THREATEN", "AGREE", "ACCUSE", "CONCEDE"})
_NOT_DONE = ("hypothetical", "planned", "negated")
_APART = ("relative", "conj", "adverbial", "apposition")


def absorb(book: Book) -> None:
    """Drops what is demanded, refused or threatened beside the demand; and "talks" beside "held talks"."""
    for claim in book.reading.claims:
        event, above = book.event(claim.id), book.event(claim.governor)
        if event is None or above is None or claim.governor is None:
            continue
        reason = _absorbed(claim, event, book.claims[claim.governor], above)
        if reason:
            book.verdicts[claim.id] = Verdict(book.verdicts[claim.id].match, reason, None)


def _absorbed(claim: Claim, event: Event, above: Claim, upper: Event) -> str | None:
    relation = (claim.relation or "").split(":")[0]
    if relation in _APART:
        return None
    if event.status in _NOT_DONE and upper.event in _ABSORBING:
        return f"told only as what is meant by {above.trigger.text!r}"
    if relation in ("object", "prepositional", "comp") and event.event == upper.event:
        return f"the same event as {above.trigger.text!r}"
    if claim.predicate.pos == "n" and relation in ("object", "prepositional"):
        own = claim.roles.get("agent")
        if claim.predicate.light == above.predicate.lemma or own is None or own == above.roles.get("agent"):
            return f"the same event as {above.trigger.text!r}"
    return None
