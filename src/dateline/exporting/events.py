"""Events one by one as JSON Lines and Parquet, both lossless, and as flat CSV; each gives the number written."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

import msgspec

from dateline.exporting.cells import safe
from dateline.exporting.flat import COLUMNS, flat
from dateline.records import Event

_GROUP = 20_000


def json_lines(events: Iterable[Event], out: BinaryIO) -> int:
    """One event a line, in the form of the output contract."""
    encoder, count = msgspec.json.Encoder(), 0
    for count, event in enumerate(events, start=1):  # noqa: B007  the number is what is returned
        out.write(encoder.encode(event) + b"\n")
    return count


def parquet(events: Iterable[Event], out: BinaryIO) -> int:
    """Nested columns, one a field of the event; `dateline.schemas.from_arrow` gives the same events back."""
    import pyarrow.parquet as pq

    from dateline.schemas import arrow_schema, arrow_table

    count = 0
    with pq.ParquetWriter(out, arrow_schema(Event), compression="zstd") as writer:
        for group in _groups(events):
            writer.write_table(arrow_table(Event, group))
            count += len(group)
    return count


def flat_csv(events: Iterable[Event], out: BinaryIO) -> int:
    """Flat rows with a header; cells that a spreadsheet would run as formulas are quoted with an apostrophe."""
    text, count = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True), 0
    try:
        writer = csv.DictWriter(text, fieldnames=list(COLUMNS))
        writer.writeheader()
        for count, event in enumerate(events, start=1):  # noqa: B007  the number is what is returned
            writer.writerow({k: safe(v) for k, v in flat(event).items()})
    finally:
        text.detach()
    return count


def _groups(events: Iterable[Event]) -> Iterator[list[Event]]:
    source = iter(events)
    while group := list(itertools.islice(source, _GROUP)):
        yield group


WRITERS: dict[str, Callable[[Iterable[Event], BinaryIO], int]] = {
    "jsonl": json_lines, "parquet": parquet, "csv": flat_csv,
}  # fmt: skip
"""Writers by the name of their form."""
