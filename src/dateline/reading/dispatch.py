"""One open input, of whatever format, to stories: what containers call for their members."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from dateline.reading.bounds import Bounds, Limited, LimitError
from dateline.reading.plain import PlainReader
from dateline.reading.refusal import Refusal
from dateline.reading.registry import HEAD, Reader, choose
from dateline.reading.source import Source
from dateline.records import Story


def read_stream(stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
    """The stories of one open input of any format.  Containers call it for their members."""
    if source.depth > bounds.depth:
        yield source.refuse("nesting", f"over {bounds.depth} containers within each other; unpack it")
        return
    limited = Limited(stream, bounds.file_bytes, packed=source.packed, bounds=bounds)
    buffered = io.BufferedReader(limited, 1 << 16)
    try:
        head = buffered.peek(HEAD)[:HEAD]
        if not head:
            yield source.refuse("empty", "the file is empty; give it a story")
            return
        reader: Reader = choose(head, source.name) or PlainReader()
        yield from _guarded(reader, buffered, source, bounds)
    except LimitError as error:
        yield source.limit(error)
    except OSError as error:
        yield source.refuse(
            "unreadable", f"reading breaks off ({error.strerror or error}); the file may be cut or damaged"
        )


def _guarded(reader: Reader, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
    """A reader's stories; an error that it did not foresee refuses the input it broke on, never the run."""
    count = 0
    try:
        for item in reader.read(stream, source, bounds):
            count += 1
            yield item
    except (LimitError, OSError):
        raise
    except GeneratorExit:
        raise
    except Exception as error:
        told = f"{type(error).__name__}: {str(error)[:200]}"
        message = f"the {reader.name} reader broke after record {count} ({told}); mend the input"
        yield source.refuse("broken", message, place=f"record {count + 1}")
