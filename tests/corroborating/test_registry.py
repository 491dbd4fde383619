"""The registry of actors grows from what stories say, with evidence, and is the same whatever the order of arrival."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.corroborating.corpus import Corpus
from dateline.corroborating.naming import names_in
from dateline.corroborating.sketch import Sketch, sketch
from dateline.records import Document

TEXTS = {
    "n1": "The Eastern Tea Workers Union (ETWU) called a strike in Limuru on Monday, its secretary, Mayor Adama Sawadogo, said.",
    "n2": "ETWU members stayed away from the estates around Limuru on Tuesday, and Sawadogo spoke to them for an hour.",
    "n3": "Pickers of the Eastern Tea Workers Union blocked a road near Limuru on Tuesday.",
    "n4": "Colonel Issa Sawadogo denied in Ouagadougou on Tuesday that his men had been seen at the border post.",
    "n5": "Hassan Idris, known as Abu Talha, was shot dead in a raid near Raqqa on Monday, police spokesman Omar Jabri said.",
    "n6": "Abu Talha was killed on Monday, his faction said. Jabri gave no details.",
    "n7": "A march for Hassan Idris was stopped near Raqqa on Tuesday.",
    "n8": "The mayor told ETWU leaders in Limuru to go home. Dr Ruth Limo treated nine of them.",
}


def document(story: str) -> Document:
    return Document(
        id=story, title=None, published="2026-03-03", publisher=f"Paper {story}", url=None, language="en", text=TEXTS[story], events=(),
        times=(), places=(), attributions=(), claims=(), instruments=(),
    )  # fmt: skip


SKETCHES = [sketch(document(story)) for story in TEXTS]


def told(corpus: Corpus) -> object:
    return (
        list(corpus.registry.actors()),
        corpus.linker.groups(),
        {s: (sorted(k.names), k.keys) for s, k in corpus.linker.sketches.items()},
    )


def linked(stories: list[Sketch]) -> Corpus:
    corpus = Corpus()
    corpus.add_sketches(stories)
    return corpus


WHOLE = told(linked(SKETCHES))


@pytest.mark.parametrize(
    ("name", "alias", "form", "stories", "doubtful"),
    [
        ("Eastern Tea Workers Union", "ETWU", "acronym", {"n1"}, False),
        ("Hassan Idris", "Abu Talha", "alias", {"n5"}, False),
        ("Omar Jabri", "Jabri", "family name", {"n6"}, False),
        ("Adama Sawadogo", "Sawadogo", "family name", {"n2"}, True),
    ],
)
def test_aliases_come_with_their_evidence(name: str, alias: str, form: str, stories: set[str], doubtful: bool) -> None:
    (found,) = [a for a in linked(SKETCHES).registry.actor(name).aliases if a.name == alias]
    assert (found.form, {e.story for e in found.evidence}, found.doubtful) == (form, stories, doubtful)
    for evidence in found.evidence:
        assert alias in TEXTS[evidence.story][evidence.start : evidence.end]


def test_titles_are_told_with_their_words() -> None:
    (title,) = linked(SKETCHES).registry.actor("Omar Jabri").titles
    (evidence,) = title.evidence
    assert TEXTS["n5"][evidence.start : evidence.end] == "spokesman Omar Jabri"
    with pytest.raises(KeyError):
        linked(SKETCHES).registry.actor("Jabri")


def test_other_names_bridge_stories_unless_two_could_bear_them() -> None:
    held = linked(SKETCHES).linker.sketches
    assert {"hassan", "idris"} <= held["n6"].names.keys()
    assert "etwu" in held["n3"].names
    assert "adama" not in held["n2"].names
    without = linked([s for s in SKETCHES if s.story != "n4"]).linker.sketches
    assert "adama" in without["n2"].names


@settings(max_examples=40, deadline=None)
@given(st.permutations(SKETCHES), st.sets(st.integers(1, len(SKETCHES) - 1)), st.sets(st.sampled_from(sorted(TEXTS))))
def test_any_order_and_batches_and_what_came_between_give_the_same(
    order: list[Sketch], cuts: set[int], again: set[str]
) -> None:
    corpus = Corpus()
    places = sorted(cuts)
    for start, end in zip([0, *places], [*places, len(order)], strict=True):
        corpus.add_sketches(order[start:end])
    corpus.replace([], gone=again)
    corpus.add_sketches(s for s in SKETCHES if s.story in again)
    assert told(corpus) == WHOLE


def test_what_was_kept_goes_on_as_if_nothing_had_been() -> None:
    half = linked(SKETCHES[:4])
    again = Corpus(half.saved())
    again.add_sketches(SKETCHES[4:])
    assert told(again) == WHOLE


def test_hostile_names_end() -> None:
    names_in("Dr " + "Aa " * 20_000 + "(A" + "A" * 20_000, 0, ())
    names_in("Colonel X, the " + "very " * 20_000, 0, ())
