"""Who did it and whom it was done to, from the nearest words outward."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline

from .coded import coded, events

SIDES = {
    "the object": ("Turkey condemned Greece.", "ACCUSE disapprove TUR > GRC"),
    "behind a passive": ("Greece was condemned by Turkey.", "ACCUSE disapprove TUR > GRC"),
    "in what is agreed": ("Norway agreed to lend money to Ghana.", "AGREE NOR > GHA"),
    "in what is refused": ("Hungary refused to send arms to Ukraine.", "REJECT assist HUN > UKR"),
    "in what is threatened": ("Iran threatened to shell Israel.", "THREATEN violence IRN > ISR"),
    "by a place": ("Pakistan imposed a curfew in Quetta.", "COERCE curfew PAK > PAK"),
    "by an adjective on a noun": ("Canada reaffirmed its support. Japanese aid to Kenya arrived.", "AID JPN > KEN"),
    "by whom it belongs to": ("A Chinese plane violated Japanese airspace.", "MOBILIZE troops CHN > JPN"),
    "a visitor is the actor": ("Egypt received the Sudanese president.", "CONSULT visit SDN > EGY"),
    "a critic behind a preposition": ("Hungary drew criticism from Poland.", "ACCUSE disapprove POL > HUN"),
    "those who rule a place": ("A Dutch activist was arrested in Cairo.", "COERCE arrest EGY > NLD"),
    "a talk is mutual": ("Peru held talks with Chile.", "CONSULT PER, CHL > -"),
    "a joint drill is cooperation": ("India and France staged naval exercises.", "COOPERATE IND, FRA > -"),
    "who holds what is attacked": (
        "Somali militants overran a base manned by Ethiopian peacekeepers.",
        "ASSAULT SOM > ETH",
    ),
    "where asylum is given": ("A Honduran judge was given asylum in Costa Rica.", "AID CRI > HND"),
    "the party that one is expelled from": (
        "A Sri Lankan lawmaker was expelled from the Janatha Vimukthi Peramuna.",
        "SANCTION expel LKA > LKA",
    ),
    "who is under arrest": ("The Sudanese minister is under house arrest.", "COERCE arrest - > SDN"),
    "a speaker behind his verb": (
        "Neither Kenya nor Uganda condemned the raid, complained the Slovenian envoy.",
        "ACCUSE disapprove SVN > KEN, UGA",
    ),
    "whom one appeals to": ("Norway appealed to Chad to stop arming Sudanese rebels.", "REQUEST change NOR > TCD"),
    "what is not recognised": ("Thailand does not recognise Taiwan.", "REJECT THA > TWN"),
    "whose the object is": ("Morocco welcomed Madrid's stance on Western Sahara.", "SUPPORT MAR > ESP"),
    "not one's own object": ("The Czech prime minister pledged his country's support for Libya.", "SUPPORT CZE > LBY"),
    "people told by their number": ("A bomb in Nairobi killed four.", "ASSAULT explosives - > KEN"),
    "before whose house": (
        "Philippine fishermen staged a protest outside the Chinese embassy.",
        "PROTEST demo PHL > CHN",
    ),
    "whom a crowd is against": (
        "Thousands of protesters against Colombia's president marched through Bogota.",
        "PROTEST demo COL > COL",
    ),
    "one's own prisoners": (
        "Havana freed 53 dissidents after Washington eased its embargo.",
        "RETREAT release CUB > CUB",
    ),
    "each the other": ("Seoul and Pyongyang accused each other of lying.", "ACCUSE allege KOR, PRK > KOR, PRK"),
    "whose lorry it is": ("Rioters in Antananarivo torched the governor's car.", "PROTEST riot MDG > MDG"),
    "two objects": ("Canada granted the Syrian refugees asylum.", "AID CAN > SYR"),
}


@pytest.mark.parametrize(("text", "wanted"), SIDES.values(), ids=SIDES)
def test_sides(pipeline: Pipeline, text: str, wanted: str) -> None:
    assert wanted in coded(pipeline, text)


def test_an_implied_crowd_says_so(pipeline: Pipeline) -> None:
    (event,) = events(pipeline, "Protests erupted in Nairobi.")
    assert [(a.country, a.sectors, a.via) for a in event.actors] == [("KEN", ("CVL",), "implied")]


def test_a_place_as_side_says_so_and_lowers_confidence(pipeline: Pipeline) -> None:
    (placed,) = events(pipeline, "Pakistan imposed a curfew in Quetta.")
    (named,) = events(pipeline, "Pakistan condemned India.")
    assert placed.recipients[0].via == "place"
    assert placed.confidence < named.confidence


def test_what_a_phrase_takes_up_is_done_by_its_doer(pipeline: Pipeline) -> None:
    found = coded(pipeline, "Serbia expelled the Croatian ambassador. Slovenia condemned the move.")
    assert "ACCUSE disapprove SVN > SRB" in found


def test_a_resolution_of_a_council_is_no_side(pipeline: Pipeline) -> None:
    found = events(pipeline, "Mexico praised Security Council Resolution 1701.")
    assert all("UNO" not in {r.country for r in e.recipients} for e in found)


def test_a_possessor_comes_before_what_any_may_have(pipeline: Pipeline) -> None:
    (event,) = events(pipeline, "Rioters in Antananarivo torched the governor's car.")
    assert [r.sectors for r in event.recipients] == [("GOV",)]


def test_what_a_storm_did_is_no_event(pipeline: Pipeline) -> None:
    assert coded(pipeline, "A storm hit Beira on Tuesday; ten houses were destroyed.") == []
