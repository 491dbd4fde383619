"""Numbers and what they count, in the shapes that reports have."""

from __future__ import annotations

import re

import pytest

from dateline.corroborating.figures import figures
from dateline.corroborating.numbers import NUMBER, value_of
from dateline.records import Document


def document(text: str) -> Document:
    return Document(
        id="s", title=None, published="2026-01-02", publisher="P", url=None, language="en", text=text, events=(), times=(), places=(),
        attributions=(), claims=(), instruments=(),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("1,200", 1200), ("twenty-five", 25), ("one hundred and fifty", 150), ("two dozen", 24), ("a dozen", 12),
        ("three thousand", 3000), ("fourteen", 14), ("1.1 million", 1_100_000), ("2 billion", 2_000_000_000),
    ],
)  # fmt: skip
def test_values(text: str, value: int) -> None:
    match = re.search(NUMBER, f"some {text} people", re.IGNORECASE)
    assert match is not None
    assert value_of(match["number"]) == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A blast killed at least nine people and wounded 21.", {("killed", 9), ("wounded", 21)}),
        ("Thirty people were hurt and 38 were arrested.", {("wounded", 30), ("arrested", 38)}),
        ("The death toll from Tuesday's flood in the north rose to 16.", {("killed", 16)}),
        ("He gave seven as the number of dead.", {("killed", 7)}),
        ("Gunmen abducted 40 girls.", {("taken", 40)}),
        ("The list has 87 missing pupils.", {("missing", 87)}),
        ("Police put the crowd at 12,000; organisers said 60,000 people took part.", {("crowd", 12000), ("crowd", 60000)}),
        ("They freed 150 prisoners.", {("freed", 150)}),
        ("The North fired two short-range ballistic missiles.", {("weapons", 2)}),
        ("Thirty-one people, including 12 children, were killed.", {("killed", 31)}),
        ("In 2019 a blast killed 30 people there.", set()),
        ("He was arrested two days after he was taken from the airport.", set()),
        ("Two of the dead were guards.", set()),
        ("Some 9,000 men stayed away.", {("crowd", 9000)}),
        ("Sixty were taken to hospital.", {("wounded", 60)}),
        ("On Sunday 46 fighters were liberated.", {("freed", 46)}),
        ("The bill passed with 74 votes to nine.", set()),
    ],
)  # fmt: skip
def test_counts(text: str, found: set[tuple[str, int]]) -> None:
    held = figures(document(text))
    assert {(f.of, f.value) for f in held} == found
    assert all(text[f.span.start : f.span.end] == f.span.text for f in held)


def test_hostile_numbers_end() -> None:
    figures(document("killed " + "1," * 5000 + "0 " + "one hundred and " * 2000 + "people were " * 3000))
