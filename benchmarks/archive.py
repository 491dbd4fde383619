"""The archive at 0.1, 1 and 5 million synthetic events: filtered search, timeline, dyads by month, commits, size.

    python -m benchmarks.archive [--sizes 100000 1000000 5000000] [--folder DIR]

Times are of a warm process: the median of five, after one that is not counted.
"""

from __future__ import annotations

import argparse
import statistics as numbers
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.synthetic import fill
from dateline.archiving import Archive, Box, Query
from dateline.archiving.recording import record
from dateline.archiving.statistics import statistics
from dateline.archiving.upkeep import compact, vacuum

_TRIES = 5


def median(run: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the middle one of five runs: as the clock has it, and of processor time, over all cores."""
    run()
    clock, busy = [], []
    for _ in range(_TRIES):
        began, used = time.perf_counter(), time.process_time()
        run()
        clock.append(time.perf_counter() - began)
        busy.append(time.process_time() - used)
    return numbers.median(clock), numbers.median(busy)


def told(name: str, times: tuple[float, float]) -> None:
    """A line of the report."""
    print(f"  {name:<28} {times[0] * 1000:8.0f} ms, processors {times[1] * 1000:6.0f} ms", flush=True)


def asked(archive: Archive) -> dict[str, Callable[[], object]]:
    """What is timed."""
    view = archive.view()
    search = Query(
        dyad=("USA", "RUS"), type=("ACCUSE", "THREATEN"), since="2022-01-01", until="2022-12-31", speaker="narrator"
    )
    return {
        "search, dyad, types, year": lambda: list(view.records(search, limit=200)),
        "search, words and box": lambda: list(view.records(Query(words=("forces", "town 3"), box=Box(0, 0, 40, 60)), limit=200)),
        "search, actor's name": lambda: list(view.records(Query(actor=("ukr",), status=("planned",)), limit=200)),
        "count of a filter": lambda: view.count(Query(quad=(4,), country=("SDN",))),
        "timeline of a year": lambda: list(view.records(Query(status=("actual",), dated=True, since="2024-01-01", until="2024-12-31"), limit=500)),
        "dyads by month": lambda: statistics(view, "dyad"),
        "types by month": lambda: statistics(view, "type"),
        "open, first count": lambda: Archive.open(archive.root).view().count(Query(quad=(4,))),
    }  # fmt: skip


def commit_seconds(archive: Archive) -> tuple[float, float]:
    """Seconds that one small commit takes."""
    names = iter(range(10**6))
    return median(lambda: record(archive, "link", "incidents", [{"id": f"i{next(names)}", "payload": "{}"}]))


def size_of(root: Path) -> int:
    """Bytes of all files below."""
    return sum(f.stat().st_size for f in root.rglob("*") if f.is_file())


def measure(root: Path, size: int, before: int) -> None:
    """Fills up to `size` events and prints the times."""
    began = time.monotonic()
    archive = fill(str(root), size - before)
    filled = time.monotonic() - began
    began = time.monotonic()
    compact(archive)
    vacuum(archive, hours=0)
    archive = Archive.open(str(root))
    print(
        f"\n{size:,} events: filled in {filled:.0f} s, compacted in {time.monotonic() - began:.0f} s, {size_of(root) / size:.0f} bytes an event"
    )
    for name, run in asked(archive).items():
        told(name, median(run))
    told("one commit", commit_seconds(archive))


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures the archive over its size.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[100_000, 1_000_000, 5_000_000])
    parser.add_argument("--folder")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        before = 0
        for size in sorted(given.sizes):
            measure(Path(folder) / "archive", size, before)
            before = size


if __name__ == "__main__":
    main()
