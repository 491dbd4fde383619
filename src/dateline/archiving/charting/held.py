"""The events of the newest state in memory, brought up to date commit by commit; each reader sees one state, whole."""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import duckdb
import pyarrow as pa

from dateline.archiving.archive import View
from dateline.archiving.charting.dimensions import DIMENSIONS, PAIRS, pulled, stored

_ROWS = 100_000

_HAPPENING = (
    "CASE WHEN l.incident IS NULL THEN hash(f.key || f.id) WHEN l.type = f.event THEN hash(l.incident) "
    "ELSE hash(l.incident || f.alike::VARCHAR) END"
)
"""Which happening an event tells of: its incident's, for its main events; one within it, for others; else its own."""


class Moment:
    """One state, read: every statement through it sees the same rows, those of `view`."""

    def __init__(
        self, cursor: duckdb.DuckDBPyConnection, view: View, ontologies: frozenset[str], firsts: Firsts
    ) -> None:
        self._cursor, self._firsts = cursor, firsts
        self._named: dict[int, str] = {}
        self.view, self.ontologies = view, ontologies

    @property
    def version(self) -> int:
        """The archive's version that is read."""
        return self.view.version

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The result of SQL of our own over `facts`, the dimensions, `linked` and `incidents`."""
        found: list[tuple[Any, ...]] = self._cursor.execute(sql, list(values)).fetchall()
        return found

    def firsts(self, where: str, values: Sequence[Any]) -> str:
        """The name of a table of those facts, of all that a condition keeps, that are their happening's first."""

        def find() -> pa.Table:
            first = f"SELECT min(number) FROM facts WHERE {where} GROUP BY happening"
            sql = f"SELECT * EXCLUDE (evidence, alike, happening) FROM facts WHERE number IN ({first})"
            return self._cursor.sql(sql, params=list(values)).to_arrow_table()

        table = self._firsts.of((self.version, where, repr(values)), find)
        name = self._named.setdefault(id(table), f"firsts_{len(self._named)}")
        self._cursor.register(name, table)
        return name


class Firsts:
    """Keeps what was found of a state by what was asked; who asks the same at once waits."""

    def __init__(self, most: int = 4) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[int, str, str], pa.Table] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, key: tuple[int, str, str], find: Callable[[], pa.Table]) -> pa.Table:
        """What is kept under a key, else what is found."""
        with self._lock:
            table = self._kept.pop(key, None)
            self._kept[key] = find() if table is None else table
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
            return self._kept[key]


