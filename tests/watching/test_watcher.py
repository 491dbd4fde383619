"""Whole watches of a local server, run once or in several rounds under a clock of the test's own."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dateline.archiving import Archive
from dateline.cli.app import app
from dateline.errors import ConflictError, OutputError
from dateline.pipeline import Pipeline
from dateline.reading import read_inputs
from dateline.records import Story
from dateline.running.steps import archive_steps
from dateline.watching import Feed, Fetcher, FolderSink, Ledger, Manners, Summary, Watcher
from dateline.watching.archived import ArchiveSink

from .server import FULL, Route, Server, bomb, drip, feed, html, item, page, raw, redirect, rss, status

QUICK = Manners(seconds=0.7, host_delay=0.0, every=900.0)
NOW = 1_747_000_000.0  # 2025-05-11T21:46:40Z


class Clock:
    """Time that stands still unless moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


class Watch:
    """A watch of some feeds of the server into a folder, for several rounds."""

    def __init__(self, folder: Path, server: Server, *paths: str, manners: Manners = QUICK) -> None:
        self.feeds = [Feed(server.url(path), path) for path in paths]
        self.folder, self.manners, self.clock = folder, manners, Clock()
        self.told: list[str] = []

    def run(self, after: float = 0.0) -> Summary:
        self.clock.now += after
        ledger = Ledger(self.folder / "w.sqlite")
        try:
            fetcher = Fetcher(self.manners, private=True)
            sink = FolderSink(self.folder)
            return Watcher(self.feeds, ledger, sink, fetcher, tell=self.told.append, clock=self.clock).run(once=True)
        finally:
            ledger.close()

    def stories(self) -> list[Story]:
        return (
            [s for s in read_inputs([str(self.folder)]) if isinstance(s, Story)]
            if any(self.folder.glob("*.jsonl"))
            else []
        )


@pytest.fixture
def watch(tmp_path: Path, server: Server) -> Watch:
    return Watch(tmp_path, server, "/feed")


def test_a_feed_with_full_texts_asks_for_no_page(watch: Watch, server: Server) -> None:
    server.routes["/feed"] = feed(rss([item(n, server.url(f"/{n}")) for n in (3, 2, 1)]))
    assert watch.run().stories == 3
    got = watch.stories()
    assert [s.title for s in got] == [f"Rebels free {n} soldiers" for n in (1, 2, 3)]
    assert {(s.published, s.publisher) for s in got} == {("2025-05-04", "Desert Wire")}
    assert [entry[0] for entry in server.log] == ["/robots.txt", "/feed"]


def test_pages_are_fetched_where_the_feed_has_teasers(watch: Watch, server: Server) -> None:
    server.routes["/feed"] = feed(rss([item(n, server.url(f"/{n}?utm=1#top"), full=False) for n in (1, 2)]))
    server.routes |= {f"/{n}": html(page(n)) for n in (1, 2)}
    assert watch.run() == (1, 0, 2, {})
    assert all("This is page" in s.text and s.published == "2025-05-04" for s in watch.stories())
    assert watch.stories()[0].found["published"] == "feed pubdate"


def test_a_known_item_is_not_fetched_twice(watch: Watch, server: Server) -> None:
    items = [item(n, server.url(f"/{n}"), full=False) for n in (1, 2)]
    server.routes["/feed"] = feed(rss(items))
    server.routes |= {f"/{n}": html(page(n)) for n in (1, 2, 3)}
    watch.run()
    watch.run(after=10)
    assert server.asked("/feed") == 1, "not due yet"
    server.routes["/feed"] = feed(rss([item(3, server.url("/3"), full=False), *items]))
    assert watch.run(after=900).stories == 1
    assert [server.asked(f"/{n}") for n in (1, 2, 3)] == [1, 1, 1]
    assert watch.told[-1].startswith("/feed: 1 new, 1 of them to be fetched, 2 known")


def test_an_item_of_two_feeds_counts_once(tmp_path: Path, server: Server) -> None:
    for name in ("world", "politics"):
        server.routes[f"/{name}"] = feed(
            rss([item(1, server.url("/1"), guid=f"{name}-1"), item(2, server.url(f"/{name}"))])
        )
    watch = Watch(tmp_path, server, "/world", "/politics")
    assert watch.run().stories == 3


