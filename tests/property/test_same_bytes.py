"""The same text gives the same bytes, whatever stands beside it, in whatever order, in batches of whatever size."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from dateline.parsing.model import Parser
from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import Story
from dateline.settings import Parsing

ROOT = Path(__file__).resolve().parent.parent.parent
ENCODER = msgspec.json.Encoder()


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    files = [*sorted((ROOT / "examples").glob("*.txt")), *sorted((ROOT / "evals").rglob("story.txt"))]
    return [item for item in read_inputs([str(f) for f in files]) if isinstance(item, Story)]


@pytest.fixture(scope="module")
def expected(pipeline: Pipeline, stories: list[Story]) -> dict[str, bytes]:
    return coded(pipeline, stories)


def coded(pipeline: Pipeline, stories: Sequence[Story]) -> dict[str, bytes]:
    return {document.id: ENCODER.encode(document) for document in pipeline.code(stories)}


def test_in_any_order(pipeline: Pipeline, stories: list[Story], expected: dict[str, bytes]) -> None:
    assert coded(pipeline, stories[::-1]) == expected
    shuffled = random.Random(7).sample(stories, len(stories))
    assert coded(pipeline, shuffled) == expected


def test_out_in_the_order_in(pipeline: Pipeline, stories: list[Story]) -> None:
    assert [d.id for d in pipeline.code(stories[::-1])] == [s.id for s in stories[::-1]]


def test_alone(pipeline: Pipeline, stories: list[Story], expected: dict[str, bytes]) -> None:
    for story in stories:
        assert coded(pipeline, [story]) == {story.id: expected[story.id]}


@pytest.mark.parametrize(("batch", "window"), [(1, 1), (3, 2), (500, 500)])
def test_in_any_batch(stories: list[Story], expected: dict[str, bytes], batch: int, window: int) -> None:
    pipeline = Pipeline()
    pipeline.parser = Parser(options=Parsing(batch=batch, window=window))
    parsed = pipeline.parser.parse(stories)
    got = {s.id: ENCODER.encode(pipeline.coder.code(pipeline.extractor.read(s, p))) for s, p in parsed}
    assert got == expected


@pytest.mark.parametrize("seed", ["0", "12345"])
def test_under_any_hash_seed(tmp_path: Path, stories: list[Story], expected: dict[str, bytes], seed: str) -> None:
    file = tmp_path / "stories.jsonl"
    chosen = stories[:3]
    file.write_bytes(b"".join(ENCODER.encode({"id": s.id, "text": s.text}) + b"\n" for s in chosen))
    command = [sys.executable, "-c", "from dateline.cli import main; main()", "code", str(file), "--to", "jsonl"]
    first, second = (
        subprocess.run(command, env={**_environment(), "PYTHONHASHSEED": s}, capture_output=True, check=True).stdout
        for s in (seed, "777")
    )
    assert first == second
    assert first.count(b"\n") > 5


def _environment() -> dict[str, str]:
    import os

    return dict(os.environ)
