"""Finds lexicon lines that hold given words, ours and the user's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from importlib.resources import files

from dateline.lexicons.load import shipped
from dateline.lexicons.overlay import own_files, own_text

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHOWN = 160
"""Characters of a line that are shown; of a longer one, those around the first word found."""


def find_words(words: str) -> Iterator[str]:
    """Every line of every lexicon file that holds all the words, as `folder/file:line: text`, in order of file.

    A word is found by its beginning ("accus" finds accuse and accusation), whatever its case and accents.  The user's own
    files come first, as `own/folder/file`.
    """
    wanted = [folded(w) for w in words.split()]
    for name, text in _texts():
        for number, line in enumerate(text.split("\n"), start=1):
            if not line.startswith("#") and _holds(line, wanted):
                yield f"{name}:{number}: {_around(line, wanted)}"


def folded(text: str) -> str:
    """A text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def tables() -> Iterator[tuple[str, str]]:
    """Each shipped file with its columns (a predicate file's are the four of an entry)."""
    for name, text in _shipped():
        yield (
            name,
            "pattern | code | who | example"
            if name.endswith(".lex")
            else ", ".join(text.partition("\n")[0].split("\t")),
        )


def _texts() -> Iterator[tuple[str, str]]:
    for name in own_files():
        yield f"own/{name}", own_text(name) or ""
    yield from _shipped()


def _shipped() -> Iterator[tuple[str, str]]:
    root = files("dateline.lexicons").joinpath("data")
    for folder in sorted((f for f in root.iterdir() if f.is_dir()), key=lambda p: p.name):
        for file in sorted(folder.iterdir(), key=lambda p: p.name):
            name = f"{folder.name}/{file.name}"
            yield name, shipped(name)


def _holds(line: str, wanted: list[str]) -> bool:
    low = folded(line)
    if not all(w in low for w in wanted):
        return False
    found = _WORD.findall(low)
    return all(any(word.startswith(w) for word in found) or not _WORD.fullmatch(w) for w in wanted)


def _around(line: str, wanted: list[str]) -> str:
    line = line.replace("\t", "  ").rstrip()
    if len(line) <= _SHOWN:
        return line
    head = line.partition(":")[0] + ": " if line.startswith("_") else ""
    at = max(folded(line).find(wanted[0]) - _SHOWN // 3, 0) if wanted else 0
    return (
        f"{head if at else ''}{'...' if at else ''}{line[at : at + _SHOWN]}{'...' if at + _SHOWN < len(line) else ''}"
    )
