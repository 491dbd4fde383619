"""Answers with codes told in words: countries and types by their names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from msgspec.structs import replace

from dateline.archiving.charting.facets import Facets, Field, Suggestion, Value
from dateline.archiving.charting.pairs import Dyads, Network, Node
from dateline.archiving.charting.places import CountryCount, CountryOnly, Map
from dateline.web.words import QUADS, countries, country_name, label_of

_Node = TypeVar("_Node", bound=Node)
_Value = TypeVar("_Value", bound=Value)
_Country = TypeVar("_Country", CountryCount, CountryOnly)


def of_map(told: Map) -> Map:
    """A map with its countries named."""

    def named(some: Sequence[_Country]) -> list[_Country]:
        return [replace(c, name=country_name(c.country)) for c in some]

    return replace(told, countries=named(told.countries), country_only=named(told.country_only))


def of_dyads(told: Dyads) -> Dyads:
    """Dyads with their sides named."""
    return replace(told, rows=[replace(r, source=_node(r.source), target=_node(r.target)) for r in told.rows])


def of_network(told: Network) -> Network:
    """A network with its nodes named."""
    return replace(told, nodes=[_node(n) for n in told.nodes])


def of_facets(told: Facets) -> Facets:
    """Facets with their values in words."""
    return replace(
        told, types=_labelled(told.types, label_of), quads=_labelled(told.quads, lambda v: QUADS.get(v, v)),
        countries=_labelled(told.countries, country_name), actors=_labelled(told.actors, country_name),
    )  # fmt: skip


def of_suggestions(field: Field, told: Sequence[Suggestion]) -> list[Suggestion]:
    """Suggestions with their values in words."""
    if field == "type":
        return _labelled(told, label_of)
    return [replace(s, label=country_name(s.value)) if s.kind == "country" else s for s in told]


def countries_named(prefix: str) -> list[str]:
    """The codes of the countries whose name, or a word of it, begins so."""
    begun = prefix.lower()
    names = countries().items()
    return [code for code, name in names if begun and f" {name}".lower().find(f" {begun}") >= 0]


def _node(node: _Node) -> _Node:
    return node if "@" in node.id else replace(node, name=country_name(node.id))


def _labelled(values: Sequence[_Value], words: Callable[[str], str]) -> list[_Value]:
    return [replace(v, label=words(v.value)) for v in values]
