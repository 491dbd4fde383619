"""Takes a story back: its rows, and all that was coded from it, hold no longer; what was known before stays askable."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.archiving.archive import Archive, View
from dateline.archiving.keys import new_run
from dateline.archiving.ledger import Commit
from dateline.archiving.rows import Row
from dateline.archiving.schema import TABLES
from dateline.archiving.writing import Batch, write
from dateline.errors import SettingError

_TOLD_FROM = ("stories", "readings", "claims", "events")


def retract(archive: Archive, story: str, reason: str) -> Commit:
    """Retracts the stories of a key or an id, with a reason.  SettingError if the archive holds none of it."""

    def build(batch: int) -> tuple[Batch, Commit] | None:
        view = archive.view()
        keys = [key for key, _ in view.stories([story])]
        if not keys:
            return None
        tables = {name: rows_of(view, name, keys, batch) for name in _TOLD_FROM}
        for row in tables["stories"]:
            row["note"] = reason
        return tables, Commit(kind="retract", batch=0, run=new_run(), over=tuple(keys), note=reason)

    done = write(archive.ledger, archive.ledger.head(), build, lambda later: any(c.kind != "lexicon" for c in later))
    if done is None:
        raise SettingError(f"the archive holds no story {story!r}", remedy="`dateline search` shows the stories' ids")
    return done


def rows_of(view: View, name: str, keys: Sequence[str], batch: int) -> list[Row]:
    """The rows that say that a table's rows of these stories hold no longer."""
    key = TABLES[name].key
    found = view.snapshot.rows(
        f"SELECT {', '.join(key)}, period, batch FROM {name} WHERE key IN (SELECT unnest(?))",
        [list(keys)],
        tables=[name],
    )
    return [
        {**dict(zip((*key, "period"), row[:-1], strict=True)), "batch": batch, "replaces": row[-1], "gone": True}
        for row in found
    ]
