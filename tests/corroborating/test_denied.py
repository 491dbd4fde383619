"""What one voice says was and another says was not, and counts that a story sets right."""

from __future__ import annotations

import pytest

from dateline.corroborating.denied import denied_things
from dateline.corroborating.things import corrected_counts
from dateline.records import Document


def document(story: str, text: str) -> Document:
    return Document(
        id=story, title=None, published="2026-01-02", publisher=f"{story} Post", url=None, language="en", text=text, events=(),
        times=(), places=(), attributions=(), claims=(), instruments=(),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("no", "yes", "contradicted"),
    [
        ("No ransom was paid, police said.", "Two relatives said the family had handed over three million in cash.", True),
        ("No siren sounded, residents said.", "The alarm was sounded at once, the company said.", True),
        ("No siren sounded, residents said.", "No alarm was sounded at the school, a teacher said.", False),
        ("No ransom was paid, police said.", "The men were freed at dawn, a mayor said.", False),
        ("No ransom was paid, police said.", "A ransom was paid last year to another group, a mayor said.", False),
    ],
)  # fmt: skip
def test_what_one_denies_and_another_tells(no: str, yes: str, contradicted: bool) -> None:
    found = list(denied_things([document("a", no), document("b", yes)]))
    assert [(s.story, s.side) for s in found] == ([("b", "for"), ("a", "against")] if contradicted else [])


def test_a_count_set_right_is_met_in_other_stories() -> None:
    told = [
        document("a", "The files of 340,000 patients were copied, the ministry said."),
        document("b", "It was 1.1 million patients, not 340,000, an engineer said."),
        document("c", "A fair drew 900 visitors."),
    ]
    assert {(f.story, f.value) for f in corrected_counts(told, [])} == {("a", 340_000), ("b", 1_100_000)}
    assert not list(corrected_counts(told, [{340_000, 1_100_000}]))


def test_hostile_corrections_end() -> None:
    list(corrected_counts([document("a", "one hundred and " * 3000 + ", not " + "two hundred and " * 3000)], []))
