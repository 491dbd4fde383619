"""The opening of a story's body: agency tag and dateline, which stand before its first sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from dateline.reading.dates import MONTH

_DAY = rf"(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH})(?:,?\s+(?:19|20)\d\d)?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
_WORD = r"[A-ZÀ-ÖØ-Þ][\w.'’-]{0,24}"
_JOIN = r"(?:[ ]?[,/]{1,2}[ ]?|[ ](?:(?:de|da|do|del|di|du|la|le|al|el|of|and|sur|es|ad)[ ]){0,2})"
_PLACE = rf"{_WORD}(?:{_JOIN}{_WORD}){{0,6}}?"
_AGENCY = r"[A-ZÀ-Þ][\w&.'’/ +-]{1,40}"
_DASH = r"(?:\s*[–—―]\s*|\s+-{1,3}\s*|-{2,3}\s*|-\s+)"
_DATED = re.compile(
    rf"(?P<place>{_PLACE})?[,.]?\s*(?P<date>(?i:{_WEEKDAY}{_DAY}))[,.:]?\s*"
    rf"(?:[(/\[](?P<agency>{_AGENCY})[)/\]]\.?)?(?:{_DASH}|\s*:\s+|(?<=[)/\]])\.?\s*|(?<=\.)\s+(?=[A-Z]))"
)
_CREDITED = re.compile(
    rf"(?P<place>{_PLACE})(?:,\s*|\s+)[(/\[](?P<agency>{_AGENCY})[)/\]](?P<mark>{_DASH}|\s*:\s*|\s+)(?=\S)"
)
_BARE = re.compile(rf"(?P<place>{_PLACE})(?P<mark>{_DASH}|\s*:\s+|\s+\|\s+)(?=[A-ZÀ-Þ0-9\"'“‘«])")
_TAG = re.compile(rf"[(\[](?P<agency>{_AGENCY})[)\]](?P<mark>{_DASH}|\s*:\s*|\s+|(?=[A-ZÀ-Þ\"“]))")
_NOTE = re.compile(
    r"\((?:adds?|updates?|updated|corrects?|recasts?|refiles?|repeats?|releads?|writes through|removes?|clarifies|"
    r"changes|inserts?|note|editor)\b[^()\n]{0,200}\)\s*",
    re.I,
)
_KICKER = re.compile(
    r"(?P<kicker>(?:live(?: updates?| blog)?|breaking(?: news)?|just in|watch|video|photos?|update(?:d| \d)?|exclusive|"
    r"analysis|opinion|comment(?:ary)?|editorial|explainer|factbox|feature|interview|insight|column|timeline|"
    r"special report|"
    r"flash|urgent|alert|developing|read|listen|press release|statement|fact check|q&a|profile|review|letters?))"
    r"(?:\s*[:|–—]\s*|\s+-{1,2}\s+|\s{2,})",
    re.I,
)
_SHORT_NAMES = frozenset([
    "ACCRA", "ADEN", "APIA", "BAKU", "BALI", "BERN", "BONN", "CAEN", "CALI", "CORK", "DILI", "DOHA", "GAZA",
    "GOMA", "GIZA", "HAMA", "HOMS", "IRAN", "IRAQ", "JENA", "JUBA", "KANO", "KIEV", "KIEL", "KYIV", "LAOS", "LIMA",
    "LINZ", "LOME", "LVIV", "LYON", "MALE", "MALI", "METZ", "NICE", "OMAN", "ORAN", "OSLO", "PERU", "RIGA", "ROME",
    "SANA", "SUVA", "SYRIA", "TOGO", "TUNIS", "UFA", "ULM", "VADUZ", "YALTA", "YORK", "CUBA", "FIJI", "CHAD", "GUAM",
])  # fmt: skip
_NO_PLACE = frozenset([
    "the", "a", "an", "he", "she", "it", "they", "we", "you", "his", "her", "their", "our", "this", "that", "these",
    "those", "there", "no", "not", "if", "but", "and",
])  # fmt: skip
_REACH = 140


class Opening(NamedTuple):
    """What stands before the first sentence; `end` is the offset at which that begins."""

    end: int
    place: str | None = None
    date: str | None = None
    dateline_agency: str | None = None
    tag_agency: str | None = None
    kicker: str | None = None


def opening(text: str, start: int) -> Opening:
    """Kicker, agency tag and dateline from offset `start` on, in any order that newsrooms use."""
    found = Opening(_skip(text, start))
    for _ in range(5):
        more = _step(text, found)
        if more is None or not text[more.end : more.end + 200].strip():
            return found
        found = more._replace(end=_skip(text, more.end))
    return found


def opens_body(line: str) -> bool:
    """Whether a line begins with a dateline, an agency tag or an editor's note: then it is the first of the body."""
    found = opening(line, 0)
    return bool(found.place or found.date or found.dateline_agency or found.tag_agency)


