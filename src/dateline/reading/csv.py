"""CSV and TSV: one story a row, the columns by their common names or by the user's mapping."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from dateline.reading.bounds import Bounds, LimitError, lines
from dateline.reading.charset import decode_page
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import NAMES, draft_of, finish, lacking
from dateline.records import Story

_MARKS = ",\t;|"


class CsvReader:
    """CSV, TSV and their kin with a first row of names."""

    name = "csv"
    suffixes: tuple[str, ...] = (".csv", ".tsv")
    about = "tables with a first row of column names, one story a row"

    def sniff(self, head: bytes, name: str) -> bool:
        """By name, or by a first line that names a text column among others."""
        if name.endswith(self.suffixes):
            return True
        first = head.split(b"\n", 1)[0].decode("utf-8-sig", "replace").strip()
        mark = _mark(first)
        cells = [_name(cell) for cell in first.split(mark)]
        known = {n for names in NAMES.values() for n in names}
        return len(cells) > 1 and any(c in NAMES["text"] for c in cells) and sum(c in known for c in cells) > 1

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The stories row by row; `place` is the line on which a row begins."""
        text = _Lines(stream, bounds)
        first = next(text, "")
        mark = "\t" if source.name.endswith(".tsv") else _mark(first)
        try:
            header = next(csv.reader([first], delimiter=mark), [])
        except csv.Error as error:
            raise LimitError("format", f"line 1 is no row of column names: {error}; mend it") from None
        wanted = lacking(header, source.mapping)
        if wanted is not None:
            raise LimitError("fields", f"line 1: {wanted}")
        csv.field_size_limit(
            max(csv.field_size_limit(), 4 * bounds.text_chars)
        )  # the module knows only one limit, for all
        rows = csv.reader(text, delimiter=mark)
        while True:
            start = text.number + 1
            try:
                row = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                yield source.refuse("format", f"lines {start} to {text.number}: {error}; mend the quotes", place=start)
                rows = csv.reader(text, delimiter=mark)
                continue
            if any(row):
                yield _row(header, row, start, source, bounds, text.bad)
            text.bad = 0


def _row(header: list[str], row: list[str], line: int, source: Source, bounds: Bounds, bad: int) -> Story | Refusal:
    raw = "\x1f".join(row)
    if bad:
        message = f"line {bad} has over {bounds.document_bytes:,} bytes or is no text; mend or remove it"
        return source.refuse("too-large", message, place=line, record=raw)
    if len(row) > len(header):
        message = (
            f"line {line} has {len(row)} cells under {len(header)} columns; quote the cells that hold the separator"
        )
        return source.refuse("format", message, place=line, record=raw)
    cells = dict(zip(header, row, strict=False))
    draft = draft_of(cells, source.mapping)
    if draft is None:
        wanted = source.mapping.get("text", "text")
        message = f"line {line} has no cell in a column `{wanted}`; name the column with a mapping"
        return source.refuse("fields", message, place=line, record=raw)
    return finish(draft, source, bounds, line)


def _mark(first: str) -> str:
    return max(_MARKS, key=first.count)


def _name(cell: str) -> str:
    return cell.strip(" \"'").lower().replace(" ", "_").replace("-", "_")


class _Lines:
    """The lines of a table as text; too long a one is given as empty, and its number kept in `bad`."""

    def __init__(self, stream: BinaryIO, bounds: Bounds) -> None:
        self._lines = lines(stream, bounds.document_bytes)
        self.number = 0
        self.bad = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        self.number, line = next(self._lines)
        if line is None:
            self.bad = self.number
            return "\n"
        text, _ = decode_page(line)
        return text.replace("\0", "\N{REPLACEMENT CHARACTER}")
