"""The pipeline's steps in the form in which the archive takes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dateline import __version__
from dateline.archiving.manifest import manifest
from dateline.archiving.steps import Steps, reader_version
from dateline.coding.code import EventCoder
from dateline.coding.plover import VERSION
from dateline.lexicons.digest import lexicon_digest
from dateline.lexicons.predicates import predicates
from dateline.pipeline import Pipeline
from dateline.records import Coder, Reading, Story


def archive_steps(pipeline: Pipeline) -> Steps:
    """The steps of a pipeline: it reads and codes."""
    coder = pipeline.coder
    return Steps(
        reader=reader_version(coder.coder.model), coder=coder.coder, read=pipeline.read, code=coder.code,
        manifest=lambda: manifest(coder.lexicon),
    )  # fmt: skip


def recoding_steps() -> Steps:
    """The steps that code stored readings: no language model is loaded.  The model that read is taken from the reading."""
    lexicon = predicates()
    coder = EventCoder(Coder(dateline=__version__, model="", lexicon=lexicon_digest(), ontology=VERSION), lexicon)
    return Steps(reader="", coder=coder.coder, read=_none, code=coder.code, manifest=lambda: manifest(lexicon))


def _none(stories: Iterable[Story]) -> Iterator[Reading]:
    raise TypeError(f"these steps only code what was read before, not {stories}")
