"""Finds the places that a text names and resolves them, with no parser: names of the gazetteer, judged by their surroundings.

Alone it reads well over 100,000 words a second (benchmarks/finders.py).
"""

from __future__ import annotations

import re

from dateline.extracting.places.judge import FAIR, NO, STRONG, WEAK, Judge, Proper
from dateline.extracting.places.resolve import Hit, Weighed, resolve
from dateline.extracting.places.spots import Spot, capitals, spots
from dateline.lexicons.gazetteer import Gazetteer, open_gazetteer
from dateline.records import Place

_LISTED = re.compile(r"(?:,? and |,? or |, | to |[-–/]|; )(?:the |in |of )?")
_WITHIN = ("country", "admin1", "region", "admin2", "island")


def find_places(
    text: str, *, proper: Proper | None = None, home: str | None = None, gazetteer: Gazetteer | None = None
) -> list[Place]:
    """The places named in a text, in order.

    `proper(start, end)` may tell if a tagger takes a span for a proper noun; `home` is the country that the publisher
    writes from, as "GBR", or with its state: "USA:Texas".
    """
    return [w.place for w in weigh_places(text, proper=proper, home=home, gazetteer=gazetteer)]


def weigh_places(
    text: str, *, proper: Proper | None = None, home: str | None = None, gazetteer: Gazetteer | None = None
) -> list[Weighed]:
    """As `find_places`, each with the reason for its choice and the places of that name which were not chosen."""
    book = gazetteer or open_gazetteer()
    words = capitals(text)
    judge = Judge(text, words, proper)
    found = [(spot, judge.verdict(spot)) for spot in spots(text, words, book)]
    return resolve(text, _kept(text, found), home)


def _kept(text: str, found: list[tuple[Spot, int]]) -> list[Hit]:
    """The names that stand as places: by themselves, by another mention of theirs, or by the place listed beside them."""
    verdicts = [v for _, v in found]
    strong = {text[s.start : s.end] for s, v in found if v == STRONG}
    for _ in range(2):
        for n, (spot, verdict) in enumerate(found):
            if (
                verdict == WEAK
                and verdicts[n] == WEAK
                and (text[spot.start : spot.end] in strong or _listed(text, found, verdicts, n))
            ):
                verdicts[n] = FAIR
    return [
        Hit(s.start, s.end, s.rows, v >= STRONG)
        for (s, _), v in zip(found, verdicts, strict=True)
        if v not in (NO, WEAK)
    ]


def _listed(text: str, found: list[tuple[Spot, int]], verdicts: list[int], n: int) -> bool:
    """ "Moonbi, Parkes and Wyong", "Pandi, Bulacan": a name beside a place, or in the place that follows."""
    spot = found[n][0]
    for m, gap in ((n - 1, None), (n + 1, None)):
        if not 0 <= m < len(found) or verdicts[m] == NO:
            continue
        other = found[m][0]
        gap = text[other.end : spot.start] if m < n else text[spot.end : other.start]
        if m > n and gap in (", ", ", in ") and _inside(spot, other):
            return True
        if verdicts[m] >= FAIR and len(gap) < 12 and _LISTED.fullmatch(gap) and _alike(spot, other):
            return True
    return False


def _inside(spot: Spot, other: Spot) -> bool:
    outer = [(r.country, r.name, r.kind) for r in other.rows[:5] if r.kind in _WITHIN]
    return any(
        row.country == country
        and (kind == "country" or row.admin1 == name)
        and row.kind not in ("country", "continent")
        for row in spot.rows
        for country, name, kind in outer
    )


def _alike(spot: Spot, other: Spot) -> bool:
    """Whether two names in a list may be of one country."""
    countries = {r.country for r in other.rows[:3]}
    return any(r.country in countries and (not r.other or r.population > 5_000) for r in spot.rows[:8])
