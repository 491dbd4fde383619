"""The development gold's bars, where it is at hand."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from dateline.corroborating.corpus import Corpus
from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import Story


def test_development_gold(shared: Path, pipeline: Pipeline) -> None:
    import msgspec

    sys.path.insert(0, str(shared / "measure"))
    import score

    gold = shared / "gold" / "incidents" / "dev"
    stories = [item for item in read_inputs([str(gold / "stories.jsonl")]) if isinstance(item, Story)]
    documents = {d.id: d for d in pipeline.code(stories)}
    corpus = Corpus()
    corpus.add(documents.values())
    rows = [{"id": r.id, "cluster": r.cluster} for r in corpus.placed()]
    told, _, _ = score.incidents(_rows(gold / "gold_clusters.jsonl"), rows)
    assert told["bcubed_f1"] >= 0.95
    records = [msgspec.to_builtins(i) for i in corpus.incidents(documents.__getitem__)]
    told, _, _ = score.incident_records(_rows(gold / "gold_incidents.jsonl"), records)
    assert told["sources_exact"] >= 0.85
    assert told["lineage_right"] >= 0.9
    assert told["conflict_found"] >= 0.8
    assert told["false_conflicts_per_incident (number)"] <= 0.5


def _rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
