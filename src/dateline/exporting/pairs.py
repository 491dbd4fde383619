"""Dyads, for formats that have one source and one target a row."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from dateline.records import Entity, Event

Pair = tuple[Entity | None, Entity | None]


def pairs(event: Event) -> Iterator[Pair]:
    """Each actor with each recipient; without recipients each two of the actors once; one side alone if there is no other."""
    if event.recipients and event.actors:
        yield from itertools.product(event.actors, event.recipients)
    elif len(event.actors) > 1:
        yield from itertools.combinations(event.actors, 2)
    elif event.actors:
        yield event.actors[0], None
    else:
        for entity in event.recipients:
            yield None, entity
