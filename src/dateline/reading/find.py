"""What a plain text says of itself: header line, title, byline, dateline, agency, publication date."""

from __future__ import annotations

import re
from typing import NamedTuple

_MONTHS = {m: n for n, names in enumerate((
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"), ("july", "jul"),
    ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec"),
), start=1) for m in names}  # fmt: skip
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<day>\d\d)\b")
_DMY = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b", re.I)
_MDY = re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b", re.I)
_MD = re.compile(rf"^(?:{_MONTH}\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+{_MONTH.replace('month', 'month2')})$", re.I)
_HEADER = re.compile(r"^\s*date[\s:]+(?P<rest>\S.*)$", re.I)
_LABEL = re.compile(r"^\s*(?:first\s+)?(?P<label>published|updated|last updated|posted|date|issued)(?:\s+on|\s+at)?\s*[:|]\s*(?P<rest>.+)$", re.I)
_BYLINE = re.compile(r"^\s*by\s+[A-Z][\w.'’-]+(?:\s+(?:and\s+)?[A-Z][\w.'’-]+){0,6}\s*(?:[,|–-].*)?$", re.I)
_AGENCY = re.compile(r"^\s*\((?P<name>[A-Z][\w&.' -]{1,40})\)\s*(?:[-–—]+\s*)?")
_PLACE = r"[A-ZÀ-Þ][\w.'’À-ÿ/-]*(?:[ ,/]+(?:[A-ZÀ-Þ][\w.'’À-ÿ/-]*|d[aei]l?|la|el|of|de|and)){0,6}"
_DATELINE = re.compile(
    rf"^\s*(?P<place>{_PLACE}?)(?:,?\s+(?P<date>(?:[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}}|\d{{1,2}}\s+[A-Z][a-z]{{2,8}})(?:,?\s+(?:19|20)\d\d)?))?"
    r"\s*(?:\((?P<agency>[A-Z][\w&.' /-]{1,40})\))?\s*(?:[-–—]{1,3}|:)\s+",
)


class Found(NamedTuple):
    """What a text tells of itself; `how` says for each field how it was found; `body` is where its sentences begin."""

    title: str | None
    published: str | None
    publisher: str | None
    body: int
    how: dict[str, str]


def explicit_date(text: str) -> str | None:
    """The first full date in a text as an ISO day, or None."""
    for pattern in (_ISO, _DMY, _MDY):
        match = pattern.search(text)
        if match is not None:
            part = match.groupdict()
            month = int(part["m"]) if part.get("m") else _MONTHS[part["month"].lower()]
            day = _day(int(part["year"]), month, int(part["day"]))
            if day is not None:
                return day
    return None


def _day(year: int, month: int, day: int) -> str | None:
    lengths = (31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return f"{year:04d}-{month:02d}-{day:02d}" if 1 <= month <= 12 and 1 <= day <= lengths[month - 1] else None


class _Finder:
    def __init__(self, text: str, title: str | None, published: str | None, publisher: str | None) -> None:
        self.text = text
        self.title, self.published, self.publisher = title, published, publisher
        self.how: dict[str, str] = {
            name: "given" for name, value in (("title", title), ("published", published), ("publisher", publisher)) if value
        }
        self.body = 0

    def run(self) -> Found:
        offset = 0
        for number, line in enumerate(self.text.split("\n")[:12]):
            if line.strip() and not self._header(line, number):
                break
            offset += len(line) + 1
        self.body = min(offset, len(self.text))
        self._dateline()
        return Found(self.title, self.published, self.publisher, self.body, self.how)

    def _header(self, line: str, number: int) -> bool:
        """Whether the line stands before the body, taking from it what it tells."""
        header = _HEADER.match(line) if number == 0 else None
        if header is not None:
            self._date(header["rest"], "header line")
            return True
        label = _LABEL.match(line)
        if label is not None and explicit_date(label["rest"]):
            self._date(label["rest"], f"{label['label'].capitalize()} line")
            return True
        if _BYLINE.match(line) and len(line) < 120:
            return True
        bare = line.strip()
        if len(bare) < 60 and explicit_date(bare) and len(bare.split()) <= 8 and not bare.endswith("."):
            self._date(bare, "date line")
            return True
        if self._headline(bare):
            if self.title is None:
                self.title, self.how["title"] = bare, "headline"
            return True
        return False

    def _headline(self, bare: str) -> bool:
        """A short line with no full stop, before the body; if a title is given, only that title or one in capitals."""
        if not bare or len(bare) > 180 or bare[-1] in ".!:;,\"”" or _AGENCY.match(bare) or _is_dateline(bare):
            return False
        rest = self.text.split(bare, 1)[-1].strip()
        return len(rest) > len(bare)

    def _date(self, text: str, how: str) -> None:
        day = explicit_date(text)
        if day is not None and self.published is None:
            self.published, self.how["published"] = day, how

    def _dateline(self) -> None:
        """Agency tag and dateline at the start of the body: both stand before the first sentence."""
        head = self.text[self.body : self.body + 160]
        agency = _AGENCY.match(head)
        if agency is not None:
            self._publisher(agency["name"], "agency tag")
            self.body += agency.end()
            head = self.text[self.body : self.body + 160]
        match = _is_dateline(head)
        if match is None:
            return
        if match["agency"]:
            self._publisher(match["agency"], "dateline")
        if match["date"]:
            self._date(match["date"], "dateline")
        self.how["place"] = f"dateline: {match['place'].strip(' ,')}"
        self.body += match.end()

    def _publisher(self, name: str, how: str) -> None:
        if self.publisher is None:
            self.publisher, self.how["publisher"] = name.strip(), how


def _is_dateline(head: str) -> re.Match[str] | None:
    """A dateline begins with a place and holds an upper-case place, a date or an agency before its dash."""
    match = _DATELINE.match(head)
    if match is None or len(match.group(0)) > 90:
        return None
    place = match["place"].strip(" ,")
    capitals = place.split(",")[0].split(" ")[0].isupper() and len(place) > 2
    return match if place and (match["date"] or match["agency"] or capitals or len(place.split()) <= 2 and "/" in place or _short(place)) else None


def _short(place: str) -> bool:
    return len(place.split()) <= 2 and place[:1].isupper()


def find(text: str, title: str | None = None, published: str | None = None, publisher: str | None = None) -> Found:
    """Title, publication date, publisher and body offset of a text; what is given stands."""
    return _Finder(text, title, published, publisher).run()
