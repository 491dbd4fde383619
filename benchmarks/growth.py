"""Adds many stories to an archive, killed and resumed on the way, and plots how time and memory grow.

    python -m benchmarks.growth FOLDER [--stories 100000] [--workers 2] [--kills 3] [--plot docs/images/growth.svg]

The stories are those of `benchmarks/stories.py`.  The command is ended by SIGKILL, with all its workers, at even distances and started
again as a user would; samples of what the archive holds and of the processes' memory go to FOLDER/samples.jsonl every few seconds.
Run again, it goes on where it stopped; at the end the archive is held against the stories: each must be there once.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import msgspec

from benchmarks.stories import endless
from dateline.archiving import Archive

COMMAND = [sys.executable, "-c", "from dateline.cli import main; main()"]
EVERY = 5.0
"""Seconds between two samples."""


def written(folder: Path, count: int) -> Path:
    """The file of stories, written first."""
    file = folder / f"stories-{count}.jsonl"
    if not file.exists():
        with file.with_suffix(".partial").open("wb") as out:
            for story in endless(1, count):
                out.write(msgspec.json.encode(story) + b"\n")
        file.with_suffix(".partial").rename(file)
    return file


def family(pid: int) -> list[int]:
    """A process and its children."""
    return [pid, *(int(p) for p in Path(f"/proc/{pid}/task/{pid}/children").read_text().split())]


def memory(pid: int) -> tuple[float, float]:
    """Resident MB of a process and the most of its children's."""
    sizes = []
    for one in family(pid):
        fields = Path(f"/proc/{one}/statm").read_text().split()
        sizes.append(int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6)
    return sizes[0], max(sizes[1:], default=0.0)


def spent(pid: int) -> float:
    """Processor seconds of a process and its children so far."""
    total = 0
    for one in family(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def stories_in(root: Path) -> int:
    """Stories that the archive's ledger has committed."""
    if not root.exists():
        return 0
    return sum(c.rows.get("stories", 0) for c in Archive.open(str(root)).ledger.commits())


class Run:
    """One run of the command, watched."""

    def __init__(self, folder: Path, file: Path, workers: int) -> None:
        self.root, self.samples = folder / "archive", folder / "samples.jsonl"
        command = [*COMMAND, "add", str(file), "--archive", str(self.root), "--workers", str(workers), "--batch", "500"]
        self._process = subprocess.Popen(command, start_new_session=True)
        self._began = time.time()

    def watch(self, until: int | None) -> bool:
        """Samples until the command ends or the archive holds `until` stories, then kills it; whether it ended by itself."""
        while self._process.poll() is None:
            time.sleep(EVERY)
            done = stories_in(self.root)
            self._sample(done)
            if until is not None and done >= until:
                self._kill()
                return False
        if self._process.returncode:
            sys.exit(f"the command ended with status {self._process.returncode}")
        return True

    def _sample(self, done: int) -> None:
        try:
            main, worker = memory(self._process.pid)
            row = {
                "at": time.time(),
                "run": self._began,
                "stories": done,
                "main_mb": main,
                "worker_mb": worker,
                "cpu": spent(self._process.pid),
            }
        except (FileNotFoundError, ProcessLookupError):
            return
        if not main:  # it has ended, and nobody has waited for it yet
            return
        with self.samples.open("a") as out:
            out.write(json.dumps(row) + "\n")

    def _kill(self) -> None:
        """As a power cut would: all at once, with no word before."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


def checked(root: Path, count: int) -> dict[str, Any]:
    """What the archive holds, against what went in."""
    view = Archive.open(str(root)).view()
    rows, keys, ids = view.snapshot.rows(
        "SELECT count(*), count(DISTINCT key), count(DISTINCT id) FROM stories", [], tables=["stories"]
    )[0]
    size = sum(f.stat().st_size for f in root.rglob("*") if f.is_file())
    return {
        "stories": rows,
        "keys": keys,
        "ids": ids,
        "wanted": count,
        "events": view.count(),
        "archive_mb": round(size / 1e6),
    }


def plot(samples: Path, image: Path) -> None:
    """Three charts over the stories done: processor seconds, stories a second, memory."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot as plt

    rows = [json.loads(line) for line in samples.read_text().splitlines()]
    runs: dict[float, list[dict[str, float]]] = {}
    for row in rows:
        runs.setdefault(row["run"], []).append(row)
    figure, (clock, rate, size) = plt.subplots(3, 1, figsize=(7, 9), sharex=True, layout="constrained")
    before = 0.0
    for run in runs.values():
        x = [r["stories"] for r in run]
        clock.plot(x, [before + r["cpu"] for r in run], color="tab:blue")
        before += run[-1]["cpu"]
        steady = [
            (a, b) for a, b in zip(run, run[6:], strict=False) if b["stories"] > a["stories"] and b["cpu"] > a["cpu"]
        ]
        rate.plot(
            [b["stories"] for _, b in steady],
            [(b["stories"] - a["stories"]) / (b["cpu"] - a["cpu"]) for a, b in steady],
            color="tab:green",
        )
        size.plot(x, [r["main_mb"] for r in run], color="tab:purple")
        size.plot(x, [r["worker_mb"] for r in run], color="tab:orange")
        for axis in (clock, rate, size):
            axis.axvline(x[-1], color="grey", linewidth=0.6, linestyle=":")
    clock.set_ylabel("processor seconds, all processes")
    rate.set_ylabel("stories a processor second")
    size.set_ylabel("resident MB")
    size.legend(["main process", "largest worker"])
    size.set_xlabel("stories in the archive (dotted: killed and resumed, or the end)")
    for axis in (clock, rate, size):
        axis.set_ylim(bottom=0)
        axis.grid(alpha=0.3)
    image.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(image)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stories", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--only-plot", action="store_true")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if not given.only_plot:
        file = written(given.folder, given.stories)
        for until in [*(given.stories * n // (given.kills + 1) for n in range(1, given.kills + 1)), None]:
            if until is None or stories_in(given.folder / "archive") < until:
                Run(given.folder, file, given.workers).watch(until)
        print(json.dumps(checked(given.folder / "archive", given.stories)))
    if given.plot:
        plot(given.folder / "samples.jsonl", given.plot)


if __name__ == "__main__":
    main()
