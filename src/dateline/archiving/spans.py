"""Every span of a record, for checking it against the text that it points into."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec


def spans(value: object) -> Iterator[tuple[int, int, str]]:
    """(start, end, text) of a record and of all that it holds; an entity that is unnamed has no text and is left out."""
    if isinstance(value, (tuple, list)):
        for item in value:
            yield from spans(item)
    elif isinstance(value, msgspec.Struct):
        start, end, text = (getattr(value, name, None) for name in ("start", "end", "text"))
        if isinstance(start, int) and isinstance(end, int) and isinstance(text, str) and text:
            yield start, end, text
        for name in value.__struct_fields__:
            inner = getattr(value, name)
            if isinstance(inner, (tuple, list, msgspec.Struct)):
                yield from spans(inner)


def misplaced(value: object, text: str) -> str | None:
    """The first span that does not point at its words, in words; None if all do."""
    for start, end, words in spans(value):
        if text[start:end] != words:
            return f"{words[:40]!r} does not stand at {start} to {end}"
    return None
