"""Which stories are worth comparing: those that share a block.  The pairs of a block are a function of its members alone."""

from __future__ import annotations

import bisect
import functools
import hashlib
from collections.abc import Iterable, Mapping, Sequence

Entry = tuple[int, str]
"""A member of a block: day of publication and id, by which blocks are sorted, so that neighbours are of the same days."""
WINDOW = 12
"""In a block of more than twice this many, each story meets only this many neighbours on either side."""
_NAMES, _TERMS, _COUNTRIES = 10, 9, 2
_RARE = 1.6
_RAREST, _RAREST_FROM = 4, 3.9
_CREDIT_DAYS = 1


@functools.lru_cache(maxsize=500_000)
def _number(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest())


def keys(
    marks: Iterable[int], names: Mapping[str, float], terms: Mapping[str, float], countries: Iterable[str]
) -> frozenset[int]:
    """The blocks a story stands in: copied bands and sentences (`marks`), rare names, rare words in a country, the rarest
    anywhere."""
    out = {*marks, *name_keys(names)}
    telling = sorted((-weight, word) for word, weight in terms.items() if weight >= _RARE)[:_TERMS]
    for country in sorted(countries)[:_COUNTRIES]:
        out.update(_number(f"t {country} {word}") for _, word in telling)
    out.update(_number(f"w {word}") for weight, word in telling[:_RAREST] if -weight >= _RAREST_FROM)
    return frozenset(out)


def name_keys(names: Mapping[str, float]) -> frozenset[int]:
    """The blocks of the rarest of these names."""
    rare = sorted((-weight, name) for name, weight in names.items() if weight >= _RARE)[:_NAMES]
    return frozenset(_number(f"n {name}") for _, name in rare)


def credit_keys(
    outlet: Iterable[str], credited: Iterable[str], published: int | None, countries: Iterable[str]
) -> frozenset[int]:
    """The blocks in which a story meets those of a day and country that credit its outlet, and those whose outlet it credits."""
    if published is None:
        return frozenset()
    at = sorted(countries)[:_COUNTRIES]
    own = {_number(f"o {name} {published} {country}") for name in outlet for country in at or [""]}
    days = range(published - _CREDIT_DAYS, published + 1)
    return frozenset(
        own | {_number(f"o {name} {day} {country}") for name in credited for day in days for country in (*at, "")}
    )


def place_keys(spot: Iterable[str], published: int | None) -> frozenset[int]:
    """The blocks in which a story meets those of a day earlier or later from its town."""
    days = () if published is None else (published, published - 1)
    return frozenset(_number(f"p {word} {day}") for word in spot for day in days)


def partners(block: Sequence[Entry], entry: Entry) -> Sequence[Entry]:
    """Those that a block would have compared with one of its members, itself among them."""
    if len(block) <= 2 * WINDOW:
        return block
    place = bisect.bisect_left(block, entry)
    return block[max(0, place - WINDOW) : place + WINDOW + 1]


def proposes(block: Sequence[Entry], one: Entry, other: Entry) -> bool:
    """Whether a block that holds both stories has them compared."""
    return len(block) <= 2 * WINDOW or abs(bisect.bisect_left(block, one) - bisect.bisect_left(block, other)) <= WINDOW
