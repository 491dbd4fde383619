"""The archive from Python: open it, add to it through `adding` and `recoding`, read it through typed filters."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Any, NamedTuple, Self

import msgspec
import pyarrow as pa

from dateline.archiving.ledger import Ledger
from dateline.archiving.query import Query
from dateline.archiving.rows import STORY_COLUMNS, decoded, event_json, stories_of
from dateline.archiving.snapshot import Snapshot, as_of
from dateline.archiving.store import Store, absent, default_root, options_of
from dateline.errors import SettingError
from dateline.records import Event, Reading, Story

_CHUNK = 2_000
_PAGE = 10_000
"""Events held at once while many are read."""
_MOST = 10**15
"""More rows than any archive has."""
_KEYED = "key IN (SELECT unnest(?)) OR id IN (SELECT unnest(?))"
_EVENTS = msgspec.json.Decoder(Event)


StoryMeta = tuple[str | None, str | None, str | None, str]
_Place = tuple[str, str, str, int, datetime.date | None]
"""Key, id and ontology of an event, its partition and its first day."""


class StoredReading(NamedTuple):
    """A reading with its story's key, the versions that read it, and the number of its claims."""

    key: str
    reader: str
    claims: int
    story: Story
    payload: pa.Buffer

    @property
    def reading(self) -> Reading:
        """The reading itself, decoded at every call: thousands at once would crowd out what works on them."""
        return decoded(self.payload, self.story)


class Rows:
    """A result: as Arrow, pandas or polars, or as plain dicts."""

    def __init__(self, table: pa.Table) -> None:
        self.table = table

    def __len__(self) -> int:
        return int(self.table.num_rows)

    def arrow(self) -> pa.Table:
        """The rows as an Arrow table."""
        return self.table

    def pandas(self) -> Any:
        """The rows as a pandas data frame; needs pandas."""
        return self.table.to_pandas()

    def polars(self) -> Any:
        """The rows as a polars data frame; needs polars."""
        import polars

        return polars.from_arrow(self.table)

    def dicts(self) -> list[dict[str, Any]]:
        """The rows as dicts."""
        found: list[dict[str, Any]] = self.table.to_pylist()
        return found


