"""The title of a page: the one that several of its sources agree on, without the name of its site."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from urllib.parse import urlsplit

from dateline.reading.decode import field
from dateline.reading.xml import Element

_SPLIT = re.compile(r"\s+[|–—•·«»:]+\s+|\s+-+\s+|\s*\|\s*")
_NOT_WORD = re.compile(r"[\W_]+")
_SECOND = frozenset(["co", "com", "org", "net", "gov", "edu", "ac", "go", "or"])
_SECTION_NAMES = frozenset([
    "world", "worldnews", "news", "politics", "business", "economy", "international", "national", "local", "defense",
    "defence", "africa", "asia", "europe", "americas", "middleeast", "opinion", "sport", "sports", "headlines",
])  # fmt: skip
_WORDS = 4
"""Words from which a second heading may be a title."""


def site_names(root: Element, publisher: str | None, url: str | None) -> tuple[str, ...]:
    """The names by which the site may be called in titles: its publisher's, its host's, and what its links home say."""
    names = [publisher or "", *_labels(url)]
    for link in root.xpath("//a[@href='/']")[:4]:
        names.append(" ".join(link.itertext()) or next((i.get("alt") or "" for i in link.iter("img")), ""))
    keys = (_key(name).replace(" ", "") for name in names)
    return tuple(key for key in dict.fromkeys(keys) if len(key) > 2 and key not in ("home", "homepage", "frontpage"))


def _labels(url: str | None) -> list[str]:
    """The labels of an address's host that may name the site: "jordantimes" of www.jordantimes.com."""
    try:
        labels = (urlsplit(url or "").hostname or "").split(".")[:-1]
    except ValueError:
        return []
    return [label for label in labels if label not in _SECOND and len(label) > 2 and label != "www"]


def title_of(
    root: Element, metas: Mapping[str, str], headline: str | None, sites: tuple[str, ...]
) -> tuple[str | None, str | None]:
    """The title that two sources agree on, or else the likeliest source's, and which; `headline` is JSON-LD's."""
    named = _named(root, metas, headline, sites)
    plain = _plain(root)
    for position, (title, how) in enumerate(named):
        agreeing = [other for t, other in named[position + 1 :] if _key(t) == _key(title)]
        if agreeing and not set(agreeing) | {how} <= {"og:title", "twitter:title"}:
            return _readable(title, [t for t, _ in named]), f"{how}, as in {agreeing[0]}"
    for title, how in named:
        if how == "h1" and plain and _shared(title, plain) >= 0.5:
            return title, how
    return next(((t, how) for t, how in named if how != "h2" or len(t.split()) >= _WORDS), (None, None))


def _named(
    root: Element, metas: Mapping[str, str], headline: str | None, sites: tuple[str, ...]
) -> list[tuple[str, str]]:
    """(title, source) of every source that has one and does not merely name the site, the likeliest first."""
    found = [
        (unescape(headline) if headline else None, "JSON-LD headline"),
        (_bare(field(metas.get("og:title")), sites), "og:title"),
        *((field(" ".join(e.itertext())), "microdata headline") for e in root.xpath("//*[@itemprop='headline']")[:2]),
        *((_bare(h, sites), "h1") for h in _headings(root, "h1")),
        (_bare(field(metas.get("twitter:title")), sites), "twitter:title"),
        (_bare(_plain(root), sites), "title"),
        *((h, "h2") for h in _headings(root, "h2")),
    ]
    return [(t, how) for t, how in found if t and _key(t).replace(" ", "") not in sites]


def _headings(root: Element, name: str) -> list[str]:
    return [t for h in list(root.iter(name))[:5] if (t := field(" ".join(" ".join(h.itertext()).split())))]


def _plain(root: Element) -> str | None:
    own = next(root.iter("title"), None)
    return field("".join(own.itertext())) if own is not None else None


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
        elif shorter and ("|" in marks[-1] or last in _SECTION_NAMES):
            parts, marks = parts[:-1], marks[:-1]
        else:
            break
    return "".join(p + m for p, m in zip(parts, [*marks, ""], strict=True)).strip() or title


def _key(text: str) -> str:
    return _NOT_WORD.sub(" ", text.casefold()).strip()


def _shared(a: str, b: str) -> float:
    words = set(_key(a).split())
    return len(words & set(_key(b).split())) / len(words) if words else 0.0
