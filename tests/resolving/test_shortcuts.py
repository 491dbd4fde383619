"""What resolving passes over to be quick changes nothing: the long way gives the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from dateline.pipeline import Pipeline
from dateline.records import Reading, Story
from dateline.resolving import resolve
from dateline.resolving.analyse import Analyser
from dateline.resolving.resolve import Resolver
from dateline.resolving.resolved import Resolved

GOLD = Path(__file__).resolve().parents[2] / "evals" / "gold"
TRICKY = (
    "Chad's prime minister and the head of state of Niger met in Geneva. The two agreed on a truce. Two were later seen leaving. "
    "Scores of protesters, a group of the opposition's lawyers and the chief of staff waited. The bloc said its members backed it.\n\n"
    "The Front for Change (FFC) blamed the army. The front said the other side had fired first, and each other's envoys left on Monday."
)


@pytest.fixture(scope="module")
def readings(pipeline: Pipeline) -> list[Reading]:
    texts = [TRICKY, *((folder / "story.txt").read_text() for folder in sorted(GOLD.iterdir())[:4])]
    return list(pipeline.read([Story(id=str(n), text=text, published="2024-05-04") for n, text in enumerate(texts)]))


def told(readings: Sequence[Reading]) -> list[list[Resolved]]:
    resolver = Resolver(Analyser())
    return [list(resolver.resolve(reading).resolved) for reading in readings]


def test_quiet_mentions_are_what_the_steps_make_of_them(
    readings: list[Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = told(readings)
    assert sum(r.kind == "none" for some in quick for r in some) > 100
    monkeypatch.setattr(resolve, "is_quiet", lambda m: False)
    slow = told(readings)
    differing = [
        (reading.mentions[n].text, one, other)
        for reading, some, others in zip(readings, quick, slow, strict=True)
        for n, (one, other) in enumerate(zip(some, others, strict=True))
        if one != other and (one.kind, other.kind) != ("none", "none")
    ]
    assert differing == []


def test_plain_words_are_in_no_lexicon(readings: list[Reading], monkeypatch: pytest.MonkeyPatch) -> None:
    quick = told(readings)
    monkeypatch.setattr(Analyser, "_is_plain_word", lambda self, word: False)
    assert told(readings) == quick