def test_items_that_share_a_link_are_told_apart_by_their_ids(watch: Watch, server: Server) -> None:
    server.routes["/feed"] = feed(rss([item(n, server.url("/all"), guid=f"g{n}") for n in range(5)]))
    assert watch.run().stories == 5
    assert len({s.id for s in watch.stories()}) == 5


def test_conditional_requests(watch: Watch, server: Server) -> None:
    body = rss([item(1, server.url("/1"))])

    def route(handler) -> None:  # type: ignore[no-untyped-def]
        if handler.headers.get("If-None-Match") == '"v1"':
            handler.send_response(304)
            handler.end_headers()
        else:
            handler.answer(body, kind="application/rss+xml", ETag='"v1"', Last_Modified="Sun, 04 May 2025 22:10:00 GMT")

    server.routes["/feed"] = route
    watch.run()
    for _ in range(2):
        assert watch.run(after=900) == (1, 0, 0, {})
    asked = server.headers("/feed")
    assert "If-None-Match" not in asked[0]
    assert asked[2]["If-None-Match"] == '"v1"'
    assert asked[2]["If-Modified-Since"] == "Sun, 04 May 2025 22:10:00 GMT"
    assert watch.told[-1] == "/feed: unchanged; again in 15 min"


@pytest.mark.parametrize(
    ("route", "told"),
    [
        (status(500), "the server answered 500; again in 30 min"),
        (status(429, Retry_After="7200"), "the server answered 429; again in 120 min"),
        (status(503, Retry_After="9999999999"), "the server answered 503; again in 1440 min"),
        (status(429, Retry_After="Sun, 11 May 2025 23:46:40 GMT"), "the server answered 429; again in 120 min"),
        (status(410), "the server answered 410; it is gone for good"),
        (raw(b"", then=3), "took over 0.7 seconds"),
        (drip(b"HTTP/1.1 200 OK\r\n\r\n<rss>", b"<x>"), "took over 0.7 seconds"),
        (bomb(), "unpack to over"),
        (redirect("/feed"), "redirects to itself"),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<rss>"), "breaks off"),
        (html(b"<html><body>Welcome</body></html>"), "neither RSS nor Atom"),
        (html(b"\x89PNG", kind="image/png"), "it is image/png, not a feed"),
        (html(b"<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><rss><channel><item>&b;</item></channel></rss>"), "entities"),
        (html(b'{"version": "https://jsonfeed.org/version/1", "items": ['), "no valid JSON"),
        (html(b""), "neither RSS nor Atom"),
        (html(b"\0" * 5000), "neither RSS nor Atom"),
    ],
)  # fmt: skip
def test_feeds_that_fail_are_told_and_left_for_longer(watch: Watch, server: Server, route: Route, told: str) -> None:
    server.routes["/feed"] = route
    assert watch.run().failed == 1
    assert told in watch.told[-1]
    asked = server.asked("/feed")
    watch.run(after=900)
    assert server.asked("/feed") == asked, "the wait doubles"
    if "gone" not in told:
        server.routes["/feed"] = feed(rss([item(1, server.url("/1"))]))
        assert watch.run(after=200_000).stories == 1


def test_a_feed_that_failed_is_told_as_moved_when_it_is(watch: Watch, server: Server) -> None:
    server.routes["/feed"] = redirect("/new", 301)
    server.routes["/new"] = feed(rss([item(1, server.url("/1"))]))
    watch.run()
    assert f"moved to {server.url('/new')}; change the list" in watch.told[0]


def test_charsets_that_lie(watch: Watch, server: Server) -> None:
    text = f"<p>Café owners and soldiers in Bogotá signed a truce.</p>{FULL}"
    entry = f"<item><title>Café</title><guid>c</guid><description><![CDATA[{text}]]></description></item>"
    utf8 = rss([entry])
    latin = utf8.decode().replace('encoding="utf-8"', 'encoding="iso-8859-1"').encode("latin-1")
    for number, (body, kind) in enumerate([
        (utf8, "text/xml; charset=iso-8859-1"), (latin, "text/xml"), (latin, "text/xml; charset=latin1"),
        (utf8.decode().encode("utf-16"), "text/xml"), (utf8, "text/xml; charset=nonsense"),
    ]):  # fmt: skip
        server.routes[f"/{number}"] = html(body, kind=kind)
    several = Watch(watch.folder, server, *(f"/{n}" for n in range(5)))
    assert several.run().stories == 5
    assert all(s.title == "Café" and "Bogotá" in s.text for s in several.stories())


