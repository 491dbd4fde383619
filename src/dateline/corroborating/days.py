"""Days that a speaker denies in favour of another: "arrested on Thursday, and not on Monday"."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from dateline.corroborating.sketch import body_start
from dateline.corroborating.speakers import Voice, voice_at
from dateline.corroborating.text import looks_back, sentences
from dateline.records import Document, Span

_NOT_THEN = re.compile(
    r"\b(?:(?:denied|denies|denying|disputed|disputes) |(?:and|but|,) not |rather than |contrary to )", re.I
)
_SPEAKING = re.compile(r"\b(?:said|says|told|denied|announced|reported|insisted|added)(?: \w+){0,2} $", re.I)


class DayDispute(msgspec.Struct, frozen=True, kw_only=True):
    """Two days as ISO dates: the one told and the one denied, on whose word, in which sentence."""

    told: str
    denied: str
    voice: Voice
    evidence: Span


def days_disputed(document: Document) -> Iterator[DayDispute]:
    """The disputes of a story.  The day of speaking is no side of any."""
    start, _, _ = body_start(document.text, document.title)
    for sentence in sentences(document.text, start):
        cue = None if looks_back(sentence.text) else _NOT_THEN.search(sentence.text)
        if cue is None:
            continue
        days = list(_days(document, sentence))
        told = [day for at, day in days if at < cue.start()]
        denied = [day for at, day in days if at > cue.start() and day not in told]
        if told and denied:
            who = voice_at(document, sentence, sentence.start)
            yield DayDispute(told=told[-1], denied=denied[0], voice=who, evidence=sentence)


def _days(document: Document, sentence: Span) -> Iterator[tuple[int, str]]:
    """Where in the sentence each day stands, and which it is."""
    for time in document.times:
        at = time.start - sentence.start
        if time.since and sentence.start <= time.start < sentence.end and not _SPEAKING.search(sentence.text[:at]):
            exact = time.since == time.until or sentence.text[:at].lower().endswith("since ")
            if exact and time.since[:10] != (document.published or "")[:10]:
                yield at, time.since[:10]
