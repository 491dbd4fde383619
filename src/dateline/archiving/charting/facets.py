"""What the chosen events are made of, as choices for a filter; and what a filter's value may be, as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from dateline.archiving.charting.choosing import Choice
from dateline.archiving.charting.held import Moment

_MOST = 50


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A value for a filter, with the number of events that have it."""

    value: str
    label: str
    count: int


class Facets(msgspec.Struct, frozen=True, kw_only=True):
    """Values by filter, most frequent first, at most 50 each; each list leaves its own filter out of account."""

    total: int
    types: list[Value]
    quads: list[Value]
    statuses: list[Value]
    contexts: list[Value]
    countries: list[Value]
    publishers: list[Value]
    actors: list[Value]


class Suggestion(Value, frozen=True, kw_only=True):
    """A value for a filter, and what it is."""

    kind: str


Field = Literal["actor", "place", "publisher", "speaker", "instrument", "type", "country"]


def facets(moment: Moment, choice: Choice) -> Facets:
    """The facets of the chosen events."""
    source, values = choice.source()
    total = moment.rows(f"SELECT {choice.number()} {source}", values)[0][0]

    def of(join: str, value: str, *cleared: str) -> list[Value]:
        return _values(moment, choice.without(**dict.fromkeys(cleared, ())), join, value)

    kinds = "JOIN kinds k ON k.id = facts.kinds"
    sides = "JOIN (SELECT id, unnest(list_distinct(actor_countries || recipient_countries)) AS code FROM sides) s ON s.id = facts.sides"
    return Facets(
        total=total, types=of("", "facts.event", "type"), quads=of("", "facts.quad::VARCHAR", "quad"),
        statuses=of(kinds, "k.status", "status"),
        contexts=of(
            "JOIN (SELECT id, unnest(contexts) AS context FROM kinds) k ON k.id = facts.kinds", "k.context", "context"
        ),
        countries=of("JOIN places p ON p.id = facts.places", "p.place_country", "country"),
        publishers=of("JOIN stories s ON s.id = facts.stories", "s.publisher", "publisher"),
        actors=of(sides, "s.code", "actor"),
    )  # fmt: skip


def _values(moment: Moment, choice: Choice, join: str, value: str) -> list[Value]:
    source, values = choice.source()
    joined = source.replace("FROM facts ", f"FROM facts {join} ", 1)
    rows = moment.rows(
        f"SELECT {value} AS v, {choice.number()} AS n {joined} AND v IS NOT NULL GROUP BY v ORDER BY n DESC, v LIMIT {_MOST}",
        values,
    )
    return [Value(value=v, label=v, count=n) for v, n in rows]


_JOINS: dict[Field, tuple[str, str, str]] = {
    "actor": ("(SELECT id, unnest(list_distinct(who || whom)) AS v FROM sides WHERE contains(array_to_string(who || whom, chr(10)), ?))", "sides", "name"),
    "place": ("(SELECT id, place AS v FROM places WHERE contains(lower(place), ?))", "places", "place"),
    "country": ("(SELECT id, place_country AS v FROM places WHERE contains(lower(place_country), ?))", "places", "country"),
    "publisher": ("(SELECT id, publisher AS v FROM stories WHERE contains(lower(publisher), ?))", "stories", "publisher"),
    "speaker": ("(SELECT id, unnest(list_distinct(speaker_names)) AS v FROM voices WHERE contains(array_to_string(speaker_names, chr(10)), ?))", "voices", "name"),
    "instrument": ("(SELECT id, unnest(list_distinct(list_transform(under || \"against\", lambda i: i.name))) AS v FROM instruments)", "instruments", "instrument"),
    "type": ("(SELECT id, event AS v FROM kinds WHERE contains(lower(event), ?))", "kinds", "type"),
}  # fmt: skip
"""Of each field: its values with the ids of the dimension they belong to, that dimension, and what a value is."""

_COUNTED = "SELECT v, sum(n)::BIGINT AS c FROM (SELECT {dimension} AS d, count(*) AS n FROM facts GROUP BY 1) f JOIN {table} t ON t.id = f.d"


def suggest(moment: Moment, field: Field, prefix: str, limit: int = 10, codes: Sequence[str] = ()) -> list[Suggestion]:
    """Values of a field that begin with `prefix`, or have a word that does; the most frequent first.

    `codes` are the codes of countries whose names begin so: as actors they come first.
    """
    table, dimension, kind = _JOINS[field]
    begun = prefix.lower()
    given = [begun] if "?" in table else []
    if field == "country":
        table, given = "(SELECT id, place_country AS v FROM places)", []
    rows = moment.rows(
        f"{_COUNTED.format(dimension=dimension, table=table)} WHERE v <> '' AND (starts_with(lower(v), ?) "
        "OR contains(lower(v), ' ' || ?) OR list_contains(?, v)) GROUP BY v ORDER BY c DESC, v LIMIT ?",
        [*given, begun, begun, list(codes) if field == "country" else [], limit],
    )
    found = [_suggestion(value, count, kind) for value, count in rows]
    return [*_countries(moment, codes, limit), *found][:limit] if field == "actor" else found


def _countries(moment: Moment, codes: Sequence[str], limit: int) -> list[Suggestion]:
    """Of these countries those that stand on either side of an event."""
    if not codes:
        return []
    table = "(SELECT id, unnest(list_distinct(actor_countries || recipient_countries)) AS v FROM sides)"
    rows = moment.rows(
        f"{_COUNTED.format(dimension='sides', table=table)} WHERE list_contains(?, v) GROUP BY v ORDER BY c DESC, v LIMIT ?",
        [list(codes), limit],
    )
    return [Suggestion(value=code, label=code, kind="country", count=count) for code, count in rows]


def _suggestion(value: str, count: int, kind: str) -> Suggestion:
    name, _, country = value.rpartition("@") if kind == "name" and "@" in value else (value, "", "")
    return Suggestion(value=name, label=f"{name} ({country})" if country else name, kind=kind, count=count)
