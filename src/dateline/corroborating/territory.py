"""Whose waters, air or land a report places a happening in."""

from __future__ import annotations

import re

import msgspec

from dateline.corroborating.sketch import body_start, country_words
from dateline.corroborating.speakers import Voice, voice_at
from dateline.corroborating.text import looks_back, sentences
from dateline.records import Document, Span

_IN = re.compile(
    r"\b(?:in(?:side)?|within) (?:the )?(?:(?:own|territorial) )?(?P<owner>international|neutral|[A-ZÀ-Þ][\w-]+)(?:[’']s)? "
    r"(?:(?:own|territorial|sovereign) )?(?P<kind>waters|airspace|territory|soil)\b"
)
_NOBODYS = ("international", "neutral")
_LAND = "soil"


class Territory(msgspec.Struct, frozen=True, kw_only=True):
    """One claim: `owner` is a country's code, or "international"; `kind` is waters, airspace or territory."""

    story: str
    owner: str
    kind: str
    text: str
    voice: Voice
    sentence: Span


def territories(document: Document) -> tuple[Territory, ...]:
    """The claims of a story, in order."""
    start, _, _ = body_start(document.text, document.title)
    out = []
    for sentence in sentences(document.text, start):
        for match in () if looks_back(sentence.text) else _IN.finditer(sentence.text):
            owner = "international" if match["owner"] in _NOBODYS else country_words().get(match["owner"])
            if owner is not None:
                out.append(Territory(
                    story=document.id, owner=owner, kind="territory" if match["kind"] == _LAND else match["kind"], text=match[0],
                    voice=voice_at(document, sentence, sentence.start + match.start("owner")), sentence=sentence,
                ))  # fmt: skip
    return tuple(out)
