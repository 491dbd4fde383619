"""The Delta tables of one archive, in a folder or under an object store's address."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote

import pyarrow as pa
from deltalake import (
    CommitProperties,
    DeltaTable,
    PostCommitHookProperties,
    Transaction,
    WriterProperties,
    write_deltalake,
)
from deltalake.exceptions import CommitFailedError, DeltaError, TableNotFoundError

from dateline.archiving.schema import FORMAT, TABLES, Table
from dateline.errors import ArchiveError, ConflictError

_LEDGER = "dateline-ledger"
WRITER = WriterProperties(compression="ZSTD", compression_level=3, max_row_group_size=65_536)
_RETRIES = 100
_READ_ROWS = 8_192
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_FORMAT = re.compile(r"dateline archive (\d+)")
_UNADDRESSABLE = "[]^|\\"
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_TRACE = re.compile(r"\s*(?:stack backtrace:\s*)?\b0: (?:<unknown>|\S+ at ).*", re.DOTALL)
_DATA_FILE = re.compile(r"""['"]([^'"]+\.parquet)['"]""")
REPAIR = "`dateline archive check --repair` takes it out and says what to do again"
_ANEW = "put it back from a copy, or `dateline archive check --repair` makes it anew and says what to do again"


class Store:
    """Opens, creates and appends to the tables.  `root` is a folder, or an address as s3://bucket/prefix."""

    def __init__(self, root: str, options: dict[str, str] | None = None) -> None:
        self.remote = "://" in root
        self.root = root.rstrip("/") if self.remote else _folder(root)
        self.options = options or {}
        self._open: dict[str, DeltaTable] = {}

    def address(self, name: str) -> str:
        """Where a table lies."""
        return f"{self.root}/{name}"

    def exists(self) -> bool:
        """Whether there is an archive: its ledger is made last."""
        with self.told():
            return bool(DeltaTable.is_deltatable(self.address("runs"), storage_options=self.options))

    def check_format(self) -> None:
        """ArchiveError if a later version of the program has made this archive in a layout that this one does not know."""
        description = self.fresh("runs").metadata().description or ""
        found = _FORMAT.search(description)
        if found is not None and int(found.group(1)) > FORMAT:
            raise ArchiveError(
                f"the archive has format {found.group(1)}, this program knows {FORMAT}",
                remedy="install a newer dateline",
                file=self.root,
            )

    def create(self) -> None:
        """Makes the tables that are missing; two processes may do so at once."""
        with self.told():
            if not self.remote:
                Path(self.root).mkdir(parents=True, exist_ok=True)
            for table in TABLES.values():
                self._create(table)

    def _create(self, table: Table) -> None:
        with contextlib.suppress(CommitFailedError):  # another process made it meanwhile
            DeltaTable.create(
                self.address(table.name), schema=table.schema, mode="ignore", partition_by=table.partitions,
                name=table.name, description=_described(table),
                storage_options=self.options,
            )  # fmt: skip

    def table(self, name: str) -> DeltaTable:
        """The newest state of a table.  ArchiveError if it is absent or cannot be read."""
        with self.told():
            known = self._open.get(name)
            if known is None:
                known = self._open[name] = self.fresh(name)
            else:
                known.update_incremental()
            return known

    def fresh(self, name: str) -> DeltaTable:
        """A handle of one's own on a table's newest state."""
        with self.told():
            try:
                return DeltaTable(self.address(name), storage_options=self.options)
            except TableNotFoundError:
                if name == "runs" or not self.exists():
                    raise
                raise ArchiveError(f"the table {name} is missing", remedy=_ANEW, file=self.root) from None

    def append(self, name: str, rows: pa.Table) -> None:
        """Appends rows to a table; they count only once the ledger lists their batch."""
        properties = CommitProperties(max_commit_retries=_RETRIES)
        self._write(self.table(name), rows, properties)

    def append_ledger(self, base: DeltaTable, version: int, row: pa.Table) -> None:
        """Appends the ledger's row `version`.  ConflictError if another writer has appended since `base` was opened."""
        properties = CommitProperties(
            max_commit_retries=_RETRIES, app_transactions=[Transaction(_LEDGER, version)],
            custom_metadata={"dateline.version": str(version)},
        )  # fmt: skip
        self._write(base, row, properties)

    def _write(self, table: DeltaTable, rows: pa.Table, properties: CommitProperties) -> None:
        with self.told():
            write_deltalake(
                table, rows, mode="append", schema_mode=_widening(table, rows), commit_properties=properties, writer_properties=WRITER,
                storage_options=self.options or None,
                post_commithook_properties=PostCommitHookProperties(create_checkpoint=True, cleanup_expired_logs=False),
            )  # fmt: skip

    def overwrite(self, name: str, rows: pa.RecordBatchReader) -> None:
        """Writes a whole table, in place of all that it held."""
        with self.told():
            write_deltalake(
                self.fresh(name), rows, mode="overwrite", writer_properties=WRITER, storage_options=self.options or None
            )

    def lay_anew(self, base: DeltaTable, period: int, rows: pa.RecordBatchReader) -> bool:
        """Writes the rows of one partition in place of its files in `base`; False if it gained some meanwhile."""
        try:
            with self.told():
                write_deltalake(
                    base, rows, mode="overwrite", predicate=f"period = {period}", writer_properties=WRITER,
                    storage_options=self.options or None,
                )  # fmt: skip
        except ArchiveError as error:
            if not isinstance(error.__cause__, CommitFailedError):
                raise
            return False
        return True

    def missing(self, name: str) -> list[str]:
        """The files that a table's log lists and that are not there."""
        with self.told():
            return list(self.fresh(name).repair(dry_run=True)["files_removed"])

    def damaged(self, name: str) -> Iterator[tuple[str, str]]:
        """(file, what is wrong) of each file of a table that is there and cannot be read through; in bounded memory."""
        with self.told():
            gone = set(self.missing(name))
            for fragment in self.fresh(name).to_pyarrow_dataset().get_fragments():
                if fragment.path not in gone:
                    try:
                        for _ in fragment.scanner(batch_size=_READ_ROWS, batch_readahead=1).to_batches():
                            pass
                    except (OSError, ValueError, pa.ArrowException) as error:
                        yield fragment.path, " ".join(str(error).split())[:200]

    def set_aside(self, name: str, file: str) -> bool:
        """Names a damaged file anew, so that the table misses it; False on an object store, where that is for its owner to do."""
        if self.remote:
            return False
        with self.told():
            path = Path(self.address(name), unquote(file))
            path.rename(path.with_name(f"{path.name}.damaged"))
        return True

    def forget_missing(self, name: str) -> int:
        """Takes the missing files out of a table's log; their number."""
        with self.told():
            return len(self.fresh(name).repair()["files_removed"])

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Turns a failure of the file system or object store into an ArchiveError that says what to do."""
        try:
            yield
        except TableNotFoundError as error:
            raise absent(self.root) from error
        except (DeltaError, OSError, pa.ArrowException) as error:
            raise failure(self.root, error) from error


def _described(table: Table) -> str:
    return f"dateline archive {FORMAT}, {table.name} {table.version}"


def is_of_one_schema(delta: DeltaTable, table: Table) -> bool:
    """Whether a table was made with the columns that it has now, and so has them in all its files."""
    return bool(delta.metadata().description == _described(table))


def _widening(table: DeltaTable, rows: pa.Table) -> Literal["merge"] | None:
    """Whether rows bring columns, or fields within columns, that the table has not: an upgrade, which keeps all old rows."""
    held = pa.schema(table.schema().to_arrow())
    known = {field.name: _names(field.type) for field in held}
    new = any(field.name not in known or not _names(field.type) <= known[field.name] for field in rows.schema)
    return "merge" if new else None


def _names(kind: pa.DataType, path: str = "") -> set[str]:
    """The names of all fields within a type."""
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return _names(kind.value_type, path)
    if not pa.types.is_struct(kind):
        return set()
    return {f"{path}.{f.name}" for f in kind} | {n for f in kind for n in _names(f.type, f"{path}.{f.name}")}


def _folder(root: str) -> str:
    """A folder's absolute path.  ArchiveError for a name that Delta's reader cannot address."""
    path = str(Path(root).absolute())
    bad = sorted(set(path) & set(_UNADDRESSABLE)) + _ESCAPE.findall(path)
    if bad or not path.isprintable():
        told = " ".join(bad) or "control characters"
        raise ArchiveError(f"an archive's folder cannot have {told} in its name", remedy="name another", file=root)
    return path


def absent(root: str) -> ArchiveError:
    """The error of an archive that is not there."""
    return ArchiveError(
        f"there is no archive at {root}", remedy="name one with --archive DIR, or make it with `dateline add STORIES`"
    )


def failure(root: str, error: Exception) -> ArchiveError:
    """A failure of the file system or object store, in words, with what to do."""
    text = " ".join(_TRACE.sub("", _COLOUR.sub("", str(error))).split())
    low = text.lower()
    if isinstance(error, CommitFailedError) and "concurrent transaction" in low:
        return ConflictError("another writer committed first", remedy="try again", file=root)
    for words, message, remedy in _CAUSES:
        if any(w in low for w in words):
            return ArchiveError(message.format(text[:300]), remedy=remedy, file=root)
    return ArchiveError(f"the archive cannot be read or written ({text[:300]})", remedy="see the cause", file=root)


def unreadable(error: Exception) -> ArchiveError:
    """What DuckDB says of a file that it cannot read, in words, with what to do."""
    text = str(error).strip().split("\n\n")[0]
    file = _DATA_FILE.search(text)
    told = " ".join(text.split())[:300]
    if file is None:
        return ArchiveError(f"the archive cannot be read ({told})", remedy="see the cause")
    return ArchiveError(f"a file of a table is lost or damaged ({told})", remedy=REPAIR, file=file.group(1))


_CAUSES: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("no space left", "os error 28", "quota exceeded", "os error 122", "file too large", "os error 27"),
     "the disk is full: this batch was not recorded, all earlier ones are whole",
     "free some space and run the same command again; it does only what is missing"),
    (("read-only file system", "os error 30", "permission denied", "os error 13", "operation not permitted", "os error 1)"),
     "the folder cannot be written: nothing was recorded", "check its permissions, or name another with --archive DIR"),
    (("not a directory", "os error 20", "file exists", "os error 17"),
     "a file stands where the archive's folder should be", "name another place with --archive DIR"),
    (("json error", "found gap", "delta_log", "parsedlogpath"),
     "the log of a table is damaged ({})", "put its _delta_log back from a copy of the archive"),
    (("object at location", "no such file", "magic bytes", "parquet error", "corrupt", "decompress"),
     "a file of a table is lost or damaged ({})", REPAIR),
)  # fmt: skip


def default_root(given: str | None = None) -> str:
    """The archive named: as given, else $DATELINE_ARCHIVE, else ./archive."""
    return given or os.environ.get("DATELINE_ARCHIVE") or "archive"


def options_of(root: str) -> dict[str, str]:
    """Options of an object store that the environment does not carry by itself: none for a folder."""
    if not root.startswith(("s3://", "s3a://")):
        return {}
    options: dict[str, Any] = {"aws_conditional_put": "etag"}
    endpoint = os.environ.get("AWS_ENDPOINT_URL", "")
    if endpoint.startswith("http://"):
        options["allow_http"] = "true"
    return options
