"""From what a format gives to a story, or to the reason why it is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from dateline.reading.bounds import Bounds
from dateline.reading.dates import parse_value
from dateline.reading.decode import field, mended, web_address
from dateline.reading.find import find
from dateline.reading.language import other_language
from dateline.reading.refusal import Refusal, digest
from dateline.reading.source import Source
from dateline.records import Story

NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "full_text", "fulltext", "article_text", "article_body", "maintext",
             "main_text", "story", "body_text", "raw_text"),
    "id": ("id", "story_id", "article_id", "doc_id", "guid", "uuid", "_id"),
    "title": ("title", "headline", "head", "article_title"),
    "published": ("published", "published_at", "publication_date", "date_published", "date_publish", "pub_date",
                  "pubdate", "publish_date", "datepublished", "date", "published_date", "timestamp", "datetime"),
    "publisher": ("publisher", "source", "publication", "outlet", "source_name", "site_name", "sitename", "news_outlet",
                  "source_domain", "domain"),
    "url": ("url", "link", "uri", "source_url", "canonical_url", "permalink"),
    "language": ("language", "lang"),
    "section": ("section", "category"),
    "authors": ("authors", "author", "byline", "creator"),
}  # fmt: skip
"""The names under which records commonly keep a story's fields, the first present wins."""
FIELDS = tuple(NAMES)
"""The fields that a user's mapping may name."""


class Draft(msgspec.Struct, kw_only=True):
    """What a format gives of one story before its text has been looked at.  `how` says how a field was found."""

    text: str
    id: str | None = None
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    how: dict[str, str] = {}
    page: bool = False
    """A page or feed item, of which many are no story; not a text given as one."""


def draft_of(row: Mapping[str, object], mapping: Mapping[str, str]) -> Draft | None:
    """A draft of a record by the user's mapping and the common names; None if no field holds the text."""
    pick = _Picker(row, mapping)
    text = pick("text")
    if not isinstance(text, str):
        return None
    how = _told(row.get("found"))
    given = pick("published")
    published = parse_value(given)
    if given not in (None, "") and published is None:
        how["published"] = f"given as {field(given, 60) or 'a value'}, which is no whole date"
    for name, most in (("section", 60), ("authors", 300)):
        told = field(_joined(pick(name)), most)
        how |= {name: told} if told else {}
    return Draft(
        text=text, id=_identity(pick("id")), title=field(pick("title")), published=published,
        publisher=field(_name(pick("publisher")), 120), url=web_address(pick("url")), how=how,
    )  # fmt: skip


def lacking(columns: Sequence[str], mapping: Mapping[str, str]) -> str | None:
    """What to tell of a table of these columns that has none for the text, or lacks one of the mapping; else None."""
    shown = ", ".join(columns[:20]) or "none"
    for name, column in mapping.items():
        if column not in columns and column.split(".")[0] not in columns:
            return f"there is no column `{column}` for the {name}; the columns are {shown}"
    plain = {_plain(column) for column in columns}
    if "text" in mapping or plain & set(NAMES["text"]):
        return None
    return f"no column is known to hold the text; name it with a mapping (--columns text=...); the columns are {shown}"


def _plain(name: object) -> str:
    return str(name).strip(" \"'").lower().replace(" ", "_").replace("-", "_")


class _Picker:
    def __init__(self, row: Mapping[str, object], mapping: Mapping[str, str]) -> None:
        self._row, self._mapping = row, mapping
        self._lower = {_plain(key): key for key in reversed(list(row))}

    def __call__(self, name: str) -> object:
        if name in self._mapping:
            return _at(self._row, self._mapping[name])
        for candidate in NAMES[name]:
            key = self._lower.get(candidate)
            if key is not None and self._row[key] not in (None, ""):
                return self._row[key]
        return None


def _told(found: object) -> dict[str, str]:
    """How another reading found the fields, where a record of ours comes back."""
    pairs = list(found.items())[:20] if isinstance(found, Mapping) else []
    return {key: told for key, value in pairs if isinstance(key, str) and (told := field(value, 600))}


def _at(row: Mapping[str, object], key: str) -> object:
    """The value under a key, or under a path of keys as ``article.body``."""
    if key in row:
        return row[key]
    here: object = row
    for part in key.split(".")[:8]:
        if not isinstance(here, Mapping):
            return None
        here = here.get(part)
    return here


def _identity(value: object) -> str | None:
    return field(value, 200)


def _joined(value: object) -> object:
    """Several names as one text."""
    if isinstance(value, list | tuple):
        return ", ".join(str(name) for item in value[:20] if isinstance(name := _name(item), str)) or None
    return _name(value)


def _name(value: object) -> object:
    """The name in a value that may be an object, as {"name": "Reuters"} or {"title": ...}."""
    return (value.get("name") or value.get("title")) if isinstance(value, Mapping) else value


def finish(draft: Draft, source: Source, bounds: Bounds, place: str | int | None = None) -> Story | Refusal:
    """The story of a draft with what its text tells of itself, or why it is none."""
    text, told = mended(draft.text)
    refused = _refusal(text, draft.page, bounds)
    if refused is not None:
        return source.refuse(*refused, place=place, record=text)
    found = find(text, title=draft.title, published=draft.published, publisher=draft.publisher, url=draft.url)
    published, how = found.published, {**found.how, **{k: v for k, v in draft.how.items() if v}, **told}
    if published is not None and source.now is not None and published > source.now:
        how["published"] = f"{how.get('published', 'given')}: {published} lies after {source.now} and is left out"
        published = None
    return Story(
        id=draft.id or digest(text), text=text, title=field(found.title), published=published,
        publisher=field(found.publisher, 120), url=found.url, body=found.body, found=how,
    )  # fmt: skip


def story_of(
    text: str, *, id: str | None = None, title: str | None = None, published: str | None = None,
    publisher: str | None = None, url: str | None = None,
) -> Story:  # fmt: skip
    """A story of a text that somebody vouches for: nothing is mended or refused, what is not given is looked for in it."""
    found = find(text, title=title, published=published, publisher=publisher, url=url)
    return Story(
        id=id or digest(text), text=text, title=field(found.title), published=found.published,
        publisher=field(found.publisher, 120), url=found.url, body=found.body, found=found.how,
    )  # fmt: skip


def _refusal(text: str, page: bool, bounds: Bounds) -> tuple[str, str] | None:
    """(reason, message) of a text that cannot be a story."""
    if not text.strip() or text.isspace():
        return "empty", "the text is empty; give it a story"
    if len(text) > bounds.text_chars:
        longest = max(map(len, text[: bounds.text_chars].split("\n")))
        where = "one line of it over 100,000; " if longest > 100_000 else ""
        return "too-long", (
            f"the text has {len(text):,} characters, {where}a story may have {bounds.text_chars:,}; "
            "split it into stories, one a file or one a line of JSON Lines"
        )
    if page and len(text.split()) < bounds.words:
        return "short", f"the page has {len(text.split())} words of text, a story needs {bounds.words}"
    other = other_language(text)
    if other is not None:
        return "language", f"the text is not in English but seems to be in {other}; only English is read"
    return None
