"""The formats: what a reader is, which there are, and which one an input is for."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, Protocol, cast

from dateline.errors import ReaderError
from dateline.reading.bounds import Bounds
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.records import Story

GROUP = "dateline.readers"
"""The entry point group in which a third party's package names its reader class."""
HEAD = 8192
"""Bytes of an input's start that `sniff` is given."""


class Reader(Protocol):
    """One format.  A third party adds one by an entry point that names a class of this shape."""

    name: str
    suffixes: tuple[str, ...]
    about: str

    def sniff(self, head: bytes, name: str) -> bool:
        """Whether an input is of this format, by its first 8,192 bytes and its lower-case name."""

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The stories of an input.  Bad content is a `Refusal`; the stream is read once and need not seek."""


class Format(NamedTuple):
    """What `dateline formats` lists."""

    name: str
    suffixes: tuple[str, ...]
    about: str
    origin: str


_BUILT_IN = (
    ("warc", "WarcReader"),
    ("containers", "GzipReader"),
    ("containers", "ZipReader"),
    ("containers", "TarReader"),
    ("parquet", "ParquetReader"),
    ("newsml", "NewsmlReader"),
    ("nitf", "NitfReader"),
    ("feeds", "FeedReader"),
    ("html", "HtmlReader"),
    ("feeds", "JsonFeedReader"),
    ("ninjs", "NinjsReader"),
    ("jsonl", "JsonLinesReader"),
    ("csv", "CsvReader"),
    ("mail", "MailReader"),
    ("plain", "PlainReader"),
)
"""Modules and classes, in the order in which they are asked: the surest marks first, plain text last."""


def choose(head: bytes, name: str) -> Reader | None:
    """The first reader that knows an input: the product's own, then third parties'; None if none does."""
    for reader in built_in():
        if reader.sniff(head, name):
            return reader
    return next((reader for reader in third_party() if reader.sniff(head, name)), None)


def formats() -> list[Format]:
    """Every format that can be read, with the suffixes of its files and where its reader comes from."""
    own = [Format(r.name, r.suffixes, r.about, "dateline") for r in built_in()]
    return own + [Format(r.name, r.suffixes, r.about, type(r).__module__) for r in third_party()]


@functools.cache
def built_in() -> tuple[Reader, ...]:
    """The product's own readers."""
    return tuple(
        cast(Reader, getattr(importlib.import_module(f"dateline.reading.{module}"), name)())
        for module, name in _BUILT_IN
    )


@functools.cache
def third_party() -> tuple[Reader, ...]:
    """The readers that installed packages add, in order of name; raises ReaderError for one that cannot be loaded."""
    from importlib.metadata import entry_points

    readers = []
    for entry in sorted(entry_points(group=GROUP), key=lambda e: e.name):
        try:
            reader = entry.load()()
        except Exception as error:
            message = f"the reader {entry.name!r} of {entry.value} cannot be loaded: {error}"
            raise ReaderError(message, remedy="mend or remove its package") from error
        if not all(hasattr(reader, part) for part in ("name", "suffixes", "about", "sniff", "read")):
            raise ReaderError(
                f"the reader {entry.name!r} lacks a part of a reader", remedy="see dateline.reading.Reader"
            )
        readers.append(cast(Reader, reader))
    return tuple(readers)
