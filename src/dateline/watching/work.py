"""What the workers of a watch do: one poll of a feed, one fetch of a page.  They touch no state."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

import msgspec

from dateline.reading import Refusal, Source
from dateline.reading.bounds import LimitError
from dateline.reading.feeds import feed_drafts
from dateline.reading.html import read_html
from dateline.reading.story import Draft, finish
from dateline.records import Story
from dateline.settings import settings
from dateline.watching.address import AddressError, shown, target
from dateline.watching.feedlist import Feed
from dateline.watching.fetch import Answer, Fetcher, FetchError
from dateline.watching.ledger import Due, Item, Known
from dateline.watching.manners import retry_after
from dateline.watching.robots import Robots

_FEED = {"Accept": "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"}
_PAGE = {"Accept": "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"}
_NO_FEED = ("image/", "video/", "audio/", "font/", "application/pdf", "application/zip", "application/gzip")
_PAGES = ("text/html", "application/xhtml+xml", "application/xhtml", "")
_PASSING = frozenset([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])


class Poll(NamedTuple):
    """What one poll came to: `items` is None if it failed (or the feed is gone) and empty if nothing has changed."""

    items: Sequence[Draft] | None
    told: str
    etag: str | None = None
    modified: str | None = None
    wait: float | None = None
    """Seconds that the server asks for."""
    gone: bool = False
    unchanged: bool = False


class Page(NamedTuple):
    """What one page came to: a story, or the reason for none; `passing`, if another try may do better."""

    story: Story | None
    reason: str = ""
    passing: bool = False
    wait: float | None = None


def poll(fetcher: Fetcher, robots: Robots, feed: Feed, known: Known, now: float, today: str) -> Poll:
    """Asks for a feed, if it has changed.  Never raises but Stopped."""
    asked = {"If-None-Match": known.etag, "If-Modified-Since": known.modified}
    headers = _FEED | {name: value for name, value in asked.items() if value}
    try:
        answer = fetcher.get(feed.url, most=fetcher.manners.feed_bytes, headers=headers, check=robots.check)
    except FetchError as error:
        return Poll(None, error.message)
    wait = retry_after(answer.headers.get("retry-after"), now)
    if answer.status == 304:
        return Poll([], "unchanged", known.etag, known.modified, unchanged=True)
    if answer.status != 200:
        return Poll(None, f"the server answered {answer.status}", wait=wait, gone=answer.status == 410)
    if answer.kind.startswith(_NO_FEED):
        return Poll(None, f"it is {answer.kind}, not a feed")
    try:
        drafts = feed_drafts(answer.body, today, charset=answer.charset)
        items = [d for d in islice(drafts, fetcher.manners.items) if d is not None]
    except LimitError as error:
        return Poll(None, error.message)
    told = f"moved to {shown(answer.url)}; change the list" if answer.moved else ""
    return Poll(items, told, _header(answer, "etag"), _header(answer, "last-modified"))


def _header(answer: Answer, name: str) -> str | None:
    """A header's value to be sent back later, if it can be."""
    value = answer.headers.get(name, "").strip()
    return value if value and len(value) < 500 and value.isascii() and value.isprintable() else None


def identity(draft: Draft) -> tuple[str, str | None]:
    """(key, link) of an item: what it is known by in its feed, and its link without credentials, if it has one."""
    link = _link(draft.url)[0]
    if draft.id or link:
        return draft.id or link or "", link
    return hashlib.sha256(f"{draft.title}\0{draft.text}".encode("utf-8", "replace")).hexdigest(), None


def item_of(feed: Feed, draft: Draft, key: str, fetcher: Fetcher, today: str) -> Item:
    """An item as the ledger takes it in: a story where it carries its text, else a page to be fetched or a reason."""
    link, host = _link(draft.url)
    named = msgspec.structs.replace(draft, id=story_id(feed, key), url=link)
    full = len(draft.text.split()) >= fetcher.manners.full_words
    if link and host and fetcher.manners.pages and not full:
        return Item(key, link, host, draft=msgspec.json.encode(named))
    story = finish(named, Source(path=feed.name, now=today), settings().reading)
    if isinstance(story, Refusal):
        return Item(key, link, reason=story.reason)
    return Item(key, link, story=story)


def story_id(feed: Feed, key: str) -> str:
    """The id of an item's story: a digest of the feed's address and the item's key in it."""
    return hashlib.sha256(f"{feed.key}\n{key}".encode("utf-8", "replace")).hexdigest()[:16]


def _link(url: str | None) -> tuple[str | None, str | None]:
    """(link without credentials and fragment, host) of an item; None for what is no web address."""
    try:
        known = target(url or "")
    except AddressError:
        return None, None
    return known.url, known.host


def fetch_page(fetcher: Fetcher, robots: Robots, due: Due, now: float, today: str) -> Page:
    """Fetches the page of an item and takes its story out; where there is none, the item's own text may be one."""
    draft = msgspec.json.decode(due.draft, type=Draft)
    try:
        answer = fetcher.get(due.link, most=fetcher.manners.page_bytes, headers=_PAGE, check=robots.check)
    except FetchError as error:
        return Page(_teaser(draft, today), error.reason, error.passing)
    if answer.status != 200:
        wait = retry_after(answer.headers.get("retry-after"), now)
        return Page(_teaser(draft, today), "not-a-page", answer.status in _PASSING, wait)
    if answer.kind not in _PAGES:
        return Page(_teaser(draft, today), "not-a-page")
    story = _story(answer, draft, today)
    return Page(_teaser(draft, today), story.reason) if isinstance(story, Refusal) else Page(story)


def _story(answer: Answer, draft: Draft, today: str) -> Story | Refusal:
    source = Source(path=shown(answer.url), now=today)
    try:
        story = read_html(answer.body, source, settings().reading, url=answer.url, charset=answer.charset)
    except LimitError as error:
        return source.limit(error)
    except Exception as error:  # one page that breaks a library must not end a watch
        return source.refuse("broken", f"{type(error).__name__}: {str(error)[:120]}")
    if isinstance(story, Refusal):
        return story
    how = story.found
    if story.published is None and draft.published is not None:
        how = {**how, "published": draft.how.get("published", "the feed")}
    return msgspec.structs.replace(
        story, id=draft.id or story.id, title=story.title or draft.title, publisher=story.publisher or draft.publisher,
        published=story.published or draft.published, url=story.url or draft.url, found=how,
    )  # fmt: skip


def _teaser(draft: Draft, today: str) -> Story | None:
    """The story that an item's own text makes, if it is long enough for one."""
    how = {**draft.how, "kind": "the feed's own text, for its page gave none"}
    story = finish(msgspec.structs.replace(draft, how=how), Source(path="feed", now=today), settings().reading)
    return None if isinstance(story, Refusal) else story
