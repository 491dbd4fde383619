"""Several processes give what one gives, byte for byte; a story that kills its reader is refused and the rest is done."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import msgspec
import pytest

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.pipeline import Pipeline
from dateline.records import Reject, Story
from dateline.running.local import add, documents
from dateline.running.steps import archive_steps
from tests.running import builds

COMMAND = [sys.executable, "-c", "from dateline.cli import main; main()"]
SENTENCES = ["Kenya signed a treaty with Uganda on Monday.", "Russian troops shelled Kharkiv, officials said.",
             "France expelled two Malian diplomats.", "The mayor of Oslo opened a library."]  # fmt: skip


def stories(count: int) -> list[Story]:
    return [
        Story(id=f"s{n}", text=" ".join(SENTENCES[(n + k) % 4] for k in range(1 + n % 3)) + f" It was day {n}.", published="2024-05-06")
        for n in range(count)
    ]  # fmt: skip


def encoded(items: object) -> bytes:
    return msgspec.json.encode(items)


def rows(archive: Archive) -> list[tuple[str, ...]]:
    found = archive.view().snapshot.rows("SELECT id, key FROM events ORDER BY id", [], tables=["events"])
    return [tuple(map(str, r)) for r in found]


@pytest.fixture
def deadly_stories() -> list[Story]:
    given = stories(20)
    given.insert(11, Story(id="bad", text=f"Kenya met Uganda. {builds.DEADLY}", published="2024-05-06"))
    return given


def test_the_same_bytes_as_one_process(pipeline: Pipeline) -> None:
    given = stories(70)
    told: list[Reject] = []
    several = list(documents(given, told.append, model="en_core_web_sm", workers=2))
    assert [encoded(d) for d in several] == [encoded(d) for d in pipeline.code(given)]
    assert not told


def test_a_deadly_story_is_refused_and_the_rest_coded(pipeline: Pipeline, deadly_stories: list[Story]) -> None:
    told: list[Reject] = []
    got = list(documents(deadly_stories, told.append, model="en_core_web_sm", workers=2, build=builds.deadly))
    assert [encoded(d) for d in got] == [encoded(d) for d in pipeline.code(stories(20))]
    assert [(r.path, r.reason) for r in told] == [("bad", "broken")]
    assert "SIGKILL" in told[0].message


def test_an_archive_as_one_process_fills_it(pipeline: Pipeline, tmp_path: Path) -> None:
    refusal = Reject(path="x.json", reason="json", message="no valid JSON", place="3")
    items: list[Story | Reject] = [*stories(30), refusal, *stories(50)]
    one, two = (Archive.open(str(tmp_path / name), create=True) for name in ("one", "two"))
    by_one = Adder(one, archive_steps(pipeline), batch=16).add(items)
    by_two = add(two, items, model="en_core_web_sm", workers=2, batch=16)
    assert rows(one) == rows(two)
    assert (by_two.stories, by_two.claims, by_two.events, by_two.rejects) == (
        by_one.stories,
        by_one.claims,
        by_one.events,
        1,
    )
    assert by_two.known == by_one.known == 30
    again = add(two, items, model="en_core_web_sm", workers=2, batch=16)
    assert (again.stories, again.known, again.commits) == (0, 80, 0)


def test_a_deadly_story_is_recorded_as_a_refusal(tmp_path: Path, deadly_stories: list[Story]) -> None:
    archive = Archive.open(str(tmp_path / "a"), create=True)
    done = add(archive, deadly_stories, model="en_core_web_sm", workers=1, build=partial(builds.deadly, readings=True))
    assert (done.stories, done.rejects) == (20, 1)
    found = archive.view().snapshot.rows("SELECT path, reason FROM rejects", [], tables=["rejects"])
    assert [tuple(r) for r in found] == [("bad", "broken")]


def test_interrupted_it_keeps_what_is_done(tmp_path: Path) -> None:
    """Ctrl-C in the middle: what was read before is written, the exit code is 130."""
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = (
        json.dumps({"id": f"a{n}", "text": SENTENCES[n % 4] * 40, "published": "2024-05-06"}) for n in range(20_000)
    )
    source.write_text("\n".join(lines), encoding="utf-8")
    command = [*COMMAND, "code", str(source), "--to", "document", "-o", str(out), "--workers", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        partial_file = tmp_path / f".out.jsonl.{process.pid}.partial"
        for _ in range(600):
            time.sleep(0.1)
            if partial_file.exists() and partial_file.stat().st_size:
                break
        process.send_signal(signal.SIGINT)
        told = process.communicate(timeout=100)[1]
    assert process.returncode == 130
    assert b"stopped" in told
    kept = [json.loads(row)["id"] for row in out.read_text().splitlines()]
    assert 0 < len(kept) < 20_000
    assert kept == [f"a{n}" for n in range(len(kept))]
