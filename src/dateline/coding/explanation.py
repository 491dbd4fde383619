"""A reading told in plain lines: per sentence what was coded, by which entry, through which words, and why the rest was not."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.coding.book import Verdict
from dateline.coding.code import EventCoder
from dateline.records import Claim, Entity, Event, Reading


def lines(reading: Reading, coder: EventCoder) -> Iterator[str]:
    """The explanation of one story, line by line."""
    story = reading.story
    yield f"{story.title or story.id}"
    for field, how in sorted(story.found.items()):
        value = getattr(story, field, None)
        yield f"  {field}{f' {value}' if value is not None else ''}: {how}"
    if story.published is None:
        yield "  no publication date: relative dates are left open"
    last = -1
    verdicts = coder.verdicts(reading)
    for claim in reading.claims:
        if claim.sentence.start != last:
            last = claim.sentence.start
            yield ""
            yield f"[{claim.sentence.start}] {' '.join(claim.sentence.text.split())}"
        yield from _claim(reading, claim, verdicts[claim.id])


def _claim(reading: Reading, claim: Claim, verdict: Verdict) -> Iterator[str]:
    roles = ", ".join(f"{name}: {reading.mentions[m].text}" for name, m in claim.roles.items())
    if verdict.event is None:
        entry = f" [{verdict.match.entry.where} {verdict.match.entry.pattern}]" if verdict.match is not None else ""
        yield f"    - {claim.trigger.text!r}: {verdict.reason}{entry}"
        return
    event = verdict.event
    yield f"    * {claim.trigger.text!r}: {event.event}{f' {event.mode}' if event.mode else ''}, {_status(claim)}, by {event.rule}"
    yield f"        words: {roles}"
    for name, side in (("who", event.actors), ("whom", event.recipients)):
        for entity in side:
            yield f"        {name}: {_entity(entity)}"
    yield from _circumstances(event)


def _status(claim: Claim) -> str:
    cue = f" because of {claim.status_cue.text!r}" if claim.status_cue is not None else ""
    hedge = f", hedged by {claim.hedge.text!r}" if claim.hedge is not None else ""
    return f"{claim.status}{cue}{hedge}"


def _entity(entity: Entity) -> str:
    code = f"{entity.country or '?'}{':' + '+'.join(entity.sectors) if entity.sectors else ''}"
    return f"{entity.text!r} is {entity.name}, {code}, by {entity.via}"


def _circumstances(event: Event) -> Iterator[str]:
    for speaker in event.according_to:
        yield f"        on the word of {speaker.name or 'somebody unnamed'} ({speaker.cue.text!r}, {speaker.stance})"
    if event.when is not None:
        words = f" from {event.when.span.text!r}" if event.when.span is not None else ""
        yield f"        when: {event.when.start or '...'} to {event.when.end or '...'}, {event.when.basis}{words}"
    if event.where is not None:
        words = f" from {event.where.span.text!r}" if event.where.span is not None else ""
        yield f"        where: {event.where.name} ({event.where.kind}, {event.where.country}), by {event.where.basis}{words}"
    for relation, found in (("under", event.under), ("against", event.against)):
        for instrument in found:
            yield f"        {relation}: {instrument.name}"
    for q in event.quantities:
        yield f"        {q.of}: {q.low if q.low is not None else '?'} to {q.high if q.high is not None else '?'} from {q.span.text!r}"
