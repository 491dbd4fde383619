"""Every case is coded as its file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.pipeline import Pipeline
from dateline.records import Story
from tests.cases.case import Case, faults, read

CASES = [read(file) for file in sorted(Path(__file__).parent.rglob("*.case"))]


def marked(case: Case) -> object:
    marks = [pytest.mark.xfail(reason=case.known, strict=False)] if case.known else []
    return pytest.param(case, id=case.name, marks=marks)


@pytest.mark.parametrize("case", [marked(c) for c in CASES])
def test_case(case: Case, pipeline: Pipeline) -> None:
    (document,) = pipeline.code([Story(id=case.name, text=case.text, published=case.published)])
    found = faults(case, document)
    assert not found, "\n".join([case.about, case.text, *found])


def test_cases_are_many_and_most_are_right() -> None:
    assert len(CASES) >= 60
    assert sum(c.known is not None for c in CASES) <= len(CASES) // 5


def test_a_case_can_fail(pipeline: Pipeline) -> None:
    text = "France condemned Mali on Sunday."
    (document,) = pipeline.code([Story(id="s", text=text, published="2025-05-04")])

    def fails(line: str) -> bool:
        return bool(faults(Case("x", "", text, "2025-05-04", (line,), None), document))

    assert not fails(
        "+ ACCUSE disapprove condemned: FRA > MLI; when 2025-05-04; actual; says nobody; hedge none; where none"
    )
    for wrong in (
        "+ SUPPORT condemned: FRA > MLI", "+ ACCUSE allege condemned: FRA > MLI", "+ ACCUSE denounced: FRA > MLI",
        "+ ACCUSE condemned: MLI > FRA", "+ ACCUSE condemned: FRA > -", "+ ACCUSE condemned: FRA:MIL > MLI",
        "+ ACCUSE condemned: FRA > MLI; when 2025-05-03", "+ ACCUSE condemned: FRA > MLI; when open", "+ ACCUSE condemned: FRA > MLI; when none",
        "+ ACCUSE condemned: FRA > MLI; planned", "+ ACCUSE condemned: FRA > MLI; says RUS", "+ ACCUSE condemned: FRA > MLI; hedge reportedly",
        "+ ACCUSE condemned: FRA > MLI; where Paris FRA", "+ ACCUSE condemned: FRA > MLI; under treaty", "+ ACCUSE condemned: FRA > MLI; against treaty",
        "+ ACCUSE condemned: FRA > MLI; count killed 1 1", "+ ACCUSE condemned: FRA > MLI; name Chad", "+ ACCUSE condemned: FRA > MLI; basis published",
        "- ACCUSE", "- any condemned", "-- ACCUSE condemned",
    ):  # fmt: skip
        assert fails(wrong), wrong
