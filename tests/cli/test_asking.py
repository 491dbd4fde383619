"""On whose word: what `dateline code` chooses of the example stories, by speaker, stance and instrument."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import Command

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
STRAIT = str(EXAMPLES / "01-strait-collision.txt")
TRUCE = str(EXAMPLES / "02-sahel-truce.txt")


def events(dateline: Command, *arguments: str) -> list[dict[str, Any]]:
    ended = dateline("code", *arguments, "--to", "jsonl")
    assert ended.code == 0, ended.err
    return [json.loads(line) for line in ended.text.splitlines()]


def words(found: list[dict[str, Any]]) -> set[str]:
    return {e["trigger"]["text"] for e in found}


def test_only_what_the_narrator_asserts(dateline: Command) -> None:
    found = events(dateline, STRAIT, "--speaker", "narrator", "--status", "actual", "--status", "ongoing")
    assert {"summoned", "condemned"} <= words(found)
    assert not words(found) & {"fired", "injured", "struck", "meet"}
    assert all(not e["according_to"] and e["status"] in ("actual", "ongoing") for e in found)


@pytest.mark.parametrize("name", ["Beijing", "China", "CHN"])
def test_only_what_a_named_actor_claims(dateline: Command, name: str) -> None:
    found = events(dateline, STRAIT, "--speaker", name)
    assert "struck" in words(found)
    assert not words(found) & {"summoned", "fired", "condemned"}
    assert all("CHN" in [s["country"] for s in e["according_to"]] for e in found)


def test_a_speaker_by_part_of_the_name(dateline: Command) -> None:
    found = words(events(dateline, TRUCE, "--speaker", "red cross"))
    assert "released" in found
    assert "thanked" not in found


def test_only_denials(dateline: Command) -> None:
    found = {e["trigger"]["text"]: e for e in events(dateline, STRAIT, "--stance", "denies")}
    assert set(found) == {"denied", "struck"}
    assert found["denied"]["event"] == "REJECT"
    assert found["struck"]["status"] == "negated"
    assert found["struck"]["according_to"][0]["stance"] == "denies"


def test_everything_under_a_treaty(dateline: Command) -> None:
    found = events(dateline, str(EXAMPLES), "--instrument", "Mutual Defense Treaty")
    assert "reaffirmed" in words(found)
    assert {e["story"] for e in found} == {found[0]["story"]}
    assert all(i["date"] == "1951" for e in found for i in e["under"])


def test_what_is_under_and_what_is_against(dateline: Command) -> None:
    found = {e["trigger"]["text"]: e for e in events(dateline, TRUCE, "--instrument", "truce")}
    assert [i["name"] for i in found["released"]["under"]]
    assert not found["released"]["against"]
    assert [i["name"] for i in found["accused"]["against"]]


def test_a_story_with_nothing_chosen_is_left_out(dateline: Command) -> None:
    ended = dateline("code", STRAIT, TRUCE, "--speaker", "Beijing", "--to", "document")
    assert len(ended.text.splitlines()) == 1
