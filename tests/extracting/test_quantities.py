"""Numbers as news writes them, and what they count."""

from __future__ import annotations

import pytest

from dateline.extracting.figures import figures
from dateline.pipeline import Pipeline
from dateline.records import Story


@pytest.mark.parametrize(
    ("text", "low", "high", "said"),
    [
        ("at least 12 men", 12, None, "at least 12"),
        ("no fewer than twenty homes", 20, None, "no fewer than twenty"),
        ("up to 5,000 people", None, 5000, "up to 5,000"),
        ("between 20 and 30 houses", 20, 30, "between 20 and 30"),
        ("20 to 30 boats", 20, 30, "20 to 30"),
        ("10,000-12,000 tonnes", 10_000, 12_000, "10,000-12,000"),
        ("5 to 7 million votes", 5e6, 7e6, "5 to 7 million"),
        ("twenty-five goats", 25, 25, "twenty-five"),
        ("two hundred and fifty goats", 250, 250, "two hundred and fifty"),
        ("more than two dozen men", 24, None, "more than two dozen"),
        ("a dozen men", 12, 12, "a dozen"),
        ("half a million men", 500_000, 500_000, "half a million"),
        ("tens of thousands of men", 20_000, None, "tens of thousands"),
        ("scores of men", 40, None, "scores"),
        ("several men", 3, None, "several"),
        ("1.2bn pounds", 1.2e9, 1.2e9, "1.2bn"),
    ],
)
def test_figures(text: str, low: float | None, high: float | None, said: str) -> None:
    (found,) = figures(text, 0, len(text))
    assert (found.low, found.high, text[found.start : found.end]) == (low, high, said)


@pytest.mark.parametrize("text", ["a man and a dog", "an old house", "many people", "the half of it"])
def test_no_figures(text: str) -> None:
    assert figures(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("text", "of", "low", "high"),
    [
        ("At least 12 soldiers were killed in the attack.", "killed", 12, None),
        ("Rebels wounded 14 nurses.", "wounded", 14, 14),
        ("Police arrested 20 to 30 students.", "arrested", 20, 30),
        ("Gunmen killed seven officers and four farmers.", "killed", 11, 11),
        ("Scores of villagers were killed.", "killed", 40, None),
        ("The blast left 17 dead.", "killed", 17, 17),
        ("Two men were shot dead.", "killed", 2, 2),
        ("The government deployed 10,000 troops.", "troops", 10_000, 10_000),
        ("Tens of thousands of people protested.", "protesters", 20_000, None),
        ("The bank gave Kenya $350 million.", "money", 350e6, 350e6),
    ],
)
def test_what_is_counted(pipeline: Pipeline, text: str, of: str, low: float, high: float | None) -> None:
    (reading,) = pipeline.read([Story(id="s", text=text, published="2024-05-04")])
    found = {(q.of, q.low, q.high) for c in reading.claims for q in c.quantities}
    assert (of, low, high) in found


def test_ages_are_no_tolls(pipeline: Pipeline) -> None:
    (reading,) = pipeline.read([Story(id="s", text="Gunmen killed a 12-year-old boy.", published="2024-05-04")])
    assert [q for c in reading.claims for q in c.quantities] == []


def test_money_has_its_currency(pipeline: Pipeline) -> None:
    (reading,) = pipeline.read([Story(id="s", text="Norway paid 300 million euros to Ghana.", published="2024-05-04")])
    assert [(q.unit, q.span.text) for c in reading.claims for q in c.quantities] == [("EUR", "300 million")]
