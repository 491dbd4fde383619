"""Keeps an archive in shape: compaction, vacuum, copies.  None of them changes what any reader sees at any version."""

from __future__ import annotations

import contextlib
import datetime
import itertools
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
from deltalake import DeltaTable

from dateline.archiving.archive import Archive
from dateline.archiving.keys import new_run
from dateline.archiving.ledger import Commit
from dateline.archiving.schema import TABLES
from dateline.archiving.snapshot import as_of
from dateline.archiving.store import REPAIR, WRITER, Store, options_of
from dateline.archiving.writing import Batch, write
from dateline.errors import ArchiveError, SettingError

WEEK = 168.0
"""Hours for which files that left a table are kept, so that no reader loses one."""
_GATHERED = 256
"""So many files of a table, and a writer joins them."""
_HELD = 400_000
"""Events of a year that are sorted in memory, where each takes some 2 kB."""
_MEMORY = "256MB"
"""What sorting a longer year may hold before it goes on in temporary files."""
_BATCH_ROWS = 8_192
_PERIOD = re.compile(r"/period=(\d+)/")
_MANY = 8
"""Partitions of the events with more files than this are laid anew in order of time."""


def tidy(archive: Archive) -> None:
    """Joins small files where many have gathered; leaves it to another writer who is at it already."""
    for name in TABLES:
        with contextlib.suppress(ArchiveError):
            if len(archive.store.fresh(name).file_uris()) > _GATHERED:
                _compacted(archive.store, name)


def compact(archive: Archive) -> list[str]:
    """Joins small files; events are laid in order of time within their year.  Says what it did, a line a table."""
    return [_compacted(archive.store, name) for name in TABLES]


def _compacted(store: Store, name: str) -> str:
    table = store.fresh(name)
    before = len(table.file_uris())
    with store.told():
        if name == "events":
            for period in _crowded(table):
                _lay_in_order(store, period)
            table = store.fresh(name)
        table.optimize.compact(writer_properties=WRITER)
        table.create_checkpoint()
    return f"{name}: {before} files are {len(table.file_uris())}"


def _lay_in_order(store: Store, period: int) -> None:
    """Lays the events of a year in order of time: in memory if it is not long, else by way of temporary files."""
    table = store.fresh("events")
    dataset = table.to_pyarrow_dataset().filter(pc.field("period") == period)
    if dataset.count_rows() <= _HELD:
        chosen = [("period", "=", str(period))]
        table.optimize.z_order(["since"], partition_filters=chosen, writer_properties=WRITER)
    else:
        _sort_on_disk(store, table, period, dataset)


def _sort_on_disk(store: Store, table: DeltaTable, period: int, dataset: Any) -> None:
    """Sorts a year in bounded memory; where another writer adds to it meanwhile, it is left as it is, for the next time."""
    schema = TABLES["events"].schema
    rows = dataset.scanner(batch_size=_BATCH_ROWS, batch_readahead=1, fragment_readahead=1).to_reader()
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as database:
        database.execute(f"SET memory_limit = '{_MEMORY}'; SET temp_directory = '{folder}'; SET threads = 1")
        database.register("rows", rows)
        ordered = database.sql("SELECT * FROM rows ORDER BY since, key, id, batch").to_arrow_reader(_BATCH_ROWS)
        batches = (_in_columns(b, schema) for b in ordered)
        store.lay_anew(table, period, pa.RecordBatchReader.from_batches(schema, batches))


