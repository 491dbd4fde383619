"""Who blames whom, who denies what, who contradicts whom: the statements that make an incident disputed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from dateline.corroborating.sketch import body_start
from dateline.corroborating.speakers import NARRATOR, Voice, named, voice, voice_at
from dateline.corroborating.text import looks_back, sentences
from dateline.records import Document, Span

About = Literal["culprit", "whether"]
Side = Literal["for", "against"]

_DENY = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)? (?:as |the |.{0,60}\bas )|reject(?:s|ed|ing)? (?:the |any |all )?(?:\w+ )?(?:accusation|allegation|"
    r"charge|claim|report|statement|suggestion|blame)|refut(?:es|ed|ing)|had nothing to do with|played no part|fabricat(?:ion|ed)|baseless|"
    r"untrue|(?:is|was|were|are) not under arrest|found nothing to support|spread(?:ing)? (?:false|lies))\b", re.I
)  # fmt: skip
_BLAME = re.compile(
    r"\b(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|hold(?:s|ing)? .{0,40}responsible|held .{0,40}responsible|responsibility on|handiwork of|the work of|"
    r"point(?:s|ed|ing)? (?:the |a )?finger|(?:was|were|is) behind|claim(?:s|ed|ing)? responsibility|fired first|opened fire|provocation|"
    r"responsible for)\b", re.I
)  # fmt: skip
_MUTUAL = re.compile(
    r"\b(?:accus\w+|blam\w+) (?:each other|one another)|\b(?:trad|swap|exchang)\w+ (?:blame|accusations|charges|recriminations)\b",
    re.I,
)
_FATE = re.compile(
    r"\b(?:(?:had|has|have) (?:\w+ )?been|(?:is|was|were|are)) (?:\w+ )?(?:killed|dead|alive|hurt|wounded|arrested|detained|captured|seized|taken|"
    r"kidnapped|left out|hit)\b|\bdead\b|\balive\b|\barrest|\bdetain", re.I
)  # fmt: skip
_VIOLENCE = re.compile(
    r"\b(?:bomb\w*|attack\w*|shell\w*|fir(?:e|ed|ing)|shoot\w*|shot|kill(?:ed|ing)?|responsib\w+|involve\w*|role|behind|carr(?:y|ied) out|aim(?:ed|ing)?|"
    r"strike|strikes|struck|raid\w*|massacre\w*|anything to do|nothing to do|aircraft|explo\w+|burn\w*|poison\w*|abduct\w*|kidnapp\w*)\b", re.I
)  # fmt: skip
_ALIVE = re.compile(r"\b(?:is|was|still|be|shows? .{0,60}) alive\b|\bnot dead\b", re.I)
_RETRACT = re.compile(
    r"\bretract(?:s|ed|ion|ing)?\b|\b(?:we|it|paper|newspaper|agency) (?:now )?(?:accepts? that|withdr[ae]ws?|withdrew)\b|\bthis report was wrong\b|"
    r"\bwithdr(?:ew|awn|aw|awing) (?:the|its|this|that|a) (?:\w+ )?(?:report|story|article)\b", re.I
)  # fmt: skip
_VERSUS = re.compile(r";|, (?:but|while|whereas)\b|\bwhile\b|\bwhereas\b")


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One story's statement for or against: what it is about, whose word, and the sentence that says so."""

    story: str
    about: About
    side: Side
    voice: Voice
    evidence: Span
    early: bool
    """Whether it stands at the head of the story: then it is about the main happening."""
    how: str
    """What gave it away: blames, denies, each of the other, answers, retracts."""


def statements(document: Document) -> tuple[Statement, ...]:
    """All statements of a story, in order."""
    start, _, _ = body_start(document.text, document.title)
    out: list[Statement] = []
    for sentence in sentences(document.text, start):
        if not looks_back(sentence.text):
            out += _of_sentence(document, sentence)
    out += _answers(document)
    out += _each_of_other(document, start)
    return tuple(dict.fromkeys(out))


def retracts(document: Document) -> bool:
    """Whether a story withdraws an earlier one: it says so in its title or its lead."""
    start, _, _ = body_start(document.text, document.title)
    return _RETRACT.search(f"{document.title or ''}. {document.text[start : start + 400]}") is not None


