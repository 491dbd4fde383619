"""One state of an archive, read through DuckDB: whole commits only, as of a version or a moment."""

from __future__ import annotations

import contextlib
import datetime
import threading
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import unquote

import duckdb
import pyarrow as pa

from dateline.archiving.ledger import Commit
from dateline.archiving.schema import TABLES, Table
from dateline.archiving.store import Store, is_of_one_schema, unreadable
from dateline.errors import SettingError

_DIGITS = 18
"""Digits that a version can have."""
_GLOB = frozenset("*?{}")
_ONLY_NEW = frozenset({"add", "lexicon", "vacuum"})
"""Kinds of commits whose rows take the place of none."""


def as_of(commits: Sequence[Commit], wanted: str | int | datetime.datetime | None) -> list[Commit]:
    """The commits known at a version (12) or at a moment (an ISO day means its end, UTC).

    SettingError for others, and for a version that there is not yet: the newest state would pass for it.
    """
    if wanted is None:
        return list(commits)
    if isinstance(wanted, int) or (isinstance(wanted, str) and wanted.isdigit()):
        newest = commits[-1].version if commits else 0
        if not str(wanted).isdecimal() or len(str(wanted)) > _DIGITS or int(wanted) > newest:
            raise SettingError(
                f"there is no version {str(wanted)[:40]}: the archive is at version {newest}",
                remedy="`dateline archive info` tells the versions",
            )
        return [c for c in commits if c.version <= int(wanted)]
    moment = wanted if isinstance(wanted, datetime.datetime) else _moment(wanted)
    return [c for c in commits if c.at is not None and c.at <= moment]


