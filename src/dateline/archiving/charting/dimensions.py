"""What is held in memory of each event: a narrow row of numbers, and beside it each distinct thing that such rows point at."""

from __future__ import annotations

from typing import NamedTuple


class Dimension(NamedTuple):
    """A table of distinct values: its columns with the expressions over a row of `events` that fill them.

    A row's id is the 64-bit hash of its values, so that rows can be added without looking up those that are there.  They are
    hashed as text: DuckDB's hash of a list is not the same in every plan.
    """

    name: str
    columns: dict[str, str]
    key: str | None = None
    """The column that is hashed, a text; all, if none is named."""

    @property
    def hashed(self) -> str:
        """The expression that gives the id from the columns."""
        if self.key is not None:
            return f"hash({self.key})"
        return f"hash(to_json(struct_pack({', '.join(self.columns)}))::VARCHAR)"


def _plain(*names: str) -> dict[str, str]:
    return {name: f'"{name}"' for name in names}


_ACTOR = "list_transform({}, lambda a: lower(a.name) || '@' || coalesce(a.country, ''))"
_SPEAKER = "struct_pack(name := s.name, country := s.country, sectors := s.sectors, stance := s.stance)"
_NAMED = "list_transform({}, lambda i: struct_pack(name := i.name))"

DIMENSIONS = (
    Dimension("stories", _plain("key", "story"), "key"),
    Dimension("publishers", _plain("publisher")),
    Dimension(
        "sides",
        {
            **_plain("actor_names", "actor_codes", "actor_countries"),
            **_plain("recipient_names", "recipient_codes", "recipient_countries"),
            "who": _ACTOR.format("actors"),
            "whom": _ACTOR.format("recipients"),
        },
    ),
    Dimension("kinds", _plain("event", "status", "quad", "modes", "contexts", "ontology")),
    Dimension(
        "places",
        {
            **_plain("place", "place_country", "lat", "lon"),
            "kind": '"where".kind',
            "admin1": '"where".admin1',
            "geonames_id": '"where".geonames_id',
        },
    ),
    Dimension(
        "voices",
        {"speaker_names": "speaker_names", "according_to": f"list_transform(according_to, lambda s: {_SPEAKER})"},
    ),
    Dimension("instruments", {"under": _NAMED.format('"under"'), "against": _NAMED.format('"against"')}),
)
"""Every dimension; the group of a query's conditions that bears its name asks its columns alone."""

_DAYS = "greatest(0, datediff('day', DATE '1900-01-01', coalesce(published_day, DATE '2200-01-01')))"
FACTS = {
    "key": "key", "id": "id", "batch": "batch", "event": "event", "quad": "quad::UTINYINT", "goldstein": "goldstein::FLOAT",
    "day": "coalesce(until, since)", "since": "since", "until": "until", "dated": "dated", "period": "period",
    "published_day": "published_day", "number": f"({_DAYS}::UBIGINT << 44) | (hash(key || id) >> 20)", "alike": "hash(to_json(struct_pack(event, actor_countries, recipient_countries, day := coalesce(until, since)))::VARCHAR)", "evidence": "struct_pack(text := lower(evidence.text))",
}  # fmt: skip
"""The columns of the narrow table besides the ids of its dimensions; `number` is each row's own, in order of publication."""

_PAIRED = (
    "SELECT id, pair.s, pair.t FROM (SELECT id, unnest(CASE WHEN len({b}) = 0 "
    "THEN flatten(list_transform({a}, lambda x: list_transform(list_filter({a}, lambda y: y <> x), lambda y: {{'s': x, 't': y}}))) "
    "ELSE flatten(list_transform({a}, lambda x: list_transform({b}, lambda y: {{'s': x, 't': y}}))) END) AS pair FROM sides) sides "
    "WHERE true"
)
PAIRS = {
    "country_pairs": _PAIRED.format(a="actor_countries", b="recipient_countries"),
    "actor_pairs": _PAIRED.format(a="list_distinct(who)", b="list_distinct(whom)"),
}
"""Tables of the directed pairs of each distinct two sides; where there are no recipients, each actor is source and target."""


def pulled() -> str:
    """What is read of the view `events`: the values of all dimensions and facts."""
    columns = {name: expression for d in DIMENSIONS for name, expression in d.columns.items()} | FACTS
    return ", ".join(f'{expression} AS "{name}"' for name, expression in columns.items())


def stored() -> str:
    """What is kept of a row so read."""
    ids = ", ".join(f"{d.hashed} AS {d.name}" for d in DIMENSIONS)
    return f"{', '.join(FACTS)}, {ids}"
