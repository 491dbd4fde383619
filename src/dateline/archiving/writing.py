"""Writes one batch to the tables and commits it, again and again until it holds or nothing is left to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec
import pyarrow as pa

from dateline.archiving.keys import new_batch
from dateline.archiving.ledger import Commit, Head, Ledger
from dateline.archiving.rows import Row, to_table
from dateline.errors import ConflictError

Batch = Mapping[str, Sequence[Row]]
Build = Callable[[int], tuple[Batch, Commit] | None]
Meets = Callable[[list[Commit]], bool]


def write(ledger: Ledger, head: Head, build: Build, meets: Meets) -> Commit | None:
    """Commits what `build` makes for a batch number; the commit, or None if there was nothing to write.

    `head` was taken before anything that `build` relies on was read.  Where other writers commit meanwhile, `meets` says
    whether their commits concern this batch: if so it has to be built anew, from what they left.
    """
    while True:
        batch = new_batch()
        built = build(batch)
        if built is None:
            return None
        tables, commit = built
        rows = {name: len(some) for name, some in tables.items() if some}
        for name in rows:
            ledger.store.append(name, to_table(name, tables[name]))
        commit = msgspec.structs.replace(commit, batch=batch, rows=rows, base=head.version)
        done, head = _commit(ledger, head, commit, meets)
        if done is not None:
            return done


def _commit(ledger: Ledger, head: Head, commit: Commit, meets: Meets) -> tuple[Commit | None, Head]:
    """Appends to the ledger; None if the batch has to be built anew."""
    while True:
        try:
            return ledger.append(head, commit), head
        except ConflictError:
            before, head = head, ledger.head()
            later = ledger.since(before.version)
            if any(commit.batch in c.abandoned for c in later) or meets(later):
                return None, head


def write_tables(ledger: Ledger, tables: Mapping[str, pa.Table], commit: Commit) -> Commit:
    """Commits Arrow tables of the archive's schemas as they are; for rows that no other writer can make.

    Their column `batch` is filled here.
    """
    head, batch = ledger.head(), new_batch()
    for name, table in tables.items():
        column = pa.array([batch], pa.int64()).take(pa.array([0] * len(table), pa.int64()))
        ledger.store.append(name, table.set_column(table.schema.get_field_index("batch"), "batch", column))
    rows = {name: len(table) for name, table in tables.items()}
    commit = msgspec.structs.replace(commit, batch=batch, rows=rows, base=head.version)
    while True:
        done, head = _commit(ledger, head, commit, lambda _: False)
        if done is not None:
            return done
