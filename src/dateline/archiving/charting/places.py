"""Where events took place: points with the extent that is known, countries, and what is known only to a country."""

from __future__ import annotations

from typing import Literal

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


_ID = "coalesce(p.geonames_id::VARCHAR, lower(p.place) || '|' || coalesce(p.place_country, ''))"


def places(moment: Moment, choice: Choice) -> Map:
    """The map of the chosen events."""
    source, values = choice.source()
    total, unplaced = moment.rows(
        f"SELECT {choice.number()}, {choice.number()} FILTER (facts.places IN (SELECT id FROM places WHERE place IS NULL "
        f"AND place_country IS NULL)) {source}",
        values,
    )[0]
    points, only = _points(moment, choice)
    return Map(
        total=total, unplaced=unplaced, places=points[:_MOST], places_left_out=max(0, len(points) - _MOST),
        countries=_countries(moment, choice), country_only=only,
    )  # fmt: skip


def _points(moment: Moment, choice: Choice) -> tuple[list[Spot], list[CountryOnly]]:
    """What has a point of its own, and what is known to the country alone; both by count."""
    source, values = choice.source()
    rows = moment.rows(
        f"SELECT places, quad, {choice.number()} AS n {source} GROUP BY ALL",
        values,
    )
    counted: dict[int, dict[int, int]] = {}
    for place, quad, count in rows:
        counted.setdefault(place, {})[quad] = count
    told = moment.rows(
        f"SELECT id, {_ID}, place, kind, place_country, admin1, lat, lon FROM places p WHERE place IS NOT NULL"
    )
    spots: dict[str, Spot] = {}
    only: dict[str, int] = {}
    for number, key, name, kind, country, admin1, lat, lon in told:
        quad = counted.get(number)
        if quad is None:
            continue
        if lat is None or lon is None or kind in _COUNTRY:
            if country is not None:
                only[country] = only.get(country, 0) + sum(quad.values())
            continue
        precision, radius = _KM.get(kind, ("region", 100.0))
        known = spots.get(key)
        merged = _sum(known.quads if known else {}, quads(quad))
        spots[key] = Spot(
            id=key, name=name, kind=kind, country=country, admin1=admin1, lat=lat, lon=lon, precision=precision,
            radius_km=radius, count=sum(merged.values()), quads=merged,
        )  # fmt: skip
    points = sorted(spots.values(), key=lambda s: (-s.count, s.id))
    return points, [
        CountryOnly(country=c, name=c, count=n) for c, n in sorted(only.items(), key=lambda x: (-x[1], x[0]))
    ]


def _countries(moment: Moment, choice: Choice) -> list[CountryCount]:
    where, values = choice.source()
    joined = where.replace("FROM facts ", "FROM facts JOIN places p ON p.id = facts.places ", 1)
    rows = moment.rows(
        f"SELECT p.place_country, facts.quad, {choice.number()} {joined} AND p.place_country IS NOT NULL GROUP BY ALL",
        values,
    )
    held: dict[str, dict[int, int]] = {}
    for country, quad, count in rows:
        held.setdefault(country, {})[quad] = count
    found = [CountryCount(country=c, name=c, count=sum(q.values()), quads=quads(q)) for c, q in held.items()]
    return sorted(found, key=lambda c: (-c.count, c.country))


def _sum(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {k: one.get(k, 0) + other.get(k, 0) for k in sorted({*one, *other})}
