"""Web pages: the article's text without what surrounds it, and what the page tells of it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from dateline.reading.bounds import Bounds, whole
from dateline.reading.charset import decode_page
from dateline.reading.find import find
from dateline.reading.page import Page, read_page
from dateline.reading.published import Candidate, choose_day
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import Draft, finish
from dateline.reading.xml import Element, root_name
from dateline.records import Story

_ROOTS = frozenset(["html", "head", "body", "!doctype", "meta", "title", "div", "article"])
_SENTENCE = re.compile(r"[.!?…][\"'”’»)]*$")
_CODE = ("script", "style", "noscript", "svg", "iframe", "template")
_NEVER_TEXT = ("nav", "footer", "aside", "button", "select")
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0{0,6}[01]?[0-9a-f]|0{0,6}(?:[12]?[0-9]|3[01]));", re.I
)
"""What XML cannot hold, as a character or a reference; lxml's trees are XML's, and later steps would break on it."""
_LIVE_WORDS = 120
_LATEST = "2099-12-31"


class HtmlReader:
    """Saved web pages, one story a file."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")
    about = "web pages, one story a file"

    def sniff(self, head: bytes, name: str) -> bool:
        """By name, a doctype or a first element of HTML."""
        start = head[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower()
        if start.startswith((b"<!doctype html", b"<html")):
            return True
        return name.endswith(self.suffixes) or (start[:1] == b"<" and root_name(head) in _ROOTS)

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The page's one story, or why it is none."""
        yield read_html(whole(stream, min(bounds.page_bytes, bounds.document_bytes)), source, bounds)


def read_html(
    data: bytes, source: Source, bounds: Bounds, *, url: str | None = None, charset: str | None = None,
    place: str | None = None,
) -> Story | Refusal:  # fmt: skip
    """The story of a page's bytes; `url` is where it was fetched and `charset` what its transport claimed."""
    text, encoding = decode_page(data, charset)
    root = parse_html(text)
    if root is None:
        return source.refuse("no-text", "there is no page in it; remove it", place=place, record=data)
    page = read_page(root, url)
    strip_elements(root, _CODE)
    if sum(1 for _ in root.iter()) > bounds.elements:
        message = f"the page has over {bounds.elements:,} elements, far more than an article's; cut it to the article"
        return source.refuse("too-large", message, place=place, record=data)
    share = (0.0, 0) if page.article else _link_share(root)
    strip_elements(root, _NEVER_TEXT)
    body = _body(root)
    dates = page.dates + _of_text(body)
    dates = dates or _guessed(parse_html(text), source.now)
    refused = _no_story(share, page, body)
    if refused is not None:
        return source.refuse(*refused, place=place, record=data)
    choice = choose_day(dates, source.now)
    how = dict(page.how)
    how |= {"published": choice.why} if choice.why else {}
    how |= {"section": page.section} if page.section else {}
    how |= {"kind": "live blog"} if page.live else {}
    how |= {"encoding": encoding} if encoding else {}
    draft = Draft(
        text=body, title=page.title, published=choice.day, publisher=page.publisher, url=page.url, how=how, page=True
    )
    return finish(draft, source, bounds, place)


def parse_html(text: str) -> Element | None:
    """The root of a page, or None if there is nothing in it.  Nothing is fetched, no tree is huge."""
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    raw = _CONTROLS.sub(" ", text).encode("utf-8", "replace")
    try:
        return lxml_html.document_fromstring(raw, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None


def _body(root: Element) -> str:
    """The article's paragraphs, one a line, by trafilatura; empty if it finds none."""
    import trafilatura

    document = trafilatura.bare_extraction(root, options=_extractor())
    text = getattr(document, "text", None) if document is not None else None
    return text or ""


@functools.cache
def _extractor() -> Any:
    """How trafilatura is to work; made once, for making it takes a twentieth of a page's time."""
    from trafilatura.settings import Extractor

    return Extractor(output_format="python", fast=True, comments=False, tables=False)


def _of_text(body: str) -> list[Candidate]:
    """The date that the article's own header or dateline tells."""
    found = find(body)
    return [Candidate(found.published, found.how["published"], 1.5)] if found.published else []


def _guessed(root: Element | None, now: str | None) -> list[Candidate]:
    """What htmldate finds where nothing tells a date, menus and related stories left out: the least sure."""
    from htmldate import find_date

    if root is None:
        return []
    strip_elements(root, (*_CODE, *_NEVER_TEXT, "ul"))
    try:
        day = find_date(
            root, extensive_search=False, original_date=True, max_date=now or _LATEST, deferred_url_extractor=True
        )
    except (ValueError, TypeError, OverflowError, RecursionError, AttributeError):
        return []
    return [Candidate(day, "htmldate", 1.0)] if day else []


def _no_story(share: tuple[float, int], page: Page, body: str) -> tuple[str, str] | None:
    """(reason, message) for a page without an article: a shell, a list, a front page."""
    words = len(body.split())
    if page.live and words < _LIVE_WORDS:
        return (
            "live-blog",
            f"a live page with {words} words: its entries are fetched by a script; save the page from a browser",
        )
    lines = body.split("\n")
    telling = sum(len(line.split()) for line in lines if _SENTENCE.search(line.strip()) and len(line.split()) > 5)
    links, shown = share
    if words and telling < 0.3 * words and len(lines) > 4:
        return "links", f"of {words} words only {telling} stand in sentences: a list of headlines or links"
    if links > 0.6 and shown > 60 and not page.article and (telling < 60 or links > 0.8):
        return "links", f"{links:.0%} of the page's words are links: a front page or a directory"
    if not words:
        return "no-text", "no article can be made out on the page"
    return None


def _link_share(root: Element) -> tuple[float, int]:
    """The share of the page's characters that stand in links, and how many words it shows, by and large."""
    every = " ".join(root.xpath("string(//body)").split())
    linked = sum(len(text.strip()) + 1 for text in root.xpath("//a//text()"))
    return min(1.0, linked / (len(every) + 1)), len(every) // 6


def strip_elements(root: Element, names: tuple[str, ...]) -> None:
    """Takes elements out whole: the search for the article copies the tree several times over."""
    from lxml import etree

    etree.strip_elements(root, *names, with_tail=False)
