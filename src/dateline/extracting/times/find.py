"""Finds time expressions by one scan for time words, and hands each to the resolver."""

from __future__ import annotations

import re
from collections.abc import Callable

from dateline.extracting.times import words as w
from dateline.extracting.times.resolve import Resolver
from dateline.records import Time

_MON = r"(?:(?:" + "|".join(sorted((m for m in w.MONTHS if len(m) > 4 or m in ("june", "july", "may")), key=len, reverse=True)) + r"|(?:" + "|".join(
    m for m in w.MONTHS if len(m) <= 4 and m not in ("june", "july", "may")) + r")\b\.?)\b(?<!\.\.))"
_DOW = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_DOWS = rf"(?:{_DOW}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\.)"
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_NUM = r"(?:\d{1,3}(?:[.,]\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|" + "|".join(
    sorted((k for k in w.NUMBERS if k not in ("a", "an", "half a")), key=len, reverse=True)) + ")"  # fmt: skip
_VAGUE = r"(?:several|many|few|some|a few|a couple of|couple of|dozens of|hundreds of|thousands of|various|countless)"
_UNIT = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))"
_SEA = r"(?:spring|summer|autumn|winter)"
_PART = r"(?:morning|afternoon|evening|night|dawn|dusk|noon|midday|midnight|lunchtime|daybreak|nightfall|sunset|sunrise)"
_EML = r"(?:(?:very |as )?(?:early|late|mid|middle)[- ]?(?:in |of |to mid-)?|(?:the )?(?:beginning|start|end|middle|close|turn|early part|latter part|latter half|second half|first half|latter days|early days|final days|last days|eve|height) of (?:the )?)"
_DAYNO = r"(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)"
_BC = r"(?:\s?(?:BCE?|B\.C\.(?:E\.)?))"
_CLOCK = r"(?:\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{4} hours)(?:\s(?:GMT|UTC|EST|EDT|CET|BST))?"

PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", rf"(?:{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?)"),
    ("numeric", r"(?:\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|\d{1,2}\.\d{1,2}\.\d{4})(?![\d/])"),
    ("full", rf"(?:(?:the )?(?:{_PART}|night) of )?(?:{_EML})?(?:{_DOWS},? )?(?:the )?(?:{_DAYNO}(?: of)? {_MON},? (?:of )?{_YEAR}|{_MON} (?:the )?{_DAYNO}(?:,| of)? {_YEAR})\b(?!,\d)"),
    ("bcmonth", rf"(?:{_EML})?(?:{_MON}|{_SEA}),? (?:of )?\d{{1,4}}{_BC}"),
    ("bc", rf"(?:(?:ca?\.|circa|about|around) )?(?:{_EML})?(?:the )?\d{{1,4}}{_BC}"),
    ("bcrange", r"\d{1,4}(?=\s?(?:[-–]|to|and|or)\s?\d{1,4}\s?(?:BCE?|B\.C\.))"),
    ("century", rf"(?:{_EML})?(?:the )?(?:(?:early|late|mid)[- ])?(?:{'|'.join(sorted(w.CENTURIES, key=len, reverse=True))}|\d{{1,2}}(?:st|nd|rd|th))[- ]century(?:{_BC})?"),
    ("decade", rf"(?:{_EML})?(?:the )?(?:(?:early|late|mid)[- ]?)?(?:'?\d0|1[0-9]\d0|20\d0)'?s\b|(?:the )?(?:early |late |mid-?)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"),
    ("range", rf"(?:{_DAYNO}\s?[-–]\s?{_DAYNO} {_MON} {_YEAR}|{_MON} {_DAYNO}\s?[-–]\s?{_DAYNO}, {_YEAR})"),
    ("monthyear", rf"(?:{_EML})?{_MON},? (?:of )?(?:the year )?{_YEAR}\b(?![,.]\d|\s?(?:troops|soldiers|people|men))"),
    ("holiday", rf"(?:{'|'.join(re.escape(h) for h in sorted(w.HOLIDAYS, key=len, reverse=True))})(?:,? (?:of )?{_YEAR})?\b"),
    ("monthday", rf"(?:(?:the )?(?:{_PART}) of )?(?:{_EML})?(?:{_DOWS},? )?(?:the )?(?:{_MON} {_DAYNO}|{_DAYNO}(?: of)? {_MON})\b(?![,.]?\d|%)(?: of (?:that|the same|this|the following|last|next) year)?(?:,? {_CLOCK})?"),
    ("seasonyear", rf"(?:{_EML})?(?:the )?(?:{_SEA}|fall|rainy season|dry season)(?:,? of|,)? (?:the year )?{_YEAR}\b"),
    ("quarter", rf"(?:the )?(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?:fiscal )?(?:quarter|half)(?: of (?:the )?(?:fiscal )?(?:{_YEAR}|(?:this|last|next|the) year|{_MON}))?|[QH][1-4] {_YEAR}|(?:the )?year-(?:ago|earlier) (?:period|quarter)"),
    ("partmonth", rf"(?:later|earlier) (?:in )?(?:that|this|the same) (?:month|year|week|day|century|decade|summer|spring|autumn|winter|night|evening|morning|afternoon)"),
    ("years", rf"(?:{_EML})(?:the )?(?:year |years )?{_YEAR}\b|(?:the )?years? {_YEAR}\b"),
    ("weekday", rf"(?:{_EML}|later (?:on )?|earlier (?:on )?)?(?:(?:last|next|this|this past|this coming|the following|the previous|the next|the|that|every|each|this last) )?(?:{_DOW}|{_DOWS})s?(?: {_PART}s?| lunchtime)?(?:,? (?:at (?:about |around )?)?{_CLOCK})?(?: (?:last|next|this) week)?"),
    ("today", rf"(?:{_EML}|earlier |later )?(?:today|yesterday|tomorrow|tonight|overnight|last night|the day (?:before yesterday|after tomorrow))(?:(?<!night)(?<!overnight) {_PART})?"),
    ("ago", rf"(?:(?:about|around|nearly|almost|just|over|more than|some|only|roughly|less than|at least) )?(?:{_NUM}|an?|{_VAGUE}|half an?)(?: and a half| or (?:so|more|{_NUM}))?[- ](?:calendar |consecutive |straight |full |short |long |more )?{_UNIT} (?:ago|earlier|before|later|after(?:wards?)?(?! (?:the|a|he|she|it|they|his|her|that))|from now|hence|beforehand|previously|prior|old\b)"),
    ("relday", rf"(?:(?:early|late|later) )?(?:the|that|this|the very|that very|the same|that same)(?: very| same)? (?:(?:following|next|previous|preceding|same|subsequent|day before|day after) ?){{1,2}}(?:{_UNIT}|{_PART}|{_SEA}|{_DOW}|{_MON})?(?: {_PART})?|the (?:day|month|year|week) (?:following|after|before|earlier)|(?:a|the) day (?:earlier|later|before|after)|(?:the |that |that same |the same )(?:day|night|evening|morning|afternoon|weekend)\b"),
    ("relunit", rf"(?:(?:the |)?(?:beginning|start|end|middle|close|early part|latter part|rest|remainder|first half|second half|course) of )?(?:early |late |mid-?|later |earlier )?(?:(?:last|next|this|the past|the last|the next|the coming|the following|the previous|the current|the same|that|the preceding|current|previous|following|past|coming)) (?:{_NUM}-?|{_VAGUE}|couple of|few)? ?(?:calendar |fiscal |financial )?(?:{_UNIT}|{_SEA}|fall|{_MON})(?:\b(?!-))"),
    ("unitend", rf"(?:the )?(?:beginning|start|end|middle|close|rest|remainder) of (?:the )?(?:day|week|month|year|decade|century|weekend)|(?:the )?year[- ]end|(?:the )?(?:same )?weekend\b|(?:this|the) century|mid-?(?:year|week|month|day|term)"),
    ("set", rf"(?:every|each) (?:other |{_NUM} |few |single )?(?:{_UNIT}|{_PART}|{_SEA}|{_DOW}|{_MON})|(?:once|twice|(?:{_NUM}) times) (?:a|every|per|each) {_UNIT}|per (?:day|week|month|year)|daily|weekly|monthly|yearly|annually|annual|nightly|hourly|quarterly|biweekly|bimonthly"),
    ("duration", rf"(?:(?:about|around|nearly|almost|just|more than|some|only|roughly|less than|at least|under|up to) )?(?:(?:{_NUM})(?: (?:to|or|and) (?:a half|{_NUM}))?|an?|{_VAGUE}|half an?|the)(?: and a half)?[- ](?:full |consecutive |straight |whole |long |more |additional |calendar |business |working )?{_UNIT}(?:-long|\b)(?:(?: of age)| old| and a half)?"),
    ("clock", rf"(?:(?:about|around|shortly (?:before|after)|just (?:before|after)) )?{_CLOCK}|(?<=at )(?:noon|midnight|dawn|dusk|midday)"),
    ("season", rf"(?:{_EML})?(?:(?:the|that|this|last|next) )?(?:{_SEA})(?! (?:camp|school|house|games|olympics|home|break))\b|(?:the|that|this|last|next) fall(?= [,.;]|[,.;])"),
    ("month", rf"(?:{_EML})?(?:(?:last|next|this|the following|the previous|that|the) )?{_MON}(?: of (?:that|the same|this|the following|last|next) year)?"),
    ("year", rf"(?:(?:(?:ca?\.|circa) )?{_YEAR})(?![\d,.]*\d|\s?(?:km|kg|people|men|troops|soldiers|ft|feet|meters|metres|miles|tons|tonnes|dead|wounded|prisoners|aircraft|tanks|%|percent|per cent|-strong|-man|hours|votes))"),
    ("daypart", rf"(?:(?:early|late|mid-?|later|earlier) (?:in the |that )?)?(?:in the |that |this |the )?(?:small hours|{_PART})\b"),
    ("present", rf"(?:{w.PRESENT}|today's)"),
    ("past", rf"(?:{w.PAST})"),
    ("future", rf"(?:{w.FUTURE})"),
)
_SCANNERS = [(name, re.compile(rf"\b(?:{p})", re.I)) for name, p in PATTERNS]
_TRIGGER = re.compile(
    r"\d|\b(?:" + "|".join((*(m for m in w.MONTHS), "mon", "tue", "wed", "thu", "fri", "sat", "sun"))
    + r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|halfs?|years?|"
    r"decades?|centur(?:y|ies)|spring|summer|autumn|winter|fall|morning|afternoon|evening|dawn|dusk|noon|midday|midnight|lunchtime|today|yesterday|tomorrow|"
    r"tonight|overnight|now|currently|present(?:ly)?|nowadays|recent(?:ly)?|lately|previously|formerly|once|past|future|soon|shortly|daily|weekly|monthly|yearly|"
    r"annual(?:ly)?|nightly|hourly|quarterly|christmas|new year|valentine|halloween|independence|bastille|veterans|armistice|victory|d-day|twenties|thirties|"
    r"forties|fifties|sixties|seventies|eighties|nineties|year-end|far|moment|ago|earlier|boxing|labour|republic|juneteenth|christmastime|daybreak|nightfall|sunset|sunrise|ages|whiles?|time)\b",
    re.I,
)  # fmt: skip
_BY_TRIGGER = {
    "digit": "iso numeric full bcmonth bc bcrange century decade range monthyear monthday seasonyear quarter years weekday ago relunit set duration clock year",
    "month": "full bcmonth range monthyear monthday holiday quarter relday relunit partmonth set month",
    "weekday": "full monthday weekday relday set",
    "unit": "century quarter partmonth years ago relday relunit unitend set duration past present future",
    "season": "bcmonth seasonyear partmonth relday relunit set season",
    "daypart": "full monthday weekday today partmonth relday set clock daypart",
}
"""The patterns that can begin at or before each kind of first time word; any other word may begin any pattern."""
_REACH = 70