def kicker_of(line: str) -> tuple[str | None, str]:
    """The kicker that a headline begins with ("LIVE", "Opinion |") and the rest of it."""
    match = _KICKER.match(line)
    return (match["kicker"], line[match.end() :]) if match else (None, line)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _step(text: str, found: Opening) -> Opening | None:
    head = text[found.end : found.end + _REACH].split("\n", 1)[0]
    note = _NOTE.match(head)
    if note is not None:
        return found._replace(end=found.end + note.end())
    kicker = _KICKER.match(head)
    if kicker is not None and found.kicker is None and found.place is None:
        return found._replace(end=found.end + kicker.end(), kicker=kicker["kicker"])
    if found.tag_agency is None and found.dateline_agency is None:
        tag = _TAG.match(head)
        if tag is not None and _is_agency(tag["agency"]):
            return found._replace(end=found.end + tag.end(), tag_agency=tag["agency"].strip())
    return _dateline(head, found) if found.place is None and found.date is None else None


def _dateline(head: str, found: Opening) -> Opening | None:
    for pattern in (_DATED, _CREDITED):
        match = pattern.match(head)
        if match is not None and _is_dateline(match):
            return found._replace(
                end=found.end + match.end(), place=_tidy(match["place"]), date=match.groupdict().get("date"),
                dateline_agency=match["agency"] and match["agency"].strip(),
            )  # fmt: skip
    match = _BARE.match(head)
    if match is not None and _is_bare_dateline(match["place"], match["mark"].strip(), head[match.end() :]):
        return found._replace(end=found.end + match.end(), place=_tidy(match["place"]))
    return None


def _is_dateline(match: re.Match[str]) -> bool:
    """Whether place and agency can be such; with no dash behind the agency the place must stand in capitals."""
    place, agency = match["place"], match["agency"]
    if not _is_place(place) or (agency is not None and not _is_agency(agency)):
        return False
    marked = match.groupdict().get("mark")
    return marked is None or bool(marked.strip()) or _in_capitals(place)


def _in_capitals(place: str) -> bool:
    first = re.split(r"[ ,/]", place, maxsplit=1)[0].strip(".")
    return len(first) > 2 and first.isupper() and "'" not in first


def _tidy(place: str | None) -> str | None:
    tidy = (place or "").strip(" ,/-–—")
    if re.search(r"\w{4}\.$", tidy) and "," not in tidy:  # "MOSCOW." but "Mich." and "D.C."
        tidy = tidy[:-1]
    return tidy or None


def _is_place(place: str | None) -> bool:
    return place is None or (
        (place.split(" ")[0].isupper() or place.split(" ")[0].lower() not in _NO_PLACE) and len(place) <= 60
    )


def _is_agency(name: str) -> bool:
    words = name.split()
    return len(words) <= 6 and not any(w.lower() in _NO_PLACE for w in words[:1]) and "  " not in name


def _is_bare_dateline(place: str, mark: str, rest: str) -> bool:
    """A place with neither date nor agency: sure in capitals; else only before a dash that opens no aside."""
    if not _is_place(place):
        return False
    first = re.split(r"[ ,/]", place, maxsplit=1)[0].strip(".")
    if first.isupper() and first.isalpha():
        several = len(place) > len(first) + 2
        return len(first) >= 5 or first in _SHORT_NAMES or (several and len(first) >= 2)
    if mark in (":", "|") or len(place.split()) > 4:
        return False
    aside = re.search(r"\s[-–—]{1,2}\s[a-z]", rest)
    return aside is None
