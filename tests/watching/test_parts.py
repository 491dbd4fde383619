"""Addresses, lists of feeds, robots.txt, manners, the folder and the ledger."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import OutputError, SettingError
from dateline.reading import Refusal, read_inputs
from dateline.records import Story
from dateline.watching import Fetcher, FolderSink, Ledger, Manners, read_feeds
from dateline.watching.address import AddressError, Target, is_public, shown, target
from dateline.watching.fetch import FetchError
from dateline.watching.ledger import Item, overview
from dateline.watching.manners import DAY, backoff, retry_after
from dateline.watching.robots import Robots, matches, parse_rules

from .server import Server, html, raw, status


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::",
        "64:ff9b::7f00:1", "ff02::1", "240.0.0.1", "no number",
    ],
)  # fmt: skip
def test_numbers_that_are_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize("number", ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_numbers_that_are(number: str) -> None:
    assert is_public(number)


def test_an_address_taken_apart() -> None:
    got = target("HTTPS://us%40er:p@Example.ORG:8443/a b/é?q=ü&x=1#part")
    assert got.url == "https://example.org:8443/a%20b/%C3%A9?q=%C3%BC&x=1"
    assert (got.secure, got.host, got.port, got.origin) == (True, "example.org", 8443, "https://example.org:8443")
    assert got.authorization == "Basic dXNAZXI6cA=="
    assert target("http://bücher.example/").host == "xn--bcher-kva.example"
    assert target("http://[::1]:80/").url == "http://[::1]/"


@pytest.mark.parametrize(
    "url",
    ["", "example.org", "ftp://example.org/", "http://", "http:///x", "http://a b/", "http://a:99999/", "javascript:x",
     "http://[::1", "file:///etc/passwd", "http://" + "a" * 3000, "http://\u2100.example\n/", "gopher://example.org/"],
)  # fmt: skip
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(AddressError) as caught:
        target(url)
    assert caught.value.reason == "address"


@given(st.text(max_size=80) | st.text(max_size=40).map(lambda t: f"http://u:sesame@h.example/{t}?{t}"))
def test_any_text_as_an_address(url: str) -> None:
    told = shown(url)
    assert "sesame" not in told
    assert told.isprintable()
    got = _target_or_error(url)
    if isinstance(got, AddressError):
        assert "sesame" not in got.message
    else:
        assert got.path.isascii()
        assert not any(c.isspace() for c in got.path)


def _target_or_error(url: str) -> Target | AddressError:
    try:
        return target(url)
    except AddressError as error:
        return error


def test_lists_of_feeds(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "# wires\n\nhttps://example.org/feed Desert Wire\nhttps://user:secret@example.org/feed\nhttps://example.net/rss\n"
    )
    (tmp_path / "b.opml").write_text(
        "<opml version='2.0'><body><outline text='Wires'><outline type='rss' text='Post' xmlUrl='https://example.com/f'/>"
        "</outline><outline xmlUrl='https://example.org/feed'/></body></opml>"
    )
    feeds = read_feeds([str(tmp_path / "a.txt"), str(tmp_path / "b.opml"), "https://example.edu/x?key=1"])
    assert [f.name for f in feeds] == ["Desert Wire", "https://example.net/rss", "Post", "https://example.edu/x?..."]
    assert len({f.key for f in feeds}) == 4


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", "https://example.org/\nnot an address\n", "a.txt:2: "),
        ("a.txt", "# nothing\n", "no feed to watch"),
        ("a.opml", "<opml><body><outline xmlUrl='ftp://x/'/></body></opml>", "outline 1"),
        ("a.opml", "<?xml version='1.0'?><opml><body>", "a.opml"),
        ("a.opml", "<!DOCTYPE o [<!ENTITY a 'b'>]><opml><body>&a;</body></opml>", "entities"),
    ],
)
def test_bad_lists_name_the_place(tmp_path: Path, name: str, data: str, told: str) -> None:
    (tmp_path / name).write_text(data)
    with pytest.raises(SettingError) as caught:
        read_feeds([str(tmp_path / name)])
    assert told in str(caught.value)


def test_a_list_that_is_not_there() -> None:
    with pytest.raises(SettingError, match="cannot be read"):
        read_feeds(["/nowhere/feeds.txt"])


ROBOTS = """
User-agent: other
Disallow: /

User-agent: *
Disallow: /all

