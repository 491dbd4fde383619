"""What a new coding of stories changes in the archive: the rows to write, and nothing where nothing changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from dateline.archiving.archive import View
from dateline.archiving.keys import event_digest
from dateline.archiving.rows import Row, claims_of, event_row
from dateline.archiving.steps import family
from dateline.records import Document


class Known(NamedTuple):
    """An event as the archive holds it now."""

    digest: str
    batch: int
    period: int


Current = dict[str, dict[tuple[str, str], Known]]
"""By story key, then by (event id, ontology)."""


class Changes:
    """The rows of a new coding, and how many events appeared, changed and vanished."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.appeared = self.changed = self.vanished = 0

    def add(
        self,
        key: str,
        document: Document,
        current: Mapping[tuple[str, str], Known],
        batch: int,
        model: str | None = None,
    ) -> None:
        """One story's coding beside what the archive holds of it; `model` is the one that read it, if not the coder's."""
        claims = claims_of(document)
        left = dict(current)
        for event in document.events:
            known = left.pop((event.id, event.coder.ontology), None)
            if known is not None and known.digest == event_digest(event):
                continue
            row = event_row(event, key, batch, document.publisher, claims[event.id])
            if model is not None:
                row["coder"]["model"] = model
            row["replaces"] = known.batch if known is not None else None
            self.appeared += known is None
            self.changed += known is not None
            self.rows.append(row)
        for (event_id, ontology), known in left.items():
            self.vanished += 1
            self.rows.append(gone(key, event_id, ontology, known, batch))


def gone(key: str, event_id: str, ontology: str, known: Known, batch: int) -> Row:
    """The row that says that an event holds no longer."""
    return {
        "key": key, "id": event_id, "ontology": ontology, "batch": batch, "replaces": known.batch, "gone": True,
        "period": known.period,
    }  # fmt: skip


def current_events(view: View, keys: Iterable[str], ontology: str) -> Current:
    """What the archive holds of these stories in an ontology, whatever its version."""
    wanted = list(keys)
    if not wanted:
        return {}
    return {key: {} for key in wanted} | _current(view, ontology, "key IN (SELECT unnest(?))", [wanted])


def events_within(view: View, ontology: str, batches: Iterable[int]) -> Current:
    """What lies in these batches of an ontology, whatever its version: of stories that have no event there, nothing."""
    return _current(view, ontology, f"batch IN ({', '.join(map(str, batches)) or 'NULL'})", [])


def _current(view: View, ontology: str, where: str, values: Sequence[Any]) -> Current:
    rows = view.snapshot.rows(
        f"SELECT key, id, ontology, digest, batch, period FROM events WHERE split_part(ontology, '/', 1) = ? AND {where}",
        [family(ontology), *values],
    )
    found: Current = {}
    for key, event_id, name, digest, batch, period in rows:
        found.setdefault(key, {})[event_id, name] = Known(digest, batch, period)
    return found
