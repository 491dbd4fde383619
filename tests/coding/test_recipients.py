"""To whom it was done, where the clause does not say it as its object: by what stands there, by where the story is set."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from dateline.records import Entity

from .coded import events

THINGS = {
    "Russian jets bombed a crowded market in Kherson.": "UKR:CVL",
    "The Islamic State attacked an army camp in western Kabul.": "AFG:MIL",
    "Gunmen opened fire on a bus near Peshawar.": "PAK:CVL",
    "Police shut down a newspaper in Managua.": "NIC:JRN",
    "Gunmen attacked a mosque in Quetta.": "PAK:REL",
    "The Taliban ambushed a military convoy in Orakzai.": "PAK:MIL",
    "A suicide bomber struck a police station in Gao.": "MLI:COP",
}
SET_IN = {
    "Floods drove 40,000 people from their homes in Chad. Britain pledged ten million pounds.": "TCD:GOV",
    "Uganda's parliament passed the law on Tuesday. On Friday Washington announced sanctions.": "UGA:GOV",
    "Two journalists were beaten in Tunis on Sunday. The European Union said it was worried.": "TUN",
    "Haiti's gangs burned two police stations in the capital. The Security Council imposed an arms embargo.": "HTI",
    "The quake struck Nepal on Monday, killing 80 people there. Ottawa promised more tents.": "NPL:GOV",
}
ELSEWHERE = {
    "Teachers in Lagos threatened to strike on Monday.": "NGA:GOV",
    "The government of Kenya blocked the fund. Cairo condemned Okello's arrest by Kenyan police.": "KEN:COP",
    "Thousands were arrested in Minsk.": "BLR:CVL",
    "Rebels surrendered to the police in Cali.": "COL:COP",
    "Refugees bound for Kabul, who were being deported by Iran, were hungry.": "AFG:REF",
    "Pakistan shut the crossing after a night of fighting with Afghanistan.": "AFG",
    "Soldiers in Benin rescued a nun abducted in a separate raid.": "BEN:REL",
}


def _codes(entities: tuple[Entity, ...]) -> set[str]:
    return {f"{e.country}:{s}" for e in entities for s in e.sectors} | {e.country or "?" for e in entities}


@pytest.mark.parametrize(("text", "wanted"), (THINGS | SET_IN | ELSEWHERE).items())
def test_to_whom(pipeline: Pipeline, text: str, wanted: str) -> None:
    assert wanted in _codes(events(pipeline, text)[-1].recipients)


@pytest.mark.parametrize("text", SET_IN)
def test_the_setting_as_side_says_so(pipeline: Pipeline, text: str) -> None:
    assert [r.via for r in events(pipeline, text)[-1].recipients] == ["setting"]


def test_a_town_falls_to_those_who_take_it(pipeline: Pipeline) -> None:
    (event,) = events(pipeline, "The town of Idlib fell to Syrian rebels.")
    assert "SYR:REB" in _codes(event.actors)


def test_the_owner_of_an_arrest_did_not_make_it(pipeline: Pipeline) -> None:
    (event,) = events(pipeline, "Todorov's extradition to Serbia followed his arrest by Italian police.")
    assert "ITA:COP" in _codes(event.actors)


def test_what_is_done_at_home_is_done_to_nobody_abroad(pipeline: Pipeline) -> None:
    (event,) = events(pipeline, "Britain pledged ten million pounds.")
    assert event.recipients == ()
