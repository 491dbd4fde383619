"""Reads the lexicon's tables; each is read once a process and never changed after."""

from __future__ import annotations

import functools
from importlib.resources import files

from dateline.errors import LexiconError


def source(name: str) -> str:
    """The text of one shipped lexicon file, by its path under `data/`."""
    return files("dateline.lexicons").joinpath("data", *name.split("/")).read_text(encoding="utf-8")


def names(folder: str, suffix: str) -> list[str]:
    """The shipped files of a folder with a suffix, in order."""
    root = files("dateline.lexicons").joinpath("data", folder)
    return sorted(f"{folder}/{p.name}" for p in root.iterdir() if p.name.endswith(suffix))


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
    """A shipped table's rows."""
    return tuple(rows(name, source(name)))
