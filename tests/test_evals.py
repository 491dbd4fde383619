"""The floors hold and only rise; the gold is sound; the scoreboard speaks of this gold."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from evals.floors import PINNED, Floors, lowered, raised, read, write
from evals.gold import FOLDER, SETS, STORIES, digest, load
from evals.linking import digest as linking_digest
from evals.raise_floors import floors_of
from evals.run import lines, report
from evals.scoreboard import PAGE, page

from dateline.reading import read_inputs
from dateline.records import Story
from dateline.scoring import Report

ADVERSARIAL = [name for name in SETS if name != STORIES]


@pytest.fixture(scope="module")
def reports() -> dict[str, Report]:
    return {name: report(name) for name in SETS}


@pytest.mark.parametrize("name", SETS)
def test_no_score_is_below_its_floor(name: str, reports: dict[str, Report]) -> None:
    floors, found = read()[name], reports[name]
    assert floors.digest == digest(name), (
        "the gold has changed: run `python -m evals.raise_floors`, and say why in the commit"
    )
    assert set(floors.scores) == {score for score in PINNED if found.over[score]}
    assert lowered(floors, Floors(floors.digest, found.scores)) == [], "\n".join(map(str, found.misses))


def test_the_stories_tell_their_own_title_day_and_publisher() -> None:
    gold = load(STORIES)
    found = list(read_inputs([str(f) for f in sorted((FOLDER / "gold").glob("*/story.txt"))]))
    assert len(found) == len(gold.rows)
    for story, row in zip(found, gold.rows, strict=True):
        assert isinstance(story, Story)
        assert (story.title, story.published, story.publisher) == (row.title, row.published, row.publisher)


def test_intervals_are_the_right_way_round() -> None:
    for name in SETS:
        for story in load(name).rows:
            for row in story.events:
                if row.when:
                    assert (row.when[0] or "") <= (row.when[1] or "9999"), (story.id, row.id)


def test_there_is_enough_of_it() -> None:
    stories = load(STORIES).rows
    needs = Counter(row.need for story in stories for row in story.events)
    assert len(stories) >= 10
    assert needs["must"] >= 140
    assert needs["trap"] >= 90
    assert all(130 <= len(story.text.split()) <= 520 for story in stories)


@pytest.mark.parametrize("name", ADVERSARIAL)
def test_each_way_astray_has_ten_cases_at_least(name: str) -> None:
    rows = load(name).rows
    assert len(rows) >= 10
    assert len({row.text for row in rows}) == len(rows)
    assert all(row.events for row in rows)
    assert any(event.need == "trap" for row in rows for event in row.events)


def test_floors_only_rise(tmp_path: Path) -> None:
    old = Floors("a", {"must_found": 0.8, "precision": 0.9})
    assert lowered(old, Floors("a", {"must_found": 0.7, "precision": 0.95})) != []
    assert lowered(old, Floors("a", {"must_found": 0.9})) != []
    assert lowered(old, Floors("a", {"must_found": 0.8, "precision": 0.9})) == []
    assert lowered(old, Floors("b", {"must_found": 0.1, "precision": 0.1})) == []
    higher = raised(old, Floors("a", {"must_found": 0.85, "precision": 0.9}))
    assert higher.scores == {"must_found": 0.85, "precision": 0.9}
    write({"set": higher}, tmp_path / "floors.toml")
    assert read(tmp_path / "floors.toml") == {"set": higher}
    assert read(tmp_path / "none.toml") == {}


def test_a_floor_leaves_room_for_one_event() -> None:
    scores = {"must_found": 0.9, "fields_found": 0.8, "precision": 1.0, "traps_avoided": 1.0}
    found = Report(
        kind="documents",
        n=10,
        scores=scores,
        over={"must_found": 10, "fields_found": 800, "precision": 0, "traps_avoided": 4},
    )
    assert floors_of(found, "d").scores == {"must_found": 0.8, "fields_found": 0.79, "traps_avoided": 0.75}


def test_each_score_stands_beside_its_floor(reports: dict[str, Report]) -> None:
    told = lines("sport", reports["sport"], Floors(digest("sport"), {"precision": 0.25}))
    assert any(line.startswith("precision ") and line.endswith("0.25") for line in told)
    assert all(
        line.endswith("-") for line in lines("sport", reports["sport"], Floors("other", {"precision": 0.25}))[1:]
    )


def test_the_scoreboard_is_of_this_gold(reports: dict[str, Report]) -> None:
    written = PAGE.read_text(encoding="utf-8")
    empty = Report(kind="incidents", n=0, scores={})
    now = page(reports, read(), (empty, empty), Floors("", {}))
    assert digest(STORIES) in written, "run `make docs`"
    assert linking_digest() in written, "run `make docs`"
    headings = [line.split(":")[0] for line in now.splitlines() if line.startswith("#")]
    assert [line.split(":")[0] for line in written.splitlines() if line.startswith("#")] == headings, "run `make docs`"
    for name in ADVERSARIAL:
        assert f"| {name} |" in written
