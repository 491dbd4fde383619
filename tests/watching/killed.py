"""Runs a watch again and again, killing it at random moments, and in the end lets it finish.

    python -m tests.watching.killed FOLDER KILLS SEED URL...

A process of its own, for it forks: a child has nothing to import, so that the kills fall into its work.  Prints how many
children were killed at work, and how many had ended by themselves before.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from dateline.reading.language import other_language
from dateline.records import Story
from dateline.watching import Feed, Fetcher, FolderSink, Ledger, Manners, Watcher

_LONGEST, _SLOW = 0.3, 0.015


class SlowSink(FolderSink):
    """A folder that takes its time before and after it writes, so that kills fall there too."""

    def put(self, stories: Sequence[Story]) -> None:
        time.sleep(_SLOW)
        super().put(stories)
        time.sleep(_SLOW)


def watch(folder: Path, urls: list[str]) -> None:
    """One whole watch; feeds are due at once again, so that each child polls and meets what is known."""
    manners = Manners(seconds=5, host_delay=0.0, every=0.01, batch=7, hold=0.02, workers=3)
    ledger = Ledger(folder / "watch.sqlite")
    end = time.monotonic() + 40
    quiet = 0

    def tell(line: str) -> None:
        nonlocal quiet
        quiet = quiet + 1 if "unchanged" in line or ": 0 new" in line else 0

    fetcher = Fetcher(manners, private=True)
    feeds = [Feed(url, url) for url in urls]
    watcher = Watcher(
        feeds, ledger, SlowSink(folder), fetcher, tell=tell,
        stopped=lambda: time.monotonic() > end or (quiet > 3 * len(urls) and not ledger.waiting(time.time())),
    )  # fmt: skip
    watcher.run()
    ledger.close()


def main() -> None:
    folder, kills, seed, urls = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
    rng, killed, ended = random.Random(seed), 0, 0
    other_language("one two three four five six seven eight nine ten eleven twelve thirteen fourteen")
    while killed < kills and ended < kills:
        child = os.fork()
        if child == 0:
            watch(folder, urls)
            os._exit(0)
        time.sleep(rng.uniform(0.0, _LONGEST))
        os.kill(child, signal.SIGKILL)
        _, how = os.waitpid(child, 0)
        killed, ended = killed + os.WIFSIGNALED(how), ended + os.WIFEXITED(how)
    for _ in range(2):
        watch(folder, urls)
    print(killed, ended)


if __name__ == "__main__":
    main()
