from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dateline.web.app import create_app
from dateline.web.coding import Coding
from dateline.web.served import Served
from tests.web.asking import ADDRESS


@pytest.fixture
def built(served: Served, coding: Coding, tmp_path: Path) -> Iterator[TestClient]:
    page = tmp_path / "page"
    (page / "assets").mkdir(parents=True)
    (page / "index.html").write_text("<!doctype html><title>built</title>" + " " * 600)
    (page / "assets" / "index-1a2b.js").write_text("export {};" + " " * 600)
    (page / ".hidden").write_text("hidden")
    (tmp_path / "secret.txt").write_text("secret")
    with TestClient(create_app(served, coding, page=page), base_url=ADDRESS) as client:
        yield client


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/record",
        "/record?type=ASSAULT",
        "/events/0123",
        "/incidents/i1",
        "/actors/china@CHN",
        "/stories/a%2Fb",
        "/paste",
        "/review",
    ],
)
def test_addresses_of_the_page_give_its_index(built: TestClient, path: str) -> None:
    answer = built.get(path)
    assert answer.status_code == 200
    assert "built" in answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    ["/../secret.txt", "/assets/../../secret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%2e%2e%5csecret.txt", "/assets//etc/passwd", "/.hidden",
     "//etc/passwd", "/assets/", "/index.html%00.js", "/secret.txt", "/nothing"],
)  # fmt: skip
def test_no_other_file_is_given(built: TestClient, path: str) -> None:
    answer = built.get(path)
    assert answer.status_code == 404
    assert "secret" not in answer.text.replace("secret.txt", "")
    assert answer.json()["error"]["code"] == "not_found"


def test_files_are_packed_tagged_and_kept(built: TestClient) -> None:
    answer = built.get("/assets/index-1a2b.js")
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text.startswith("export {};")
    assert built.get("/assets/index-1a2b.js", headers={"If-None-Match": answer.headers["etag"]}).status_code == 304
    assert "content-encoding" not in built.get("/assets/index-1a2b.js", headers={"Accept-Encoding": "identity"}).headers


def test_a_page_that_is_not_built_says_how(served: Served, coding: Coding, tmp_path: Path) -> None:
    with TestClient(create_app(served, coding, page=tmp_path / "none"), base_url=ADDRESS) as client:
        answer = client.get("/")
    assert answer.status_code == 200
    assert "make page" in answer.text


def test_the_api_is_no_page(built: TestClient) -> None:
    assert built.get("/api/nothing").json()["error"]["code"] == "not_found"
    assert built.get("/api").status_code == 404
