"""On whose word a passage stands: the attribution around it, an "according to", who "put the number at", or the report itself."""

from __future__ import annotations

import re

import msgspec

from dateline.corroborating.words import words_of
from dateline.records import Attribution, Document, Span

_PUT = re.compile(
    r"(?:^|[,;:] |\bwhile |\bbut )(?P<who>[\w’'&-]+(?: [\w’'&-]+){0,7}?)(?: in \w+)?(?:,? (?:which|who))? (?:has |have |had |now |also |since |first |later |earlier |initially |still |only |just )*"
    r"(?:put|puts|gave|gives|counted|counts|count|estimated|estimates|listed|reported|reports|confirmed|detected|tracked|recorded|announced|published) "
)
_UNFINISHED = re.compile(r"\b(?:its|their|his|her|the|an?|of|to|at|in|on)$", re.I)
"""Ends words that are no speaker: what follows them is no verb then ("kept to its count of")."""
_BREAK = re.compile(r";|, (?:but|while|whereas|and)\b")
_ACCORDING = re.compile(r"\b(?:[Aa]ccording to|[Cc]iting|quoting) (?P<who>[^,.;\"“”]{3,80})")
_SAID = re.compile(
    r"[,;\"”’] (?P<who>[^,.;\"“”]{2,70}?) (?:said|says|told|announced|confirmed|reported|added)\b|"
    r"^(?P<first>[^,.;\"“”]{2,70}?) (?:said|says|told|announced|confirmed|reported|claimed|insisted) (?:\w+ )?(?:that |on \w+day|in a )"
)
_PRONOUN = words_of("he she it they who which that")
_PARTS = words_of("most some all many among none few each both others another one two three")
_GENERIC = words_of(
    "the a an its his her their spokesman spokeswoman spokesperson spokespeople official officials senior local chief head state statement of for in and "
    "on at by with this that who which colonel general major brigadier captain minister secretary director commissioner sources source"
)


class Voice(msgspec.Struct, frozen=True):
    """Who says it: the speaker's words, and a key under which the same speaker's claims meet; empty is the report's own word."""

    name: str
    key: str

    def same(self, other: Voice) -> bool:
        """Whether two voices are likely one: the telling words of one are among the other's."""
        mine, theirs = set(self.key.split()), set(other.key.split())
        return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


NARRATOR = Voice("", "")


def voice(name: str) -> Voice:
    """The voice of a speaker's noun phrase."""
    clean = " ".join(name.split()).strip(" ,'\"“”’")
    words = re.findall(r"[^\W\d_]+", clean.lower())
    telling = sorted({w.removesuffix("s") for w in words if w not in _GENERIC and len(w) > 1}) or sorted(set(words))
    return Voice(clean, " ".join(telling))


def voice_at(document: Document, sentence: Span, at: int) -> Voice:
    """The voice of what stands at an offset within a sentence."""
    local = _put(document, sentence, at)
    if local is not None:
        return local
    held = [a for a in document.attributions if any(c.start <= at < c.end for c in a.content) and _speaks(a)]
    if held:
        inner = min(held, key=lambda a: (sum(c.end - c.start for c in a.content), a.cue.start if a.cue else 0))
        return _resolved(document, inner)
    match = _ACCORDING.search(sentence.text) or _SAID.search(sentence.text)
    if match is not None:
        return named(document, match["who"] or match.groupdict().get("first") or "", sentence.start)
    return _event_voice(document, at)


def _speaks(attribution: Attribution) -> bool:
    """Whether an attribution names who speaks, and not some of those told of."""
    source = attribution.source
    return source is not None and source.text.split(" ")[0].lower() not in _PARTS


def _put(document: Document, sentence: Span, at: int) -> Voice | None:
    found = None
    for match in _PUT.finditer(sentence.text, 0, max(0, at - sentence.start)):
        between = sentence.text[match.end() : at - sentence.start]
        if len(between) < 70 and not _BREAK.search(between) and not _UNFINISHED.search(match["who"]):
            found = match
    return None if found is None else named(document, found["who"], sentence.start)


def _resolved(document: Document, attribution: Attribution) -> Voice:
    assert attribution.source is not None
    return named(document, attribution.source.text, attribution.source.start)


def named(document: Document, name: str, at: int) -> Voice:
    """A speaker by name: for "he", the last speaker named before."""
    if name.strip().lower() not in _PRONOUN:
        return voice(name)
    before = [
        a.source
        for a in document.attributions
        if a.source is not None and a.source.start < at and a.source.text.lower() not in _PRONOUN
    ]
    return voice(max(before, key=lambda s: s.start).text) if before else voice(name)


def _event_voice(document: Document, at: int) -> Voice:
    for event in document.events:
        if event.evidence.start <= at < event.evidence.end and event.according_to and event.according_to[0].text:
            return voice(event.according_to[0].text)
    return NARRATOR
