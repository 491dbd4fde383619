"""A story whose every field would be a page's undoing: told as text, in JSON, whatever it holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.pipeline import Pipeline
from dateline.records import Story
from dateline.running.linking import ArchiveLinker
from dateline.running.steps import archive_steps
from dateline.web.app import create_app
from dateline.web.coding import Coding
from dateline.web.served import Served
from tests.web.asking import ADDRESS

SCRIPT = "<script>alert(1)</script>"
TEXT = (
    f'{SCRIPT} Poland expelled two Belarusian diplomats on Wednesday. "><img src=x onerror=alert(1)> Belarus rejected the charge, '
    "\u202eofficials\u202c said. ${alert(1)} {{7*7}} </textarea><svg onload=alert(1)> Poland accused Belarus of spying."
)
STORY = Story(
    id=f"../../{SCRIPT}?#%00",
    text=TEXT,
    title=f"Envoys {SCRIPT}",
    published="2026-01-29",
    publisher=f'"><b>{SCRIPT}',
    url="javascript:alert(1)",
)


@pytest.fixture(scope="module")
def client(pipeline: Pipeline, coding: Coding, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    root: Path = tmp_path_factory.mktemp("hostile") / "archive"
    archive = Archive.open(str(root), create=True)
    steps = archive_steps(pipeline)
    Adder(archive, steps).add([STORY])
    ArchiveLinker(archive, steps).run()
    with TestClient(create_app(Served(archive), coding), base_url=ADDRESS, raise_server_exceptions=False) as client:
        yield client


def test_no_answer_is_html(client: TestClient) -> None:
    row = client.get("/api/events").json()["items"][0]
    paths = [
        "events", "timeline", "map", "dyads?level=actor", "network?level=actor", "facets", "suggest?field=publisher", "suggest?field=actor", "incidents", "stories",
        f"events/{row['event']['id']}", f"stories/{row['key']}", f"incidents/{row['incident']}", "actors/POL", "actors/poland@POL", f"actors/{SCRIPT}",
        f"events/{SCRIPT}", f"events?since={SCRIPT}", f"events?type={SCRIPT}", f"{SCRIPT}", f"suggest?field={SCRIPT}",
    ]  # fmt: skip
    for path in paths:
        answer = client.get(f"/api/{path}")
        assert answer.headers["content-type"] == "application/json", path
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.status_code < 500, (path, answer.text)


def test_the_story_is_told_unaltered(client: TestClient) -> None:
    row = client.get("/api/events").json()["items"][0]
    assert (row["title"], row["publisher"], row["url"]) == (STORY.title, STORY.publisher, STORY.url)
    told = client.get(f"/api/stories/{row['key']}").json()
    assert told["document"]["text"] == TEXT
    for event in told["document"]["events"]:
        span = event["trigger"]
        assert TEXT[span["start"] : span["end"]] == span["text"]


def test_pages_hold_nothing_of_it(client: TestClient) -> None:
    for path in (f"/events/{SCRIPT}", f"/{SCRIPT}", f"/record?words={SCRIPT}", f"/stories/{SCRIPT}"):
        assert SCRIPT not in client.get(path).text


def test_downloads_are_attachments_and_run_nothing(client: TestClient) -> None:
    for form in ("csv", "jsonl", "parquet"):
        answer = client.get(f"/api/events.{form}")
        assert answer.headers["content-disposition"].startswith("attachment")
        assert "html" not in answer.headers["content-type"]


@pytest.mark.parametrize(
    "text",
    [
        SCRIPT * 500,
        "\x00" * 50,
        "<" * 20_000,
        "\u202e" * 200,
        "a" * 60_000,
        "(" * 5000 + ")" * 5000,
        "Poland expelled " * 3000,
        "\U0001f600" * 100,
    ],
)
def test_hostile_text_is_coded_or_refused(client: TestClient, text: str) -> None:
    answer = client.post(
        "/api/code", json={"text": text, "title": SCRIPT, "publisher": SCRIPT, "url": "javascript:alert(1)"}
    )
    assert answer.status_code in (200, 422), answer.text
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "value",
    [
        "\x00",
        "'; DROP TABLE facts; --",
        "%",
        "\\",
        "\udcff".encode("utf-8", "surrogatepass").decode("latin-1"),
        "\u202e",
        "?" * 100,
        "a" * 200,
    ],
)
@pytest.mark.parametrize(
    "name",
    [
        "actor",
        "place",
        "speaker",
        "words",
        "dyad",
        "box",
        "since",
        "ontology",
        "incident",
        "as_of",
        "cursor",
        "instrument",
    ],
)
def test_hostile_filters_find_nothing_or_are_refused(client: TestClient, name: str, value: str) -> None:
    answer = client.get("/api/events", params={name: value})
    assert answer.status_code in (200, 400, 422), answer.text
    assert client.get("/api/events").json()["total"]
