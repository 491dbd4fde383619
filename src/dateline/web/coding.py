"""Coding what is pasted: one story at a time, within bounds; nothing is kept."""

from __future__ import annotations

import contextlib
import datetime
import functools
import re
import threading
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from dateline.web.failing import RefusedError
from dateline.web.marking import marked
from dateline.web.shapes import Coded

if TYPE_CHECKING:
    from dateline.coding.code import EventCoder
    from dateline.pipeline import Pipeline
    from dateline.reading import Refusal as NoStory
    from dateline.records import Story

TEXT_CHARS = 60_000
"""Characters of a story that the server codes."""
_WAITING = 4
_PAGE = re.compile(r"^\s*<(?:!doctype|html|head|body|article|div|p|h1|meta|title)\b", re.IGNORECASE)


class Coding:
    """Reads and codes stories; the language model is loaded when it is first needed, or before by `warm`."""

    def __init__(self, model: str) -> None:
        """`model` is the name of an installed spaCy pipeline."""
        self._model = model
        self._busy = threading.Lock()
        self._room = threading.BoundedSemaphore(_WAITING)
        self._loading = threading.Lock()

    def coder(self) -> EventCoder:
        """What codes readings; no language model is loaded for it."""
        with self._loading:
            return self._coder

    def pipeline(self) -> Pipeline:
        """What reads and codes."""
        with self._loading:
            return self._pipeline

    def warm(self) -> None:
        """Loads all that is needed, in the background."""
        threading.Thread(target=self.pipeline, daemon=True).start()

    def code(self, story: Story) -> Coded:
        """The story, coded and marked up.  RefusedError if too many wait already."""
        pipeline = self.pipeline()
        with self._turn():
            reading = next(iter(pipeline.read([story])))
            return marked(reading, pipeline.coder)

    @functools.cached_property
    def _pipeline(self) -> Pipeline:
        from dateline.pipeline import Pipeline

        return Pipeline(self._model)

    @functools.cached_property
    def _coder(self) -> EventCoder:
        from dateline.coding.code import EventCoder
        from dateline.running.steps import recoding_steps

        return EventCoder(recoding_steps().coder)

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._room.acquire(blocking=False):
            raise RefusedError(503, "other stories are being coded", "try again in a few seconds", {"Retry-After": "3"})
        try:
            with self._busy:
                yield
        finally:
            self._room.release()


def story_of(given: Mapping[str, str | None]) -> Story:
    """The story that was pasted, as plain text or as a page, with what was said of it.  RefusedError with the reason if it is none."""
    from dateline.reading import Source
    from dateline.reading.html import read_html
    from dateline.reading.story import draft_of, finish
    from dateline.settings import settings

    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    source, bounds = Source(path="pasted", now=today), settings().reading
    bounds = msgspec.structs.replace(bounds, text_chars=min(TEXT_CHARS, bounds.text_chars))
    fields = {name: value for name, value in given.items() if value}
    text = fields.get("text", "")
    if _PAGE.match(text):
        page = _told(read_html(text.encode("utf-8", "replace"), source, bounds, url=fields.get("url"), charset="utf-8"))
        said = {name: value for name in ("title", "published", "publisher", "url") if (value := fields.get(name))}
        return msgspec.structs.replace(page, **said) if said else page
    draft = draft_of({**fields, "text": text}, {})
    assert draft is not None  # it has a text
    return _told(finish(draft, source, bounds))


def _told(found: Story | NoStory) -> Story:
    from dateline.records import Story

    if isinstance(found, Story):
        return found
    raise RefusedError(422, found.message, "give the text of one news story in English")
