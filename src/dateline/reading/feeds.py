"""Feeds saved as files: RSS, Atom and JSON Feed.  Each item is a story if it carries the text and not a teaser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO

import msgspec

from dateline.reading.bounds import Bounds, LimitError, whole
from dateline.reading.decode import field, web_address
from dateline.reading.markup import element_text, fragment_text
from dateline.reading.published import candidate as dated
from dateline.reading.published import choose_day, from_url
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import Draft, finish
from dateline.reading.xml import Element, child, find_all, local, parse, root_name, text_of
from dateline.records import Story

_ROOTS = ("rss", "rdf", "feed")


class FeedReader:
    """RSS (0.9 to 2.0, RDF) and Atom."""

    name = "feed"
    suffixes: tuple[str, ...] = (".rss", ".atom")
    about = "RSS and Atom feeds, one story an item"

    def sniff(self, head: bytes, name: str) -> bool:
        """By the first element, or by name."""
        return root_name(head) in _ROOTS or (name.endswith(self.suffixes) and head.lstrip()[:1] != b"{")

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The feed's items in order; a feed that is not well-formed is read as far as it makes sense."""
        yield from _stories(xml_drafts(whole(stream, bounds.document_bytes), source.now), source, bounds)


def feed_drafts(data: bytes, now: str | None, *, charset: str | None = None) -> Iterator[Draft | None]:
    """The items of a feed in any of its forms, None for one that is no item.

    `charset` is what the transport claims.  Raises LimitError ("format", "xml" or "json") for what is no feed.
    """
    head = data[:8192].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] == b"{":
        return json_drafts(data, now)
    if root_name(head) not in _ROOTS:
        raise LimitError("format", "it is neither RSS nor Atom nor JSON Feed; check its address")
    return xml_drafts(data, now, charset=charset)


def xml_drafts(data: bytes, now: str | None, *, charset: str | None = None) -> Iterator[Draft]:
    """The items of an RSS or Atom feed; raises LimitError ("xml") for one that is beyond reading."""
    root = parse(data, recover=True, charset=charset)
    heading = next(find_all(root, "channel"), root)
    publisher = field(text_of(child(heading, "title")), 120)
    return (_draft(item, publisher, now) for item in find_all(root, "item", "entry"))


def _stories(drafts: Iterable[Draft | None], source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
    number = 0
    for number, draft in enumerate(drafts, start=1):
        place = f"item {number}"
        if number > bounds.members:
            yield source.refuse("too-large", f"over {bounds.members:,} items; split the feed", place=place)
            return
        if draft is None:
            yield source.refuse("fields", f"{place} is no object; mend or remove it", place=place)
        else:
            yield finish(draft, source, bounds, place)
    if not number:
        yield source.refuse("empty", "the feed has no items")


def _draft(item: Element, publisher: str | None, now: str | None) -> Draft:
    url = _link(item)
    choice = choose_day([c for c in (*_dates(item), from_url(url)) if c], now)
    origin = child(item, "source")
    name = text_of(child(origin, "title")) or text_of(origin) if origin is not None else ""
    how = {"publisher": "source of the item" if name else "title of the feed"}
    how |= {"published": choice.why} if choice.why else {}
    return Draft(
        text=_content(item), id=field(text_of(child(item, "guid", "id")), 200) or url, url=url,
        title=field(fragment_text(text_of(child(item, "title")))), published=choice.day,
        publisher=field(name, 120) or publisher, how=how, page=True,
    )  # fmt: skip


def _dates(item: Element) -> list[Any]:
    found = []
    for names, update in (
        (("pubdate", "published", "date", "issued", "created"), False),
        (("updated", "modified"), True),
    ):
        for name in names:
            element = child(item, name)
            if element is not None:
                found.append(dated(text_of(element), f"feed {name}", 3.0, update=update))
    return found


def _link(item: Element) -> str | None:
    for element in item:
        if local(element) in ("link", "origlink") and (element.get("rel") or "alternate") == "alternate":
            address = web_address(element.get("href") or text_of(element))
            if address:
                return address
    guid = child(item, "guid")
    return web_address(text_of(guid)) if guid is not None and guid.get("isPermaLink") != "false" else None


def _content(item: Element) -> str:
    """The fullest text of an item: its content, or else its description or summary."""
    texts = []
    for name in ("encoded", "content", "description", "summary", "abstract"):
        for element in item:
            if local(element) == name:
                texts.append(element_text(element) if len(element) else fragment_text(element.text or ""))
    return max(texts, key=len, default="")


class JsonFeedReader:
    """JSON Feed."""

    name = "jsonfeed"
    suffixes: tuple[str, ...] = ()
    about = "JSON Feed, one story an item"

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002  the protocol names it
        """By the address of its version."""
        return b"jsonfeed.org/version" in head[:2048].replace(b"\\/", b"/")

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The feed's items in order."""
        yield from _stories(json_drafts(whole(stream, bounds.document_bytes), source.now), source, bounds)


def json_drafts(data: bytes, now: str | None) -> Iterator[Draft | None]:
    """The items of a JSON Feed, None for one that is no object; raises LimitError ("json") for no valid JSON."""
    try:
        feed = msgspec.json.decode(data.lstrip(b"\xef\xbb\xbf"))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise LimitError("json", f"the feed is no valid JSON: {error}; fetch it again") from None
    items = feed.get("items") if isinstance(feed, dict) else None
    publisher = field(feed.get("title"), 120) if isinstance(feed, dict) else None
    listed = items if isinstance(items, list) else []
    return (_json_draft(item, publisher, now) if isinstance(item, dict) else None for item in listed)


def _json_draft(item: Mapping[str, Any], publisher: str | None, now: str | None) -> Draft:
    plain, html = item.get("content_text"), item.get("content_html")
    text = plain if isinstance(plain, str) and plain else fragment_text(html) if isinstance(html, str) else ""
    summary = item.get("summary")
    url = web_address(item.get("url") or item.get("external_url"))
    told = [
        dated(item.get("date_published"), "feed date_published", 3.0),
        dated(item.get("date_modified"), "feed date_modified", 2.0, update=True),
        from_url(url),
    ]
    choice = choose_day([c for c in told if c], now)
    how = {"publisher": "title of the feed"} | ({"published": choice.why} if choice.why else {})
    return Draft(
        text=text or (summary if isinstance(summary, str) else ""), id=field(item.get("id"), 200), url=url,
        title=field(item.get("title")), published=choice.day, publisher=publisher, how=how, page=True,
    )  # fmt: skip
