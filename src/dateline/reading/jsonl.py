"""JSON Lines: one story a line, an object with `text` and, where known, id, title, published, publisher, url."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from dateline.reading.find import explicit_date
from dateline.reading.plain import refuse, story_of
from dateline.reading.refusal import Refusal
from dateline.records import Story


def read(path: str, data: bytes) -> Iterator[Story | Refusal]:
    """The stories of a JSON Lines file; a bad line is refused with its number and the others are read."""
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.strip():
            yield _line(path, number, line)


def _line(path: str, number: int, line: bytes) -> Story | Refusal:
    try:
        row = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return Refusal(path=path, place=str(number), reason="json", message=f"line {number} is no valid JSON ({error}); mend or remove the line")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return Refusal(path=path, place=str(number), reason="fields",
                       message=f"line {number} has no `text`; each line is an object with a text")  # fmt: skip
    text: str = row["text"].encode("utf-8", "replace").decode("utf-8")
    reason = refuse(text)
    if reason is not None:
        return Refusal(path=path, place=str(number), reason=reason[0], message=reason[1])
    published = _string(row, "published")
    if published is not None:
        published = explicit_date(published)
    return story_of(text, story_id=_string(row, "id"), title=_string(row, "title"), published=published,
                    publisher=_string(row, "publisher"), url=_string(row, "url"))  # fmt: skip


def _string(row: dict[str, Any], key: str) -> str | None:
    value = row.get(key)
    return value if isinstance(value, str) and value else str(value) if isinstance(value, int) else None
