"""The web app over a million events: the first view, a filter, and 50 clients that read while another process adds.

    python -m benchmarks.serving [--events 1000000] [--archive DIR] [--clients 50] [--seconds 20]

A server runs in a process of its own.  A view is what the page asks at once: its wall time is that of the slowest answer, beside the
processor time of the server.  Every answer read while stories are added is checked: what it counts is what its version holds.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from benchmarks.synthetic import fill
from dateline.archiving import Archive
from dateline.archiving.upkeep import compact, vacuum

RUN = [sys.executable, "-c", "from dateline.cli import main; main()", "serve", "--port", "0"]
VIEW = ("facets", "timeline", "map", "dyads?limit=14", "network?limit=40", "events")
FILTERS = (
    "actor=USA", "type=ASSAULT", "country=SDN", "since=2024-01-01", "quad=4&quad=3", "dyad=USA,RUS", "speaker=narrator", "words=forces", "actor=ukr",
    "publisher=Paper 3", "status=planned", "source=CHN&type=ACCUSE", "box=0,0,40,60", "since=2020-03-01&until=2020-04-15", "words=town 3&actor=FRA",
)  # fmt: skip
_TICK = os.sysconf("SC_CLK_TCK")


class Server(NamedTuple):
    """A server that runs."""

    address: str
    process: int

    def busy(self) -> float:
        """Seconds of processor time that it has used."""
        fields = Path(f"/proc/{self.process}/stat").read_text().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / _TICK

    def get(self, path: str) -> tuple[float, int, dict[str, object]]:
        """(seconds, version, answer) of an address."""
        began = time.perf_counter()
        with urllib.request.urlopen(f"{self.address}/api/{path.replace(' ', '%20')}", timeout=120) as answer:
            body = answer.read()
            return time.perf_counter() - began, int(answer.headers["dateline-version"]), json.loads(body)

    def view(self, query: str) -> tuple[float, float]:
        """(wall, processor) seconds of all that a view asks, at once."""
        paths = [f"{path}{'&' if '?' in path else '?'}{query}" if query else path for path in VIEW]
        began, used = time.perf_counter(), self.busy()
        with ThreadPoolExecutor(len(paths)) as pool:
            list(pool.map(self.get, paths))
        return time.perf_counter() - began, self.busy() - used


@contextlib.contextmanager
def serving(root: str) -> Iterator[Server]:
    """A server over an archive; tells how long it takes to start."""
    began = time.perf_counter()
    process = subprocess.Popen([*RUN, "--archive", root], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(r"at (http://\S+?)/", line):
            break
    else:
        raise SystemExit("the server did not start")
    server = Server(found.group(1), process.pid)
    print(f"started in {time.perf_counter() - began:.1f} s, processors {server.busy():.1f} s", flush=True)
    try:
        yield server
    finally:
        process.terminate()
        process.wait()


def told(name: str, times: Sequence[tuple[float, float]]) -> None:
    """A line of the report: the middle and the slowest."""
    walls, busy = sorted(t[0] for t in times), sorted(t[1] for t in times)
    middle = len(times) // 2
    print(
        f"  {name:<26} wall {walls[middle] * 1000:6.0f} ms (slowest {walls[-1] * 1000:6.0f}), processors {busy[middle] * 1000:6.0f} ms",
        flush=True,
    )


def views(server: Server) -> None:
    """First view and filters, asked for the first time and again."""
    told("first view, just started", [server.view("")])
    told("first view, again", [server.view("") for _ in range(5)])
    told("a filter, never asked", [server.view(f) for f in FILTERS])
    told("the same filters, again", [server.view(f) for f in FILTERS])
    told("by incident, never asked", [server.view(f"{f}&count=incidents") for f in FILTERS[:6]])
    print(f"  memory of the server {_memory(server.process):,} MB", flush=True)


def _memory(process: int) -> int:
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    return int(found.group(1)) // 1024 if found else 0


def together(server: Server, root: str, clients: int, seconds: float) -> None:
    """Many clients read while another process adds; their times, and whether any answer was torn."""
    stop = threading.Event()
    adding = subprocess.Popen([sys.executable, "-m", "benchmarks.serving", "--add", root, "--seconds", str(seconds)])
    paths = [
        *VIEW,
        *(f"{path}{'&' if '?' in path else '?'}{f}" for path in ("timeline", "events", "facets") for f in FILTERS),
    ]

    def read(seed: int) -> list[tuple[float, str, int, object]]:
        rng, seen = random.Random(seed), []
        while not stop.is_set():
            path = rng.choice(paths)
            took, version, answer = server.get(path)
            seen.append((took, path, version, answer.get("total")))
            time.sleep(rng.uniform(0, 1))
        return seen

    with ThreadPoolExecutor(clients) as pool:
        reading = [pool.submit(read, n) for n in range(clients)]
        adding.wait()
        stop.set()
        seen = [row for future in reading for row in future.result()]
    times = sorted(row[0] for row in seen)
    totals: dict[tuple[str, int], set[object]] = {}
    for _, path, version, total in seen:
        totals.setdefault(
            (path.partition("?")[2].replace("limit=14", "").replace("limit=40", "").strip("&"), version), set()
        ).add(total)
    torn = sum(len({t for t in found if t is not None}) > 1 for found in totals.values())
    print(
        f"{clients} clients, {len(seen):,} answers of {len({row[2] for row in seen})} versions, none failed, {torn} torn: "
        f"p50 {times[len(times) // 2] * 1000:.0f} ms, p95 {times[int(len(times) * 0.95)] * 1000:.0f} ms, slowest {times[-1] * 1000:.0f} ms",
        flush=True,
    )


def add(root: str, seconds: float) -> None:
    """Adds 500 events a commit, for so long."""
    until, number = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        fill(root, 500, seed=1)
        number += 1
        time.sleep(1)
    print(f"meanwhile {number} commits of 500 events", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures the web app over a large archive.")
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--archive", help="a folder to fill, or one that is filled already")
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--add", metavar="DIR", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.add:
        add(given.add, given.seconds)
        return
    with tempfile.TemporaryDirectory() as folder:
        root = given.archive or f"{folder}/archive"
        missing = given.events - Archive.open(root, create=True).view().count()
        if missing > 0:
            archive = fill(root, missing)
            compact(archive)
            vacuum(archive, hours=0)
        with serving(root) as server:
            views(server)
            together(server, root, given.clients, given.seconds)


if __name__ == "__main__":
    main()
