"""Paths, folders, globs and standard input to stories; what cannot be read is refused and the rest goes on."""

from __future__ import annotations

import glob
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from dateline.reading import jsonl, plain
from dateline.reading.refusal import Refusal
from dateline.records import Story

LARGEST = 1 << 31
"""Bytes of one file at most."""
_LINES = {".jsonl", ".ndjson", ".json"}
_TEXT = {".txt", ".text", ".md", ""}


def read_inputs(paths: Sequence[str], *, stdin: BinaryIO | None = None) -> Iterator[Story | Refusal]:
    """Stories and refusals of all paths, in order; a story id that comes again gets a suffix of its own."""
    for path in paths:
        if path == "-":
            if stdin is not None:
                yield from _stream("-", stdin.read(LARGEST))
            continue
        yield from _path(path)


def _path(path: str) -> Iterator[Story | Refusal]:
    target = Path(path)
    if target.is_dir():
        files = sorted(p for p in target.rglob("*") if p.is_file() and p.suffix.lower() in _LINES | _TEXT and not p.name.startswith("."))
        if not files:
            yield Refusal(path=path, reason="empty-folder", message="the folder holds no story; put .txt or .jsonl files into it")
        for file in files:
            yield from _file(file)
    elif target.is_file():
        yield from _file(target)
    elif any(c in path for c in "*?["):
        matches = sorted(glob.glob(path, recursive=True))
        if not matches:
            yield Refusal(path=path, reason="missing", message="nothing matches this pattern; check the path")
        for match in matches:
            yield from _path(match)
    else:
        yield Refusal(path=path, reason="missing", message="there is no such file; check the path")


def _file(file: Path) -> Iterator[Story | Refusal]:
    try:
        if file.stat().st_size > LARGEST:
            yield Refusal(path=str(file), reason="too-large", message=f"over {LARGEST} bytes; split the file")
            return
        data = file.read_bytes()
    except OSError as error:
        yield Refusal(path=str(file), reason="unreadable", message=f"cannot be read ({error.strerror}); check its permissions")
        return
    yield from _stream(str(file), data)


def _stream(path: str, data: bytes) -> Iterator[Story | Refusal]:
    if not data.strip():
        yield Refusal(path=path, reason="empty", message="the file is empty; give it a story")
    elif b"\0" in data[:8192]:
        yield Refusal(path=path, reason="binary", message="this is no text but a binary file; give text or JSON Lines")
    elif Path(path).suffix.lower() in _LINES or data.lstrip()[:1] == b"{":
        yield from jsonl.read(path, data)
    else:
        yield from plain.read(path, data)