def _of_sentence(document: Document, sentence: Span) -> Iterator[Statement]:
    text = sentence.text
    denial = _DENY.search(text)
    if denial is not None:
        verb = re.match(r"den|dismiss|reject|refut", denial[0], re.I)
        who = (
            _who(document, sentence, denial.start())
            if verb
            else voice_at(document, sentence, sentence.start + denial.start())
        )
        yield _statement(document, _topic(text[denial.start() :]), "against", who, sentence, "denies")
    elif _ALIVE.search(text):
        yield _statement(
            document, "whether", "against", voice_at(document, sentence, sentence.start), sentence, "denies"
        )
    mutual = _MUTUAL.search(text)
    if mutual is not None:
        who = _who(document, sentence, mutual.start())
        yield _statement(document, "culprit", "for", who, sentence, "blames")
        yield _statement(document, "culprit", "against", who, sentence, "blames")
    elif (blame := _BLAME.search(text)) is not None and _VIOLENCE.search(text):
        yield _statement(document, "culprit", "for", _who(document, sentence, blame.start()), sentence, "blames")


def _statement(document: Document, about: About, side: Side, who: Voice, sentence: Span, how: str) -> Statement:
    start, _, _ = body_start(document.text, document.title)
    early = not document.text[start : sentence.start].strip()
    return Statement(story=document.id, about=about, side=side, voice=who, evidence=sentence, early=early, how=how)


def _topic(content: str) -> About:
    """What a denial is about: somebody's fate or a plain fact, or who did the violence."""
    violent, fate = _VIOLENCE.search(content), _FATE.search(content)
    if violent is None:
        return "whether"
    return "whether" if fate is not None and fate.start() <= violent.start() else "culprit"


def _who(document: Document, sentence: Span, at: int) -> Voice:
    """The subject of a verb at an offset within the sentence: its attribution's source, an event's actor, the words before it."""
    position = sentence.start + at
    for attribution in document.attributions:
        if (
            attribution.cue is not None
            and attribution.source is not None
            and abs(attribution.cue.start - position) < 12
        ):
            return named(document, attribution.source.text, attribution.source.start)
    for event in document.events:
        if event.actors and abs(event.trigger.start - position) < 12:
            return voice(event.actors[0].text)
    before = re.split(r"[,;:“\"]", sentence.text[:at])[-1].strip()
    return voice(before) if 0 < len(before.split()) <= 6 else voice_at(document, sentence, position)


def _answers(document: Document) -> Iterator[Statement]:
    """One side condemns, rejects or accuses another, and that other's own word is given against it."""
    for event in document.events:
        if event.event not in ("ACCUSE", "REJECT") or event.status not in ("actual", "ongoing"):
            continue
        for entity in event.recipients:
            wanted = set(voice(entity.text).key.split())
            for attribution in document.attributions:
                source = attribution.source
                if (
                    source is None
                    or attribution.stance not in ("asserts", "denies")
                    or not wanted
                    or not attribution.content
                ):
                    continue
                apart = (
                    attribution.content[0].start > event.evidence.end
                    or attribution.content[-1].end < event.evidence.start
                )
                if apart and wanted == set(voice(source.text).key.split()):
                    yield _statement(
                        document,
                        "whether",
                        "for",
                        voice(event.actors[0].text) if event.actors else NARRATOR,
                        event.evidence,
                        "accuses",
                    )
                    yield _statement(
                        document,
                        "whether",
                        "against",
                        voice(source.text),
                        _sentence_of(document, source.start),
                        "answers",
                    )


def _each_of_other(document: Document, start: int) -> Iterator[Statement]:
    """Two speakers in one sentence, set against each other, of whom one speaks about the other."""
    for sentence in sentences(document.text, start):
        if not _VERSUS.search(sentence.text):
            continue
        held = [
            a
            for a in document.attributions
            if a.source
            and a.cue
            and a.content
            and sentence.start <= a.source.start < sentence.end
            and a.stance == "asserts"
        ]
        for one, other in itertools.combinations(held, 2):
            assert one.source is not None
            assert other.source is not None
            left, right = voice(one.source.text), voice(other.source.text)
            if left.same(right) or not _VERSUS.search(document.text, one.source.start, other.source.start + 1):
                continue
            if _mentions(one.content, right) or _mentions(other.content, left):
                yield _statement(document, "whether", "for", left, sentence, "each of the other")
                yield _statement(document, "whether", "against", right, sentence, "each of the other")


def _mentions(content: tuple[Span, ...], who: Voice) -> bool:
    words = {w.lower().removesuffix("s") for span in content for w in re.findall(r"[^\W\d_]+", span.text)}
    return any(word in words for word in who.key.split())


def _sentence_of(document: Document, at: int) -> Span:
    for sentence in sentences(document.text):
        if sentence.start <= at < sentence.end:
            return sentence
    return Span(at, at, "")
