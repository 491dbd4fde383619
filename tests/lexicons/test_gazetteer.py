"""The gazetteer: every spelling finds its place, the build is the same each time, and what is missing is told."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from dateline.errors import LexiconError
from dateline.lexicons.gazetteer import Gazetteer, open_gazetteer, store
from dateline.lexicons.gazetteer.build import build
from dateline.lexicons.gazetteer.naming import filed, key
from dateline.lexicons.load import table

KINDS = {"country", "continent", "sea", "strait", "river", "lake", "range", "desert", "island", "region", "admin1", "base", "crossing", "camp",
         "neighbourhood", "city"}  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Marc", "Saint-Marc"),
        ("Port-au-Prince", "Port-Au-Prince"),
        ("Sana'a", "Sanaa"),
        ("Mahārāshtra", "Maharashtra"),
        ("Łódź", "Lodz"),
        ("Ft. Bragg", "Fort Bragg"),
    ],
)
def test_spellings_are_filed_as_one(one: str, other: str) -> None:
    assert filed(one) == filed(other)
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("name", "country", "lat", "lon"),
    [
        ("Kiev", "UKR", 50.45, 30.52),
        ("Peking", "CHN", 39.9, 116.4),
        ("Burma", "MMR", 21, 96),
        ("Bombay", "IND", 19.1, 72.9),
        ("Leningrad", "RUS", 59.9, 30.3),
        ("Donbas", "UKR", 48.5, 38),
        ("Strait of Hormuz", None, 26.6, 56.5),
        ("Torkham", "PAK", 34.1, 71.1),
        ("Bagram", "AFG", 34.9, 69.3),
        ("Zaatari", "JOR", 32.3, 36.3),
        ("Kibera", "KEN", -1.3, 36.8),
        ("Qandil Mountains", "IRQ", 36.5, 45),
        ("Maharashtra", "IND", 19.5, 76),
    ],
)
def test_exonyms_old_names_and_what_geonames_lacks(name: str, country: str | None, lat: float, lon: float) -> None:
    row = open_gazetteer().find(name)[0]
    assert row.country == country
    assert abs(row.lat - lat) < 1.5
    assert abs(row.lon - lon) < 1.5


def test_a_name_gives_all_its_places_the_largest_first() -> None:
    rows = open_gazetteer().find("Paris")
    assert {"FRA", "USA", "CAN"} <= {r.country for r in rows}
    assert [r.population for r in rows] == sorted((r.population for r in rows), reverse=True)
    assert open_gazetteer().find("Nosuchplace") == ()


def test_capitals() -> None:
    found = {c: open_gazetteer().capital(c) for c in ("HTI", "KEN", "ARM", "XXX")}
    assert [None if r is None else r.name for r in found.values()] == ["Port-au-Prince", "Nairobi", "Yerevan", None]


def test_our_own_list_is_broad_and_sound() -> None:
    rows = [r for name in store.OWN_TABLES for r in table(name)]
    assert len(rows) > 1200
    assert {r["kind"] for r in rows} == KINDS
    assert all(-90 <= float(r["lat"]) <= 90 and -180 <= float(r["lon"]) <= 180 for r in rows)
    names = [(r["name"], r["kind"], r["country"]) for r in rows]
    assert len(names) == len(set(names))


def test_the_file_is_compact() -> None:
    assert store.cache_path().stat().st_size < 40_000_000


def test_a_broken_file_names_itself_and_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.sqlite"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(LexiconError, match=r"gazetteer\.sqlite.*delete the file"):
        Gazetteer(path).find("Paris")


def test_a_cache_that_cannot_be_written_tells_the_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("DATELINE_CACHE", str(tmp_path / "file"))
    store.open_gazetteer.cache_clear()
    try:
        with pytest.raises(LexiconError, match="DATELINE_CACHE"):
            open_gazetteer()
    finally:
        store.open_gazetteer.cache_clear()


def test_the_build_is_the_same_each_time(tmp_path: Path) -> None:
    build(tmp_path / "again.sqlite")
    query = "SELECT * FROM place ORDER BY id"
    one, other = (sqlite3.connect(p).execute(query).fetchall() for p in (store.cache_path(), tmp_path / "again.sqlite"))
    assert one == other
    assert store.cache_path().read_bytes() == (tmp_path / "again.sqlite").read_bytes()
