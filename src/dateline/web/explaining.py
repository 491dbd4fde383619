"""Why an event was coded as it was: its entry, the words of its roles, and the readings that were not chosen."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.coding.book import Book
from dateline.coding.code import EventCoder
from dateline.coding.explanation import claim_lines
from dateline.extracting.places import weigh_places
from dateline.records import Claim, Event, Reading
from dateline.web.shapes import Context, Explanation, RunnerUp

_AROUND = 500
_OTHERS = 5


def explained(reading: Reading, event: Event, coder: EventCoder) -> Explanation:
    """The explanation of one event of a reading; without one where today's lexicon codes the reading otherwise."""
    book = coder.judged(reading)
    claim = next((c for c in reading.claims if event.id in _ids(book, c)), None)
    if claim is None:
        told = "coded by another version of the lexicon; today's does not code this event: `dateline recode` brings the archive up to date"
        return Explanation(lines=[told], entry=event.rule, words={}, runners_up=[])
    lines = claim_lines(reading, claim, book.verdicts[claim.id], cue=False)
    words = {role: reading.mentions[m].text for role, m in claim.roles.items()}
    return Explanation(
        lines=[line.strip().removeprefix("* ") for line in lines], entry=event.rule, words=words,
        runners_up=[*_types(book, claim, event), *_places(reading, event)],
    )  # fmt: skip


def context(text: str, start: int, end: int) -> Context:
    """The paragraph of an evidence, or of a long one the sentences next to it."""
    first = max(text.rfind("\n", 0, start) + 1, _snapped(text, start - _AROUND))
    stop = text.find("\n", end)
    last = min(len(text) if stop < 0 else stop, end + _AROUND)
    cut = text.rfind(". ", end, last)
    if last < len(text) and text[last] != "\n" and cut >= 0:
        last = cut + 1
    return Context(start=min(first, start), end=last, text=text[min(first, start) : last])


def _snapped(text: str, at: int) -> int:
    """The first beginning of a sentence from a place on."""
    if at <= 0:
        return 0
    stop = text.find(". ", at)
    return stop + 2 if stop >= 0 else at


def _ids(book: Book, claim: Claim) -> set[str]:
    verdict = book.verdicts[claim.id]
    return {e.id for e in (verdict.event, *verdict.also) if e is not None}


def _types(book: Book, claim: Claim, event: Event) -> Iterator[RunnerUp]:
    """The entries that the claim meets too, which ask less than the one that decided."""
    for match in book.others(claim)[:_OTHERS]:
        entry = match.entry
        if entry.type == "none":
            reading = f"no event: {entry.reason or 'idiom'}"
        else:
            reading = f"{entry.type} {entry.mode}" if entry.mode else entry.type
        yield RunnerUp(
            what="type",
            reading=f"{reading}, by {entry.where} {entry.pattern}",
            why=f"it asks for less than {event.rule}",
        )


def _places(reading: Reading, event: Event) -> Iterator[RunnerUp]:
    """The other places that bear the name of the event's place."""
    span = event.where.span if event.where is not None else None
    if span is None:
        return
    for weighed in weigh_places(reading.story.text):
        if (weighed.place.start, weighed.place.end) == (span.start, span.end):
            for other in weighed.others[:_OTHERS]:
                where = ", ".join(t for t in (other.kind, other.admin1, other.country) if t)
                yield RunnerUp(what="place", reading=f"{other.name} ({where})", why=weighed.reason)
