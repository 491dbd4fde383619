"""Shingles of a text and their MinHash signature: near copies share bands whatever order they come in."""

from __future__ import annotations

import zlib

import numpy as np
import numpy.typing as npt

WIDTH = 4
"""Words in a shingle."""
_LITTLE, _NEARLY_ALL = 0.3, 0.85
"""Shares below the one prove no copy, above the other there is no doubt: where openings stand need not be looked at."""
_POWERS = np.array([pow(0x9E3779B97F4A7C15, WIDTH - 1 - k, 1 << 64) for k in range(WIDTH)], dtype=np.uint64)
_BANDS, _ROWS = 14, 3
_HALF = np.uint64(32)
_RANDOM = np.random.Generator(np.random.PCG64(8))
_A = _RANDOM.integers(0, 1 << 63, size=(_BANDS * _ROWS, 1), dtype=np.uint64) * 2 + 1
_B = _RANDOM.integers(0, 1 << 64, size=(_BANDS * _ROWS, 1), dtype=np.uint64)
"""Multiply and add, in 64 bits, the upper half counts: each row orders the shingles in another way."""
_MIX = _RANDOM.integers(0, 1 << 63, size=_ROWS, dtype=np.uint64) * 2 + 1
_BAND = np.arange(_BANDS, dtype=np.uint64)
Hashes = npt.NDArray[np.uint32]
"""Hashes of 32 bits, sorted, without repeats."""


def shingles(words: list[str], opening: int) -> tuple[Hashes, Hashes]:
    """The distinct shingles of a text's lower-case words, and those of its first words alone."""
    count = len(words) - WIDTH + 1
    if count < 1:
        return np.empty(0, dtype=np.uint32), np.empty(0, dtype=np.uint32)
    row = np.fromiter(map(zlib.crc32, "\n".join(words).encode().split(b"\n")), dtype=np.uint64, count=len(words))
    mixed = (np.correlate(row, _POWERS, "valid") >> _HALF).astype(np.uint32)
    return _distinct(mixed), _distinct(mixed[: max(1, opening - WIDTH + 1)])


def _distinct(values: Hashes) -> Hashes:
    held = np.sort(values)
    first = np.ones(held.size, dtype=np.bool_)
    np.not_equal(held[1:], held[:-1], out=first[1:])
    return held[first]


def bands(hashes: Hashes) -> tuple[int, ...]:
    """The signature's bands, one number each; texts that share half their shingles share a band nearly always."""
    if not hashes.size:
        return ()
    signature = (hashes.astype(np.uint64) * _A + _B).min(axis=1).reshape(_BANDS, _ROWS) >> _HALF
    return tuple(((signature * _MIX).sum(axis=1) + _BAND).tolist())


def containment(left: Hashes, right: Hashes) -> tuple[float, float]:
    """The share of each text's shingles that the other has; both sorted, without repeats."""
    if not left.size or not right.size:
        return 0.0, 0.0
    place = np.searchsorted(right, left)
    place[place == right.size] = 0
    common = int(np.count_nonzero(right[place] == left))
    return common / left.size, common / right.size


def copied(left: Hashes, left_opening: Hashes, right: Hashes, right_opening: Hashes) -> tuple[float, float]:
    """The share of each text that is the other's, halved where it is not most of it and neither's opening: such
    texts share a paragraph only."""
    mine, theirs = containment(left, right)
    if not _LITTLE < max(mine, theirs) < _NEARLY_ALL:
        return mine, theirs
    if max(containment(left_opening, right)[0], containment(right_opening, left)[0]) < 0.2:
        return mine / 2, theirs / 2
    return mine, theirs
