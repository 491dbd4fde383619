"""SQL of a user's own over an archive: it reads, and reaches nothing but the archive's tables."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import duckdb

from dateline.archiving.archive import Rows, View
from dateline.archiving.schema import TABLES
from dateline.errors import SettingError

_READS = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)


def ask(view: View, sql: str) -> Rows:
    """The rows of one SELECT (or EXPLAIN) over the views stories, claims, events, incidents, reviews, rejects, lexicons, runs.

    Columns of one name become `id`, `id_1` and so on.  Runs apart from all other readers: no file outside the archive, no network, no
    extension, no setting can be reached.
    SettingError for a statement that is none, does more than read, or fails.
    """
    try:
        statements = duckdb.connect().extract_statements(sql)
    except duckdb.Error as error:
        raise _told(error) from None
    if len(statements) != 1 or statements[0].type not in _READS:
        raise SettingError("sql runs one SELECT", remedy="the archive is only read; see docs/reference/tables.md")
    snapshot = view.snapshot.apart()
    try:
        found = snapshot.ask(statements[0].query)
        return Rows(found.rename_columns(_apart(found.column_names)))
    except duckdb.Error as error:
        raise _told(error) from None
    finally:
        snapshot.close()


def _apart(names: Sequence[str]) -> list[str]:
    """Names of columns, each once: what holds rows by name would lose one of two."""
    out: list[str] = []
    for name in names:
        others = (f"{name}_{number}" for number in itertools.count(1))
        out.append(name if name not in out else next(other for other in others if other not in {*out, *names}))
    return out


def _told(error: duckdb.Error) -> SettingError:
    first = " ".join(str(error).strip().split("\n\n")[0].split())
    return SettingError(f"the SQL cannot run: {first}", remedy=f"the tables are {', '.join(TABLES)}")
