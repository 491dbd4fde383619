"""People's judgements of events: rows that are only ever added, what they say of precision, and the gold they make."""

from __future__ import annotations

import datetime
import math
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from dateline.archiving import Archive, View
from dateline.archiving.recording import record
from dateline.records import Event, Story
from dateline.web.shapes import FieldCount, Precision, PrecisionTable, Review
from dateline.web.words import label_of

_COLUMNS = ("id", "event", "key", "verdict", "fields", "note", "reviewer", "at")
_Z = 1.96


def add(archive: Archive, review: Mapping[str, Any]) -> Review:
    """Adds a review, as given by its columns but id and moment.  ArchiveError where it cannot be written."""
    row = {**review, "id": f"r{secrets.token_hex(8)}", "at": datetime.datetime.now(datetime.UTC)}
    record(archive, "review", "reviews", [row])
    return _review(tuple(row[name] for name in _COLUMNS))


def reviews_of(view: View, events: Sequence[str], key: str) -> list[Review]:
    """The reviews of events of one story, newest first."""
    if not events or not any("reviews" in c.rows for c in view.snapshot.commits):
        return []
    listed = ", ".join("?" * len(events))
    return _read(view, f"WHERE key = ? AND event IN ({listed})", [key, *events])


def every(view: View) -> list[Review]:
    """All reviews, newest first."""
    return _read(view, "", [])


def latest(reviews: Iterable[Review]) -> dict[tuple[str, str], Review]:
    """The latest review of each event, by story key and event id; `reviews` come newest first."""
    found: dict[tuple[str, str], Review] = {}
    for review in reviews:
        found.setdefault((review.key, review.event), review)
    return found


def _read(view: View, where: str, values: list[object]) -> list[Review]:
    columns = ", ".join(f'"{name}"' for name in _COLUMNS)
    sql = f'SELECT {columns} FROM reviews {where} ORDER BY "at" DESC, id'
    return [_review(row) for row in view.snapshot.rows(sql, values, tables=["reviews"])]


def _review(row: Sequence[Any]) -> Review:
    fields = msgspec.json.decode(row[4]) if row[4] else None
    at = row[7].astimezone(datetime.UTC).isoformat()
    return Review(
        id=row[0], event=row[1], key=row[2], decision=row[3], fields=fields, note=row[5], by=row[6] or "", at=at
    )


def precision(reviews: Iterable[Review], types: Mapping[tuple[str, str], str]) -> PrecisionTable:
    """Precision by type; `types` has the type of each event by story key and event id."""
    last = latest(reviews)
    by_type: dict[str, Counter[str]] = {}
    fields: Counter[str] = Counter()
    for name, review in last.items():
        by_type.setdefault(types.get(name, "?"), Counter())[review.decision] += 1
        fields.update((review.fields or {}).keys())
    rows = [_precision(kind, counts) for kind, counts in by_type.items()]
    total: Counter[str] = sum(by_type.values(), Counter())
    return PrecisionTable(
        total=len(last), by_type=sorted(rows, key=lambda r: (-r.reviewed, r.type)), overall=_precision("all", total),
        fields=[FieldCount(field=f, corrected=n) for f, n in sorted(fields.items(), key=lambda x: (-x[1], x[0]))],
    )  # fmt: skip


def _precision(kind: str, counts: Counter[str]) -> Precision:
    n, right = counts.total(), counts["accept"]
    low, high = wilson(right, n) if n else (None, None)
    return Precision(
        type=kind, label=label_of(kind), reviewed=n, accepted=right, corrected=counts["correct"],
        rejected=counts["reject"], precision=round(right / n, 4) if n else None, low=low, high=high,
    )  # fmt: skip


def wilson(right: int, n: int) -> tuple[float, float]:
    """Wilson's interval of a share at 95 %."""
    share = right / n
    middle = share + _Z * _Z / (2 * n)
    spread = _Z * math.sqrt((share * (1 - share) + _Z * _Z / (4 * n)) / n)
    scale = 1 + _Z * _Z / n
    return round(max(0.0, (middle - spread) / scale), 4), round(min(1.0, (middle + spread) / scale), 4)


def gold(
    stories: Iterable[tuple[str, Story]], events: Mapping[str, Sequence[Event]], last: Mapping[tuple[str, str], Review]
) -> Iterator[dict[str, Any]]:
    """Reviewed stories as gold, each with its text.

    An event accepted must be found, one corrected must be found as corrected, one rejected is a trap; one that nobody
    reviewed may be found.
    """
    for key, story in stories:
        rows = [_row(event, last.get((key, event.id))) for event in events.get(key, ())]
        about = {"id": story.id, "published": story.published, "publisher": story.publisher, "title": story.title}
        yield {"story": {**about, "text": story.text}, "events": rows}


def _row(event: Event, review: Review | None) -> dict[str, Any]:
    fields = (review.fields or {}) if review is not None else {}
    need = {None: "may", "accept": "must", "correct": "must", "reject": "trap"}[review.decision if review else None]
    row: dict[str, Any] = {
        "id": event.id, "trigger": event.trigger.text, "span": [event.trigger.start, event.trigger.end],
        "types": [fields.get("event") or event.event], "actors": fields.get("actors", _codes(event.actors)),
        "recipients": fields.get("recipients", _codes(event.recipients)), "status": fields.get("status") or event.status,
        "hedged": event.hedge is not None, "according_to": _codes(event.according_to), "need": need,
    }  # fmt: skip
    when = fields["when"] if "when" in fields else _when(event)
    where = fields["where"] if "where" in fields else _where(event)
    mode = fields.get("mode", event.mode)
    for name, value in (("when", when), ("where", where), ("mode", mode), ("note", review.note if review else None)):
        if value:
            row[name] = [value.get("start"), value.get("end")] if name == "when" and isinstance(value, dict) else value
    return row


def _codes(side: Sequence[Any]) -> list[str]:
    found = [f"{e.country}:{'|'.join(e.sectors)}" if e.sectors else e.country for e in side if e.country]
    return list(dict.fromkeys(found))


def _when(event: Event) -> dict[str, str | None] | None:
    when = event.when
    return {"start": when.start, "end": when.end} if when is not None and when.basis != "published" else None


def _where(event: Event) -> dict[str, str] | None:
    where = event.where
    return {"name": where.name, "country": where.country} if where is not None and where.country else None
