"""What a watch remembers between runs: feeds, the items seen of each, and the stories on their way to the sink.

An item is `due` while its page is to be fetched, `ready` with its story kept here, `leaving` while that is being put
into the sink, then `done` or `refused`.  Each change is one transaction, so a kill at any moment leaves an item in one of
these states, and only `leaving` needs the sink to be asked.  Credentials are not kept.
"""

from __future__ import annotations

import fcntl
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

import msgspec

from dateline.errors import OutputError
from dateline.records import Story

VERSION = 1
_SCHEMA = """
CREATE TABLE feed (
    key TEXT PRIMARY KEY, name TEXT NOT NULL, etag TEXT, modified TEXT, due REAL NOT NULL DEFAULT 0,
    polled REAL, failures INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0, told TEXT NOT NULL DEFAULT '');
CREATE TABLE item (
    number INTEGER PRIMARY KEY, feed TEXT NOT NULL, key TEXT NOT NULL, link TEXT, host TEXT, state TEXT NOT NULL,
    due REAL NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, draft BLOB, story BLOB, reason TEXT,
    UNIQUE (feed, key));
CREATE INDEX item_link ON item (link);
CREATE INDEX item_state ON item (state);
"""


class Known(NamedTuple):
    """What is remembered of one feed; `due` is the time from which it may be polled, in seconds since 1970."""

    key: str
    name: str
    etag: str | None
    modified: str | None
    due: float
    polled: float | None
    failures: int
    gone: bool
    told: str


class Item(NamedTuple):
    """One item new in a feed: its key there, its link, and its story, its draft (while its page is due) or why none."""

    key: str
    link: str | None
    host: str | None = None
    story: Story | None = None
    draft: bytes | None = None
    reason: str | None = None


class Due(NamedTuple):
    """A page to be fetched."""

    number: int
    feed: str
    link: str
    tries: int
    draft: bytes


