"""Counted things in a report: how many were killed, hurt, taken, freed, marched or fired, and on whose word."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import msgspec

from dateline.corroborating.numbers import NUMBER, WORD, is_loose, is_open, value_of
from dateline.corroborating.sketch import body_start
from dateline.corroborating.speakers import Voice, voice, voice_at
from dateline.corroborating.text import looks_back, sentences
from dateline.records import Document, Span

_GAP = (
    rf"(?:(?!(?:but|while|were|was|had|have|has|is|are|said|says|told) |and (?:\d|{WORD}))[\w’'-]+ ){{0,7}}?"
    r"(?:[\w’'-]+, (?:including|among them|most of them|many of them) [^.;,]{1,60}, )?"
)
_FEW = r"(?:[\w’'-]+ ){0,3}?"
_BE = r"(?:(?:who |which )?(?:it says |they say )?(?:were|was|had been|have been|has been|been|are|is|had|have|has|are now|are known to have|still) )?"
_AT = r"\b[^.;,\d]{0,90}?\b(?:to|at|as|of|reached|reaches|now|stands at|stood at|rises to|climbs to) "


_PEOPLE = r"(?:people|persons|men|women|children|girls|boys|pupils|students|villagers|farmers|workers|fishermen|herders|passengers|travellers|civilians|residents|hostages|worshippers|miners|traders|soldiers|policemen|officers)"
_HOSPITAL = r"(?:a |the )?(?:[\w’'-]+ ){0,2}?hospital"
_MARCHERS = r"(?:protesters|demonstrators|marchers|strikers|participants|supporters)"


def _people(verbs: str, states: str, counted: str = "") -> tuple[str, ...]:
    """The shapes of a count of people: "killing N", "N people were killed", "the number of dead at N"."""
    shapes = [rf"\b(?:{verbs}) (?:each )?{{N}}", rf"{{N}} {_GAP}{_BE}(?:{states})\b"]
    if counted:
        shapes.append(rf"\b(?:number of (?:the )?)?(?:{counted}){_AT}{{N}}")
    return tuple(shapes)


_SHAPES = {
    "killed": (
        *_people(
            "kill|kills|killed|killing|claimed|cost|(?:shot|shoots|shooting|gunned|gunning) (?:dead|down)",
            "killed|died|dead|die|perished|drowned|lost (?:their|his|her) lives?|slain|martyred|shot dead|massacred|bodies|deaths|fatalities",
            "death toll|toll|dead|deaths?|fatalities|people killed|killed",
        ),
        r"\bgave {N} as the (?:number of (?:the )?(?:dead|deaths|victims)|toll)",
        r"\b(?:kill\w*|deaths?)\b[^.;]{0,120}?\b(?:together|along) with (?:that of |those of )?{N}",
    ),
    "wounded": _people(
        "wound|wounds|wounded|wounding|injures?|injured|injuring|hurt|hurting|treated|treating",
        rf"wounded|injured|hurt|maimed|hospitali[sz]ed|treated|(?:(?:taken|rushed|brought|admitted) )?(?:to|in) {_HOSPITAL}",
        "injured|wounded|hurt",
    ),
    "taken": (
        *_people(
            "abduct|abducts|abducted|abducting|kidnap|kidnaps|kidnapped|kidnapping|seize|seizes|seized|seizing|snatched",
            rf"abducted|kidnapped|seized|taken(?! (?:to|by ambulance) {_HOSPITAL})|snatched|driven away|driven off|carried off|marched away|held hostage",
            "abducted|hostages|captives",
        ),
        rf"\b(?:took|taken|take|marched|drove|led) (?:away )?{{N}} {_FEW}{_PEOPLE}\b[^.;,]{{0,40}}?\b(?:from|away|off|into|to|hostage|captive)\b",
    ),
    "missing": (
        rf"{{N}} {_GAP}{_BE}(?:missing|unaccounted for|feared (?:dead|drowned|buried))\b",
        rf"{{N}} {_FEW}(?:are|were|is|was) gone\b",
        rf"\blist of {{N}} {_FEW}(?:missing|names)",
        r"{N} (?:names|missing)\b",
        rf"\b(?:number of (?:the )?)?missing{_AT}{{N}}",
    ),
    "escaped": (
        rf"{{N}} {_GAP}{_BE}(?:escaped|broke out|broken out|fled|got out|got away|came out|on the run|at large|walked out|sprung|bolted)\b",
        rf"\b(?:escapees|fugitives|escapes?){_AT}{{N}}",
        rf"{{N}} {_FEW}(?:escapees|fugitives)\b(?! (?:(?:were|was|are|had been|have been|has been) )?(?:back|re\w+|caught|in custody|killed|shot))",
    ),
    "arrested": _people("arrest|arrests|arrested|arresting|detain|detains|detained|detaining", "arrested|detained|in custody", "arrests"),
    "crowd": (
        rf"\bnumber of (?:the )?{_MARCHERS}{_AT}{{N}}",
        r"\b(?:crowd|turnout|attendance)\b[^.;\d]{0,30}?\b(?:at|of) {N}",
        r"\b(?:spoke of|claimed|estimated) {N} (?:people|marchers|protesters|demonstrators|participants)",
        rf"{{N}} {_GAP}{_BE}(?:taken part|took part|marched|joined|walked out|stayed (?:away|at home|home)|downed tools|put down (?:their )?tools|(?:went|gone) on strike|heeded the call|attended|gathered|rallied|turned out|demonstrated|protested|march)\b",
        rf"{{N}} {_FEW}{_MARCHERS}\b",
    ),
    "freed": _people(
        "freed|frees|free|freeing|released?|releases|releasing|returned|handed over|got back|get back|exchanged?|swapp?(?:ed|s)?|repatriated",
        "freed|released|returned|handed over|brought back|repatriated|exchanged|swapped|liberated|delivered|let go",
    ),
    "displaced": _people("displaced?|displacing|evacuated|uprooted", "displaced|evacuated|homeless|fled|forced from|without shelter"),
    "weapons": (rf"{{N}} {_FEW}(?:missiles?|rockets?|projectiles?|drones|warheads?|shells|rounds|mortars)\b",),
}  # fmt: skip
_PART_BEFORE = re.compile(
    r"(?:including|among (?:them|the dead|the wounded|those)(?: were)?|of whom|another|a further|least)\s*$", re.I
)
_PART_AFTER = re.compile(
    r"^\s*(?:more\b|of (?:them|whom|those|the (?:dead|wounded|injured|victims|men|women))\b)", re.I
)
_EARLIER = re.compile(
    r"\b(?:(?:had|have|has) (?:first|initially|earlier|originally|previously)|first (?:put|count|figure)|initial(?:ly)?|earlier|"
    r"original(?:ly)?|previous(?:ly)?|up from|down from|replac\w+(?: the)?|revis\w+ from|instead of|rather than)\b[^.;]{0,60}$", re.I
)  # fmt: skip
_UNIT_AFTER = re.compile(
    r"^[ -](?:(?:more|full|straight) )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|a\.m|p\.m|am\b|pm\b|per cent|percent|"
    r"kilomet|km\b|met(?:re|er)|miles?|feet|tonnes?|tons?|megawatt|dollars?|euros?|million|billion|times?\b|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DATE_BEFORE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|aged|article|resolution|No\.?) $"
)
_SAME_COUNT = re.compile(
    rf"\b(?:put(?:s|ting)? (?:it|that|the (?:number|figure|count|total|toll))|the (?:number|figure|total|count) (?:was|is|stood)) (?:at |as )?{NUMBER}",
    re.I,
)
"""A count of what the sentence before counted: "put the number at 2,500"."""
_COUNT_OF = re.compile(
    rf"(?:[’']s|\b(?:the|its|their|his|her)) (?:own |first |official )?(?:number|figure|count|total|tally|estimate) of {NUMBER}",
    re.I,
)
"""Another such: "the mayor's count of forty"."""
_BARE = re.compile(
    rf"\b(?:saw|counted|estimated|reckoned|spoke of|gave|put it at|claimed|says?|said) {NUMBER}(?=[.;,”\"]|$)", re.I
)
"""A number with nothing after it counts what was counted before: "reporters saw perhaps 15,000"."""
_WHOSE = re.compile(
    r"((?:[\w-]+ ){0,3}[\w-]+)[’']s (?:own |first |official )?(?:number|figure|count|total|tally|estimate) of $", re.I
)
_AGAIN = (_SAME_COUNT, _COUNT_OF, _BARE)
_NUMBERS = re.compile(NUMBER, re.I)
_RAISED = re.compile(r"\b(?:now|rose|risen|rises|climb\w*|lift\w*|jump\w*|revised|updated|latest|newly)\b", re.I)
_FOUND = re.compile(r"\b(?:recovered|pulled|dug out|found|retrieved|overnight|during the night)\b", re.I)
"""Told of bodies found since: a count in such a sentence that is far below the story's other one adds to it."""
COUNTS = tuple(_SHAPES)


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One count that a story gives; `loose` is "about" or "more than", `earlier` a count told as overtaken,
    `raised` one told as the new state of a count."""

    story: str
    of: str
    value: int
    open: bool
    loose: bool
    earlier: bool
    raised: bool
    voice: Voice
    country: str | None
    span: Span
    sentence: Span


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (of, re.compile(shape.replace("{N}", NUMBER), re.I)) for of, shapes in _SHAPES.items() for shape in shapes
    )


def figures(document: Document) -> tuple[Figure, ...]:
    """The counts of a story, at most one a kind and voice: the greatest, since the lesser are its parts."""
    best: dict[tuple[str, str, bool], Figure] = {}
    for figure in sorted(_all(document), key=lambda f: (-f.value, f.span.start)):
        told = [f for f in best.values() if f.of == figure.of and f.earlier == figure.earlier]
        if not any(f.voice.key == figure.voice.key or f.voice.same(figure.voice) for f in told):
            best[figure.of, figure.voice.key, figure.earlier] = figure
    most = {of: max((f.value for f in best.values() if f.of == of), default=0) for of in COUNTS}
    whole = [f for f in best.values() if not (_FOUND.search(f.sentence.text) and 2 * f.value < most[f.of])]
    return tuple(sorted(whole, key=lambda f: (f.of, f.span.start, f.value)))


def _all(document: Document) -> Iterator[Figure]:
    start, _, _ = body_start(document.text, document.title)
    last: str | None = None
    held: set[int] = set()
    for sentence in sentences(document.text, start):
        if looks_back(sentence.text):
            continue
        for figure in _of_sentence(document, sentence, last):
            last = figure.of
            held.add(figure.value)
            yield figure
    yield from _of_headline(document, start, held)


def _of_sentence(document: Document, sentence: Span, last: str | None) -> Iterator[Figure]:
    """The counts of a sentence; `last` is what was counted before, for "put the number at"."""
    taken: set[int] = set()
    for kind, pattern in (*_patterns(), *((None, again) for again in _AGAIN)):
        of = kind or last
        for match in pattern.finditer(sentence.text) if of else ():
            at = match.start("number")
            if of and at not in taken and not _is_part(sentence.text, match):
                figure = figure_at(document, sentence, of, match)
                if figure is not None:
                    taken.add(at)
                    last = of
                    yield figure


def _of_headline(document: Document, start: int, held: set[int]) -> Iterator[Figure]:
    """The body's own numbers of which only the headline says what they count: "Forty kidnapped" over "about 40 farmers"."""
    title = document.title or ""
    for of, pattern in _patterns():
        for match in pattern.finditer(title):
            value = value_of(match["number"])
            if value is None or value in held or _UNIT_AFTER.match(title[match.end("number") :]):
                continue
            for sentence in sentences(document.text, start):
                same = next((n for n in _NUMBERS.finditer(sentence.text) if value_of(n["number"]) == value), None)
                figure = figure_at(document, sentence, of, same) if same and not looks_back(sentence.text) else None
                if figure is not None:
                    held.add(value)
                    yield figure
                    break


