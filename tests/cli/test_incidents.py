"""`dateline link`, `incidents`, `why`, `alerts`: from stories and from coded documents, and how they end."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.cli.command import Command
from tests.corroborating.conftest import CASES


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("stories") / "stories.jsonl"
    file.write_text("\n".join(CASES.read_text(encoding="utf-8").splitlines()[:5]) + "\n", encoding="utf-8")
    return file


def rows(data: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in data.splitlines()]


def test_documents_and_stories_link_alike(dateline: Command, stories: Path, tmp_path: Path) -> None:
    coded = tmp_path / "coded.jsonl"
    assert dateline("code", stories, "--to", "document", "-o", coded).code == 0
    told = dateline("link", stories)
    assert told.code == 0
    assert told.out == dateline("link", coded).out == dateline("link", "-", stdin=coded.read_bytes()).out
    assert [(r["id"], r["origin"], r["kind"]) for r in rows(told.out)][:2] == [
        ("c01", None, None),
        ("c02", "c01", "reprint"),
    ]


def test_linking_goes_on_where_it_was_kept(dateline: Command, stories: Path, tmp_path: Path) -> None:
    lines = stories.read_text(encoding="utf-8").splitlines(keepends=True)
    parts = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    parts[0].write_text("".join(lines[:2]), encoding="utf-8")
    parts[1].write_text("".join(lines[2:]), encoding="utf-8")
    kept = tmp_path / "kept"
    assert [r["what"] for r in rows(dateline("link", parts[0], "--keep", kept, "--log").out)] == ["new"]
    log = rows(dateline("link", parts[1], "--keep", kept, "--log").out)
    assert [(r["what"], r["stories"]) for r in log] == [("new", ["c04", "c05"]), ("joined", ["c03"])] or [
        (r["what"], r["stories"]) for r in log
    ] == [("joined", ["c03"]), ("new", ["c04", "c05"])]
    assert "copied words" in dateline("why", "c01", "c02", "--keep", kept).text


def test_incidents_one_a_line_and_one_line_a_story(dateline: Command, stories: Path) -> None:
    told = rows(dateline("incidents", stories, "--to", "jsonl").out)
    assert [i["stories"] for i in told] == [["c01", "c02", "c03"], ["c04", "c05"]]
    assert [i["independent_sources"] for i in told] == [2, 1]
    placed = rows(dateline("incidents", stories, "--stories", "--to", "jsonl").out)
    assert {r["id"]: r["cluster"] for r in placed} == {s: i["id"] for i in told for s in i["stories"]}  # type: ignore[attr-defined]
    assert len(rows(dateline("incidents", stories, "--sources", "2").out)) == 1
    assert "Kharkiv" in dateline("incidents", stories, "--to", "table").text
    lines = dateline("incidents", stories, "--to", "lines").text
    assert lines.count("2026-05-04") == 2
    assert "[confirmed: 2 of 3]" in " ".join(lines.split())


def test_why_not(dateline: Command, stories: Path) -> None:
    told = dateline("why", "c01", "c04", stories)
    assert told.code == 0
    assert "apart" in told.text
    assert json.loads(dateline("why", "c01", "c04", stories, "--json").out)["together"] is False
    assert dateline("why", "c01", "nowhere", stories).code == 2


def test_alerts_once(dateline: Command, stories: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    assert len(rows(dateline("alerts", stories, "--keep", state).out)) == 2
    assert dateline("alerts", stories, "--keep", state).out == b""


def test_alerts_are_posted_once_each(dateline: Command, stories: Path, tmp_path: Path) -> None:
    posted: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            posted.append(self.headers["Idempotency-Key"])
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            return

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        given = (stories, "--keep", tmp_path / "state", "--webhook", f"http://127.0.0.1:{server.server_port}/")
        told = [row["id"] for _ in range(2) for row in rows(dateline("alerts", *given).out)]
        server.shutdown()
    assert posted == told
    assert len(posted) == len(set(posted)) == 2


def test_a_broken_line_is_refused_and_the_rest_done(dateline: Command, stories: Path, tmp_path: Path) -> None:
    coded = tmp_path / "coded.jsonl"
    dateline("code", stories, "--to", "document", "-o", coded)
    with coded.open("ab") as file:
        file.write(b'{"id": 7, "events": \x1b[31m\n')
    told = dateline("link", coded)
    assert told.code == 1
    assert len(rows(told.out)) == 5
    assert "not a coded document" in told.err
    assert "\x1b" not in told.err
