"""Numbers over events: who with whom by month, quad classes, types; each a table with one row a cell."""

from __future__ import annotations

from typing import Literal

from dateline.archiving.archive import Rows, View
from dateline.archiving.query import Query

By = Literal["dyad", "month", "type", "country"]
_MONTH = "strftime(coalesce(until, since), '%Y-%m')"
_NUMBERS = (
    "count(*) AS events, count(*) FILTER (quad = 1) AS verbal_cooperation, count(*) FILTER (quad = 2) AS material_cooperation, "
    "count(*) FILTER (quad = 3) AS verbal_conflict, count(*) FILTER (quad = 4) AS material_conflict, "
    "round(avg(goldstein), 4) AS mean_goldstein"
)
_SIDES = """
SELECT unnest(CASE WHEN len(recipient_countries) = 0 THEN
    flatten(list_transform(actor_countries, lambda a: list_transform(list_filter(actor_countries, lambda b: b <> a), lambda b: [a, b])))
  ELSE
    flatten(list_transform(actor_countries, lambda a: list_transform(recipient_countries, lambda b: [a, b])))
  END) AS pair, quad, goldstein, until, since
FROM events WHERE {where} AND len(actor_countries) > 0 AND len(actor_countries) + len(recipient_countries) > 1
"""


def statistics(view: View, by: By, query: Query | None = None) -> Rows:
    """Counts by quad class and the mean Goldstein score of the events that a query keeps.

    `dyad`: by month, source and target country, directed; where an event has no recipients each of its actors is source
    and target.  `month`, `type` (by month too) and `country` (of the place, by month too).  The month is that of the event's
    last day; events without a day have none, and those known by publication alone count by its month unless `dated` is set.
    """
    where, values = (query or Query()).where()
    if by == "dyad":
        sql = (
            f"SELECT {_MONTH} AS month, pair[1] AS source, pair[2] AS target, {_NUMBERS} FROM ({_SIDES.format(where=where)}) "
            "GROUP BY ALL ORDER BY month NULLS LAST, source, target"
        )
    else:
        column = {"month": "", "type": "event AS type, ", "country": "place_country AS country, "}[by]
        sql = (
            f"SELECT {_MONTH} AS month, {column}{_NUMBERS} FROM events WHERE {where} GROUP BY ALL "
            f"ORDER BY ALL NULLS LAST"
        )
    return Rows(view.snapshot.arrow(sql, values))
