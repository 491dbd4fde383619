"""The dates that a page tells of itself: in its head, its markup, its address, and on its face."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from dateline.reading.dateline import opening
from dateline.reading.dates import parse_day
from dateline.reading.published import EARLIEST, Candidate, candidate, from_url, turned
from dateline.reading.xml import Element

_PUBLISHED = {
    "article:published_time": 3.0, "og:published_time": 3.0, "datepublished": 2.5, "og:article:published_time": 3.0,
    "parsely-pub-date": 2.5, "sailthru.date": 2.0, "cxenseparse:recs:publishtime": 2.5, "article.published": 2.5,
    "publish-date": 2.0, "publish_date": 2.0, "publication_date": 2.0, "publicationdate": 2.0, "pubdate": 2.0,
    "ptime": 2.0, "date": 1.5, "dc.date": 1.5, "dc.date.issued": 2.0, "dcterms.created": 1.5, "dcterms.issued": 2.0,
    "dc.date.created": 1.5, "dcterms.date": 1.5, "date.created": 1.5, "article_date_original": 2.0,
    "originalpublicationdate": 2.5, "bt:pubdate": 2.0, "displaydate": 2.0, "timestamp": 1.0,
    "rnews:datepublished": 2.5, "citation_publication_date": 2.0,
}  # fmt: skip
_UPDATED = frozenset([
    "article:modified_time", "og:updated_time", "last-modified", "lastmod", "datemodified", "dcterms.modified",
    "dc.date.modified", "modified", "article:modified", "revised",
])  # fmt: skip
_UPDATE = re.compile(r"\b(?:updated?|modified|last|edited|revised)\b", re.I)
_PUBLISH = re.compile(r"\b(?:published|posted|issued|first|created|released)\b", re.I)
_ATTRIBUTES = (
    "datetime",
    "data-datetime",
    "data-date",
    "data-time",
    "data-timestamp",
    "data-published",
    "time",
    "title",
)
_ELSEWHERE = frozenset(["a", "li", "aside", "nav", "footer"])
_BESIDE, _SHORT = 60, 90
"""Elements behind the heading that may hold its date, and the characters that such a one has at most."""


def page_dates(root: Element, metas: Mapping[str, str], node: Mapping[str, Any], url: str | None) -> list[Candidate]:
    """Every date that a page tells of itself; `node` is its article's JSON-LD.

    Slashed dates are read month first on a page in American English, else day first until others speak against it.
    """
    found = _marked(root, metas, node, url)
    if all(c.other for c in found):  # none, or none that is sure
        found = _distinct([*found, *(_face(root) or _beside_heading(root))])
    return [turned(c) for c in found] if _is_american(root, metas) else found


def _is_american(root: Element, metas: Mapping[str, str]) -> bool:
    html = next(root.iter("html"), None)
    language = (html.get("lang") or "" if html is not None else "") or metas.get("og:locale", "")
    return language.lower().replace("_", "-").startswith("en-us")


def _marked(root: Element, metas: Mapping[str, str], node: Mapping[str, Any], url: str | None) -> list[Candidate]:
    """The dates that its markup and its address name as such."""
    found: list[Candidate | None] = []
    found.append(candidate(_scalar(node.get("datePublished")), "JSON-LD datePublished", 3.0))
    found.append(candidate(_scalar(node.get("dateCreated")), "JSON-LD dateCreated", 1.0))
    found.append(candidate(_scalar(node.get("dateModified")), "JSON-LD dateModified", 2.0, update=True))
    for name, content in metas.items():
        if name in _PUBLISHED:
            found.append(candidate(content, f"meta {name}", _PUBLISHED[name]))
        elif name in _UPDATED:
            found.append(candidate(content, f"meta {name}", 1.5, update=True))
    found += [_of_item(e) for e in root.xpath("//*[@itemprop='datePublished' or @itemprop='dateModified']")[:4]]
    found += [_of_time(e) for e in list(root.iter("time"))[:3]]
    found.append(from_url(url))
    return _distinct(found)


def _scalar(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def _of_item(element: Element) -> Candidate | None:
    if element.tag == "meta":
        return None  # counted among the metas
    update = element.get("itemprop") == "dateModified"
    value = element.get("content") or element.get("datetime") or " ".join("".join(element.itertext()).split())[:80]
    return candidate(value, f"microdata {element.get('itemprop')}", 2.5, update=update)


def _of_time(element: Element) -> Candidate | None:
    """A time element; one within a link or a list belongs to another story."""
    if any(parent.tag in ("a", "li", "aside", "nav", "footer") for parent in element.iterancestors()):
        return None
    marks = (
        f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.getparent().get('class') or ''}".lower()
    )
    update = "modif" in marks or "updat" in marks
    value = element.get("datetime") or " ".join("".join(element.itertext()).split())[:80]
    return candidate(value, "time element", 1.5, update=update)


def _distinct(found: list[Candidate | None]) -> list[Candidate]:
    out: dict[str, Candidate] = {}
    for item in found:
        if item is not None:
            out.setdefault(item.source, item)
    return list(out.values())


def _face(root: Element) -> list[Candidate]:
    """Dates on the page's face, in a place named for them."""
    found: list[Candidate | None] = []
    for element in root.xpath(_FACE)[:6]:
        found += told_dates(" ".join(" ".join(element.itertext()).split())[:160], "date on the page", 1.5)
    return _distinct(found)


