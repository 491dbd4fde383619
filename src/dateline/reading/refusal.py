"""What was not read, where, and why."""

from __future__ import annotations

import msgspec


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """One input refused.  `place` is a line or record in the file; `reason` a short code that can be counted."""

    path: str
    reason: str
    message: str
    place: str | None = None
    digest: str | None = None
