"""What a text tells of itself before its first sentence: header line, labels, title, byline, dateline, agency."""

from __future__ import annotations

import re
from typing import NamedTuple

from dateline.reading.dateline import Opening, kicker_of, opening, opens_body
from dateline.reading.dates import month_and_day, parse_day

_HEADER = re.compile(r"\s*(?:date|published|pubdate|timestamp)[\s:=]+(?P<rest>\S.{0,300})$", re.I)
_LABEL = re.compile(
    r"\s*(?P<label>(?:first\s+|originally\s+)?published|(?:last\s+)?updated|last modified|modified|posted|released|"
    r"issued|date|publication date|pub\s?date)(?:\s+(?:on|at|date))?\s*(?:[:|–—]|\s)\s*(?P<rest>\S.{0,200})$",
    re.I,
)
_FIELD = re.compile(
    r"\s*(?P<label>title|headline|source|publisher|publication|newspaper|agency|outlet|url|link|authors?|byline|section|"
    r"category|topics?|tags?|keywords|language|location|copyright|word ?count|length)\s*:\s*(?P<rest>\S.{0,300})$",
    re.I,
)
_UPDATES = frozenset({"updated", "last updated", "last modified", "modified"})
_PUBLISHERS = frozenset({"source", "publisher", "publication", "newspaper", "agency", "outlet"})
_BYLINE = re.compile(
    r"\s*(?:(?:story|report|words|written|text)\s+)?by:?\s+(?:(?:our|staff|an?|the|special)\b.{0,40}?"
    r"\b(?:reporter|correspondent|staff|desk|bureau|writer|editors?)\b|[A-ZÀ-Þ][\w.'’-]*)"
    r"(?:[ ,;&|/–—-]{1,3}(?:and\s|in\s|for\s|with\s|of\s)?[A-ZÀ-Þ@(][\w.'’@)-]*){0,12}\s*$"
    r"|\s*(?:from\s+)?our\s+[\w ]{0,30}?(?:reporter|correspondent|staff|desk|bureau)\b.{0,40}$",
    re.I,
)
_BY = re.compile(r"\s*by:?\s+(?:our|staff|an?|the|special)?\b\s*[A-Z]", re.I)
_FURNITURE = re.compile(
    r"\s*(?:share|print|listen|save|comments?|e-?mail|advertisement|sponsored|subscribe|sign (?:in|up)|log in|menu|"
    r"read more|read also|related|follow us|(?:\d+|one|two|three) min(?:ute)?s?(?: read)?|"
    r"(?:photo|image|picture|file photo|credit)s?\s*:"
    r".{0,200}|getty images|reuters/.{0,60}|copyright\b.{0,80}|©.{0,80}|by\s*$|for immediate release|\W{1,80})\s*$",
    re.I,
)
_END = re.compile(r"[.,;:…]$")
_KICKER_LINE = re.compile(
    r"\s*(?:press release|news release|joint statement|joint press release|communiqu[eé]|breaking(?: news)?|live|"
    r"analysis|opinion|"
    r"editorial|commentary|exclusive|world(?: news)?|news|politics|asia|africa|europe|americas|middle east|business|"
    r"international|national|latest|top stories|update \d+|explainer|feature|interview|special report)"
    r"(?:\s*[|/&,–-]\s*\w+(?:\s\w+)?)?[\s:.,-]*(?:(?:no\.?|number|#)?\s*\d[\d/.-]*)?\s*$",
    re.I,
)
_RUBRIC = re.compile(r"[A-ZÀ-Þ]{3,20}(?: [A-ZÀ-Þ]{3,20}){0,2}[.:]?$")
_SECTIONS = {
    "opinion": "opinion", "comment": "opinion", "commentary": "opinion", "editorial": "opinion", "column": "opinion",
    "letters": "opinion", "letter": "opinion", "review": "review",
}  # fmt: skip
_LINES, _HEADLINES = 14, 3
_NOT_WORD = re.compile(r"[\W_]+")


class Found(NamedTuple):
    """What a text tells of itself; `how` says for each field how it was found; `body` is where its sentences begin."""

    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    body: int
    how: dict[str, str]


class _Line(NamedTuple):
    start: int
    text: str
    following: str


def find(
    text: str, *, title: str | None = None, published: str | None = None, publisher: str | None = None,
    url: str | None = None,
) -> Found:  # fmt: skip
    """Title, publication day (ISO), publisher, url and body offset of a text; what is given stands and is 'given'."""
    finder = _Finder(text, {"title": title, "published": published, "publisher": publisher, "url": url})
    return finder.run()


