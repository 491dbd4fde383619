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
from dateline.corroborating.words import stem
from dateline.records import Attribution, Document, Span

About = Literal["culprit", "whether"]
Side = Literal["for", "against"]

_DENY = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)? (?:as |the |.{0,60}\bas )|reject(?:s|ed|ing)? (?:the |any |all )?(?:\w+ )?(?:accusation|allegation|"
    r"charge|claim|report|statement|suggestion|blame)|refut(?:es|ed|ing)|had nothing to do with|played no part|fabricat(?:ion|ed)|baseless|"
    r"untrue|without foundation|unfounded|groundless|call(?:s|ed|ing)? .{1,80}?\b(?:lie|lies|invention|hoax|falsehood|nonsense|propaganda)\b|(?:is|was|were|are) not under arrest|found nothing to support|(?:had|has|have|is|was|saw|found) no (?:evidence|sign|proof|indication|trace) (?:of|that)|spread(?:ing)? (?:false|lies))\b", re.I
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
    r"kidnapped|abducted|tortured|beaten|mistreated|ill-treated|held|left out|hit)\b|\bdead\b|\balive\b|\barrest|\bdetain", re.I
)  # fmt: skip
_VIOLENCE = re.compile(
    r"\b(?:bomb\w*|attack\w*|shell\w*|fir(?:e|ed|ing)|shoot\w*|shot|kill(?:ed|ing)?|responsib\w+|involve\w*|role|behind|carr(?:y|ied) out|aim(?:ed|ing)?|"
    r"strike|strikes|struck|raid\w*|massacre\w*|anything to do|nothing to do|aircraft|explo\w+|burn\w*|poison\w*|abduct\w*|kidnapp\w*|ammunition|bullets?|grenades?|tear ?gas)\b", re.I
)  # fmt: skip
_FOUL = re.compile(r"\b(?:sabotage|arson|foul play|deliberate(?:ly)?|on purpose)\b", re.I)
"""Somebody did it: to suspect these is to blame, to find no sign of them is to clear."""
_SUSPECT = re.compile(r"\b(?:suspect|blam|alleg|accus|speak|spoke|talk|point)\w*\b[^.;]{0,40}" + _FOUL.pattern, re.I)
_OF_COUNT = re.compile(r"\b(?:(?:larger|higher|greater|bigger) (?:number|toll|figure|count)s?|death toll)\b", re.I)
"""A denial of these is no denial of what happened: the counts themselves tell of it."""
_OWN_PART = re.compile(
    r"\b(?:(?:its|his|her|their|our) (?:own )?(?:members|men|people|troops|forces|soldiers|fighters|officers|guards|agents|pilots|aircraft|jets|units|"
    r"supporters|activists)|(?:had|has|have|having) (?:not |never )?(?:led|ordered|planned|plotted|organi[sz]ed|prepared|sent|staged|incited|armed|financed|paid for)\b|"
    r"\b(?:leading|ordering|planning|plotting|staging|inciting|masterminding|arming|financing)\b|(?:took|taking|taken|had|played|playing) (?:any |no )?part|involv\w+|complicit\w*|help(?:ed|ing))\b", re.I
)  # fmt: skip
"""A denial of these is a denial of having done it, not that it was done."""
_NOT_US = re.compile(
    r"\b(?:none of (?:its|our|their|his|her|the)\b|(?:no|not one|not a single) (?:soldiers?|officers?|policem[ae]n|aircraft|jets?|planes?|drones?|troops|units?) (?:was|were|had|have|fired|flew|took|used|shot)\b|"
    r"(?:did|had|have|has) (?:not|never) (?:\w+ )?(?:fired?|sho(?:o)?t|used?|kill(?:ed)?|attack(?:ed)?|bomb(?:ed)?|shell(?:ed)?|hit|str[iu]c?ke?|target(?:ed)?|"
    r"open(?:ed)? fire|tak(?:e|en) part|order(?:ed)?)\b)", re.I
)  # fmt: skip
_THERE_NO = re.compile(
    r"\bthere (?:was|were|is|are|had been|has been|have been) (?:no|never an?y?|not an?y?) (?:such |\w+ )?(?P<what>\w+)",
    re.I,
)
_NEAR = 300
"""Characters between two statements of which one answers the other."""
_ALIVE = re.compile(r"\b(?:is|was|still|be|shows? .{0,60}) alive\b|\bnot dead\b", re.I)
_RETRACT = re.compile(
    r"\bretract(?:s|ed|ion|ing)?\b|\b(?:we|it|paper|newspaper|agency) (?:now )?(?:accepts? that|withdr[ae]ws?|withdrew)\b|\bthis report was wrong\b|"
    r"\bwithdr(?:ew|awn|aw|awing) (?:the|its|this|that|a) (?:\w+ )?(?:report|story|article)\b", re.I
)  # fmt: skip
_UNPROVEN = re.compile(r"\w+ no (?:evidence|sign|proof|indication|trace)\b", re.I)
_CLAUSE = re.compile(r";|,? and (?:say|said|insist|repeat|accus|blam)|,? but ")
"""Ends what a denial is about."""
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
    out += _not_us(document, start)
    out += _contradicted(document, start)
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
        about = _topic(_CLAUSE.split(text[denial.start() :], maxsplit=1)[0])
        if about != "whether" or not _OF_COUNT.search(text):
            yield _statement(document, about, "against", who, sentence, "denies")
    elif _ALIVE.search(text):
        yield _statement(
            document, "whether", "against", voice_at(document, sentence, sentence.start), sentence, "denies"
        )
    mutual = _MUTUAL.search(text)
    if mutual is not None:
        who = _who(document, sentence, mutual.start())
        yield _statement(document, "culprit", "for", who, sentence, "blames")
        yield _statement(document, "culprit", "against", who, sentence, "blames")
    elif (blame := _SUSPECT.search(text)) is not None or (
        (blame := _BLAME.search(text)) is not None and (_VIOLENCE.search(text) or blame[0].lower().startswith("blam"))
    ):
        yield _statement(document, "culprit", "for", _who(document, sentence, blame.start()), sentence, "blames")


