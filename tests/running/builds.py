"""Works for the pool's tests, made in its workers: some of them die of what they are given."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from dateline.records import Story
from dateline.running.pool import Work
from dateline.running.reading import Recipe

DEADLY = "@@deadly@@"
"""A text with this in it kills the process that reads it."""


def doubling() -> tuple[str, Work]:
    """Doubles numbers; -1 kills, -2 exits, -3 takes too long."""
    return "ready", _double


def _double(batch: Sequence[int]) -> list[int]:
    for number in batch:
        if number == -1:
            os.kill(os.getpid(), signal.SIGKILL)
        if number == -2:
            os._exit(3)
        if number == -3:
            time.sleep(60)
        time.sleep((number % 3) / 1000)  # so that batches end out of order
    return [2 * number for number in batch]


def unready() -> tuple[str, Work]:
    raise ValueError("no model of that name")


def stillborn() -> tuple[str, Work]:
    os._exit(9)


def once(flag: str, build: Any = doubling) -> tuple[Any, Work]:
    """Dies at the first batch that any process of this kind is given, and never again."""
    said, work = build()
    return said, partial(_once, flag, work)


def _once(flag: str, work: Work, batch: Sequence[Any]) -> list[Any]:
    try:
        Path(flag).touch(exist_ok=False)
    except FileExistsError:
        return list(work(batch))
    os._exit(1)


def deadly(readings: bool = False) -> tuple[Any, Work]:
    """The pipeline, killed by a deadly text."""
    said, work = Recipe("en_core_web_sm", readings=readings)()
    return said, partial(_deadly, work)


def _deadly(work: Work, batch: Sequence[Story]) -> list[Any]:
    if any(DEADLY in story.text for story in batch):
        os.kill(os.getpid(), signal.SIGKILL)
    return list(work(batch))
