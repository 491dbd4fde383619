"""Noun phrases as mentions: their extent, what hangs on them, and what they are called."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from dateline.records import Mention, Story


def mentions(pipeline: Pipeline, text: str) -> tuple[Mention, ...]:
    (reading,) = pipeline.read([Story(id="s", text=text, published="2024-05-04")])
    return reading.mentions


def named(found: tuple[Mention, ...], text: str) -> Mention:
    return next(m for m in found if m.text == text)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Oman's secretary-general resigned.", "Oman's secretary-general"),
        ("At least 57 people drowned.", "At least 57 people"),
        ("The old army base burned.", "The old army base"),
    ],
)
def test_extent(pipeline: Pipeline, text: str, phrase: str) -> None:
    assert phrase in [m.text for m in mentions(pipeline, text)]


def test_spans_are_spans_of_the_text(pipeline: Pipeline) -> None:
    text = "The Grain Union of Kenya (GUK) and its rivals, led by Omar Diallo, met in Nairobi on Monday."
    for m in mentions(pipeline, text):
        assert text[m.start : m.end] == m.text


def test_who_heads_what(pipeline: Pipeline) -> None:
    found = mentions(pipeline, "Omar Diallo, who heads the Malian army, quit.")
    assert ("heads", found.index(named(found, "the Malian army"))) in named(found, "Omar Diallo").attached


def test_loyal_to_whom(pipeline: Pipeline) -> None:
    found = mentions(pipeline, "Troops loyal to General Haftar advanced.")
    assert ("loyal to", found.index(named(found, "General Haftar"))) in named(found, "Troops").attached


def test_known_as(pipeline: Pipeline) -> None:
    found = mentions(pipeline, "A gang leader known as Big Hand fled.")
    assert named(found, "A gang leader").apposition == found.index(named(found, "Big Hand"))


def test_verbs_that_share_a_subject_are_one_chain(pipeline: Pipeline) -> None:
    found = mentions(pipeline, "The sailors held six Colombians and handed them over.")
    assert named(found, "them").chain == named(found, "The sailors").chain


def test_an_acronym_in_brackets(pipeline: Pipeline) -> None:
    found = mentions(pipeline, "The Kenya Grain Union (KGU) won.")
    assert named(found, "The Kenya Grain Union").bracketed == "KGU"


def test_a_name_that_says_what_for_is_one(pipeline: Pipeline) -> None:
    found = mentions(pipeline, "The Committee to Protect Journalists condemned Peru.")
    assert "The Committee to Protect Journalists" in [m.text for m in found]


@pytest.mark.parametrize(
    ("text", "trigger", "role", "who"),
    [
        ('"We will bomb Kabul," a Pakistani minister told reporters.', "bomb", "agent", "a Pakistani minister"),
        ('"They shot at us," said a Nigerian teacher.', "shot", "at", "a Nigerian teacher"),
        ("A Pakistani minister said we would bomb Kabul.", "bomb", "agent", "we"),
        ("We were told by a Pakistani minister of the raid.", "told", "patient", "We"),
    ],
)
def test_we_in_a_quotation_are_who_is_quoted(pipeline: Pipeline, text: str, trigger: str, role: str, who: str) -> None:
    (reading,) = pipeline.read([Story(id="s", text=text, published="2024-05-04")])
    claim = next(c for c in reading.claims if c.trigger.text == trigger)
    assert reading.mentions[claim.roles[role]].text == who


def test_our_troops_in_a_quotation_are_the_speakers(pipeline: Pipeline) -> None:
    found = mentions(pipeline, '"Our forces will crush the rebels," the Kenyan general said.')
    owner = named(found, "Our forces").possessor
    assert owner is not None
    assert found[owner].text == "the Kenyan general"
