"""How much is read at most.  Every reader reads through these, so that no input can exhaust memory or time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from dateline.settings import Bounds

__all__ = ["Bounds", "LimitError", "Limited", "lines", "whole"]


class LimitError(Exception):
    """A bound was reached; `reason` is the refusal's code.  Never leaves this package."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message


class Limited(io.RawIOBase):
    """A stream that raises `LimitError` after `most` bytes, or when it unpacks to too many for the bytes behind it."""

    def __init__(self, inner: BinaryIO, most: int, *, packed: int | None = None, bounds: Bounds | None = None) -> None:
        super().__init__()
        self._inner, self._most, self._count = inner, most, 0
        self._packed, self._bounds = packed, bounds or Bounds()

    def readable(self) -> bool:
        """Always true."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Reads into the buffer; raises LimitError past a bound, OSError where the stream breaks."""
        data = self._inner.read(len(buffer))
        self._count += len(data)
        if self._count > self._most:
            raise LimitError("too-large", f"over {self._most:,} bytes; split it")
        if self._packed is not None and self._count > max(self._bounds.ratio_from, self._packed * self._bounds.ratio):
            raise LimitError(
                "ratio", f"{self._packed:,} bytes unpack to over {self._count:,}; unpack it yourself if it is sound"
            )
        buffer[: len(data)] = data
        return len(data)


def whole(stream: BinaryIO, most: int) -> bytes:
    """All bytes of a stream; raises LimitError if there are more than `most`."""
    parts, count = [], 0
    while data := stream.read(min(1 << 20, most + 1 - count)):
        parts.append(data)
        count += len(data)
        if count > most:
            raise LimitError("too-large", f"over {most:,} bytes, more than one document may have; split it")
    return b"".join(parts)


def lines(stream: BinaryIO, most: int) -> Iterator[tuple[int, bytes | None]]:
    """(number from 1, line) of a stream; a line of over `most` bytes is None, and read past without being held."""
    number = 0
    while line := stream.readline(most + 1):
        number += 1
        if len(line) <= most:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(1 << 20)
        yield number, None
