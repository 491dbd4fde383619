"""Replays the seeds and what fuzzing has found: no exception, no untrue offset."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from .seeds import SEEDS
from .targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
KEPT = sorted(file for file in CORPUS.rglob("*") if file.is_file())


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_seeds(name: str) -> None:
    assert SEEDS[name]
    for data in SEEDS[name]:
        TARGETS[name](data)


@pytest.mark.parametrize("name", [n for n in sorted(TARGETS) if n != "code"])
def test_seeds_cut_and_garbled(name: str) -> None:
    """What a fuzzer does first, with no fuzzer: the same few hundred inputs each time."""
    rng = random.Random(name)
    for data in SEEDS[name]:
        for _ in range(12):
            changed = bytearray(data[: rng.randrange(1, len(data) + 1)])
            for _ in range(rng.randrange(4)):
                changed[rng.randrange(len(changed))] = rng.randrange(256)
            TARGETS[name](bytes(changed))


@pytest.mark.parametrize("file", KEPT, ids=lambda f: f"{f.parent.name}/{f.name}")
def test_what_fuzzing_found(file: Path) -> None:
    TARGETS[file.parent.name](file.read_bytes())


def test_a_seed_is_read_as_the_story_that_it_is() -> None:
    """The targets do read: a fuzzer of nothing would find nothing."""
    for name in ("read-text", "read-html", "read-warc", "read-newsml-g2", "read-parquet", "read-zip"):
        assert TARGETS[name](SEEDS[name][0])
