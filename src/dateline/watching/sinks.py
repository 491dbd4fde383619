"""Where the stories of a watch go: what a place must offer, and a folder of JSON Lines that offers it."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from dateline.errors import OutputError
from dateline.records import Story


class Sink(Protocol):
    """A place for stories."""

    def put(self, stories: Sequence[Story]) -> None:
        """Adds the stories, all or none of them, for good before it returns."""

    def held(self, ids: Collection[str]) -> set[str]:
        """Which of these ids it holds already.  Asked only after a watch was killed while it put stories."""


class FolderSink:
    """A folder in which every batch of stories becomes one file of JSON Lines, in the order of its name."""

    def __init__(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"the folder cannot be made: {error.strerror}", file=str(folder)) from None
        self._folder = folder
        self._number = max((int(f.stem) for f in self._files()), default=0)

    def put(self, stories: Sequence[Story]) -> None:
        """Writes the next file, whole or not at all; raises OutputError if it cannot be written."""
        target = self._folder / f"{self._number + 1:08d}.jsonl"
        partial = target.with_suffix(".partial")
        try:
            with partial.open("wb") as file:
                file.write(b"".join(msgspec.json.encode(story) + b"\n" for story in stories))
                file.flush()
                os.fsync(file.fileno())
            partial.replace(target)
            _sync(self._folder)
        except OSError as error:
            raise OutputError(f"it cannot be written: {error.strerror}", file=str(target)) from None
        self._number += 1

    def held(self, ids: Collection[str]) -> set[str]:
        """The ids that stand in its files, looked for from the last file back."""
        found, wanted = set[str](), set(ids)
        for file in reversed(self._files()):
            if found == wanted:
                break
            with file.open("rb") as lines:
                found |= {msgspec.json.decode(line, type=_Named).id for line in lines} & wanted
        return found

    def _files(self) -> list[Path]:
        return sorted(f for f in self._folder.glob("*.jsonl") if f.stem.isdecimal())


class _Named(msgspec.Struct):
    id: str


def _sync(folder: Path) -> None:
    """Makes the new name itself outlive a power cut, where the system can."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
