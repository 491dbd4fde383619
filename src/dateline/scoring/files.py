"""Gold and output from files.  What cannot be read is a GoldError that names file and line."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from dateline.errors import GoldError
from dateline.scoring.gold import AnnotatedStory, StoryGold, annotated
from dateline.scoring.output import Coded

Row = TypeVar("Row")


def half_of(identity: str) -> str:
    """The half, a or b, that an id falls in: by its CRC-32, even or odd."""
    return "ab"[zlib.crc32(identity.encode()) % 2]


def rows(path: Path, kind: type[Row]) -> list[Row]:
    """The rows of a JSON Lines file.  GoldError names the line that is malformed, or whose id was there before."""
    return [row for _, row in _numbered(path, kind)]


def _numbered(path: Path, kind: type[Row]) -> Iterator[tuple[int, Row]]:
    decoder, seen = msgspec.json.Decoder(kind), dict[str, int]()
    for number, line in enumerate(_bytes(path).split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            row = decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise GoldError(str(error), file=str(path), place=number) from error
        identity = getattr(row, "id", None)
        if isinstance(identity, str):
            if identity in seen:
                message = f"{identity!r} stands on line {seen[identity]} already"
                raise GoldError(message, file=str(path), place=number)
            seen[identity] = number
        yield number, row
    if not seen and path.stat().st_size == 0:
        raise GoldError("the file is empty", file=str(path))


def outputs(path: Path) -> dict[str, Coded]:
    """Coded documents by id."""
    return {document.id: document for document in rows(path, Coded)}


def stories(path: Path) -> list[AnnotatedStory]:
    """Annotated stories: of a `gold.json`, of a folder of folders that hold one each, or of a JSON Lines file with the texts in it.

    GoldError where one cannot be read or does not fit its text.
    """
    if path.is_dir():
        found = sorted(path.glob("*/gold.json"))
        if found:
            return [_story_file(file) for file in found]
        listed = sorted(path.glob("*.jsonl"))
        if not listed:
            raise GoldError("the folder holds no */gold.json and no *.jsonl", file=str(path))
        return [story for file in listed for story in stories(file)]
    if path.suffix == ".jsonl":
        return [_fitted(gold, gold.story.text or "", path, _at(number)) for number, gold in _numbered(path, StoryGold)]
    return [_story_file(path)]


def _story_file(path: Path) -> AnnotatedStory:
    data = _bytes(path)
    try:
        gold = msgspec.json.decode(data, type=StoryGold)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise GoldError(str(error), file=str(path), place=_line_of(error, data)) from error
    text = gold.story.text
    if text is None:
        beside = path.parent / Path(gold.story.text_file or "story.txt").name
        text = _bytes(beside).decode("utf-8", "replace")
    return _fitted(gold, text, path, lambda error: _line_of(error, data))


def _fitted(gold: StoryGold, text: str, path: Path, place: Callable[[Exception], int]) -> AnnotatedStory:
    try:
        return annotated(gold, text)
    except ValueError as error:
        raise GoldError(str(error), file=str(path), place=place(error)) from error


def _line_of(error: Exception, data: bytes) -> int:
    """The line of a JSON file that an error points at: of its byte, or of the item of `events` that its path names."""
    told = str(error)
    for mark, find in (("(byte ", lambda n: n), ("$.events[", lambda n: _start_of(data, n))):
        if mark in told:
            number = told.partition(mark)[2].partition(")" if mark[0] == "(" else "]")[0]
            return data.count(b"\n", 0, find(int(number))) + 1 if number.isdigit() else 1
    return 1


def _start_of(data: bytes, item: int) -> int:
    """The offset at which an item of `events` begins."""
    held: dict[str, Any] = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    items = msgspec.json.decode(held["events"], type=list[msgspec.Raw])
    at = data.index(b'"events"')
    for n, raw in enumerate(items):
        at = data.index(bytes(raw), at)
        if n == item:
            break
        at += len(bytes(raw))
    return at


def _at(line: int) -> Callable[[Exception], int]:
    return lambda _: line


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise GoldError(f"it cannot be read: {error.strerror}", file=str(path)) from error
