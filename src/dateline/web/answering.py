"""Answers from the record: each drawn from one state, made once for all who ask the same of that state."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from fastapi import Depends, Request
from starlette.responses import Response

from dateline.archiving.charting.held import Moment
from dateline.web.coding import Coding
from dateline.web.served import Served

_BYTES = 64 << 20
_Key = tuple[int, str]


class Answer(msgspec.Struct, frozen=True):
    """A body, the version of the record that it was drawn from, and its tag."""

    body: bytes
    version: int
    tag: str


class Answers:
    """Keeps answers by what was asked; two who ask the same at once wait for one answer."""

    def __init__(self, most: int = _BYTES) -> None:
        """`most` is how many bytes are kept."""
        self._most, self._size = most, 0
        self._kept: OrderedDict[_Key, Answer] = OrderedDict()
        self._making: dict[_Key, threading.Lock] = {}
        self._lock = threading.Lock()

    def of(self, served: Served, asked: str, as_of: str | None, build: Callable[[Moment], object]) -> Answer:
        """The answer to what was asked, of the newest state or the one of `as_of`."""
        if as_of is not None:
            with served.read(as_of) as moment:
                return _answer(moment, build)
        key = (served.version(), asked)
        with self._lock:
            making = self._making.setdefault(key, threading.Lock())
        with making:
            try:
                return self._found(key) or self._made(key, served, build)
            finally:
                with self._lock:
                    self._making.pop(key, None)

    def _found(self, key: _Key) -> Answer | None:
        with self._lock:
            answer = self._kept.get(key)
            if answer is not None:
                self._kept.move_to_end(key)
            return answer

    def _made(self, key: _Key, served: Served, build: Callable[[Moment], object]) -> Answer:
        with served.read() as moment:
            answer = _answer(moment, build)
        with self._lock:
            before = self._kept.pop((answer.version, key[1]), None)
            self._kept[answer.version, key[1]] = answer
            self._size += len(answer.body) - (len(before.body) if before is not None else 0)
            while self._size > self._most and self._kept:
                self._size -= len(self._kept.popitem(last=False)[1].body)
        return answer


def _answer(moment: Moment, build: Callable[[Moment], object]) -> Answer:
    body = msgspec.json.encode(build(moment))
    digest = hashlib.blake2b(body, digest_size=9).hexdigest()
    return Answer(body, moment.version, f'"{moment.version}-{digest}"')


class Asker:
    """Answers one request."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.served: Served = request.app.state.served
        self.coding: Coding = request.app.state.coding

    def answer(self, build: Callable[[Moment], object], as_of: str | None = None) -> Response:
        """The answer that `build` draws from a state, or that there is no newer one than the asker has."""
        url = self.request.url
        answers: Answers = self.request.app.state.answers
        found = answers.of(self.served, f"{url.path}?{url.query}", as_of, build)
        headers = {"ETag": found.tag, "Dateline-Version": str(found.version), "Cache-Control": "private, no-cache"}
        if self.request.headers.get("if-none-match") == found.tag:
            return Response(None, 304, headers)
        return Response(found.body, 200, headers, "application/json")


Asking = Annotated[Asker, Depends(Asker)]


def json(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A value as an answer that nobody keeps."""
    return Response(
        msgspec.json.encode(value), status, {"Cache-Control": "no-store", **(headers or {})}, "application/json"
    )