def _moment(text: str) -> datetime.datetime:
    try:
        if len(text) == 10:
            day = datetime.date.fromisoformat(text)
            return datetime.datetime.combine(day, datetime.time.max, datetime.UTC)
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        raise SettingError(
            f"{text!r} is neither a version nor a day", remedy="write --as-of 12, 2025-05-04 or 2025-05-04T12:00"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


class Snapshot:
    """A state of the archive that does not move: views over its tables, holding what was known then.

    `version` is the number of its last commit, 0 for an empty archive.  May be used by several threads.
    """

    def __init__(self, store: Store, commits: Sequence[Commit]) -> None:
        self.commits = list(commits)
        self.version = commits[-1].version if commits else 0
        self._store = store
        self._lock = threading.Lock()
        self._made: set[str] = set()
        self._registered: dict[str, Any] = {}
        self._database = duckdb.connect()
        self._database.execute("SET TimeZone = 'UTC'; SET preserve_insertion_order = false")
        self._database.execute("CREATE TABLE visible (batch BIGINT, version BIGINT, known TIMESTAMPTZ)")
        columns = [[c.batch for c in commits], [c.version for c in commits], [c.at for c in commits]]
        self._database.execute("INSERT INTO visible SELECT unnest(?), unnest(?), unnest(?)", columns)

    def execute(self, sql: str, values: Sequence[Any] = (), *, tables: Sequence[str] = ("events",)) -> Any:
        """Runs SQL of our own over the views of `tables`; gives DuckDB's result.  ArchiveError where a file is lost or damaged."""
        with _told():
            for name in tables:
                self._ready(name)
            return self._cursor().execute(sql, list(values))

    def arrow(self, sql: str, values: Sequence[Any] = (), *, tables: Sequence[str] = ("events",)) -> pa.Table:
        """The result of SQL of our own as an Arrow table."""
        with _told():
            for name in tables:
                self._ready(name)
            return self._cursor().sql(sql, params=list(values)).to_arrow_table()

    def batches(self, sql: str, values: Sequence[Any] = (), *, size: int, tables: Sequence[str] = ("events",)) -> Any:
        """The result of SQL of our own as Arrow record batches of up to `size` rows, one after the other."""
        with _told():
            for name in tables:
                self._ready(name)
            return self._cursor().sql(sql, params=list(values)).to_arrow_reader(size)

    def rows(
        self, sql: str, values: Sequence[Any] = (), *, tables: Sequence[str] = ("events",)
    ) -> list[tuple[Any, ...]]:
        """The result of SQL of our own as tuples."""
        with _told():
            found: list[tuple[Any, ...]] = self.execute(sql, values, tables=tables).fetchall()
            return found

    def apart(self) -> Snapshot:
        """The same state, in a database of its own."""
        return Snapshot(self._store, self.commits)

    def ask(self, sql: str) -> pa.Table:
        """The result of somebody else's SQL, with all doors locked: nothing but this state can be reached from then on."""
        for name in TABLES:
            self._ready(name)
        root = self._store.root.replace("'", "''")
        if not self._store.remote:
            self._database.execute(f"SET allowed_directories = ['{root}/']")
        self._database.execute("SET python_enable_replacements = false; SET enable_external_access = false")
        self._database.execute("SET lock_configuration = true")
        return self._cursor().sql(sql).to_arrow_table()

    def close(self) -> None:
        """Frees what the snapshot holds."""
        self._database.close()

    def _cursor(self) -> duckdb.DuckDBPyConnection:
        """A cursor of one's own: what is registered is known to one cursor only."""
        cursor = self._database.cursor()
        for name, data in self._registered.items():
            cursor.register(name, data)
        return cursor

    def _ready(self, name: str) -> None:
        with self._lock:
            if name not in self._made:
                self._raw(TABLES[name])
                self._database.execute(f"CREATE VIEW {name} AS {self._view(TABLES[name])}")
                self._made.add(name)

    def _raw(self, table: Table) -> None:
        """The view `raw_NAME`: every row that lies in the table, visible or not."""
        delta = self._store.table(table.name)
        if self._store.remote or _GLOB & set(self._store.root):
            self._register(f"raw_{table.name}", delta.to_pyarrow_dataset())
            return
        files = [unquote(uri) for uri in delta.file_uris()]
        if not files:
            self._register(f"raw_{table.name}", table.schema.empty_table())
            return
        listed = ", ".join("'" + f.replace("'", "''") + "'" for f in files)
        hive = ", hive_partitioning = true, hive_types = {'period': INTEGER}" if table.period else ""
        there = {field.name for field in delta.schema().fields}
        shown = ", ".join(f'"{c.name}"' if c.name in there else f'NULL AS "{c.name}"' for c in table.columns)
        union = str(not is_of_one_schema(delta, table)).lower()  # to compare all files' schemas is to open each twice
        self._database.execute(
            f"CREATE VIEW raw_{table.name} AS SELECT {shown} FROM read_parquet([{listed}], union_by_name = {union}{hive})"
        )

    def _register(self, name: str, data: Any) -> None:
        self._registered[name] = data
        self._database.register(name, data)

    def _view(self, table: Table) -> str:
        joined = f"raw_{table.name} r JOIN visible v ON r.batch = v.batch"
        if table.name == "runs":
            return "SELECT r.* FROM raw_runs r SEMI JOIN visible v ON r.batch = v.batch"
        if not table.kept:
            return f"SELECT r.*, v.version, v.known FROM {joined}"
        shown = f"SELECT {_columns(table, 'r.', hidden=True)}, v.version, v.known FROM {joined}"
        keys = ", ".join(f'r."{k}"' for k in table.key)
        changing = ", ".join(str(c.batch) for c in self.commits if c.kind not in _ONLY_NEW and table.name in c.rows)
        if not changing:
            return shown
        self._database.execute(
            f"CREATE TABLE retired_{table.name} AS SELECT {keys}, r.replaces AS batch FROM {joined} "
            f"WHERE r.replaces IS NOT NULL AND r.batch IN ({changing})"
        )
        (retired,) = self._database.execute(f"SELECT count(*) FROM retired_{table.name}").fetchone() or (0,)
        if not retired:
            return shown
        same = " AND ".join(f'r."{k}" = x."{k}"' for k in (*table.key, "batch"))
        return f"{shown} ANTI JOIN retired_{table.name} x ON {same} WHERE r.gone IS NOT TRUE"


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Turns what DuckDB says of a lost or damaged file into an ArchiveError."""
    try:
        yield
    except duckdb.Error as error:
        raise unreadable(error) from error


def _columns(table: Table, prefix: str, *, hidden: bool = False) -> str:
    left = {"replaces", "gone"} if hidden else set()
    return ", ".join(f'{prefix}"{c.name}"' for c in table.columns if c.name not in left)
