"""Plain text files: one story a file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from dateline.reading.find import find
from dateline.reading.language import is_english
from dateline.reading.refusal import Refusal
from dateline.records import Story

LONGEST = 1_000_000
"""Characters of one story at most: longer ones are no news report."""


def read(path: str, data: bytes) -> Iterator[Story | Refusal]:
    """The story of a text file, or why it is none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield Refusal(path=path, place=str(line), reason="encoding",
                      message=f"byte {error.start} (line {line}) is no UTF-8; save the file as UTF-8")  # fmt: skip
        return
    reason = refuse(text)
    if reason is not None:
        yield Refusal(path=path, reason=reason[0], message=reason[1])
        return
    yield story_of(text, story_id=None, title=None, published=None, publisher=None)


def refuse(text: str) -> tuple[str, str] | None:
    """(code, message) if a text cannot be a story."""
    if not text.strip():
        return "empty", "the text is empty; give it a story"
    if len(text) > LONGEST:
        return "too-long", f"the text has {len(text)} characters, over {LONGEST}: split it into stories, one a file or line"
    if not is_english(text):
        return "language", "the text is not in English; only English can be read"
    return None


def story_of(text: str, *, story_id: str | None, title: str | None, published: str | None, publisher: str | None,
             url: str | None = None) -> Story:  # fmt: skip
    """A story with what its text tells of itself."""
    found = find(text, title, published, publisher)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return Story(id=story_id or digest, text=text, title=found.title, published=found.published, publisher=found.publisher,
                 url=url, body=found.body, found=found.how)  # fmt: skip
