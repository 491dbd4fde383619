"""Games borrow the verbs of war; those who fight in earnest beside a game are coded all the same."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline
from dateline.records import Story

PLAYED = [
    "Peru's striker fired twice before half-time as his side attacked Chile.",
    "Ghana defeated Togo in a penalty shoot-out in Accra.",
    "Fiji threatens to crush Samoa in Tuesday's quarter-final.",
    "Norway's skiers captured four gold medals from Sweden.",
]
MEANT = [
    ("Police beat Moroccan supporters after the semi-final.", "ASSAULT"),
    ("Gunmen attacked a bus carrying Togo's players before the match in Cabinda.", "ASSAULT"),
    ("Russian missiles struck a stadium hosting a tournament in Kharkiv.", "ASSAULT"),
    ("Serbian hooligans attacked Croatian police after the quarter-final.", "ASSAULT"),
]


def coded(pipeline: Pipeline, text: str) -> set[str]:
    [document] = pipeline.code([Story(id="s", text=text, published="2026-03-12")])
    return {event.event for event in document.events}


@pytest.mark.parametrize("text", PLAYED)
def test_a_game_is_no_war(pipeline: Pipeline, text: str) -> None:
    assert not coded(pipeline, text)


@pytest.mark.parametrize(("text", "kind"), MEANT)
def test_who_fights_in_earnest_is_coded(pipeline: Pipeline, text: str, kind: str) -> None:
    assert kind in coded(pipeline, text)
