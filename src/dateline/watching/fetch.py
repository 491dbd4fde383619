"""One request and its answer, within bounds of time, bytes, redirects and unpacking."""

from __future__ import annotations

import http.client
import ssl
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urljoin

from dateline.watching.address import AddressError, Resolver, Target, numbers, shown, system_resolver, target
from dateline.watching.manners import Manners
from dateline.watching.wire import Stopped, Wire, connect

_REDIRECTS = (301, 302, 303, 307, 308)
_FOREVER = (301, 308)
_RATIO, _RATIO_FROM = 200, 4 << 20
_CHUNK, _PIECE = 1 << 16, 1 << 20
Check = Callable[[Target], None]


class FetchError(Exception):
    """A request without a usable answer; `passing` says that the reason may pass, so that it is worth a second try."""

    def __init__(self, reason: str, message: str, *, passing: bool) -> None:
        super().__init__(message)
        self.reason, self.message, self.passing = reason, message, passing


class Answer(NamedTuple):
    """What a server answered: the status, its headers by lower-case name, and the body, unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str
    """Where it came from in the end, without credentials."""
    moved: bool = False
    """Whether every redirect on the way was for good."""

    @property
    def kind(self) -> str:
        """The declared media type, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()[:80]

    @property
    def charset(self) -> str | None:
        """The declared character set."""
        value = self.headers.get("content-type", "")
        return value.lower().partition("charset=")[2].split(";")[0].strip(" \"'")[:40] or None


class Fetcher:
    """Asks servers.  `private` allows numbers that are not public; `stopped` tells whether to give up."""

    def __init__(
        self, manners: Manners, *, private: bool = False, stopped: Callable[[], bool] = lambda: False,
        resolver: Resolver = system_resolver,
    ) -> None:  # fmt: skip
        self.manners = manners
        self._private, self._stopped, self._resolver = private, stopped, resolver

    def get(
        self, url: str, *, most: int, headers: Mapping[str, str] | None = None, check: Check | None = None
    ) -> Answer:
        """The answer to a GET, redirects followed; `check` may raise on each address before it is asked.

        Raises FetchError; a status of any kind is an answer.  Raises Stopped when told to give up.
        """
        here, seen, forever = self._target(url), set[str](), True
        first = here.origin
        for _ in range(self.manners.redirects + 1):
            if here.url in seen:
                raise FetchError("redirects", f"{shown(here.url)} redirects to itself", passing=False)
            seen.add(here.url)
            if check is not None:
                check(here)
            answer = self._ask(here, most, headers or {}, trusted=here.origin == first)
            location = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not location:
                return answer._replace(moved=len(seen) > 1 and forever)
            forever = forever and answer.status in _FOREVER
            here = self._target(_joined(here.url, location))
        raise FetchError("redirects", f"{shown(url)} redirects over {self.manners.redirects} times", passing=False)

    def _target(self, url: str) -> Target:
        try:
            return target(url)
        except AddressError as error:
            raise FetchError("address", error.message, passing=False) from None

    def _ask(self, here: Target, most: int, headers: Mapping[str, str], *, trusted: bool) -> Answer:
        deadline = time.monotonic() + self.manners.seconds
        try:
            found = numbers(here, self._resolver, private=self._private)
            wire = connect(found, here.host, here.port, secure=here.secure, deadline=deadline, stopped=self._stopped)
            try:
                return self._exchange(wire, here, most, headers, trusted=trusted)
            finally:
                wire.end()
        except AddressError as error:
            raise FetchError(error.reason, error.message, passing=error.passing) from None
        except TimeoutError:
            message = f"{shown(here.url)} took over {self.manners.seconds:g} seconds"
            raise FetchError("slow", message, passing=True) from None
        except ssl.SSLError as error:
            message = f"{shown(here.url)} has no certificate to trust ({error.reason or 'broken'})"
            raise FetchError("tls", message, passing=True) from None
        except http.client.HTTPException as error:
            told = type(error).__name__
            raise FetchError(
                "protocol", f"{shown(here.url)} breaks HTTP or breaks off ({told})", passing=True
            ) from None
        except (OSError, ValueError) as error:
            told = getattr(error, "strerror", None) or type(error).__name__
            raise FetchError("unreachable", f"{shown(here.url)} cannot be read ({told})", passing=True) from None

    def _exchange(self, wire: Wire, here: Target, most: int, headers: Mapping[str, str], *, trusted: bool) -> Answer:
        connection = http.client.HTTPConnection(here.host, here.port)
        connection.sock = wire
        usual = here.port == (443 if here.secure else 80)
        name = f"[{here.host}]" if ":" in here.host else here.host
        connection.putrequest("GET", here.path, skip_host=True, skip_accept_encoding=True)
        every = {
            "Host": name if usual else f"{name}:{here.port}", "User-Agent": self.manners.agent, "Connection": "close",
            "Accept-Encoding": "gzip, deflate", "Accept": "*/*", **headers,
        }  # fmt: skip
        if here.authorization and trusted:
            every["Authorization"] = here.authorization
        for key, value in every.items():
            connection.putheader(key, value)
        connection.endheaders()
        response = connection.getresponse()
        told = {key.lower(): value for key, value in response.getheaders()}
        body = b"" if response.status in _REDIRECTS else _body(response, told.get("content-encoding", ""), most, here)
        return Answer(response.status, told, body, here.url)


