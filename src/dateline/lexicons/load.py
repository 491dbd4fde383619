"""Reads the lexicon's tables, a folder of the user's laid over ours; each is read once a process and never changed after."""

from __future__ import annotations

import functools
from importlib.resources import files

from dateline.errors import LexiconError
from dateline.lexicons.overlay import own_names, own_text, replacing

_LIKE = "actors/people_world.tsv"
"""A table of people has this one's columns."""


def shipped(name: str) -> str:
    """The text of one shipped lexicon file, by its path under `data/`."""
    return files("dateline.lexicons").joinpath("data", *name.split("/")).read_text(encoding="utf-8")


def shipped_names(folder: str, suffix: str) -> list[str]:
    """The shipped files of a folder with a suffix, in order."""
    root = files("dateline.lexicons").joinpath("data", folder)
    return sorted(f"{folder}/{p.name}" for p in root.iterdir() if p.name.endswith(suffix))


@functools.cache
def source(name: str) -> str:
    """The text of one lexicon file: ours, with the lines of the user's file of that name added or put in place of ours.

    FileNotFoundError where neither is there; LexiconError where the user's cannot be read.
    """
    own = own_text(name)
    if not name.endswith(".tsv"):
        return shipped(name) if own is None else own
    try:
        text = shipped(name)
    except FileNotFoundError:
        if own is None:
            raise
        text = shipped(_LIKE).partition("\n")[0]  # only tables of people may have other names than ours
    replaced = replacing(name)
    return text if own is None and not replaced else _laid_over(name, text, own, replaced)


def names(folder: str, suffix: str) -> list[str]:
    """The files of a folder with a suffix, ours and the user's, in order."""
    return sorted({*shipped_names(folder, suffix), *own_names(folder, suffix)})


def rows(name: str, text: str) -> list[dict[str, str]]:
    """The rows of a tab-separated table with a header line.  LexiconError names the line that is short or long."""
    lines = text.split("\n")
    header = lines[0].split("\t")
    out = []
    for number, line in enumerate(lines[1:], start=2):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) > len(header):
            raise LexiconError(
                f"{name}:{number}: {len(cells)} cells under a header of {len(header)}", remedy="mend the row"
            )
        cells += [""] * (len(header) - len(cells))
        out.append(dict(zip(header, cells, strict=True)))
    return out


@functools.cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """A table's rows."""
    return tuple(rows(name, source(name)))


def key_of(row: dict[str, str]) -> tuple[str, ...]:
    """What makes a row the same as another: its first cell, with the part of speech or mode where it has one.

    A table whose first column groups words (`list`, `class`) is only added to: all of a row is its key.
    """
    first = next(iter(row))
    if first in ("list", "class"):
        return tuple(row.values())
    return (row[first], row.get("pos", ""), row.get("mode", ""))


def _laid_over(name: str, text: str, own: str | None, replaced: frozenset[str]) -> str:
    """Our table without what the user's replaces or strikes out (`-name`), then the user's rows."""
    header = text.partition("\n")[0].split("\t")
    added = rows(f"own/{name}", own) if own is not None else []
    strange = [column for column in (added[0] if added else ()) if column not in header]
    if strange:
        raise LexiconError(
            f"own/{name}: no column {strange[0]!r} in this table", remedy=f"its columns are {', '.join(header)}"
        )
    full = [{column: row.get(column, "") for column in header} for row in added]
    struck = {row[header[0]].removeprefix("-") for row in full if row[header[0]].startswith("-")} | replaced
    new = [row for row in full if not row[header[0]].startswith("-")]
    keys = {key_of(row) for row in new}
    kept = [r for r in rows(name, text) if r[header[0]] not in struck and key_of(r) not in keys]
    return "\n".join(["\t".join(header), *("\t".join(r.values()) for r in [*new, *kept]), ""])
