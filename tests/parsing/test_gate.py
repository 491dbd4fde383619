"""The gate lets through whatever can tell of an event, and says of the rest why it was spared."""

from __future__ import annotations

import itertools
import random
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.coding.explanation import lines
from dateline.lexicons.registers import registers, weigh
from dateline.parsing.gate import NO_EVENT, Gate
from dateline.parsing.prepare import paragraphs, plain
from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import Document, Story

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

MATCH = (
    "The striker shot wide before half-time and the goalkeeper saved twice. Spain attacked from the start. The referee sent the captain off. "
    "Coach Luis Moreno said his midfielders had been killed by the pace. They signed a defender on Monday."
)
POLITICS = "Kenya signed a treaty with Uganda on Monday. Troops shelled the town. The minister condemned the attack."


@pytest.fixture(scope="module")
def gate(pipeline: Pipeline) -> Gate:
    assert pipeline.parser.gate is not None
    return pipeline.parser.gate


@pytest.fixture(scope="module")
def whole() -> Pipeline:
    return Pipeline(gated=False)


def parsed(gate: Gate, text: str) -> list[str]:
    return [text[a:b].strip() for _, a, b in gate.passed(plain(text), paragraphs(text)).runs]


def spared(gate: Gate, text: str) -> list[str]:
    return [text[s.start : s.end].strip() for s in gate.passed(plain(text), paragraphs(text)).spared]


def test_a_match_is_not_parsed_and_politics_is(gate: Gate) -> None:
    found = gate.passed(MATCH, paragraphs(MATCH))
    assert found.runs == []
    assert {s.reason for s in found.spared} == {"a story of sport; not parsed"}
    assert parsed(gate, POLITICS) == [POLITICS]


def test_a_match_that_public_affairs_reach_is_parsed(gate: Gate) -> None:
    text = (
        MATCH
        + " The government banned the club, police arrested two officials and protesters clashed with soldiers outside the embassy."
    )
    assert parsed(gate, text)


def test_sentences_without_a_word_of_an_event_are_spared(gate: Gate) -> None:
    text = "Kenya signed a treaty with Uganda. Roofs are red there. The roads are long and narrow."
    assert parsed(gate, text) == ["Kenya signed a treaty with Uganda."]
    assert spared(gate, text) == ["Roofs are red there.", "The roads are long and narrow."]


@pytest.mark.parametrize(
    "kept",
    [
        "The roads are narrow, he said.",  # speech
        '"The roads are narrow."',  # a quotation
        "The roads are narrow on Friday.",  # a day
        "Mary Wanjiru is tall.",  # somebody that a later sentence may take up
        "It is red.",
    ],
)
def test_what_others_need_is_kept(gate: Gate, kept: str) -> None:
    text = f"{kept} Kenya signed a treaty with Uganda."
    assert parsed(gate, text) == [text]


def test_stretches_of_a_paragraph_keep_its_number(gate: Gate) -> None:
    text = "Kenya signed a treaty with Uganda. Roofs are red and blue. Troops shelled the town.\n\nThe army withdrew."
    runs = gate.passed(text, paragraphs(text)).runs
    assert [text[a:b].strip() for _, a, b in runs] == [
        "Kenya signed a treaty with Uganda.",
        "Troops shelled the town.",
        "The army withdrew.",
    ]
    assert runs[0][0] == runs[1][0] == 0
    assert runs[2][0] == text.index("The army")


def test_abbreviations_part_no_sentences(gate: Gate) -> None:
    text = "Roofs are red. Kenya met U.S. Secretary J. Smith and Gen. Odhiambo for talks with Mr. Okello of Acme Corp. Uganda signed."
    assert parsed(gate, text) == [text.removeprefix("Roofs are red. ")]


@given(st.text(alphabet="aB. \n\"'?!(Kenya signed a treaty.)é中5", max_size=300))
@settings(deadline=None, max_examples=150)
def test_every_word_is_parsed_or_spared(gate: Gate, text: str) -> None:
    easy = plain(text)
    found = gate.passed(easy, paragraphs(easy))
    pieces = sorted([(a, b) for _, a, b in found.runs] + [(s.start, s.end) for s in found.spared])
    assert all(b <= c for (_, b), (c, _) in itertools.pairwise(pieces))
    covered = {k for a, b in pieces for k in range(a, b)}
    assert all(k in covered or not c.isalnum() for k, c in enumerate(easy))


def events(document: Document) -> set[tuple[int, str]]:
    return {(e.trigger.start, e.event) for e in document.events}


def test_no_event_of_the_project_s_own_stories_is_lost(pipeline: Pipeline, whole: Pipeline) -> None:
    files = [*sorted((ROOT / "examples").glob("*")), *sorted((ROOT / "evals").rglob("story.txt"))]
    stories = [item for item in read_inputs([str(f) for f in files]) if isinstance(item, Story)]
    lost = [events(w) - events(g) for w, g in zip(whole.code(stories), pipeline.code(stories), strict=True)]
    assert not any(lost)


def test_nine_in_ten_pastimes_are_spared(gate: Gate) -> None:
    from benchmarks.stories import pastime

    rng = random.Random(11)
    stories = [pastime(rng) for _ in range(200)]
    assert len(set(stories)) == 200
    assert sum(not gate.passed(s, paragraphs(s)).runs for s in stories) >= 180


def test_what_was_spared_is_told(pipeline: Pipeline) -> None:
    text = " ".join(["Kenya signed a treaty with Uganda. Roofs are red there.", *["Walls are white."] * 40])
    (reading,) = pipeline.read([Story(id="x", text=text)])
    told = "\n".join(lines(reading, pipeline.coder, pipeline.parser.spared(reading.story)))
    assert f"Roofs are red there.\n    - {NO_EVENT}" in told
    (match,) = pipeline.read([Story(id="y", text=MATCH)])
    assert "a story of sport; not parsed" in "\n".join(
        lines(match, pipeline.coder, pipeline.parser.spared(match.story))
    )


def test_without_the_gate_all_is_parsed(whole: Pipeline) -> None:
    assert whole.parser.spared(Story(id="x", text=MATCH)) == []
    (reading,) = whole.read([Story(id="x", text=MATCH)])
    assert reading.claims


def test_places_and_times_are_found_in_what_is_not_parsed(pipeline: Pipeline) -> None:
    (document,) = pipeline.code(
        [Story(id="x", text=MATCH + " The match in Seville was on 4 May 2024.", published="2024-05-06")]
    )
    assert not document.events
    assert "Seville" in [p.name for p in document.places]
    assert "2024-05-04" in [t.value for t in document.times]
    assert msgspec.json.encode(document)


def test_words_of_registers_are_each_of_one() -> None:
    assert all(word == word.lower() and found.weight in (1, 2) for word, found in registers().items())
    assert weigh(["quarter", "final", "quarter-final", "minister"]) == {"sport": 2, "public": 2}
