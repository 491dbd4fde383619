"""The ledger: the table `runs`, one row a commit.  A batch of rows counts from the moment that the ledger lists it.

The protocol, for any number of writers and a kill at any moment (docs/decisions/archive-commits.md has the argument):

1. take the head of the ledger, and write the rows of the batch to their tables under a batch number drawn at random;
2. append the ledger's next row as a Delta application transaction: it succeeds only if nobody has committed since;
3. if somebody has, look at what they committed: go on, or write what is still missing as a new batch.

A writer that dies before 2 leaves rows that no reader sees; `vacuum` takes them away after it has told the ledger.
"""

from __future__ import annotations

import datetime
import threading
from collections.abc import Container, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
from deltalake import DeltaTable

from dateline import __version__
from dateline.archiving.schema import TABLES
from dateline.archiving.store import Store

_EPOCH, _MICROSECOND = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC), datetime.timedelta(microseconds=1)


class Commit(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the ledger; `docs/reference/tables.md` describes the fields."""

    kind: str
    batch: int
    run: str = ""
    version: int = 0
    at: datetime.datetime | None = None
    over: tuple[str, ...] = ()
    dateline: str = __version__
    reader: str | None = None
    coder: str | None = None
    lexicon: str | None = None
    ontology: str | None = None
    covers: tuple[int, ...] = ()
    base: int | None = None
    rows: dict[str, int] = {}
    abandoned: tuple[int, ...] = ()
    note: str | None = None


class Head(NamedTuple):
    """The ledger as one writer saw it: the last version, when it was committed, and the table's handle."""

    version: int
    at: datetime.datetime | None
    table: DeltaTable


class Ledger:
    """Reads and appends to the ledger of a store; of each file it reads what it has not read before."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._lock = threading.Lock()
        self._read: dict[str, list[Commit]] = {}

    def head(self) -> Head:
        """The newest state."""
        table = self.store.fresh("runs")
        commits = self._commits(table)
        last = commits[-1] if commits else None
        return Head(last.version if last else 0, last.at if last else None, table)

    def commits(self) -> list[Commit]:
        """All commits, oldest first."""
        return self._commits(self.store.fresh("runs"))

    def _commits(self, table: DeltaTable) -> list[Commit]:
        """The commits of one state of the ledger, in order of version."""
        with self._lock, self.store.told():
            files = {uri.rsplit("/", 1)[-1]: uri for uri in table.file_uris()}
            if files.keys() - self._read.keys():
                self._read |= _remote(table, self._read) if self.store.remote else _local(files, self._read)
            self._read = {name: rows for name, rows in self._read.items() if name in files}
            return sorted((c for rows in self._read.values() for c in rows), key=lambda c: c.version)

    def since(self, version: int) -> list[Commit]:
        """The commits after a version."""
        return [c for c in self.commits() if c.version > version]

    def append(self, head: Head, commit: Commit) -> Commit:
        """Commits after `head`.  ConflictError if anybody has committed since."""
        now = datetime.datetime.now(datetime.UTC)
        if head.at is not None and now <= head.at:
            now = head.at + datetime.timedelta(microseconds=1)
        done = msgspec.structs.replace(commit, version=head.version + 1, at=now)
        self.store.append_ledger(head.table, done.version, _row(done))
        return done


def _local(files: Mapping[str, str], known: Container[str]) -> dict[str, list[Commit]]:
    """The commits of a folder's files that are not known."""
    return {n: _commits(pq.ParquetFile(unquote(uri)).read()) for n, uri in files.items() if n not in known}


def _remote(table: DeltaTable, known: Container[str]) -> dict[str, list[Commit]]:
    """The commits of an object store's files that are not known."""
    fragments = ((f.path.rsplit("/", 1)[-1], f) for f in table.to_pyarrow_dataset().get_fragments())
    return {name: _commits(f.to_table()) for name, f in fragments if name not in known}


def _commits(rows: pa.Table) -> list[Commit]:
    """The commits of one file.

    Arrow's datasets, and moments made Python's by it, load pandas where that is installed: half a second at every start.
    """
    moments = rows["at"].cast(pa.int64()).to_pylist()
    others = rows.drop_columns(["at"]).to_pylist()
    return [_commit(row, _EPOCH + us * _MICROSECOND) for row, us in zip(others, moments, strict=True)]


def _row(commit: Commit) -> pa.Table:
    row = {f: getattr(commit, f) for f in commit.__struct_fields__}
    row["rows"] = list(commit.rows.items())
    return pa.Table.from_pylist([row], schema=TABLES["runs"].schema)


def _commit(row: dict[str, Any], at: datetime.datetime) -> Commit:
    given = {k: v for k, v in row.items() if k in Commit.__struct_fields__ and v is not None}
    given["rows"] = dict(given.get("rows") or ())
    given["over"] = tuple(given.get("over") or ())
    given["abandoned"] = tuple(given.get("abandoned") or ())
    given["covers"] = tuple(given.get("covers") or ())
    return Commit(at=at, **given)
