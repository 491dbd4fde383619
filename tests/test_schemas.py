"""The Arrow schemas: one a record, with its version, and a table gives back the records that it was made of."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from dateline import records
from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import SCHEMA_VERSION, Document, Event, Reading, Story
from dateline.schemas import arrow_schema, arrow_table, from_arrow

ROOT = Path(__file__).resolve().parent.parent
KINDS = {
    name: kind for name, kind in vars(records).items() if name.lower() in SCHEMA_VERSION and isinstance(kind, type)
}


@pytest.fixture(scope="module")
def readings(pipeline: Pipeline) -> list[Reading]:
    files = [str(path) for path in sorted((ROOT / "examples").glob("*.txt"))]
    return list(pipeline.read(item for item in read_inputs(files) if isinstance(item, Story)))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_record_has_a_schema_with_its_version(kind: type[msgspec.Struct]) -> None:
    schema = arrow_schema(kind)
    assert schema.names == list(kind.__struct_fields__)
    assert schema.metadata[b"dateline.record"] == kind.__name__.lower().encode()
    assert int(schema.metadata[b"dateline.version"]) >= 1


def test_what_may_be_absent_may_be_null() -> None:
    schema = arrow_schema(Event)
    assert schema.field("hedge").nullable
    assert not schema.field("event").nullable
    assert schema.field("when").type.field("start").nullable


def test_tables_give_back_their_records(pipeline: Pipeline, readings: list[Reading]) -> None:
    documents = [pipeline.coder.code(r) for r in readings]
    assert from_arrow(Reading, arrow_table(Reading, readings)) == readings
    assert from_arrow(Document, arrow_table(Document, documents)) == documents
    events = [e for d in documents for e in d.events]
    assert len(events) > 50
    assert from_arrow(Event, arrow_table(Event, events)) == events


def test_a_type_that_no_table_holds_is_refused() -> None:
    class Odd(msgspec.Struct):
        value: complex

    with pytest.raises(KeyError):
        arrow_schema(Odd)
