"""Alerts fire on change, once each; one whose delivery failed is due again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import msgspec
import pytest

from dateline.corroborating.alerts import Alert, Filter, Memory, alerts, webhook
from dateline.corroborating.corpus import Corpus
from dateline.corroborating.incident import Incident
from dateline.errors import OutputError
from dateline.records import Document


def built(documents: dict[str, Document], *stories: str) -> list[Incident]:
    corpus = Corpus()
    corpus.add(documents[s] for s in stories)
    return list(corpus.incidents(documents.__getitem__))


def test_new_incidents_then_changes_then_nothing(documents: dict[str, Document]) -> None:
    memory = Memory()
    first = list(alerts(built(documents, "c10", "c01"), Filter(), memory))
    assert [a.what for a in first] == ["new incident", "new incident"]
    more = list(alerts(built(documents, "c10", "c11", "c01", "c03"), Filter(), memory))
    assert {"denial", "conflict", "status", "toll revised"} <= {a.what for a in more}
    assert any(a.detail == "killed: 5 to 8" for a in more)
    assert list(alerts(built(documents, "c10", "c11", "c01", "c03"), Filter(), memory)) == []
    assert len({a.id for a in (*first, *more)}) == len(first) + len(more)


def test_only_what_is_asked_for(documents: dict[str, Document]) -> None:
    held = built(documents, "c01", "c10")
    assert [a.title for a in alerts(held, Filter(words=frozenset({"editor"})), Memory())] == [documents["c10"].title]
    assert list(alerts(held, Filter(sources=2), Memory())) == []
    assert len(list(alerts(held, Filter(countries=frozenset({"UKR"})), Memory()))) == 1


def test_what_was_not_delivered_is_due_again(documents: dict[str, Document]) -> None:
    held, memory = built(documents, "c01", "c10"), Memory()
    due = alerts(held, Filter(), memory)
    next(due)
    lost = next(due)
    due.close()
    kept = msgspec.json.decode(msgspec.json.encode(memory), type=Memory)
    assert [a.id for a in alerts(held, Filter(), kept)] == [lost.id]


@pytest.fixture
def receiver() -> Iterator[tuple[str, list[tuple[str, Alert]], list[int]]]:
    taken: list[tuple[str, Alert]] = []
    answers: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            code = answers.pop(0) if answers else 204
            if code < 300:
                taken.append((self.headers["Idempotency-Key"], msgspec.json.decode(body, type=Alert)))
            self.send_response(code)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            return

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/hook", taken, answers
        server.shutdown()


def test_a_webhook_is_tried_again_and_told_once(
    documents: dict[str, Document], receiver: tuple[str, list[tuple[str, Alert]], list[int]]
) -> None:
    url, taken, answers = receiver
    answers += [503, 204]
    send = webhook(url, sleep=lambda _: None)
    for alert in alerts(built(documents, "c01"), Filter(), Memory()):
        send(alert)
    assert [(key, alert.what) for key, alert in taken] == [(taken[0][1].id, "new incident")]
    answers += [500, 500, 500]
    with pytest.raises(OutputError, match="did not take"):
        send(taken[0][1])
    with pytest.raises(OutputError, match="no web address"):
        webhook("file:///etc/passwd")
