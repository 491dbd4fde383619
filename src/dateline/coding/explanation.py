"""A reading told in plain lines: per sentence what was coded, by which entry, through which words, and why the rest was not."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from dateline.coding.book import Verdict
from dateline.coding.code import EventCoder
from dateline.extracting.places import weigh_places
from dateline.lexicons.embedding import embedding
from dateline.parsing.gate import Spared
from dateline.records import Claim, Entity, Event, Instrument, Reading, Span, Story

REPORTS = "only reports: the event is what is said"
SILENT = "nothing in it is told as happening"


def lines(reading: Reading, coder: EventCoder, spared: Sequence[Spared] = ()) -> Iterator[str]:
    """The explanation of one story, line by line; `spared` is what was not parsed, in order."""
    yield from _head(reading.story)
    yield from _places(reading)
    verdicts = coder.verdicts(reading)
    cues = {(a.cue.start, a.cue.end) for a in reading.attributions if a.cue is not None}
    done = reading.story.body
    for _, group in itertools.groupby(reading.claims, key=lambda c: c.sentence.start):
        claims = list(group)
        sentence = claims[0].sentence
        yield from _silent(reading.story.text, done, sentence.start, spared)
        yield from _sentence(sentence.start, sentence.text)
        for claim in claims:
            yield from claim_lines(reading, claim, verdicts[claim.id], (claim.trigger.start, claim.trigger.end) in cues)
        done = max(done, sentence.end)
    yield from _silent(reading.story.text, done, len(reading.story.text), spared)


def _head(story: Story) -> Iterator[str]:
    yield f"{story.title or story.id}"
    for field, how in sorted(story.found.items()):
        value = getattr(story, field, None)
        yield f"  {field}{f' {value}' if value is not None else ''}: {how}"
    if story.published is None:
        yield "  no publication date: relative dates are left open"


def _places(reading: Reading) -> Iterator[str]:
    """Each place whose name others bear too: why it was chosen, and the runners-up."""
    kept = {(p.start, p.end) for p in reading.places}
    shown = set()
    for weighed in weigh_places(reading.story.text):
        place = weighed.place
        if (place.start, place.end) not in kept or place.name in shown or not weighed.others:
            continue
        shown.add(place.name)
        others = "; ".join(_spot(r.name, r.kind, r.admin1, r.country) for r in weighed.others)
        yield f"  {place.text!r} is {_spot(place.name, place.kind, place.admin1, place.country)}: {weighed.reason}; not {others}"


def _spot(name: str, kind: str, admin1: str | None, country: str | None) -> str:
    """ "Paris (town, Texas, USA)"."""
    return f"{name} ({', '.join(t for t in (kind, admin1 if admin1 != name else None, country) if t)})"


def _sentence(start: int, text: str) -> Iterator[str]:
    yield ""
    yield f"[{start}] {' '.join(text.split())}"


def _silent(text: str, start: int, end: int, spared: Sequence[Spared]) -> Iterator[str]:
    """What stands between two sentences that hold claims, where it holds words: what was parsed, and what was not."""
    for some in spared:
        if start <= some.start and some.end <= end:
            yield from _stretch(text, start, some.start, SILENT)
            yield from _stretch(text, some.start, some.end, some.reason)
            start = some.end
    yield from _stretch(text, start, end, SILENT)


def _stretch(text: str, start: int, end: int, why: str) -> Iterator[str]:
    between = text[start:end]
    if any(c.isalnum() for c in between):
        yield from _sentence(start + len(between) - len(between.lstrip()), between)
        yield f"    - {why}"


def claim_lines(reading: Reading, claim: Claim, verdict: Verdict, cue: bool) -> Iterator[str]:
    """What became of one claim, line by line; `cue`: it is the cue by which something is reported."""
    events = [e for e in (verdict.event, *verdict.also) if e is not None]
    if not events:
        entry = f" [{verdict.match.entry.where} {verdict.match.entry.pattern}]" if verdict.match is not None else ""
        reason = REPORTS if cue and verdict.match is None else verdict.reason
        yield f"    - {claim.trigger.text!r}: {reason}{entry}"
        return
    roles = ", ".join(f"{name}: {reading.mentions[m].text}" for name, m in claim.roles.items())
    for event in events:
        code = f"{event.event} {event.mode}" if event.mode else event.event
        yield f"    * {claim.trigger.text!r}: {code}, {_status(reading, claim, event)}, by {event.rule}"
        yield f"        words: {roles}"
        for name, side in (("who", event.actors), ("whom", event.recipients)):
            for entity in side:
                yield f"        {name}: {_entity(entity)}"
        yield from _circumstances(event)


def _status(reading: Reading, claim: Claim, event: Event) -> str:
    cue = (
        f" because of {claim.status_cue.text!r}{_meaning(reading, claim.status_cue)}"
        if claim.status_cue is not None
        else ""
    )
    hedge = f", hedged by {claim.hedge.text!r}" if claim.hedge is not None else ""
    return f"{event.status}{cue}{hedge}{', told as history' if claim.background else ''}"


def _meaning(reading: Reading, cue: Span) -> str:
    """What the class of a cue does to what it governs, where the cue is a listed one."""
    forms = [(c.predicate.lemma, c.predicate.pos) for c in reading.claims if c.trigger.start == cue.start]
    forms += [(m.lemma, "n") for m in reading.mentions if m.end == cue.end]
    forms += [(cue.text.lower(), "a")]
    found = next((c for form in forms if (c := embedding().get(form)) is not None), None)
    return f" ({found.name}: {found.meaning})" if found is not None else ""


def _instrument(instrument: Instrument) -> str:
    """ "Indus Waters Treaty (treaty, IND PAK, 1960)"."""
    told = [instrument.kind, " ".join(instrument.parties), instrument.date or ""]
    return f"{instrument.name} ({', '.join(t for t in told if t)}) from {instrument.text!r}"


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
            yield f"        {relation}: {_instrument(instrument)}"
    for q in event.quantities:
        yield f"        {q.of}: {_bounds(q.low, q.high)} from {q.span.text!r}"


def _bounds(low: float | None, high: float | None) -> str:
    """A count: "12", "12 to 15", "12 or more"."""
    if low is None or high is None:
        return f"{low:,.10g} or more" if low is not None else f"at most {high:,.10g}" if high is not None else "some"
    return f"{low:,.10g}" if low == high else f"{low:,.10g} to {high:,.10g}"
