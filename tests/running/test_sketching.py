"""Sketches drawn by several processes are those that one would draw."""

from __future__ import annotations

import pytest
from benchmarks.linking import generate

from dateline.corroborating.corpus import Corpus
from dateline.corroborating.sketch import sketch
from dateline.running import sketching


def test_several_processes_draw_what_one_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [row.document for row in generate(90, seed=5)]
    monkeypatch.setattr(sketching, "BATCH", 16)
    drawn = [held for batch in sketching.sketches(documents, 2) for held in batch]
    assert drawn == [sketch(d) for d in documents]


def test_batches_leave_what_all_at_once_would_and_are_told_as_one_change() -> None:
    rows = list(generate(90, seed=5))
    parts, whole = Corpus(), Corpus()
    changes = parts.add_batches([sketch(r.document)] for r in rows)
    whole.add(r.document for r in rows)
    assert parts.linker.groups() == whole.linker.groups()
    assert {c.what for c in changes} == {"new"}
    assert len(changes) == len(parts.ledger.incidents)
