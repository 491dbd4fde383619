"""A connection whose every wait ends: at its deadline, or when the watch is stopped."""

from __future__ import annotations

import functools
import io
import socket
import ssl
import time
from collections.abc import Callable, Sequence

_SLICE = 0.5
"""Seconds between two looks at whether to stop."""


class Stopped(Exception):  # noqa: N818  nothing is wrong
    """The watch was stopped while a request waited."""


class Wire:
    """A socket in the shape that http.client uses; raises TimeoutError past the deadline, Stopped when told to stop."""

    def __init__(self, raw: socket.socket, deadline: float, stopped: Callable[[], bool]) -> None:
        self._raw, self._deadline, self._stopped = raw, deadline, stopped

    def sendall(self, data: bytes) -> None:
        """Sends all of it."""
        self._raw.settimeout(self._left())
        self._raw.sendall(data)

    def makefile(self, _mode: str = "rb", _buffering: int | None = None) -> io.BufferedReader:
        """What comes in, as a stream."""
        return io.BufferedReader(_Incoming(self), 1 << 16)

    def receive(self, buffer: bytearray | memoryview) -> int:
        """Some bytes into the buffer, 0 at the end."""
        while True:
            self._raw.settimeout(min(_SLICE, self._left()))
            try:
                return self._raw.recv_into(buffer)
            except (TimeoutError, ssl.SSLWantReadError):
                continue

    def close(self) -> None:
        """Nothing yet: http.client closes its side before the body has been read."""

    def end(self) -> None:
        """Closes the socket."""
        self._raw.close()

    def _left(self) -> float:
        if self._stopped():
            raise Stopped
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class _Incoming(io.RawIOBase):
    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self._wire = wire

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        return self._wire.receive(buffer)


def connect(
    numbers: Sequence[str], host: str, port: int, *, secure: bool, deadline: float, stopped: Callable[[], bool]
) -> Wire:
    """A connection to the first of the numbers that answers, its certificate checked against the host's name.

    Raises OSError (TimeoutError and ssl.SSLError among them) if none does, Stopped when told to stop.
    """
    failed: OSError | None = None
    for number in numbers[:4]:
        left = deadline - time.monotonic()
        if left <= 0 or stopped():
            break
        try:
            raw = socket.create_connection((number, port), timeout=min(10.0, left))
        except OSError as error:
            failed = error
            continue
        if secure:
            try:
                raw = _trust().wrap_socket(raw, server_hostname=host)
            except OSError:
                raw.close()
                raise
        return Wire(raw, deadline, stopped)
    if stopped():
        raise Stopped
    raise failed or TimeoutError()


@functools.cache
def _trust() -> ssl.SSLContext:
    """The system's certificates, loaded once."""
    return ssl.create_default_context()
