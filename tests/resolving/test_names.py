"""Who a phrase is by its own words: adjectives and titles, bodies, names of many words, acronyms, metonyms."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from tests.resolving.support import Told


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("North Korean Foreign Minister Choe Son-hui met reporters.", "North Korean Foreign Minister Choe Son-hui", "PRK:GOV"),
        ("Peruvian lawmaker Rosa Quispe resigned.", "Peruvian lawmaker Rosa Quispe", "PER:LEG"),
        ("The Kremlin rejected the plan.", "The Kremlin", "RUS:GOV"),
        ("Foggy Bottom welcomed the plan.", "Foggy Bottom", "USA:GOV"),
        ("Whitehall ignored the report.", "Whitehall", "GBR:GOV"),
        ("The Pentagon sent a ship.", "The Pentagon", "USA:MIL"),
        ("Chadian riot police beat students.", "Chadian riot police", "TCD:COP"),
        ("An Iraqi-born Swede was arrested.", "An Iraqi-born Swede", "SWE:CVL"),
        ("An Israeli drone crashed near the village.", "An Israeli drone", "ISR:MIL"),
        ("A Hamas spokesman denied it.", "A Hamas spokesman", "PSE:REB"),
        ("The Bank of England cut rates.", "The Bank", "GBR:GOV"),
        ("Ethiopia's chief of staff flew home.", "Ethiopia's chief", "ETH:MIL"),
        ("Russian and Chinese officials met.", "Russian and Chinese officials", "RUS:GOV + CHN:GOV"),
        ("Diplomats from Chile, Peru and Bolivia protested.", "Diplomats", "CHL:GOV + PER:GOV + BOL:GOV"),
        ("Scores of Kenyan farmers marched.", "Scores", "KEN:AGR"),
        ("A group of Malian rebels attacked the town.", "A group", "MLI:REB"),
        ("Troops loyal to the Libyan general Khalifa Haftar advanced.", "Troops", "LBY:MIL"),
        ("Danish volcanologists warned the town.", "Danish volcanologists", "DNK:EDU"),
        ("Fighters of al-Qaeda fled.", "al-Qaeda", "IMG:REB"),
        ("Peacekeepers patrolled the road.", "Peacekeepers", "UNO:MIL"),
    ],
)  # fmt: skip
def test_words_say_who(pipeline: Pipeline, text: str, words: str, who: str) -> None:
    assert Told(pipeline, text).who(words) == who


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The court case was adjourned on Monday.", "Monday"),
        ("They took the firm to court.", "court"),
        ("France and Spain signed the Pyrenees Treaty.", "the Pyrenees Treaty"),
        ("The West imposed sanctions.", "The West"),
        ("Drones hummed over the hills.", "Drones"),
    ],
)
def test_what_is_no_actor(pipeline: Pipeline, text: str, words: str) -> None:
    assert Told(pipeline, text).who(words) == "nobody"


def test_a_place_name_may_be_a_first_name(pipeline: Pipeline) -> None:
    assert Told(pipeline, "Chad Wolf resigned.").who("Chad Wolf") == "None:"
    assert Told(pipeline, "Chad resigned itself to the delay.").who("Chad") == "TCD:GOV"


def test_states_are_part_of_no_country_inside_a_longer_name(pipeline: Pipeline) -> None:
    told = Told(pipeline, "The Organization of American States met in Lima.")
    assert told.who("The Organization").startswith("IGO")
    assert told.who("American States") == "nobody"


def test_the_entity_covers_the_whole_name(pipeline: Pipeline) -> None:
    told = Told(pipeline, "The Bank of England cut rates.")
    (entity,) = told.actors.entities(0)
    assert (entity.text, entity.name) == ("The Bank of England", "Bank of England")


def test_a_person_takes_up_the_place_of_no_name(pipeline: Pipeline) -> None:
    told = Told(pipeline, "Gunmen raided Gao, a town in Mali, on Friday.")
    assert told.who("Gao").startswith("MLI")