def told_dates(text: str, source: str, weight: float) -> Iterator[Candidate]:
    """The dates of a line of a page, each as an update if the words before it say so; at most four."""
    at = 0
    for _ in range(4):
        day = parse_day(text[at:])
        if day is None:
            return
        label = text[at : at + day.start]
        update = _last(_UPDATE, label) > _last(_PUBLISH, label)
        named = f"{source} (updated)" if update else source
        if day.iso >= EARLIEST:
            yield Candidate(day.iso, named, weight, update, day.other)
        at += day.end


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _beside_heading(root: Element) -> list[Candidate]:
    """A date in one of the short elements behind the first heading, in its text or in an attribute."""
    heading = next(root.iter("h1", "h2"), None)
    if heading is None:
        return []
    behind = (e for e in root.iter() if isinstance(e.tag, str))
    for element in behind:
        if element is heading:
            break
    for element in islice(behind, _BESIDE):
        if any(parent.tag in _ELSEWHERE for parent in element.iterancestors()):
            continue
        found = [c for name in _ATTRIBUTES if (c := candidate(element.get(name), f"{name} attribute", 1.0))]
        text = "" if found else _short_text(element)
        found += told_dates(text, "date behind the heading", 1.0)
        found = found or (_dateline(element) if element.tag == "p" else [])
        if found:
            return found
    return []


def _dateline(element: Element) -> list[Candidate]:
    """The date of a dateline with which a paragraph begins."""
    start = " ".join("".join(islice(element.itertext(), 8)).split())[:200]
    told = candidate(opening(start, 0).date, "dateline", 1.5)
    return [told] if told else []


def _short_text(element: Element) -> str:
    """The text of an element, if it is short and no sentence; else empty."""
    parts, count = [], 0
    for part in element.itertext():
        parts.append(part)
        count += len(part)
        if count > 4 * _SHORT:
            return ""
    text = " ".join(" ".join(parts).split())
    sentence = text.endswith((".", "!", "?")) and len(text.split()) > 6
    return "" if sentence or len(text) > _SHORT else text


_FACE = (
    "//*[self::div or self::span or self::p or self::li or self::td or self::small or self::em or self::h5 or self::h6]"
    "[contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'date')"
    " or contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'publish')"
    " or contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'time')"
    " or contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'byline')"
    " or contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'meta')]"
)
