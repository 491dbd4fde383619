"""What an exporter is handed, and what it reports: an event with what its story is, and what it could not take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import BinaryIO, NamedTuple

import msgspec

from dateline.records import Event


class Told(NamedTuple):
    """An event with the story that tells it.  `key` names the story, `(key, event.id)` the event."""

    event: Event
    key: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str = "en"

    @property
    def id(self) -> str:
        """An id that no other event of the archive has: the same text under two publishers gives two."""
        return f"{self.event.id}-{self.key}"


class Report(msgspec.Struct):
    """How many events were written, and how many left out, by reason."""

    written: int = 0
    reasons: dict[str, int] = {}

    @property
    def left(self) -> int:
        """How many were left out."""
        return sum(self.reasons.values())


class Counting:
    """Counts while an exporter goes along."""

    def __init__(self) -> None:
        self.written = 0
        self._reasons: Counter[str] = Counter()

    def leave(self, reason: str) -> None:
        """One event that the format cannot hold."""
        self._reasons[reason] += 1

    def report(self) -> Report:
        """What was done."""
        return Report(written=self.written, reasons=dict(self._reasons))


class Format(NamedTuple):
    """One format: `losses` says, a line each, what it cannot hold of an event."""

    name: str
    suffix: str
    about: str
    losses: tuple[str, ...]
    write: Callable[[Iterable[Told], BinaryIO], Report]


FACTS = frozenset({"actual", "ongoing"})
"""Statuses of what happened; formats without a field for status take only these."""


def is_fact(event: Event) -> bool:
    """Whether an event is told as something that happened."""
    return event.status in FACTS


def day_of(event: Event) -> tuple[str | None, str | None]:
    """The first and last day of an event, for formats that need one: an open end is the other one."""
    when = event.when
    if when is None:
        return None, None
    return when.start or when.end, when.end or when.start
