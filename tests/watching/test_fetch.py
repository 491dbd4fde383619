"""One request against a server that does everything wrong."""

from __future__ import annotations

import gzip
import threading
import time

import pytest

from dateline.watching.fetch import Fetcher, FetchError, Stopped
from dateline.watching.manners import Manners

from .server import Route, Server, bomb, deflated, drip, html, raw, redirect, serving, status

QUICK = Manners(seconds=0.6, host_delay=0.0)
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def _fetcher(**options: object) -> Fetcher:
    return Fetcher(QUICK, private=True, **options)  # type: ignore[arg-type]


def _fails(server: Server, route: Route, most: int = 1 << 20) -> FetchError:
    server.routes["/x"] = route
    with pytest.raises(FetchError) as caught:
        _fetcher().get(server.url("/x"), most=most)
    return caught.value


@pytest.mark.parametrize(
    ("route", "reason", "passing"),
    [
        (raw(b"", then=3), "slow", True),
        (drip(OK + b"X-A: ", b"a"), "slow", True),
        (drip(OK + b"\r\n", b"<p>"), "slow", True),
        (drip(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n", 0.01), "slow", True),
        (raw(OK + b"Content-Length: 500\r\n\r\n<p>only this"), "cut-off", True),
        (raw(OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"), "protocol", True),
        (raw(OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n"), "protocol", True),
        (raw(b""), "protocol", True),
        (raw(b"\0\1\2garbage\r\n\r\n"), "protocol", True),
        (raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: a\r\n" * 500), "protocol", True),
        (raw(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000), "protocol", True),
        (raw(OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"abc" * 900)[:-9]), "cut-off", True),
        (raw(OK + b"Content-Encoding: gzip\r\n\r\nnot gzip at all"), "unreachable", True),
        (html(b"x", Content_Encoding="br"), "encoding", False),
        (html(b"x" * 2_000_000), "too-large", False),
        (bomb(), "too-large", False),
        (redirect("/x"), "redirects", False),
        (redirect("ftp://example.org/"), "address", False),
        (redirect("http://[bad"), "address", False),
        (redirect("file:///etc/passwd"), "address", False),
    ],
)
def test_what_servers_do_wrong_is_told(server: Server, route: Route, reason: str, passing: bool) -> None:
    error = _fails(server, route)
    assert (error.reason, error.passing) == (reason, passing)
    assert len(error.message) < 400


def test_a_bomb_is_known_by_its_ratio(server: Server) -> None:
    assert _fails(server, bomb(), most=1 << 30).reason == "ratio"


def test_a_body_without_end_is_cut_at_its_bound(server: Server) -> None:
    assert _fails(server, drip(OK + b"\r\n", b"x" * 60_000, 0.0)).reason == "too-large"


def test_redirects_are_followed_so_far(server: Server) -> None:
    for n in range(9):
        server.routes[f"/{n}"] = redirect(f"/{n + 1}", 301)
    server.routes["/5"] = html(b"here")
    answer = _fetcher().get(server.url("/1"), most=100)
    assert (answer.body, answer.url, answer.moved) == (b"here", server.url("/5"), True)
    server.routes["/5"] = redirect("/6", 302)
    server.routes["/6"] = html(b"here")
    assert not _fetcher().get(server.url("/1"), most=100).moved
    server.routes["/6"] = redirect("/7")
    server.routes["/7"] = redirect("/8")
    with pytest.raises(FetchError, match="over 5 times"):
        _fetcher().get(server.url("/1"), most=100)


def test_a_redirect_loop_of_two(server: Server) -> None:
    server.routes["/a"], server.routes["/b"] = redirect("/b"), redirect("/a")
    with pytest.raises(FetchError) as caught:
        _fetcher().get(server.url("/a"), most=100)
    assert caught.value.reason == "redirects"
    assert server.asked("/a") == server.asked("/b") == 1


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", lambda body: deflated(body, bare=False)),
        ("deflate", lambda body: deflated(body, bare=True)),
        ("identity", bytes),
    ],
)
def test_packed_bodies(server: Server, encoding: str, pack: object) -> None:
    body = b"<p>one and two</p>" * 5000
    server.routes["/x"] = html(pack(body), Content_Encoding=encoding)  # type: ignore[operator]
    assert _fetcher().get(server.url("/x"), most=1 << 20).body == body


def test_a_status_is_an_answer(server: Server) -> None:
    server.routes["/x"] = status(503, Retry_After="120")
    answer = _fetcher().get(server.url("/x"), most=1000)
    assert (answer.status, answer.headers["retry-after"]) == (503, "120")


def test_private_addresses_are_refused(server: Server) -> None:
    server.routes["/x"] = html(b"secret")
    for host in ("127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1"):
        with pytest.raises(FetchError) as caught:
            Fetcher(QUICK).get(server.url("/x", host), most=1000)
        assert caught.value.reason in ("private", "unreachable"), host
    assert not server.log


def test_a_redirect_to_a_private_address_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first host's number is taken for a public one; the second's, to which the first sends its reader, is not."""
    monkeypatch.setattr("dateline.watching.address.is_public", lambda number: number == "127.0.0.1")
    numbers = {
        "outer.example": ["127.0.0.1"],
        "inner.example": ["127.0.0.2"],
        "both.example": ["127.0.0.1", "10.0.0.1"],
    }
    fetcher = Fetcher(QUICK, resolver=lambda host, _: numbers[host])
    server.routes["/x"] = html(b"fine")
    assert fetcher.get(server.url("/x", "outer.example"), most=1000).body == b"fine"
    server.routes["/x"] = redirect(server.url("/secret", "inner.example"))
    for host in ("outer.example", "both.example"):
        with pytest.raises(FetchError) as caught:
            fetcher.get(server.url("/x", host), most=1000)
        assert caught.value.reason == "private"
    assert server.asked("/secret") == 0


def test_credentials_go_to_their_own_host_only(server: Server) -> None:
    with serving() as other:
        server.routes["/x"] = redirect(other.url("/y", "localhost"))
        other.routes["/y"] = html(b"there")
        answer = _fetcher().get(server.url("/x").replace("//", "//user:pa%20ss@"), most=1000)
        assert answer.body == b"there"
        assert server.headers("/x")[0]["Authorization"] == "Basic dXNlcjpwYSBzcw=="
        assert "Authorization" not in other.headers("/y")[0]


def test_credentials_are_in_no_message(server: Server) -> None:
    server.routes["/x"] = redirect("/x")
    with pytest.raises(FetchError) as caught:
        _fetcher().get(server.url("/x?token=sesame").replace("//", "//user:secret@"), most=1000)
    assert "secret" not in caught.value.message
    assert "sesame" not in caught.value.message


def test_headers_cannot_be_smuggled_in(server: Server) -> None:
    server.routes["/x"] = html(b"ok")
    _fetcher().get(server.url("/x?a=b c\u00e9&d=\x0b"), most=1000)
    assert server.log[0][0] == "/x"
    with pytest.raises(FetchError):
        _fetcher().get(server.url("/x"), most=1000, headers={"X": "a\r\nHost: b"})


def test_a_stop_ends_a_wait(server: Server) -> None:
    server.routes["/x"] = raw(b"", then=5)
    stop = threading.Event()
    fetcher = Fetcher(Manners(seconds=15), private=True, stopped=stop.is_set)
    threading.Timer(0.2, stop.set).start()
    start = time.monotonic()
    with pytest.raises(Stopped):
        fetcher.get(server.url("/x"), most=1000)
    assert time.monotonic() - start < 4


def test_nobody_is_there() -> None:
    with pytest.raises(FetchError) as caught:
        _fetcher().get("http://127.0.0.1:9/", most=1000)
    assert (caught.value.reason, caught.value.passing) == ("unreachable", True)
    with pytest.raises(FetchError) as caught:
        _fetcher().get("http://nobody.invalid/", most=1000)
    assert caught.value.reason == "unreachable"
