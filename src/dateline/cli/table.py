"""Events as a table for people: when, who, what, to whom, where, on whose word."""

from __future__ import annotations

import io
import sys
from typing import BinaryIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dateline.cli.inputs import printable
from dateline.exporting.flat import code_of
from dateline.records import Document, Entity, Event

_WIDTH = 150


def console(stream: BinaryIO) -> Console:
    """A console on a byte stream: as wide as the terminal, or 150 columns elsewhere."""
    terminal = stream is sys.stdout.buffer and sys.stdout.isatty()
    text = sys.stdout if terminal else io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
    return Console(file=text, width=None if terminal else _WIDTH, highlight=False, soft_wrap=False)


def when_text(event: Event) -> str:
    """The event's interval in few words; a day known only from publication is told as "by"."""
    when = event.when
    if when is None or (when.start is None and when.end is None):
        return "undated"
    if when.start == when.end and when.start:
        return when.start
    if when.start is None:
        return f"by {when.end}"
    if when.end is None:
        return f"from {when.start}"
    return f"{when.start} to {when.end}"


def side(entities: tuple[Entity, ...]) -> str:
    """Entities as "code name", a line each."""
    return "\n".join(f"{code_of(e)} {printable(e.name)}" for e in entities)


def status_text(event: Event) -> str:
    """Status, with the hedge in brackets."""
    return f"{event.status} ({printable(event.hedge)})" if event.hedge else event.status


class TableWriter:
    """One table a story."""

    def __init__(self, stream: BinaryIO) -> None:
        self._console = console(stream)

    def write(self, document: Document) -> None:
        """Prints one story's events."""
        title = printable(document.title or document.id)
        source = ", ".join(printable(x) for x in (document.publisher, document.published) if x)
        self._console.print(Text(f"{title}" + (f"  ({source})" if source else ""), style="bold"))
        if not document.events:
            self._console.print("  no events\n")
            return
        table = Table(show_edge=False, pad_edge=False, expand=False)
        for name in ("when", "who", "what", "to whom", "where", "status", "according to", "words"):
            table.add_column(name, overflow="fold")
        for event in document.events:
            table.add_row(*(Text(cell) for cell in _cells(event)))
        self._console.print(table)
        self._console.print()

    def close(self) -> None:
        """Nothing is held back."""


def _cells(event: Event) -> tuple[str, ...]:
    what = event.event + (f"\n{event.mode}" if event.mode else "")
    where = event.where.name if event.where else ""
    speakers = "\n".join(printable(s.name) or "(unnamed)" for s in event.according_to)
    words = printable(event.trigger.text)
    for relation, found in (("under", event.under), ("against", event.against)):
        for instrument in found:
            words += f"\n{relation} {printable(instrument.name)}"
    return (
        when_text(event),
        side(event.actors),
        what,
        side(event.recipients),
        where,
        status_text(event),
        speakers,
        words,
    )