def _statement(document: Document, about: About, side: Side, who: Voice, sentence: Span, how: str) -> Statement:
    start, _, _ = body_start(document.text, document.title)
    early = not document.text[start : sentence.start].strip()
    return Statement(story=document.id, about=about, side=side, voice=who, evidence=sentence, early=early, how=how)


def _topic(content: str) -> About:
    """What a denial is about: somebody's fate or a plain fact, or who did the violence."""
    if _UNPROVEN.match(content):
        return "culprit" if _FOUL.search(content) else "whether"
    fate = _FATE.search(content)
    done = _VIOLENCE.search(content) or _OWN_PART.search(content)
    return "culprit" if done is not None and (fate is None or done.start() < fate.start()) else "whether"


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


def _not_us(document: Document, start: int) -> Iterator[Statement]:
    """A speaker says that none of his own did it."""
    for attribution, text in _told(document, start):
        if (
            attribution.stance == "asserts"
            and (found := _NOT_US.search(text))
            and _VIOLENCE.search(text, found.start())
        ):
            sentence = _sentence_of(document, attribution.content[0].start)
            if attribution.source is not None and not looks_back(sentence.text):
                who = named(document, attribution.source.text, attribution.source.start)
                yield _statement(document, "culprit", "against", who, sentence, "denies")


def _contradicted(document: Document, start: int) -> Iterator[Statement]:
    """One speaker says that there was no such thing as another has just spoken of."""
    held = list(_told(document, start))
    for attribution, text in held:
        none = _THERE_NO.search(text)
        if none is None or attribution.source is None:
            continue
        what, who = stem(none["what"].lower()), voice(attribution.source.text)
        for other, claim in held:
            if (
                other.source is None
                or other is attribution
                or abs(other.content[0].start - attribution.content[0].start) > _NEAR
            ):
                continue
            theirs = voice(other.source.text)
            if (
                not theirs.same(who)
                and not _THERE_NO.search(claim)
                and what in map(stem, re.findall(r"\w+", claim.lower()))
            ):
                yield _statement(
                    document, "whether", "for", theirs, _sentence_of(document, other.content[0].start), "asserts"
                )
                yield _statement(
                    document, "whether", "against", who, _sentence_of(document, attribution.content[0].start), "answers"
                )


def _told(document: Document, start: int) -> Iterator[tuple[Attribution, str]]:
    """The body's attributions with a speaker, and what is told in each."""
    for attribution in document.attributions:
        if attribution.source is not None and attribution.content and attribution.content[0].start >= start:
            yield attribution, " ".join(c.text for c in attribution.content)


def _mentions(content: tuple[Span, ...], who: Voice) -> bool:
    words = {w.lower().removesuffix("s") for span in content for w in re.findall(r"[^\W\d_]+", span.text)}
    return any(word in words for word in who.key.split())


def _sentence_of(document: Document, at: int) -> Span:
    for sentence in sentences(document.text):
        if sentence.start <= at < sentence.end:
            return sentence
    return Span(at, at, "")
