"""What paragraphs of digests and chronologies open with: a place or a date, set apart from the sentence."""

from __future__ import annotations

import pytest

from dateline.parsing.prepare import dated, lead
from dateline.pipeline import Pipeline
from dateline.records import Document, Story


def code(pipeline: Pipeline, text: str, published: str) -> Document:
    (document,) = pipeline.code([Story(id="s", text=text, published=published)])
    return document


@pytest.mark.parametrize(
    "text", ["NAIROBI - Police", "PORT MORESBY, Papua New Guinea (AP) -- Police", "LIMA – A strike"]
)
def test_a_place_leads(text: str) -> None:
    assert text[lead(text, 0, len(text)) :].split()[0] in ("Police", "A")


@pytest.mark.parametrize(
    "text", ["NATO said it would", "NAIROBI-based police", "F-16 - bombed", "The army - which fled"]
)
def test_no_place_leads(text: str) -> None:
    assert lead(text, 0, len(text)) == 0


@pytest.mark.parametrize(
    "text", ["26 December 1982 - Gendarmes", "May 1991: Gendarmes", "June 4, 1989 – Gendarmes", "1991 - Gendarmes"]
)
def test_a_date_leads(text: str) -> None:
    assert text[dated(text, 0, len(text)) :] == "Gendarmes"


def test_entries_of_a_chronology_are_dated_by_their_heads(pipeline: Pipeline) -> None:
    text = "Main dates of a war\nMay 1991 - Rebels kill six soldiers in Senegal. Gambia condemns the raid.\n9 June 2004 - Senegal signs a treaty."
    when = {e.trigger.text: (e.when.start, e.when.end) for e in code(pipeline, text, "2025-02-25").events if e.when}
    assert when["kill"] == when["condemns"] == ("1991-05-01", "1991-05-31")
    assert when["signs"] == ("2004-06-09", "2004-06-09")


def test_a_digest_moves_from_place_to_place(pipeline: Pipeline) -> None:
    text = "World briefs\nNAIROBI - Police arrested two students.\nLIMA - Police arrested three students.\nThe government denied it."
    arrests = [e for e in code(pipeline, text, "2025-02-25").events if e.event == "COERCE"]
    assert [a.country for e in arrests for a in e.actors] == ["KEN", "PER"]
    assert [a.country for e in code(pipeline, text, "2025-02-25").events if e.event == "REJECT" for a in e.actors] == [
        "PER"
    ]


def test_weekdays_of_a_dispatch_count_from_its_own_day(pipeline: Pipeline) -> None:
    text = (
        "PARIS, Dec 11 (Gazette) - A French court convicted a Liberian general on Tuesday of crimes of 1993, upholding a verdict of 2022. "
        "He fled in 2015, was arrested in 2018 and indicted in 2019, and wars of 1989, 1996 and 2003 were told of."
    )
    (convicted,) = [e for e in code(pipeline, text, "2024-12-11").events if e.trigger.text == "convicted"]
    assert convicted.when is not None
    assert (convicted.when.start, convicted.when.end) == ("2024-12-10", "2024-12-10")
