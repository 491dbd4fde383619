"""NewsML-G2, in which agencies send their stories: news items, alone or in a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from dateline.reading.bounds import Bounds, whole
from dateline.reading.dates import parse_value
from dateline.reading.decode import field, web_address
from dateline.reading.markup import element_text, fragment_text
from dateline.reading.nitf import nitf_text
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import Draft, finish
from dateline.reading.xml import Element, child, find_all, find_first, local, parse, root_name, text_of
from dateline.records import Story

_ROOTS = ("newsmessage", "newsitem", "packageitem")
WITHDRAWN = ("canceled", "cancelled", "withheld")


class NewsmlReader:
    """NewsML-G2."""

    name = "newsml-g2"
    suffixes: tuple[str, ...] = ()
    about = "NewsML-G2 items and messages of news agencies"

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002  the protocol names it
        """By the first element."""
        return root_name(head) in _ROOTS

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The text items of a message; pictures and packages are passed over."""
        root = parse(whole(stream, bounds.document_bytes))
        items = [root] if local(root) == "newsitem" else list(find_all(root, "newsitem"))
        sent = text_of(find_first(root, "header", "sent"))
        count = 0
        for number, item in enumerate(items, start=1):
            result = _item(item, sent, source, bounds, f"item {number}")
            if result is not None:
                count += 1
                yield result
        if not count:
            yield source.refuse("no-text", "the message holds no item with text")


def _item(item: Element, sent: str, source: Source, bounds: Bounds, place: str) -> Story | Refusal | None:
    status = find_first(item, "itemmeta", "pubstatus")
    code = (
        (status.get("qcode") or status.get("uri") or "").rsplit(":", 1)[-1].rsplit("/", 1)[-1]
        if status is not None
        else ""
    )
    if code in WITHDRAWN:
        return source.refuse("withdrawn", f"its agency marked it {code}", place=place)
    text = _text(item)
    return finish(_draft(item, text, sent), source, bounds, place) if text is not None else None


def _text(item: Element) -> str | None:
    """The text of the first content in words; None if the item has none (a picture, a package)."""
    content = find_first(item, "contentset")
    for part in content if content is not None else ():
        if local(part) == "inlinexml":
            nitf = next(find_all(part, "nitf"), None)
            body = next(find_all(part, "body"), part)
            return nitf_text(nitf) if nitf is not None else element_text(body)
        if local(part) == "inlinedata":
            html = "html" in (part.get("contenttype") or "")
            raw = "".join(part.itertext())
            return fragment_text(raw) if html else raw
    return None


def _draft(item: Element, text: str, sent: str) -> Draft:
    content, meta = child(item, "contentMeta", "contentmeta"), child(item, "itemMeta", "itemmeta")
    how: dict[str, str] = {}
    published = None
    for element, name in ((content, "contentcreated"), (meta, "firstcreated"), (meta, "versioncreated")):
        day = parse_value(text_of(child(element, name))) if element is not None else None
        if day is not None:
            published, how["published"] = day, f"NewsML {name}"
            break
    if published is None and (day := parse_value(sent)) is not None:
        published, how["published"] = day, "NewsML header sent"
    title = next((t for parent, name in ((content, "headline"), (meta, "title"), (content, "slugline"))
                  if parent is not None and (t := text_of(child(parent, name)))), None)  # fmt: skip
    line = text_of(child(content, "dateline")) if content is not None else ""
    how |= {"place": f"dateline: {line[:120]}"} if line else {}
    return Draft(
        text=text, id=field(item.get("guid"), 200), title=field(title), published=published,
        publisher=field(_provider(meta, content), 120), url=web_address(_link(meta)), how=how,
    )  # fmt: skip


def _provider(meta: Element | None, content: Element | None) -> str | None:
    for parent, name in ((content, "creditline"), (meta, "provider"), (content, "infosource")):
        element = child(parent, name) if parent is not None else None
        if element is not None:
            named = child(element, "name")
            code = element.get("literal") or (element.get("qcode") or "").rsplit(":", 1)[-1]
            told = text_of(named) or (text_of(element) if name == "creditline" else "") or code
            if told:
                return told
    return None


def _link(meta: Element | None) -> str | None:
    if meta is None:
        return None
    return next((e.get("href") for e in find_all(meta, "link") if (e.get("href") or "").startswith("http")), None)
