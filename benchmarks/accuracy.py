"""Codes every shared development set and scores it as `dateline evaluate` does: `python -m benchmarks.accuracy [--write] [SET...]`.

Prints a table in Markdown; `--write` puts it into docs/measurements.md.  The data lies in `$DATELINE_SHARED`, else in
`../shared` beside the repository, and is only measured against.  Each set is split in two by a checksum of the ids: rules
were written with misses of half a in view, and half b tells how far they carry.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path

from dateline.pipeline import Pipeline
from dateline.scoring import Gold, Report

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared"))
PAGE = ROOT / "docs" / "measurements.md"
BETWEEN = re.compile(r"(?<=<!-- accuracy -->\n).*?(?=<!-- end -->)", re.DOTALL)
SETS: dict[str, tuple[str, str]] = {
    "seed": ("documents", "seed/gold.json"), "documents": ("documents", "documents"), "typing": ("typing", "typing/plv_train.jsonl"),
    "times": ("times", "times/wikiwars.jsonl"), "places": ("places", "places/geovirus.jsonl"),
    "attributions": ("attributions", "attributions/polnear_dev.jsonl"),
    "constructions": ("attributions", "attributions/constructions_dev.jsonl"),
    "status": ("status", "attributions/constructions_dev.jsonl"),
}  # fmt: skip
"""Each set with the kind of its score and where its gold lies."""


def measure(pipeline: Pipeline, kind: str, path: Path) -> list[Report]:
    """The scores of one set: of the whole, and of its halves where it has any."""
    documents = list(pipeline.code(Gold(kind, path).stories()))
    parts = [Gold(kind, path, half) for half in (None, "a", "b")]
    return [part.score_documents(documents) for part in parts if len(part.rows) > 1 or part.half is None]


def table(scores: dict[str, list[Report]]) -> str:
    """All scores as a table in Markdown."""
    lines = ["| set | n | score | all | half a | half b |", "|---|---|---|---|---|---|"]
    for name, parts in scores.items():
        for score in parts[0].scores:
            cells = [f"{part.scores[score]:.3f}" for part in parts] + [""] * (3 - len(parts))
            lines.append(f"| {name} | {parts[0].n} | {score.replace('_', ' ')} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measures the sets asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", choices=[*SETS, []], metavar="SET", help=", ".join(SETS))
    parser.add_argument("--write", action="store_true", help="put the table into docs/measurements.md")
    options = parser.parse_args()
    if not SHARED.is_dir():
        sys.exit(f"there is no folder {SHARED}; set DATELINE_SHARED")
    pipeline = Pipeline()
    chosen = {name: SETS[name] for name in options.sets or SETS}
    told = table({name: measure(pipeline, kind, SHARED / "gold" / gold) for name, (kind, gold) in chosen.items()})
    print(told, end="")
    if options.write:
        PAGE.write_text(BETWEEN.sub(lambda _: told, PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
