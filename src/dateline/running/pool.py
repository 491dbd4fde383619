"""Worker processes that answer items in order: bounded, replaced when they die, and none stopped by one bad item.

Items and answers are whatever pickles.  Each worker has a thread in this process that hands it a batch and
waits for the answers, so that answers come in the order of the items whatever worker they went to.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import queue
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from multiprocessing.connection import Connection
from typing import Any, NamedTuple, TypeVar

AHEAD = 3
"""Batches a worker that may be on their way or waiting to be taken: beyond, no more items are drawn."""
PATIENCE = 300.0
"""Seconds that a batch may take; a worker that takes longer is taken for dead."""
_STARTING = 300.0


class Lost(NamedTuple):
    """An item that no worker answers, and why."""

    reason: str


Work = Callable[[Sequence[Any]], Iterable[Any]]
Build = Callable[[], tuple[Any, Work]]
"""Made in the worker, once: what it says when it is ready, and the work it does on a batch, an answer an item."""
T = TypeVar("T")


class _DeathError(Exception):
    """The worker ended, or did not answer in time."""


class Pool:
    """`workers` processes of one kind.  Use it as a context; leaving it ends them."""

    def __init__(self, build: Build, workers: int, batch: int, patience: float = PATIENCE) -> None:
        self._build, self._count, self._size, self._patience = build, workers, batch, patience
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="worker")
        self._all: list[_Worker] = []
        self.hello: Any = None
        """What the workers said when they were ready."""
        self.replaced = 0
        """Workers that died and were replaced."""

    def __enter__(self) -> Pool:
        """Starts the workers and waits until all are ready; what one of them fails with is raised here."""
        self._all = [_Worker(self._build) for _ in range(self._count)]
        try:
            for worker in self._all:
                self.hello = worker.ready()
                self._idle.put(worker)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._all:
            worker.end()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def answers(self, items: Iterable[Any]) -> Iterator[Any]:
        """The answer to each item, in order; items are drawn as workers become free."""
        batches, waiting = _batched(items, self._size), deque[Future[list[Any]]]()
        try:
            for batch in batches:
                waiting.append(self._threads.submit(self._attend, batch))
                if len(waiting) >= AHEAD * self._count:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()

    def _attend(self, batch: list[Any]) -> list[Any]:
        """A batch's answers: tried twice, then item by item, so that only the one to blame is lost."""
        for _ in range(2):
            try:
                return self._once(batch)
            except _DeathError as death:
                reason = str(death)
        if len(batch) == 1:
            return [Lost(reason)]
        return [answer for item in batch for answer in self._attend([item])]

    def _once(self, batch: list[Any]) -> list[Any]:
        worker = self._idle.get()
        if worker is None:
            worker = self._replacement()
        try:
            answers = worker.ask(batch, self._patience)
        except _DeathError:
            worker.end()
            self._idle.put(None)
            raise
        self._idle.put(worker)
        return answers

    def _replacement(self) -> _Worker:
        worker = _Worker(self._build)
        self._all = [w for w in self._all if w.alive] + [worker]
        self.replaced += 1
        try:
            worker.ready()
        except BaseException:
            self._idle.put(None)
            raise
        return worker


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, build: Build) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, build), daemon=True)
        self._process.start()
        theirs.close()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.is_alive()

    def ready(self) -> Any:
        """Waits until the work is built; what it says.  Raises what the building failed with."""
        try:
            if not self._pipe.poll(_STARTING):
                raise _DeathError(f"a worker was not ready after {_STARTING:.0f} seconds")
            said: Any = self._pipe.recv()
        except (EOFError, OSError):
            raise RuntimeError(f"a worker could not start: it {self._end()}") from None
        if isinstance(said, Exception):
            raise said
        return said

    def ask(self, batch: list[Any], patience: float) -> list[Any]:
        """The answers to a batch.  Raises _DeathError if none come."""
        try:
            self._pipe.send(batch)
            if not self._pipe.poll(patience):
                self._process.kill()
                raise _DeathError(f"its worker did not answer for {patience:.0f} seconds")
            answers: list[Any] = self._pipe.recv()
        except (EOFError, OSError):
            raise _DeathError(f"its worker {self._end()}") from None
        return answers

    def _end(self) -> str:
        """How the process ended."""
        self._process.join(10)
        code = self._process.exitcode
        if code is not None and code < 0:
            with contextlib.suppress(ValueError):
                return f"was ended by {signal.Signals(-code).name}"
        return f"ended with status {code}"

    def end(self) -> None:
        """Ends the process: nothing it does then is of use to anybody."""
        self._process.kill()
        self._process.join(10)
        self._pipe.close()


def _serve(pipe: Connection, build: Build) -> None:
    """A worker's life: it builds its work, then answers batches until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that hands out the work
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        try:
            said, work = build()
        except Exception as error:
            pipe.send(error)
            return
        gc.collect()
        gc.freeze()  # what was loaded stays: the collector need not look at it again
        pipe.send(said)
        while True:
            pipe.send(list(work(pipe.recv())))


def _batched(items: Iterable[Any], size: int) -> Iterator[list[Any]]:
    source = iter(items)
    while batch := list(islice(source, size)):
        yield batch


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Stop:
    """Asks for a clean end at Ctrl-C: within it, the first only sets `asked`; the second interrupts as ever."""

    def __init__(self) -> None:
        self.asked = False
        self._before: object = None

    def __enter__(self) -> Stop:
        with contextlib.suppress(ValueError):  # not in the main thread: nothing to catch
            self._before = signal.signal(signal.SIGINT, self._ask)
        return self

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)  # type: ignore[arg-type]  # as signal gave it

    def _ask(self, *_: object) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True

    def until(self, items: Iterable[T]) -> Iterator[T]:
        """The items, until a stop is asked for."""
        for item in items:
            if self.asked:
                return
            yield item


__all__ = ["Lost", "Pool", "Stop", "cores"]
