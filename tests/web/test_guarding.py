"""Who may ask what from where."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from dateline.web.app import create_app
from dateline.web.coding import Coding
from dateline.web.failing import RefusedError
from dateline.web.guarding import BODY_BYTES, hosts_of, is_loopback
from dateline.web.limiting import Limiter, Rate
from dateline.web.served import Served
from tests.web.asking import ADDRESS, Asking

TOKEN = "correct-horse-battery-staple"
REVIEW = {"by": "Ada", "decision": "accept"}


@pytest.fixture
def closed(served: Served, coding: Coding) -> Iterator[TestClient]:
    """A server that others reach."""
    app = create_app(served, coding, token=TOKEN, hosts=hosts_of("0.0.0.0", ()))
    with TestClient(
        app, base_url="http://192.0.2.7:8000", raise_server_exceptions=False, follow_redirects=False
    ) as client:
        yield client


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1", "127.0.0.1:1", "[::1]:8000", "LOCALHOST"])
def test_a_loopback_server_answers_by_its_own_names(reader: Asking, host: str) -> None:
    assert reader.client.get("/api/about", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "evil.example:8000", "127.0.0.1.evil.example", "", "[::2]"]
)
@pytest.mark.parametrize("path", ["/api/about", "/", "/api/openapi.json", "/assets/x.js"])
def test_names_bound_anew_are_refused(reader: Asking, host: str, path: str) -> None:
    answer = reader.client.get(path, headers={"Host": host})
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "forbidden"


def test_names_can_be_allowed() -> None:
    assert hosts_of("127.0.0.1", ["Desk.Example"]) == {"localhost", "127.0.0.1", "::1", "desk.example"}
    assert hosts_of("0.0.0.0", []) is None
    assert hosts_of("192.0.2.7", ["desk.example"]) == {"desk.example"}


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1", True),
        ("127.8.9.1", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("::", False),
        ("192.0.2.7", False),
        ("desk.example", False),
    ],
)
def test_only_this_machine_reaches_loopback(host: str, own: bool) -> None:
    assert is_loopback(host) is own


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": "http://localhost:9999"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"},
     {"Origin": "http://localhost:8000", "Sec-Fetch-Site": "cross-site"}, {"Origin": "http://localhost:8000.evil.example"}],
    ids=str,
)  # fmt: skip
@pytest.mark.parametrize("path", ["code", "events/x/reviews", "session"])
def test_other_sites_cannot_post(reader: Asking, path: str, headers: dict[str, str]) -> None:
    before = reader.served.archive.view().version
    answer = reader.post(path, REVIEW, **headers)
    assert answer.status_code == 403
    assert reader.served.archive.view().version == before


def test_the_own_page_can_post(reader: Asking) -> None:
    for headers in (
        {"Origin": ADDRESS},
        {"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
        {},
    ):
        assert reader.post("code", {"text": "Poland expelled two diplomats."}, **headers).status_code == 200


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
def test_forms_cannot_post(reader: Asking, kind: str) -> None:
    answer = reader.client.post("/api/code", content=b'{"text": "x"}', headers={"Content-Type": kind})
    assert answer.status_code == 415
    assert answer.json()["error"]["code"] == "not_json"


def test_other_sites_cannot_read(reader: Asking) -> None:
    answer = reader.client.get("/api/about", headers={"Origin": "http://evil.example"})
    assert not [name for name in answer.headers if name.startswith("access-control-")]
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"


def test_every_answer_carries_the_policy(reader: Asking) -> None:
    for path in ("/", "/api/about", "/api/none", "/api/events?since=x", "/nothing", "/api/events.csv"):
        headers = reader.client.get(path).headers
        policy = dict(part.strip().partition(" ")[::2] for part in headers["content-security-policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"


def test_too_large_a_body_is_refused(reader: Asking) -> None:
    told = reader.client.post(
        "/api/code", content=b"x" * (BODY_BYTES + 1), headers={"Content-Type": "application/json"}
    )
    assert told.status_code == 413

    def pieces() -> Iterator[bytes]:
        yield b'{"text": "'
        for _ in range(BODY_BYTES // 1000 + 2):
            yield b"x" * 1000

    streamed = reader.client.post("/api/code", content=pieces(), headers={"Content-Type": "application/json"})
    assert streamed.status_code == 413
    assert streamed.json()["error"]["code"] == "too_large"


def test_too_long_an_address_is_refused(reader: Asking) -> None:
    assert reader.client.get("/api/events?" + "&".join(f"words=x{n}" for n in range(4000))).status_code == 413


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b"null",
        b'"x"',
        b"\xff",
        b'{"text": 5}',
        b'{"text": "x", "more": 1}',
        b'{"text": "\\ud800"}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_json_of_the_shape_is_told(reader: Asking, body: bytes) -> None:
    answer = reader.client.post("/api/code", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in (400, 422)
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "path", ["/api/about", "/api/events", "/api/events.csv", "/api/openapi.json", "/api/nothing", "/api/code"]
)
def test_without_the_token_nothing_is_told(closed: TestClient, path: str) -> None:
    for headers in (
        {},
        {"Authorization": "Bearer wrong"},
        {"Cookie": "dateline=wrong"},
        {"Authorization": f"Basic {TOKEN}"},
        {"Cookie": f"dateline={TOKEN}"},
        {"Cookie": 'dateline="; ;=='},
    ):
        answer = closed.get(path, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "unauthorized"
    assert closed.post("/api/code", json={"text": "x"}).status_code == 401
    assert closed.post("/api/events/x/reviews", json=REVIEW).status_code == 401


def test_with_the_token_all_is_told(closed: TestClient) -> None:
    assert closed.get("/api/about", headers={"Authorization": f"Bearer {TOKEN}"}).json()["token"] is True


def test_the_token_opens_a_session(closed: TestClient) -> None:
    assert closed.post("/api/session", json={"token": "wrong"}).status_code == 401
    assert "set-cookie" not in closed.post("/api/session", json={"token": TOKEN + "x"}).headers
    opened = closed.post("/api/session", json={"token": TOKEN})
    assert opened.status_code == 204
    cookie = opened.headers["set-cookie"]
    assert TOKEN not in cookie
    assert {"HttpOnly", "SameSite=Strict"} <= set(cookie.split("; "))
    assert closed.get("/api/about").status_code == 200
    assert closed.delete("/api/session").status_code == 204
    assert closed.get("/api/about").status_code == 401


def test_the_token_in_the_address_is_taken_out_of_it(closed: TestClient) -> None:
    answer = closed.get(f"/record?type=ASSAULT&token={TOKEN}&since=2026-01-01")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/record?type=ASSAULT&since=2026-01-01"
    assert answer.headers["cache-control"] == "no-store"
    assert closed.get("/api/about").status_code == 200


def test_a_wrong_token_in_the_address_opens_nothing(closed: TestClient) -> None:
    answer = closed.get("/?token=wrong")
    assert answer.status_code == 303
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ["//evil.example/", "/\\evil.example", "///evil.example"])
def test_the_way_in_leads_nowhere_else(closed: TestClient, path: str) -> None:
    answer = closed.get(f"http://192.0.2.7:8000{path}?token={TOKEN}")
    assert not answer.headers.get("location", "/").startswith(("//", "/\\", "http"))


def test_tokens_cannot_be_tried_for_ever(closed: TestClient) -> None:
    answers = [closed.post("/api/session", json={"token": f"guess {n}"}) for n in range(15)]
    assert [a.status_code for a in answers[:10]] == [401] * 10
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["retry-after"]) > 0


def test_turns_come_back_with_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("dateline.web.limiting.time.monotonic", lambda: now[0])
    limiter = Limiter(Rate(2, 60))
    limiter.take("a")
    limiter.take("a")
    limiter.take("b")
    with pytest.raises(RefusedError) as refused:
        limiter.take("a")
    assert refused.value.headers == {"Retry-After": "2"}
    now[0] += 1.01
    limiter.take("a")


def test_codings_are_limited(served: Served, coding: Coding) -> None:
    app = create_app(served, coding)
    app.state.codings = Limiter(Rate(1, 1))
    with TestClient(app, base_url=ADDRESS) as client:
        assert client.post("/api/code", json={"text": "Poland expelled two diplomats."}).status_code == 200
        answer = client.post("/api/code", json={"text": "Poland expelled two diplomats."})
    assert answer.status_code == 429
    assert answer.json()["error"]["code"] == "too_many"