class View:
    """One state of the archive, read: events, stories, readings, numbers."""

    event_json = event_json()
    """SQL that gives a row of `events` as JSON."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot

    @property
    def version(self) -> int:
        """The number of the last commit that this state holds; 0 if it is empty."""
        return self.snapshot.version

    def events(self, query: Query | None = None, *, limit: int | None = None, offset: int = 0) -> Rows:
        """The rows of the table `events` that a query keeps, in its order."""
        query = query or Query()
        where, values = query.where()
        return Rows(self.snapshot.arrow(f"SELECT * FROM events WHERE {where} {_tail(query, limit, offset)}", values))

    def records(self, query: Query | None = None, *, limit: int | None = None, offset: int = 0) -> Iterator[Event]:
        """The events that a query keeps, as records, in its order."""
        for _, event in self.keyed(query, limit=limit, offset=offset):
            yield event

    def keyed(
        self, query: Query | None = None, *, limit: int | None = None, offset: int = 0
    ) -> Iterator[tuple[str, Event]]:
        """(story key, event) of the events that a query keeps, in its order."""
        for rows in self._places(query or Query(), limit, offset):
            yield from self._whole(rows)

    def _places(self, query: Query, limit: int | None, offset: int) -> Iterator[list[_Place]]:
        """Where the events that a query keeps lie, in its order: by a scan of what is filtered and ordered by alone."""
        where, values = query.where()
        found = self.snapshot.execute(
            f"SELECT key, id, ontology, period, since FROM events WHERE {where} {_tail(query, limit, offset)}", values
        )
        while rows := found.fetchmany(_PAGE):
            yield rows

    def _whole(self, rows: Sequence[_Place]) -> Iterator[tuple[str, Event]]:
        """(story key, event) of each place; a page at a time, for the events of an archive are more than memory holds."""
        where, values = _spot([row[3] for row in rows], [row[4] for row in rows])
        sql = f"SELECT key, id, ontology, {event_json()} FROM events WHERE {where} AND id IN (SELECT unnest(?))"
        whole = {row[:3]: row[3] for row in self.snapshot.rows(sql, [*values, [row[1] for row in rows]])}
        for row in rows:
            yield row[0], _EVENTS.decode(whole[row[:3]])

    def with_stories(self, query: Query | None = None) -> Iterator[tuple[str, Event, StoryMeta]]:
        """(story key, event, (title, publisher, url, language) of the story) of the events that a query keeps, in its order."""
        sql = "SELECT key, title, publisher, url, language FROM stories WHERE key IN (SELECT unnest(?))"
        for rows in self._places(query or Query(), None, 0):
            keys = sorted({row[0] for row in rows})
            metas = {key: tuple(meta) for key, *meta in self.snapshot.rows(sql, [keys], tables=["stories"])}
            yield from ((key, event, metas[key]) for key, event in self._whole(rows) if key in metas)

    def identified(self, event: str) -> list[tuple[str, Event]]:
        """(story key, event) of the events with this id or, if there is none, whose ids begin so, of any ontology.

        The same text under two publishers gives events of one id: one a story.
        """
        for test in ("id = ?", "starts_with(id, ?)"):
            rows = self.snapshot.rows(
                f"SELECT key, {self.event_json} FROM events WHERE {test} ORDER BY id, key, ontology LIMIT 50", [event]
            )
            if rows:
                return [(key, _EVENTS.decode(raw)) for key, raw in rows]
        return []

    def history(self, key: str, event: str) -> list[tuple[int, datetime.datetime, str, bool]]:
        """(version, moment, kind of commit, gone) of every row that says something of an event, oldest first."""
        kinds = {c.version: c.kind for c in self.snapshot.commits}
        rows = self.snapshot.rows(
            "SELECT v.version, v.known, coalesce(r.gone, false) FROM raw_events r JOIN visible v ON r.batch = v.batch "
            "WHERE r.key = ? AND r.id = ? ORDER BY v.version", [key, event],
        )  # fmt: skip
        return [(version, at, kinds[version], gone) for version, at, gone in rows]

    def alike(self, key: str, event: Event, limit: int = 20) -> list[tuple[str, Event]]:
        """(story key, event) of other stories' events of the same type, with a side in common and an interval that meets."""
        codes = [e.country for e in event.actors + event.recipients if e.country]
        when = event.when
        if not codes or when is None or (when.start is None and when.end is None):
            return []
        sql = (
            f"SELECT key, {self.event_json} FROM events WHERE key <> ? AND event = ? AND ontology = ? "
            "AND (list_has_any(actor_countries, ?) OR list_has_any(recipient_countries, ?)) "
            "AND coalesce(until, since) >= ?::DATE AND coalesce(since, until) <= ?::DATE ORDER BY published, key, id LIMIT ?"
        )
        first, last = when.start or when.end, when.end or when.start
        rows = self.snapshot.rows(sql, [key, event.event, event.coder.ontology, codes, codes, first, last, limit])
        return [(other, _EVENTS.decode(raw)) for other, raw in rows]

    def count(self, query: Query | None = None) -> int:
        """How many events a query keeps."""
        where, values = (query or Query()).where()
        return int(self.snapshot.rows(f"SELECT count(*) FROM events WHERE {where}", values)[0][0])

    def stories(self, keys: Sequence[str] | None = None) -> Iterator[tuple[str, Story]]:
        """(key, story) of the stories with these keys or ids, or of all, in order of key."""
        where, values = ("true", []) if keys is None else (_KEYED, [list(keys)] * 2)
        return self._stories(f"{where} ORDER BY key", values)

    def _stories(self, where: str, values: Sequence[Any]) -> Iterator[tuple[str, Story]]:
        columns = ", ".join(("key", *STORY_COLUMNS))
        found = self.snapshot.execute(f"SELECT {columns} FROM stories WHERE {where}", values, tables=["stories"])
        while chunk := found.fetchmany(_CHUNK):
            rows = [dict(zip(("key", *STORY_COLUMNS), row, strict=True)) for row in chunk]
            yield from zip((r["key"] for r in rows), stories_of(rows), strict=True)

    def story(self, key: str) -> Story | None:
        """The story of a key or an id, or None."""
        return next((s for _, s in self.stories([key])), None)

    def read_otherwise(self, reader: str) -> Iterator[Story]:
        """The stories that were last read by other steps than `reader`, in order of key."""
        rows = self.snapshot.rows(
            "SELECT key FROM readings WHERE reader <> ? ORDER BY key", [reader], tables=["readings"]
        )
        for start in range(0, len(rows), _CHUNK):
            yield from (story for _, story in self.stories([key for (key,) in rows[start : start + _CHUNK]]))

    def retracted(self, keys: Sequence[str]) -> set[str]:
        """Which of these stories were retracted, and not merely set aside by a repair."""
        if not any(c.kind == "retract" for c in self.snapshot.commits):
            return set()
        kinds = {c.batch: c.kind for c in self.snapshot.commits}
        sql = "SELECT key, batch FROM raw_stories SEMI JOIN visible USING (batch) WHERE gone AND key IN (SELECT unnest(?))"
        rows = self.snapshot.rows(sql, [list(keys)], tables=["stories"])
        return {key for key, batch in rows if kinds[batch] == "retract"}

    def readings(self, batches: Sequence[int], keys: Sequence[str] | None = None) -> list[StoredReading]:
        """The readings that lie in these batches, in order of key; of the stories `keys` alone if given."""
        where: str = f"batch IN ({', '.join(str(int(b)) for b in batches) or 'NULL'})"
        values: list[Any] = []
        if keys is not None:
            where, values = f"{where} AND key IN (SELECT unnest(?))", [list(keys)]
        found = self.snapshot.arrow(
            f"SELECT key, reader, claims, payload FROM readings WHERE {where}", values, tables=["readings"]
        )
        payloads = (payload.as_buffer() for payload in found["payload"])  # not copied
        columns = (found[name].to_pylist() for name in ("key", "reader", "claims"))
        rows = sorted(zip(*columns, payloads, strict=True), key=itemgetter(0))
        stories = dict(self._stories(where, values))  # a story lies in its reading's batch, unless it was read again
        apart = [row[0] for row in rows if row[0] not in stories]
        if apart:
            stories.update(self.stories(apart))
        return [
            StoredReading(key, reader, claims, stories[key], payload)
            for key, reader, claims, payload in rows if key in stories
        ]  # fmt: skip

    def reading(self, key: str) -> Reading | None:
        """The reading of a story by its key or id, or None."""
        rows = self.snapshot.rows(
            "SELECT r.batch, r.key FROM readings r JOIN stories s ON r.key = s.key WHERE s.key = ? OR s.id = ? LIMIT 1",
            [key, key], tables=["readings", "stories"],
        )  # fmt: skip
        return self.readings([rows[0][0]], [rows[0][1]])[0].reading if rows else None

    def table(self, name: str) -> Rows:
        """A whole table of this state: stories, claims, events, incidents, reviews, rejects, lexicons or runs."""
        return Rows(self.snapshot.arrow(f"SELECT * FROM {name}", tables=[name]))


