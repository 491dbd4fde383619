"""What two versions of an archive say differently: events that appeared, vanished or changed, and by which entries."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Literal

import msgspec

from dateline.archiving.archive import Archive, View
from dateline.archiving.query import Query
from dateline.records import Event


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One difference.  `before` and `after` are the event then and now; `fields` what differs where both are there."""

    change: Literal["appeared", "vanished", "changed"]
    story: str
    key: str
    trigger: str
    start: int
    rule_before: str | None
    rule_after: str | None
    fields: tuple[str, ...]
    before: Event | None
    after: Event | None


def differences(
    archive: Archive, before: str | int | datetime.datetime, after: str | int | datetime.datetime | None = None,
    query: Query | None = None,
) -> Iterator[Difference]:  # fmt: skip
    """The differences between two states, in order of story and place in its text.

    Two events of one story on the same trigger are one that changed, though their ids differ where the type does.
    """
    old_view, new_view = archive.view(before), archive.view(after)
    old, new = _events(old_view, new_view, query), _events(new_view, old_view, query)
    for spot in sorted(old.keys() | new.keys()):
        yield from _pair(spot[0], old.get(spot, []), new.get(spot, []))


def _events(view: View, other: View, query: Query | None) -> dict[tuple[str, int, int], list[Event]]:
    """The events of a state that the other has not, or not so, by story key and place."""
    batches = {c.batch for c in view.snapshot.commits} ^ {c.batch for c in other.snapshot.commits}
    changed = _touched(view, batches) | _touched(other, batches)
    found: dict[tuple[str, int, int], list[Event]] = {}
    if not changed:
        return found
    for key, event in view.keyed(msgspec.structs.replace(query or Query(), story=tuple(changed))):
        found.setdefault((key, event.trigger.start, event.trigger.end), []).append(event)
    return found


def _touched(view: View, batches: set[int]) -> set[str]:
    """The stories that these batches say something of."""
    rows = view.snapshot.rows(
        "SELECT DISTINCT key FROM raw_events WHERE batch IN (SELECT unnest(?::BIGINT[]))", [sorted(batches)]
    )
    return {row[0] for row in rows}


def _pair(key: str, old: list[Event], new: list[Event]) -> Iterator[Difference]:
    """Pairs of events on one trigger: by id, then in order."""
    left = {e.id: e for e in old}
    rest = []
    for event in new:
        same = left.pop(event.id, None)
        if same is None:
            rest.append(event)
        elif fields := _fields(same, event):
            yield _difference("changed", key, same, event, fields)
    for event in rest:
        if left:
            was = left.pop(next(iter(left)))
            yield _difference("changed", key, was, event, _fields(was, event))
        else:
            yield _difference("appeared", key, None, event, ())
    for event in left.values():
        yield _difference("vanished", key, event, None, ())


def _fields(one: Event, two: Event) -> tuple[str, ...]:
    return tuple(
        f for f in one.__struct_fields__ if f not in ("coder", "id", "rule") and getattr(one, f) != getattr(two, f)
    )


def _difference(
    change: Literal["appeared", "vanished", "changed"], key: str, before: Event | None, after: Event | None,
    fields: tuple[str, ...],
) -> Difference:  # fmt: skip
    event = after or before
    assert event is not None
    return Difference(
        change=change, story=event.story, key=key, trigger=event.trigger.text, start=event.trigger.start,
        rule_before=before.rule if before else None, rule_after=after.rule if after else None, fields=fields,
        before=before, after=after,
    )  # fmt: skip
