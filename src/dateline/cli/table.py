"""Events as a table for people: when, who, what, to whom, where, and by which words on whose word."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable
from typing import BinaryIO, TextIO, cast

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from dateline.cli.inputs import printable
from dateline.exporting.flat import code_of
from dateline.records import Document, Entity, Event
from dateline.showing import when_text

WIDTH = 100
"""Columns where there is no terminal to ask."""
_COLUMNS = {"when": 13, "who": 19, "what": 13, "to whom": 19, "where": 9, "in which words": None}
_CERTAIN = frozenset({"actual"})


def console(stream: BinaryIO) -> Console:
    """A console on a byte stream: as wide as the terminal, or 100 columns elsewhere."""
    terminal = stream is sys.stdout.buffer and sys.stdout.isatty()
    text = sys.stdout if terminal else cast(TextIO, Encoded(stream))
    return Console(file=text, width=None if terminal else WIDTH, highlight=False, soft_wrap=False)


class Encoded(io.TextIOBase):
    """Text onto a byte stream as UTF-8; the stream stays open when this is gone."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Writes at once."""
        self._stream.write(text.encode("utf-8"))
        return len(text)


def side(entities: tuple[Entity, ...]) -> str:
    """Entities as "code name", a line each."""
    return "\n".join(f"{code_of(e)} {printable(e.name)}" for e in entities)


class TableWriter:
    """One table a story."""

    def __init__(self, stream: BinaryIO) -> None:
        self._console = console(stream)

    def write(self, document: Document) -> None:
        """Prints one story's events."""
        title = printable(document.title or document.id)
        source = ", ".join(printable(x) for x in (document.publisher, document.published) if x)
        self._console.print(Text(title + (f"  ({source})" if source else ""), style="bold"))
        if document.events:
            self._console.print(events_table(document.events))
        else:
            self._console.print("no events")
        self._console.print()

    def close(self) -> None:
        """Nothing is held back."""


def events_table(events: tuple[Event, ...]) -> Table:
    """A table of events, one a row."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=0, expand=True)
    for name, width in _COLUMNS.items():
        table.add_column(name, overflow="fold", width=width, ratio=None if width else 1)
    for event in events:
        table.add_row(*(Text(cell) for cell in _cells(event)))
    return table


def print_timeline(events: Iterable[tuple[Event, str]], stream: BinaryIO) -> None:
    """Events a line each as they come: day, type, who does it to whom and where, by which words on whose word; with a note
    to each, if there is one."""
    screen, last = console(stream), ""
    for event, note in events:
        when = when_text(event, " to\n")
        line = Table.grid(padding=(0, 1, 0, 0), expand=True)
        for width, ratio in ((13, None), (18, None), (None, 4), (None, 3)):
            line.add_column(overflow="fold", width=width, ratio=ratio)
        what = f"{event.event} {event.mode}" if event.mode else event.event
        cells = ("" if when == last else when, what, _doing(event), " ".join(filter(None, (_words(event, " "), note))))
        line.add_row(*(Text(cell) for cell in cells))
        screen.print(line)
        last = when


def _doing(event: Event) -> str:
    """Who → whom, at the place."""
    who, whom = (", ".join(_whose(e) for e in entities) for entities in (event.actors, event.recipients))
    where = f", {printable(event.where.name)}" if event.where else ""
    return f"{who or 'somebody'}{f' → {whom}' if whom else ''}{where}"


def _whose(entity: Entity) -> str:
    """A name of its own as it is; a noun behind its country: "SDN army"."""
    own = entity.via == "lexicon" or not entity.country
    return printable(entity.name) if own else f"{entity.country} {printable(entity.name)}"


def _cells(event: Event) -> tuple[str, ...]:
    where = printable(event.where.name) if event.where else ""
    return (when_text(event, " to\n"), side(event.actors), _what(event), side(event.recipients), where, _words(event))


def _what(event: Event) -> str:
    lines = [event.event, event.mode or ""]
    lines.append("" if event.status in _CERTAIN else event.status)
    lines.append(f"({printable(event.hedge)})" if event.hedge else "")
    return "\n".join(line for line in lines if line)


def _words(event: Event, between: str = "\n") -> str:
    lines = [f"“{' '.join(printable(event.trigger.text).split())}”"]
    if event.according_to:
        lines.append("says " + ", says ".join(printable(s.name) or "(unnamed)" for s in event.according_to[::-1]))
    for relation, found in (("under", event.under), ("against", event.against)):
        lines += [f"{relation} {printable(instrument.name)}" for instrument in found]
    return between.join(lines)
