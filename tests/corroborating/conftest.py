from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline.corroborating.corpus import Corpus
from dateline.corroborating.sketch import Sketch, sketch
from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import Document, Story

CASES = Path(__file__).resolve().parent.parent / "cases" / "incidents.jsonl"


@pytest.fixture(scope="session")
def truth() -> dict[str, dict[str, str | None]]:
    """Each case story's row: its cluster and the story that it derives from."""
    rows = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    return {row["id"]: row for row in rows}


@pytest.fixture(scope="session")
def documents(pipeline: Pipeline) -> dict[str, Document]:
    stories = [item for item in read_inputs([str(CASES)]) if isinstance(item, Story)]
    return {d.id: d for d in pipeline.code(stories)}


@pytest.fixture(scope="session")
def sketches(documents: dict[str, Document]) -> dict[str, Sketch]:
    return {i: sketch(d) for i, d in documents.items()}


@pytest.fixture(scope="session")
def corpus(documents: dict[str, Document]) -> Corpus:
    held = Corpus()
    held.add(documents.values())
    return held
