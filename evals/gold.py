"""The gold: stories of the project's own with every event annotated, and sets of single sentences that lead coders astray."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from dateline.scoring import Gold

FOLDER = Path(__file__).resolve().parent
STORIES = "stories"
SETS: dict[str, tuple[Path, str]] = {
    STORIES: (FOLDER / "gold", "whole stories, every event annotated"),
    "passive": (FOLDER / "adversarial" / "passive.jsonl", "who did it stands behind the verb, or nowhere"),
    "negation": (FOLDER / "adversarial" / "negation.jsonl", "denied, refused, averted, ruled out: it was not done"),
    "sport": (FOLDER / "adversarial" / "sport.jsonl", "the words of war, for games"),
    "anniversary": (FOLDER / "adversarial" / "anniversary.jsonl", "what happened long ago, told today"),
    "namesake": (FOLDER / "adversarial" / "namesake.jsonl", "places and persons that are called as another"),
    "recipient": (FOLDER / "adversarial" / "recipient.jsonl", "whom it is done to must be worked out"),
    "where": (FOLDER / "adversarial" / "where.jsonl", "the place stands elsewhere, or is called as another"),
    "pronoun": (FOLDER / "adversarial" / "pronoun.jsonl", "who is meant by he, they, the group, a bare surname"),
    "when": (FOLDER / "adversarial" / "when.jsonl", "the day is counted from another, or told before"),
    "nested": (FOLDER / "adversarial" / "nested.jsonl", "someone says that someone says"),
}  # fmt: skip
"""Each set with where it lies and what it tries."""


def load(name: str) -> Gold:
    """The gold of a set.  Raises GoldError where it is malformed."""
    return Gold("documents", SETS[name][0])


def digest(name: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of all files of a set: another gold, another digest."""
    sha = hashlib.sha256()
    for file in _files(SETS[name][0]):
        sha.update(f"{file.parent.name}/{file.name}".encode() + b"\0" + file.read_bytes() + b"\0")
    return sha.hexdigest()[:16]


def _files(path: Path) -> Iterator[Path]:
    yield from sorted(path.glob("*/*")) if path.is_dir() else [path]
