"""Gold that cannot be read, or does not fit its text, is named with file and line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import GoldError
from dateline.scoring import KINDS, Gold
from dateline.scoring.files import half_of, outputs

EVENT: dict[str, Any] = {
    "id": "e", "trigger": "met", "types": ["CONSULT"], "actors": ["FRA"], "recipients": [], "status": "actual", "hedged": False,
    "need": "must",
}  # fmt: skip
STORY = {"id": "s", "published": "2025-05-04", "text": "They met. They left and met."}


def lines(tmp_path: Path, *rows: object) -> Path:
    file = tmp_path / "gold.jsonl"
    file.write_text("".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in rows), encoding="utf-8")
    return file


def fault(kind: str, file: Path) -> str:
    with pytest.raises(GoldError) as caught:
        Gold(kind, file)
    return str(caught.value).removeprefix(f"{file.parent}/")


def test_what_is_no_json_is_named(tmp_path: Path) -> None:
    good = {"id": "a", "text": "x", "times": []}
    assert fault("times", lines(tmp_path, good, "{")).startswith("gold.jsonl:2: ")


def test_a_wrong_field_is_named_with_its_line(tmp_path: Path) -> None:
    time = {"start": 0, "end": 1, "text": "x", "type": "MONTH", "value": "v"}
    told = fault("times", lines(tmp_path, "", {"id": "a", "text": "x", "times": [time]}))
    assert told == "gold.jsonl:2: Invalid enum value 'MONTH' - at `$.times[0].type`"


@pytest.mark.parametrize(
    ("kind", "answers", "says"),
    [
        ("times", {"times": [{"start": 0, "end": 2, "text": "ab", "type": "DATE", "value": "v"}]}, "not 'ab'"),
        ("places", {"places": [{"start": 0, "end": 90, "text": "x"}]}, "outside the text"),
        ("typing", {"dyads": [{"type": "AID", "source": [[5, 3]]}]}, "outside the text"),
        ("typing", {"dyads": [{"type": "aid", "source": []}]}, "regex"),
        ("attributions", {"attributions": [{"source": [], "content": [[0, 99]]}]}, "outside the text"),
        ("status", {"status": {"trigger": [-1, 2], "status": "actual"}}, "outside the text"),
    ],
)  # fmt: skip
def test_spans_that_do_not_fit_are_named(tmp_path: Path, kind: str, answers: dict[str, Any], says: str) -> None:
    told = fault(kind, lines(tmp_path, {"id": "a", "text": "some words", **answers}))
    assert told.startswith("gold.jsonl:1: ")
    assert says in told


def test_an_id_may_stand_once(tmp_path: Path) -> None:
    row = {"id": "a", "text": "x", "times": []}
    assert fault("times", lines(tmp_path, row, row)) == "gold.jsonl:2: 'a' stands on line 1 already"
    with pytest.raises(GoldError, match=r":2: 'a' stands"):
        outputs(lines(tmp_path, {"id": "a"}, {"id": "a"}))


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    assert "cannot be read" in fault("times", tmp_path / "none.jsonl")
    (tmp_path / "empty.jsonl").touch()
    assert "is empty" in fault("times", tmp_path / "empty.jsonl")
    (tmp_path / "folder").mkdir()
    assert "holds no" in fault("documents", tmp_path / "folder")


def test_a_trigger_that_stands_once_needs_no_span(tmp_path: Path) -> None:
    once = {"story": STORY, "events": [EVENT | {"trigger": "left"}]}
    (story,) = Gold("documents", lines(tmp_path, once)).rows
    assert story.events[0].span == (15, 19)
    told = fault("documents", lines(tmp_path, once, {"story": STORY | {"id": "t"}, "events": [EVENT]}))
    assert told == "gold.jsonl:2: row e: 'met' stands 2 times in the text: give its `span` - at `$.events[0]`"
    assert "says 'The', not 'met'" in fault(
        "documents", lines(tmp_path, {"story": STORY, "events": [EVENT | {"span": [0, 3]}]})
    )


def test_the_line_within_a_file_of_one_story_is_named(tmp_path: Path) -> None:
    file = tmp_path / "gold.json"
    rows = [EVENT | {"span": [5, 8]}, EVENT | {"id": "f", "trigger": "left", "span": [0, 3]}]
    file.write_text(json.dumps({"story": STORY, "events": rows}, indent=1), encoding="utf-8")
    line = file.read_text(encoding="utf-8").splitlines().index('   "id": "f",')
    assert fault("documents", file).startswith(f"gold.json:{line}: row f: ")
    file.write_text(file.read_text(encoding="utf-8").replace('"left"', 'left"'), encoding="utf-8")
    assert fault("documents", file).startswith(f"gold.json:{line + 2}: ")


def test_a_folder_of_stories_is_read_and_a_text_outside_is_not(tmp_path: Path) -> None:
    (tmp_path / "set" / "one").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("no", encoding="utf-8")
    about = {"id": "s", "published": "2025-05-04", "text_file": "../../secret.txt"}
    gold = tmp_path / "set" / "one" / "gold.json"
    gold.write_text(json.dumps({"story": about, "events": []}), encoding="utf-8")
    with pytest.raises(GoldError, match="cannot be read"):
        Gold("documents", tmp_path / "set")
    (tmp_path / "set" / "one" / "secret.txt").write_text("They met.", encoding="utf-8")
    assert [s.text for s in Gold("documents", tmp_path / "set").stories()] == ["They met."]


def test_halves_part_the_gold(tmp_path: Path) -> None:
    file = lines(tmp_path, *({"id": f"row {n}", "text": "x", "times": []} for n in range(40)))
    a, b = ([r.id for r in Gold("times", file, half).rows] for half in "ab")
    assert len(a) + len(b) == 40
    assert {half_of(i) for i in a} == {"a"}
    assert min(len(a), len(b)) > 8


def test_a_cluster_lies_in_one_half(tmp_path: Path) -> None:
    file = lines(tmp_path, *({"id": f"{n}", "cluster": f"c{n % 5}"} for n in range(40)))
    parts = [{r.cluster for r in Gold("incidents", file, half).rows} for half in "ab"]
    assert not parts[0] & parts[1]


def test_every_kind_is_told_in_the_guide() -> None:
    told = (Path(__file__).resolve().parents[2] / "docs" / "guide" / "evaluate.md").read_text(encoding="utf-8")
    assert all(f"| `{name}` |" in told for name in KINDS)
