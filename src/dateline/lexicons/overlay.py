"""A user's own lexicon folder, laid over ours: `$DATELINE_LEXICON`, or `--lexicon DIR`.

The folder has our layout (`predicates/*.lex`, `actors/*.tsv`, ...) and only the lines that differ.
"""

from __future__ import annotations

import functools
import os
from importlib.resources import files
from pathlib import Path

from dateline.errors import LexiconError, SettingError

VARIABLE = "DATELINE_LEXICON"
LONGEST = 64 << 20
"""Bytes of one file of a user's lexicon."""
_READ: list[str] = []
"""The folder that this process has read with ("" for none), once it has."""


def lay_over(folder: str | None) -> None:
    """Has this process, and those it starts, read the lexicon with a folder laid over it; None leaves it as it is.

    SettingError where that is no folder, or where this process has read the lexicon already with another.
    """
    if folder is None:
        return
    path = str(Path(folder).resolve())
    if not Path(path).is_dir():
        raise SettingError(f"{folder} is no folder", remedy="name a folder with predicates/*.lex or actors/*.tsv")
    if _READ and _READ[0] != path:
        raise SettingError("the lexicon is read already", remedy=f"set ${VARIABLE} before the program starts")
    os.environ[VARIABLE] = path


@functools.cache
def own_root() -> Path | None:
    """The user's folder, or None.  SettingError where `$DATELINE_LEXICON` names no folder, LexiconError where it holds what nothing reads."""
    named = os.environ.get(VARIABLE) or ""
    _READ.append(named and str(Path(named).resolve()))
    if not named:
        return None
    root = Path(named)
    if not root.is_dir():
        raise SettingError(f"${VARIABLE} names {named}, which is no folder", remedy="mend or unset it")
    for file in _files(root):
        _known(file.relative_to(root).as_posix())
    return root


def own_files() -> list[str]:
    """The files of the user's folder by their path in it, in order."""
    root = own_root()
    return [] if root is None else [file.relative_to(root).as_posix() for file in _files(root)]


def own_names(folder: str, suffix: str) -> list[str]:
    """The user's files of a folder with a suffix, in order."""
    return [name for name in own_files() if name.startswith(f"{folder}/") and name.endswith(suffix)]


def own_text(name: str) -> str | None:
    """The text of one file of the user's folder, or None.  LexiconError where it cannot be read."""
    root = own_root()
    if root is None or not (root / name).is_file():
        return None
    try:
        if (root / name).stat().st_size > LONGEST:
            raise LexiconError(f"longer than {LONGEST:,} bytes", remedy="divide it", file=f"own/{name}")
        return (root / name).read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"cannot be read ({error})", remedy="save it as UTF-8 text", file=f"own/{name}") from error


def replacing(name: str) -> frozenset[str]:
    """The people that the user's tables name, for our tables of people: they count as one table."""
    return _people() if name.startswith("actors/people_") else frozenset()


@functools.cache
def _people() -> frozenset[str]:
    out: set[str] = set()
    for name in own_names("actors", ".tsv"):
        if name.startswith("actors/people_"):
            lines = (own_text(name) or "").split("\n")[1:]
            out.update(line.partition("\t")[0].removeprefix("-") for line in lines if line and line[0] != "#")
    return frozenset(out)


def _files(root: Path) -> list[Path]:
    """The folder's tables and predicate files, in order; notes beside them are the user's own."""
    found = (p for p in root.rglob("*") if p.suffix in (".tsv", ".lex") and p.is_file())
    return sorted(p for p in found if not any(part.startswith(".") for part in p.relative_to(root).parts))


def _known(name: str) -> None:
    folder, _, file = name.partition("/")
    if folder == "predicates" and file.endswith(".lex") and "/" not in file:
        return
    if folder == "actors" and file.startswith("people_") and "/" not in file:
        return
    place = files("dateline.lexicons").joinpath("data", *name.split("/"))
    if not place.is_file():
        raise LexiconError(
            f"own/{name}: nothing reads a file of this name",
            remedy="predicates/ANY.lex, actors/people_ANY.tsv, or the name of one of our tables (`dateline lexicon tables`)",
        )
