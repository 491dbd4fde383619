"""Paths, folders, globs and standard input to stories; what cannot be read is refused and the rest goes on."""

from __future__ import annotations

import glob
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from dateline.reading.bounds import Bounds
from dateline.reading.dispatch import read_stream
from dateline.reading.refusal import Refusal, digest
from dateline.reading.registry import HEAD, choose
from dateline.reading.source import Source
from dateline.records import Story
from dateline.settings import settings


def read_inputs(
    paths: Sequence[str], *, mapping: Mapping[str, str] | None = None, stdin: BinaryIO | None = None,
    now: str | None = None, bounds: Bounds | None = None,
) -> Iterator[Story | Refusal]:  # fmt: skip
    """Stories and refusals of all paths in order: files, folders, globs, and ``-`` for `stdin`.

    `mapping` names the columns or keys that hold a story's fields; `now` is an ISO day after which nothing can have
    been published.  Never raises for what an input holds, nor for a missing one: that is a `Refusal`.  A story met
    again (same address and text, or same id and text) is refused as a duplicate; another text under the same id gets the
    id ``id-digest``.  Raises ReaderError if a third party's reader cannot be loaded.
    """
    limits = bounds or settings().reading
    once = _Once()
    for path in paths:
        source = Source(path=path, mapping=mapping or {}, now=now)
        for item in _path(source, stdin, limits):
            yield once.check(item, path) if isinstance(item, Story) else item


class _Once:
    """Tells stories met before, by eight bytes each: a million stories cost some 100 MB."""

    def __init__(self) -> None:
        self._seen: set[int] = set()
        self._ids: set[int] = set()

    def check(self, story: Story, path: str) -> Story | Refusal:
        """The story, with an id of its own; or its refusal as a duplicate."""
        text = digest(story.text)
        keys = {_number("id", story.id, text)} | ({_number("url", story.url, text)} if story.url else set())
        if keys & self._seen:
            which = f"address {story.url}" if story.url else f"id {story.id}"
            message = f"the same text under the same {which} was read before; it counts once"
            return Refusal(path=path, reason="duplicate", message=message, digest=text)
        self._seen |= keys
        number = _number("name", story.id)
        if number in self._ids:
            how = {**story.found, "id": f"{story.id} given to another text too"}
            return msgspec.structs.replace(story, id=f"{story.id}-{text[:6]}", found=how)
        self._ids.add(number)
        return story


def _number(*parts: str) -> int:
    raw = "\0".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(raw, digest_size=7).digest(), "big")


def _path(source: Source, stdin: BinaryIO | None, bounds: Bounds) -> Iterator[Story | Refusal]:
    path = source.path
    if path == "-":
        if stdin is None:
            yield source.refuse("missing", "there is no standard input; name a file")
        else:
            yield from read_stream(stdin, source, bounds)
        return
    try:
        if not path:
            raise ValueError("it is empty")
        target = Path(path)
        kind = "folder" if target.is_dir() else "file" if target.exists() else ""
    except (OSError, ValueError) as error:
        yield source.refuse("missing", f"this is no path that can be looked up ({error}); check it")
        return
    if kind == "folder":
        yield from _folder(target, source, bounds)
    elif kind == "file":
        yield from _file(target, source, bounds)
    else:
        yield from _pattern(source, bounds)


def _pattern(source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
    is_pattern = glob.has_magic(source.path)
    matches = sorted(glob.glob(source.path, recursive=True)) if is_pattern else []  # noqa: PTH207  any root
    if not matches:
        what = "nothing matches this pattern" if is_pattern else "there is no such file or folder"
        yield source.refuse("missing", f"{what}; check the path")
    for match in matches:
        yield from _path(msgspec.structs.replace(source, path=match), None, bounds)


def _folder(folder: Path, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
    """The files of a folder and its folders, in order of path, that are of a known format; hidden ones are left."""
    count = 0
    for file in sorted(p for p in folder.rglob("*") if _visible(p, folder)):
        if _known(file):
            count += 1
            yield from _file(file, msgspec.structs.replace(source, path=str(file)), bounds)
    if not count:
        yield source.refuse("empty", "the folder holds no file of a known format; see `dateline formats`")


def _visible(file: Path, folder: Path) -> bool:
    if any(part.startswith(".") for part in file.relative_to(folder).parts):
        return False
    try:
        return file.is_file()
    except OSError:
        return True  # reading it will say why it cannot be read


def _known(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            return choose(stream.read(HEAD), file.name.lower()) is not None
    except OSError:
        return True  # reading it will say why it cannot be read


def _file(file: Path, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
    try:
        if not file.is_file():
            yield source.refuse("unreadable", "this is no ordinary file; use - to read a pipe")
            return
        stream = file.open("rb")
    except OSError as error:
        yield source.refuse("unreadable", f"it cannot be read ({error.strerror}); check its permissions")
        return
    with stream:
        yield from read_stream(stream, msgspec.structs.replace(source, file=str(file)), bounds)
