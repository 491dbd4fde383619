"""Chooses events: by status, by who says them, by stance, by the instrument they are under or against."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from dateline.records import Document, Event, SpeakerEntity

NARRATOR = "narrator"


class Selection(NamedTuple):
    """What to keep; an empty field keeps all."""

    status: tuple[str, ...] = ()
    speaker: str | None = None
    stance: str | None = None
    instrument: str | None = None

    def apply(self, document: Document) -> Document:
        """The document with only the events chosen."""
        if not any(self):
            return document
        return msgspec.structs.replace(document, events=tuple(e for e in document.events if self.keeps(e)))

    def keeps(self, event: Event) -> bool:
        """Whether the event is chosen."""
        if self.status and event.status not in self.status:
            return False
        if self.speaker == NARRATOR and event.according_to:
            return False
        if self.speaker not in (None, NARRATOR) and not any(_is(s, self.speaker) for s in event.according_to):
            return False
        if self.stance and not any(s.stance == self.stance for s in event.according_to):
            return False
        names = [i.name.lower() for i in event.under + event.against]
        return not self.instrument or any(self.instrument.lower() in name for name in names)


def _is(speaker: SpeakerEntity, wanted: str | None) -> bool:
    if wanted is None:
        return True
    code = f"{speaker.country or ''}:{'+'.join(speaker.sectors)}"
    low = wanted.lower()
    return (
        wanted == speaker.country
        or wanted == code
        or low in speaker.name.lower()
        or (bool(speaker.text) and low in speaker.text.lower())
    )