def _is_part(text: str, match: re.Match[str]) -> bool:
    qualifier = (match["qualifier"] or "").strip().lower()
    before = text[max(0, match.start("number") - 30) : match.start("number")]
    return (
        qualifier in ("another", "a further")
        or ("at least" not in before.lower() and _PART_BEFORE.search(before) is not None)
        or _PART_AFTER.match(text[match.end("number") :]) is not None
    )


def figure_at(document: Document, sentence: Span, of: str, match: re.Match[str]) -> Figure | None:
    """The count that a match of `NUMBER` in a sentence gives of something; None for a year, a date or a measure."""
    value = value_of(match["number"])
    text, at, after = sentence.text, match.start("number"), match.end("number")
    if value is None or (1900 <= value <= 2100 and "," not in match["number"]):
        return None
    if _UNIT_AFTER.match(text[after:]) or _DATE_BEFORE.search(text[:at]):
        return None
    start, end = sentence.start + match.start("number"), sentence.start + match.end("number")
    before = sentence.text[: match.start("number")]
    return Figure(
        story=document.id, of=of, value=value, open=is_open(match["qualifier"]), loose=is_loose(match["qualifier"]),
        earlier=_EARLIER.search(before[-90:]) is not None,
        raised=_RAISED.search(sentence.text) is not None, voice=_voice(document, sentence, start),
        country=_country(document, start, end), span=Span(start, end, document.text[start:end]), sentence=sentence,
    )  # fmt: skip


def _voice(document: Document, sentence: Span, at: int) -> Voice:
    whose = _WHOSE.search(sentence.text, 0, at - sentence.start)
    return voice(whose[1]) if whose else voice_at(document, sentence, at)


def _country(document: Document, start: int, end: int) -> str | None:
    """Whose people were counted, by the coded event that holds the same number."""
    for event in document.events:
        for quantity in event.quantities:
            if quantity.span.start < end and start < quantity.span.end and event.recipients:
                return event.recipients[0].country
    return None