def _spot(periods: Sequence[int], days: Sequence[datetime.date | None]) -> tuple[str, list[Any]]:
    """A condition that opens only the files, and in them the groups of rows, where events of these first days lie."""
    where = f"period IN ({', '.join(map(str, sorted(set(periods))))})"
    dated = [d for d in days if d is not None]
    return (where, []) if len(dated) < len(days) else (f"{where} AND since BETWEEN ? AND ?", [min(dated), max(dated)])


def _tail(query: Query, limit: int | None, offset: int) -> str:
    bound = "" if limit is None else f" LIMIT {_counted('limit', limit)} OFFSET {_counted('offset', offset)}"
    return f"ORDER BY {query.order_by()}{bound}"


def _counted(name: str, number: int) -> int:
    """A number of rows.  SettingError for one below 0 or beyond all archives."""
    if not 0 <= int(number) < _MOST:
        raise SettingError(f"{name} {number} is no number of rows", remedy=f"give one from 0 to {_MOST - 1:,}")
    return int(number)


class Archive:
    """An archive: a folder, or an address of an object store, with its tables.  May be used by several threads."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.ledger = Ledger(store)
        self._lock = threading.Lock()
        self._latest: View | None = None

    @classmethod
    def open(cls, path: str | None = None, *, create: bool = False) -> Self:
        """The archive at `path`, else $DATELINE_ARCHIVE, else ./archive.  ArchiveError if there is none and not `create`."""
        root = default_root(path)
        store = Store(root, options_of(root))
        if not store.exists():
            if not create:
                raise absent(root)
            store.create()
        store.check_format()
        return cls(store)

    @property
    def root(self) -> str:
        """Where the archive lies."""
        return self.store.root

    def view(self, moment: str | int | datetime.datetime | None = None) -> View:
        """The newest state, or the one known at a version or moment; the newest is kept until somebody commits."""
        with self._lock:
            commits = self.ledger.commits()
            if moment is not None:
                return View(Snapshot(self.store, as_of(commits, moment)))
            newest = commits[-1].version if commits else 0
            if self._latest is None or self._latest.version != newest:
                self._latest = View(Snapshot(self.store, commits))
            return self._latest

    def anew(self) -> View:
        """The newest state, its files looked up again: after a compaction, or to see rows that are not committed."""
        with self._lock:
            self._latest = View(Snapshot(self.store, self.ledger.commits()))
            return self._latest
