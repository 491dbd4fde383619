"""Chooses events: by status, by who says them, by stance, by the instrument they are under or against."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from dateline.lexicons.actors import actors, normal
from dateline.lexicons.instruments import known
from dateline.lexicons.speech import speech
from dateline.records import Document, Event, Instrument, SpeakerEntity

NARRATOR = "narrator"
_STANDS_FOR = {"country", "nationality", "capital", "metonym"}


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
        if self.stance and self.stance not in (*(s.stance for s in event.according_to), *_own_stance(event)):
            return False
        return not self.instrument or any(_named(i, self.instrument) for i in event.under + event.against)


def _own_stance(event: Event) -> tuple[str, ...]:
    """The stance that the event itself takes, where it is an act of speech: a denial denies."""
    verb = event.rule.split(" ")[1:2]
    return tuple(cue.stance for word in verb for cue in speech().verbs.get(word, ())[-1:])


def _named(instrument: Instrument, wanted: str) -> bool:
    """Whether an instrument goes by a name, or by a part of it; a well-known one by any of its names ("NPT")."""
    names = {wanted.lower()}
    famous = known().get(wanted.lower())
    if famous is not None:
        names.add(famous.name.lower())
    own = f"{instrument.name}\n{instrument.text}".lower()
    return any(name in own for name in names)


def _is(speaker: SpeakerEntity, wanted: str | None) -> bool:
    if wanted is None:
        return True
    code = f"{speaker.country or ''}:{'+'.join(speaker.sectors)}"
    low = wanted.lower()
    return (
        wanted in (speaker.country, code)
        or low in speaker.name.lower()
        or (bool(speaker.text) and low in speaker.text.lower())
        or _speaks_for(speaker, wanted)
    )


def _speaks_for(speaker: SpeakerEntity, wanted: str) -> bool:
    """Whether the speaker is the state that a name stands for: "China", "Beijing" and "the Kremlin" are governments."""
    if speaker.sectors and "GOV" not in speaker.sectors:
        return False
    entries = actors().entries.get(normal(wanted), ())
    return any(e.kind in _STANDS_FOR and e.country == speaker.country for e in entries)