def _joined(base: str, location: str) -> str:
    """Where a redirect leads; a location that is no address is given as it is, to be refused as one."""
    try:
        return urljoin(base, location[:4000])
    except ValueError:
        return location[:4000]


def _body(response: http.client.HTTPResponse, encoding: str, most: int, here: Target) -> bytes:
    """The whole body, unpacked; raises FetchError for one that is cut off, too large or a bomb."""
    unpack = _unpacker(encoding, here)
    parts, came, out = [], 0, 0
    while data := response.read(_CHUNK):
        came += len(data)
        if came > most:
            raise FetchError("too-large", f"{shown(here.url)} has over {most:,} bytes", passing=False)
        for piece in unpack.pieces(data):
            parts.append(piece)
            out += len(piece)
            if out > most:
                raise FetchError("too-large", f"{shown(here.url)} unpacks to over {most:,} bytes", passing=False)
            if out > max(_RATIO_FROM, came * _RATIO):
                raise FetchError("ratio", f"{shown(here.url)}: {came:,} bytes unpack to over {out:,}", passing=False)
    if response.length or not unpack.finished:
        raise FetchError("cut-off", f"{shown(here.url)} breaks off after {came:,} bytes", passing=True)
    return b"".join(parts)


class _Unpacker:
    """Bytes as they come, to pieces of at most a megabyte."""

    def __init__(self, window: int | None) -> None:
        self._inner = zlib.decompressobj(window) if window is not None else None
        self._window, self._begun = window, False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """The pieces that these bytes unpack to; raises OSError for broken data."""
        if self._inner is None:
            yield data
            return
        if not self._begun and self._window == zlib.MAX_WBITS and data[:1] != b"\x78":
            self._inner = zlib.decompressobj(
                -zlib.MAX_WBITS
            )  # "deflate" without zlib's header, as some servers send it
        self._begun = True
        try:
            while data and not self._inner.eof:
                yield self._inner.decompress(data, _PIECE)
                data = self._inner.unconsumed_tail
        except zlib.error as error:
            raise OSError(f"broken compression: {error}") from None

    @property
    def finished(self) -> bool:
        """Whether nothing is missing."""
        return self._inner is None or self._inner.eof or not self._begun


def _unpacker(encoding: str, here: Target) -> _Unpacker:
    names = [name.strip().lower() for name in encoding.split(",") if name.strip().lower() not in ("", "identity")]
    if not names:
        return _Unpacker(None)
    if names in (["gzip"], ["x-gzip"]):
        return _Unpacker(zlib.MAX_WBITS | 16)
    if names == ["deflate"]:
        return _Unpacker(zlib.MAX_WBITS)
    raise FetchError(
        "encoding", f"{shown(here.url)} is packed as {encoding[:40]!r}, which was not asked for", passing=False
    )


__all__ = ["Answer", "Check", "FetchError", "Fetcher", "Stopped"]
