"""The incidents of the project's own are linked as well as they ever were."""

from __future__ import annotations

import json

import pytest
from evals.floors import lowered, read
from evals.linking import FALSE_CONFLICTS, FLOORS, PINNED, Floors, digest, reports, scores, sets

from dateline.scoring import Report


@pytest.fixture(scope="module")
def found() -> tuple[Report, Report]:
    return reports(sets())


def test_no_score_is_below_its_floor(found: tuple[Report, Report]) -> None:
    floors, told = read(FLOORS)["incidents"], scores(found)
    assert floors.digest == digest(), "the sets have changed: run `python -m evals.linking --raise`"
    assert set(floors.scores) == set(PINNED)
    assert lowered(floors, Floors(floors.digest, told)) == [], "\n".join(str(m) for r in found for m in r.misses)
    assert told["false_conflicts_per_incident"] <= FALSE_CONFLICTS


def test_the_sets_are_sound() -> None:
    for folder in sets():
        stories = {r["id"] for r in _rows(folder, "stories")}
        clusters = {r["id"]: r["cluster"] for r in _rows(folder, "clusters")}
        assert clusters.keys() == stories
        for row in _rows(folder, "incidents"):
            assert {s for s, c in clusters.items() if c == row["cluster"]} == set(row["stories"])
            assert all(set(side["stories"]) <= set(row["stories"]) for c in row["conflicts"] for side in c["sides"])
            assert all(a in row["stories"] and b in row["stories"] for a, b in row["origin"].items())


def _rows(folder: object, name: str) -> list[dict[str, object]]:
    from pathlib import Path

    return [json.loads(line) for line in (Path(str(folder)) / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
