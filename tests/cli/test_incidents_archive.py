"""Incidents of an archive: linked bit by bit as at once, taken back with their stories, read under the stories' ids."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline.archiving import Archive
from dateline.archiving.retracting import retract
from tests.cli.command import Command
from tests.corroborating.conftest import CASES


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("parts")
    lines = CASES.read_text(encoding="utf-8").splitlines(keepends=True)[:12]
    files = []
    for number, some in enumerate((lines[2:7], lines[:2] + lines[7:])):
        files.append(folder / f"{number}.jsonl")
        files[-1].write_text("".join(some), encoding="utf-8")
    return files


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path / "archive"))
    return tmp_path / "archive"


def rows(data: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in data.splitlines()]


def stories(data: bytes) -> list[list[str]]:
    return sorted(sorted(row["stories"]) for row in rows(data))  # type: ignore[type-var, call-overload]


def test_bit_by_bit_is_as_at_once(dateline: Command, parts: list[Path], archive: Path) -> None:
    dateline("add", parts[0])
    first = rows(dateline("link", "--log").out)
    assert {r["what"] for r in first} == {"new"}
    before = {r["id"]: r["stories"] for r in rows(dateline("incidents").out)}
    dateline("add", parts[1])
    second = rows(dateline("link", "--log").out)
    assert ["c01", "c02"] in [sorted(r["stories"]) for r in second if r["what"] == "joined"]  # type: ignore[call-overload]
    after = {r["id"]: r["stories"] for r in rows(dateline("incidents").out)}
    assert before.keys() <= after.keys()
    assert sorted(sorted(s) for s in after.values()) == stories(dateline("incidents", *parts).out)
    assert dateline("link", "--log").out == b""
    (archive / "linking.state").unlink()
    assert dateline("link", "--log").out == b""
    assert {r["id"]: r["stories"] for r in rows(dateline("incidents").out)} == after
    assert {r["id"]: r["stories"] for r in rows(dateline("incidents", "--as-of", "3").out)}.items() <= before.items()


def test_what_is_retracted_leaves_its_incident(dateline: Command, parts: list[Path], archive: Path) -> None:
    dateline("add", *parts)
    dateline("link")
    (kharkiv,) = [r for r in rows(dateline("incidents").out) if "c01" in r["stories"]]  # type: ignore[operator]
    assert kharkiv["origin"] == {"c02": "c01"}
    retract(Archive.open(str(archive)), "c02", "a test")
    assert [r["what"] for r in rows(dateline("link", "--log").out)] == ["left"]
    (left,) = [r for r in rows(dateline("incidents").out) if "c01" in r["stories"]]  # type: ignore[operator]
    assert (left["id"], sorted(left["stories"]), left["origin"]) == (kharkiv["id"], ["c01", "c03"], {})


def test_why_and_alerts_of_the_archive(dateline: Command, parts: list[Path], archive: Path, tmp_path: Path) -> None:
    dateline("add", *parts)
    dateline("link")
    assert "one incident" in dateline("why", "c01", "c03").text
    told = dateline("alerts", "--keep", tmp_path / "told")
    assert {s for r in rows(told.out) for s in r["stories"]} >= {"c01", "c12"}  # type: ignore[attr-defined]
    assert dateline("alerts", "--keep", tmp_path / "told").out == b""


def test_the_timeline_has_one_line_an_incident(dateline: Command, parts: list[Path], archive: Path) -> None:
    dateline("add", *parts)
    before = dateline("timeline").text
    dateline("link")
    linked = dateline("timeline").text
    assert dateline("timeline", "--reports").text == before
    assert linked.count("reports,") >= 1
    assert len(linked.splitlines()) < len(before.splitlines())
    assert rows(dateline("timeline", "--to", "jsonl").out) == rows(
        dateline("timeline", "--to", "jsonl", "--reports").out
    )
    (line,) = dateline("timeline", "--limit", "1", "--to", "jsonl").out.splitlines()
    assert json.loads(line) == rows(dateline("timeline", "--to", "jsonl").out)[0]


def test_actors_of_the_archive_stand_under_the_ids_of_stories(
    dateline: Command, parts: list[Path], archive: Path
) -> None:
    dateline("add", *parts)
    dateline("link")
    held = rows(dateline("actors").out)
    assert held == rows(dateline("actors", *parts).out)
    named = {e["story"] for r in held for a in (*r["titles"], *r["aliases"]) for e in a["evidence"]}  # type: ignore[misc]
    assert named
    assert all(story.startswith("c") for story in named)
    assert rows(dateline("actors", "--name", str(held[0]["name"]).lower()).out)[0] == held[0]
    assert str(held[0]["name"]) in dateline("actors", "--to", "table").text
