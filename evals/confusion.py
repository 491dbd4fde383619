"""Tabulates coded types against labelled ones: `python -m evals.confusion GOLD [--half a|b]`, a Markdown table.

GOLD is JSON Lines with `id`, `text` and `dyads` (type, source and target spans), as the shared measure's typing sets have
them; without it, the set that stands under $DATELINE_SHARED, or in the folder `shared` beside the repository.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from dateline.pipeline import default
from dateline.records import Document, Entity, Event, Story

TYPES = "AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()  # noqa: SIM905
NOTHING = "(none)"
MERGED = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
"""The labels do not tell the two apart."""
Spans = Sequence[Sequence[int]]


def shared() -> Path:
    """The folder of gold that is not part of the project."""
    named = os.environ.get("DATELINE_SHARED")
    return Path(named) if named else Path(__file__).resolve().parent.parent.parent / "shared"


def half(of: str) -> str:
    """Which half an id falls in."""
    return "a" if zlib.crc32(of.encode()) % 2 == 0 else "b"


def coded_as(wanted: str, source: Spans, target: Spans, document: Document) -> str:
    """The type that a labelled pair was coded with: the label if any event of the pair has it, else the first event's."""
    kinds = [MERGED.get(e.event, e.event) for e in document.events if _joins(e, source, target)]
    return wanted if wanted in kinds else kinds[0] if kinds else NOTHING


def _joins(event: Event, source: Spans, target: Spans) -> bool:
    sides = event.actors + event.recipients
    return _touches(sides, source) and (not target or _touches(sides, target))


def _touches(side: Sequence[Entity], spans: Spans) -> bool:
    return any(e.start < end and start < e.end for e in side for start, end in spans)


def pairs(rows: Sequence[dict[str, object]]) -> Iterator[tuple[str, str]]:
    """(label, coded) of every labelled pair."""
    stories = (Story(id=str(r["id"]), text=str(r["text"]), published=None) for r in rows)
    for row, document in zip(rows, default().code(stories), strict=True):
        for dyad in row["dyads"]:  # type: ignore[attr-defined]
            wanted = MERGED.get(dyad["type"], dyad["type"])
            yield wanted, coded_as(wanted, dyad["source"], dyad.get("target") or [], document)


def table(counts: collections.Counter[tuple[str, str]]) -> str:
    """A row a label, a column a coded type; the last ones: pairs that no event joins, and the share that is right."""
    columns = [*TYPES, NOTHING]
    lines = ["| label | " + " | ".join(c[:4].title() if c != NOTHING else "none" for c in columns) + " | right |"]
    lines.append("|---" * (len(columns) + 2) + "|")
    for label in TYPES:
        row = [counts[label, c] for c in columns]
        joined = sum(row) - row[-1]
        right = f"{counts[label, label] / joined:.2f}" if joined else ""
        lines.append(f"| {label} | " + " | ".join(str(n or "") for n in row) + f" | {right} |")
    return "\n".join(lines)


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="?", default=str(shared() / "gold" / "typing" / "plv_train.jsonl"))
    parser.add_argument("--half", choices=("a", "b"))
    chosen = parser.parse_args()
    if not Path(chosen.gold).is_file():
        sys.exit(f"there is no {chosen.gold}: name the gold, or set DATELINE_SHARED")
    with Path(chosen.gold).open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    kept = [r for r in rows if chosen.half in (None, half(str(r["id"])))]
    sys.stdout.write(table(collections.Counter(pairs(kept))) + "\n")


if __name__ == "__main__":
    main()
