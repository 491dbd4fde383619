"""Modes by the means that a claim's own phrases name."""

from __future__ import annotations

import pytest

from dateline.pipeline import Pipeline

from .coded import events

MODES = {
    "Houthi drones struck a Saudi refinery.": "drone",
    "Israeli warplanes attacked Lebanese militants.": "aerial",
    "The Syrian army bombed the town of Homs.": "aerial",
    "A suicide bomber killed Pakistani policemen.": "suicide-attack",
    "Kenyan police fired tear gas at Kenyan protesters.": "crowd-control",
    "Somali militants attacked Ethiopian soldiers with mortars.": "heavy-weapons",
    "Two detainees joined the hunger strike in Tunis.": "hunger",
    "The French president spoke by phone with the Turkish president.": "phone",
}


@pytest.mark.parametrize(("text", "mode"), MODES.items(), ids=MODES.values())
def test_mode(pipeline: Pipeline, text: str, mode: str) -> None:
    assert mode in {e.mode for e in events(pipeline, text)}
