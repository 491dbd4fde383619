"""Writes coded documents as JSON Lines (of events or documents), CSV or Parquet; each writer takes documents one by one."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any, BinaryIO, Protocol

import msgspec

from dateline.exporting.cells import safe
from dateline.exporting.flat import COLUMNS, flat
from dateline.records import Document

_ROWS = 20_000


class Writer(Protocol):
    """Takes documents in order; `close` writes what is still held."""

    def write(self, document: Document) -> None:
        """Adds one document."""

    def close(self) -> None:
        """Ends the output."""


class DocumentLines:
    """One document a line, in the form of the output contract."""

    def __init__(self, out: BinaryIO) -> None:
        self._out, self._encoder = out, msgspec.json.Encoder()

    def write(self, document: Document) -> None:
        """Adds one document."""
        self._out.write(self._encoder.encode(document) + b"\n")

    def close(self) -> None:
        """Ends the output."""
        self._out.flush()


class EventLines(DocumentLines):
    """One event a line."""

    def write(self, document: Document) -> None:
        """Adds the events of one document."""
        for event in document.events:
            self._out.write(self._encoder.encode(event) + b"\n")


class Csv:
    """Flat rows as CSV with a header; cells that a spreadsheet would run as formulas are quoted with an apostrophe."""

    def __init__(self, out: BinaryIO) -> None:
        self._text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
        self._csv = csv.DictWriter(self._text, fieldnames=list(COLUMNS))
        self._csv.writeheader()

    def write(self, document: Document) -> None:
        """Adds the events of one document."""
        for event in document.events:
            self._csv.writerow({k: safe(v) for k, v in flat(event).items()})

    def close(self) -> None:
        """Ends the output."""
        self._text.flush()
        self._text.detach()


class Parquet:
    """Flat rows as Parquet, written in groups so that memory stays level."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._rows: list[dict[str, Any]] = []
        self._writer: Any = None

    def write(self, document: Document) -> None:
        """Adds the events of one document."""
        self._rows.extend(flat(event) for event in document.events)
        if len(self._rows) >= _ROWS:
            self._spill()

    def _spill(self) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        table = pa.Table.from_pylist(self._rows, schema=_schema(pa))
        if self._writer is None:
            self._writer = pq.ParquetWriter(self._out, table.schema)
        self._writer.write_table(table)
        self._rows = []

    def close(self) -> None:
        """Ends the output."""
        if self._rows or self._writer is None:
            self._spill()
        self._writer.close()


_NUMBERS = {
    "goldstein": "float64",
    "lat": "float64",
    "lon": "float64",
    "confidence": "float64",
    "quad": "int8",
    "start": "int64",
    "end": "int64",
}


def _schema(pa: Any) -> Any:
    def kind(name: str) -> Any:
        return getattr(pa, _NUMBERS[name])() if name in _NUMBERS else pa.string()

    return pa.schema([pa.field(name, kind(name), metadata={"description": text}) for name, text in COLUMNS.items()])


WRITERS: dict[str, Callable[[BinaryIO], Writer]] = {
    "document": DocumentLines,
    "jsonl": EventLines,
    "csv": Csv,
    "parquet": Parquet,
}
"""Writers by the name that `--to` takes."""
