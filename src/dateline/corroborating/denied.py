"""What one voice says was not and another says was: "no ransom had been paid", "they handed over 60 million"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dateline.corroborating.sketch import body_start
from dateline.corroborating.speakers import Voice, voice_at
from dateline.corroborating.stances import Statement
from dateline.corroborating.text import looks_back, sentences
from dateline.corroborating.words import table_of
from dateline.records import Document, Span

_NONE = r"\b(?:no|not one|not a single|without (?:any )?|neither) (?:[a-z]+ )?"
_NOT = re.compile(r"\b(?:no|not|never|none|neither|without|den(?:y|ies|ied))\b|n[’']t\b", re.I)
_CLAUSE = re.compile(r".+?(?:[;,]| and (?:that )?| but | while | although |$)", re.S)


class _Thing(NamedTuple):
    """A kind of thing that one may have done and another deny: the words for it, and for doing it."""

    things: re.Pattern[str]
    deeds: re.Pattern[str]
    none: re.Pattern[str]


class _Word(NamedTuple):
    """What a sentence says of a thing, on whose word."""

    document: Document
    sentence: Span
    voice: Voice


@functools.cache
def _things() -> tuple[_Thing, ...]:
    out = []
    for row in table_of("denied.tsv"):
        things, deeds = (_any(row[column]) for column in ("things", "deeds"))
        out.append(_Thing(re.compile(things, re.I), re.compile(deeds, re.I), re.compile(_NONE + things, re.I)))
    return tuple(out)


def _any(words: str) -> str:
    return rf"\b(?:{'|'.join(words.split())})\w{{0,3}}\b"


def denied_things(documents: Sequence[Document]) -> Iterator[Statement]:
    """Both sides of each thing that one voice of an incident's stories says was done and another that it was not."""
    for thing in _things():
        denials = [word for d in documents for word in _said(d, thing, denied=True)]
        claims = [word for d in documents for word in _said(d, thing, denied=False)] if denials else []
        for no in denials:
            for yes in claims:
                if _differ(no, yes):
                    yield _statement(yes, "for")
                    yield _statement(no, "against")


def _said(document: Document, thing: _Thing, denied: bool) -> Iterator[_Word]:
    start, _, _ = body_start(document.text, document.title)
    for sentence in sentences(document.text, start):
        if not thing.things.search(sentence.text) or looks_back(sentence.text):
            continue
        for clause in _CLAUSE.finditer(sentence.text):
            deed = thing.deeds.search(clause[0])
            told = thing.none if denied else thing.things
            if deed and told.search(clause[0]) and (denied or not _NOT.search(clause[0])):
                at = sentence.start + clause.start() + deed.start()
                yield _Word(document, sentence, voice_at(document, sentence, at))


def _differ(one: _Word, other: _Word) -> bool:
    """Whether two passages stand on different words: the narrator of one report does not contradict itself."""
    if one.voice.key or other.voice.key:
        return not one.voice.same(other.voice) and (one.voice.key != other.voice.key)
    return one.document.publisher != other.document.publisher


def _statement(word: _Word, side: str) -> Statement:
    return Statement(
        story=word.document.id, about="whether", side="for" if side == "for" else "against", voice=word.voice,
        evidence=word.sentence, early=False, how="asserts" if side == "for" else "answers",
    )  # fmt: skip
