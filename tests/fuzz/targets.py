"""What is fuzzed: every reader by itself, what `watch` parses, and the whole way from bytes to coded documents.

A target takes bytes of any kind and raises AssertionError where a promise is broken: an exception, a reason that is not
listed, an offset that is not true, a text that cannot be written.
"""

from __future__ import annotations

import contextlib
import functools
import io
from collections.abc import Callable, Iterable

import msgspec

from dateline.pipeline import default
from dateline.reading import REASONS, Bounds, Refusal, Source
from dateline.reading.bounds import LimitError
from dateline.reading.dispatch import read_stream
from dateline.reading.feeds import feed_drafts
from dateline.reading.registry import built_in
from dateline.reading.xml import root_name
from dateline.records import Story
from dateline.watching.address import AddressError, shown, target
from dateline.watching.robots import parse_rules

BOUNDS = Bounds(file_bytes=1 << 22, document_bytes=1 << 20, text_chars=50_000, ratio_from=1 << 20, members=200)
NOW = "2025-05-10"
SUFFIXES = {
    "text": ".txt", "jsonl": ".jsonl", "csv": ".csv", "html": ".html", "feed": ".rss", "jsonfeed": ".json",
    "newsml-g2": ".xml", "nitf": ".nitf", "ninjs": ".ninjs", "mail": ".eml", "warc": ".warc", "gzip": ".gz",
    "zip": ".zip", "tar": ".tar", "parquet": ".parquet",
}  # fmt: skip


def check(items: Iterable[Story | Refusal]) -> list[Story]:
    """The stories, once each item has been found to keep its promises."""
    stories = []
    for item in items:
        msgspec.json.encode(item)
        if isinstance(item, Refusal):
            assert item.reason in REASONS, item
            assert item.reason != "broken", item
            assert item.message.isprintable(), item
            continue
        assert 0 <= item.body <= len(item.text)
        assert len(item.text) <= BOUNDS.text_chars
        assert item.published is None or item.published <= NOW
        for told in (item.id, item.title, item.publisher, item.url):
            assert told is None or "\n" not in told
        stories.append(item)
    return stories


def read_as(name: str, data: bytes) -> list[Story]:
    """Reads bytes with one reader, as if they had been found to be of its format."""
    reader = next(r for r in built_in() if r.name == name)
    source = Source(path=f"a{SUFFIXES[name]}", now=NOW)
    try:
        return check(reader.read(io.BytesIO(data), source, BOUNDS))
    except (LimitError, OSError):  # what the dispatcher makes refusals of
        return []


def read_any(data: bytes) -> list[Story]:
    """Reads bytes as whatever they are; the first line may name a suffix (``.csv``)."""
    first, _, rest = data.partition(b"\n")
    named = first.startswith(b".") and len(first) < 12
    name = "a" + first.decode("ascii", "ignore") if named else "a"
    return check(read_stream(io.BytesIO(rest if named else data), Source(path=name, now=NOW), BOUNDS))


def code_any(data: bytes) -> None:
    """Reads bytes and codes what stories are in them; every span must be true."""
    stories = [s for s in read_any(data)[:3] if len(s.text) <= 5_000]
    for story, document in zip(stories, default().code(stories), strict=True):
        assert document.text == story.text
        raw = msgspec.json.decode(msgspec.json.encode(document))
        _true(raw, story.text)


def _true(value: object, text: str) -> None:
    if isinstance(value, dict):
        if isinstance(value.get("start"), int) and isinstance(value.get("text"), str):
            assert text[value["start"] : value["end"]] == value["text"], value
        for part in value.values():
            _true(part, text)
    elif isinstance(value, list):
        for part in value:
            _true(part, text)


def watch_parses(data: bytes) -> None:
    """What `watch` takes from servers besides pages: feeds, robots.txt, addresses."""
    text = data[:5000].decode("utf-8", "replace")
    rules = parse_rules(text)
    rules.allows("/" + text[:200])
    assert 0.0 <= rules.delay <= 60.0
    assert shown(text[:300]).isprintable()
    with contextlib.suppress(AddressError):
        path = target(text[:300]).path
        assert path.isascii()
        assert path.isprintable()
    root_name(data[:8192])
    with contextlib.suppress(LimitError):
        for draft in feed_drafts(data, NOW):
            assert draft is None or isinstance(draft.text, str)


TARGETS: dict[str, Callable[[bytes], object]] = {
    **{f"read-{name}": functools.partial(read_as, name) for name in SUFFIXES},
    "read-any": read_any,
    "watch": watch_parses,
    "code": code_any,
}
