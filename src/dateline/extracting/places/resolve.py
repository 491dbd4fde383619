"""Which place of a name is meant: by containment, by the story's other places, by where it is published, by size."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from dateline.extracting.places.words import nationalities
from dateline.lexicons.gazetteer import Row
from dateline.records import Place

_KIND = {"country": 6.0, "continent": 6.0, "sea": 5.0, "strait": 4.0, "region": 3.0, "river": 3.0, "lake": 3.0, "range": 3.0, "desert": 3.0,
         "island": 2.0, "camp": 2.5, "base": 2.5, "crossing": 2.5, "neighbourhood": 1.5, "admin1": 0.4, "admin2": -1.5, "city": 1.0, "capital": 2.5}  # fmt: skip
_NEAR_COMMA = re.compile(
    r",\s(?:in\s|in the\s|the\s)?|\s\(|,?\sin\s(?:the\s)?(?:(?:north|south)?-?(?:east|west|north|south)ern\s|central\s)?"
)
_REGIONAL = re.compile(
    r"[ \u00a0-](?:[Pp]rovince|[Rr]egion|[Ss]tate|[Gg]overnorate|[Oo]blast|[Pp]refecture|[Tt]erritory|[Dd]epartment)\b"
)
_DISTRICT = re.compile(r"[ \u00a0](?:[Cc]ounty|[Dd]istrict|[Rr]aion|[Pp]arish|[Rr]egency|[Mm]unicipality)\b")
_THE_STATE = re.compile(r"(?:state|province|region|governorate) of $")
_UNSPOKEN = 1.0
"""What a capital loses as the likeliest of its name where nothing else speaks of its country."""
_HERE, _SAME_REGION, _OTHER_NAME = 2.4, 1.8, 1.2
_GAP = 24
"""Characters between a place and the one that it lies in."""
_STATE_OF = 4.0
"""What a place that lies there says for a state that is called as a country: Folkston for Georgia."""
_CLOSE_KM = 250.0
_RUNNERS_UP = 4
_AT_HOME = re.compile(
    r"\b([A-Z][a-z]+) (?:police|court|courts|judge|judges|prosecutors?|authorities|lawmakers?|parliament|city|cities|town|towns|"
    r"village|villages|province|provinces|region|state|port|island|capital|district|side|town|farmers|students|teachers|workers|miners)\b"
)
"""A nationality before what is mostly met at home: not that of soldiers or envoys."""
_PEOPLE = 0.8
"""How much a nationality says of where a story is set, beside a place."""
_SET = 4.0
"""How many sure places make plain where a story is set."""


class Hit(NamedTuple):
    """A name found, with all places of that name; `support`: whether the words around speak for a place."""

    start: int
    end: int
    rows: tuple[Row, ...]
    support: bool


class Weighed(NamedTuple):
    """A place with the reason for its choice and the next best places of its name."""

    place: Place
    reason: str
    others: tuple[Row, ...]


class _Story(NamedTuple):
    """What all names of a story together say of where it is set."""

    countries: dict[str, float]
    regions: dict[tuple[str, str], float]
    points: tuple[tuple[float, float], ...]
    states: dict[str, int]
    """How many states or provinces of a country are named: beside Alabama, Georgia is a state."""


def resolve(text: str, hits: list[Hit], home: str | None) -> list[Weighed]:
    """The place of each hit that is one, in order; the same name means the same place through a story."""
    story = _story(text, hits, home)
    contained = [_container(text, hits, n) for n in range(len(hits))]
    chosen: dict[str, tuple[Row, str]] = {}
    for n in sorted(range(len(hits)), key=lambda k: (contained[k] is None, k)):
        name = text[hits[n].start : hits[n].end]
        inside = contained[n]
        if inside is not None:
            chosen.setdefault(name, (inside, "lies in the place named after it"))
        elif name not in chosen:
            chosen[name] = _best(hits[n], story)
    out = []
    for n, hit in enumerate(hits):
        name = text[hit.start : hit.end]
        inside = contained[n]
        row, reason = chosen[name] if inside is None else (inside, "lies in the place named after it")
        widened = _widened(text, hit, row)
        if widened is not None:
            row, reason = widened, "called a region"
        others = tuple(r for r in hit.rows if r is not row)[:_RUNNERS_UP]
        if inside is not None or widened is not None or not _stray(row, story):
            out.append(Weighed(_place(hit, name, row), reason, others))
    return out


def _place(hit: Hit, name: str, row: Row) -> Place:
    known_as = (
        row.name if row.geonames is None or row.kind == "country" else name
    )  # GeoNames gives the local name; the story's is the English one
    return Place(start=hit.start, end=hit.end, text=name, name=known_as, kind=row.kind, country=row.country, admin1=row.admin1,
                 lat=row.lat, lon=row.lon, geonames_id=row.geonames)  # fmt: skip


def _widened(text: str, hit: Hit, row: Row) -> Row | None:
    """The region of that name where the words say region: "Kaduna State", "Clark County"."""
    kind = (
        "admin1"
        if _REGIONAL.match(text, hit.end) or _THE_STATE.search(text, max(0, hit.start - 14), hit.start)
        else None
    )
    if kind is None and _DISTRICT.match(text, hit.end):
        kind = "admin2"
    if kind is None or row.kind == kind:
        return None
    same = [r for r in hit.rows if r.kind in (kind, "admin1", "region") and r.country == row.country]
    return next((r for r in same if r.kind == kind), same[0] if same else None)


def _story(text: str, hits: list[Hit], home: str | None) -> _Story:
    country, _, state = (home or "").partition(":")
    countries = _peoples(text)
    if country:
        countries[country] = countries.get(country, 0.0) + 1.5
    regions: dict[tuple[str, str], float] = {(country, state): 1.5} if state else {}
    points: list[tuple[float, float]] = []
    states: dict[str, int] = {}
    for hit in {h.rows: h for h in hits}.values():
        sure = _sure(hit)
        if sure is not None and sure.country:
            countries[sure.country] = countries.get(sure.country, 0.0) + 1.0
            if sure.kind not in ("country", "continent", "admin1"):
                points.append((sure.lat, sure.lon))
        _vote(hit, regions)
        first = hit.rows[0]
        if first.kind == "admin1" and first.country:
            states[first.country] = states.get(first.country, 0) + 1
    return _Story(countries, regions, tuple(points[:60]), states)


def _peoples(text: str) -> dict[str, float]:
    """What the nationalities say of where a story is set: "British police arrested three men in Newcastle"."""
    found = {code for word in _AT_HOME.findall(text) if (code := nationalities().get(word)) is not None}
    return dict.fromkeys(sorted(found), _PEOPLE)


def _sure(hit: Hit) -> Row | None:
    """The place of a name that hardly leaves a doubt: in one country only, or far the largest there."""
    first = hit.rows[0]
    second = next((r for r in hit.rows[1:] if r.country != first.country and not r.other), None)
    if first.kind == "country" and any(r.kind == "admin1" and not r.other for r in hit.rows[1:3]):
        return None  # Georgia
    plain = first.kind in ("country", "region", "sea") or second is None
    return first if plain or first.population > 8 * max(second.population if second else 0, 1) else None


def _vote(hit: Hit, regions: dict[tuple[str, str], float]) -> None:
    for region, weight in _regions(hit).items():
        regions[region] = regions.get(region, 0.0) + weight


def _regions(hit: Hit) -> dict[tuple[str, str], float]:
    """What one name says of the region that a story is set in: the more regions have such a place, the less."""
    seen = {(r.country, r.admin1): r for r in reversed(hit.rows[:12]) if r.country and r.admin1}
    return {
        (country, admin1): 2.0 if row.kind == "admin1" and row is hit.rows[0] and not row.other else 1.0 / len(seen)
        for (country, admin1), row in seen.items()
        if country and admin1
    }


def _best(hit: Hit, story: _Story) -> tuple[Row, str]:
    own = _regions(hit) if len(hit.rows) > 1 else {}
    either = hit.rows[0].kind == "country"
    scored = [(_score(row, story, len(hit.rows), own, either), -n, row) for n, row in enumerate(hit.rows)]
    row = max(scored)[2]
    if len(hit.rows) == 1:
        return row, "the only place of that name"
    return row, "the largest of that name" if row is hit.rows[0] else "near the story's other places"


def _score(row: Row, story: _Story, rivals: int, own: dict[tuple[str, str], float], either: bool) -> float:
    """How likely a place is meant; `own` is what its own name says of regions, `either` whether a country is so called."""
    score = math.log10(row.population + 10) + _KIND.get(row.kind, 0.0) - (_OTHER_NAME if row.other else 0.0)
    if rivals == 1:
        return score
    total = sum(story.countries.values()) or 1.0
    if row.kind == "capital" and story.countries and row.country not in story.countries:
        score -= _UNSPOKEN
    if row.country in story.countries:
        score += _HERE * (0.4 + story.countries[row.country] / total)
    if row.country and row.admin1:
        region = (row.country, row.admin1)
        said = story.regions.get(region, 0.0)
        beside = min(_SAME_REGION, 0.9 * max(0.0, said - 1.0 / rivals))
        state = _STATE_OF * (said - own.get(region, 0.0)) if either and row.kind == "admin1" else 0.0
        score += max(beside, state)
    if row.kind == "admin1":
        score += min(4.5, 1.4 * story.states.get(row.country or "", 0))
    near = sum(1 for lat, lon in story.points if 0.0 < _km(row.lat, row.lon, lat, lon) < _CLOSE_KM)
    return score + min(0.9, 0.3 * near)


def _stray(row: Row, story: _Story) -> bool:
    """Whether it only is another name of a town, in a country that the story does not speak of: "Hamas" for Hamm."""
    if not row.other or row.kind not in ("city", "town", "admin2", "village"):
        return False
    return story.countries.get(row.country or "", 0.0) <= 1.0 and sum(story.countries.values()) >= _SET


def _km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Distance on the ground, near enough for neighbours."""
    x = (other_lon - lon) * math.cos(math.radians((lat + other_lat) / 2))
    return 111.2 * math.hypot(other_lat - lat, x)


