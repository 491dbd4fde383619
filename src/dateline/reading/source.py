"""Where an input comes from, and what its user said of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from dateline.reading.bounds import Bounds, LimitError
from dateline.reading.decode import field
from dateline.reading.refusal import Refusal, digest


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One input: its path (``file.zip!member`` for a member), and the user's settings that readers follow.

    `mapping` names the column or key that holds a field: ``{"text": "article_body"}``.  `now` is the ISO day after
    which nothing can have been published (the crawl's day, or today); None if unknown.  `depth` counts the containers.
    """

    path: str
    mapping: Mapping[str, str] = {}
    now: str | None = None
    depth: int = 0
    packed: int | None = None
    """Bytes on disk behind the stream, where known: its ratio is held to the bounds."""
    file: str | None = None
    """The file itself, where the input is one and no member of another: for formats that must seek."""

    @property
    def name(self) -> str:
        """The file's own name, in lower case."""
        return self.path.replace("\\", "/").rsplit("!", 1)[-1].rsplit("/", 1)[-1].lower()

    def within(self, member: str, packed: int | None = None) -> Source:
        """The source of a member of this container."""
        return msgspec.structs.replace(
            self, path=f"{self.path}!{member}", depth=self.depth + 1, packed=packed, file=None
        )

    def refuse(
        self, reason: str, message: str, *, place: str | int | None = None, record: bytes | str | None = None
    ) -> Refusal:
        """A refusal of this input, or of its record at `place`."""
        return Refusal(
            path=self.path, place=None if place is None else str(place), reason=reason, message=_printable(message),
            digest=None if record is None else digest(record),
        )  # fmt: skip

    def limit(self, error: LimitError, *, place: str | int | None = None, record: bytes | str | None = None) -> Refusal:
        """The refusal that a reached bound stands for."""
        return self.refuse(error.reason, error.message, place=place, record=record)


def _printable(message: str) -> str:
    """A message as one line of what can be shown, whatever of the input it quotes."""
    line = field(message, 600) or ""
    return line if line.isprintable() else "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)


__all__ = ["Bounds", "Source"]
