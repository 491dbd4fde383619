"""Types that are more than their entry says: the future, refusals, warnings, who acts, what is spoken."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline

from .coded import coded, events

KINDS = {
    "promised help is an agreement": ("Japan will send rice to Nepal.", "AGREE JPN > NPL planned"),
    "help that will not come is refused": ("Hungary will not send arms to Ukraine.", "REJECT assist HUN > UKR"),
    "a vow not to talk refuses": ("Colombia vowed never to negotiate with Venezuela.", "REJECT meet COL > VEN"),
    "own announced force is a threat": ("Turkey said it would bomb Syria.", "THREATEN violence TUR > SYR"),
    "so is such force told by the story itself": (
        "Canada will impose tariffs on Chile.",
        "THREATEN relations CAN > CHL",
    ),
    "a warning of what will come": ("Iran warned that it would seize Greek ships.", "THREATEN restrict IRN > GRC"),
    "a government's protest is a complaint": ("Japan protested to China.", "ACCUSE disapprove JPN > CHN"),
    "a demand by must": ("The Estonian minister said Latvia must mediate.", "REQUEST meet EST > LVA"),
    "an accusation by telling": ("Ukraine said Russia had broken the truce.", "ACCUSE allege UKR > RUS"),
    "a wish in the subjunctive": ("Ethiopia insisted that Eritrea withdraw its troops.", "REQUEST yield ETH > ERI"),
    "a prison term that is given": (
        "A Moroccan smuggler was given a jail term by a Spanish court.",
        "SANCTION convict ESP > MAR",
    ),
    "a sentence is a conviction": (
        "A Turkish court sentenced a Turkish politician to ten years in prison.",
        "SANCTION convict TUR > TUR",
    ),
    "and an arrest": (
        "A Turkish court sentenced a Turkish politician to ten years in prison.",
        "COERCE arrest TUR > TUR",
    ),
}
NOT_EVENTS = {
    "what is only announced as done": ("Denmark announced that it had sent tents to Nepal.", "AGREE"),
    "a demand is no withdrawal": ("Iraq demanded the withdrawal of Turkish troops.", "RETREAT"),
    "refused to lift sanctions imposes none": ("France refused to lift the sanctions on Mali.", "SANCTION"),
    "the charge of an arrest": ("Kenya arrested a Kenyan pilot for cooperating with Somali rebels.", "COOPERATE"),
    "a price war": ("The price war with Chilean farmers ended in Oslo.", "ASSAULT"),
    "asking a question": ("Peru asked Chile when the talks would resume.", "REQUEST"),
    "a private journey": ("Polish tourists travelled to Chile on Sunday.", "CONSULT"),
    "evidence given": ("The Irish nurse gave evidence on Monday.", "COOPERATE"),
    "ways that are only sought": ("Somali rebels learnt new ways to attack Kenya.", "ASSAULT"),
    "the dead of a crash": ("A train crashed near Lima on Sunday. Forty Peruvian villagers were killed.", "ASSAULT"),
    "a company's vehicles": ("The Chilean company deployed a new fleet on Monday.", "MOBILIZE"),
    "agreeing that something is so": ("Peru and Chile agree that the lake is shrinking.", "AGREE"),
    "insisting that something is so": ("Iran insisted that the plane belonged to Oman.", "REQUEST"),
    "a participle before a noun": ("Iran released the detained British sailors.", "COERCE"),
}


@pytest.mark.parametrize(("text", "wanted"), KINDS.values(), ids=KINDS)
def test_kind(pipeline: Pipeline, text: str, wanted: str) -> None:
    assert wanted in coded(pipeline, text)


@pytest.mark.parametrize(("text", "kind"), NOT_EVENTS.values(), ids=NOT_EVENTS)
def test_no_event_of_that_type(pipeline: Pipeline, text: str, kind: str) -> None:
    assert not [e for e in coded(pipeline, text) if e.startswith(kind)]


def test_a_second_subject_is_what_the_clause_stands_on(pipeline: Pipeline) -> None:
    text = "The line was drawn by the Treaty of 1902, which Khartoum says the Ethiopian militias violate every season."
    assert "ACCUSE allege SDN > ETH" in coded(pipeline, text)


def test_a_complaint_is_against_what_its_speaker_says_was_broken(pipeline: Pipeline) -> None:
    text = "Islamabad summoned the Afghan ambassador to protest against the raid, which it said violated the Doha Agreement."
    summons = next(e for e in events(pipeline, text) if e.trigger.text == "summoned")
    assert [i.text for i in summons.against] == ["Doha Agreement"]
