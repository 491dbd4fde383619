"""Writers killed at any moment, and several writers at once: after a resume the archive is as if nothing had happened.

The suite kills 20 times; `DATELINE_KILLS=200` kills as often as that.
"""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from dateline.archiving import Archive
from dateline.archiving.checking import check
from dateline.archiving.upkeep import vacuum
from tests.archiving.contents import contents
from tests.archiving.killing import STORIES, Work, Writers, do

KILLS = int(os.environ.get("DATELINE_KILLS", "20"))
ADD, RECODE = Work("add"), Work("recode")


@pytest.fixture(scope="module")
def writers() -> Writers:
    return Writers()


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive to which all was added undisturbed."""
    root = tmp_path_factory.mktemp("added") / "archive"
    do(str(root), ADD)
    return root


@pytest.fixture(scope="module")
def recoded(added: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, recoded undisturbed."""
    root = tmp_path_factory.mktemp("recoded") / "archive"
    shutil.copytree(added, root)
    do(str(root), RECODE)
    return root


def state(root: Path) -> dict[str, list[bytes]]:
    return contents(Archive.open(str(root)).view())


@pytest.mark.parametrize("work", [ADD, RECODE], ids=lambda w: w.kind)
def test_killed_at_random_and_resumed(writers: Writers, added: Path, recoded: Path, tmp_path: Path, work: Work) -> None:
    wanted = state(added if work is ADD else recoded)
    rng = random.Random(6)
    seconds = _trial(writers, added, tmp_path / "trial", work)
    killed = 0
    while killed < KILLS // 2:
        root = tmp_path / "archive"
        shutil.rmtree(root, ignore_errors=True)
        if work is RECODE:
            shutil.copytree(added, root)
        if not writers.kill(root, work, rng.uniform(0, seconds)):
            continue
        killed += 1
        do(str(root), work)
        assert state(root) == wanted
        assert check(Archive.open(str(root))).faults == []


def _trial(writers: Writers, added: Path, root: Path, work: Work) -> float:
    if work is RECODE:
        shutil.copytree(added, root)
    return writers.run(root, work)


def test_killed_again_and_again(writers: Writers, added: Path, tmp_path: Path) -> None:
    root, rng = tmp_path / "archive", random.Random(7)
    for _ in range(6):
        writers.kill(root, ADD, rng.uniform(0, 0.5))
    do(str(root), ADD)
    assert state(root) == state(added)
    vacuum(Archive.open(str(root)), hours=0)
    assert check(Archive.open(str(root))).unfinished == {}
    assert state(root) == state(added)


@pytest.mark.parametrize("count", [2, 4])
def test_writers_at_once_over_the_same_stories(writers: Writers, added: Path, tmp_path: Path, count: int) -> None:
    root = tmp_path / "archive"
    parts = [(0, STORIES), (0, STORIES * 3 // 4), (STORIES // 4, STORIES), (STORIES // 2, STORIES)]
    writers.run(root, *(Work("add", order, parts[order]) for order in range(count)))
    assert state(root) == state(added)
    assert check(Archive.open(str(root))).faults == []


def test_writers_at_once_one_of_them_killed(writers: Writers, added: Path, tmp_path: Path) -> None:
    root = tmp_path / "archive"
    other = writers.start(root, Work("add", 3))
    writers.kill(root, Work("add", 4), 0.3)
    other.join()
    assert other.exitcode == 0
    assert state(root) == state(added)


def test_adding_while_recoding(writers: Writers, recoded: Path, tmp_path: Path) -> None:
    root = tmp_path / "archive"
    do(str(root), Work("add", 0, (0, STORIES // 2)))
    writers.run(root, Work("add", 1), RECODE, Work("recode"), Work("add", 2))
    do(str(root), RECODE)
    assert state(root)["events"] == state(recoded)["events"]
    assert check(Archive.open(str(root))).faults == []


def test_a_vacuum_makes_no_writer_lose_its_batch(writers: Writers, added: Path, tmp_path: Path) -> None:
    root = tmp_path / "archive"
    writer = writers.start(root, ADD)
    while writer.exitcode is None:
        writer.join(0.05)
        if (root / "runs" / "_delta_log").is_dir():
            vacuum(Archive.open(str(root)), hours=0)
    assert writer.exitcode == 0
    assert state(root) == state(added)
    assert check(Archive.open(str(root))).faults == []
