"""The lines of a TABARI or PETRARCH dictionary: comments and markup taken off, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from dateline.errors import LexiconError

LONGEST = 64 << 20
"""Bytes of one dictionary."""
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "al", "el", "de", "da", "du", "la", "bin", "van", "von"])


class Line(NamedTuple):
    """One line: `where` is `file:line`; `text` has no comment; `comment` is what stood behind `;` or `#`."""

    where: str
    text: str
    comment: str


class Lost(NamedTuple):
    """What could not be carried over, and why."""

    where: str
    reason: str
    text: str


def read(path: str) -> list[Line]:
    """The lines of a dictionary that say something.  LexiconError where it cannot be read."""
    file = Path(path)
    try:
        if file.stat().st_size > LONGEST:
            raise LexiconError(f"longer than {LONGEST:,} bytes", remedy="divide it", file=path)
        text = file.read_bytes().decode("utf-8-sig", "replace")
    except OSError as error:
        raise LexiconError(
            f"cannot be read ({error.strerror})", remedy="name a dictionary's file", file=path
        ) from error
    blank = _COMMENT.sub(lambda m: "\n" * m.group().count("\n"), text)
    return list(_lines(file.name, blank))


def _lines(name: str, text: str) -> Iterator[Line]:
    for number, raw in enumerate(text.splitlines(), start=1):
        body, _, comment = re.sub(r"(?:^|\s)#", ";", raw, count=1).partition(";")
        if body.strip():
            yield Line(f"{name}:{number}", body.rstrip(), comment.strip())


def spelled(name: str) -> str:
    """A name as the news spells it, of one in capitals: `AL_GORE_` is "Al Gore"; one that has small letters is left."""
    words = name.replace("_", " ").split()
    if any(c.islower() for c in name):
        return " ".join(words)
    return " ".join(w.lower() if n and w.lower() in _SMALL else _capital(w) for n, w in enumerate(words))


def _capital(word: str) -> str:
    return "".join(part.capitalize() for part in re.split(r"([-'.])", word))
