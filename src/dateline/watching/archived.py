"""An archive as the place where the stories of a watch go."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.steps import Steps
from dateline.records import Story


class ArchiveSink:
    """Reads and codes the stories into an archive, a commit a batch."""

    def __init__(self, archive: Archive, steps: Steps, *, over: Sequence[str] = ()) -> None:
        self._archive = archive
        self._adder = Adder(archive, steps, over=over)

    def put(self, stories: Sequence[Story]) -> None:
        """Adds the stories; one that the archive holds is left alone.  Raises ArchiveError where writing fails."""
        self._adder.add(stories)

    def held(self, ids: Collection[str]) -> set[str]:
        """The ids that stand in the archive."""
        rows = self._archive.view().snapshot.rows(
            "SELECT DISTINCT id FROM stories WHERE id IN (SELECT unnest(?))", [sorted(ids)], tables=["stories"]
        )
        return {row[0] for row in rows}
