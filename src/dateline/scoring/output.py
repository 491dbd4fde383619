"""Output to be scored: of a coded document, what scoring looks at; other fields may be there or not."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from dateline.records import Document


class Words(msgspec.Struct, frozen=True):
    """A stretch of the text."""

    start: int
    end: int
    text: str = ""


class Actor(Words, frozen=True):
    """A side of an event, or a speaker."""

    country: str | None = None
    sectors: tuple[str, ...] | None = None

    @property
    def code(self) -> str:
        """`CCC` or `CCC:SEC+SEC`."""
        return f"{self.country or ''}{':' if self.sectors else ''}{'+'.join(self.sectors or ())}"


class Interval(msgspec.Struct, frozen=True):
    """When: two days or moments, both included; an open end is null."""

    start: str | None = None
    end: str | None = None


class Spot(msgspec.Struct, frozen=True):
    """Where."""

    name: str | None = None
    country: str | None = None


class Named(msgspec.Struct, frozen=True):
    """An instrument."""

    text: str = ""
    name: str = ""


class CodedEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One coded event."""

    event: str
    trigger: Words
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    status: str | None = None
    hedge: str | None = None
    when: Interval | None = None
    where: Spot | None = None
    mode: str | None = None
    according_to: tuple[Actor, ...] = ()
    under: tuple[Named, ...] | None = None
    against: tuple[Named, ...] | None = None


class CodedTime(Words, frozen=True):
    """A time expression found."""

    type: str | None = None
    value: str | None = None


class CodedPlace(Words, frozen=True):
    """A place found, degrees WGS 84."""

    name: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None


class CodedAttribution(msgspec.Struct, frozen=True):
    """Reported speech found: its content in one piece or several."""

    content: Words | tuple[Words, ...]
    source: Words | None = None

    @property
    def pieces(self) -> tuple[Words, ...]:
        """The content's pieces."""
        return (self.content,) if isinstance(self.content, Words) else self.content


class CodedClaim(msgspec.Struct, frozen=True):
    """A claim found."""

    trigger: Words
    status: str | None = None
    hedge: str | None = None


class Coded(msgspec.Struct, frozen=True, kw_only=True):
    """A coded document."""

    id: str
    events: tuple[CodedEvent, ...] = ()
    times: tuple[CodedTime, ...] = ()
    places: tuple[CodedPlace, ...] = ()
    attributions: tuple[CodedAttribution, ...] = ()
    claims: tuple[CodedClaim, ...] = ()


class ToldSide(msgspec.Struct, frozen=True):
    """A side of a conflict found."""

    stories: tuple[str, ...]


class ToldConflict(msgspec.Struct, frozen=True):
    """A conflict found."""

    about: str | None = None
    sides: tuple[ToldSide, ...] = ()


class ToldIncident(msgspec.Struct, frozen=True):
    """An incident found."""

    stories: tuple[str, ...]
    independent_sources: int | None = None
    origin: dict[str, str] | None = None
    conflicts: tuple[ToldConflict, ...] | None = None


def coded(documents: Iterable[Document]) -> dict[str, Coded]:
    """Documents of ours as output to be scored, by id.  Raises ValueError where an id comes twice."""
    out: dict[str, Coded] = {}
    for document in documents:
        if document.id in out:
            raise ValueError(f"document {document.id!r} comes twice")
        out[document.id] = msgspec.convert(document, Coded, from_attributes=True)
    return out
