"""Finds every stretch of text that a record claims to hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec


def spans(value: Any, path: str = "") -> Iterator[tuple[str, int, int, str]]:
    """(path, start, end, text) of every record within `value` that names a stretch of text."""
    if isinstance(value, msgspec.Struct):
        names = value.__struct_fields__
        if {"start", "end", "text"} <= set(names):
            yield path, value.start, value.end, value.text  # type: ignore[attr-defined]
        for name in names:
            yield from spans(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list | tuple):
        for n, item in enumerate(value):
            yield from spans(item, f"{path}[{n}]")


def untrue(text: str, value: Any) -> list[str]:
    """The spans of `value` that do not stand in `text` where they say."""
    return [
        f"{path}: [{start}:{end}] is {text[start:end]!r}, told as {told!r}"
        for path, start, end, told in spans(value)
        if not 0 <= start <= end <= len(text) or text[start:end] != told
    ]
