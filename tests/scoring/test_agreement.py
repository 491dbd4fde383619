"""Every figure agrees with the scorer that comes with the development data, where that is at hand."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from dateline.corroborating.corpus import Corpus
from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import Document, Story
from dateline.scoring import Gold, Report

SETS = {
    "seed": ("document", "documents", "seed/gold.json"), "documents": ("document", "documents", "documents"),
    "typing": ("typing", "typing", "typing/plv_train.jsonl"), "times": ("times", "times", "times/wikiwars.jsonl"),
    "places": ("places", "places", "places/geovirus.jsonl"),
    "attributions": ("attributions", "attributions", "attributions/polnear_dev.jsonl"),
    "constructions": ("attributions", "attributions", "attributions/constructions_dev.jsonl"),
    "status": ("status", "status", "attributions/constructions_dev.jsonl"),
}  # fmt: skip
"""Each set with its kind there and here."""


def theirs(shared: Path, kind: str, gold: Path, output: Path) -> dict[str, float]:
    """The other scorer's figures by plain names; those that count things are left out."""
    command = [sys.executable, str(shared / "measure" / "score.py"), kind, str(gold), str(output), "--json"]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    counts = {name for name in told if name.endswith("(count)")}
    return {re.sub(r" \(.*", "", name): value for name, value in told.items() if name not in counts}


def same(report: Report, figures: dict[str, float]) -> None:
    assert set(figures) <= {*report.scores, "n"}
    for name, value in figures.items():
        assert (report.n if name == "n" else report.scores[name]) == pytest.approx(value, abs=5e-5), name


def written(rows: list[Any], file: Path) -> Path:
    file.write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
    return file


@pytest.fixture(scope="module")
def coded(shared: Path, pipeline: Pipeline) -> dict[str, list[Document]]:
    """The development texts, coded once."""
    out = {}
    for name, (_, kind, path) in SETS.items():
        gold = Gold(kind, shared / "gold" / path)
        out[name] = list(pipeline.code(gold.stories())) if name != "status" else out["constructions"]
    return out


def garbled(documents: list[Document], dice: random.Random) -> Iterator[dict[str, Any]]:
    """Documents with things left out, doubled, moved and swapped: every tie and every empty field comes up."""
    for document in documents:
        if dice.random() < 0.1:
            continue
        row = msgspec.to_builtins(document)
        for name in ("events", "times", "places", "attributions", "claims"):
            items = [garble(item, dice) for item in row[name] if dice.random() > 0.15]
            row[name] = items + dice.sample(items, len(items) // 5)
        if dice.random() < 0.5:
            row["attributions"] = [a | {"content": a["content"][0]} for a in row["attributions"]]
        yield row


def garble(item: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    out = dict(item)
    for name, value in item.items():
        if dice.random() > 0.12:
            continue
        if name in ("start", "end"):
            out[name] = max(0, value + dice.choice((-3, -1, 1, 4)))
        elif name in ("when", "where", "hedge", "mode", "source", "lat", "value"):
            out[name] = None
        elif name in ("actors", "recipients", "according_to", "under"):
            out[name] = value[1:]
        elif name == "status":
            out[name] = dice.choice(("actual", "negated", "planned"))
        elif name == "event":
            out[name] = dice.choice(("ASSAULT", "CONCEDE", "RETREAT", "ACCUSE"))
    return out


@pytest.mark.parametrize("spoiled", [False, True])
@pytest.mark.parametrize("name", SETS)
def test_every_figure_is_the_same(
    name: str, spoiled: bool, shared: Path, coded: dict[str, list[Document]], tmp_path: Path
) -> None:
    there, here, path = SETS[name]
    rows = garbled(coded[name], random.Random(f"{name} 1")) if spoiled else coded[name]
    output = written(list(rows), tmp_path / "coded.jsonl")
    figures = theirs(shared, there, shared / "gold" / path, output)
    same(Gold(here, shared / "gold" / path).score(output), figures)
    if not spoiled:
        same(Gold(here, shared / "gold" / path).score_documents(coded[name]), figures)


@pytest.mark.parametrize("half", ["a", "b"])
def test_halves_score_the_same(half: str, shared: Path, coded: dict[str, list[Document]], tmp_path: Path) -> None:
    source = shared / "gold" / SETS["typing"][2]
    kept = {row.id for row in Gold("typing", source, half).rows}
    lines = source.read_text(encoding="utf-8").splitlines(keepends=True)
    part = tmp_path / "half.jsonl"
    part.write_text("".join(line for line in lines if json.loads(line)["id"] in kept), encoding="utf-8")
    output = written(coded["typing"], tmp_path / "coded.jsonl")
    assert 0.4 < len(kept) / len(lines) < 0.6
    same(Gold("typing", source, half).score(output), theirs(shared, "typing", part, output))


def test_incidents_score_the_same(shared: Path, pipeline: Pipeline, tmp_path: Path) -> None:
    folder = shared / "gold" / "incidents" / "dev"
    stories = [item for item in read_inputs([str(folder / "stories.jsonl")]) if isinstance(item, Story)]
    documents = {d.id: d for d in pipeline.code(stories)}
    corpus = Corpus()
    corpus.add(documents.values())
    records = [msgspec.to_builtins(i) for i in corpus.incidents(documents.__getitem__)]
    for n, kept in enumerate((records, garbled_incidents(records, random.Random(2)))):
        output = written(kept, tmp_path / f"incidents{n}.jsonl")
        gold = folder / "gold_incidents.jsonl"
        same(Gold("incident_records", gold).score(output), theirs(shared, "incident_records", gold, output))
        clusters = [{"id": s, "cluster": i["id"]} for i in kept for s in i["stories"]]
        placed = written(list({row["id"]: row for row in clusters}.values())[::-1][3:], tmp_path / f"clusters{n}.jsonl")
        gold = folder / "gold_clusters.jsonl"
        same(Gold("incidents", gold).score(placed), theirs(shared, "incidents", gold, placed))


def garbled_incidents(records: list[dict[str, Any]], dice: random.Random) -> list[dict[str, Any]]:
    """Incidents with stories taken out and put into others, origins turned about and conflicts doubled."""
    out = []
    for record in records:
        stories = [s for s in record["stories"] if dice.random() > 0.2] + [dice.choice(records)["stories"][0]]
        origin = {story: dice.choice(stories) for story in record["origin"]}
        out.append(
            record | {"stories": stories, "origin": origin, "conflicts": record["conflicts"] * dice.choice((0, 1, 2))}
        )
    return out
