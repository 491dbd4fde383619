"""Checks an archive against itself: ledger, row counts, digests, keys, offsets; and repairs what can be repaired."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from dateline.archiving.archive import Archive, View
from dateline.archiving.keys import event_digest, new_run, story_key
from dateline.archiving.ledger import Commit
from dateline.archiving.retracting import rows_of
from dateline.archiving.rows import event_row
from dateline.archiving.schema import TABLES
from dateline.archiving.spans import misplaced
from dateline.archiving.steps import NOBODY, family
from dateline.archiving.writing import Batch, write
from dateline.errors import ArchiveError
from dateline.records import Event, Reading

_CLOSED = "the table cannot be opened: "
_DERIVED = ("since", "until", "dated", "actor_codes", "recipient_codes", "actor_countries", "recipient_countries", "actor_names",
            "recipient_names", "speaker_names", "place", "place_country", "lat", "lon", "published_day", "period")  # fmt: skip


class Fault(NamedTuple):
    """One thing that is wrong: in which table, what; and the story, the file or the batch that it concerns, where it is one's."""

    table: str
    message: str
    key: str | None = None
    file: str | None = None
    batch: int | None = None

    def __str__(self) -> str:
        return f"{self.table}: {f'story {self.key}: ' if self.key else ''}{self.message}"


class Report(msgspec.Struct):
    """What was found: faults, and rows of batches that were never committed, which no reader sees."""

    version: int = 0
    checked: dict[str, int] = {}
    faults: list[Fault] = []
    unfinished: dict[str, int] = {}


def check(archive: Archive) -> Report:
    """Checks the newest state.  Nothing is changed."""
    report = Report(version=0, checked={}, faults=[], unfinished={})
    report.faults += _files(archive)
    if report.faults:
        return report
    view = archive.anew()
    report.version = view.version
    report.faults += _ledger(view.snapshot.commits)
    for name in TABLES:
        report.checked[name] = len_of(view, name)
        report.faults += _counts(view, name)
        report.faults += _doubles(view, name)
    report.unfinished = {name: count for name in TABLES if (count := unfinished(view, name))}
    report.faults += _links(view)
    report.faults += _contents(view)
    return report


def len_of(view: View, name: str) -> int:
    """The number of rows of a table in a state."""
    return int(view.snapshot.rows(f"SELECT count(*) FROM {name}", tables=[name])[0][0])


def unfinished(view: View, name: str) -> int:
    """The number of rows of a table whose batch no commit lists."""
    if name == "runs":
        return 0
    sql = f"SELECT count(*) FROM raw_{name} r ANTI JOIN visible v ON r.batch = v.batch"
    return int(view.snapshot.rows(sql, tables=[name])[0][0])


def _files(archive: Archive) -> Iterator[Fault]:
    """Files that a table's log lists and that are not there, or cannot be read."""
    for name in TABLES:
        try:
            for file in archive.store.missing(name):
                yield Fault(name, f"the file {file} is missing", file=file)
            for file, wrong in archive.store.damaged(name):
                yield Fault(name, f"the file {file} is damaged: {wrong}", file=file)
        except ArchiveError as error:
            yield Fault(name, f"{_CLOSED}{error.message}; {error.remedy}")


def _ledger(commits: Sequence[Commit]) -> Iterator[Fault]:
    for number, commit in enumerate(commits, start=1):
        if commit.version != number:
            yield Fault("runs", f"version {number} should come next, but {commit.version} does")
            return
    for one, two in itertools.pairwise(commits):
        if one.at is not None and two.at is not None and two.at <= one.at:
            yield Fault("runs", f"version {two.version} was committed no later than the one before it")
    if len({c.batch for c in commits}) != len(commits):
        yield Fault("runs", "two commits have the same batch")


def _counts(view: View, name: str) -> Iterator[Fault]:
    """Every commit's rows are all there, and no more; but for what a repair has told is lost."""
    if name == "runs":
        return
    lost = {batch for c in view.snapshot.commits if c.kind == "repair" for batch in c.covers}
    found = dict(view.snapshot.rows(f"SELECT batch, count(*) FROM raw_{name} GROUP BY batch", tables=[name]))
    for commit in view.snapshot.commits:
        told, there = commit.rows.get(name, 0), found.get(commit.batch, 0)
        if told < there or (told > there and commit.batch not in lost):
            yield Fault(name, f"version {commit.version} wrote {told} rows, and {there} are there", batch=commit.batch)


