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
from dateline.errors import LexiconError
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

    The model that read is taken from each reading.  LexiconError for an ontology whose codes no event can hold.
    """
    chosen = sound(ontology) if ontology is not None else plover()
    named = Coder(dateline=__version__, model="", lexicon=chosen.digest, ontology=chosen.name)
    coder = EventCoder(named, chosen.lexicon, types=chosen.codes)
    return Steps(
        reader="", coder=named, read=_none, code=coder.code,
        manifest=functools.cache(lambda: manifest(chosen.lexicon, chosen.text)),
    )  # fmt: skip


def sound(ontology: Ontology) -> Ontology:
    """The ontology itself.  LexiconError where a quad class, a score or the version is none that the archive could give back."""
    if len(ontology.name.split()) != 1:
        raise LexiconError(f"{ontology.name!r} is no name with a version", remedy="write VERSION in one word")
    for code in ontology.codes.values():
        told = f"types.tsv: {code.type}{f' {code.mode}' if code.mode else ''}"
        if code.quad not in (1, 2, 3, 4):
            raise LexiconError(f"{told} has quad {code.quad}", remedy="give 1, 2, 3 or 4")
        if not -10 <= code.score <= 10:
            raise LexiconError(f"{told} has score {code.score:g}", remedy="give a number from -10 to 10")
    return ontology


def _none(stories: Iterable[Story]) -> Iterator[Reading]:
    raise TypeError(f"these steps only code what was read before, not {stories}")
