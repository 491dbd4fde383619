"""A stream that cannot seek, made one that can, for formats that keep their index at the end."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from dateline.reading.bounds import LimitError
from dateline.reading.source import Source

MOST = 1 << 30
"""Bytes of a container within a container, or from a pipe, that must be kept to be read."""
_IN_MEMORY = 16 << 20


@contextlib.contextmanager
def seekable(stream: BinaryIO, source: Source) -> Iterator[BinaryIO]:
    """The source's own file, or a copy of the stream in memory or in a temporary file.

    Raises LimitError ("too-large") for a stream of over a gigabyte.
    """
    if source.file is not None:
        with Path(source.file).open("rb") as file:
            yield file
        return
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as copy:
        count = 0
        while data := stream.read(1 << 20):
            count += len(data)
            if count > MOST:
                raise LimitError("too-large", f"over {MOST:,} bytes within another file or a pipe; unpack it to a file")
            copy.write(data)
        copy.seek(0)
        yield cast(BinaryIO, copy)