def _doubles(view: View, name: str) -> Iterator[Fault]:
    key = TABLES[name].key or {"rejects": ("key",), "lexicons": ("digest", "ontology"), "runs": ("version",)}[name]
    keys = ", ".join(key)
    sql = f"SELECT {key[0]}, count(*) FROM {name} GROUP BY {keys} HAVING count(*) > 1 LIMIT 100"
    for first, count in view.snapshot.rows(sql, tables=[name]):
        yield Fault(name, f"{count} rows have one key", str(first) if key[0] == "key" else None)


def _links(view: View) -> Iterator[Fault]:
    """What belongs together is there: story and reading, claims as many as read, events of claims."""
    tables = ["stories", "readings", "claims", "events"]
    for sql, name, message in (
        ("SELECT key FROM stories ANTI JOIN readings USING (key)", "readings", "there is no reading of it"),
        ("SELECT key FROM readings ANTI JOIN stories USING (key)", "stories", "there is a reading of it, but no story"),
        ("SELECT key FROM readings r LEFT JOIN (SELECT key, count(*) n FROM claims GROUP BY key) c USING (key) "
         "WHERE r.claims <> coalesce(n, 0)", "claims", "it has not as many claims as were read"),
        ("SELECT DISTINCT key FROM events e ANTI JOIN claims c ON e.key = c.key AND e.claim = c.id "
         "WHERE e.claim IS NOT NULL", "events", "an event names a claim that is not there"),
        ("SELECT DISTINCT key FROM events ANTI JOIN stories USING (key)", "events", "an event has no story"),
    ):  # fmt: skip
        for (key,) in view.snapshot.rows(f"{sql} ORDER BY key LIMIT 1000", tables=tables):
            yield Fault(name, message, key)


def _contents(view: View) -> Iterator[Fault]:
    """Digests are right, and every span of every reading and event points at its words."""
    batches = [
        row[0] for row in view.snapshot.rows("SELECT DISTINCT batch FROM readings ORDER BY 1", tables=["readings"])
    ]
    for group in _grouped(batches, 8):
        texts = {}
        for stored in view.readings(group):
            texts[stored.key] = stored.story.text
            try:
                yield from _reading(stored.key, stored.reading)
            except msgspec.MsgspecError as error:
                yield Fault("readings", f"a reading cannot be decoded ({error})", stored.key)
        yield from _events(view, texts)


def _reading(key: str, reading: Reading) -> Iterator[Fault]:
    if story_key(reading.story) != key:
        yield Fault("stories", "it is not what its key is the digest of", key)
    wrong = misplaced(reading, reading.story.text)
    if wrong:
        yield Fault("readings", wrong, key)


def _events(view: View, texts: dict[str, str]) -> Iterator[Fault]:
    columns = ", ".join(("key", "digest", "publisher", "claim", *_DERIVED))
    sql = f"SELECT {columns}, {view.event_json} AS record FROM events WHERE key IN (SELECT unnest(?))"
    decoder = msgspec.json.Decoder(Event)
    for row in view.snapshot.arrow(sql, [list(texts)]).to_pylist():
        try:
            event = decoder.decode(row["record"])
        except msgspec.MsgspecError as error:
            yield Fault("events", f"an event cannot be decoded ({error})", row["key"])
            continue
        if event_digest(event) != row["digest"]:
            yield Fault("events", f"event {event.id} is not what its digest was made of", row["key"])
        wrong = misplaced(event, texts[row["key"]])
        if wrong:
            yield Fault("events", f"event {event.id}: {wrong}", row["key"])
        again = event_row(event, row["key"], 0, row["publisher"], row["claim"])
        for name in _DERIVED:
            if again[name] != row[name]:
                yield Fault(
                    "events", f"event {event.id}: {name} is {row[name]!r}, and should be {again[name]!r}", row["key"]
                )


def _grouped(items: Sequence[int], size: int) -> Iterator[list[int]]:
    for at in range(0, len(items), size):
        yield list(items[at : at + size])


