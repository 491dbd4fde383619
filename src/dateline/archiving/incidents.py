"""The table of incidents: written by linking, one row an incident, its history kept as that of events is."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from dateline.archiving.archive import Archive, View
from dateline.archiving.keys import new_run
from dateline.archiving.ledger import Commit
from dateline.archiving.rows import Row, day
from dateline.archiving.writing import Batch, write


class StoredIncident(NamedTuple):
    """An incident as the archive holds it: its stories by content key, its whole record as JSON, the batch of its row."""

    id: str
    stories: tuple[str, ...]
    payload: bytes
    batch: int


def stored_incidents(view: View) -> list[StoredIncident]:
    """All incidents of a state of the archive, the earliest reported first."""
    rows = view.snapshot.rows(
        "SELECT id, stories, payload, batch FROM incidents ORDER BY first_report NULLS LAST, id", tables=["incidents"]
    )
    return [StoredIncident(r[0], tuple(r[1]), r[2].encode(), r[3]) for r in rows]


def changed_since(view: View, version: int) -> tuple[list[str], set[str]]:
    """The keys of stories read or coded otherwise since a version, and those of all stories."""
    every = {r[0] for r in view.snapshot.rows("SELECT key FROM readings", tables=["readings"])}
    read = view.snapshot.rows("SELECT key FROM readings WHERE version > ?", [version], tables=["readings"])
    coded = view.snapshot.rows("SELECT DISTINCT key FROM events WHERE version > ?", [version])
    recoded = any(c.kind == "recode" for c in view.snapshot.commits if c.version > version)
    return sorted(every if recoded else {r[0] for r in (*read, *coded)} & every), every


def write_incidents(archive: Archive, records: Sequence[Mapping[str, Any]], gone: Sequence[str]) -> Commit | None:
    """Writes incidents that are new or changed and takes out those of the ids `gone`; None if there is nothing to write."""
    if not records and not gone:
        return None

    def build(batch: int) -> tuple[Batch, Commit] | None:
        held = {i.id: i for i in stored_incidents(archive.view())}
        rows = [_row(r, batch, held.get(r["id"])) for r in records if not _same(r, held.get(r["id"]))]
        rows += [{"id": i, "batch": batch, "replaces": held[i].batch, "gone": True} for i in gone if i in held]
        return ({"incidents": rows}, Commit(kind="link", batch=0, run=new_run())) if rows else None

    return write(archive.ledger, archive.ledger.head(), build, lambda later: any(c.kind == "link" for c in later))


def _same(record: Mapping[str, Any], held: StoredIncident | None) -> bool:
    return held is not None and held.payload == msgspec.json.encode(record)


def _row(record: Mapping[str, Any], batch: int, held: StoredIncident | None) -> Row:
    when, where = record["when"] or {}, record["where"] or {}
    return {
        "id": record["id"], "stories": list(record["stories"]), "events": list(record["events"]), "type": record["type"],
        "status": record["status"], "since": _day(when.get("start")), "until": _day(when.get("end")),
        "first_report": _day(record["first"]), "latest_report": _day(record["latest"]), "sources": record["independent_sources"],
        "place": where.get("name"), "place_country": where.get("country"), "lat": where.get("lat"), "lon": where.get("lon"),
        "payload": msgspec.json.encode(record).decode(), "batch": batch, "replaces": held.batch if held else None,
    }  # fmt: skip


def _day(text: str | None) -> datetime.date | None:
    return day(text)
