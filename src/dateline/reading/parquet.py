"""Parquet: one story a row, the columns by their common names or by the user's mapping."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from dateline.reading.bounds import Bounds, LimitError
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.spool import seekable
from dateline.reading.story import NAMES, draft_of, finish, lacking
from dateline.records import Story

_ROWS = 64


class ParquetReader:
    """Parquet files; only the columns that hold a story's fields are read, some rows at a time."""

    name = "parquet"
    suffixes: tuple[str, ...] = (".parquet", ".pq")
    about = "Parquet tables, one story a row"

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002  the protocol names it
        """By its first bytes."""
        return head.startswith(b"PAR1")

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The stories row by row."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        with seekable(stream, source) as file:
            try:
                table = pq.ParquetFile(file)
                names = table.schema_arrow.names
                wanted = lacking(names, source.mapping)
                if wanted is not None:
                    raise LimitError("fields", wanted)
                columns = _columns(names, source)
                number = 0
                for batch in table.iter_batches(batch_size=_ROWS, columns=columns):
                    for row in batch.to_pylist():
                        number += 1
                        yield _row(row, f"row {number}", source, bounds)
            except (pa.ArrowException, OSError, ValueError) as error:
                raise LimitError("format", f"no sound Parquet: {str(error)[:150]}; write it again") from None


def _columns(names: list[str], source: Source) -> list[str]:
    known = {n for group in NAMES.values() for n in group} | {
        n.lower() for value in source.mapping.values() for n in (value, value.split(".")[0])
    }
    return [
        name for name in names if name.lower().replace(" ", "_").replace("-", "_") in known or name.lower() in known
    ]


def _row(row: dict[str, object], place: str, source: Source, bounds: Bounds) -> Story | Refusal:
    draft = draft_of(row, source.mapping)
    if draft is None:
        wanted = source.mapping.get("text", "text")
        message = f"{place} has no text in a column `{wanted}`; name the column with a mapping"
        return source.refuse("fields", message, place=place)
    return finish(draft, source, bounds, place)
