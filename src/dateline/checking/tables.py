"""Checks the tables of actors and places: cells, codes, dates, names that stand twice or stand for two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.checking.fault import Fault
from dateline.lexicons.load import shipped, shipped_names
from dateline.lexicons.overlay import own_names, own_text

SECTORS = frozenset([
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU",
    "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
])  # fmt: skip
SPECIAL = frozenset(["UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"])
"""What is in the place of a country for those that have none."""
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
_KEYS = ("name", "code", "pattern", "noun")


class Row(NamedTuple):
    """One row with its place."""

    where: str
    cells: dict[str, str]


def table_faults() -> Iterator[Fault]:
    """Every fault of the tables under `actors/` and `places/`, ours and the user's."""
    ours = {name: shipped(name) for folder in ("actors", "places") for name in shipped_names(folder, ".tsv")}
    own = {f"own/{n}": own_text(n) or "" for folder in ("actors", "places") for n in own_names(folder, ".tsv")}
    countries = frozenset(
        line.partition("\t")[0] for name, text in (ours | own).items() if name.endswith("countries.tsv")
        for line in text.split("\n")[1:]
    )  # fmt: skip
    for name, text in (ours | own).items():
        table: list[Row] = []
        yield from _rows(name, text, table)
        for row in table:
            yield from _codes(row, countries | SPECIAL)
            yield from _times(row)
        yield from _twice(table)


def _rows(name: str, text: str, into: list[Row]) -> Iterator[Fault]:
    """Puts the rows into a list; yields what is wrong with their cells."""
    header = text.partition("\n")[0].rstrip("\n").split("\t")
    for number, line in enumerate(text.split("\n")[1:], start=2):
        if not line or line.startswith("#"):
            continue
        cells, where = line.split("\t"), f"{name}:{number}"
        if len(cells) > len(header):
            yield Fault(where, f"{len(cells)} cells under a header of {len(header)}")
            continue
        if not cells[0].strip():
            yield Fault(where, f"no {header[0]}")
            continue
        if header[0] in _KEYS and any(c != c.strip() or "  " in c for c in cells):
            yield Fault(where, "spaces around or doubled in a cell")
        into.append(Row(where, dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=True))))


def _codes(row: Row, countries: frozenset[str]) -> Iterator[Fault]:
    country = row.cells.get("country", "")
    if country and country not in countries:
        yield Fault(row.where, f"no country {country}")
    for sector in (s.strip() for s in row.cells.get("sectors", "").split(";")):
        if sector and sector not in SECTORS:
            yield Fault(row.where, f"no sector {sector}")


def _times(row: Row) -> Iterator[Fault]:
    since, until = row.cells.get("from", ""), row.cells.get("to", "")
    wrong = [d for d in (since, until) if d and not _DATE.match(d)]
    for date in wrong:
        yield Fault(row.where, f"{date} is no date: 2009, 2009-05 or 2009-05-17")
    if since and until and not wrong and since[: len(until)] > until[: len(since)]:
        yield Fault(row.where, f"dates out of order: from {since} to {until}")


def _twice(table: list[Row]) -> Iterator[Fault]:
    """Rows that say the same again, and names that stand for two countries at one time."""
    seen: dict[str, list[Row]] = {}
    for row in table:
        key = next((row.cells[k] for k in _KEYS if k in row.cells), None)
        if key is None:
            return
        for other in seen.get(key, ()):
            if all(row.cells.get(c) == other.cells.get(c) for c in row.cells if c not in ("note", "aliases", "names")):
                yield Fault(row.where, f"{key} stands already at {other.where}")
            elif _clash(row.cells, other.cells):
                yield Fault(
                    row.where, f"{key} is {_told(row.cells)} here and {_told(other.cells)} at {other.where}", False
                )
        seen.setdefault(key, []).append(row)


def _clash(one: dict[str, str], two: dict[str, str]) -> bool:
    if "class" in one or "lat" in one or one.get("role", "") != two.get("role", ""):
        return False  # a noun may be in several classes, and many places share a name
    apart = (one.get("to") or "9") < (two.get("from") or "") or (two.get("to") or "9") < (one.get("from") or "")
    return not apart and _told(one) != _told(two)


def _told(cells: dict[str, str]) -> str:
    return f"{cells.get('country') or '?'}:{cells.get('sectors') or ''}"
