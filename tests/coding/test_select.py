"""Choosing events of a coded document by status, speaker, stance and instrument; options hold together."""

from __future__ import annotations

import pytest

from dateline.coding.select import Selection
from dateline.pipeline import Pipeline
from dateline.records import Document, Story

TEXT = (
    "Iran left the Non-Proliferation Treaty on Monday. Israel condemned Iran. "
    "Russia denied that its troops had shelled Kharkiv. "
    "The French foreign minister said that Turkish troops had attacked Kurdish fighters."
)


@pytest.fixture(scope="module")
def document(pipeline: Pipeline) -> Document:
    return next(iter(pipeline.code([Story(id="s", text=TEXT, published="2025-05-05")])))


def chosen(document: Document, selection: Selection) -> set[str]:
    return {e.trigger.text for e in selection.apply(document).events}


def test_an_empty_selection_keeps_all(document: Document) -> None:
    assert Selection().apply(document) is document
    assert len(document.events) >= 4


def test_narrator(document: Document) -> None:
    found = chosen(document, Selection(speaker="narrator"))
    assert "condemned" in found
    assert not found & {"attacked", "shelled"}


@pytest.mark.parametrize("name", ["Paris", "France", "FRA", "FRA:GOV", "foreign minister"])
def test_speaker_by_any_name(document: Document, name: str) -> None:
    assert chosen(document, Selection(speaker=name)) == {"attacked"}


def test_nobody_of_that_name(document: Document) -> None:
    assert not chosen(document, Selection(speaker="Norway"))


def test_denials(document: Document) -> None:
    assert chosen(document, Selection(stance="denies")) == {"denied", "shelled"}


def test_options_hold_together(document: Document) -> None:
    assert chosen(document, Selection(stance="denies", status=("negated",))) == {"shelled"}
    assert not chosen(document, Selection(stance="denies", speaker="France"))


@pytest.mark.parametrize("name", ["NPT", "non-proliferation", "Non-Proliferation Treaty"])
def test_instrument_by_any_name(document: Document, name: str) -> None:
    assert chosen(document, Selection(instrument=name)) == {"left"}
