"""Places: those named in a text, and how far from where they are they were put."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from dateline.scoring.gold import GoldPlace, PlacedText
from dateline.scoring.output import Coded, CodedPlace
from dateline.scoring.report import Miss, Report, harmonic, meet, ratio

NEAR_KM = 161
"""A hundred miles, within which the field counts a place as right."""
_EARTH_KM = 6371
_FARTHEST_KM = 20038
"""How far off a place is that was put nowhere: half way round the world."""


def places(gold: Sequence[PlacedText], system: Mapping[str, Coded]) -> Report:
    """How many of the places named are found, and how many of those put where they are.

    `acc_161km` is over the places found that have degrees in the gold, `end_to_end_161km` over all that have.  `auc_error`: the
    mean logarithm of the error, 0 if there is none and 1 if all are half way round the world.  `median_km` is null where no
    place is found.
    """
    misses: list[Miss] = []
    errors: list[float] = []
    n = found = hits = located = 0
    for row in gold:
        document = system.get(row.id)
        left = list(document.places) if document else []
        n, found = n + len(row.places), found + len(left)
        located += sum(place.lat is not None for place in row.places)
        for place in row.places:
            match = next((s for s in left if meet((s.start, s.end), (place.start, place.end))), None)
            if match is None:
                misses.append(Miss(row.id, "MISSED", repr(place.text)))
                continue
            left.remove(match)
            hits += 1
            _measure(row.id, place, match, errors, misses)
        misses += [Miss(row.id, "EXTRA", "nothing", f"{s.text!r} {s.name} {s.country}") for s in left]
    return _report(n, found, hits, located, sorted(errors), misses)


def _measure(document: str, place: GoldPlace, match: CodedPlace, errors: list[float], misses: list[Miss]) -> None:
    """Adds the error, in km, of a place whose degrees are known."""
    if place.lat is None or place.lon is None:
        return
    put = match.lat is not None and match.lon is not None
    error = distance(place.lat, place.lon, match.lat or 0.0, match.lon or 0.0) if put else _FARTHEST_KM
    errors.append(error)
    if error > NEAR_KM:
        misses.append(Miss(document, "FAR", repr(place.text), f"{match.name} {match.country}, {error:.0f} km off"))


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres between two points on a sphere, by the haversine formula; degrees in."""
    here, there = math.radians(lat), math.radians(other_lat)
    along, across = (there - here) / 2, math.radians(other_lon - lon) / 2
    chord = math.sin(along) ** 2 + math.cos(here) * math.cos(there) * math.sin(across) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(min(1.0, chord)))


def _report(n: int, found: int, hits: int, located: int, errors: list[float], misses: list[Miss]) -> Report:
    precision, recall = ratio(hits, found), ratio(hits, n)
    near = sum(error <= NEAR_KM for error in errors)
    logarithms = sum(math.log1p(error) for error in errors)
    scores = {
        "detect_precision": precision, "detect_recall": recall, "detect_f1": harmonic(precision, recall),
        "acc_161km": ratio(near, len(errors)),
        "auc_error": ratio(logarithms, len(errors) * math.log1p(_FARTHEST_KM), 1.0),
        "median_km": errors[len(errors) // 2] if errors else math.nan, "end_to_end_161km": ratio(near, located),
    }  # fmt: skip
    over = {"detect_precision": found, "acc_161km": len(errors), "end_to_end_161km": located}
    return Report(kind="places", n=n, scores=scores, over=over, misses=misses)
