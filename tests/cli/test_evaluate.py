"""`dateline evaluate`: scores of output or of the gold's texts coded now, as a table, JSON or Markdown."""

from __future__ import annotations

import enum
import json
from pathlib import Path

import pytest

from dateline.cli.evaluate import Kind
from dateline.scoring import KINDS
from tests.cli.command import Command

GOLD = Path(__file__).resolve().parents[2] / "evals" / "adversarial" / "passive.jsonl"


def test_the_gold_is_coded_where_no_output_is_named(dateline: Command) -> None:
    ended = dateline("evaluate", "documents", GOLD)
    assert (ended.code, ended.err) == (0, "")
    assert ended.text.startswith("documents: 12 in the gold\nscore ")
    assert "precision " in ended.text


def test_output_of_any_coder_is_scored(dateline: Command, tmp_path: Path) -> None:
    stories, coded = tmp_path / "stories.jsonl", tmp_path / "coded.jsonl"
    assert dateline("evaluate", "documents", GOLD, "--stories", "-o", stories).code == 0
    assert dateline("code", stories, "--to", "document", "-o", coded).code == 0
    now, then = (dateline("evaluate", "documents", GOLD, *more, "--to", "json").text for more in ([], [coded]))
    assert json.loads(now)["scores"] == json.loads(then)["scores"]
    coded.write_text("", encoding="utf-8")
    assert dateline("evaluate", "documents", GOLD, coded).code == 2


def test_misses_and_confusion_are_shown(dateline: Command) -> None:
    plain = dateline("evaluate", "documents", GOLD).text
    told = dateline("evaluate", "documents", GOLD, "--misses", 1, "--confusion").text
    assert told.startswith(plain)
    assert "status: a row is what should be, a column what was found" in told
    assert len([line for line in told.splitlines() if line.startswith("passive-")]) == 1
    table = dateline("evaluate", "documents", GOLD, "--to", "markdown", "--confusion").text
    assert "| score | value | of |\n|---|---|---|\n| must found |" in table


def test_json_holds_everything(dateline: Command) -> None:
    held = json.loads(dateline("evaluate", "documents", GOLD, "--to", "json", "--misses", 1, "--half", "a").text)
    assert set(held) == {"kind", "half", "n", "scores", "over", "confusion", "misses"}
    assert held["half"] == "a"
    assert set(held["confusion"]) == {"type", "status"}
    assert len(held["misses"]) <= 1


@pytest.mark.parametrize(
    "arguments",
    [("incidents",), ("incident_records", "--stories"), ("no_such",), ("times",)],
)
def test_wrong_usage(dateline: Command, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    kind, *more = arguments
    gold = tmp_path / "gold.jsonl"
    row = {"id": "a", "cluster": "c", "stories": ["a"], "independent_sources": 1}
    gold.write_text(json.dumps(row) + "\n", encoding="utf-8")
    ended = dateline("evaluate", kind, gold, *more)
    assert ended.code == 2
    assert ended.err


def test_bad_gold_is_named_by_file_and_line(dateline: Command, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"id": "a", "text": "x", "times": []}\n{"id": "b"}\n', encoding="utf-8")
    ended = dateline("evaluate", "times", gold)
    assert (ended.code, ended.out) == (2, b"")
    assert ended.err == f"dateline: {gold}:2: Object missing required field `text`\n"


def test_control_characters_of_a_text_do_not_reach_the_terminal(dateline: Command, tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    text = "Mali \x1b[31mcondemned\x1b[0m France."
    dyad = {"type": "AID", "source": [[0, 4]], "target": None}
    gold.write_text(json.dumps({"id": "a", "text": text, "dyads": [dyad]}) + "\n", encoding="utf-8")
    assert "\x1b" not in dateline("evaluate", "typing", gold, "--misses", 5).text


def test_the_kinds_are_those_that_can_be_scored() -> None:
    assert issubclass(Kind, enum.StrEnum)
    assert [kind.value for kind in Kind] == list(KINDS)