User-agent: Dateline
User-agent: third
Crawl-delay: 7
Disallow: /private  # not here
Disallow: /*.pdf$
Allow: /private/but/this
Disallow: /search*q=
Disallow:
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", True), ("/all", True), ("/private", False), ("/private/x", False), ("/private/but/this/one", True),
        ("/a/b.pdf", False), ("/a/b.pdf?x", True), ("/search?q=1", False), ("/search", True),
    ],
)  # fmt: skip
def test_robots(path: str, allowed: bool) -> None:
    assert parse_rules(ROBOTS).allows(path) is allowed


def test_robots_of_all_kinds() -> None:
    assert parse_rules(ROBOTS).delay == 7.0
    assert parse_rules("User-agent: *\nCrawl-delay: 1e99\nDisallow: /").delay == 0.0
    assert parse_rules("User-agent: *\nCrawl-delay: 3600").delay == 60.0
    assert not parse_rules("\ufeffuser-agent:*\ndisallow:/").allows("/x")
    assert parse_rules("<html>not found</html>").allows("/x")
    assert parse_rules("Disallow: /\n").allows("/x")
    assert parse_rules("User-agent: *\nDisallow: /a\nAllow: /a").allows("/a")


def test_patterns_take_linear_time() -> None:
    assert not matches("/" + "*a" * 500 + "b", "/" + "a" * 100_000)
    assert matches("/*a*b*$", "/xxaxxbxx")
    assert not matches("/ab*ba$", "/aba")
    assert matches("/a$", "/a")


def test_robots_are_asked_for_once_and_obeyed(server: Server) -> None:
    server.routes["/robots.txt"] = html(b"User-agent: *\nDisallow: /no\nCrawl-delay: 3")
    robots = Robots(Fetcher(Manners(seconds=1), private=True))
    robots.check(target(server.url("/yes")))
    for _ in range(3):
        with pytest.raises(FetchError) as caught:
            robots.check(target(server.url("/no")))
        assert (caught.value.reason, caught.value.passing) == ("robots", False)
    assert robots.delay(target(server.url("/"))) == 3.0
    assert server.asked("/robots.txt") == 1


@pytest.mark.parametrize(
    ("route", "allowed"),
    [(status(404), True), (status(403), True), (status(500), False), (status(429), False), (raw(b""), False)],
)
def test_a_host_that_cannot_say_is_left_alone(server: Server, route: object, allowed: bool) -> None:
    server.routes["/robots.txt"] = route  # type: ignore[assignment]
    robots = Robots(Fetcher(Manners(seconds=1), private=True))
    if allowed:
        robots.check(target(server.url("/x")))
        return
    with pytest.raises(FetchError) as caught:
        robots.check(target(server.url("/x")))
    assert caught.value.passing


def test_waits() -> None:
    assert [backoff(n, 900) for n in (0, 1, 3)] == [900, 1800, 7200]
    assert backoff(10_000, 900) == DAY
    assert retry_after("120", 0.0) == 120.0
    assert retry_after("9" * 50, 0.0) == DAY
    assert retry_after("Thu, 01 Jan 1970 00:10:00 GMT", 300.0) == 300.0
    assert retry_after("Thu, 01 Jan 1970 00:10:00 GMT", 3000.0) == 0.0
    for nothing in (None, "", "soon", "-5", "Mon, 99 Foo 2025"):
        assert retry_after(nothing, 0.0) is None


def _story(name: str) -> Story:
    return Story(id=name, text=f"Rebels freed {name} on Monday.", title="A title", published="2025-05-04")


def test_the_folder_holds_what_was_put_and_is_read_again(tmp_path: Path) -> None:
    sink = FolderSink(tmp_path / "out")
    sink.put([_story("a"), _story("b")])
    (tmp_path / "out" / "00000002.partial").write_text('{"id": "torn')
    again = FolderSink(tmp_path / "out")
    again.put([_story("c")])
    assert again.held(["a", "c", "x"]) == {"a", "c"}
    assert sorted(f.name for f in (tmp_path / "out").glob("*.jsonl")) == ["00000001.jsonl", "00000002.jsonl"]
    stories = list(read_inputs([str(tmp_path / "out")]))
    assert not [s for s in stories if isinstance(s, Refusal)]
    assert [(s.id, s.title, s.published) for s in stories if isinstance(s, Story)] == [
        (name, "A title", "2025-05-04") for name in "abc"
    ]


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError):
        FolderSink(tmp_path / "file" / "out")


def test_the_ledger_has_one_owner_and_outlives_it(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "w.sqlite")
    ledger.enter([("f", "Feed")])
    ready, due = Item("1", None, story=_story("a")), Item("2", "http://h/2", "h", draft=b"{}")
    ledger.polled(
        "f", [ready, due, Item("3", None, reason="short")], etag='"e"', modified=None, now=5, due=9, told="3 new"
    )
    with pytest.raises(OutputError, match="another watch"):
        Ledger(tmp_path / "w.sqlite")
    assert overview(tmp_path / "w.sqlite", ["f"])[0][:5] == ("Feed", 5.0, 0, 2, 1)
    assert [s.id for s in ledger.leave(9)] == ["a"]
    ledger.close()
    again = Ledger(tmp_path / "w.sqlite")
    assert again.feed("f").etag == '"e"'
    assert list(again.leaving()) == ["a"]
    again.left()
    assert (again.count("done"), again.count("due", "f"), again.reasons()) == (1, 1, {"short": 1})
    assert again.seen("f", "1", None)
    assert again.seen("other", "x", "http://h/2")
    assert not again.seen("f", "x", "http://h/2")
    found = again.due(0.0, ["other"])
    assert found is not None
    assert found.link == "http://h/2"
    assert again.due(0.0, ["h"]) is None
    again.close()


def test_what_is_no_ledger(tmp_path: Path) -> None:
    (tmp_path / "w.sqlite").write_text(json.dumps({"no": "database"}) * 100)
    with pytest.raises(OutputError, match="no ledger"):
        Ledger(tmp_path / "w.sqlite")
    with pytest.raises(OutputError, match="nothing was watched"):
        overview(tmp_path / "none.sqlite", ["f"])
