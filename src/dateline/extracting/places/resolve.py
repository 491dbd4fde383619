"""Which place of a name is meant: by containment, by the story's other places, by size."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from dateline.lexicons.gazetteer import Row
from dateline.records import Place

if TYPE_CHECKING:
    from dateline.extracting.places.find import Hit

_KIND = {
    "country": 6.0,
    "continent": 6.0,
    "sea": 5.0,
    "admin1": 3.2,
    "region": 5.0,
    "river": 3.0,
    "camp": 3.0,
    "base": 3.0,
    "crossing": 3.0,
}
_NEAR_COMMA = re.compile(r"^,?\s(?:in\s)?$|^,\s(?:the\s)?$")
_HERE = 2.2
_SAME_REGION = 1.6


def resolve(text: str, hits: list[Hit], home: str | None) -> list[Place]:
    """One place for each hit, in order; the same name means the same place through a story."""
    votes = _country_votes(hits, home)
    regions = _region_votes(hits, votes)
    chosen: dict[str, Row] = {}
    out: list[Place] = []
    contained = {n: _container(text, hits, n) for n in range(len(hits))}
    for n in sorted(range(len(hits)), key=lambda k: (contained[k] is None, k)):
        hit = hits[n]
        name = text[hit.start : hit.end]
        row = contained[n] or chosen.get(name) or max(hit.rows, key=lambda r: _score(r, votes, regions))
        chosen.setdefault(name, row)
    for n, hit in enumerate(hits):
        name = text[hit.start : hit.end]
        row = contained[n] or chosen[name]
        if not hit.support and _KIND.get(row.kind) is None and row.population < 15_000 and row.country not in votes:
            continue
        known_as = (
            row.name if row.geonames is None else name
        )  # GeoNames gives the local name; the story's is the English one
        out.append(Place(start=hit.start, end=hit.end, text=name, name=known_as, kind=row.kind, country=row.country, admin1=row.admin1,
                         lat=row.lat, lon=row.lon, geonames_id=row.geonames))  # fmt: skip
    return out


def _country_votes(hits: list[Hit], home: str | None) -> dict[str, float]:
    """How strongly the story is in each country: names that can be in one only, or whose largest is far the largest."""
    votes: dict[str, float] = {home: 1.0} if home else {}
    for hit in hits:
        first = hit.rows[0]
        second = next((r for r in hit.rows[1:] if r.country != first.country), None)
        sure = (
            first.kind in ("country", "region", "admin1")
            or second is None
            or first.population > 8 * max(second.population, 1)
        )
        if sure and first.country:
            votes[first.country] = votes.get(first.country, 0.0) + 1.0
    return votes


def _region_votes(hits: list[Hit], votes: dict[str, float]) -> dict[tuple[str, str], float]:
    out: dict[tuple[str, str], float] = {}
    for hit in hits:
        seen = {
            (r.country, r.admin1)
            for r in hit.rows
            if r.country and r.admin1 and (r.country in votes or r.population > 50_000 or r.kind == "admin1")
        }
        for country, admin1 in seen:
            if country and admin1:
                weight = (
                    2.0
                    if hit.rows[0].kind == "admin1" and (hit.rows[0].country, hit.rows[0].admin1) == (country, admin1)
                    else 1.0 / len(seen)
                )
                out[country, admin1] = out.get((country, admin1), 0.0) + weight
    return out


def _score(row: Row, votes: dict[str, float], regions: dict[tuple[str, str], float]) -> float:
    score = math.log10(row.population + 10) + _KIND.get(row.kind, 0.0)
    total = sum(votes.values()) or 1.0
    if row.country in votes:
        score += _HERE * (0.5 + votes[row.country] / total)
    if row.country and row.admin1:
        score += min(_SAME_REGION, 0.8 * max(0.0, regions.get((row.country, row.admin1), 0.0) - 1.0))
    return score


def _container(text: str, hits: list[Hit], n: int) -> Row | None:
    """For "Paris, Texas" the place of that name that lies in the next place named, or in the one before the comma's."""
    if n + 1 >= len(hits):
        return None
    hit, after = hits[n], hits[n + 1]
    if not _NEAR_COMMA.match(text[hit.end : after.start]):
        return None
    for outer in after.rows[:6]:
        if outer.kind not in ("country", "admin1", "region"):
            continue
        for row in hit.rows:
            if row.kind in ("country", "continent"):
                continue
            inside = row.country == outer.country and (
                outer.kind == "country" or row.admin1 == (outer.admin1 or outer.name)
            )
            if inside and row is not outer:
                return row
    return None