def _in_columns(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    """A batch in the columns of a schema; those that it lacks are null."""
    there = set(batch.schema.names)
    columns = (batch.column(f.name).cast(f.type) if f.name in there else pa.nulls(len(batch), f.type) for f in schema)
    return pa.RecordBatch.from_arrays(list(columns), schema=schema)


def _crowded(table: DeltaTable) -> list[int]:
    """The partitions with many files."""
    counts = Counter(int(found.group(1)) for uri in table.file_uris() if (found := _PERIOD.search(uri)))
    return sorted(period for period, files in counts.items() if files > _MANY)


def vacuum(archive: Archive, *, hours: float = WEEK) -> list[str]:
    """Removes rows of batches that were never committed and files that no table holds any more, older than `hours`.

    Says what it did.  A writer whose batch is abandoned here finds that out when it commits, and writes it anew.
    """
    done = []
    dead = _abandon(archive, hours)
    for name in TABLES:
        table = archive.store.fresh(name)
        with archive.store.told():
            if dead.get(name):
                table.delete(f"batch IN ({', '.join(map(str, dead[name]))})")
                done.append(f"{name}: rows of {len(dead[name])} unfinished batches removed")
            files = table.vacuum(retention_hours=int(hours), dry_run=False, enforce_retention_duration=False)
            table.cleanup_metadata()
        if files:
            done.append(f"{name}: {len(files)} files removed")
    return done


def _abandon(archive: Archive, hours: float) -> dict[str, list[int]]:
    """The batches that no commit lists, by table, once the ledger says that they never will be."""
    dead: dict[str, list[int]] = {}

    def build(_: int) -> tuple[Batch, Commit] | None:
        dead.clear()
        view = archive.anew()
        for name in TABLES:
            if name != "runs":
                sql = f"SELECT DISTINCT batch FROM raw_{name} r ANTI JOIN visible v ON r.batch = v.batch ORDER BY 1"
                found = [row[0] for row in view.snapshot.rows(sql, tables=[name])]
                young = _young(archive.store, name, hours)
                dead[name] = [b for b in found if b not in young]
        everything = sorted({b for some in dead.values() for b in some})
        told = {b for c in view.snapshot.commits for b in c.abandoned}
        if set(everything) <= told:
            return None
        return {}, Commit(kind="vacuum", batch=0, run=new_run(), abandoned=tuple(everything))

    write(archive.ledger, archive.ledger.head(), build, lambda _: True)
    return dead


def _young(store: Store, name: str, hours: float) -> set[int]:
    """The batches of files written within the last `hours`."""
    if hours <= 0:
        return set()
    table = store.fresh(name)
    limit = (datetime.datetime.now(datetime.UTC) - datetime.timedelta(hours=hours)).timestamp() * 1000
    actions = pa.table(table.get_add_actions(flatten=True))
    recent = [
        p
        for p, at in zip(actions["path"].to_pylist(), actions["modification_time"].to_pylist(), strict=True)
        if _ms(at) > limit
    ]
    if not recent:
        return set()
    return _batches(table.to_pyarrow_dataset(), recent)


def _batches(dataset: Any, paths: list[str]) -> set[int]:
    names = {p.rsplit("/", 1)[-1] for p in paths}
    found: set[int] = set()
    for fragment in dataset.get_fragments():
        if fragment.path.rsplit("/", 1)[-1] in names:
            found |= set(fragment.to_table(columns=["batch"])["batch"].to_pylist())
    return found


def _ms(at: Any) -> float:
    return at.timestamp() * 1000 if isinstance(at, datetime.datetime) else float(at)


def copy(archive: Archive, target: str, moment: str | None = None) -> str:
    """Copies an archive, as known at a moment if given, into a folder or under an address that holds none.

    Versions, batches and times stay, so that a copy is cited like its original.  What a killed copy left is written over.
    ArchiveError if there is one already; SettingError if nothing was known at that moment.
    """
    commits = as_of(archive.ledger.commits(), moment)
    if moment is not None and not commits:
        raise SettingError(
            f"the archive held nothing as of {moment}", remedy="`dateline archive info` tells its versions"
        )
    if not target:
        raise SettingError("a copy needs a folder or an address", remedy="name one")
    store = Store(target, options_of(target))
    if store.exists() and Archive(store).ledger.commits():
        raise ArchiveError(f"there is an archive at {store.root} already", remedy="name another place")
    store.create()
    batches = pa.array([c.batch for c in commits], pa.int64())
    for name in [n for n in TABLES if n != "runs"] + ["runs"]:
        dataset = archive.store.fresh(name).to_pyarrow_dataset()
        try:
            store.overwrite(name, pa.RecordBatchReader.from_batches(TABLES[name].schema, _kept(dataset, name, batches)))
        except ArchiveError:
            _blame(archive.store, name)
            raise
    return f"{target} holds version {commits[-1].version if commits else 0}"


def _blame(store: Store, name: str) -> None:
    """ArchiveError if it is the table read from that is not whole."""
    for file in itertools.chain(store.missing(name), (file for file, _ in store.damaged(name))):
        raise ArchiveError("a file of a table is lost or damaged", remedy=REPAIR, file=f"{store.address(name)}/{file}")


def _kept(dataset: Any, name: str, batches: pa.Array) -> Iterator[pa.RecordBatch]:
    """The rows of the commits copied, in the columns of the schema."""
    schema = TABLES[name].schema
    scanner = dataset.scanner(columns=schema.names, filter=pc.field("batch").isin(batches))
    for batch in scanner.to_batches():
        yield _in_columns(batch, schema)
