"""The codebook of a state of an archive, as Markdown: how to cite it, what filled it, its types and every column."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pyarrow as pa

from dateline.archiving.archive import View
from dateline.archiving.ledger import Commit
from dateline.archiving.schema import TABLES, Table
from dateline.archiving.steps import NOBODY

_HELD = ("stories", "claims", "events", "incidents", "rejects")


def codebook(view: View, name: str, types: Mapping[str, str], flat: Mapping[str, str]) -> str:
    """The codebook of a state of the archive called `name`.

    `types` tells what each event type means, `flat` what each column of flat output holds.
    """
    return "".join([
        f"# Codebook of {_cell(name)}, version {view.version}\n\n{citation(view, name)}\n",
        "\n## What it holds\n", *_grid(("table", "rows", "what a row is"), _held(view)),
        "\n## What filled it\n", *_grid(("version", "day, UTC", "what", "read by", "coded by", "rows, note"), _filled(view)),
        "\n## Types of events\n", *_grid(("ontology", "type", "events", "what it is"), _types(view, types)),
        "\n## Columns of flat files\n\nOne event a row, in CSV. Empty means not known.\n", *_grid(("column", "what it holds"), flat.items()),
        *(f"\n## Table {told}" for table in TABLES.values() for told in [described(table)]),
    ])  # fmt: skip


def citation(view: View, name: str) -> str:
    """How to cite a state: its version and day, and the versions of all that made it."""
    commits = view.snapshot.commits
    day = f", {commits[-1].at:%Y-%m-%d}" if commits and commits[-1].at else ""
    reader = next((c.reader for c in reversed(commits) if c.reader), None)
    coded = {c.ontology: c for c in commits if c.coder and c.lexicon != NOBODY}
    parts = [f"*{_cell(name)}*, version {view.version}{day}"]
    parts += [f"Read by dateline {reader}"] if reader else []
    parts += [f"Coded by dateline {c.dateline}, lexicon {c.lexicon}, ontology {o}" for o, c in coded.items()]
    return ". ".join(parts) + "."


def described(table: Table) -> str:
    """A table's name, what a row is, and its columns, as Markdown."""
    key = f" A row is named by {', '.join(f'`{k}`' for k in table.key)}." if table.key else ""
    parted = " Partitioned by `period`." if table.period else ""
    rows = ((f"`{c.name}`", _type(c.type), c.about, c.origin) for c in table.columns)
    about = f"{table.name}\n\nSchema {table.version}: {table.about}.{key}{parted}\n"
    return "".join([about, *_grid(("column", "type", "what it holds", "origin"), rows)])


def _held(view: View) -> Iterator[tuple[Any, ...]]:
    for name in _HELD:
        ((count,),) = view.snapshot.rows(f"SELECT count(*) FROM {name}", tables=[name])
        yield name, f"{count:,}", TABLES[name].about


def _filled(view: View) -> Iterator[tuple[Any, ...]]:
    """Commits of one kind by the same steps that follow one another, together."""
    for (kind, reader, coder, note), some in itertools.groupby(view.snapshot.commits, _by_what):
        commits = list(some)
        rows = sum((Counter(c.rows) for c in commits), Counter[str]())
        told = "; ".join(filter(None, (", ".join(f"{count} {name}" for name, count in rows.items()), note)))
        days = _ends(f"{c.at:%Y-%m-%d}" if c.at else "" for c in commits)
        yield _ends(str(c.version) for c in commits), days, kind, reader or "", coder or "", told


def _by_what(commit: Commit) -> tuple[str, str | None, str | None, str | None]:
    return commit.kind, commit.reader, commit.coder, commit.note


def _ends(values: Iterable[str]) -> str:
    """The first and the last of values in order; one where they are the same."""
    held = list(values)
    return " to ".join(dict.fromkeys((held[0], held[-1])))


def _types(view: View, types: Mapping[str, str]) -> Iterator[tuple[Any, ...]]:
    found = view.snapshot.rows("SELECT ontology, event, count(*) FROM events GROUP BY ALL ORDER BY ALL")
    for ontology, event, count in found:
        yield ontology, event, f"{count:,}", types.get(event, "") if ontology.startswith("plover/") else ""


def _grid(head: tuple[str, ...], rows: Iterable[Iterable[Any]]) -> Iterator[str]:
    yield f"\n| {' | '.join(head)} |\n|{'---|' * len(head)}\n"
    yield from (f"| {' | '.join(_cell(cell) for cell in row)} |\n" for row in rows)


def _cell(value: Any) -> str:
    """A value within a line of Markdown."""
    told = "".join(c if c.isprintable() else " " for c in str(value))
    return told.replace("|", "&#124;").replace("<", "&lt;")


def _type(kind: Any) -> str:
    """An Arrow type in few words: the fields of a struct by name."""
    if pa.types.is_list(kind):
        return f"list of {_type(kind.value_type)}"
    if pa.types.is_struct(kind):
        return f"({', '.join(field.name for field in kind)})"
    return str(kind)
