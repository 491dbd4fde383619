"""Treaties, resolutions, laws and deals: how they are found and named, and the events under and against them."""

from __future__ import annotations

import re

import pytest

from dateline.lexicons.instruments import KINDS, known, known_pattern, ties
from dateline.pipeline import Pipeline
from dateline.records import Claim, Instrument, Reading, Story

_MARKED = re.compile(r"\*(\w+)\*")


def read(pipeline: Pipeline, text: str) -> Reading:
    return next(iter(pipeline.read([Story(id="s", text=text, published="2025-05-05")])))


def tied(pipeline: Pipeline, marked: str) -> Claim:
    """The claim on the word between stars."""
    match = _MARKED.search(marked)
    assert match is not None, marked
    claims = read(pipeline, _MARKED.sub(r"\1", marked)).claims
    return next(c for c in claims if c.trigger.start <= match.start() < c.trigger.end)


def named(pipeline: Pipeline, text: str) -> dict[str, Instrument]:
    found = read(pipeline, text).instruments
    assert all(text[i.start : i.end] == i.text for i in found)
    return {i.name: i for i in found}


UNDER = [
    ("Paris *sent* 200 trainers under a defence agreement with Chad.", "defence agreement"),
    ("The mission, *authorised* by Resolution 2699, begins in June.", "Resolution 2699"),
    ("In line with the Minsk agreements, both sides *withdrew* their guns.", "Minsk"),
    ("A court *convicted* the editor of insulting the king under Article 112.", "Article 112"),
    ("Ottawa *invoked* the Extradition Treaty on Monday.", "Extradition Treaty"),
    ("Both parliaments *ratified* the Treaty of Friendship.", "Treaty of Friendship"),
    ("Troops *arrived* as part of the Nairobi Accord.", "Nairobi Accord"),
    ("Under the pact, Oslo *reopened* its ports and Riga freed two sailors.", "pact"),
    ("Under the pact, Oslo reopened its ports and Riga *freed* two sailors.", "pact"),
    ("The pact obliges its members to *defend* one another.", "pact"),
]
AGAINST = [
    ("Ankara *accused* Athens of violating the Treaty of Lausanne.", "Treaty of Lausanne"),
    ("The navy *seized* the ship in breach of the Law of the Sea Convention.", "Law of the Sea"),
    ("Moscow *pulled* out of the Black Sea grain deal.", "Black Sea"),
    ("Washington *withdrew* from the Paris Agreement.", "Paris Agreement"),
    ("The shelling *violated* the ceasefire.", "ceasefire"),
    ("Beirut *denounced* the raid as a violation of Resolution 1701.", "Resolution 1701"),
    ("The bloc *expelled* the junta, citing its failure to honour the Nairobi Accord.", "Nairobi Accord"),
]


@pytest.mark.parametrize(("sentence", "name"), UNDER)
def test_under(pipeline: Pipeline, sentence: str, name: str) -> None:
    found = tied(pipeline, sentence)
    assert any(name in i.text for i in found.under), (found.under, found.against)
    assert not found.against


@pytest.mark.parametrize(("sentence", "name"), AGAINST)
def test_against(pipeline: Pipeline, sentence: str, name: str) -> None:
    found = tied(pipeline, sentence)
    assert any(name in i.text for i in found.against), (found.under, found.against)
    assert not found.under


@pytest.mark.parametrize(
    "sentence",
    ["The minister praised the treaty and *met* the king.", "The army *shelled* the town before the truce was signed."],
)
def test_what_only_stands_near_is_not_tied(pipeline: Pipeline, sentence: str) -> None:
    found = tied(pipeline, sentence)
    assert not found.under
    assert not found.against


def test_provisions_are_no_facts(pipeline: Pipeline) -> None:
    assert tied(pipeline, "The pact obliges its members to *defend* one another.").status == "hypothetical"


def test_parties_and_year(pipeline: Pipeline) -> None:
    found = named(pipeline, "The 1994 accord between Jordan and Israel stands. The Anglo-Irish Treaty of 1921 fell.")
    first, second = found.values()
    assert (set(first.parties), first.date) == ({"JOR", "ISR"}, "1994")
    assert (second.parties, second.date) == (("GBR", "IRL"), "1921")


def test_well_known_instruments_bear_one_name(pipeline: Pipeline) -> None:
    found = named(pipeline, "Tehran left the NPT. Washington had abandoned the Iran nuclear deal.")
    assert "Treaty on the Non-Proliferation of Nuclear Weapons" in found
    assert found["Joint Comprehensive Plan of Action"].date == "2015"


def test_a_later_mention_takes_the_name(pipeline: Pipeline) -> None:
    text = "Both sides signed the Nairobi Accord on Monday. The accord ends the war."
    assert [i.name for i in read(pipeline, text).instruments] == ["Nairobi Accord", "Nairobi Accord"]


def test_the_name_by_which_it_is_known(pipeline: Pipeline) -> None:
    found = read(pipeline, "Under the truce, known as the Nairobi Accord, both sides freed prisoners.").instruments
    assert {i.name for i in found} == {"Nairobi Accord"}


@pytest.mark.parametrize("text", ["They had a plan.", "The act shocked the town.", "He wrote an article."])
def test_plain_nouns_are_no_instruments(pipeline: Pipeline, text: str) -> None:
    assert not read(pipeline, text).instruments


def test_the_lexicon_is_whole() -> None:
    kinds = set(KINDS.values())
    assert {k.kind for k in known().values()} <= kinds
    assert all(pos in ("v", "n", "a", "p", "by") for _, pos in ties())
    assert known_pattern().fullmatch("New START")