def _container(text: str, hits: list[Hit], n: int) -> Row | None:
    """For "Paris, Texas" the place of that name that lies in the next place named, or in the one after that.

    A country or a state lies in nothing: "China, Japan" is a list.
    """
    hit = hits[n]
    first = hit.rows[0]
    if first.kind in ("country", "continent", "sea") or (first.kind == "admin1" and not _also_town(hit, hits, n, text)):
        return None
    for m in (n + 1, n + 2):
        if m >= len(hits):
            return None
        gap = text[hits[m - 1].end : hits[m].start]
        if len(gap) > _GAP or not _NEAR_COMMA.fullmatch(gap):
            return None
        row = _within(hit, hits[m])
        if row is not None:
            return row
    return None


def _also_town(hit: Hit, hits: list[Hit], n: int, text: str) -> bool:
    """Whether a state's name is also that of a town in the other country behind a comma: "Alexandria, Romania"."""
    outer = hits[n + 1].rows[0] if n + 1 < len(hits) else None
    if outer is None or outer.kind != "country" or text[hit.end : hits[n + 1].start] != ", ":
        return False
    return outer.country != hit.rows[0].country and any(r.country == outer.country and not r.other for r in hit.rows)


def _within(hit: Hit, outer: Hit) -> Row | None:
    for whole in outer.rows[:6]:
        if whole.kind not in ("country", "admin1", "region", "admin2", "island"):
            continue
        for row in hit.rows:
            if row.kind in ("country", "continent") or row is whole:
                continue
            if row.country == whole.country and (whole.kind == "country" or row.admin1 == (whole.admin1 or whole.name)):
                return row
    return None
