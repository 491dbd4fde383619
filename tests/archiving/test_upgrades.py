"""An archive of an earlier schema is read and added to; one of a later format is refused."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pyarrow as pa
import pytest
from deltalake import Schema

from dateline.archiving import Archive, schema
from dateline.archiving.adding import Adder
from dateline.archiving.checking import check
from dateline.errors import ArchiveError
from tests.archiving import stub


def _narrow(kind: pa.DataType, name: str) -> pa.DataType:
    """A type without the fields of a name."""
    if pa.types.is_list(kind):
        return pa.list_(_narrow(kind.value_type, name))
    if pa.types.is_struct(kind):
        return pa.struct([pa.field(f.name, _narrow(f.type, name)) for f in kind if f.name != name])
    return kind


def test_an_earlier_schema_is_read_and_widened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = str(tmp_path / "archive")
    now = schema.TABLES["events"]
    columns = tuple(c._replace(type=_narrow(c.type, "role")) for c in now.columns if c.name != "publisher")
    with monkeypatch.context() as patch:
        patch.setitem(schema.TABLES, "events", now._replace(columns=columns, version=now.version - 1))
        Adder(Archive.open(root, create=True), stub.steps()).add(stub.stories(5))
        old = Archive.open(root).view().count()
    archive = Archive.open(root)
    assert {e.actors[0].role for e in archive.view().records()} == {None}
    Adder(archive, stub.steps()).add(stub.stories(10))
    assert archive.view().count() > old
    assert {r["publisher"] for r in archive.view().events().dicts()} >= {None, "Post"}
    assert check(Archive.open(root)).faults == []


VERSIONS = {
    "stories": (1, "0f880a8306c7"),
    "readings": (1, "ccd407d96da2"),
    "claims": (1, "6a80f1a4d70c"),
    "events": (1, "230686918693"),
    "incidents": (1, "27e0acc0440c"),
    "reviews": (1, "22cf133e0358"),
    "rejects": (1, "c823996b3723"),
    "lexicons": (1, "d6474cd401c4"),
    "runs": (1, "7be3267a768b"),
}


def test_no_columns_change_without_the_version() -> None:
    """Files are taken to have the columns of their table's version: whoever changes these raises it, and notes both here."""
    found = {
        name: (table.version, hashlib.sha256(Schema.from_arrow(table.schema).to_json().encode()).hexdigest()[:12])
        for name, table in schema.TABLES.items()
    }
    assert found == VERSIONS


def test_a_later_format_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = str(tmp_path / "archive")
    with monkeypatch.context() as patch:
        patch.setattr("dateline.archiving.store.FORMAT", 2)
        Archive.open(root, create=True)
    with pytest.raises(ArchiveError, match="has format 2"):
        Archive.open(root)