class Ledger:
    """The file of a watch.  One process has it at a time; raises OutputError if another does, or it cannot be used."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = _locked(file)
        try:
            self._db = sqlite3.connect(file, isolation_level=None)
            self._open()
        except sqlite3.DatabaseError as error:
            self.close()
            remedy = "move it away to begin anew"
            raise OutputError(f"this is no ledger of a watch: {error}", remedy=remedy, file=str(file)) from None

    def _open(self) -> None:
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            with self._change():
                for statement in _SCHEMA.split(";"):
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA user_version={VERSION}")
        elif version != VERSION:
            raise OutputError(f"the ledger is of version {version}, not {VERSION}", file=str(self._file))

    def close(self) -> None:
        """Closes the file and lets others have it."""
        self._db.close()
        self._lock.close()

    @contextmanager
    def _change(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def enter(self, feeds: Sequence[tuple[str, str]]) -> None:
        """Makes feeds (key and name) known; those known stay as they are but for the name."""
        with self._change():
            self._db.executemany(
                "INSERT INTO feed (key, name) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET name = excluded.name", feeds
            )

    def feed(self, key: str) -> Known:
        """What is remembered of a feed that has been entered."""
        row = self._db.execute(
            "SELECT key, name, etag, modified, due, polled, failures, gone, told FROM feed WHERE key = ?", (key,)
        ).fetchone()
        key, name, etag, modified, due, polled, failures, gone, told = row
        return Known(key, name, etag, modified, due, polled, failures, bool(gone), told)

    def seen(self, feed: str, key: str, link: str | None) -> bool:
        """Whether an item is known: by its key in this feed, or by its link in another."""
        return self._db.execute(
            "SELECT 1 FROM item WHERE (feed = ? AND key = ?) OR (link = ? AND feed <> ?) LIMIT 1",
            (feed, key, link, feed),
        ).fetchone() is not None  # fmt: skip

    def polled(
        self, feed: str, items: Sequence[Item], *, etag: str | None, modified: str | None, now: float, due: float,
        told: str,
    ) -> None:  # fmt: skip
        """Takes in what a poll found, and that it was made, in one."""
        with self._change():
            self._db.executemany(
                "INSERT INTO item (feed, key, link, host, state, draft, story, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        feed,
                        i.key,
                        i.link,
                        i.host,
                        _state(i),
                        i.draft,
                        i.story and msgspec.json.encode(i.story),
                        i.reason,
                    )
                    for i in items
                ],
            )
            self._db.execute(
                "UPDATE feed SET etag = ?, modified = ?, polled = ?, due = ?, failures = 0, told = ? WHERE key = ?",
                (etag, modified, now, due, told, feed),
            )

    def failed(self, feed: str, *, now: float, due: float, told: str, gone: bool = False) -> None:
        """A poll that failed; a feed that is gone is polled no more."""
        with self._change():
            self._db.execute(
                "UPDATE feed SET polled = ?, due = ?, failures = failures + 1, told = ?, gone = ? WHERE key = ?",
                (now, due, told, gone, feed),
            )

    def due(self, now: float, busy: Sequence[str]) -> Due | None:
        """The first page to be fetched from a host that is not busy."""
        marks = ",".join("?" * len(busy))
        row = self._db.execute(
            f"SELECT number, feed, link, tries, draft FROM item WHERE state = 'due' AND due <= ? AND host NOT IN ({marks}) "
            "ORDER BY number LIMIT 1",
            (now, *busy),
        ).fetchone()
        return Due(*row) if row is not None else None

    def waiting(self, now: float) -> int:
        """How many pages are to be fetched now."""
        row = self._db.execute("SELECT count(*) FROM item WHERE state = 'due' AND due <= ?", (now,)).fetchone()
        return int(row[0])

    def ready(self, number: int, story: Story) -> None:
        """A page has become a story."""
        with self._change():
            self._db.execute(
                "UPDATE item SET state = 'ready', story = ?, draft = NULL WHERE number = ?",
                (msgspec.json.encode(story), number),
            )

    def refused(self, number: int, reason: str) -> None:
        """A page is no story, or cannot be had."""
        with self._change():
            self._db.execute(
                "UPDATE item SET state = 'refused', reason = ?, draft = NULL WHERE number = ?", (reason, number)
            )

    def later(self, number: int, due: float) -> None:
        """A page is to be asked for again."""
        with self._change():
            self._db.execute("UPDATE item SET tries = tries + 1, due = ? WHERE number = ?", (due, number))

    def leave(self, most: int) -> list[Story]:
        """Stories to be put into the sink next, marked as leaving."""
        with self._change():
            rows = self._db.execute(
                "SELECT number, story FROM item WHERE state = 'ready' ORDER BY number LIMIT ?", (most,)
            ).fetchall()
            self._db.executemany("UPDATE item SET state = 'leaving' WHERE number = ?", [(n,) for n, _ in rows])
        return [msgspec.json.decode(raw, type=Story) for _, raw in rows]

    def leaving(self) -> dict[str, int]:
        """Ids and numbers of the stories that a killed watch was putting into the sink."""
        rows = self._db.execute("SELECT number, story FROM item WHERE state = 'leaving'").fetchall()
        return {msgspec.json.decode(raw, type=Story).id: number for number, raw in rows}

    def left(self) -> None:
        """The leaving stories are in the sink."""
        with self._change():
            self._db.execute("UPDATE item SET state = 'done', story = NULL WHERE state = 'leaving'")

    def stay(self, numbers: Sequence[int]) -> None:
        """These leaving stories did not reach the sink."""
        with self._change():
            self._db.executemany("UPDATE item SET state = 'ready' WHERE number = ?", [(n,) for n in numbers])

    def count(self, state: str, feed: str | None = None) -> int:
        """How many items are in a state, of one feed or of all."""
        sql = "SELECT count(*) FROM item WHERE state = ?" + (" AND feed = ?" if feed is not None else "")
        row = self._db.execute(sql, (state, feed) if feed is not None else (state,)).fetchone()
        return int(row[0])

    def reasons(self) -> dict[str, int]:
        """How many items were refused for which reason."""
        sql = "SELECT reason, count(*) FROM item WHERE state = 'refused' GROUP BY reason ORDER BY 2 DESC, 1"
        return dict(self._db.execute(sql).fetchall())


def _locked(file: Path) -> IO[str]:
    """The lock beside a ledger, held until it is closed or its process ends, however it ends."""
    lock = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        lock = file.with_suffix(".lock").open("w")
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if lock is not None:
            lock.close()
        if isinstance(error, BlockingIOError):
            raise OutputError("another watch is at work here", remedy="stop it first", file=str(file)) from None
        raise OutputError(f"the ledger cannot be kept: {error.strerror}", file=str(file)) from None
    return lock


class Overview(NamedTuple):
    """How a feed fared; `told` is what the last poll came to."""

    name: str
    polled: float | None
    kept: int
    waiting: int
    refused: int
    told: str


def overview(file: Path, feeds: Sequence[str]) -> list[Overview]:
    """How feeds (by key) fared, also while a watch is at work; raises OutputError if there is no ledger."""
    if not file.exists():
        raise OutputError("nothing was watched here yet", remedy="check the folder", file=str(file))
    counts = (
        "SELECT sum(state = 'done'), sum(state IN ('due', 'ready', 'leaving')), sum(state = 'refused') "
        "FROM item WHERE feed = ?"
    )
    out = []
    try:
        database = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
        for key in feeds:
            row = database.execute("SELECT name, polled, told FROM feed WHERE key = ?", (key,)).fetchone()
            if row is not None:
                kept, waiting, refused = database.execute(counts, (key,)).fetchone()
                out.append(Overview(row[0], row[1], kept or 0, waiting or 0, refused or 0, row[2]))
        database.close()
    except sqlite3.DatabaseError as error:
        raise OutputError(f"this is no ledger of a watch: {error}", file=str(file)) from None
    return out


def _state(item: Item) -> str:
    return "ready" if item.story is not None else "due" if item.draft is not None else "refused"
