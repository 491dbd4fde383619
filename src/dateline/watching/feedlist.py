"""The list of feeds: OPML, or text with an address a line."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from dateline.errors import SettingError
from dateline.reading.bounds import LimitError
from dateline.reading.decode import field
from dateline.reading.xml import find_all, parse, root_name
from dateline.watching.address import AddressError, shown, target

_MOST = 4 << 20


class Feed(NamedTuple):
    """One feed: its address as given (credentials and all), and the name that it has in the list."""

    url: str
    name: str

    @property
    def key(self) -> str:
        """What it is known by between runs: a digest of its address without credentials."""
        return hashlib.sha256(target(self.url).url.encode()).hexdigest()[:16]


def read_feeds(sources: list[str]) -> list[Feed]:
    """The feeds of lists (files in OPML or text) and of addresses given as such, each once.

    A line of a text list is an address, a name may follow; what follows ``#`` at a line's start is a comment.  Raises
    SettingError for a list that cannot be read, a line that is no web address, and for no feed at all.
    """
    feeds: dict[str, Feed] = {}
    for source in sources:
        found = [_feed(source, "", None, None)] if source.startswith(("http://", "https://")) else _list(source)
        for feed in found:
            feeds.setdefault(feed.key, feed)
    if not feeds:
        raise SettingError("there is no feed to watch", remedy="list addresses, one a line, or give an OPML file")
    return list(feeds.values())


def _list(path: str) -> list[Feed]:
    try:
        with Path(path).open("rb") as file:
            data = file.read(_MOST + 1)
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or str(error)
        raise SettingError(f"the list cannot be read: {told}", remedy="check the path", file=path) from None
    if len(data) > _MOST:
        raise SettingError("the list has over 4 MB", remedy="split it", file=path)
    if root_name(data[:8192]) == "opml":
        return _opml(data, path)
    feeds = []
    for number, line in enumerate(data.decode("utf-8-sig", "replace").splitlines(), start=1):
        url, _, name = line.strip().partition(" ") if " " in line.strip() else line.strip().partition("\t")
        if url and not url.startswith("#"):
            feeds.append(_feed(url, name, path, number))
    return feeds


def _opml(data: bytes, path: str) -> list[Feed]:
    try:
        root = parse(data)
    except LimitError as error:
        raise SettingError(error.message, file=path) from None
    outlines = [o for o in find_all(root, "outline") if o.get("xmlUrl") or o.get("xmlurl")]
    return [
        _feed(o.get("xmlUrl") or o.get("xmlurl"), o.get("title") or o.get("text") or "", path, f"outline {number}")
        for number, o in enumerate(outlines, start=1)
    ]


def _feed(url: str, name: str, path: str | None, place: str | int | None) -> Feed:
    try:
        known = target(url)
    except AddressError as error:
        raise SettingError(error.message, remedy="mend or remove it", file=path, place=place) from None
    return Feed(url, field(name, 60) or shown(known.url))
