"""An archive of an earlier schema is read and added to; one of a later format is refused."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest

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
        patch.setitem(schema.TABLES, "events", now._replace(columns=columns))
        Adder(Archive.open(root, create=True), stub.steps()).add(stub.stories(5))
        old = Archive.open(root).view().count()
    archive = Archive.open(root)
    assert {e.actors[0].role for e in archive.view().records()} == {None}
    Adder(archive, stub.steps()).add(stub.stories(10))
    assert archive.view().count() > old
    assert {r["publisher"] for r in archive.view().events().dicts()} >= {None, "Post"}
    assert check(Archive.open(root)).faults == []


def test_a_later_format_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = str(tmp_path / "archive")
    with monkeypatch.context() as patch:
        patch.setattr("dateline.archiving.store.FORMAT", 2)
        Archive.open(root, create=True)
    with pytest.raises(ArchiveError, match="has format 2"):
        Archive.open(root)
