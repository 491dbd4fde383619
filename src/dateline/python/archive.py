"""The archive from Python: filled, coded anew, linked, asked and exported as the command does it."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, Self

import msgspec

from dateline.archiving import Archive as Stored
from dateline.archiving import Query, Rows
from dateline.errors import SettingError
from dateline.records import Event, Reading, Reject, Story
from dateline.showing import FACTS, Timeline

if TYPE_CHECKING:
    from dateline.archiving.adding import Added
    from dateline.archiving.checking import Report as Checked
    from dateline.archiving.comparing import Difference
    from dateline.archiving.recoding import Recoded
    from dateline.corroborating.alerts import Filter
    from dateline.corroborating.compare import Comparison
    from dateline.corroborating.incident import Incident
    from dateline.exporting.told import Report
    from dateline.python.coder import Coder
    from dateline.reading import Refusal
    from dateline.running.linking import Linked

FilePath = str | os.PathLike[str]
Moment = str | int | datetime.datetime
"""A version, a day or a moment: what the archive held then."""


class Archive(Stored):
    """An archive: a folder, or an address of an object store.  `Archive.open` gives one; several threads may use it.

    A `Query` chooses events; `as_of` reads what was held at a version or moment.  Every method raises
    ArchiveError where the archive cannot be read, SettingError for a query or moment that cannot be.
    """

    @classmethod
    def open(cls, path: FilePath | None = None, *, create: bool = False) -> Self:
        """The archive at `path`, else $DATELINE_ARCHIVE, else ./archive.  ArchiveError if there is none and not `create`."""
        return super().open(None if path is None else os.fspath(path), create=create)

    def add(
        self, stories: Iterable[Story | str], *, coder: Coder | None = None, batch: int = 256, workers: int = 1
    ) -> Added:
        """Reads and codes stories or texts into the archive, `batch` a commit, by so many processes; what it holds already is left alone.

        Raises StoryError where one is neither.
        """
        from dateline.python.coder import as_story

        return self._add((as_story(story, {}) for story in stories), coder, batch, workers, ())

    def add_files(
        self, *paths: FilePath, columns: Mapping[str, str] | None = None, coder: Coder | None = None, batch: int = 256,
        workers: int = 1,
    ) -> Added:  # fmt: skip
        """Reads and codes the stories of files, folders and globs; what is refused is recorded and counted."""
        from dateline.python.coder import stories_in

        def items() -> Iterator[Story | Reject]:
            held: list[Reject] = []
            for story in stories_in(paths, columns, lambda refusal: held.append(_reject(refusal))):
                yield from held
                held.clear()
                yield story
            yield from held

        return self._add(items(), coder, batch, workers, [os.fspath(path) for path in paths])

    def _add(
        self, items: Iterator[Story | Reject], coder: Coder | None, batch: int, workers: int, over: Iterable[str]
    ) -> Added:
        from dateline.archiving.adding import Adder
        from dateline.python.coder import Coder
        from dateline.running import local
        from dateline.running.steps import archive_steps

        chosen = coder or Coder()
        if workers != 1:
            return local.add(self, items, model=chosen.model, workers=workers, over=list(over), batch=batch)
        return Adder(self, archive_steps(chosen.pipeline), over=list(over), batch=batch).add(items)

    def recode(self, *, everything: bool = False, ontology: FilePath | None = None) -> Recoded:
        """Codes the stored claims anew with the lexicon as it is now; `ontology` is a folder of your own types and entries.

        `everything` also codes what the lexicon's change cannot have touched.  Raises LexiconError where an entry cannot be read.
        """
        from dateline.archiving.recoding import Recoder
        from dateline.coding.ontology import from_folder
        from dateline.running.steps import recoding_steps

        steps = recoding_steps(from_folder(os.fspath(ontology)) if ontology is not None else None)
        return Recoder(self, steps, everything=everything).run()

    def link(self) -> Linked:
        """Links stories that tell of one happening; brings the table of incidents up to date."""
        from dateline.running.linking import ArchiveLinker
        from dateline.running.steps import recoding_steps

        return ArchiveLinker(self, recoding_steps()).run()

    def retract(self, story: str, reason: str) -> int:
        """Takes a story back, by its id or key, with all that was coded from it; gives the archive's version."""
        from dateline.archiving.retracting import retract

        return retract(self, story, reason).version

    def events(
        self, query: Query | None = None, *, limit: int | None = None, offset: int = 0, as_of: Moment | None = None
    ) -> Rows:
        """The rows of the table `events` that a query keeps, in its order: as Arrow, pandas, polars or dicts."""
        return self.view(as_of).events(query, limit=limit, offset=offset)

    def records(
        self, query: Query | None = None, *, limit: int | None = None, offset: int = 0, as_of: Moment | None = None
    ) -> Iterator[Event]:
        """The events that a query keeps, as records, in its order."""
        return self.view(as_of).records(query, limit=limit, offset=offset)

    def count(self, query: Query | None = None, *, as_of: Moment | None = None) -> int:
        """How many events a query keeps."""
        return self.view(as_of).count(query)

    def timeline(self, query: Query | None = None, *, as_of: Moment | None = None) -> Timeline:
        """What happened day by day: facts, or what the query's status asks for, whose day the story tells."""
        query = query or Query()
        query = msgspec.structs.replace(query, status=query.status or FACTS, dated=True)
        return Timeline(self.records(query, as_of=as_of), query.status)

    def stories(self, *, as_of: Moment | None = None) -> Iterator[Story]:
        """All stories, in order of their key."""
        return (story for _, story in self.view(as_of).stories())

    def story(self, key: str, *, as_of: Moment | None = None) -> Story | None:
        """The story of an id or key, or None."""
        return self.view(as_of).story(key)

    def reading(self, key: str, *, as_of: Moment | None = None) -> Reading | None:
        """What was read out of a story, by its id or key, or None."""
        return self.view(as_of).reading(key)

    def sql(self, select: str, *, as_of: Moment | None = None) -> Rows:
        """The rows of one SELECT over the archive's tables; it only reads.  Raises SettingError for anything else."""
        from dateline.archiving.asking import ask

        return ask(self.view(as_of), select)

    def table(self, name: str, *, as_of: Moment | None = None) -> Rows:
        """A whole table: stories, claims, events, incidents, reviews, rejects, lexicons or runs.  Raises SettingError for another."""
        from dateline.archiving.schema import TABLES

        if name not in TABLES:
            raise SettingError(f"there is no table {name!r}", remedy=f"the tables are {', '.join(TABLES)}")
        return self.view(as_of).table(name)

    def statistics(
        self,
        by: Literal["dyad", "month", "type", "country"],
        query: Query | None = None,
        *,
        as_of: Moment | None = None,
    ) -> Rows:
        """Counts by quad class and mean Goldstein scores: by month, and dyad, type or country."""
        from dateline.archiving.statistics import statistics

        return statistics(self.view(as_of), by, query)

    def incidents(self, wanted: Filter | None = None, *, as_of: Moment | None = None) -> list[Incident]:
        """The incidents linked, the earliest reported first; of them those that a filter takes."""
        from dateline.running.linking import incidents_of

        return [i for i in incidents_of(self.view(as_of)) if wanted is None or wanted.takes(i)]

    def why(self, one: str, other: str) -> tuple[Comparison, bool]:
        """Why two linked stories, by their ids or keys, are or are not in one incident: each feature with its points; whether they are.

        Raises SettingError where one of them is not there or not linked yet.
        """
        from dateline.running.linking import compared
        from dateline.running.steps import recoding_steps

        return compared(self, recoding_steps(), one, other)

    def differences(self, before: Moment, after: Moment | None = None, query: Query | None = None) -> list[Difference]:
        """Which events appeared, vanished or changed between two versions or days, the newest if `after` is not given."""
        from dateline.archiving.comparing import differences

        return list(differences(self, before, after, query))

    def export(self, format: str, path: FilePath, query: Query | None = None, *, as_of: Moment | None = None) -> Report:
        """Writes events in a format of the field (`dateline export` lists them), the file whole or not at all.

        Raises SettingError for a format that is none, OutputError where the file cannot be written.
        """
        from dateline.exporting.files import written
        from dateline.exporting.formats import format_named, told_of

        chosen = format_named(format)
        told = (told_of(event, key, meta) for key, event, meta in self.view(as_of).with_stories(query))
        with written(os.fspath(path)) as out:
            return chosen.write(told, out)

    def check(self) -> Checked:
        """Looks for faults: the ledger, row counts, digests, keys, every offset against its text."""
        from dateline.archiving.checking import check

        return check(self)


def _reject(refusal: Refusal) -> Reject:
    return Reject(
        path=refusal.path, reason=refusal.reason, message=refusal.message, place=refusal.place, digest=refusal.digest
    )
