"""What resolving finds out about one mention."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

ACTING = frozenset({"state", "person", "group", "office", "body", "side", "unit", "unknown"})
"""Kinds that can be a side of an event."""
UNBOUND = frozenset({"UNO", "EUR", "IGO", "NGO", "IMG", "ISM", "MNC"})
"""Codes that stand where a country would and are none."""


class Part(NamedTuple):
    """One of several that a phrase stands for: "both governments", "Russian and Chinese officials"."""

    name: str
    country: str
    sectors: tuple[str, ...]


class Resolved(msgspec.Struct, gc=False):
    """One mention resolved: kind ("state", "person", ..., "thing" or "none"), codes, and how."""

    kind: str
    name: str
    country: str | None = None
    sectors: tuple[str, ...] = ()
    role: str | None = None
    via: str = "lexicon"
    id: str | None = None
    countries: tuple[str, ...] = ()
    known: bool = True
    """Whether some lexicon word says that this is an actor."""
    refers: int | None = None
    """The earlier mention that it takes up again."""
    parts: tuple[Part, ...] = ()
    until: int | None = None
    """The mention that ends its name, where that goes on behind a preposition: "Bank of England"."""
    explicit: bool = False
    """Whether the country is said in the phrase itself or in what it is of."""

    @property
    def acts(self) -> bool:
        """Whether it can be a side of an event."""
        return self.kind in ACTING


def nobody(text: str) -> Resolved:
    """A mention that is no actor, or none that can be told."""
    return Resolved("none", text, known=False)
