"""Plain text: one story a file, with the header, title, byline and dateline that it happens to have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from dateline.reading.bounds import Bounds, LimitError, whole
from dateline.reading.decode import binary_kind, decode, line_of_error
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import Draft, finish
from dateline.records import Story

SUFFIXES = (".txt", ".text")
_BYTES_A_CHAR = 4


class PlainReader:
    """Text files."""

    name = "text"
    suffixes: tuple[str, ...] = SUFFIXES
    about = "plain text, one story a file"

    def sniff(self, head: bytes, name: str) -> bool:
        """By name; any text that nothing else knows comes here too."""
        return name.endswith(SUFFIXES) or ("." not in name and name != "-" and binary_kind(head) is None)

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The one story of a text file."""
        try:
            data = whole(stream, max(bounds.document_bytes, bounds.text_chars * _BYTES_A_CHAR))
        except LimitError as error:
            yield source.limit(error, place=1)
            return
        kind = binary_kind(data[:8192])
        if kind is not None:
            yield source.refuse("binary", f"this is {kind[0]}, not text; {kind[1]}", record=data)
            return
        try:
            text, told = decode(data)
        except LimitError as error:
            yield source.limit(error, place=line_of_error(data), record=data)
            return
        yield finish(Draft(text=text, how=told), source, bounds, 1 if len(text) > bounds.text_chars else None)
