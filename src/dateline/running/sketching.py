"""Sketches of many documents, drawn by several processes while the caller links those that are done."""

from __future__ import annotations

import gc
import itertools
import multiprocessing
import os
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor

import msgspec

from dateline.corroborating.sketch import Sketch, sketch
from dateline.records import Document

BATCH = 250
"""Documents that one process takes at a time, and sketches that are handed on together."""
FEW = 2
"""Batches up to which no further process is worth starting."""


def sketches(documents: Iterable[Document], processes: int | None = None) -> Iterator[list[Sketch]]:
    """The sketches of documents, in order and in batches.  `processes` draw them (the machine's cores, if none is given);
    a few documents are done here.  Only some batches are held at a time."""
    batches, count = _batched(documents), processes or os.cpu_count() or 1
    first = list(itertools.islice(batches, FEW + 1))
    if len(first) <= FEW or count < 2:
        yield from ([sketch(d) for d in batch] for batch in itertools.chain(first, batches))
    else:
        sketch(first[0][0])  # loads what a copy of this process then need not
        yield from _drawn(itertools.chain(first, batches), count)


def _start() -> str:
    """How processes begin: as copies of this one, where that is cheap and safe."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _batched(documents: Iterable[Document]) -> Iterator[list[Document]]:
    held = iter(documents)
    while batch := list(itertools.islice(held, BATCH)):
        yield batch


def _drawn(batches: Iterator[list[Document]], processes: int) -> Iterator[list[Sketch]]:
    decoder = msgspec.msgpack.Decoder(list[Sketch])
    context = multiprocessing.get_context(_start())
    with ProcessPoolExecutor(processes, mp_context=context, initializer=gc.disable) as pool:
        waiting: deque[Future[bytes]] = deque()
        for batch in batches:
            waiting.append(pool.submit(_draw, [_slim(d) for d in batch]))
            if len(waiting) > 2 * processes:
                yield decoder.decode(waiting.popleft().result())
        while waiting:
            yield decoder.decode(waiting.popleft().result())


def _slim(document: Document) -> Document:
    """A document without what no sketch reads: less to hand over."""
    return msgspec.structs.replace(document, claims=(), attributions=(), instruments=())


def _draw(documents: list[Document]) -> bytes:
    return msgspec.msgpack.encode([sketch(d) for d in documents])
