"""The steps that fill an archive, as it is handed them: what reads a story and what codes a reading, with their versions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from dateline import __version__
from dateline.records import SCHEMA_VERSION, Coder, Document, Reading, Story

NOBODY = "-"
"""Stands in the ledger for the versions that coded, where what they coded is lost."""


class Steps(NamedTuple):
    """What reads and codes.  `manifest` tells which entry needs which words (see `manifest.py`)."""

    reader: str
    coder: Coder
    read: Callable[[Iterable[Story]], Iterator[Reading]]
    code: Callable[[Reading], Document]
    manifest: Callable[[], Mapping[str, Any]]

    @property
    def identity(self) -> str:
        """The coder in one string: the same identity codes the same reading to the same events."""
        return identity(self.coder)


def identity(coder: Coder) -> str:
    """A coder in one string."""
    return f"{coder.dateline} {coder.lexicon} {coder.ontology}"


def reader_version(model: str, gated: bool = True) -> str:
    """The reading steps in one string: a story read by the same is not read again."""
    return f"{__version__} {model} reading/{SCHEMA_VERSION['reading']}{'' if gated else '/whole'}"


def family(ontology: str) -> str:
    """The ontology's name without its version."""
    return ontology.split("/")[0]


def model_of(reader: str) -> str:
    """The language model named in a reading step's version."""
    return reader.split(" ", 1)[1].rsplit(" ", 1)[0]
