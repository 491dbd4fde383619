"""The watch itself: who is asked next, what becomes of the answers, and when stories go to the sink."""

from __future__ import annotations

import datetime
import queue
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from dateline.errors import ConflictError
from dateline.reading.story import Draft
from dateline.watching.address import target
from dateline.watching.feedlist import Feed
from dateline.watching.fetch import Fetcher, Stopped
from dateline.watching.ledger import Due, Item, Ledger
from dateline.watching.manners import backoff
from dateline.watching.robots import Robots
from dateline.watching.sinks import Sink
from dateline.watching.work import Page, Poll, fetch_page, identity, item_of, poll

_PATIENCE = 0.2
"""Seconds between two looks at what is due."""
_LATER = 300.0
"""Seconds until a page that failed is asked for again; doubled with each failure."""

_CONFLICTS = 5
"""Conflicts with other writers in a row that are borne."""


class Summary(NamedTuple):
    """What a run came to."""

    polls: int
    failed: int
    stories: int
    refused: dict[str, int]


class _Job(NamedTuple):
    host: str
    origin: str
    work: Callable[[], Poll | Page]
    feed: Feed | None = None
    due: Due | None = None


class Watcher:
    """Polls feeds, fetches pages, fills the sink.

    One thread decides and keeps the ledger; some others wait for servers.  `tell` is given one line a poll; `clock` is
    the time in seconds since 1970; `stopped` ends the run within a second or so, with nothing lost.
    """

    def __init__(
        self, feeds: Sequence[Feed], ledger: Ledger, sink: Sink, fetcher: Fetcher, *,
        tell: Callable[[str], None] = lambda _: None, clock: Callable[[], float] = time.time,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        self._feeds = {feed.key: feed for feed in feeds}
        self._ledger, self._sink, self._fetcher = ledger, sink, fetcher
        self._manners, self._robots = fetcher.manners, Robots(fetcher)
        self._tell, self._clock, self._stopped = tell, clock, stopped
        self._jobs: queue.Queue[_Job | None] = queue.Queue()
        self._results: queue.Queue[tuple[_Job, Poll | Page | None]] = queue.Queue()
        self._flying: dict[str, _Job] = {}
        self._free_at: dict[str, float] = {}
        self._put_at, self._ready = clock(), 0
        self._polls, self._failed, self._stories, self._conflicts = 0, 0, 0, 0
        self._refused: Counter[str] = Counter()

    def run(self, *, once: bool = False) -> Summary:
        """Watches until stopped; with `once`, until what is due now has been asked for.

        Raises the sink's errors (the stories stay in the ledger for the next run).
        """
        self._ledger.enter([(feed.key, feed.name) for feed in self._feeds.values()])
        self._recover()
        workers = [threading.Thread(target=self._serve, daemon=True) for _ in range(self._manners.workers)]
        for worker in workers:
            worker.start()
        try:
            while not self._stopped():
                if not self._dispatch() and once and not self._flying and not self._pending():
                    break
                self._collect()
                self._put_due()
        finally:
            for _ in workers:
                self._jobs.put(None)
        self._put_last()
        return Summary(self._polls, self._failed, self._stories, dict(self._refused))

    def _recover(self) -> None:
        """Settles what a killed watch was putting into the sink: only the sink knows whether it arrived."""
        leaving = self._ledger.leaving()
        if leaving:
            held = self._sink.held(leaving.keys())
            self._ledger.stay([number for name, number in leaving.items() if name not in held])
            self._ledger.left()
        self._ready = self._ledger.count("ready")

    def _serve(self) -> None:
        """A worker: one job after the other until there is none."""
        while (job := self._jobs.get()) is not None:
            try:
                result: Poll | Page | None = job.work()
            except Stopped:
                result = None
            except Exception as error:  # a worker that dies would leave its host busy for ever
                told = f"{type(error).__name__}: {str(error)[:120]}"
                result = Poll(None, told) if job.feed is not None else Page(None, "broken")
            self._results.put((job, result))

    def _dispatch(self) -> bool:
        """Hands out work while there are free workers and hosts; whether there was any."""
        any_work = False
        while len(self._flying) < self._manners.workers:
            job = self._next()
            if job is None:
                break
            self._flying[job.host] = job
            self._jobs.put(job)
            any_work = True
        return any_work

    def _next(self) -> _Job | None:
        now = self._clock()
        busy = {*self._flying, *(host for host, free in self._free_at.items() if free > now)}
        for key, feed in self._feeds.items():
            place = target(feed.url)
            if place.host not in busy and self._may_poll(key, now):
                return _Job(place.host, place.origin, self._poll_of(feed, now), feed=feed)
        due = self._ledger.due(now, sorted(busy))
        if due is None:
            return None
        place = target(due.link)
        return _Job(place.host, place.origin, self._fetch_of(due, now), due=due)

    def _may_poll(self, key: str, now: float) -> bool:
        known = self._ledger.feed(key)
        return known.due <= now and not known.gone

    def _poll_of(self, feed: Feed, now: float) -> Callable[[], Poll]:
        known, today = self._ledger.feed(feed.key), _today(now)
        return lambda: poll(self._fetcher, self._robots, feed, known, now, today)

    def _fetch_of(self, due: Due, now: float) -> Callable[[], Page]:
        today = _today(now)
        return lambda: fetch_page(self._fetcher, self._robots, due, now, today)

    def _pending(self) -> bool:
        """Whether anything is due now, be its host free or not."""
        now = self._clock()
        return self._ledger.waiting(now) > 0 or any(self._may_poll(key, now) for key in self._feeds)

    def _collect(self) -> None:
        """Takes in the answers that have come, waiting a little for the first."""
        try:
            job, result = self._results.get(timeout=_PATIENCE)
        except queue.Empty:
            return
        while True:
            self._take(job, result)
            try:
                job, result = self._results.get_nowait()
            except queue.Empty:
                return

    def _take(self, job: _Job, result: Poll | Page | None) -> None:
        del self._flying[job.host]
        if result is None:
            return
        now = self._clock()
        delay = max(self._manners.host_delay, self._robots.delay(target(job.origin)))
        self._free_at[job.host] = now + max(delay, result.wait or 0.0)
        if job.feed is not None and isinstance(result, Poll):
            self._take_poll(job.feed, result, now)
        elif job.due is not None and isinstance(result, Page):
            self._take_page(job.due, result, now)

    def _take_poll(self, feed: Feed, result: Poll, now: float) -> None:
        self._polls += 1
        every = self._manners.every
        if result.items is None:
            self._failed += 1
            failures = self._ledger.feed(feed.key).failures + 1
            wait = max(backoff(failures, every), result.wait or 0.0)
            told = f"{result.told}; " + ("it is gone for good" if result.gone else f"again in {_minutes(wait)}")
            self._ledger.failed(feed.key, now=now, due=now + wait, told=told, gone=result.gone)
            self._tell(f"{feed.name}: {told}")
            return
        items = self._new(feed, result.items, _today(now))
        told = "unchanged" if result.unchanged else _counts(items, len(result.items))
        told = f"{told}; {result.told}" if result.told and not result.unchanged else told
        told = f"{told}; again in {_minutes(every)}"
        self._ledger.polled(
            feed.key, items, etag=result.etag, modified=result.modified, now=now, due=now + every, told=told
        )
        self._ready += sum(item.story is not None for item in items)
        self._refused.update(item.reason for item in items if item.reason is not None)
        self._tell(f"{feed.name}: {told}")

    def _new(self, feed: Feed, drafts: Sequence[Draft], today: str) -> list[Item]:
        """The items that are not known yet, oldest first as feeds list them last, each once."""
        new: dict[str, Item] = {}
        for draft in reversed(drafts):
            key, link = identity(draft)
            if key not in new and not self._ledger.seen(feed.key, key, link):
                new[key] = item_of(feed, draft, key, self._fetcher, today)
        return list(new.values())

    def _take_page(self, due: Due, page: Page, now: float) -> None:
        if page.passing and due.tries + 1 < self._manners.tries:
            self._ledger.later(due.number, now + max(_LATER * 2**due.tries, page.wait or 0.0))
        elif page.story is not None:
            self._ledger.ready(due.number, page.story)
            self._ready += 1
        else:
            self._ledger.refused(due.number, page.reason)
            self._refused[page.reason] += 1

    def _put_due(self) -> None:
        """Puts whole batches, and what has waited for long."""
        while self._ready >= self._manners.batch and not self._stopped():
            self._put()
        if self._ready and self._clock() - self._put_at >= self._manners.hold:
            self._put()

    def _put_last(self) -> None:
        """What is ready at the end; one batch only if the run was told to stop."""
        while self._ready:
            self._put()
            if self._stopped():
                return

    def _put(self) -> None:
        stories = self._ledger.leave(self._manners.batch)
        self._put_at = self._clock()
        try:
            if stories:
                self._sink.put(stories)
        except ConflictError:  # another writer was faster: the same batch again, at the next turn
            self._conflicts += 1
            if self._conflicts > _CONFLICTS:
                raise
            self._recover()
            return
        self._conflicts = 0
        self._ledger.left()
        self._ready -= len(stories)
        self._stories += len(stories)


def _today(now: float) -> str:
    return datetime.datetime.fromtimestamp(now, datetime.UTC).date().isoformat()


def _minutes(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 60 else f"{seconds:.0f} s"


def _counts(items: Sequence[Item], all_items: int) -> str:
    stories, pages = sum(i.story is not None for i in items), sum(i.draft is not None for i in items)
    refused = len(items) - stories - pages
    parts = [f"{stories + pages} new"] + ([f"{pages} of them to be fetched"] if pages else [])
    parts += ([f"{refused} refused"] if refused else []) + [f"{all_items - len(items)} known"]
    return ", ".join(parts)
