"""Where events took place: points with the extent that is known, countries, and what is known only to a country."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from dateline.archiving.charting.choosing import Choice, quads
from dateline.archiving.charting.held import Moment

Precision = Literal["point", "town", "district", "region"]
_MOST = 2_000
_KM: dict[str, tuple[Precision, float]] = {
    "crossing": ("point", 2.0), "camp": ("point", 3.0), "base": ("point", 3.0), "neighbourhood": ("point", 3.0), "village": ("point", 3.0),
    "town": ("town", 5.0), "city": ("town", 15.0), "capital": ("town", 20.0), "district": ("district", 40.0), "island": ("district", 40.0),
    "strait": ("district", 60.0), "lake": ("district", 60.0), "admin1": ("region", 120.0), "river": ("region", 150.0),
    "range": ("region", 200.0), "region": ("region", 250.0), "desert": ("region", 300.0), "sea": ("region", 400.0),
}  # fmt: skip
"""Of each kind of place, roughly how far from its point it reaches, in kilometres."""
_COUNTRY = ("country", "territory", "continent")


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """A place with events: it lies within about `radius_km` of the point, never exactly on it."""

    id: str
    name: str
    kind: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    precision: Precision
    radius_km: float
    count: int
    quads: dict[str, int]


class CountryCount(msgspec.Struct, frozen=True, kw_only=True):
    """Events placed anywhere in a country; `name` is its code until somebody knows better."""

    country: str
    name: str
    count: int
    quads: dict[str, int]


class CountryOnly(msgspec.Struct, frozen=True, kw_only=True):
    """Events of which only the country is known."""

    country: str
    name: str
    count: int


class Map(msgspec.Struct, frozen=True, kw_only=True):
    """Places with most events first, at most 2,000 (`places_left_out` tells how many more there are)."""

    total: int
    places: list[Spot]
    places_left_out: int
    countries: list[CountryCount]
    country_only: list[CountryOnly]
    unplaced: int


_ID = "coalesce(geonames_id::VARCHAR, lower(place) || '|' || coalesce(place_country, ''))"
_Counts = dict[int, int]


class _Place(NamedTuple):
    """A row of `places`, with how often each quad class is there."""

    key: str | None
    name: str | None
    kind: str | None
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    counts: _Counts

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def pinned(self) -> bool:
        """Whether it has a point of its own."""
        return self.key is not None and self.lat is not None and self.lon is not None and self.kind not in _COUNTRY


def places(moment: Moment, choice: Choice) -> Map:
    """The map of the chosen events."""
    found = _found(moment, choice)
    points = _points([p for p in found if p.pinned])
    only = _by_country([p for p in found if not p.pinned])
    countries = _by_country(found)
    return Map(
        total=sum(p.total for p in found), places=points[:_MOST], places_left_out=max(0, len(points) - _MOST),
        unplaced=sum(p.total for p in found if p.name is None and p.country is None),
        countries=[CountryCount(country=c, name=c, count=sum(q.values()), quads=quads(q)) for c, q in _ranked(countries)],
        country_only=[CountryOnly(country=c, name=c, count=sum(q.values())) for c, q in _ranked(only)],
    )  # fmt: skip


def _found(moment: Moment, choice: Choice) -> list[_Place]:
    """The places of the chosen events."""
    source, values = choice.source(moment)
    counted: dict[int, _Counts] = {}
    for place, quad, count in moment.rows(f"SELECT places, quad, count(*) {source} GROUP BY ALL", values):
        counted.setdefault(place, {})[quad] = count
    columns = f"{_ID}, place, kind, place_country, admin1, lat, lon"
    rows = moment.rows(f"SELECT {columns}, id FROM places WHERE list_contains(?, id)", [list(counted)])
    return [_Place._make((*row[:7], counted[row[7]])) for row in rows]


def _points(found: list[_Place]) -> list[Spot]:
    """Places with a point, the most frequent first; what is the same place under two readings is one."""
    held: dict[str, tuple[_Place, _Counts]] = {}
    for place in found:
        first, counts = held.get(place.key or "", (place, {}))
        held[place.key or ""] = (
            first,
            {q: counts.get(q, 0) + place.counts.get(q, 0) for q in {*counts, *place.counts}},
        )
    spots = [_spot(place, counts) for place, counts in held.values()]
    return sorted(spots, key=lambda s: (-s.count, s.id))


def _spot(place: _Place, counts: _Counts) -> Spot:
    precision, radius = _KM.get(place.kind or "", ("region", 100.0))
    return Spot(
        id=place.key or "", name=place.name or "", kind=place.kind or "", country=place.country, admin1=place.admin1,
        lat=place.lat or 0.0, lon=place.lon or 0.0, precision=precision, radius_km=radius, count=sum(counts.values()), quads=quads(counts),
    )  # fmt: skip


def _by_country(found: list[_Place]) -> dict[str, _Counts]:
    held: dict[str, _Counts] = {}
    for place in found:
        if place.country is not None:
            counts = held.setdefault(place.country, {})
            for quad, count in place.counts.items():
                counts[quad] = counts.get(quad, 0) + count
    return held


def _ranked(counts: dict[str, _Counts]) -> list[tuple[str, _Counts]]:
    return sorted(counts.items(), key=lambda item: (-sum(item[1].values()), item[0]))
