"""A watch killed fifty times at random: every item of every feed exactly once."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import msgspec

from dateline.records import Story

from .server import Handler, Route, Server, html, item, page, rss

ROOT = Path(__file__).resolve().parents[2]
KILLS, WORKERS = 50, 3
FEEDS, FULL, PAGES = 4, 60, 90
SECONDS = 12.0
"""Time over which the feeds grow to their full length."""


def _links(server: Server, feed: int) -> list[str]:
    return [server.url(f"/{kind}/{feed}/{n}") for kind, most in (("full", FULL), ("page", PAGES)) for n in range(most)]


def _growing(server: Server, feed: int) -> Route:
    """A feed that grows as time passes, with an ETag that tells its length; its newest items come first."""
    links = sorted(_links(server, feed), key=lambda link: int(link.rsplit("/", 1)[1]))
    begun = time.monotonic()

    def route(handler: Handler) -> None:
        share = min(1.0, 0.05 + (time.monotonic() - begun) / SECONDS)
        shown = links[: max(1, int(len(links) * share))]
        tag = f'"{len(shown)}"'
        if handler.headers.get("If-None-Match") == tag:
            handler.send_response(304)
            handler.end_headers()
            return
        items = [item(n, link, full="/full/" in link) for n, link in reversed(list(enumerate(shown)))]
        handler.answer(rss(items), kind="application/rss+xml", ETag=tag)

    return route


def test_every_item_once_however_often_it_is_killed(server: Server, tmp_path: Path) -> None:
    for feed in range(FEEDS):
        server.routes[f"/feed/{feed}"] = _growing(server, feed)
    server.route_for = lambda path: html(page(int(path.rsplit("/", 1)[1]))) if path.startswith("/page/") else None
    feeds = [server.url(f"/feed/{feed}") for feed in range(FEEDS)]
    command = [sys.executable, "-m", "tests.watching.killed", str(tmp_path), str(KILLS), "7", *feeds]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stderr
    killed, _ = map(int, done.stdout.split())
    assert killed == KILLS

    wanted = {link for feed in range(FEEDS) for link in _links(server, feed)}
    stories = [
        msgspec.json.decode(line, type=Story)
        for file in sorted(tmp_path.glob("*.jsonl"))
        for line in file.read_bytes().splitlines()
    ]
    assert Counter(s.url for s in stories) == Counter(wanted)
    assert len({s.id for s in stories}) == len(wanted)
    fetched = Counter(entry[0] for entry in server.log if entry[0].startswith("/page/"))
    assert len(fetched) == FEEDS * PAGES
    again = sum(fetched.values()) - len(fetched)
    assert again <= KILLS * WORKERS, "only what was under way at a kill is fetched again"
