"""Records rows of other steps: incidents, people's reviews; a row with a known key takes the place of the one before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dateline.archiving.archive import Archive
from dateline.archiving.keys import new_run
from dateline.archiving.ledger import Commit
from dateline.archiving.rows import Row
from dateline.archiving.schema import TABLES
from dateline.archiving.writing import Batch, write

_OWN = frozenset({"batch", "replaces", "gone"})


def record(
    archive: Archive, kind: str, name: str, rows: Sequence[Mapping[str, Any]], *, gone: Iterable[Sequence[Any]] = (),
    note: str | None = None, over: Sequence[str] = (),
) -> Commit | None:  # fmt: skip
    """Commits `rows` of the table `name` as a commit of this `kind`; None if the archive says all of it already.

    Rows are dicts by column, without `batch`, `replaces` and `gone`, which are filled here.  `gone` gives keys (the values
    of the table's key columns) whose rows hold no longer.  Where two writers record the same key, the later one replaces.
    """
    table = TABLES[name]
    leave = [tuple(key) for key in gone]

    def build(batch: int) -> tuple[Batch, Commit] | None:
        wanted = [tuple(row[k] for k in table.key) for row in rows] + leave
        known = _known(archive, name, wanted)
        out: list[Row] = []
        for row in rows:
            old = known.get(tuple(row[k] for k in table.key))
            if old is None or not _same(row, old):
                out.append({**row, "batch": batch, "replaces": old["batch"] if old else None})
        for key in leave:
            if key in known:
                out.append(_gone(table.key, known[key], batch))
        if not out:
            return None
        return {name: out}, Commit(kind=kind, batch=0, run=new_run(), note=note, over=tuple(over))

    def meets(later: list[Commit]) -> bool:
        return any(name in c.rows for c in later)

    return write(archive.ledger, archive.ledger.head(), build, meets)


def _known(archive: Archive, name: str, keys: Sequence[tuple[Any, ...]]) -> dict[tuple[Any, ...], Row]:
    """The rows that hold now, by key."""
    table = TABLES[name]
    first = table.key[0]
    found = archive.view().snapshot.arrow(
        f"SELECT * FROM {name} WHERE {first} IN (SELECT unnest(?::VARCHAR[]))",
        [[key[0] for key in keys]],
        tables=[name],
    )
    return {tuple(row[k] for k in table.key): row for row in found.to_pylist()}


def _same(row: Mapping[str, Any], old: Row) -> bool:
    return all(old.get(k) == v for k, v in row.items() if k not in _OWN)


def _gone(key: tuple[str, ...], old: Row, batch: int) -> Row:
    row: Row = {k: old[k] for k in key}
    if "period" in old:
        row["period"] = old["period"]
    return {**row, "batch": batch, "replaces": old["batch"], "gone": True}
