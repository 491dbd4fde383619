"""Reads `requirements.lock`: which version of each package is pinned, and under how many digests."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)")


class Pin(NamedTuple):
    """One locked package: its version, and the digests of the files that may be installed."""

    version: str
    digests: tuple[str, ...]


def pins(path: Path) -> dict[str, Pin]:
    """The locked packages by normal name (lower case, hyphens)."""
    out: dict[str, Pin] = {}
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if found := _PIN.match(line):
            name = normal(found.group(1))
            out[name] = Pin(found.group(2), ())
        elif name and (digest := re.search(r"--hash=(sha256:[0-9a-f]{64})", line)):
            out[name] = out[name]._replace(digests=(*out[name].digests, digest.group(1)))
    return out


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