def repair(archive: Archive, report: Report) -> list[str]:
    """Mends what can be mended, and says what it did and what is left to do.

    Tables that are missing are made anew; files that are missing or damaged leave their table's log (a damaged one stays in its
    place under another name).  Stories with a fault are set aside, so that `add` reads them again from their sources; where events
    are lost, `recode` makes them again from what was read.  Nothing that is whole is touched.
    """
    done = _mend_files(archive, report)
    if done:
        report = check(archive)
    if any(f.message.startswith(_CLOSED) for f in report.faults):
        return done
    keys = sorted({f.key for f in report.faults if f.key is not None} | _short(archive.view(), report))
    short = {(f.table, f.batch) for f in report.faults if f.batch is not None}
    if keys or short:
        lost = tuple(sorted({batch for _, batch in short}))
        commit = _set_aside(archive, keys, lost, "; ".join(str(f) for f in report.faults[:5]))
        if keys:
            done.append(f"{len(keys)} stories set aside as version {commit.version if commit else '?'}: add them again")
    uncoded = {batch for name, batch in short if name == "events"}
    if uncoded:
        done.append(_uncode(archive, uncoded))
    return done + [f"{name}: {_AGAIN[name]}" for name in sorted({name for name, _ in short} & _AGAIN.keys())]


_AGAIN = {
    "incidents": "some are lost: `dateline link` makes them again",
    "reviews": "some are lost",
    "rejects": "some are lost: `dateline add` of the same inputs records them again",
    "lexicons": "some are lost: the next `dateline recode` codes everything",
}
"""What is left to do where rows of a table are lost that are no story's."""


def _mend_files(archive: Archive, report: Report) -> list[str]:
    """Makes missing tables anew and takes lost files out of the logs."""
    absent = [f.table for f in report.faults if f.message.startswith(f"{_CLOSED}the table {f.table} is missing")]
    if absent:
        archive.store.create()
    done, files = [f"{name}: made anew" for name in absent], [f for f in report.faults if f.file is not None]
    for fault in files:
        if "is damaged" in fault.message:
            moved = archive.store.set_aside(fault.table, fault.file or "")
            told = "kept as" if moved else "is damaged: check again once it is out of the way, say as"
            done.append(f"{fault.table}: {fault.file} {told} {fault.file}.damaged")
    for name in sorted({f.table for f in files}):
        count = archive.store.forget_missing(name)
        done.append(f"{name}: {count} lost files taken out of the table's log")
    return done


def _short(view: View, report: Report) -> set[str]:
    """The stories of commits that lack rows."""
    if not any(f.batch is not None for f in report.faults):
        return set()
    keys: set[str] = set()
    for name in ("stories", "readings", "claims", "events"):
        keys |= {row[0] for row in view.snapshot.rows(f"SELECT DISTINCT key FROM {name}", tables=[name])}
    whole = {row[0] for row in view.snapshot.rows(
        "SELECT key FROM stories SEMI JOIN readings USING (key)", tables=["stories", "readings"])}  # fmt: skip
    return keys - whole


def _set_aside(archive: Archive, keys: Iterable[str], lost: tuple[int, ...], note: str) -> Commit | None:
    wanted = list(keys)

    def build(batch: int) -> tuple[Batch, Commit] | None:
        view = archive.anew()
        tables = {name: rows_of(view, name, wanted, batch) for name in ("stories", "readings", "claims", "events")}
        commit = Commit(kind="repair", batch=0, run=new_run(), over=tuple(wanted[:1000]), covers=lost, note=note)
        return tables, commit

    return write(archive.ledger, archive.ledger.head(), build, lambda later: any(c.kind != "lexicon" for c in later))


def _uncode(archive: Archive, batches: set[int]) -> str:
    """Tells the ledger that what these commits coded is coded by nobody; what is left to do."""
    touched = [c for c in archive.ledger.commits() if c.batch in batches and c.ontology is not None]
    for commit in touched:
        _tell_uncoded(archive, commit)
    own = sorted({f for c in touched if (f := family(c.ontology or "")) != "plover"})
    told = "".join(f", and `dateline recode --ontology` with the folder {name}" for name in own)
    return f"events: some are lost: `dateline recode` makes them again{told}"


def _tell_uncoded(archive: Archive, commit: Commit) -> None:
    lost = Commit(
        kind="recode", batch=0, run=new_run(), coder=f"{NOBODY} {NOBODY} {commit.ontology}", lexicon=NOBODY, ontology=commit.ontology,
        covers=commit.covers if commit.kind == "recode" else (commit.batch,), note=f"repair: events of version {commit.version} are lost",
    )  # fmt: skip
    write(archive.ledger, archive.ledger.head(), lambda _: ({}, lost), lambda _: False)