def test_ten_thousand_items(watch: Watch, server: Server) -> None:
    body = rss([item(n, server.url(f"/{n}")) for n in range(10_000)])
    server.routes["/feed"] = feed(body)
    watch.manners = Manners(seconds=20, host_delay=0, batch=1000, feed_bytes=64 << 20)
    assert watch.run().stories == 10_000
    assert watch.run(after=900).stories == 0
    assert "10000 known" in watch.told[-1]


def test_pages_that_fail_are_tried_again_so_often_and_no_more(watch: Watch, server: Server) -> None:
    server.routes["/feed"] = feed(rss([item(n, server.url(f"/{n}"), full=False) for n in (1, 2, 3)]))
    server.routes |= {"/1": status(503), "/2": status(404), "/3": status(503)}
    watch.run()
    server.routes["/3"] = html(page(3))
    for _ in range(6):
        watch.run(after=3000)
    assert [server.asked(f"/{n}") for n in (1, 2, 3)] == [4, 1, 2]
    assert [s.title for s in watch.stories()] == ["Rebels free 3 soldiers"]
    ledger = Ledger(watch.folder / "w.sqlite")
    assert ledger.reasons() == {"not-a-page": 2}
    ledger.close()


def test_an_item_whose_page_is_barred_keeps_its_own_text_if_that_will_do(watch: Watch, server: Server) -> None:
    teaser = "Rebels released soldiers on Tuesday under a truce that was signed last month in the capital, " * 4
    entry = f"<item><title>Long</title><link>{server.url('/barred/1')}</link><description>{teaser}</description></item>"
    server.routes["/robots.txt"] = html(b"User-agent: *\nDisallow: /barred")
    server.routes["/feed"] = feed(rss([entry, item(2, server.url("/barred/2"), full=False)]))
    assert watch.run() == (1, 0, 1, {"robots": 1})
    assert "feed's own text" in watch.stories()[0].found["kind"]
    assert not server.asked("/barred/1")


def test_one_request_at_a_time_and_apart(tmp_path: Path, server: Server) -> None:
    """Two hosts of one server: each is asked with a pause, and both at once."""
    for host in ("127.0.0.1", "localhost"):
        server.routes[f"/{host}"] = feed(rss([item(n, server.url(f"/{host}/{n}", host), full=False) for n in range(3)]))
        server.routes |= {f"/{host}/{n}": html(page(n)) for n in range(3)}
    manners = Manners(seconds=2, host_delay=0.3)
    feeds = [Feed(server.url(f"/{host}", host), host) for host in ("127.0.0.1", "localhost")]
    ledger = Ledger(tmp_path / "w.sqlite")
    summary = Watcher(feeds, ledger, FolderSink(tmp_path), Fetcher(manners, private=True)).run(once=True)
    ledger.close()
    assert summary.stories == 6
    for host in ("127.0.0.1", "localhost"):
        times = [at for path, _, at in server.log if path.startswith(f"/{host}")]
        assert all(after - before > 0.29 for before, after in itertools.pairwise(times))


def test_a_stop_is_clean_and_the_rest_is_done_next_time(watch: Watch, server: Server) -> None:
    count = 40
    server.routes["/feed"] = feed(rss([item(n, server.url(f"/{n}"), full=False) for n in range(count)]))
    stop = threading.Event()

    def route_for(path: str) -> Route | None:
        if path == "/20":
            stop.set()
        return html(page(int(path[1:]))) if path[1:].isdecimal() else None

    server.route_for = route_for
    ledger = Ledger(watch.folder / "w.sqlite")
    fetcher = Fetcher(QUICK, private=True, stopped=stop.is_set)
    Watcher(watch.feeds, ledger, FolderSink(watch.folder), fetcher, clock=watch.clock, stopped=stop.is_set).run()
    ledger.close()
    assert 0 < len(watch.stories()) < count
    watch.run()
    assert sorted(s.text.split("page ")[1].split()[0] for s in watch.stories()) == sorted(map(str, range(count)))
    assert sum(server.asked(f"/{n}") for n in range(count)) <= count + 1


