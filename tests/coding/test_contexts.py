"""Contexts come from the sentence's own words."""

from __future__ import annotations

from dateline.coding.contexts import MOST, contexts_of, names

PLOVER = [
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
    "pro_autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
]


def test_every_context_of_the_ontology_has_words() -> None:
    assert list(names()) == PLOVER


def test_the_context_with_most_words_comes_first() -> None:
    assert contexts_of("Doctors at the hospital gave vaccines to soldiers.")[:2] == ("health", "military")


def test_phrases_count_as_one_word() -> None:
    assert contexts_of("A chemical weapons inspector arrived.") == ("cbrn",)


def test_few_and_none() -> None:
    assert contexts_of("A calm month in the hills.") == ()
    assert len(contexts_of(" ".join(["court troops hospital migrant hackers gold gender mosque drugs"]))) == MOST
