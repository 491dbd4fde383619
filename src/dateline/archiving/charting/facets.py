"""What the chosen events are made of, as choices for a filter; and what a filter's value may be, as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from dateline.archiving.charting.choosing import Choice
from dateline.archiving.charting.held import Moment
from dateline.archiving.query import Query

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


_KIND_FILTERS = ("type", "quad", "status", "context")
_SIDES = "JOIN (SELECT id, unnest(list_distinct(actor_countries || recipient_countries)) AS code FROM sides) s ON s.id = facts.sides"
_VALUES = {
    "type": ("", "facts.event"), "quad": ("", "facts.quad::VARCHAR"), "status": ("JOIN kinds k ON k.id = facts.kinds", "k.status"),
    "context": ("JOIN (SELECT id, unnest(contexts) AS context FROM kinds) k ON k.id = facts.kinds", "k.context"),
    "country": ("JOIN places p ON p.id = facts.places", "p.place_country"),
    "publisher": ("JOIN publishers s ON s.id = facts.publishers", "s.publisher"), "actor": (_SIDES, "s.code"),
}  # fmt: skip
"""Of each filter: what joins its values to the facts, and the values."""


def facets(moment: Moment, choice: Choice) -> Facets:
    """The facets of the chosen events."""
    source, values = choice.source(moment)
    total = moment.rows(f"SELECT count(*) {source}", values)[0][0]
    found = {name: _values(moment, choice.without(**{name: ()}), name) for name in ("country", "publisher", "actor")}
    if choice.counting == "reports":
        found |= _kinds(moment, choice)
    else:
        found |= {name: _values(moment, choice.without(**{name: ()}), name) for name in _KIND_FILTERS}
    return Facets(
        total=total, types=found["type"], quads=found["quad"], statuses=found["status"], contexts=found["context"],
        countries=found["country"], publishers=found["publisher"], actors=found["actor"],
    )  # fmt: skip


def _values(moment: Moment, choice: Choice, name: str) -> list[Value]:
    join, value = _VALUES[name]
    source, values = choice.source(moment, join)
    return _ranked(moment, f"SELECT {value} AS v, count(*) AS n {source} AND v IS NOT NULL GROUP BY v", values)


def _kinds(moment: Moment, choice: Choice) -> dict[str, list[Value]]:
    """The facets of what an event is, of one pass over the facts: reports can be added up by kind."""
    source, values = choice.without(**dict.fromkeys(_KIND_FILTERS, ())).source(moment)
    rows = moment.rows(f"SELECT kinds, count(*) {source} GROUP BY kinds", values)
    counted = "(SELECT unnest(?::UBIGINT[]) AS id, unnest(?::BIGINT[]) AS n)"
    given = [[row[0] for row in rows], [row[1] for row in rows]]
    found = {}
    for name, value in (
        ("type", "event"),
        ("quad", "quad::VARCHAR"),
        ("status", "status"),
        ("context", "unnest(contexts)"),
    ):
        kept = Query(ontology=None, **{f: getattr(choice.query, f) for f in _KIND_FILTERS if f != name})
        where, own = kept.where()
        sql = f"SELECT v, sum(n)::BIGINT AS n FROM (SELECT {value} AS v, n FROM {counted} c JOIN kinds USING (id) WHERE {where}) GROUP BY v"
        found[name] = _ranked(moment, sql, [*given, *own])
    return found


def _ranked(moment: Moment, sql: str, values: list[object]) -> list[Value]:
    return [Value(value=v, label=v, count=n) for v, n in moment.rows(f"{sql} ORDER BY n DESC, v LIMIT {_MOST}", values)]


_JOINS: dict[Field, tuple[str, str, str]] = {
    "actor": ("(SELECT id, unnest(list_distinct(who || whom)) AS v FROM sides WHERE contains(array_to_string(who || whom, chr(10)), ?))", "sides", "name"),
    "place": ("(SELECT id, place AS v FROM places WHERE contains(lower(place), ?))", "places", "place"),
    "country": ("(SELECT id, place_country AS v FROM places WHERE contains(lower(place_country), ?))", "places", "country"),
    "publisher": ("(SELECT id, publisher AS v FROM publishers WHERE contains(lower(publisher), ?))", "publishers", "publisher"),
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
