"""ninjs, the JSON form of agency stories, versions 1 and 2: one object a file or a line, or an array."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

import msgspec

from dateline.reading.bounds import Bounds, LimitError, whole
from dateline.reading.dates import parse_value
from dateline.reading.decode import field, web_address
from dateline.reading.markup import fragment_text
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import Draft, finish
from dateline.records import Story

_MARKS = re.compile(
    rb'"(?:body_(?:text|xhtml|html)|bodies|versioncreated|versionCreated|contentcreated|pubstatus|pubStatus)"\s*:'
)
_HIDDEN = ("canceled", "cancelled", "withheld")


class NinjsReader:
    """ninjs."""

    name = "ninjs"
    suffixes: tuple[str, ...] = (".ninjs",)
    about = "ninjs items of news agencies"

    def sniff(self, head: bytes, name: str) -> bool:
        """An object with a `uri` and one of the names that only ninjs uses, or by name."""
        return name.endswith(self.suffixes) or (
            head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"[")
            and b'"uri"' in head
            and _MARKS.search(head) is not None
        )

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The items with text; pictures and packages are passed over."""
        items = _items(whole(stream, bounds.document_bytes))
        count = 0
        for number, item in enumerate(items, start=1):
            result = _item(item, source, bounds, f"item {number}")
            if result is not None:
                count += 1
                yield result
        if not count:
            yield source.refuse("no-text", "there is no item with text in it")


def _items(data: bytes) -> list[object]:
    data = data.lstrip(b"\xef\xbb\xbf").strip()
    try:
        value = msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        lines = [line for line in data.split(b"\n") if line.strip()]
        if len(lines) < 2:
            raise LimitError("json", f"no valid JSON: {error}; fetch it again") from None
        return [_line(line) for line in lines]
    return value if isinstance(value, list) else [value]


def _line(line: bytes) -> object:
    try:
        return msgspec.json.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _item(item: object, source: Source, bounds: Bounds, place: str) -> Story | Refusal | None:
    if not isinstance(item, dict):
        return source.refuse("json", f"{place} is no valid JSON object; mend or remove it", place=place)
    status = str(item.get("pubstatus") or item.get("pubStatus") or "")
    if status in _HIDDEN:
        return source.refuse("withdrawn", f"its agency marked it {status}", place=place)
    text = _text(item)
    return finish(_draft(item, text), source, bounds, place) if text is not None else None


def _text(item: Mapping[str, Any]) -> str | None:
    """The item's text, plain if it is given so."""
    for key, value in item.items():
        if (key == "body_text" or key.startswith("body_text_")) and isinstance(value, str):
            return value
    for key, value in item.items():
        if key.startswith("body_") and isinstance(value, str):
            return fragment_text(value)
    bodies = [b for b in item.get("bodies") or () if isinstance(b, dict) and isinstance(b.get("value"), str)]
    if not bodies:
        return None
    best = max(bodies, key=lambda b: (b.get("role") in ("main", "body"), len(b["value"])))
    plain = "html" not in str(best.get("contenttype") or best.get("contentType") or "html")
    return str(best["value"]) if plain else fragment_text(best["value"])


def _draft(item: Mapping[str, Any], text: str) -> Draft:
    published, how = None, {}
    for key in ("firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated"):
        published = parse_value(item.get(key))
        if published is not None:
            how["published"] = f"ninjs {key}"
            break
    line = _value(item, "located") or field(item.get("dateline"), 120)
    how |= {"place": f"dateline: {line}"} if line else {}
    return Draft(
        text=text, id=field(item.get("uri"), 200), published=published, url=web_address(item.get("uri")), how=how,
        title=field(_value(item, "headline") or _value(item, "headlines") or item.get("slugline")),
        publisher=field(_publisher(item), 120),
    )  # fmt: skip


def _value(item: Mapping[str, Any], key: str) -> str | None:
    value = item.get(key)
    if isinstance(value, list):
        main = [v for v in value if isinstance(v, dict) and v.get("role") in ("main", None)] or value
        value = main[0] if main else None
    if isinstance(value, dict):
        value = value.get("value") or value.get("name")
    return value if isinstance(value, str) else None


def _publisher(item: Mapping[str, Any]) -> str | None:
    for key in (
        "source",
        "provider",
        "infosources",
        "infosource",
        "organisation",
        "copyrightholder",
        "copyrightHolder",
    ):
        value = _value(item, key)
        if value:
            return value
    notice = item.get("rightsinfo")
    holder = notice.get("copyrightholder") if isinstance(notice, dict) else None
    return holder if isinstance(holder, str) else None
