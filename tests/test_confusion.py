"""The confusion table: which coded type a labelled pair is counted under."""

from __future__ import annotations

import collections

import pytest
from evals.confusion import NOTHING, coded_as, pairs, table

from dateline.pipeline import default
from dateline.records import Story

TEXT = "France praised Mali on Monday, and Niger accused Chad of shelling a village."


@pytest.mark.parametrize(
    ("wanted", "source", "target", "coded"),
    [
        ("SUPPORT", "France", "Mali", "SUPPORT"), ("ACCUSE", "Niger", "Chad", "ACCUSE"), ("AID", "France", "Mali", "SUPPORT"),
        ("ACCUSE", "France", "Chad", NOTHING), ("SUPPORT", "France", "", "SUPPORT"),
    ],
)  # fmt: skip
def test_a_pair_is_counted_under_the_event_that_joins_it(wanted: str, source: str, target: str, coded: str) -> None:
    (document,) = default().code([Story(id="x", text=TEXT, published=None)])

    def spans(word: str) -> list[list[int]]:
        return [[TEXT.index(word), TEXT.index(word) + len(word)]] if word else []

    assert coded_as(wanted, spans(source), spans(target), document) == coded


def test_labels_that_are_not_told_apart_are_one() -> None:
    text = "Mali freed two French soldiers."
    row = {"id": "x", "text": text, "dyads": [{"type": "RETREAT", "source": [[0, 4]], "target": None}]}
    assert list(pairs([row])) == [("YIELD", "YIELD")]


def test_the_table_gives_the_share_of_joined_pairs_that_is_right() -> None:
    counts = collections.Counter({("AID", "AID"): 3, ("AID", "SUPPORT"): 1, ("AID", NOTHING): 5})
    (line,) = (row for row in table(counts).splitlines() if row.startswith("| AID |"))
    assert line.endswith("| 5 | 0.75 |")
