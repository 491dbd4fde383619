"""The country of those whom nothing in their phrase places: the story's own, and how that is said."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from tests.resolving.support import Told

ABROAD = (
    "In Port-au-Prince, Haiti's government welcomed the first Kenyan officers. Haitian gangs fled. The mayor thanked them.\n\n"
    "Back in Nairobi, police fired on protesters. The interior ministry denied it."
)


def test_inherited_from_the_story(pipeline: Pipeline) -> None:
    told = Told(pipeline, "Sudan's capital was quiet on Monday. The police arrested two editors.")
    assert told.who("The police") == "SDN:COP"
    assert told.via("The police") == "setting"
    assert told.who("two editors") == "SDN:JRN"


@pytest.mark.parametrize(
    ("words", "who"),
    [("The mayor", "HTI:GOV"), ("police", "KEN:COP"), ("protesters", "KEN:CVL"), ("The interior ministry", "KEN:GOV")],
)
def test_the_setting_moves_with_the_story(pipeline: Pipeline, words: str, who: str) -> None:
    assert Told(pipeline, ABROAD).who(words) == who


def test_nationals_abroad_do_not_set_the_scene(pipeline: Pipeline) -> None:
    told = Told(
        pipeline, "Two French journalists were arrested in Burkina Faso. The authorities accused them of spying."
    )
    assert told.who("The authorities") == "BFA:GOV"
    assert told.who("them") == "FRA:JRN"


def test_a_country_named_in_passing_is_no_setting(pipeline: Pipeline) -> None:
    told = Told(pipeline, "The agency opened a camp. It asked donors to give. It thanked Uganda.")
    assert told.who("donors") == "None:"


def test_an_earlier_body_of_the_same_kind_goes_before_the_setting(pipeline: Pipeline) -> None:
    told = Told(pipeline, "KYIV - Ukraine was calm. Polish soldiers cheered. The troops went home.")
    assert told.who("The troops") == "POL:MIL"
    assert told.via("The troops") == "earlier mention"
