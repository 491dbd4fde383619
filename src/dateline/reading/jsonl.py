"""JSON Lines: one story a line, an object with `text` and, where known, id, title, published, publisher, url."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from dateline.reading.bounds import Bounds, LimitError, lines, whole
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import draft_of, finish
from dateline.records import Story

_LINES = (".jsonl", ".ndjson", ".jl")
_OTHERS = (".ipynb",)
"""JSON that is never stories, and lies in folders of them."""


class JsonLinesReader:
    """JSON Lines of stories, and JSON files that hold one story or an array of them."""

    name = "jsonl"
    suffixes: tuple[str, ...] = (*_LINES, ".json")
    about = "JSON Lines: id, title, published, publisher, url, text; or a JSON array of such objects"

    def sniff(self, head: bytes, name: str) -> bool:
        """By name, or by an object or array at the start."""
        if name.endswith(_OTHERS):
            return False
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:64]
        return name.endswith(self.suffixes) or (start[:1] == b"{" and b'"' in start[:8]) or start[:2] in (b"[{", b"[\n")

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The stories, line by line; a bad line is refused with its number and the others are read."""
        if not source.name.endswith(_LINES):
            data, more = _start(stream, bounds)
            if not more:
                yield from _read_whole(data, source, bounds)
                return
            stream = _Rejoined(data, stream)  # type: ignore[assignment]
        for number, line in lines(stream, bounds.document_bytes):
            if line is None:
                message = f"line {number} has over {bounds.document_bytes:,} bytes; split it into one story a line"
                yield source.refuse("too-large", message, place=number)
            elif line.strip(b"\xef\xbb\xbf \t\r\n"):
                yield read_line(line, number, source, bounds)


def read_line(line: bytes, number: int, source: Source, bounds: Bounds) -> Story | Refusal:
    """The story of one line."""
    try:
        row = _value(line.strip(b"\xef\xbb\xbf \t\r\n"))
    except UnicodeDecodeError as error:
        message = f"line {number}: {_no_utf8(error)}"
        return source.refuse("encoding", message, place=number, record=line)
    except ValueError as error:
        message = f"line {number} is no valid JSON: {error}; mend or remove the line"
        return source.refuse("json", message, place=number, record=line)
    return _story(row, f"line {number}", number, source, bounds, line)


def _story(row: object, what: str, place: str | int, source: Source, bounds: Bounds, raw: bytes) -> Story | Refusal:
    draft = draft_of(row, source.mapping) if isinstance(row, dict) else None
    if draft is None:
        wanted = source.mapping.get("text", "text")
        message = f"{what} is no object with a `{wanted}` that is a string; give it one, or name the key with a mapping"
        return source.refuse("fields", message, place=place, record=raw)
    return finish(draft, source, bounds, place)


def _value(data: bytes) -> object:
    """The value of JSON bytes; raises UnicodeDecodeError, or ValueError with a message for people."""
    try:
        return msgspec.json.decode(data)
    except UnicodeDecodeError:
        data.decode("utf-8")  # the same error, with the offset in the line and not in the string
        raise
    except (msgspec.MsgspecError, RecursionError) as error:
        try:  # the slower parser takes unpaired surrogates and numbers out of range, which people's files hold
            return json.loads(data)
        except RecursionError:
            raise ValueError("nested too deeply") from None
        except UnicodeDecodeError:
            raise
        except ValueError:
            raise ValueError(str(error).removeprefix("JSON is malformed: ")) from None


def _no_utf8(error: UnicodeDecodeError) -> str:
    return f"byte {error.start} (0x{error.object[error.start]:02x}) of it is no valid UTF-8; save the file as UTF-8"


def _start(stream: BinaryIO, bounds: Bounds) -> tuple[bytes, bool]:
    """The first bytes, and whether there are more than one document may have."""
    try:
        data = whole(_Capped(stream, bounds.document_bytes), bounds.document_bytes)  # type: ignore[arg-type]
    except LimitError:
        return b"", True
    return data, bool(len(data) == bounds.document_bytes)


class _Capped:
    """At most so many bytes of a stream; the rest stays in it."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._stream, self._left = stream, most

    def read(self, count: int) -> bytes:
        data = self._stream.read(min(count, self._left)) if self._left else b""
        self._left -= len(data)
        return data


class _Rejoined:
    """Bytes already read and the stream they came from, line by line again."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        import io

        self._head, self._stream = io.BytesIO(head), stream

    def readline(self, most: int) -> bytes:
        line = self._head.readline(most)
        if line.endswith(b"\n") or len(line) == most:
            return line
        return line + self._stream.readline(most - len(line))


def _read_whole(data: bytes, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
    """A file of one JSON value (an object or an array of them); else line by line."""
    if b"\n" in data.strip() or data.lstrip()[:1] == b"[":
        try:
            value = _value(data)
        except ValueError:
            value = None
        if isinstance(value, list):
            for number, row in enumerate(value, start=1):
                yield _story(row, f"record {number}", f"record {number}", source, bounds, msgspec.json.encode(row))
            return
        if isinstance(value, dict):
            yield _story(value, "the file", "record 1", source, bounds, data)
            return
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield read_line(line, number, source, bounds)
