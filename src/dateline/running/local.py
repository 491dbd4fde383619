"""Stories coded by all cores of one machine: the same documents in the same order as by one process."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from dateline.archiving import Archive
from dateline.archiving.adding import BATCH_STORIES, Added, Adder
from dateline.archiving.keys import story_key
from dateline.archiving.manifest import manifest
from dateline.archiving.steps import Steps, reader_version
from dateline.coding.ontology import plover
from dateline.errors import ArchiveError
from dateline.lexicons.predicates import predicates
from dateline.records import Coder, Document, Reading, Reject, Story
from dateline.running.pool import Build, Lost, Pool
from dateline.running.reading import Read, Recipe, Told, lost
from dateline.settings import settings


def documents(
    stories: Iterable[Story], told: Told, *, model: str, workers: int, gated: bool = True, build: Build | None = None
) -> Iterator[Document]:
    """Each story's coded document, in order, from `workers` processes; `told` hears of stories that none could read.

    `build` takes the place of the usual pipeline.
    """
    with Pool(build or Recipe(model, gated), workers, settings().parsing.window) as pool:
        for story, read in answered(pool, stories):
            if isinstance(read, Lost):
                told(lost(story, read))
            else:
                yield read.document


def answered(pool: Pool, stories: Iterable[Story]) -> Iterator[tuple[Story, Read | Lost]]:
    """Each story with its answer; stories on their way are kept, and no more of them than the pool draws ahead."""
    drawn: deque[Story] = deque()

    def drawing() -> Iterator[Story]:
        for story in stories:
            drawn.append(story)
            yield story

    for answer in pool.answers(drawing()):
        yield drawn.popleft(), answer


def add(
    archive: Archive, items: Iterable[Story | Reject], *, model: str, workers: int, gated: bool = True, over: Sequence[str] = (),
    batch: int = BATCH_STORIES, build: Build | None = None,
) -> Added:  # fmt: skip
    """Adds stories to an archive as `Adder` does, read and coded by `workers` processes and committed here, in order.

    A story that no worker can read is recorded as a refusal.
    """
    with Pool(build or Recipe(model, gated, readings=True), workers, settings().parsing.window) as pool:
        ahead = Ahead(pool, archive, batch, gated)
        done = Adder(archive, ahead.steps, over=over, batch=batch).add(ahead.items(items))
        done.known += ahead.known
        return done


class Ahead:
    """Fills an archive from workers: they read the next stories while the last batch is committed.

    `steps` are for an `Adder` of batches of `batch` stories, `items` for its input: a story comes out of it once it is read; one that
    the archive holds already, read by the same steps, does not come out but is counted in `known`.
    """

    def __init__(self, pool: Pool, archive: Archive, batch: int, gated: bool = True) -> None:
        self._pool, self._archive, self._batch = pool, archive, batch
        self._read: dict[str, Read] = {}
        self._last: Read | None = None
        self.known = 0
        coder: Coder = pool.hello
        self.steps = Steps(
            reader=reader_version(coder.model, gated), coder=coder, read=self._readings, code=self._code,
            manifest=lambda: manifest(predicates(), plover().text),
        )  # fmt: skip

    def items(self, source: Iterable[Story | Reject]) -> Iterator[Story | Reject]:
        """What an adder is to take, in the order of the source."""
        drawn: deque[Story | Reject] = deque()
        for answer in self._pool.answers(self._wanted(source, drawn)):
            while isinstance(drawn[0], Reject):
                yield drawn.popleft()
            story = drawn.popleft()
            assert isinstance(story, Story)
            if isinstance(answer, Lost):
                yield lost(story, answer)
                continue
            self._keep(story_key(story), answer)
            yield story
        yield from drawn

    def _wanted(self, source: Iterable[Story | Reject], drawn: deque[Story | Reject]) -> Iterator[Story]:
        """The stories that have to be read; they and the refusals between them go into `drawn`."""
        rest = iter(source)
        while some := list(itertools.islice(rest, self._batch)):
            keys = {id(item): story_key(item) for item in some if isinstance(item, Story)}
            held = self._held(list(keys.values()))
            for item in some:
                if isinstance(item, Reject):
                    drawn.append(item)
                elif keys[id(item)] in held:
                    self.known += 1
                else:
                    drawn.append(item)
                    yield item

    def _held(self, keys: list[str]) -> set[str]:
        """Those of the keys that the archive holds, read by the same steps."""
        sql = "SELECT key FROM readings WHERE reader = ? AND key IN (SELECT unnest(?))"
        rows = self._archive.view().snapshot.rows(sql, [self.steps.reader, keys], tables=["readings"])
        return {row[0] for row in rows}

    def _keep(self, key: str, read: Read) -> None:
        self._read[key] = read
        while len(self._read) > 2 * self._batch:  # what the adder did not ask for: retracted, or twice the same
            del self._read[next(iter(self._read))]

    def _readings(self, stories: Iterable[Story]) -> Iterator[Reading]:
        for story in stories:
            self._last = self._read.pop(story_key(story), None) or self._now(story)
            assert self._last.reading is not None
            yield self._last.reading

    def _now(self, story: Story) -> Read:
        answer: Read | Lost = next(self._pool.answers([story]))
        if isinstance(answer, Lost):
            raise ArchiveError(f"story {story.id!r} could not be read: {answer.reason}", remedy="leave it out")
        return answer

    def _code(self, reading: Reading) -> Document:
        """The document that came with a reading: an adder asks for it as soon as it has the reading."""
        assert self._last is not None
        assert self._last.reading is reading
        return self._last.document
