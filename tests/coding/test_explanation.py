"""The explanation: every sentence is shown, with what was coded, through which words, or why nothing was."""

from __future__ import annotations

import pytest

from dateline.coding.explanation import REPORTS, SILENT, lines
from dateline.pipeline import Pipeline
from dateline.records import Story

TEXT = (
    "Turkey condemned Greece on Friday, Reuters said. A calm month in the hills. Japan promised to send rice to Nepal.\n"
    "The minister did not meet the Greek envoy."
)


@pytest.fixture(scope="module")
def explained(pipeline: Pipeline) -> str:
    (reading,) = pipeline.read([Story(id="s", text=TEXT, published="2025-05-04")])
    return "\n".join(lines(reading, pipeline.coder))


def test_every_sentence_stands_with_its_offset(explained: str) -> None:
    for sentence in (
        "Turkey condemned Greece on Friday, Reuters said.",
        "A calm month in the hills.",
        "The minister did not",
    ):
        assert f"[{TEXT.index(sentence)}] {sentence}" in explained


def test_an_event_tells_its_entry_words_sides_speaker_and_day(explained: str) -> None:
    block = explained.split("[0]")[1].split("\n\n")[0]
    assert "* 'condemned': ACCUSE disapprove, actual, by accuse.lex:" in block
    assert "words: agent: Turkey, patient: Greece" in block
    assert "who: 'Turkey' is Turkey, TUR:GOV" in block
    assert "whom: 'Greece' is Greece, GRC:GOV" in block
    assert "on the word of Reuters ('said', asserts)" in block
    assert "when: 2025-05-02 to 2025-05-02, relative from 'Friday'" in block


def test_what_is_no_event_is_told_why(explained: str) -> None:
    assert f"- 'said': {REPORTS}" in explained
    assert f"A calm month in the hills.\n    - {SILENT}" in explained
    assert "- 'send': told only as what is meant by 'promised'" in explained
    assert "negated because of 'not'" in explained


def test_an_undated_story_says_so(pipeline: Pipeline) -> None:
    (reading,) = pipeline.read([Story(id="s", text=TEXT)])
    assert "  no publication date: relative dates are left open" in list(lines(reading, pipeline.coder))
