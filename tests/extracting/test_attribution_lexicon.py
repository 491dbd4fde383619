"""The words of speech: every class known, every example attributed, nothing twice."""

from __future__ import annotations

import collections

import pytest

from dateline.lexicons.load import table
from dateline.lexicons.speech import SIGNED, TELLING, speech
from dateline.pipeline import Pipeline
from dateline.records import Story

CLASSES = table("cues/speech_classes.tsv")
TAKES = {"clause", "that", "quote", "colon", "to", "gerund", "object", "topic", "as", "name", "free"}
PREPOSITIONS = {"about", "against", "at", "by", "for", "from", "in", "into", "of", "on", "over", "with"}


@pytest.mark.parametrize("row", CLASSES, ids=lambda row: row["class"])
def test_the_example_of_every_class_is_attributed(pipeline: Pipeline, row: dict[str, str]) -> None:
    story, parse = next(iter(pipeline.parser.parse([Story(id="t", text=row["example"])])))
    assert row["stance"] in {a.stance for a in pipeline.extractor.read(story, parse).attributions}


def test_every_word_has_a_class_and_known_frames() -> None:
    known = {row["class"] for row in CLASSES}
    for row in table("cues/speech.tsv"):
        assert row["class"] in known, row
        assert row["takes"], row
        assert set(row["takes"].split()) <= TAKES | PREPOSITIONS, row


def test_no_word_stands_twice() -> None:
    count = collections.Counter((row["cue"], row["pos"]) for row in table("cues/speech.tsv"))
    assert [key for key, n in count.items() if n > 1] == []


def test_longer_cues_come_before_shorter() -> None:
    assert [c.words for c in speech().verbs["call"]][-1] == ("call",)


def test_a_class_does_not_both_tell_and_only_speak_of() -> None:
    assert not SIGNED & TELLING
    assert {row["class"] for row in CLASSES} >= SIGNED | TELLING
