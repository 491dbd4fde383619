"""Codes every shared development set and scores it with the shared scorer: `python -m benchmarks.accuracy [--write] [SET...]`.

Prints a table in Markdown; `--write` puts it into docs/measurements.md.  The data lies in `$DATELINE_SHARED`, else in
`../shared` beside the repository, and is only measured against.  Each set is split in two by a checksum of the ids: rules
were written with misses of half a in view, and half b tells how far they carry.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import msgspec

from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import Story

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared"))
PAGE = ROOT / "docs" / "measurements.md"
BETWEEN = re.compile(r"(?<=<!-- accuracy -->\n).*?(?=<!-- end -->)", re.DOTALL)
SETS: dict[str, tuple[str, str]] = {
    "seed": ("document", "seed/gold.json"), "documents": ("document", "documents"), "typing": ("typing", "typing/plv_train.jsonl"),
    "times": ("times", "times/wikiwars.jsonl"), "places": ("places", "places/geovirus.jsonl"),
    "attributions": ("attributions", "attributions/polnear_dev.jsonl"),
    "constructions": ("attributions", "attributions/constructions_dev.jsonl"),
    "status": ("status", "attributions/constructions_dev.jsonl"),
}  # fmt: skip
"""Each set with the kind of its score and where its gold lies."""


def scorer(*arguments: str) -> str:
    """What the shared scorer prints."""
    command = [sys.executable, str(SHARED / "measure" / "score.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def half(story: str) -> str:
    """Which half a story is in, by its id."""
    return "ab"[zlib.crc32(story.encode()) % 2]


def halved(gold: Path, which: str, into: Path) -> Path | None:
    """One half of a gold file or folder, written into a folder; None where it is a single story."""
    out = into / which
    if gold.is_dir():
        for file in sorted(gold.glob("*/gold.json")):
            if half(json.loads(file.read_bytes())["story"]["id"]) == which:
                shutil.copytree(file.parent, out / file.parent.name)
        return out
    if gold.suffix != ".jsonl":
        return None
    lines = [
        line
        for line in gold.read_text(encoding="utf-8").splitlines(keepends=True)
        if half(json.loads(line)["id"]) == which
    ]
    out.write_text("".join(lines), encoding="utf-8")
    return out


def measure(pipeline: Pipeline, kind: str, gold: Path) -> list[dict[str, float]]:
    """The scores of one set, by name, with `n`: of the whole, and of its halves where it has any."""
    with tempfile.TemporaryDirectory() as folder:
        stories, coded = Path(folder) / "stories.jsonl", Path(folder) / "coded.jsonl"
        stories.write_text(scorer("stories", str(gold)), encoding="utf-8")
        read = (item for item in read_inputs([str(stories)]) if isinstance(item, Story))
        with coded.open("wb") as out:
            for document in pipeline.code(read):
                out.write(msgspec.json.encode(document) + b"\n")
        parts = [gold, *(p for which in "ab" if (p := halved(gold, which, Path(folder))))]
        return [json.loads(scorer(kind, str(part), str(coded), "--json")) for part in parts]


def table(scores: dict[str, list[dict[str, float]]]) -> str:
    """All scores as a table in Markdown."""
    lines = ["| set | n | score | all | half a | half b |", "|---|---|---|---|---|---|"]
    for name, parts in scores.items():
        for score in parts[0]:
            if score != "n" and "(count)" not in score:
                cells = [f"{part[score]:.3f}" for part in parts] + [""] * (3 - len(parts))
                lines.append(f"| {name} | {parts[0]['n']} | {score.replace('_', ' ')} | {' | '.join(cells)} |")
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