class _Finder:
    """Walks the first lines until one begins the body."""

    def __init__(self, text: str, given: dict[str, str | None]) -> None:
        self._text = text
        self._value = given
        self._how = {name: "given" for name, value in given.items() if value}
        self._headlines: list[str] = []
        self._updated: tuple[str, str] | None = None
        self._given_title = _key(given["title"] or "")

    def run(self) -> Found:
        body = self._headers()
        opened = opening(self._text, body)
        self._take_opening(opened)
        self._take_title()
        if self._updated is not None:
            self._take("published", *self._updated)
        value = self._value
        return Found(value["title"], value["published"], value["publisher"], value["url"], opened.end, self._how)

    def _headers(self) -> int:
        """Offset of the first line that belongs to the body; 0 if no line would be left for it."""
        for count, line in enumerate(_lines(self._text)):
            if count >= _LINES or not line.following.strip() or not self._is_header(line, count):
                return line.start
        return 0

    def _is_header(self, line: _Line, count: int) -> bool:
        bare = line.text.strip()
        if self._is_label(bare, first=count == 0):
            return True
        if _FURNITURE.match(bare):
            return True
        if opens_body(bare) and not (self._given_title and _key(bare) == self._given_title):
            return False
        return self._is_byline(bare) or self._is_date_line(bare) or self._is_headline(bare, line.following)

    def _is_label(self, bare: str, *, first: bool) -> bool:
        """A header line, or `Label: value`; takes what it tells."""
        match = (_HEADER.match(bare) if first else None) or _LABEL.match(bare)
        if match is not None and len(bare) < 200:
            day = parse_day(match["rest"])
            if day is not None and not _is_sentence(bare):
                self._take_label(match.groupdict().get("label"), day.iso, day.note)
                return True
        field = _FIELD.match(bare)
        if field is None or _END.search(bare):
            return False
        label, rest = field["label"].lower(), field["rest"].strip()
        if label in ("title", "headline"):
            self._take("title", rest, f"{field['label'].capitalize()} line")
        elif label in _PUBLISHERS:
            self._take("publisher", rest[:80], f"{field['label'].capitalize()} line")
        elif label in ("url", "link") and rest.startswith(("http://", "https://")):
            self._take("url", rest.split()[0], f"{field['label']} line")
        elif label in ("section", "category"):
            self._how.setdefault("section", rest.lower()[:40])
        return True

    def _take_label(self, label: str | None, iso: str, note: str) -> None:
        how = f"{label.capitalize()} line" if label else "header line"
        how = f"{how}; {note}" if note else how
        if label and label.lower() in _UPDATES:
            self._updated = (iso, how)
        else:
            self._take("published", iso, how)

    def _is_byline(self, bare: str) -> bool:
        return len(bare) <= 120 and not _is_sentence(bare) and bool(_BYLINE.match(bare)) and bool(
            _BY.match(bare) or not bare.lower().startswith("by")
        )  # fmt: skip

    def _is_date_line(self, bare: str) -> bool:
        """A short line round a whole date: "Honiara, Thursday 20 July 2023"."""
        if len(bare) > 90 or len(bare.split()) > 10 or _is_sentence(bare):
            return False
        day = parse_day(bare)
        if day is None or len(bare) - (day.end - day.start) > 50:
            return False
        self._take("published", day.iso, f"date line; {day.note}" if day.note else "date line")
        return True

    def _is_headline(self, bare: str, following: str) -> bool:
        """A title, kicker, navigation or standfirst: a line that ends no sentence, before a longer text."""
        if self._given_title and _key(bare) == self._given_title:
            return True
        if len(bare) > 220 or _ends_sentence(bare) or following.lstrip()[:1].islower():
            return False
        if len(following.strip()) <= len(bare):
            return False
        if _is_navigation(bare):
            return True
        if len(self._headlines) >= _HEADLINES:
            return False
        self._headlines.append(bare)
        return True

    def _take_title(self) -> None:
        """The first headline that is no mere kicker; a kicker names the section."""
        lines = [line for line in self._headlines if not _KICKER_LINE.match(line)]
        for line in self._headlines:
            self._take_section(line.strip(" |:.").lower())
        if lines:
            chosen = next((line for line in lines if not _is_rubric(line)), lines[0])
        elif self._headlines:
            chosen = self._headlines[-1]
        else:
            return
        kicker, rest = kicker_of(chosen)
        self._take_section((kicker or "").lower())
        self._take("title", rest.strip() or chosen, "headline")

    def _take_section(self, name: str) -> None:
        if name in _SECTIONS:
            self._how.setdefault("section", _SECTIONS[name])

    def _take_opening(self, opened: Opening) -> None:
        if opened.tag_agency:
            self._take("publisher", _main_agency(opened.tag_agency), "agency tag")
        if opened.dateline_agency:
            self._take("publisher", _main_agency(opened.dateline_agency), "dateline")
        if opened.place:
            self._how["place"] = f"dateline: {opened.place}"
        self._take_section((opened.kicker or "").lower())
        if opened.date is None:
            return
        day = parse_day(opened.date)
        if day is not None:
            self._take("published", day.iso, "dateline")
        elif self._value["published"] is None and (partial := month_and_day(opened.date)):
            self._how["dateline"] = f"{partial}: a day without a year"

    def _take(self, name: str, value: str, how: str) -> None:
        if self._value[name] is None and value:
            self._value[name], self._how[name] = value, how


def _lines(text: str) -> list[_Line]:
    """The first lines that are not blank, each with its offset and some of what follows it."""
    out: list[_Line] = []
    at = 0
    while at < len(text) and len(out) <= _LINES:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[at:end].strip():
            out.append(_Line(at, text[at : min(end, at + 1000)], text[end + 1 : end + 1500]))
        at = end + 1
    return out


def _key(title: str) -> str:
    return _NOT_WORD.sub(" ", title.casefold()).strip()


def _is_sentence(line: str) -> bool:
    return line.endswith((".", "!", "?")) and len(line.split()) > 5


def _ends_sentence(line: str) -> bool:
    tail = line.rstrip("\"'”’»)]")
    if _END.search(tail):
        return not _RUBRIC.match(line)
    return tail.endswith(("!", "?")) and (len(line) > 110 or ". " in tail)


def _is_navigation(line: str) -> bool:
    parts = re.split(r"\s+[|›»>•·/]\s+", line)
    return len(parts) >= 3 and all(len(part) <= 30 for part in parts)


def _is_rubric(line: str) -> bool:
    """One to three words in capitals, or a number: what stands over a title, not a title."""
    words = line.split()
    return bool(_RUBRIC.match(line)) or (len(words) <= 3 and (line.isupper() or len(words) == 1))


def _main_agency(name: str) -> str:
    """The first of the agencies named: "MENAFN" of "MENAFN - Jordan Times"."""
    return re.split(r"\s*[-–—/]\s+|\s+[-–—/]\s*", name.strip())[0].strip() or name.strip()
