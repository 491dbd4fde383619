"""The floors: the scores reached on a gold of this digest, below which no score may fall."""

from __future__ import annotations

from pathlib import Path

import msgspec

FILE = Path(__file__).resolve().parent / "floors.toml"
PINNED = ("must_found", "fields_found", "precision", "traps_avoided")
"""Scores with a floor.  An attribute's own score has none: it may fall because a harder event was found."""
HEAD = "# Written by `python -m evals.raise_floors` (incidents: `evals.linking --raise`). Floors only rise, as long as the gold (its digest) is the same.\n"


class Floors(msgspec.Struct, frozen=True):
    """Digest of a set's gold, and the floor of each score."""

    digest: str
    scores: dict[str, float]


def read(file: Path = FILE) -> dict[str, Floors]:
    """The floors of each set; none if there is no file."""
    return msgspec.toml.decode(file.read_bytes(), type=dict[str, Floors]) if file.exists() else {}


def write(floors: dict[str, Floors], file: Path = FILE) -> None:
    """Writes the floors."""
    blocks = [_block(name, one) for name, one in floors.items()]
    file.write_text(HEAD + "\n".join(blocks), encoding="utf-8")


def _block(name: str, floors: Floors) -> str:
    scores = [f'"{score}" = {value:.2f}' for score, value in sorted(floors.scores.items())]
    return "\n".join([f"[{name}]", f'digest = "{floors.digest}"', "", f"[{name}.scores]", *scores]) + "\n"


def lowered(old: Floors, new: Floors) -> list[str]:
    """What `new` has lower than `old`, or lacks, for the same gold; nothing where the gold is another."""
    if old.digest != new.digest:
        return []
    return [
        f"{name}: {new.scores.get(name)} is below the floor {floor}"
        for name, floor in old.scores.items()
        if new.scores.get(name, -1.0) < floor
    ]


def raised(old: Floors, new: Floors) -> Floors:
    """The higher of both for the same gold; `new` where the gold is another."""
    if old.digest != new.digest:
        return new
    return Floors(old.digest, {name: max(old.scores.get(name, 0.0), value) for name, value in new.scores.items()})
