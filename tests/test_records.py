"""The records: frozen, typed, each with a schema version, and none that loses anything on the way through JSON."""

from __future__ import annotations

import inspect
import typing
from pathlib import Path

import msgspec
import pytest

from dateline import records
from dateline.pipeline import Pipeline
from dateline.records import SCHEMA_VERSION, Document, Reading, Story

ROOT = Path(__file__).resolve().parent.parent
RECORDS = [
    kind for _, kind in inspect.getmembers(records, inspect.isclass)
    if issubclass(kind, msgspec.Struct) and kind is not msgspec.Struct
]  # fmt: skip
NAMED = [
    "Story",
    "Span",
    "Claim",
    "Event",
    "Entity",
    "Time",
    "Place",
    "Attribution",
    "Instrument",
    "Document",
    "Reading",
]


@pytest.mark.parametrize("kind", RECORDS, ids=lambda k: k.__name__)
def test_frozen_and_documented(kind: type[msgspec.Struct]) -> None:
    assert kind.__struct_config__.frozen
    assert kind.__doc__
    assert typing.get_type_hints(kind)


@pytest.mark.parametrize("name", NAMED)
def test_each_record_has_a_schema_version(name: str) -> None:
    assert SCHEMA_VERSION[name.lower()] >= 1
    assert hasattr(records, name)


def test_no_version_without_a_record() -> None:
    assert set(SCHEMA_VERSION) <= {kind.__name__.lower() for kind in RECORDS}


def test_a_story_cannot_be_changed() -> None:
    story = Story(id="a", text="Rebels left.")
    with pytest.raises(AttributeError):
        story.text = "Rebels stayed."  # type: ignore[misc]


def test_readings_and_documents_survive_json(pipeline: Pipeline) -> None:
    text = (ROOT / "examples" / "02-sahel-truce.txt").read_text(encoding="utf-8")
    (reading,) = pipeline.read([Story(id="a", text=text, published="2026-02-04")])
    again = msgspec.json.decode(msgspec.json.encode(reading), type=Reading)
    assert again == reading
    document = pipeline.coder.code(reading)
    assert pipeline.coder.code(again) == document
    assert msgspec.json.decode(msgspec.json.encode(document), type=Document) == document


def test_coding_reads_claims_only() -> None:
    """A reading holds no parser's object: only plain values and records of ours."""
    for kind in RECORDS:
        for name, hint in typing.get_type_hints(kind).items():
            assert "spacy" not in str(hint), f"{kind.__name__}.{name}"
