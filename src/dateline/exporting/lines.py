"""Lines of CSV and tab-separated files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any, BinaryIO

from dateline.exporting.cells import safe


class CsvLines:
    """CSV with a header, cells safe for spreadsheets."""

    def __init__(self, out: BinaryIO, columns: Iterable[str]) -> None:
        self._text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
        self._columns = list(columns)
        self._csv = csv.writer(self._text, lineterminator="\n")
        self._csv.writerow(self._columns)

    def write(self, row: dict[str, Any]) -> None:
        """One row; KeyError for a column that the header has not."""
        unknown = row.keys() - set(self._columns)
        if unknown:
            raise KeyError(f"no such columns: {sorted(unknown)}")
        self._csv.writerow([safe(row.get(c)) for c in self._columns])

    def close(self) -> None:
        """Ends the file; the stream stays open."""
        self._text.detach()


def tabbed(cells: Iterable[Any]) -> bytes:
    """One line of a tab-separated file: within cells, tabs and line ends become spaces."""
    return "\t".join(_cell(c) for c in cells).encode("utf-8") + b"\n"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return str(safe(" ".join(value.split())))
    return f"{value:.10g}" if isinstance(value, float) else str(value)
