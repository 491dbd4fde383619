from __future__ import annotations

import importlib.util
import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from dateline.extracting.times import find_times

SHARED = Path(os.environ.get("DATELINE_SHARED") or Path(__file__).parents[2].parent / "shared")
GOLD = SHARED / "gold" / "times" / "wikiwars.jsonl"
pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the development gold is not here")


@pytest.fixture(scope="module")
def gold() -> list[dict[str, Any]]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def scorer() -> Any:
    spec = importlib.util.spec_from_file_location("score", SHARED / "measure" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def found(text: str, published: str) -> list[dict[str, Any]]:
    times = find_times(text, published)
    return [{"start": t.start, "end": t.end, "text": t.text, "type": t.type, "value": t.value} for t in times]


@pytest.mark.parametrize("half", [0, 1])
def test_both_halves_of_the_histories_keep_their_floors(gold: list[dict[str, Any]], half: int) -> None:
    rows = gold[half::2]
    system = [{"id": row["id"], "times": found(row["text"], row["published"])} for row in rows]
    figures, _, _ = scorer().times(rows, system)
    assert figures["relaxed_f1"] >= 0.93
    assert figures["strict_f1"] >= 0.87
    assert figures["value_f1"] >= 0.85


def test_speed(gold: list[dict[str, Any]]) -> None:
    find_times("Warm on 4 May 2019.", "2019-05-05")
    began = time.process_time()
    for row in gold:
        find_times(row["text"], row["published"])
    words = sum(len(row["text"].split()) for row in gold)
    assert words / (time.process_time() - began) > 100_000
