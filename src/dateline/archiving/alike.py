"""Codes once what several publishers print word for word, as a wire's reports are: the same reading of the same text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import pyarrow as pa
from msgspec.structs import replace

from dateline.archiving.archive import StoredReading
from dateline.records import Document, Reading, Story

_Asked = tuple[str, str | None, int]


class _Coded(NamedTuple):
    payload: pa.Buffer
    document: Document


def coded(
    readings: Sequence[StoredReading], code: Callable[[Reading], Document]
) -> Iterator[tuple[StoredReading, Document]]:
    """Each reading with its document, in order.

    Coding looks at no more of a story than its text, its day and where its body begins; the rest only names the document.
    """
    prints = Counter(_asked(r.story) for r in readings)
    known: dict[_Asked, _Coded] = {}
    for stored in readings:
        asked = _asked(stored.story)
        one = known.get(asked)
        if one is not None and one.payload == stored.payload:
            yield stored, _told_by(stored.story, one.document)
            continue
        document = code(stored.reading)
        if prints[asked] > 1:
            known[asked] = _Coded(stored.payload, document)
        yield stored, document


def _asked(story: Story) -> _Asked:
    return story.text, story.published, story.body


def _told_by(story: Story, document: Document) -> Document:
    """The document of the same text in another publisher's print."""
    return replace(
        document, id=story.id, title=story.title, publisher=story.publisher, url=story.url, language=story.language,
        found=story.found, events=tuple(replace(e, story=story.id) for e in document.events),
    )  # fmt: skip
