"""What no archive can answer is refused in words: versions yet to come, numbers of rows that are none, damaged files."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.errors import ArchiveError, SettingError
from tests.archiving import stub


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = Archive.open(str(tmp_path_factory.mktemp("asked") / "archive"), create=True)
    Adder(archive, stub.steps()).add(stub.stories(5))
    return archive


@pytest.mark.parametrize("wanted", [-1, 99, "99", "9" * 5000, "1²", "never"])
def test_a_version_that_there_is_not_is_told(archive: Archive, wanted: str | int) -> None:
    with pytest.raises(SettingError, match="version"):
        archive.view(wanted)


@pytest.mark.parametrize(("limit", "offset"), [(-1, 0), (10**30, 0), (5, -1)])
def test_a_number_that_is_none_of_rows_is_told(archive: Archive, limit: int, offset: int) -> None:
    with pytest.raises(SettingError, match="no number of rows"):
        archive.view().events(limit=limit, offset=offset)


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    root = tmp_path / "archive"
    Adder(Archive.open(str(root), create=True), stub.steps()).add(stub.stories(5))
    (file, *_) = sorted((root / "events").glob("*/*.parquet"))
    file.write_bytes(b"nothing of the kind")
    with pytest.raises(ArchiveError, match=r"\.parquet"):
        Archive.open(str(root)).view().events()
