"""Runs writers in processes of their own and ends them at any moment, to see that what they leave is whole."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.recoding import Recoder
from dateline.records import Reject, Story
from tests.archiving import stub

STORIES = 24
CHANGED = {**stub.RULES, "attacks": "THREATEN", "watches": "SUPPORT"}
_PATIENCE = 120.0


class Work(NamedTuple):
    """What a writer does: `add` or `recode`, in which order it meets its stories, and which part of them it has."""

    kind: str
    order: int = 0
    part: tuple[int, int] = (0, STORIES)


def inputs(work: Work) -> list[Story | Reject]:
    """The stories of a writer, in its order, with a refusal."""
    items: list[Story | Reject] = list(stub.stories(STORIES)[slice(*work.part)])
    items.append(Reject(path="a.txt", reason="empty", message="the text is empty"))
    if work.order:
        random.Random(work.order).shuffle(items)
    return items


def do(root: str, work: Work) -> None:
    """Does a writer's work to its end."""
    archive = Archive.open(root, create=True)
    if work.kind == "add":
        Adder(archive, stub.steps(), batch=4).add(inputs(work))
    else:
        Recoder(archive, stub.steps(CHANGED), group=5).run()


def _writer(root: str, work: Work, ready: Connection, environment: dict[str, str]) -> None:
    os.environ.update(environment)  # the server of forks may be older than what a test has set
    ready.send("ready")
    do(root, work)


class Writers:
    """Starts writers from a server that has everything imported, so that each starts at once."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["tests.archiving.killing"])

    def start(self, root: Path | str, work: Work) -> Any:
        """A writer that is about to begin."""
        here, there = self._context.Pipe(duplex=False)
        process = self._context.Process(target=_writer, args=(str(root), work, there, dict(os.environ)))
        process.start()
        here.recv()
        return process

    def run(self, root: Path | str, *works: Work) -> float:
        """Writers at once, to their ends; the seconds that it took.  AssertionError if one failed."""
        began = time.monotonic()
        processes = [self.start(root, work) for work in works]
        for process in processes:
            process.join(_PATIENCE)
            assert process.exitcode == 0, process.exitcode
        return time.monotonic() - began

    def kill(self, root: Path | str, work: Work, after: float) -> bool:
        """A writer killed so many seconds after its beginning; whether it was at work still."""
        process = self.start(root, work)
        process.join(after)
        alive = process.exitcode is None
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        process.join(_PATIENCE)
        return alive
