"""What a web page says of itself: title, publisher, address, section, dates; from head, JSON-LD and face."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from dateline.reading.decode import field, web_address
from dateline.reading.pagedates import page_dates
from dateline.reading.published import Candidate
from dateline.reading.titles import site_names, title_of
from dateline.reading.xml import Element

_ARTICLES = frozenset([
    "newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "backgroundnewsarticle", "reviewnewsarticle", "liveblogposting", "blogposting", "report", "webpage",
])  # fmt: skip
_LIVE = re.compile(
    r"^(?:live\b|.{0,20}\blive(?: updates| blog|:)|as it happened)|/live(?:-|/|blog)|-live-?(?:updates|blog)", re.I
)
_SECTIONS = re.compile(
    r"\b(?P<opinion>opinions?|editorials?|op-?eds?|comment(?:ary|isfree)?|columns?|columnists?|letters|viewpoints?|blogs?)\b"
    r"|\b(?P<review>reviews?)\b",
    re.I,
)
_SPLIT = re.compile(r"\s+[|–—•·«»:]+\s+|\s+-+\s+|\s*\|\s*")
_AUTHORS = ("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author")
_BY = re.compile(r"^by\b:?\s+", re.I)
_MOST_SCRIPTS, _SCRIPT_CHARS, _DEEPEST = 20, 1 << 20, 8


class Page(NamedTuple):
    """What a page tells of itself, before its text is taken out."""

    title: str | None
    publisher: str | None
    url: str | None
    section: str | None
    live: bool
    article: bool
    """Whether it says that it is an article."""
    dates: list[Candidate]
    how: dict[str, str]


def read_page(root: Element, url: str | None) -> Page:
    """Everything that a parsed page tells of itself; `url` is where it was fetched, where known."""
    metas = _metas(root)
    nodes = list(_json_ld(root))
    own = _canonical(root, metas, url)
    article = _article(nodes, own or url, " ".join(next(root.iter("title"), root).itertext()) if nodes else "")
    publisher, publisher_how = _publisher(metas, article, own or url)
    names = site_names(root, publisher, own or url)
    title, title_how = title_of(root, metas, _text((article or {}).get("headline")), names)
    authors = _authors(metas, article)
    how = {k: v for k, v in (("title", title_how), ("publisher", publisher_how), ("authors", authors)) if v}
    kinds = _kinds(article)
    section = _section(metas, article, own or url, title)
    live = "liveblogposting" in kinds or bool(_LIVE.search(title or "") or _LIVE.search(own or url or ""))
    is_article = bool(article) or metas.get("og:type", "").lower() in ("article", "news", "newsarticle")
    node = article or next((n for n in nodes if "datePublished" in n), None) or {}
    dates = page_dates(root, metas, node, own or url)
    return Page(title, publisher, own, section, live, is_article, dates, how)


def _metas(root: Element) -> dict[str, str]:
    """The first content of each meta element, by its lower-case name, property or itemprop."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        content = meta.get("content")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = meta.get(attribute)
            if name and content:
                found.setdefault(name.strip().lower(), content[:2000])
    return found


def _json_ld(root: Element) -> Iterator[Mapping[str, Any]]:
    """Every object with a type in the page's JSON-LD; what cannot be read is passed over."""
    scripts = [s for s in root.iter("script") if (s.get("type") or "").lower().startswith("application/ld+json")]
    for script in scripts[:_MOST_SCRIPTS]:
        raw = (script.text or "")[:_SCRIPT_CHARS].strip().strip(";")
        try:
            value = msgspec.json.decode(raw.encode("utf-8", "replace"))
        except (msgspec.MsgspecError, ValueError, RecursionError):
            try:  # line breaks within strings are the commonest fault
                value = msgspec.json.decode(re.sub(r"[\x00-\x1f]+", " ", raw).encode("utf-8", "replace"))
            except (msgspec.MsgspecError, ValueError, RecursionError):
                continue
        yield from _objects(value, 0)


def _objects(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:200]:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            if isinstance(value.get(key), dict | list):
                yield from _objects(value[key], depth + 1)


