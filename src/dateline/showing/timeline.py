"""Events in the order in which they happened."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dateline.records import Event

FACTS = ("actual", "ongoing")


class Timeline:
    """Events by the day on which they ended, then began; those without a day that the story tells are left out.

    A sequence of events; a notebook shows it as a table.  `status` says of which status: facts unless told otherwise.
    """

    def __init__(self, events: Iterable[Event], status: Collection[str] = FACTS) -> None:
        self.events = tuple(sorted((e for e in events if e.status in status and _is_dated(e)), key=_order))

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)

    def __getitem__(self, n: int) -> Event:
        return self.events[n]

    def __repr__(self) -> str:
        return f"Timeline of {len(self)} events"

    def _repr_html_(self) -> str:
        from dateline.showing.html import timeline_html

        return timeline_html(self.events)


def _is_dated(event: Event) -> bool:
    when = event.when
    return when is not None and when.basis != "published" and bool(when.start or when.end)


def _order(event: Event) -> tuple[str, str, str]:
    when = event.when
    assert when is not None
    return when.end or when.start or "", when.start or "", event.id
