"""What the commands share: inputs read with refusals told, progress on stderr, output to a file or the screen."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import typer

from dateline.reading import Refusal, read_inputs
from dateline.records import Story

QUIET_SECONDS = 2.0


class Inputs:
    """Stories from paths; refusals go to stderr as they come and are counted."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = list(paths)
        self.refused = 0
        self.read = 0

    def stories(self) -> Iterator[Story]:
        """The stories in order."""
        for item in read_inputs(self._paths, stdin=sys.stdin.buffer):
            if isinstance(item, Refusal):
                self.refused += 1
                where = f"{item.path}:{item.place}" if item.place else item.path
                typer.echo(f"dateline: {printable(where)}: {printable(item.message)}", err=True)
            else:
                self.read += 1
                yield item

    def finish(self) -> None:
        """Exit code 1 if some input was refused."""
        if self.refused:
            raise typer.Exit(1)


class Progress:
    """A line on stderr for anything that takes over two seconds, on a terminal only."""

    def __init__(self, what: str) -> None:
        self._what, self._start, self._last, self._count = what, time.monotonic(), 0.0, 0
        self._shown = sys.stderr.isatty()

    def step(self) -> None:
        """One more done."""
        self._count += 1
        now = time.monotonic()
        if self._shown and now - self._start > QUIET_SECONDS and now - self._last > 0.2:
            self._last = now
            rate = self._count / (now - self._start)
            sys.stderr.write(f"\r{self._count} {self._what}, {rate:.1f} a second ")
            sys.stderr.flush()

    def close(self) -> None:
        """Clears the line."""
        if self._shown and self._last:
            sys.stderr.write("\r" + " " * 50 + "\r")


@contextlib.contextmanager
def output(path: str | None) -> Iterator[BinaryIO]:
    """The file at `path`, written whole or not at all; or standard output."""
    if path is None or path == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(path)
    if not target.parent.is_dir():
        raise typer.BadParameter(f"there is no folder {target.parent} to write {target.name} into")
    partial = target.with_name(f".{target.name}.partial")
    try:
        with partial.open("wb") as file:
            yield file
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def printable(text: str) -> str:
    """Text safe on a terminal: control, escape and direction-changing characters are replaced."""
    return "".join(c if c.isprintable() or c in "\n\t" else "\N{REPLACEMENT CHARACTER}" for c in text)
