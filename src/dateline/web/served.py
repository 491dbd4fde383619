"""What is served: an archive, or the sample stories in one of their own, with its events held in memory."""

from __future__ import annotations

import atexit
import contextlib
import logging
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

from dateline.archiving import Archive, View
from dateline.archiving.charting.bodies import Bodies
from dateline.archiving.charting.held import Held, Moment
from dateline.errors import ArchiveError

if TYPE_CHECKING:
    from dateline.pipeline import Pipeline
    from dateline.records import Story

_FRESH_SECONDS = 1.0
"""How old the newest state known may be."""
_log = logging.getLogger("dateline.web")


class Served:
    """One archive as it is served.  Readers get the newest state that is held, and never wait for it to be renewed."""

    def __init__(self, archive: Archive, *, sample: bool = False) -> None:
        self.archive, self.sample = archive, sample
        self.held = Held(archive.view())
        self.bodies = Bodies()
        self._renewing = threading.Lock()
        self._checked = time.monotonic()
        self._past: dict[int, Held] = {}
        self._looking_back = threading.Lock()

    @contextlib.contextmanager
    def read(self, as_of: str | None = None) -> Iterator[Moment]:
        """The newest state, or the one known at a moment or version.  SettingError for what is neither."""
        if as_of is None:
            self._renew_soon()
            with self.held.read() as moment:
                yield moment
            return
        with self._back(as_of).read() as moment:
            yield moment

    def version(self) -> int:
        """The version of the newest state held."""
        self._renew_soon()
        return self.held.version

    def renew(self) -> None:
        """Takes over what was committed meanwhile."""
        with self._renewing:
            self._checked = time.monotonic()
            self.held.refresh(self.archive.view())

    def _renew_soon(self) -> None:
        """Has the state renewed in the background, if it was not looked at for a while."""
        if time.monotonic() - self._checked > _FRESH_SECONDS and not self._renewing.locked():
            self._checked = time.monotonic()
            threading.Thread(target=self._renewed, daemon=True).start()

    def _renewed(self) -> None:
        try:
            self.renew()
        except ArchiveError as error:  # it is tried again, and what is held is whole
            _log.warning("the archive's newest state cannot be read: %s", error)

    def _back(self, as_of: str) -> Held:
        """A past state in memory; the last one asked for is kept."""
        view: View = self.archive.view(as_of)
        if view.version == self.held.version:
            return self.held
        with self._looking_back:
            if view.version not in self._past:
                self._past = {view.version: Held(view)}
            return self._past[view.version]


def samples() -> list[Story]:
    """The stories that are shipped to try things on."""
    from dateline.reading import Refusal, Source
    from dateline.reading.bounds import Bounds
    from dateline.reading.story import draft_of, finish

    lines = files("dateline.web").joinpath("samples", "stories.jsonl").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        draft = draft_of(msgspec.json.decode(line), {})
        story = finish(draft, Source(path="samples"), Bounds()) if draft is not None else None
        if story is not None and not isinstance(story, Refusal):
            found.append(story)
    return found


def sample_archive(pipeline: Pipeline) -> Archive:
    """An archive of the sample stories, coded and linked here and now, in a folder that goes when the process ends."""
    from dateline.archiving.adding import Adder
    from dateline.running.linking import ArchiveLinker
    from dateline.running.steps import archive_steps

    folder = tempfile.mkdtemp(prefix="dateline-samples-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    archive = Archive.open(folder, create=True)
    steps = archive_steps(pipeline)
    Adder(archive, steps, over=["samples"]).add(samples())
    ArchiveLinker(archive, steps).run()
    return archive
