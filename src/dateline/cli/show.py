"""`dateline show`: one event of the archive with all that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import AsOf, Where, view
from dateline.cli.inputs import printable
from dateline.errors import SettingError

if TYPE_CHECKING:
    from dateline.archiving import View
    from dateline.records import Entity, Event, Story

_AROUND = 160


def show(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="The event's id, or its first digits.")],
    archive: Where = None,
    as_of: AsOf = None,
) -> None:
    """Show an event: its words in their story, who says so, the entry that decided, since when it is known, other reports."""
    state = view(archive, as_of)
    found = state.identified(event)
    if not found:
        raise SettingError(f"the archive holds no event {event!r}", remedy="`dateline search --to jsonl` gives ids")
    for key, one in found:
        for line in _lines(state, key, one):
            typer.echo(printable(line))


def _lines(state: View, key: str, event: Event) -> Iterator[str]:
    from dateline.showing import when_text

    story = state.story(key)
    assert story is not None
    yield f"event {event.id}"
    yield f"  what      {event.event}{f' {event.mode}' if event.mode else ''}, CAMEO {event.cameo}, Goldstein {event.goldstein:g}"
    for name, side in (("who", event.actors), ("to whom", event.recipients)):
        for entity in side:
            yield f"  {name:<9} {_entity(entity)}"
    yield f"  when      {when_text(event)}{f', {event.when.basis}' if event.when else ''}"
    if event.where is not None:
        yield f"  where     {event.where.name} ({event.where.country or '?'}), by {event.where.basis}"
    yield f"  status    {event.status}{f', hedged by {event.hedge!r}' if event.hedge else ''}"
    for speaker in event.according_to:
        yield f"  said by   {speaker.name or 'somebody unnamed'} ({speaker.cue.text!r}, {speaker.stance})"
    for relation, some in (("under", event.under), ("against", event.against)):
        for instrument in some:
            yield f"  {relation:<9} {instrument.name}"
    for q in event.quantities:
        yield f"  {q.of:<9} {q.span.text!r}: {_bound(q.low)} to {_bound(q.high)}"
    yield f"  rule      {event.rule}, confidence {event.confidence:g}"
    yield f"  coder     dateline {event.coder.dateline}, {event.coder.model}, lexicon {event.coder.lexicon}, {event.coder.ontology}"
    yield from _story(story, key, event)
    yield from _history(state, key, event)
    yield from _others(state, key, event)


def _story(story: Story, key: str, event: Event) -> Iterator[str]:
    about = ", ".join(x for x in (story.publisher, story.published, story.url) if x)
    yield f"  story     {story.title or story.id} ({about}), key {key}"
    start, end = event.trigger.start, event.trigger.end
    before, after = story.text[max(0, start - _AROUND) : start], story.text[end : end + _AROUND]
    yield f"  evidence  {' '.join(event.evidence.text.split())}"
    yield f"  around    ...{' '.join(before.split())} [{event.trigger.text}] {' '.join(after.split())}..."


def _history(state: View, key: str, event: Event) -> Iterator[str]:
    for version, at, kind, gone in state.history(key, event.id):
        what = "no longer held" if gone else "known"
        yield f"  history   version {version}, {at:%Y-%m-%d %H:%M} UTC: {what}, by {kind}"


def _others(state: View, key: str, event: Event) -> Iterator[str]:
    """Reports in other stories of the same type between the same sides at the same time."""
    for other_key, other in state.alike(key, event):
        said = " ".join(other.evidence.text.split())
        yield f"  also      {other.id} in {other_key}, {other.published}: {said[:120]}"


def _entity(entity: Entity) -> str:
    from dateline.exporting.flat import code_of

    return f"{code_of(entity)} {entity.name}, from {entity.text!r} by {entity.via}"


def _bound(value: float | None) -> str:
    return "?" if value is None else f"{value:g}"
