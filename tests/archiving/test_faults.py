"""A full disk and a folder that cannot be written are told in words, and the archive stays whole."""

from __future__ import annotations

import resource
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.checking import check
from dateline.archiving.recoding import Recoder
from dateline.errors import ArchiveError
from tests.archiving import stub
from tests.archiving.contents import contents

CHANGED = {**stub.RULES, "attacks": "THREATEN"}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes; skipped where none can be mounted."""
    yield from mounted(tmp_path / "disk", "size=2m")


def mounted(folder: Path, options: str) -> Iterator[Path]:
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no file system can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def limit() -> Iterator[None]:
    """No file of this process grows beyond four kilobytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    Adder(archive, stub.steps(), batch=5).add(stub.stories(10))
    return archive


def test_disk_full_while_adding(small_disk: Path, tmp_path: Path) -> None:
    root = small_disk / "archive"
    archive, stories = Archive.open(str(root), create=True), stub.stories(400)
    Adder(archive, stub.steps(), batch=5).add(stories[:5])
    with pytest.raises(ArchiveError, match=r"disk is full.*free some space"):
        Adder(archive, stub.steps(), batch=5).add(stories)
    archive = Archive.open(str(root))
    assert check(archive).faults == []
    there = archive.view().count()
    assert there > 0
    shutil.copytree(root, tmp_path / "roomy")  # the same archive where there is room: the run goes on
    roomy = Archive.open(str(tmp_path / "roomy"))
    done = Adder(roomy, stub.steps(), batch=100).add(stories)
    assert 0 < done.stories < 400
    whole = Archive.open(str(tmp_path / "whole"), create=True)
    Adder(whole, stub.steps(), batch=100).add(stories)
    assert contents(roomy.view()) == contents(whole.view())


def test_files_that_cannot_grow(archive: Archive, limit: None) -> None:
    before = contents(archive.view())
    with pytest.raises(ArchiveError, match="disk is full"):
        Adder(archive, stub.steps(), batch=100).add(stub.stories(100, seed=5, prefix="t"))
    with pytest.raises(ArchiveError, match="disk is full"):
        Recoder(archive, stub.steps(CHANGED)).run()
    archive = Archive.open(archive.root)
    assert contents(archive.view()) == before
    assert check(archive).faults == []


def test_a_folder_that_cannot_be_written(archive: Archive, tmp_path: Path) -> None:
    for folder in mounted(tmp_path / "disk", "size=20m"):
        shutil.copytree(archive.root, folder / "archive")
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        locked = Archive.open(str(folder / "archive"))
        with pytest.raises(ArchiveError, match=r"cannot be written.*check its permissions"):
            Adder(locked, stub.steps()).add(stub.stories(20))
        with pytest.raises(ArchiveError, match="cannot be written"):
            Archive.open(str(folder / "new"), create=True)
        assert contents(Archive.open(locked.root).view()) == contents(archive.view())


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no archive")
    for name in ("file", "file/archive"):
        with pytest.raises(ArchiveError, match="a file stands where"):
            Archive.open(str(tmp_path / name), create=True)


@pytest.mark.parametrize("name", ["a%20b", "x%2F..y", "a[b]", "a|b", "a\nb"])
def test_a_folder_that_delta_cannot_address_is_refused_and_not_made(tmp_path: Path, name: str) -> None:
    """A percent sign before two digits would be read as another name, and the files be looked for elsewhere."""
    with pytest.raises(ArchiveError, match="cannot have"):
        Archive.open(str(tmp_path / name), create=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["100%", "a%zz", "a*b{c}?", "ünï'\"#;&"])
def test_other_names_are_folders_as_any(tmp_path: Path, name: str) -> None:
    archive = Archive.open(str(tmp_path / name), create=True)
    Adder(archive, stub.steps()).add(stub.stories(3))
    assert check(Archive.open(archive.root)).faults == []
