"""Stories to coded documents."""

from __future__ import annotations

import datetime
import functools
import os
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from dateline.errors import StoryError
from dateline.lexicons.overlay import lay_over
from dateline.reading import Refusal, read_inputs, story_of
from dateline.records import Document, Reading, Reject, Story
from dateline.settings import settings

if TYPE_CHECKING:
    from dateline.pipeline import Pipeline

MODEL = "en_core_web_sm"
_HALF = re.compile("[\ud800-\udfff]")
Refused = Callable[[Refusal], object]
"""Takes what could not be read."""


class RefusedWarning(UserWarning):
    """An input was refused, and nobody asked to be told otherwise."""


class Coder:
    """Reads stories and codes them.

    `model` is the name of an installed English spaCy pipeline, `lexicon` a folder of your own entries laid over ours.  Nothing is
    loaded before the first story; coders of one model share it.  A coder serves one thread at a time.

    Raises SettingError where `lexicon` is no folder or comes after this process has read the lexicon, and at the first story
    ModelError where there is no such model, LexiconError where an entry cannot be read.
    """

    def __init__(self, *, model: str = MODEL, lexicon: str | os.PathLike[str] | None = None) -> None:
        lay_over(None if lexicon is None else os.fspath(lexicon))
        self.model = model

    def code(
        self, story: Story | str, *, title: str | None = None, published: str | None = None,
        publisher: str | None = None, url: str | None = None,
    ) -> Document:  # fmt: skip
        """The document of one story, or of a text; what is not given of a text is looked for in it.

        `published` is an ISO day: without one, "on Friday" has no date.  Raises StoryError for what is neither, for a text
        longer than the setting `text_chars` and a day that is none.
        """
        given = {"title": title, "published": published, "publisher": publisher, "url": url}
        (document,) = self.stream([as_story(story, given)])
        return document

    def stream(self, stories: Iterable[Story | str], *, workers: int = 1) -> Iterator[Document]:
        """The documents of any number of stories or texts, in order, one by one: memory stays level.

        `workers` processes do the work, to the same documents; a story that none of them survives is a RefusedWarning.  Raises
        StoryError, as `code` does, when it comes to such a one.
        """
        return self._documents((as_story(story, {}) for story in stories), workers, _warn)

    def files(
        self, *paths: str | os.PathLike[str], columns: Mapping[str, str] | None = None, refused: Refused | None = None,
        workers: int = 1,
    ) -> Iterator[Document]:  # fmt: skip
        """The documents of the stories in files, folders and globs of any form that is read.

        `columns` names the column or key of a field, as {"text": "article.body"}.  `refused` takes what cannot be read; without
        it each is a RefusedWarning.
        """
        told = refused or _warn
        return self._documents(stories_in(paths, columns, told), workers, told)

    def _documents(self, stories: Iterator[Story], workers: int, refused: Refused) -> Iterator[Document]:
        if workers == 1:
            yield from self.pipeline.code(stories)
            return
        from dateline.running.local import documents

        def leave(reject: Reject) -> None:
            refused(Refusal(path=reject.path, reason=reject.reason, message=reject.message))

        yield from documents(stories, leave, model=self.model, workers=workers)

    def read(self, story: Story | str) -> Reading:
        """What a story says, before any ontology: mentions, claims, times, places, attributions.  Raises as `code` does."""
        (reading,) = self.pipeline.read([as_story(story, {})])
        return reading

    def recode(self, reading: Reading) -> Document:
        """The document of what was read before: no parse, no model at work."""
        return self.pipeline.coder.code(reading)

    def explain(self, story: Story | str | Reading) -> str:
        """A story sentence by sentence: what was coded, by which entry of the lexicon, what was not, and why."""
        from dateline.coding.explanation import lines

        reading = story if isinstance(story, Reading) else self.read(story)
        return "\n".join(lines(reading, self.pipeline.coder))

    @property
    def pipeline(self) -> Pipeline:
        """The steps themselves, loaded at first use."""
        return _pipeline(self.model)


@functools.cache
def _pipeline(model: str) -> Pipeline:
    from dateline import pipeline

    return pipeline.default() if model == MODEL else pipeline.Pipeline(model)


def stories_in(
    paths: Iterable[str | os.PathLike[str]], columns: Mapping[str, str] | None, refused: Refused
) -> Iterator[Story]:
    """The stories of files, folders and globs; nothing counts as published after today."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    for item in read_inputs([os.fspath(path) for path in paths], mapping=columns or {}, now=today):
        if isinstance(item, Refusal):
            refused(item)
        else:
            yield item


def as_story(story: object, given: Mapping[str, str | None]) -> Story:
    """A story, or a text as one.  Raises StoryError for anything else."""
    _encodable(story)
    if isinstance(story, Story):
        if any(given.values()):
            raise StoryError(
                "a Story says itself when and by whom it was published", remedy="give these with a text only"
            )
        return story
    if not isinstance(story, str):
        raise StoryError(f"a story is a Story or a text, not {type(story).__name__}")
    most = settings().reading.text_chars
    if len(story) > most:
        raise StoryError(
            f"the text has {len(story):,} characters, a story may have {most:,}", remedy="split it into stories"
        )
    return story_of(
        story, **{name: value for name, value in given.items() if name != "published"}, published=_day(given)
    )


def _encodable(story: object) -> None:
    """StoryError for half a surrogate pair: no file can hold it."""
    told = (story.id, story.text, story.title, story.publisher, story.url) if isinstance(story, Story) else (story,)
    for text in told:
        if isinstance(text, str) and (half := _HALF.search(text)) is not None:
            raise StoryError(
                f"a story holds half a character, at {half.start()} of {text[:40]!r}",
                remedy="decode it anew with errors='replace'",
            )


def _day(given: Mapping[str, str | None]) -> str | None:
    day = given.get("published")
    try:
        return None if day is None else datetime.date.fromisoformat(day[:10]).isoformat()
    except ValueError:
        raise StoryError(f"published {day!r} is no day", remedy="write it as 2025-05-04") from None


def _warn(refusal: Refusal) -> None:
    where = f"{refusal.path}:{refusal.place}" if refusal.place else refusal.path
    warnings.warn(f"{where}: {refusal.message}", RefusedWarning, stacklevel=3)
