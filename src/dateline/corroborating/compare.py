"""How much two stories look like tellings of one happening: features, weights, and the two values compared."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable

import msgspec

from dateline.corroborating.minhash import copied
from dateline.corroborating.sketch import Sketch

BIAS = -3.0
"""Points that two stories with nothing to compare start from: alone until something joins them."""
FAR_DAYS = 30
_COPY, _WORDS, _NAMES, _NUMBERS, _FAMILY, _COUNTRY = 6.0, 9.0, 3.0, 1.0, 0.4, 0.7
_NAMES_ENOUGH, _FULL_NAME = 8.0, 2.0
_NO_COPY = 0.35
_ALIKE = 0.25
"""Cosine of two independent reports of one happening at its best; beyond it only the genre speaks."""
_MANY = 4
_RARE_NAME = 1.6
_TOO_FAR = -12.0
_CREDIT = 1.5
_CONTAINED = 0.7
_DAILY = 0.4
_GENRE = 1.0
_MOST_REST = _FAMILY + 0.8 + _CREDIT
"""What the kind of event, the days and a credit can give at most."""


class Feature(msgspec.Struct, frozen=True):
    """One ground for or against a link: `points` = `weight` times what was measured; `left` and `right` were compared."""

    name: str
    points: float
    weight: float
    measured: float
    left: str
    right: str


class Comparison(msgspec.Struct, frozen=True):
    """A pair of stories: linked where `score` (bias plus the features' points) is above zero."""

    left: str
    right: str
    score: float
    features: tuple[Feature, ...]


def compare(a: Sketch, b: Sketch) -> Comparison:
    """All features of a pair, the greatest first; symmetric in score."""
    features = [f for f in _features(a, b) if f.points]
    if _apart(a, b) <= _TOO_FAR:
        features = [f for f in features if f.name == "published apart"]
    features.sort(key=lambda f: (-abs(f.points), f.name))
    return Comparison(a.story, b.story, round(BIAS + sum(f.points for f in features), 3), tuple(features))


def points(a: Sketch, b: Sketch) -> int:
    """The score in thousandths, with no explanation built: what clustering reads."""
    value = _score(a, b, -math.inf)
    assert value is not None
    return value


def points_above(a: Sketch, b: Sketch, least: int) -> int | None:
    """The score in thousandths, or None if it is not above `least`: most pairs are told apart by what is cheap to compare."""
    value = _score(a, b, least)
    return value if value is not None and value > least else None


def _score(a: Sketch, b: Sketch, least: float) -> int | None:
    """The score in thousandths; None as soon as all that is not compared yet could not lift it above `least`."""
    apart = _apart(a, b)
    if apart <= _TOO_FAR:
        return round((BIAS + apart) * 1000)
    room = _ALIKE * _WORDS + (0.0 if a.marks.isdisjoint(b.marks) else _COPY)
    names, numbers, place = _name_weight(a, b), _number_weight(a, b), _place(a, b)
    total = BIAS + apart + _enough(names) * _NAMES + min(1.0, numbers) * _NUMBERS + _country(a, b) + place
    if (total + _MOST_REST + room) * 1000 < least:
        return None
    total += _family(a, b) + _day(a, b) + _remembrance(a, b) + _round(a, b) + _credit(a, b)
    if (total + room) * 1000 < least:
        return None
    copied = _copy(a, b)
    total += copied * _COPY + _words(a, b) * _WORDS
    if not _particular(names, numbers, len(a.countries & b.countries), place, copied):
        total -= _GENRE
    return round(total * 1000)


def _features(a: Sketch, b: Sketch) -> Iterable[Feature]:
    share = _copy(a, b)
    yield Feature(
        "copied words", round(share * _COPY, 3), _COPY, round(share, 3), f"{a.words} words", f"{b.words} words"
    )
    cosine = _words(a, b)
    shared = sorted(a.terms.keys() & b.terms.keys(), key=lambda t: (-a.terms[t] * b.terms[t], t))[:8]
    yield Feature(
        "shared words", round(cosine * _WORDS, 3), _WORDS, round(cosine, 3), ", ".join(shared), ", ".join(shared)
    )
    yield _told("shared names", _enough(_name_weight(a, b)), _NAMES, a.names.keys() & b.names.keys(), a.names, b.names)
    yield _told("shared numbers", min(1.0, _number_weight(a, b)), _NUMBERS, a.numbers & b.numbers, a.numbers, b.numbers)
    yield _judged("country", _country(a, b), a.countries, b.countries)
    yield _judged("kind of event", _family(a, b), a.families, b.families)
    yield _judged("credits the other's outlet", _credit(a, b), a.credited | {a.publisher}, b.credited | {b.publisher})
    yield _judged("place", _place(a, b), a.lead_places, b.lead_places)
    yield _judged("days", _day(a, b), _dates(a.days), _dates(b.days))
    yield _judged("nothing particular in common", _nothing_particular(a, b), [], [])
    yield _judged("published apart", _apart(a, b), [a.published_at], [b.published_at])
    yield _judged("remembrance of an older happening", _remembrance(a, b), [a.commemorates], [b.commemorates])
    yield _judged("another of a series", _round(a, b), [a.sequel], [b.sequel])


def _told(name: str, measured: float, weight: float, both: Iterable[object], a: object, b: object) -> Feature:
    del a, b
    shown = ", ".join(sorted(map(str, both))[:12])
    return Feature(name, round(measured * weight, 3), weight, round(measured, 3), shown, shown)


def _judged(name: str, value: float, a: Iterable[object], b: Iterable[object]) -> Feature:
    return Feature(name, round(value, 3), 1.0, round(value, 3), _shown(a), _shown(b))


def _shown(values: Iterable[object]) -> str:
    return ", ".join(sorted(str(v) for v in values)[:6])


def _dates(days: Iterable[int]) -> list[str]:
    return [datetime.date.fromordinal(day).isoformat() for day in days]


def _copy(a: Sketch, b: Sketch) -> float:
    if a.marks.isdisjoint(b.marks):
        return 0.0
    most = max(shares(a, b))
    return min(1.0, (most - _NO_COPY) / (1.0 - _NO_COPY) * 1.2) if most > _NO_COPY else 0.0


def shares(a: Sketch, b: Sketch) -> tuple[float, float]:
    """The share of each story that is copied from or by the other."""
    return copied(a.hashes(), a.opening_hashes(), b.hashes(), b.opening_hashes())


def _words(a: Sketch, b: Sketch) -> float:
    left, right = a.terms, b.terms
    if not a.norm or not b.norm:
        return 0.0
    cosine = sum([left[t] * right[t] for t in left.keys() & right.keys()]) / (a.norm * b.norm)
    return round(min(_ALIKE, cosine), 4)


def _enough(names: float) -> float:
    return min(1.0, names / _NAMES_ENOUGH)


def _name_weight(a: Sketch, b: Sketch) -> float:
    left, right = a.names, b.names
    if left.keys().isdisjoint(right):
        return 0.0
    whole = _FULL_NAME * len(a.full_names & b.full_names)
    return whole + sum([min(left[n], right[n]) for n in left.keys() & right.keys()]) / 1000


def _number_weight(a: Sketch, b: Sketch) -> float:
    """A number of two or more digits that is not round is half a proof; small and round numbers are everywhere."""
    if a.numbers.isdisjoint(b.numbers):
        return 0.0
    return sum([50 if n > 20 and n % 10 else 25 if n > 10 else 5 for n in a.numbers & b.numbers]) / 100


def _country(a: Sketch, b: Sketch) -> float:
    if not a.countries or not b.countries:
        return 0.0
    shared = len(a.countries & b.countries)
    return _COUNTRY + 0.5 * min(2, shared - 1) if shared else -1.5


def _family(a: Sketch, b: Sketch) -> float:
    return 0.0 if a.families.isdisjoint(b.families) else _FAMILY


def _credit(a: Sketch, b: Sketch) -> float:
    return _CREDIT if _credits_outlet(a, b) or _credits_outlet(b, a) else 0.0


def retells(a: Sketch, b: Sketch) -> bool:
    """Whether a story credits another's outlet and came no earlier."""
    return (b.published or 0) <= (a.published or 0) and _credits_outlet(a, b)


def _credits_outlet(a: Sketch, b: Sketch) -> bool:
    return a.publisher != b.publisher and not a.credited.isdisjoint(b.outlet)


def _place(a: Sketch, b: Sketch) -> float:
    if not a.spot.isdisjoint(b.spot):
        return 1.0
    mentioned = not a.lead_places.isdisjoint(b.places) or not b.lead_places.isdisjoint(a.places)
    if not a.spot or not b.spot:
        return 1.0 if mentioned else 0.0
    if not a.spot.isdisjoint(b.looked_back_to) or not b.spot.isdisjoint(a.looked_back_to):
        return -4.0 if a.lead_places.isdisjoint(b.lead_places) else -1.0
    if not a.within.isdisjoint(b.spot) or not b.within.isdisjoint(a.spot):
        return _CONTAINED
    named = _names_it(a, b) or _names_it(b, a)
    if mentioned:
        return 0.3 if named else -2.0
    return 0.5 if named else -1.0 if a.unresolved or b.unresolved else -3.0


def _names_it(a: Sketch, b: Sketch) -> bool:
    return not a.spot.isdisjoint(b.names)


def _day(a: Sketch, b: Sketch) -> float:
    if not a.days or not b.days:
        return 0.0
    if not a.days.isdisjoint(b.days):
        return 0.8
    if _within_past(a, b) or _within_past(b, a):
        return 0.5
    return -0.6 * min(_MANY, _nearest(a.days, b.days))


def _within_past(a: Sketch, b: Sketch) -> bool:
    """Whether a story opens with days past, as a whole, of which another names one: "the pupils taken last week were freed"."""
    since, until = a.since, a.until
    return since is not None and until is not None and any(since <= day <= until for day in b.days)


def _nearest(a: frozenset[int], b: frozenset[int]) -> int:
    return min(abs(x - y) for x in a for y in b)


def _apart(a: Sketch, b: Sketch) -> float:
    if a.published is None or b.published is None:
        return -0.5
    gap = abs(a.published - b.published)
    if gap <= 2:
        return 0.0
    told = not a.days.isdisjoint(b.days) or _within_past(a, b) or _within_past(b, a)
    daily = 0.1 if told else _DAILY
    return -daily * (gap - 2) if gap <= FAR_DAYS else _TOO_FAR


def _nothing_particular(a: Sketch, b: Sketch) -> float:
    countries = len(a.countries & b.countries)
    held = _particular(_name_weight(a, b), _number_weight(a, b), countries, _place(a, b), _copy(a, b))
    return 0.0 if held else -_GENRE


def _particular(names: float, numbers: float, countries: int, place: float, copied: float) -> bool:
    """Whether there is a rare name, a number, a place, a copied stretch or two countries in common: genre alone joins no stories."""
    return names >= _RARE_NAME or numbers >= 0.25 or countries > 1 or place > 0 or copied > 0


def _remembrance(a: Sketch, b: Sketch) -> float:
    return -8.0 if a.commemorates != b.commemorates else 0.0


def _round(a: Sketch, b: Sketch) -> float:
    if a.sequel == b.sequel or not a.days or not b.days or a.days & b.days:
        return 0.0
    return -1.5
