"""What a worker does, here and on other machines: stories read and coded, a story that fails told apart from those that do not."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from dateline.pipeline import Pipeline
from dateline.records import Coder, Document, Reading, Reject, Story
from dateline.running.pool import Lost, Work

READER_FAILED = "broken"
"""The reason under which a story that stops its reader is refused."""


@dataclasses.dataclass(frozen=True)
class Recipe:
    """How a worker builds its pipeline.  The user's own lexicon comes with the environment.

    `readings`: whether readings are wanted too, not only documents.
    """

    model: str
    gated: bool = True
    readings: bool = False

    def __call__(self) -> tuple[Coder, Work]:
        """Builds it; the coder, and the work on a batch of stories."""
        pipeline = Pipeline(self.model, gated=self.gated)
        list(
            pipeline.code([Story(id="first", text="Kenya signed a treaty with Uganda on Monday.")])
        )  # loads what is loaded late
        return pipeline.coder.coder, Reader(pipeline, self.readings)


class Read(NamedTuple):
    """A story read and coded; the reading is there if it was asked for."""

    document: Document
    reading: Reading | None


class Reader:
    """Reads and codes batches with one pipeline."""

    def __init__(self, pipeline: Pipeline, readings: bool) -> None:
        self._pipeline, self._readings = pipeline, readings

    def __call__(self, stories: Sequence[Story]) -> list[Read | Lost]:
        """Each story's result; where one fails, the batch is gone through story by story to find which."""
        try:
            return list(self._read(stories))
        except Exception:
            return [self._alone(story) for story in stories]

    def _alone(self, story: Story) -> Read | Lost:
        try:
            return next(self._read([story]))
        except Exception as error:
            return Lost(f"reading it failed ({type(error).__name__}: {error})"[:300])

    def _read(self, stories: Sequence[Story]) -> Iterator[Read]:
        for reading in self._pipeline.read(stories):
            yield Read(self._pipeline.coder.code(reading), reading if self._readings else None)


Told = Callable[[Reject], None]


def lost(story: Story, why: Lost) -> Reject:
    """The refusal of a story that no worker could read."""
    return Reject(path=story.id, reason=READER_FAILED, message=f"story {story.id!r} was left out: {why.reason}")
