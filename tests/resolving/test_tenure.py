"""Offices have their days: the story's date decides who holds them."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from dateline.resolving.analyse import Analyser
from tests.resolving.support import Told


@pytest.mark.parametrize(
    ("published", "who"),
    [("2010-03-01", "DEU:GOV"), ("2023-03-01", "DEU:ELI")],
)
def test_a_leader_before_and_after(pipeline: Pipeline, published: str, who: str) -> None:
    assert Told(pipeline, "Angela Merkel praised Ghana.", published).who("Angela Merkel") == who


def test_the_title_that_the_story_gives_goes_first(pipeline: Pipeline) -> None:
    text = "Peru's congress ousted President Pedro Castillo in December."
    assert Told(pipeline, text, "2023-03-10").who("President Pedro Castillo") == "PER:GOV"


def test_former_officials_are_elites(pipeline: Pipeline) -> None:
    told = Told(pipeline, "A former Pakistani general, Bilal Tariq, criticised the army. Tariq said it was wrong.")
    assert told.who("A former Pakistani general") == told.who("Tariq") == "PAK:ELI"


@pytest.mark.parametrize(
    ("published", "sectors"),
    [("1998-05-01", "GOV"), ("2010-05-01", "REB"), ("2023-05-01", "GOV/REB")],
)
def test_a_movement_in_and_out_of_power(pipeline: Pipeline, published: str, sectors: str) -> None:
    assert Told(pipeline, "The Taliban banned kites.", published).who("The Taliban") == f"AFG:{sectors}"


def test_a_family_name_is_looked_up_only_for_who_is_in_office(pipeline: Pipeline) -> None:
    assert Told(pipeline, "Netanyahu thanked Kenya.", "2024-05-04").who("Netanyahu") == "ISR:GOV"


def test_a_name_that_the_story_introduces_is_not_looked_up(pipeline: Pipeline) -> None:
    told = Told(pipeline, "Adam Merkel, a Canadian farmer, sued Ottawa. Merkel said his land was taken.")
    assert told.who("Merkel") == "CAN:AGR"


def test_a_story_without_a_date_decides_nothing_for_those_with_one() -> None:
    analyser = Analyser()
    words = (("Taliban",), "taliban", True)
    undated, early, undated_again = (analyser(*words, when) for when in ("", "1998-05-01", ""))
    assert early.sectors == ("GOV",)
    assert undated == undated_again != early
