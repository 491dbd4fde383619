"""Checks the lexicon: every table well formed, every code known, nothing twice or dead, every example coded as its entry says."""

from __future__ import annotations

from collections.abc import Sequence

from dateline import __version__
from dateline.checking.entries import entry_faults, unused_classes
from dateline.checking.examples import example_faults
from dateline.checking.fault import Fault
from dateline.checking.tables import table_faults
from dateline.coding.code import EventCoder
from dateline.coding.ontology import from_folder
from dateline.lexicons.predicates import Entry, predicates
from dateline.records import Coder

__all__ = ["Fault", "check_all", "check_ontology"]


def check_all(only: str | None = None, *, stories: Sequence[str] = (), quick: bool = False) -> list[Fault]:
    """Every finding, faults before notes.  `only` names one predicate file, and then tables and classes are not looked at.

    `stories` are paths of stories that exercise entries beside the examples; `quick` codes neither.
    """
    everything = predicates()
    entries = sorted((e for group in everything.entries.values() for e in group if _in(e, only)), key=_place)
    found = list(entry_faults(entries, everything))
    if not only:
        found = [*table_faults(), *found, *unused_classes(everything)]
    if not quick:
        found += example_faults(entries, stories)
    return sorted(found, key=lambda fault: not fault.wrong)


def check_ontology(folder: str, *, stories: Sequence[str] = ()) -> list[Fault]:
    """The same of a user's own ontology: its entries, each example coded by it.  LexiconError for what cannot be read."""
    own = from_folder(folder)
    entries = sorted((e for group in own.lexicon.entries.values() for e in group), key=_place)
    named = Coder(dateline=__version__, model="", lexicon=own.digest, ontology=own.name)
    coder = EventCoder(named, own.lexicon, types=own.codes)
    return sorted(example_faults(entries, stories, coder), key=lambda fault: not fault.wrong)


def _in(entry: Entry, only: str | None) -> bool:
    return only is None or entry.where.rpartition(":")[0] == only


def _place(entry: Entry) -> tuple[str, int]:
    file, _, line = entry.where.rpartition(":")
    return file, int(line)
