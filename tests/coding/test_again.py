"""Verbs that say only that somebody did so too, and denials that name no doer."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline

from .coded import coded

AGAIN = {
    "followed suit": ("Britain expelled two Russian diplomats. Canada followed suit within hours.", "SANCTION expel CAN > RUS"),
    "did the same": ("Britain imposed sanctions on Iran. Norway did the same on Friday.", "SANCTION NOR > IRN"),
    "did so, as was asked": (
        "France asked Niger to free the envoy, and Niger did so on Friday.",
        "RETREAT release NER > -",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), AGAIN.values(), ids=AGAIN)
def test_what_was_done_is_done_again(pipeline: Pipeline, text: str, wanted: str) -> None:
    assert wanted in coded(pipeline, text)


@pytest.mark.parametrize(
    "text", ["Kenya did so.", "Kenya followed a suit.", "Britain expelled a diplomat. Canada may follow suit."]
)
def test_nothing_is_taken_up(pipeline: Pipeline, text: str) -> None:
    assert not [e for e in coded(pipeline, text) if "KEN" in e or "CAN" in e]


def test_who_denies_is_who_is_said_to_have_done_it(pipeline: Pipeline) -> None:
    assert "ASSAULT destroy SDN > SDN negated" in coded(
        pipeline, "The Sudanese army denied that villages had been burnt."
    )
