"""Asks the API, and reads its answers as the shapes that it promises."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from starlette.testclient import TestClient

from dateline.web.served import Served
from dateline.web.shapes import EventPage, EventRow, Failure

ADDRESS = "http://localhost:8000"
_Shape = TypeVar("_Shape")


class Asking:
    """A client that knows shapes."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    @property
    def served(self) -> Served:
        found: Served = self.client.app.state.served  # type: ignore[attr-defined]
        return found

    def get(self, path: str, shape: type[_Shape], **query: Any) -> _Shape:
        """The answer, which must be of the shape and no wider."""
        answer = self.client.get(f"/api/{path}", params=query)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == "application/json"
        found = msgspec.json.decode(answer.content, type=shape)
        assert msgspec.json.decode(msgspec.json.encode(found)) == msgspec.json.decode(answer.content)
        return found

    def refused(self, status: int, path: str, **query: Any) -> Failure:
        """The failure that a GET is answered with."""
        answer = self.client.get(f"/api/{path}", params=query)
        assert answer.status_code == status, answer.text
        return msgspec.json.decode(answer.content, type=Failure)

    def post(self, path: str, body: Any, **headers: str) -> Any:
        """A POST of JSON."""
        return self.client.post(f"/api/{path}", json=body, headers=headers)

    def first(self, **query: Any) -> EventRow:
        """The first event of a filter."""
        return self.get("events", EventPage, limit=1, **query).items[0]
