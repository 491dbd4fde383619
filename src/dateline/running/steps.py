"""The pipeline's steps in the form in which the archive takes them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dateline import __version__
from dateline.archiving.manifest import manifest
from dateline.archiving.steps import Steps, reader_version
from dateline.coding.code import EventCoder
from dateline.coding.ontology import Ontology, plover
from dateline.records import Coder, Reading, Story

if TYPE_CHECKING:
    from dateline.pipeline import Pipeline  # with its language model: recoding needs none


def archive_steps(pipeline: Pipeline) -> Steps:
    """The steps of a pipeline: it reads and codes."""
    coder = pipeline.coder
    return Steps(
        reader=reader_version(coder.coder.model, pipeline.parser.gate is not None), coder=coder.coder, read=pipeline.read, code=coder.code,
        manifest=functools.cache(lambda: manifest(coder.lexicon, plover().text)),
    )  # fmt: skip


def recoding_steps(ontology: Ontology | None = None) -> Steps:
    """The steps that code stored readings, in PLOVER or a user's own ontology: no language model is loaded.

    The model that read is taken from each reading.
    """
    chosen = ontology if ontology is not None else plover()
    named = Coder(dateline=__version__, model="", lexicon=chosen.digest, ontology=chosen.name)
    coder = EventCoder(named, chosen.lexicon, types=chosen.codes)
    return Steps(
        reader="", coder=named, read=_none, code=coder.code,
        manifest=functools.cache(lambda: manifest(chosen.lexicon, chosen.text)),
    )  # fmt: skip


def _none(stories: Iterable[Story]) -> Iterator[Reading]:
    raise TypeError(f"these steps only code what was read before, not {stories}")
