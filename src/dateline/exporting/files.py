"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from dateline.errors import OutputError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextlib.contextmanager
def written(path: str) -> Iterator[BinaryIO]:
    """The file at `path`, in place of what was there once all is written; a link is followed, a device or pipe written as it is.

    OutputError where it cannot be written; other failures within are passed on, and leave what was there.
    """
    with _opening(path):
        target, special = _target(path)
        beside = target if special else target.with_name(f".{target.name}.{os.getpid()}.partial")
        file = beside.open("wb")
    try:
        with told_if_full(path), file:
            yield file
        if not special:
            with _opening(path):
                beside.replace(target)
    finally:
        if not special:
            beside.unlink(missing_ok=True)


def _target(path: str) -> tuple[Path, bool]:
    """The file that a path leads to, and whether it is a device or pipe."""
    target = Path(path).resolve() if path else Path()
    if target.is_dir():
        raise OutputError("that is a folder, or no name of a file", remedy="name a file to write", file=path)
    if not target.parent.is_dir():
        raise OutputError(f"there is no folder {target.parent}", remedy="make it, or name another", file=path)
    return target, target.exists() and not target.is_file()


@contextlib.contextmanager
def _opening(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"it cannot be written ({error.strerror})", remedy="name another file", file=name) from error


@contextlib.contextmanager
def told_if_full(name: str) -> Iterator[None]:
    """OutputError where no room is left to write."""
    try:
        yield
    except OSError as error:
        if error.errno not in _FULL:
            raise
        raise OutputError(
            f"it cannot be written ({error.strerror})", remedy="free some space and run it again", file=name
        ) from error
