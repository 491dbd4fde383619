"""CAMEO's codes in PLOVER's terms, through our own tables: events by their longest known beginning, actors by threes."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from dateline.lexicons.load import table


class Side(NamedTuple):
    """Who an actor code stands for: country, sectors, and the threes of the code that we have no sector for."""

    country: str
    sectors: tuple[str, ...]
    unknown: tuple[str, ...]


def event_code(cameo: str) -> str | None:
    """The code column of an entry for a CAMEO event code: "RETREAT release", "none", or None if it is no CAMEO code.

    A code of CAMEO's is kept beside it (`@0841`).  Of two codes (`112:111`, one for each side) the first counts.
    """
    digits = re.sub(r"[\[\]\s]", "", cameo).split(":")[0].strip("-")
    if not re.fullmatch(r"\d{2,4}", digits):
        return None
    row = next((_events()[digits[:n]] for n in range(len(digits), 1, -1) if digits[:n] in _events()), None)
    if row is None:
        return None
    if row["type"] == "none":
        return "none a statement"
    parts = [row["type"], row["mode"], f"@{digits}", "<" if row["sides"] == "swapped" else ""]
    return " ".join(p for p in parts if p)


def side(code: str) -> Side:
    """The country and sectors of a CAMEO actor code such as USAGOVMIL; `~` for "of that country" falls away."""
    threes = [code[n : n + 3] for n in range(0, len(code.strip("~")), 3)] if "~" not in code else _threes(code)
    country, sectors, unknown = "", [], []
    for n, three in enumerate(threes):
        role = _roles().get(three)
        if n == 0 and three in countries():
            country = three
        elif role is None:
            unknown.append(three)
        elif role["country"]:
            country = role["country"] if country in ("", "IGO", "NGO") else country
        elif role["sector"] not in sectors:
            sectors.append(role["sector"])
    return Side(country, tuple(sectors), tuple(unknown))


def _threes(code: str) -> list[str]:
    code = code.replace("~", "")
    return [code[n : n + 3] for n in range(0, len(code), 3)]


@functools.cache
def _events() -> dict[str, dict[str, str]]:
    return {row["cameo"]: row for row in table("ontology/cameo.tsv")}


@functools.cache
def _roles() -> dict[str, dict[str, str]]:
    return {row["role"]: row for row in table("ontology/cameo_roles.tsv")}


@functools.cache
def countries() -> frozenset[str]:
    """The codes of states in our tables."""
    return frozenset(row["code"] for row in table("actors/countries.tsv"))
