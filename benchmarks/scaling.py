"""Says how the speed grows with worker processes.

    python -m benchmarks.scaling [--stories 600] [--workers 1 2] [--rounds 3] [--json FILE] [--plot FILE]

Stories of political news (examples, varied) are coded by one process and by pools of workers, whose start does not count.  Beside the clock
the processor time of all processes is told: on a machine that does other work too, the clock says little, while
`cpu_of_one / (cpu_of_all / workers)` is what idle cores would give.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from pathlib import Path
from typing import Any

from benchmarks.growth import spent
from benchmarks.throughput import texts
from dateline.pipeline import Pipeline
from dateline.records import Story
from dateline.running.local import answered
from dateline.running.pool import Pool
from dateline.running.reading import Recipe
from dateline.settings import settings


def by_one(stories: list[Story], rounds: int) -> dict[str, float]:
    """Seconds of one process without workers, by the clock and of the processor; medians."""
    pipeline = Pipeline()
    list(pipeline.code(stories[:32]))
    taken = []
    for _ in range(rounds):
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in pipeline.code(stories):
            pass
        taken.append((time.perf_counter() - wall, time.process_time() - cpu))
    return {"seconds": statistics.median(t[0] for t in taken), "cpu": statistics.median(t[1] for t in taken)}


def by_pool(stories: list[Story], workers: int, rounds: int) -> dict[str, float]:
    """The same of a pool of workers, this process included."""
    import os

    taken = []
    with Pool(Recipe("en_core_web_sm"), workers, settings().parsing.window) as pool:
        list(answered(pool, stories[: 64 * workers]))
        for _ in range(rounds):
            wall, cpu = time.perf_counter(), spent(os.getpid())
            for _ in answered(pool, stories):
                pass
            taken.append((time.perf_counter() - wall, spent(os.getpid()) - cpu))
    return {"seconds": statistics.median(t[0] for t in taken), "cpu": statistics.median(t[1] for t in taken)}


def plot(report: dict[str, Any], image: Path) -> None:
    """Speed over workers, by the clock and as idle cores would give, beside a straight line."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot as plt

    figure, axis = plt.subplots(figsize=(5, 3.6), layout="constrained")
    rows = report["pools"]
    count = [row["workers"] for row in rows]
    axis.plot(count, count, color="grey", linestyle=":", label="straight line")
    axis.plot(count, [row["times_one"] for row in rows], marker="o", label="by the clock")
    axis.plot(count, [row["times_one_by_cpu"] for row in rows], marker="s", label="by processor time")
    axis.set_xticks(count)
    axis.set_xlabel("worker processes")
    axis.set_ylabel("times one process")
    axis.legend()
    image.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(image)


def main() -> None:
    """Measures and tells."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=600)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    name, rows = texts(None, options.stories)
    stories = [Story(id=f"s{n}", text=text, published="2012-06-01") for n, text in enumerate(rows)]
    one = by_one(stories, options.rounds)
    report: dict[str, Any] = {"texts": name, "stories": len(stories), "one": one, "pools": []}
    for workers in options.workers:
        pool = by_pool(stories, workers, options.rounds)
        by_cpu = one["cpu"] / (pool["cpu"] / workers)
        report["pools"].append(
            {"workers": workers, **pool, "times_one": one["seconds"] / pool["seconds"], "times_one_by_cpu": by_cpu}
        )
    print(json.dumps(report, indent=1))
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    if options.plot:
        plot(report, options.plot)


if __name__ == "__main__":
    main()
