"""What a state of an archive says, row for row: all but the numbers and times of the commits that wrote it."""

from __future__ import annotations

import msgspec

from dateline.archiving.archive import View

_TABLES = ("stories", "readings", "claims", "events", "incidents", "rejects", "lexicons")
_OWN = {"batch", "version", "known"}


def contents(view: View) -> dict[str, list[bytes]]:
    """Every row as bytes, sorted, by table; an event's coder is left out: an unchanged event keeps its first."""
    return {name: sorted(_row(row) for row in view.table(name).dicts()) for name in _TABLES}


def _row(row: dict[str, object]) -> bytes:
    return msgspec.json.encode([(k, v) for k, v in sorted(row.items()) if k not in _OWN and k != "coder"])
