"""Rows and events of the archive onto the screen or into a file, in the form that is asked for."""

from __future__ import annotations

import base64
import csv
import enum
import io
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, BinaryIO

from dateline.cli.inputs import printable
from dateline.errors import OutputError

if TYPE_CHECKING:
    import pyarrow as pa

    from dateline.records import Event


class Form(enum.StrEnum):
    """Forms of rows."""

    table = "table"
    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"


def form_of(given: Form | None, out: str | None) -> Form:
    """The form asked for; else by the file's name; else a table on a terminal and JSON Lines in a pipe."""
    if given is not None:
        return given
    suffix = (out or "").rpartition(".")[2]
    if suffix in ("csv", "parquet", "jsonl"):
        return Form(suffix)
    return Form.table if out is None and sys.stdout.isatty() else Form.jsonl


def write_events(events: Iterable[Event], form: Form, stream: BinaryIO) -> int:
    """Writes events; JSON Lines and Parquet hold them whole, CSV is flat.  Gives their number."""
    if form is Form.table:
        from dateline.cli.table import console, events_table

        held = list(events)
        console(stream).print(events_table(tuple(held)))
        return len(held)
    from dateline.exporting.events import WRITERS

    return WRITERS[form.value](events, stream)


def write_rows(table: pa.Table, form: Form, stream: BinaryIO) -> None:
    """Writes any rows: cells of a table are shortened to a screen's width, in the other forms they are whole.

    OutputError for a value that the form cannot hold (a day beyond the year 9999, an interval in Parquet).
    """
    try:
        _write_rows(table, form, stream)
    except (OverflowError, TypeError, ValueError, NotImplementedError) as error:
        told = " ".join(str(error).split())[:200]
        raise OutputError(f"{form} cannot hold one of the values ({told})", remedy="CAST it to VARCHAR") from error


def _write_rows(table: pa.Table, form: Form, stream: BinaryIO) -> None:
    if form is Form.parquet:
        import pyarrow.parquet as pq

        pq.write_table(table, stream)
    elif form is Form.jsonl:
        import msgspec

        for row in _dicts(table):
            stream.write(msgspec.json.encode(row) + b"\n")
    elif form is Form.csv:
        _csv(table, stream)
    else:
        _table(table, stream)


def _dicts(table: pa.Table) -> Iterable[dict[str, Any]]:
    for batch in table.to_batches(max_chunksize=2_000):
        yield from batch.to_pylist(maps_as_pydicts="lossy")


def _csv(table: pa.Table, stream: BinaryIO) -> None:
    from dateline.exporting.cells import safe

    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    try:
        writer = csv.writer(text)
        writer.writerow([safe(name) for name in table.column_names])
        for row in _dicts(table):
            writer.writerow([safe(_flat(value)) for value in row.values()])
    finally:
        text.detach()


def _flat(value: Any) -> Any:
    """A value as a cell: what is nested as JSON, bytes as Base64, as in JSON Lines."""
    import msgspec

    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return msgspec.json.encode(value).decode() if isinstance(value, (list, dict)) else value


def _table(table: pa.Table, stream: BinaryIO) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from dateline.cli.table import WIDTH, console

    shown = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    wide = sum(len(name) + 3 for name in table.column_names) > WIDTH
    for name in table.column_names:
        shown.add_column(Text(printable(name.replace("_", "_\n") if wide else name)), overflow="fold")
    for row in _dicts(table):
        shown.add_row(*(Text("" if v is None else printable(_cell(v))) for v in row.values()))
    console(stream).print(shown)


def _cell(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
