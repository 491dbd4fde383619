"""Documents from paths: coded ones as they are, stories coded on the way."""

from __future__ import annotations

import io
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
import typer

from dateline.cli.inputs import Inputs, Progress, printable
from dateline.records import Document

_LONGEST = 64 * 1024 * 1024
"""Bytes of one line of documents; a longer one is refused."""


class Coded:
    """Coded documents from files of them (`dateline code --to document`) and from stories in any form."""

    def __init__(self, paths: list[str], model: str) -> None:
        self._paths, self._model = paths, model
        self.refused = 0
        self._decoder = msgspec.json.Decoder(Document)

    def documents(self) -> Iterator[Document]:
        """The documents in order; refusals go to stderr as they come."""
        progress = Progress("stories")
        for document in self._documents():
            yield document
            progress.step()
        progress.close()

    def finish(self) -> None:
        """Exit code 1 if some input was refused."""
        if self.refused:
            raise typer.Exit(1)

    def _documents(self) -> Iterator[Document]:
        stories = []
        for path in self._paths:
            if path == "-":
                yield from self._piped()
            elif Path(path).is_file() and self._is_coded(_first_line(path)):
                with Path(path).open("rb") as file:
                    yield from self._decode(path, file)
            else:
                stories.append(path)
        if stories:
            yield from self._code(Inputs(stories))

    def _piped(self) -> Iterator[Document]:
        head = sys.stdin.buffer.readline(_LONGEST)
        if self._is_coded(head):
            yield from self._decode("-", itertools.chain([head], sys.stdin.buffer))
        else:
            sys.stdin = io.TextIOWrapper(io.BytesIO(head + sys.stdin.buffer.read()))
            yield from self._code(Inputs(["-"]))

    def _code(self, inputs: Inputs) -> Iterator[Document]:
        from dateline.pipeline import Pipeline

        yield from Pipeline(self._model).code(inputs.stories())
        self.refused += inputs.refused

    def _is_coded(self, line: bytes) -> bool:
        if not line.startswith(b"{"):
            return False
        try:
            row = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
        except msgspec.DecodeError:
            return False
        return "events" in row and "attributions" in row and "text" in row

    def _decode(self, path: str, lines: Iterator[bytes] | BinaryIO) -> Iterator[Document]:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                yield self._decoder.decode(line)
            except msgspec.DecodeError as error:
                self.refused += 1
                typer.echo(
                    f"dateline: {printable(path)}:{number}: not a coded document: {printable(str(error))}", err=True
                )


def _first_line(path: str) -> bytes:
    with Path(path).open("rb") as file:
        return file.readline(_LONGEST)