def _kinds(node: Mapping[str, Any] | None) -> set[str]:
    kind = (node or {}).get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return {str(k).rsplit("/", 1)[-1].lower() for k in kinds if k}


def _article(nodes: list[Mapping[str, Any]], url: str | None, title: str) -> Mapping[str, Any] | None:
    """The object that stands for the page's article: of several, the one with its address or its title's words."""
    articles = [n for n in nodes if _kinds(n) & (_ARTICLES - {"webpage"})]
    if len(articles) < 2:
        return articles[0] if articles else None
    words = set(title.casefold().split())

    def fits(node: Mapping[str, Any]) -> tuple[bool, float, int]:
        addresses = {str(node.get(key)).split("#")[0].rstrip("/") for key in ("url", "@id", "mainEntityOfPage")}
        shared = words & set((_text(node.get("headline")) or "").casefold().split())
        same = bool(url) and (url or "").split("#")[0].rstrip("/") in addresses
        return same, round(len(shared) / (len(words) + 1), 1), ("datePublished" in node) + ("headline" in node)

    return max(articles, key=fits)


def _text(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    return field(value) if isinstance(value, str) else None


def _canonical(root: Element, metas: Mapping[str, str], url: str | None) -> str | None:
    """The address that the page calls its own; not one of another host, nor a site's front door."""
    links = [link.get("href") for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower().split()]
    for value in (*links[:1], metas.get("og:url")):
        own = web_address(value)
        if own and (url is None or (_host(own) == _host(url) and len(own.split("/")) > 3 and own.split("/", 3)[3])):
            return own
    return web_address(url)


def _host(url: str | None) -> str:
    host = (url or "").split("//", 1)[-1].split("/", 1)[0].split("@")[-1].split(":")[0].lower()
    return re.sub(r"^(?:www|m|amp|mobile|edition)\.", "", host)


def _publisher(
    metas: Mapping[str, str], article: Mapping[str, Any] | None, url: str | None
) -> tuple[str | None, str | None]:
    for value, how in (
        (metas.get("og:site_name"), "og:site_name"),
        (_text((article or {}).get("publisher")), "JSON-LD publisher"),
        (metas.get("dc.publisher") or metas.get("publisher"), "meta publisher"),
        (metas.get("application-name"), "meta application-name"),
        (_host(url) or None, "host of the address"),
    ):
        name = field(value, 120)
        if name and not name.startswith(("http:", "https:", "@")):
            return name, how
    return None, None


def _authors(metas: Mapping[str, str], article: Mapping[str, Any] | None) -> str | None:
    """Who wrote the article, as the page names them; addresses of profiles are no names."""
    told = (article or {}).get("author") or (article or {}).get("creator")
    people = told if isinstance(told, list) else [told]
    names = [name for person in people[:20] if (name := _text(person))] or [
        name for key in _AUTHORS if (name := metas.get(key)) and not name.startswith(("http", "www.", "@"))
    ][:1]
    clean = (_BY.sub("", field(name, 120) or "") for name in names)
    return field(", ".join(name for name in dict.fromkeys(clean) if name), 300)


def _section(
    metas: Mapping[str, str], article: Mapping[str, Any] | None, url: str | None, title: str | None
) -> str | None:
    """opinion or review where the page, its address or its title say so; else the section that it names."""
    named = metas.get("article:section") or _text((article or {}).get("articleSection")) or metas.get("section")
    path = " ".join((url or "").split("//", 1)[-1].split("/")[1:-1])
    kinds = " ".join(_kinds(article)).replace("newsarticle", "")
    for text in (named or "", path, kinds, _SPLIT.split(title or "")[0] if "|" in (title or "") else ""):
        match = _SECTIONS.search(text)
        if match is not None:
            return "opinion" if match["opinion"] else "review"
    if re.match(r"(?:opinion|comment|editorial)\b\s*[:|–-]", title or "", re.I):
        return "opinion"
    name = field(named, 60)
    return name.lower() if name else None
