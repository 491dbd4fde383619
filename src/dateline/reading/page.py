"""What a web page says of itself: title, publisher, address, section, dates; from head, JSON-LD and face."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from dateline.reading.decode import field, web_address
from dateline.reading.published import Candidate, candidate, from_url
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
_NOT_WORD = re.compile(r"[\W_]+")
_VISIBLE = re.compile(
    r"\b(?P<label>published|posted|updated|last updated|modified|date)\b(?:\s+(?:on|at))?\s*[:|]?\s*"
    r"(?P<rest>[^|]{6,60})",
    re.I,
)
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
    article = _article(nodes)
    own = _canonical(root, metas, url)
    publisher, publisher_how = _publisher(metas, article, own or url)
    title, title_how = _title(root, metas, article, _site_names(root, publisher))
    authors = _authors(metas, article)
    how = {k: v for k, v in (("title", title_how), ("publisher", publisher_how), ("authors", authors)) if v}
    kinds = _kinds(article)
    section = _section(metas, article, own or url, title)
    live = "liveblogposting" in kinds or bool(_LIVE.search(title or "") or _LIVE.search(own or url or ""))
    is_article = bool(article) or metas.get("og:type", "").lower() in ("article", "news", "newsarticle")
    dates = _dates(root, metas, nodes, article, own or url)
    return Page(title, publisher, own or url, section, live, is_article, dates, how)


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


def _article(nodes: list[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The object that stands for the page's article: one with a headline and a date before others."""
    articles = [n for n in nodes if _kinds(n) & (_ARTICLES - {"webpage"})]
    return max(articles, key=lambda n: ("datePublished" in n) + ("headline" in n), default=None)


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


def _site_names(root: Element, publisher: str | None) -> tuple[str, ...]:
    """The names by which the site may be called in titles: its publisher's, and what its links home say."""
    names = [publisher or ""]
    for link in root.xpath("//a[@href='/']")[:4]:
        names.append(" ".join(link.itertext()) or next((i.get("alt") or "" for i in link.iter("img")), ""))
    keys = (_key(name).replace(" ", "") for name in names)
    return tuple(key for key in dict.fromkeys(keys) if len(key) > 2 and key not in ("home", "homepage", "frontpage"))


def _title(
    root: Element, metas: Mapping[str, str], article: Mapping[str, Any] | None, sites: tuple[str, ...]
) -> tuple[str | None, str | None]:
    """The title that two sources agree on, or else the likeliest source's."""
    own = next(root.iter("title"), None)
    plain = field("".join(own.itertext())) if own is not None else None
    headings = [t for h in list(root.iter("h1"))[:5] if (t := field(" ".join(" ".join(h.itertext()).split())))]
    found = [
        (_text((article or {}).get("headline")), "JSON-LD headline"),
        (_bare(field(metas.get("og:title")), sites), "og:title"),
        *((_bare(h, sites), "h1") for h in headings),
        (_bare(field(metas.get("twitter:title")), sites), "twitter:title"),
        (_bare(plain, sites), "title"),
    ]
    named = [(t, how) for t, how in found if t and _key(t).replace(" ", "") not in sites]
    for position, (title, how) in enumerate(named):
        agreeing = [other for t, other in named[position + 1 :] if _key(t) == _key(title)]
        if agreeing and not (how == "title" or set(agreeing) | {how} <= {"og:title", "twitter:title"}):
            return _readable(title, [t for t, _ in named]), f"{how}, as in {agreeing[0]}"
    for title, how in named:
        if how == "h1" and plain and _shared(title, plain) >= 0.5:
            return title, how
    return named[0] if named else (None, None)


def _readable(title: str, others: list[str]) -> str:
    """The same title as another source writes it, if this one's is all capitals."""
    return next((t for t in others if _key(t) == _key(title) and not t.isupper()), title)


def _bare(title: str | None, sites: tuple[str, ...]) -> str | None:
    """A title without the site's name before or behind it."""
    if not title:
        return None
    before, colon, behind = title.partition(": ")
    if colon and behind and _key(before).replace(" ", "") in sites:
        title = behind
    parts = _SPLIT.split(title)
    marks = _SPLIT.findall(title)
    while len(parts) > 1:
        last, first = _key(parts[-1]).replace(" ", ""), _key(parts[0]).replace(" ", "")
        shorter = len(parts[-1].split()) <= 4 and len(" ".join(parts[:-1]).split()) >= 3
        if last and any(last == site or (len(last) > 3 and (last in site or site in last)) for site in sites):
            parts, marks = parts[:-1], marks[:-1]
        elif first and any(first == site or (first in site and len(first) > 3) for site in sites):
            parts, marks = parts[1:], marks[1:]
        elif shorter and "|" in marks[-1]:
            parts, marks = parts[:-1], marks[:-1]
        else:
            break
    return "".join(p + m for p, m in zip(parts, [*marks, ""], strict=True)).strip() or title


def _key(text: str) -> str:
    return _NOT_WORD.sub(" ", text.casefold()).strip()


def _shared(a: str, b: str) -> float:
    words = set(_key(a).split())
    return len(words & set(_key(b).split())) / len(words) if words else 0.0


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


def _dates(
    root: Element,
    metas: Mapping[str, str],
    nodes: list[Mapping[str, Any]],
    article: Mapping[str, Any] | None,
    url: str | None,
) -> list[Candidate]:
    found: list[Candidate | None] = []
    node = article or next((n for n in nodes if "datePublished" in n), None) or {}
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
    return _distinct(found) or _visible(root)


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


def _visible(root: Element) -> list[Candidate]:
    """Dates on the page's face, where its markup tells none: labelled ones, and those in a place named for them."""
    found: list[Candidate | None] = []
    for element in root.xpath(_FACE)[:6]:
        text = " ".join(" ".join(element.itertext()).split())[:160]
        match = _VISIBLE.search(text)
        label = match["label"].lower() if match else ""
        update = label in ("updated", "last updated", "modified")
        source = f"date on the page ({label})" if label else "date on the page"
        found.append(candidate(match["rest"] if match else text, source, 1.5, update=update))
    return _distinct(found)


_FACE = (
    "//*[self::div or self::span or self::p or self::li or self::td or self::small or self::em or self::h5 or self::h6]"
    "[contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'date')"
    " or contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'publish')"
    " or contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'time')"
    " or contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'byline')"
    " or contains(translate(concat(@class,' ',@id),'DATEIMPUBLSHYN','dateimpublshyn'),'meta')]"
)
