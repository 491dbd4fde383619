"""Which stories are worth comparing: those that share a block.  The pairs of a block are a function of its members alone.

A block is small, and has all its stories compared; or it is crowded, and has neighbours by day compared: where its key is
a name's or a place's, on its own word, else where another crowded block has the same two for neighbours.
"""

from __future__ import annotations

import bisect
import functools
import hashlib
from array import array
from collections.abc import Iterable, Mapping, Sequence

Entry = str
"""A member of a block: day of publication, in as many digits as any day has, and id.  Blocks are sorted by it, so that
neighbours are of the same days; a string, since its hash and order cost least."""
_DAY = 7
WINDOW = 12
"""In a block of more than twice this many, each story meets only this many neighbours on either side."""
CROWDED = 2 * WINDOW
_STRONG = 1
"""The bit of a key that tells a name's or a place's block from all others."""
_MASK = (1 << 64) - 1
_NAME, _TERM, _WORD, _OUTLET, _PLACE = "n ", "t ", "w ", "o ", "p "
_STRONG_KINDS = (_NAME, _PLACE)
_NAMES, _TERMS, _COUNTRIES = 10, 9, 2
_RARE = 1600
_RAREST, _RAREST_FROM = 4, 3900
_CREDIT_DAYS = 1


def entry(published: int | None, story: str) -> Entry:
    """A story's entry in its blocks."""
    return f"{published or 0:0{_DAY}}{story}"


def story_of(entry: Entry) -> str:
    """The story whose entry it is."""
    return entry[_DAY:]


@functools.lru_cache(maxsize=100_000)
def _number(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest())


def _key(kind: str, word: str, place: str = "", day: int = 0) -> int:
    """The number of a block of some kind, for a word in a place and on a day."""
    mixed = (_number(kind + word) * 0x9E3779B1 + _number(place)) * 0x85EBCA77 + day
    return mixed & _MASK | _STRONG if kind in _STRONG_KINDS else mixed & _MASK & ~_STRONG


def packed(keys: Iterable[int]) -> bytes:
    """Keys in little room: eight bytes each, the least first."""
    return array("Q", sorted(keys)).tobytes()


def keys(
    marks: Iterable[int], names: Mapping[str, int], terms: Mapping[str, int], countries: Iterable[str]
) -> frozenset[int]:
    """The blocks a story stands in: copied bands and sentences (`marks`), rare names, rare words in a country, the rarest
    anywhere."""
    out = {*(mark & ~_STRONG for mark in marks), *name_keys(names)}
    telling = sorted([(-weight, word) for word, weight in terms.items() if weight >= _RARE])[:_TERMS]
    for country in sorted(countries)[:_COUNTRIES]:
        out.update([_key(_TERM, word, country) for _, word in telling])
    out.update([_key(_WORD, word) for weight, word in telling[:_RAREST] if -weight >= _RAREST_FROM])
    return frozenset(out)


def name_keys(names: Mapping[str, int]) -> frozenset[int]:
    """The blocks of the rarest of these names."""
    rare = sorted([(-weight, name) for name, weight in names.items() if weight >= _RARE])[:_NAMES]
    return frozenset([_key(_NAME, name) for _, name in rare])


def credit_keys(
    outlet: Iterable[str], credited: Iterable[str], published: int | None, countries: Iterable[str]
) -> frozenset[int]:
    """The blocks in which a story meets those of a day and country that credit its outlet, and those whose outlet it credits."""
    if published is None:
        return frozenset()
    at = sorted(countries)[:_COUNTRIES]
    own = {_key(_OUTLET, name, country, published) for name in outlet for country in at or [""]}
    days = range(published - _CREDIT_DAYS, published + 1)
    return frozenset(
        own | {_key(_OUTLET, name, country, day) for name in credited for day in days for country in (*at, "")}
    )


def place_keys(spot: Iterable[str], published: int | None) -> frozenset[int]:
    """The blocks in which a story meets those of a day earlier or later from its town."""
    days = () if published is None else (published, published - 1)
    return frozenset(_key(_PLACE, word, day=day) for word in spot for day in days)


def neighbours(keys: Iterable[int], blocks: Mapping[int, Sequence[Entry]], entry: Entry) -> set[Entry]:
    """All that blocks would have compared with a story, itself among them."""
    near: set[Entry] = set()
    small: set[Entry] = set()
    crowded: set[Entry] = set()
    twice: set[Entry] = set()
    for key in keys:
        block = blocks[key]
        size = len(block)
        if size == 1:
            continue
        some = block if size <= CROWDED else beside(block, entry)
        if key & _STRONG:
            near.update(some)
        elif size <= CROWDED:
            near.update(small.intersection(some), crowded.intersection(some))
            small.update(some)
        else:
            near.update(small.intersection(some), twice.intersection(some))
            twice.update(crowded.intersection(some))
            crowded.update(some)
    return near


def beside(block: Sequence[Entry], entry: Entry) -> Sequence[Entry]:
    """The neighbours of a member of a crowded block, itself among them."""
    place = bisect.bisect_left(block, entry)
    return block[max(0, place - WINDOW) : place + WINDOW + 1]


def proposed(keys: Iterable[int], blocks: Mapping[int, Sequence[Entry]], one: Entry, other: Entry) -> bool:
    """Whether the blocks that hold both stories have them compared."""
    voices = 0
    for key in keys:
        block = blocks[key]
        if len(block) <= CROWDED:
            voices += 6 if key & _STRONG else 4
        elif abs(bisect.bisect_left(block, one) - bisect.bisect_left(block, other)) <= WINDOW:
            voices += 6 if key & _STRONG else 2
    return voices >= 6


def loses(key: int) -> bool:
    """Whether a block speaks less for every pair in it once it is crowded."""
    return not key & _STRONG