class _Failing(FolderSink):
    """Fails after so many puts: before writing, or after."""

    def __init__(self, folder: Path, error: Exception, *, after_writing: bool) -> None:
        super().__init__(folder)
        self._error, self._after = error, after_writing
        self.left = 1

    def put(self, stories: Sequence[Story]) -> None:
        if self._after or not self.left:
            super().put(stories)
        if self.left:
            self.left -= 1
            raise self._error


@pytest.mark.parametrize("after_writing", [False, True])
@pytest.mark.parametrize("error", [OutputError("the disk is full"), ConflictError("another was faster")])
def test_a_sink_that_fails_gets_each_story_once(
    watch: Watch, server: Server, error: Exception, after_writing: bool
) -> None:
    server.routes["/feed"] = feed(rss([item(n, server.url(f"/{n}")) for n in range(7)]))
    ledger = Ledger(watch.folder / "w.sqlite")
    sink = _Failing(watch.folder, error, after_writing=after_writing)
    watcher = Watcher(watch.feeds, ledger, sink, Fetcher(QUICK, private=True), clock=watch.clock)
    if isinstance(error, ConflictError):
        watcher.run(once=True)
    else:
        with pytest.raises(OutputError, match="disk is full"):
            watcher.run(once=True)
    ledger.close()
    watch.run()
    assert sorted(s.title or "" for s in watch.stories()) == sorted(f"Rebels free {n} soldiers" for n in range(7))


def test_the_command(tmp_path: Path, server: Server) -> None:
    server.routes["/feed"] = feed(rss([item(n, server.url(f"/{n}")) for n in range(3)]))
    server.routes["/bad"] = status(500)
    lists = tmp_path / "feeds.txt"
    secret = server.url("/feed?key=sesame").replace("//", "//user:secret@")
    lists.write_text(f"{secret} Desert Wire\n{server.url('/bad')} Bad Post\n")
    out = tmp_path / "out"
    arguments = ["watch", str(lists), "-o", str(out), "--once", "--delay", "0", "--allow-private"]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 1, done.stderr
    assert "Desert Wire: 3 new, 0 known; again in 15 min" in done.stderr
    assert "Bad Post: the server answered 500; again in 30 min" in done.stderr
    assert "2 polls (1 failed), 3 stories kept, refused: none" in done.stderr
    told = CliRunner().invoke(app, ["watch", str(lists), "-o", str(out), "--status"]).stdout
    assert "Desert Wire" in told
    assert "3 kept, 0 waiting, 0 refused" in told
    kept = b"".join(f.read_bytes() for f in out.iterdir())
    for word in (b"secret", b"sesame"):
        assert word not in kept
    assert "secret" not in done.stderr + told
    assert "sesame" not in done.stderr + told


def test_the_command_refuses_private_addresses_by_itself(tmp_path: Path, server: Server) -> None:
    done = CliRunner().invoke(app, ["watch", server.url("/feed"), "-o", str(tmp_path), "--once"])
    assert done.exit_code == 1
    assert "--allow-private allows it" in done.stderr
    assert not server.log


def test_into_an_archive(tmp_path: Path, server: Server) -> None:
    server.routes["/feed"] = feed(rss([item(n, server.url(f"/{n}")) for n in range(3)]))
    arguments = [
        "watch",
        server.url("/feed"),
        "--archive",
        str(tmp_path / "a"),
        "--once",
        "--delay",
        "0",
        "--allow-private",
    ]
    for _ in range(2):
        assert CliRunner().invoke(app, arguments).exit_code == 0
    stories = [story for _, story in Archive.open(str(tmp_path / "a")).view().stories()]
    assert sorted(s.title or "" for s in stories) == [f"Rebels free {n} soldiers" for n in range(3)]
    assert {s.publisher for s in stories} == {"Desert Wire"}
    assert Archive.open(str(tmp_path / "a")).view().count() > 0
    told = CliRunner().invoke(app, ["watch", server.url("/feed"), "--archive", str(tmp_path / "a"), "--status"])
    assert "3 kept" in told.stdout


def test_what_an_archive_holds_is_known_by_its_ids(tmp_path: Path, pipeline: Pipeline) -> None:
    sink = ArchiveSink(Archive.open(str(tmp_path / "a"), create=True), archive_steps(pipeline))
    sink.put([Story(id="a", text="Mali freed prisoners."), Story(id="b", text="Iran condemned the attack.")])
    assert sink.held({"a", "x"}) == {"a"}