def find_times(
    text: str, published: str | None = None, tense: Callable[[int, int], str | None] | None = None, dayfirst: bool | None = None
) -> list[Time]:
    """The time expressions of a text, in order, none overlapping.

    `published` is an ISO day: relative expressions count from it, or stay unresolved.  `tense(start, end)` may tell the
    tense ("past", "future") of the clause that holds a span.  `dayfirst` reads 4/5/2020 as 4 May.
    """
    resolver = Resolver(text, published, tense, dayfirst)
    out: list[Time] = []
    position = 0
    for hit in _TRIGGER.finditer(text):
        if hit.start() < position:
            continue
        found = _longest(text, hit, position)
        if found is None:
            continue
        name, start, end = found
        time = resolver.resolve(name, start, end)
        if time is not None:
            out.append(time)
            position = end
    return out


def _kinds() -> dict[str, str]:
    """Each time word's kind, where it has one."""
    out = dict.fromkeys(w.MONTHS, "month") | dict.fromkeys(w.WEEKDAYS, "weekday") | dict.fromkeys(w.SEASONS, "season")
    del out["fall"]
    for unit in w.UNITS:
        out[unit] = out[unit + "s"] = "unit"
    out["centuries"] = "unit"
    return out | dict.fromkeys(("morning", "afternoon", "evening", "dawn", "dusk", "noon", "midday", "midnight"), "daypart")


_KIND_OF = _kinds()
_SCANS = {kind: [(n, p) for n, p in _SCANNERS if n in names.split()] for kind, names in _BY_TRIGGER.items()}


def _longest(text: str, hit: re.Match[str], floor: int) -> tuple[str, int, int] | None:
    """The first pattern in order that covers the time word, tried from the words just before it."""
    at, word = hit.start(), hit.group().lower()
    starts = _starts(text, at, floor)
    kind = "digit" if word.isdigit() else _KIND_OF.get(word, "")
    for name, pattern in _SCANS.get(kind, _SCANNERS):
        for start in starts:
            match = pattern.match(text, start, min(len(text), at + _REACH))
            if match is not None and match.end() > at:
                return name, start, match.end()
    return None


def _starts(text: str, at: int, floor: int) -> list[int]:
    """Beginnings of up to six words before `at`, the farthest first, all in the same sentence."""
    begin = max(floor, at - 45)
    out = [at]
    k = at
    for _ in range(6):
        j = k - 1
        while j >= begin and text[j] in " -–":
            j -= 1
        if j < begin or text[j] in ".;:!?\n(\"" and not (text[j] == "." and text[j - 2 : j] in ("a.", "c.", "ca")):
            break
        while j >= begin and not text[j].isspace() and text[j] not in "(\"-":
            j -= 1
        if j < begin and begin > 0 and j >= 0 and not text[j].isspace():
            break
        k = j + 1
        out.append(k)
    out.reverse()
    return out
