"""The floors hold and only rise; the gold is sound; the scorer counts as it says."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from evals.floors import PINNED, Floors, lowered, raised, read, write
from evals.gold import Gold, Row, digest, load
from evals.score import score

from dateline.pipeline import Pipeline
from dateline.records import Document, Story

GOLD = load()


@pytest.fixture(scope="module")
def documents(pipeline: Pipeline) -> list[Document]:
    return list(pipeline.code(story for story, _ in GOLD))


def test_no_score_is_below_its_floor(documents: list[Document]) -> None:
    tally = score((d, gold) for d, (_, gold) in zip(documents, GOLD, strict=True))
    floors = read()
    assert floors.digest == digest(), (
        "the gold has changed: run `python -m evals.raise_floors`, and say why in the commit"
    )
    assert set(floors.scores) == set(PINNED)
    assert lowered(floors, Floors(floors.digest, tally.scores())) == [], "\n".join(tally.missed)


@pytest.mark.parametrize(("story", "gold"), GOLD, ids=lambda x: getattr(x, "id", ""))
def test_gold_is_sound(story: Story, gold: Gold) -> None:
    assert (story.title, story.published, story.publisher) == (
        gold.story.title,
        gold.story.published,
        gold.story.publisher,
    )
    assert len({row.id for row in gold.events}) == len(gold.events)
    for row in gold.events:
        start, end = row.span
        assert story.text[start:end] == row.trigger, row.id
        assert row.types
        assert all(t.isupper() for t in row.types)
        if row.when:
            assert (row.when[0] or "") <= (row.when[1] or "9999"), row.id


def test_there_is_enough_of_it() -> None:
    needs = [row.need for _, gold in GOLD for row in gold.events]
    assert len(GOLD) >= 10
    assert needs.count("must") >= 140
    assert needs.count("trap") >= 90
    assert all(130 <= len(story.text.split()) <= 350 for story, _ in GOLD)


def test_floors_only_rise(tmp_path: Path) -> None:
    old = Floors("a", {"must_found": 0.8, "precision": 0.9})
    assert lowered(old, Floors("a", {"must_found": 0.7, "precision": 0.95})) != []
    assert lowered(old, Floors("a", {"must_found": 0.9})) != []
    assert lowered(old, Floors("a", {"must_found": 0.8, "precision": 0.9})) == []
    assert lowered(old, Floors("b", {"must_found": 0.1, "precision": 0.1})) == []
    higher = raised(old, Floors("a", {"must_found": 0.85, "precision": 0.9}))
    assert higher.scores == {"must_found": 0.85, "precision": 0.9}
    write(higher, tmp_path / "floors.toml")
    assert read(tmp_path / "floors.toml") == higher
    assert read(tmp_path / "none.toml") == Floors("", {})


def small(pipeline: Pipeline, **changes: object) -> dict[str, float]:
    """The scores of one sentence against one row with these changes."""
    text = "France condemned Mali on Sunday. Chad did not attack Niger."
    (document,) = pipeline.code([Story(id="s", text=text, published="2025-05-04")])
    row = Row(
        id="condemned", trigger="condemned", span=(7, 16), types=("ACCUSE",), actors=("FRA",), recipients=("MLI",), status="actual",
        hedged=False, need="must", when=("2025-05-04", "2025-05-04"), mode="disapprove",
    )  # fmt: skip
    gold = Gold(GOLD[0][1].story, (msgspec.structs.replace(row, **changes),))
    return score([(document, gold)]).scores()


def test_the_scorer_counts(pipeline: Pipeline) -> None:
    right = small(pipeline)
    assert (right["must_found"], right["precision"], right["attributes"], right["fields_found"]) == (1, 1, 1, 1)
    assert small(pipeline, types=("SUPPORT",))["must_found"] == 0
    assert small(pipeline, types=("SUPPORT",))["precision"] == 0
    assert small(pipeline, types=("SUPPORT",))["fields_found"] == 0
    assert small(pipeline, actors=("DEU",))["must_found"] == 0
    assert small(pipeline, recipients=("NER",))["must_found"] == 0
    assert small(pipeline, span=(33, 37))["must_found"] == 0
    assert small(pipeline, need="trap")["traps_avoided"] == 0
    assert small(pipeline, need="trap", status="planned")["traps_avoided"] == 1
    assert small(pipeline, when=("2025-05-01", "2025-05-03"))["attribute.when"] == 0
    assert small(pipeline, when=(None, "2025-05-04"))["attribute.when"] == 1
    assert small(pipeline, mode="allege")["attribute.mode"] == 0
    assert small(pipeline, status="negated")["attribute.status"] == 0
    assert small(pipeline, hedged=True)["attribute.hedged"] == 0
    assert small(pipeline, according_to=("DEU",))["attribute.according_to"] == 0
    assert small(pipeline, under=("treaty",))["attribute.under"] == 0
