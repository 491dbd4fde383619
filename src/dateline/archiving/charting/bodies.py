"""Events as JSON, as the archive's tables hold them; what was read last is kept."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

from dateline.archiving.archive import View
from dateline.archiving.charting.paging import Found

_Name = tuple[str, str, int]


class Bodies:
    """Reads events by what was found of them.  A row is known by its batch and never changes, so it can be kept."""

    def __init__(self, most: int = 20_000) -> None:
        """`most` is how many events are kept."""
        self._most = most
        self._kept: OrderedDict[_Name, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, view: View, found: Sequence[Found]) -> list[bytes]:
        """The events found, each as JSON in the form of the contract, in their order."""
        names = [(f.key, f.id, f.batch) for f in found]
        with self._lock:
            held = {name: self._kept[name] for name in names if name in self._kept}
        missing = [f for f, name in zip(found, names, strict=True) if name not in held]
        if missing:
            held |= self._read(view, missing)
            self._keep(held)
        return [held[name] for name in names]

    def _read(self, view: View, found: Sequence[Found]) -> dict[_Name, bytes]:
        """Reads no more of the tables than the partitions and days of what is looked for."""
        periods = ", ".join(str(p) for p in sorted({f.period for f in found if f.period is not None})) or "NULL"
        days = [f.since for f in found if f.since is not None]
        near = "since IS NULL" if len(days) < len(found) else "false"
        values: list[object] = []
        if days:
            near += " OR since BETWEEN ? AND ?"
            values = [min(days), max(days)]
        listed = ", ".join("?" * len(found))
        rows = view.snapshot.rows(
            f"SELECT key, id, batch, {view.event_json} FROM events WHERE period IN ({periods}) AND ({near}) AND id IN ({listed})",
            [*values, *(f.id for f in found)],
        )
        return {(key, event, batch): raw.encode() for key, event, batch, raw in rows}

    def _keep(self, held: dict[_Name, bytes]) -> None:
        with self._lock:
            for name, raw in held.items():
                self._kept[name] = raw
                self._kept.move_to_end(name)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
