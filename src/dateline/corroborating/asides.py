"""What a story tells beside its happening: sentences that look back or elsewhere, remembrance, one of a row."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

_YEARS_ON = re.compile(
    r"\b(?:years?|decades?|months?) (?:on|ago|since|after|later|to the day)\b|\banniversar|\bcentenar", re.I
)
_REMEMBER = re.compile(
    r"\b(?:remember\w*|commemorat\w*|memorials?|anniversar\w*|mourn(?:ed|ing|ers)? again|gathered again|vigils?|marks?|marked|"
    r"every year|each year|as (?:they|he|she|it) (?:do|does|has|have) (?:each|every)|read the names|wreaths?|plaques?)\b", re.I
)  # fmt: skip
_SEQUEL = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|another|latest|last|previous|earlier|first|prior) "
    r"(?:\w+ ){0,3}?(?:rounds?|sessions?|summits?|meetings?|talks|attacks?|bombings?|blasts?|explosions?|strikes?|raids?|protests?|marches|"
    r"launch(?:es)?|tests?|kidnappings?|abductions?|time)\b|(?<!\bwould )(?<!\bwill )(?<!\bto )(?<!\bmay )\b(?:met|meet|meeting|gathered) again\b", re.I
)  # fmt: skip
_BACKGROUND = re.compile(
    r"\b(?:first|previous|earlier|last|prior) (?:\w+ )?(?:rounds?|sessions?|summits?|meetings?|talks|attacks?|bombings?|blasts?|explosions?|"
    r"strikes?|raids?|protests?|launch(?:es)?|tests?)\b|\b(?:years?|months?|weeks?) (?:ago|earlier|before)\b|\blast (?:month|year)\b|"
    r"\b(?:in|since) (?:19|20)\d\d\b|\bthis (?:week|month)\b", re.I
)  # fmt: skip
_BESIDE = re.compile(
    r"\b(?:came|comes|coming|followed|follows|happened|occurred) (?:just |only |barely |less than )?(?:\w+ ){0,2}(?:hours?|days?) (?:after|before)\b|"
    r"\b(?:hours?|days?) (?:after|before) (?:an?|another|some) |"
    r"\b(?:is|was|marks|marked) (?:at least |only )?(?:the|a) (?:second|third|fourth|fifth|sixth|seventh|latest) \w+", re.I
)  # fmt: skip
_HAD_BEEN = re.compile(
    r"\bhad (?!been\b|to\b|no\b|an?\b|the\b|not\b)\w+[^\n]*\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.I
)
_SAID = re.compile(r"\b(?:said|says|told|according)\b")
_BESIDE_HINT = re.compile(r" after | before |after a| (?:second|third|fourth|fifth|sixth|seventh|latest) ")
_ELSEWHERE = re.compile(
    r"\s*(?:Elsewhere|Separately|In a separate|In another|Neighbou?ring|Nearby|Across the border)\b|"
    r"\s*In [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*, (?:another|meanwhile|an? (?:\w+, )?(?:larger|smaller|bigger|separate|similar|second|further|different|rival))\b"
)
"""Opens a sentence about another happening."""
_BACK_HINT = re.compile(
    r"first|previous|earlier|last|prior|ago|before|in 19|in 20|since 19|since 20|First|Last|this week|this month"
)
_SEQUEL_HINT = re.compile(
    r"second|third|fourth|fifth|sixth|another|last|latest|previous|earlier|first|prior|met|meet|gathered"
)
_YEARS_HINT = re.compile(r"year|decade|month|anniversar|centenar")
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s+")


class Aside(NamedTuple):
    """A sentence that looks back; `beside`: and to another happening, so that its words and names are not this one's."""

    start: int
    end: int
    beside: bool


class Break(NamedTuple):
    """Where a sentence ends, and where the next begins, past closing quotes and white space."""

    end: int
    after: int


def breaks(text: str) -> list[Break]:
    """The ends of a text's sentences, the last one's among them."""
    return [*(Break(m.start() + 1, m.end()) for m in _SENTENCE_END.finditer(text)), Break(len(text), len(text))]


def first_sentence(text: str, start: int) -> int:
    """Where the first sentence from an offset on ends; a thousand characters on, if none does before."""
    end = _SENTENCE_END.search(text, start, start + 1000)
    return end.start() + 1 if end else min(len(text), start + 1000)


def asides(text: str, found: Sequence[Break]) -> list[Aside]:
    """The sentences, but the first, that look back or elsewhere: what they name is not where this story happens."""
    out = []
    for (start, _), (end, _) in itertools.pairwise(found):
        sentence = text[start:end]
        beside = _is_beside(sentence)
        if beside or (_BACK_HINT.search(sentence) and _BACKGROUND.search(text, start, end)):
            out.append(Aside(start, end, beside))
    return out


def _is_beside(sentence: str) -> bool:
    """Whether a sentence is about another happening: it says so, or tells without a speaker what had been on some day."""
    if _ELSEWHERE.match(sentence) or (_BESIDE_HINT.search(sentence) and _BESIDE.search(sentence)):
        return True
    return " had " in sentence and _HAD_BEEN.search(sentence) is not None and _SAID.search(sentence) is None


def current(text: str, start: int, aside: Sequence[Aside]) -> str:
    """The text from an offset on without the sentences about other happenings."""
    parts = []
    for one in aside:
        if one.beside:
            parts.append(text[start : max(start, one.start)])
            start = max(start, one.end)
    return "".join((*parts, text[start:]))


def is_sequel(text: str) -> bool:
    """Whether a text tells of a second round, another attack: of one in a row."""
    low = text.lower()
    return any(_SEQUEL.match(low, hint.start()) for hint in _SEQUEL_HINT.finditer(low))


def commemorates(lead: str, opening: str) -> bool:
    """Whether a lead, or some more of the opening, tells of remembrance of something years ago."""
    return bool(_YEARS_HINT.search(lead.lower()) and _YEARS_ON.search(lead) and _REMEMBER.search(opening))
