"""One attribution as token ranges, before it becomes a record."""

from __future__ import annotations

import dataclasses
from typing import Literal

from dateline.records import Stance

Range = tuple[int, int]
"""Tokens from the first to the one after the last."""
Kind = Literal["direct", "indirect", "mixed"]


@dataclasses.dataclass(frozen=True, slots=True)
class Speech:
    """One attribution; `content` holds one range, or several where the speaker stands between two parts.

    `source` is the head token of who speaks, None where nobody is named.  `about` marks a thing that is spoken of
    but not put forward: it has no place in a chain of speakers.
    """

    source: int | None
    cue: Range
    content: tuple[Range, ...]
    stance: Stance
    kind: Kind = "indirect"
    about: bool = False
    tells: bool = True
    """Whether it tells what somebody said, and not what somebody believes, wants, intends or bids."""

    inside: Range | None = None
    """The cue of the attribution within which this one stands, where its own cue stands outside: who is cited."""

    def size(self) -> int:
        """How many tokens the content has."""
        return sum(b - a for a, b in self.content)