class Held:
    """A narrow copy of one archive's events in memory.  Readers never wait for a writer, and never see half a commit."""

    def __init__(self, view: View, threads: int | None = None) -> None:
        """`view` is the state to begin with; `threads` is how many one query may use."""
        self._database = duckdb.connect(config={} if threads is None else {"threads": threads})
        self._database.execute("SET TimeZone = 'UTC'; SET preserve_insertion_order = false")
        self._writing = threading.Lock()
        self._views: dict[int, View] = {}
        self._firsts = Firsts()
        self.version = 0
        """The version of the newest state held."""
        self._create(view)
        self.refresh(view)

    def refresh(self, view: View) -> None:
        """Takes over what later commits changed; does nothing if `view` is no newer than what is held."""
        with self._writing:
            held = self._version()
            if held is not None and view.version <= held:
                return
            self._views[view.version] = view
            cursor = self._database.cursor()
            cursor.execute("BEGIN TRANSACTION")
            try:
                self._take(cursor, view, held)
                cursor.execute("COMMIT")
                self.version = view.version
            except BaseException:
                cursor.execute("ROLLBACK")
                raise
            for version in sorted(self._views)[:-3]:
                del self._views[version]

    @contextlib.contextmanager
    def read(self) -> Iterator[Moment]:
        """The newest state held, for as long as the block runs."""
        cursor = self._database.cursor()
        cursor.execute("BEGIN TRANSACTION READ ONLY")
        try:
            ((version, ontologies),) = cursor.execute("SELECT version, ontologies FROM state").fetchall()
            yield Moment(cursor, self._views[version], frozenset(ontologies), self._firsts)
        finally:
            cursor.execute("ROLLBACK")
            cursor.close()

    def close(self) -> None:
        """Frees the memory."""
        self._database.close()

    def _version(self) -> int | None:
        found = self._database.cursor().execute("SELECT version FROM state").fetchone()
        return int(found[0]) if found else None

    def _create(self, view: View) -> None:
        empty = view.snapshot.arrow(f"SELECT {pulled()} FROM events LIMIT 0")
        self._database.execute("CREATE TABLE state (version BIGINT, ontologies VARCHAR[])")
        self._database.register("staged", empty)
        for dimension in DIMENSIONS:
            columns = ", ".join(dimension.columns)
            self._database.execute(
                f"CREATE TABLE {dimension.name} AS SELECT {dimension.hashed} AS id, {columns} FROM staged"
            )
        self._database.execute(f"CREATE TABLE facts AS SELECT {stored()}, 0::UBIGINT AS happening FROM staged")
        self._database.unregister("staged")
        for name in PAIRS:
            self._database.execute(f"CREATE TABLE {name} (sides UBIGINT, s VARCHAR, t VARCHAR)")
        self._database.execute("CREATE TABLE linked (story UBIGINT, incident VARCHAR, type VARCHAR)")
        self._database.execute(
            "CREATE TABLE incidents (id VARCHAR, first DATE, latest DATE, sources INTEGER, reports INTEGER, standing VARCHAR, conflicts INTEGER)"
        )

    def _take(self, cursor: duckdb.DuckDBPyConnection, view: View, held: int | None) -> None:
        later = [c for c in view.snapshot.commits if c.version > (held or 0)]
        if held is not None and any("events" in c.rows for c in later):
            self._retire(cursor, view, [c.batch for c in later])
        if held is None or any("events" in c.rows for c in later):
            self._add(cursor, view, held or 0)
        if any("incidents" in c.rows for c in later):
            self._link(cursor, view)
        cursor.execute("DELETE FROM state")
        cursor.execute("INSERT INTO state SELECT ?, coalesce(list(DISTINCT ontology), []) FROM kinds", [view.version])

    def _retire(self, cursor: duckdb.DuckDBPyConnection, view: View, batches: Sequence[int]) -> None:
        """Takes out the rows that later commits replace or take back."""
        listed = ", ".join(map(str, batches))
        gone = view.snapshot.arrow(
            f"SELECT key, id, ontology FROM raw_events WHERE batch IN ({listed}) AND replaces IS NOT NULL"
        )
        if gone.num_rows:
            with _registered(cursor, gone=gone):
                cursor.execute(
                    "DELETE FROM facts USING gone, kinds WHERE facts.key = gone.key AND facts.id = gone.id "
                    "AND facts.kinds = kinds.id AND kinds.ontology = gone.ontology"
                )

    def _add(self, cursor: duckdb.DuckDBPyConnection, view: View, after: int) -> None:
        sql = f"SELECT {pulled()} FROM events WHERE version > ?"
        for batch in view.snapshot.batches(sql, [after], size=_ROWS):
            cursor.register("staged", pa.Table.from_batches([batch]))
            for dimension in DIMENSIONS:
                columns = ", ".join(dimension.columns)
                values = ", ".join(f"any_value({c})" for c in dimension.columns)
                cursor.execute(
                    f"INSERT INTO {dimension.name} SELECT s.new, {values} FROM (SELECT {dimension.hashed} AS new, {columns} "
                    f"FROM staged) s ANTI JOIN {dimension.name} d ON d.id = s.new GROUP BY s.new"
                )
            cursor.execute(
                f"INSERT INTO facts SELECT f.*, {_HAPPENING} FROM (SELECT {stored()} FROM staged) f "
                "LEFT JOIN linked l ON l.story = f.stories"
            )
            cursor.unregister("staged")
        for name, sql in PAIRS.items():
            cursor.execute(f"INSERT INTO {name} {sql} AND NOT EXISTS (SELECT 1 FROM {name} p WHERE p.sides = sides.id)")

    def _link(self, cursor: duckdb.DuckDBPyConnection, view: View) -> None:
        """Takes over the table of incidents whole: linking may have merged or split any of them."""
        rows = view.snapshot.rows(
            "SELECT id, stories, type, first_report, latest_report, sources, status, "
            "json_array_length(payload, '$.conflicts') FROM incidents",
            tables=["incidents"],
        )
        told = pa.table({
            "key": pa.array([key for row in rows for key in row[1]], pa.string()),
            "incident": pa.array([row[0] for row in rows for _ in row[1]], pa.string()),
            "type": pa.array([row[2] for row in rows for _ in row[1]], pa.string()),
        })  # fmt: skip
        listed = pa.table({
            "id": pa.array([r[0] for r in rows], pa.string()), "first": pa.array([r[3] for r in rows], pa.date32()),
            "latest": pa.array([r[4] for r in rows], pa.date32()), "sources": pa.array([r[5] for r in rows], pa.int32()),
            "reports": pa.array([len(r[1]) for r in rows], pa.int32()), "standing": pa.array([r[6] for r in rows], pa.string()),
            "conflicts": pa.array([r[7] for r in rows], pa.int32()),
        })  # fmt: skip
        with _registered(cursor, told=told, listed=listed):
            cursor.execute("CREATE TEMP TABLE links AS SELECT hash(key) AS story, incident, type FROM told")
            cursor.execute(
                "CREATE TEMP TABLE moved AS SELECT DISTINCT story FROM "
                "((FROM links EXCEPT FROM linked) UNION ALL (FROM linked EXCEPT FROM links))"
            )
            cursor.execute("DELETE FROM linked; DELETE FROM incidents")
            cursor.execute("INSERT INTO linked FROM links; INSERT INTO incidents FROM listed")
        cursor.execute(
            f"UPDATE facts SET happening = r.happening FROM (SELECT f.rowid AS place, {_HAPPENING} AS happening FROM facts f "
            "LEFT JOIN linked l ON l.story = f.stories WHERE f.stories IN (FROM moved)) r WHERE facts.rowid = r.place"
        )
        cursor.execute("DROP TABLE links; DROP TABLE moved")


@contextlib.contextmanager
def _registered(cursor: duckdb.DuckDBPyConnection, **tables: pa.Table) -> Iterator[None]:
    """Arrow tables under these names, for as long as the block runs."""
    for name, table in tables.items():
        cursor.register(name, table)
    try:
        yield
    finally:
        for name in tables:
            cursor.unregister(name)
