"""Who with whom: dyads over time, and the network of actors; by country or by actor."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

from dateline.archiving.charting.choosing import Choice, quads
from dateline.archiving.charting.held import Moment
from dateline.archiving.charting.timeline import By, end_of, width_of
from dateline.archiving.query import Part

Level = Literal["country", "actor"]


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A country by its code, or an actor as ``name@CCC``."""

    id: str
    name: str
    country: str | None


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of days, both ends included."""

    start: str
    end: str


class Dyad(msgspec.Struct, frozen=True, kw_only=True):
    """What one does to another over time: a number and a mean Goldstein score for each column."""

    source: Node
    target: Node
    total: int
    goldstein: float
    counts: list[int]
    goldsteins: list[float | None]


class Dyads(msgspec.Struct, frozen=True, kw_only=True):
    """The busiest dyads, the busiest first."""

    by: str
    level: Level
    columns: list[Column]
    rows: list[Dyad]


class Counted(Node, frozen=True, kw_only=True):
    """A node and in how many of the chosen events it stands on either side."""

    count: int


class Edge(msgspec.Struct, frozen=True, kw_only=True):
    """What `source` does to `target`."""

    source: str
    target: str
    count: int
    goldstein: float
    quads: dict[str, int]


class Network(msgspec.Struct, frozen=True, kw_only=True):
    """The busiest pairs and who stands in them."""

    level: Level
    nodes: list[Counted]
    edges: list[Edge]


_TABLES: dict[Level, str] = {"country": "country_pairs", "actor": "actor_pairs"}


def dyads(moment: Moment, choice: Choice, by: By = "auto", level: Level = "country", limit: int = 20) -> Dyads:
    """The busiest dyads of the chosen events, over time.

    An event counts for each pair of its sides; where it has no recipient, each of its actors is source and target.
    """
    best = _best(moment, choice, level, limit)
    width = width_of(moment, choice, by)
    cells = _cells(moment, choice, level, width, [(s, t) for s, t, *_ in best])
    starts = sorted({start for _, _, start in cells})
    rows = [
        Dyad(
            source=_node(s), target=_node(t), total=total, goldstein=score,
            counts=[cells.get((s, t, start), (0, 0.0))[0] for start in starts],
            goldsteins=[found[1] if (found := cells.get((s, t, start))) else None for start in starts],
        )
        for s, t, total, score in best
    ]  # fmt: skip
    columns = [Column(start=start.isoformat(), end=end_of(start, width).isoformat()) for start in starts]
    return Dyads(by=width, level=level, columns=columns, rows=rows)


def network(moment: Moment, choice: Choice, level: Level = "country", limit: int = 60) -> Network:
    """The busiest pairs of the chosen events as a graph."""
    best = _best(moment, choice, level, limit)
    pairs = [(s, t) for s, t, *_ in best]
    source, values = _joined(moment, choice, level, pairs)
    split: dict[tuple[str, str], dict[int, int]] = {}
    for s, t, quad, count in moment.rows(f"SELECT p.s, p.t, quad, count(*) {source} GROUP BY ALL", values):
        split.setdefault((s, t), {})[quad] = count
    edges = [
        Edge(source=s, target=t, count=count, goldstein=score, quads=quads(split[s, t])) for s, t, count, score in best
    ]
    return Network(level=level, nodes=_nodes(moment, choice, level, pairs), edges=edges)


def _best(moment: Moment, choice: Choice, level: Level, limit: int) -> list[tuple[str, str, int, float]]:
    """(source, target, count, mean score) of the busiest pairs."""
    source, values = choice.source(moment)
    sql = (  # by sides first, of which there are far fewer than events
        f"SELECT p.s, p.t, sum(n)::BIGINT AS n, round(sum(g) / sum(n), 4) FROM (SELECT sides, count(*) AS n, sum(goldstein) AS g "
        f"{source} GROUP BY sides) c JOIN {_TABLES[level]} p ON p.sides = c.sides"
    )
    return moment.rows(f"{sql} GROUP BY ALL ORDER BY n DESC, 1, 2 LIMIT {int(limit)}", values)


def _cells(
    moment: Moment, choice: Choice, level: Level, width: By, pairs: list[tuple[str, str]]
) -> dict[tuple[str, str, datetime.date], tuple[int, float]]:
    source, values = _joined(moment, choice, level, pairs)
    rows = moment.rows(
        f"SELECT p.s, p.t, date_trunc('{width}', day)::DATE, count(*), round(avg(goldstein), 4) {source} "
        "AND day IS NOT NULL GROUP BY ALL",
        values,
    )
    return {(s, t, start): (count, score) for s, t, start, count, score in rows}


def _nodes(moment: Moment, choice: Choice, level: Level, pairs: list[tuple[str, str]]) -> list[Counted]:
    names = sorted({name for pair in pairs for name in pair})
    ends = f"(SELECT DISTINCT sides, unnest([s, t]) AS node FROM {_TABLES[level]})"  # an event counts once for each of its sides
    source, values = choice.source(moment, f"JOIN {ends} p ON p.sides = facts.sides")
    rows = moment.rows(
        f"SELECT p.node, count(*) {source} AND list_contains(?, p.node) GROUP BY 1 ORDER BY 2 DESC, 1",
        [*values, names],
    )
    return [Counted(**msgspec.structs.asdict(_node(name)), count=count) for name, count in rows]


def _joined(moment: Moment, choice: Choice, level: Level, pairs: list[tuple[str, str]] | None = None) -> Part:
    """FROM and WHERE over the chosen facts with each of their pairs `p`, of these pairs alone if given."""
    table, given = _TABLES[level], []
    if pairs is not None:
        table, given = (
            f"(SELECT * FROM {table} WHERE list_contains(?, s || chr(10) || t))",
            [["\n".join(p) for p in pairs]],
        )
    source, values = choice.source(moment, f"JOIN {table} p ON p.sides = facts.sides")
    return source, [*given, *values]


def _node(name: str) -> Node:
    """A node of its id."""
    if "@" not in name:
        return Node(id=name, name=name, country=name)
    actor, _, country = name.rpartition("@")
    return Node(id=name, name=actor, country=country or None)
