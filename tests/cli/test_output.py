"""What is written with `-o` is there whole or not at all, and where it cannot be written that is told in a line."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dateline.cli.inputs import output
from dateline.errors import OutputError
from dateline.exporting.files import told_if_full

PROGRAM = [sys.executable, "-c", "from dateline.cli import main; main()"]


def test_what_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    file.write_text("old")
    with pytest.raises(TypeError), output(str(file)) as stream:
        stream.writelines([b"new", 1])  # type: ignore[list-item]
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]
    assert file.read_text() == "old"


@pytest.mark.parametrize("name", ["", "folder", "none/out.csv"])
def test_what_is_no_file_to_write_is_told(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OutputError, match=r"that is a folder|there is no folder"), output(name):
        pytest.fail("it was opened")


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    name = str(tmp_path / ("x" * 300))
    with pytest.raises(OutputError, match="cannot be written") as raised, output(name):
        pytest.fail("it was opened")
    assert raised.value.file == name


def test_a_device_stays_a_device_and_a_pipe_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    with output(str(pipe)) as stream:
        stream.write(b"told")
    reader.join(10)
    assert read == [b"told"]
    assert pipe.is_fifo()
    with output(os.devnull) as stream:
        stream.write(b"told")
    assert not Path(os.devnull).is_file()


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with output(str(tmp_path / "link")) as stream:
        stream.write(b"told")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"told"


def test_two_at_once_do_not_write_into_one_another(tmp_path: Path) -> None:
    """Each process has a file of its own until it is whole."""
    with output(str(tmp_path / "out")) as stream:
        stream.write(b"told")
        (beside,) = tmp_path.iterdir()
        assert str(os.getpid()) in beside.name


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize(
    "arguments", [["formats"], ["--version"], ["export", "-o", "/dev/full"], ["export", "rdf", "--losses"]]
)
def test_a_full_disk_is_told(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert b"cannot be written (No space left on device); free some space" in done.stderr
    assert b"Traceback" not in done.stderr


def test_another_failure_is_not_taken_for_a_full_disk() -> None:
    with pytest.raises(FileNotFoundError), told_if_full("x"):
        raise FileNotFoundError
