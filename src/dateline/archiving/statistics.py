"""Numbers over events: who with whom by month, quad classes, types; each a table with one row a cell."""

from __future__ import annotations

from typing import Literal, get_args

from dateline.archiving.archive import Rows, View
from dateline.archiving.query import Query
from dateline.errors import SettingError

By = Literal["dyad", "month", "type", "country"]
_FIRST = "date_trunc('month', coalesce(until, since))"
_MONTH = "strftime(first, '%Y-%m') AS month"
"""Months are written as text once a group, not once an event."""
_NUMBERS = (
    "count(*) AS events, count(*) FILTER (quad = 1) AS verbal_cooperation, count(*) FILTER (quad = 2) AS material_cooperation, "
    "count(*) FILTER (quad = 3) AS verbal_conflict, count(*) FILTER (quad = 4) AS material_conflict, "
    "round(avg(goldstein), 4) AS mean_goldstein"
)
_PAIRS = f"""
SELECT first, source, target, quad, goldstein FROM (
  SELECT *, unnest(targets) AS target FROM (
    SELECT {_FIRST} AS first, unnest(actor_countries) AS source, len(recipient_countries) = 0 AS mutual,
      CASE WHEN mutual THEN actor_countries ELSE recipient_countries END AS targets, quad, goldstein
    FROM events WHERE {{where}} AND len(actor_countries) > 0 AND len(actor_countries) + len(recipient_countries) > 1))
WHERE NOT (mutual AND source = target)
"""


def statistics(view: View, by: By, query: Query | None = None) -> Rows:
    """Counts by quad class and the mean Goldstein score of the events that a query keeps.

    `dyad`: by month, source and target country, directed; where an event has no recipients each of its actors is source
    and target.  `month`, `type` (by month too) and `country` (of the place, by month too).  The month is that of the event's
    last day; events without a day have none, and those known by publication alone count by its month unless `dated` is set.
    SettingError for another `by`.
    """
    where, values = (query or Query()).where()
    if by not in get_args(By):
        raise SettingError(f"there are no numbers by {by!r}", remedy=f"one of {', '.join(get_args(By))}")
    if by == "dyad":
        keys: tuple[str, ...] = ("source", "target")
        found = _PAIRS.format(where=where)
    else:
        keys = {"month": (), "type": ("type",), "country": ("country",)}[by]
        found = f"SELECT {_FIRST} AS first, event AS type, place_country AS country, quad, goldstein FROM events WHERE {where}"
    columns = "".join(f", {key}" for key in keys)
    order = ", ".join(f"{key} NULLS LAST" for key in ("first", *keys))
    sql = (
        f"SELECT {_MONTH}, * EXCLUDE (first) FROM (SELECT first{columns}, {_NUMBERS} FROM ({found}) GROUP BY first{columns}) "
        f"ORDER BY {order}"
    )
    return Rows(view.snapshot.arrow(sql, values))
