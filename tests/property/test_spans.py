"""Every offset is true: `text[start:end]` is the span's text, for every span of every reading and document."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.pipeline import Pipeline, default
from dateline.reading import read_inputs
from dateline.records import Span, Story
from tests.property.hostile import hostile_text
from tests.property.spans import spans, untrue

ROOT = Path(__file__).resolve().parent.parent.parent
GOLD = [
    "attributions/constructions_dev.jsonl",
    "attributions/polnear_dev.jsonl",
    "incidents/dev",
    "places/geovirus.jsonl",
    "times/wikiwars.jsonl",
    "typing/plv_train.jsonl",
]


def assert_true(pipeline: Pipeline, stories: Iterable[Story]) -> int:
    """Reads and codes the stories; says how many spans were looked at."""
    count = 0
    for reading in pipeline.read(stories):
        document = pipeline.coder.code(reading)
        text = reading.story.text
        assert document.text == text
        assert not untrue(text, reading)
        assert not untrue(text, document)
        count += sum(1 for _ in spans(document))
    return count


def stories_of(path: Path) -> list[Story]:
    """Every text of a gold file or of the files in a gold folder, dated or not."""
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line]
    return [
        Story(id=str(n), text=row["text"], published=row.get("published"))
        for n, row in enumerate(rows)
        if row.get("text")
    ]


def test_a_false_span_is_seen() -> None:
    assert untrue("Rebels left.", (Span(0, 6, "Rebels"), Span(7, 11, "leave")))
    assert not untrue("Rebels left.", (Span(0, 6, "Rebels"), Span(7, 11, "left")))


@pytest.mark.parametrize("folder", ["examples", "evals"])
def test_stories_of_our_own(pipeline: Pipeline, folder: str) -> None:
    files = [str(path) for path in sorted((ROOT / folder).rglob("*.txt"))]
    stories = [item for item in read_inputs(files) if isinstance(item, Story)]
    assert len(stories) == len(files) >= 8
    assert assert_true(pipeline, stories) > 500


@pytest.mark.parametrize("gold", GOLD)
def test_shared_gold(pipeline: Pipeline, shared: Path, gold: str) -> None:
    assert assert_true(pipeline, stories_of(shared / "gold" / gold)) > 100


def test_shared_stories(pipeline: Pipeline, shared: Path) -> None:
    files = [str(path) for path in sorted((shared / "gold").rglob("story.txt"))]
    stories = [item for item in read_inputs(files) if isinstance(item, Story)]
    assert len(stories) == len(files)
    assert assert_true(pipeline, stories) > 1000


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=hostile_text(), published=st.sampled_from([None, "2025-05-04"]))
def test_hostile_text(text: str, published: str | None) -> None:
    assert_true(default(), [Story(id="hostile", text=text, published=published)])
