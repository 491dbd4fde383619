"""A digest of everything the lexicon holds: two runs with the same digest know the same."""

from __future__ import annotations

import functools
import hashlib
from importlib.resources import files

from dateline.lexicons.overlay import own_files, own_text


@functools.cache
def lexicon_digest() -> str:
    """The first 12 hex digits of the SHA-256 over the names and bytes of all shipped lexicon files, and of the user's own."""
    digest = hashlib.sha256()
    root = files("dateline.lexicons").joinpath("data")
    for folder in sorted(root.iterdir(), key=lambda p: p.name):
        if not folder.is_dir():
            continue
        for file in sorted(folder.iterdir(), key=lambda p: p.name):
            digest.update(f"{folder.name}/{file.name}\0".encode())
            digest.update(file.read_bytes())
    for name in own_files():
        digest.update(f"own/{name}\0".encode())
        digest.update((own_text(name) or "").encode())
    return digest.hexdigest()[:12]
