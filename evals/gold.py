"""The gold: ten stories of the project's own, every event annotated."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal

import msgspec

from dateline.reading import read_inputs
from dateline.records import Status, Story

FOLDER = Path(__file__).resolve().parent / "gold"


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where: part of the place's name, and its country."""

    name: str
    country: str


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One annotated event.

    `need`: must be found; may be found or not; trap: coding it so, on the story's own word, is wrong.  `types` are all
    defensible ones.  `actors` and `recipients` are `CCC` or `CCC:SEC`, each with alternatives joined by `|`.  `when` is the
    span of days within which the event's interval must lie, null an open end; without `when` the story gives no date.
    """

    id: str
    trigger: str
    span: tuple[int, int]
    types: tuple[str, ...]
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    status: Status
    hedged: bool
    need: Literal["must", "may", "trap"]
    when: tuple[str | None, str | None] | None = None
    where: Place | None = None
    according_to: tuple[str, ...] = ()
    mode: str | None = None
    under: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    note: str = ""


class About(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of a gold story beside its text."""

    id: str
    published: str
    publisher: str
    title: str
    text_file: str


class Gold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One story's gold file."""

    story: About
    events: tuple[Row, ...]


def load(folder: Path = FOLDER) -> list[tuple[Story, Gold]]:
    """Each story, read from its bare file, with its gold, by name.

    Raises msgspec.ValidationError where a gold file is malformed, ValueError where a story cannot be read.
    """
    files = sorted(folder.glob("*/gold.json"))
    golds = [msgspec.json.decode(file.read_bytes(), type=Gold) for file in files]
    texts = [str(file.parent / gold.story.text_file) for file, gold in zip(files, golds, strict=True)]
    stories = [item for item in read_inputs(texts) if isinstance(item, Story)]
    return [(msgspec.structs.replace(s, id=g.story.id), g) for s, g in zip(stories, golds, strict=True)]


def digest(folder: Path = FOLDER) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of all stories and gold files: another gold, another digest."""
    sha = hashlib.sha256()
    for file in sorted(folder.glob("*/*")):
        sha.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return sha.hexdigest()[:16]
