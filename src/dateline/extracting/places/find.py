"""Finds place names: the longest gazetteer names among capitalised words, less those that the words around make no places."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import NamedTuple

from dateline.extracting.places.resolve import resolve
from dateline.lexicons.gazetteer import Gazetteer, Row, open_gazetteer
from dateline.lexicons.load import table
from dateline.records import Place

_WORD = re.compile(r"(?:[A-ZÀ-ÞŁŠŽ](?:\.[A-Z])+\.?|[A-Za-zÀ-ž][\w'’-]*\.?)")
_CAPITAL = re.compile(r"\b[A-ZÀ-ÞŁŠŽ]|\b(?:al|el|as|ash)-[A-Z]")
_LONGEST = 5
_IN = {"in", "at", "near", "from", "of", "to", "around", "outside", "across", "into", "through", "toward", "towards", "between", "throughout",
       "inside", "over", "within", "via", "off", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "nearby",
       "on", "and", "along", "for", "against", "with"}  # fmt: skip
_STRONG = {
    "in",
    "at",
    "near",
    "from",
    "around",
    "outside",
    "across",
    "into",
    "nearby",
    "through",
    "throughout",
    "within",
}
_TITLES = {"mr", "mrs", "ms", "dr", "president", "minister", "senator", "sen", "gov", "general", "gen", "judge", "king", "queen", "prince", "pope", "lord", "sir",
           "chancellor", "secretary", "sheikh", "captain", "col", "colonel", "lt", "sgt", "officer", "professor", "prof", "rep", "saint", "bishop", "mayor",
           "justice", "ambassador", "spokesman", "spokeswoman", "director", "chairman", "governor", "princess", "lady", "premier"}  # fmt: skip
_ORGANISED = {"university", "post", "times", "herald", "globe", "tribune", "journal", "news", "agreement", "accord", "accords", "treaty", "protocol", "convention",
              "declaration", "bank", "airlines", "airways", "united", "fc", "city fc", "tech", "college", "institute", "foundation", "party", "army",
              "war", "summit", "conference", "process", "council", "court", "ministry", "department", "commission", "championship", "cup", "open", "games",
              "marathon", "stock", "exchange", "press", "daily", "gazette", "observer", "club", "police", "air", "administration", "government", "street",
              "road", "avenue", "airport", "hospital", "law", "school", "museum", "hotel", "zoo", "charter", "pact", "memorandum", "peace", "parliament",
              "inc", "ltd", "plc", "corp", "company", "group", "motors", "steel", "oil", "gas", "sun", "star", "mail", "embassy", "house", "palace", "stadium",
              "arena", "square", "centre", "center", "wall", "syndrome", "virus", "flu", "fever"}  # fmt: skip
_STILL_PLACE = {"airport", "street", "square", "hospital", "zoo", "police", "government", "administration", "school", "stadium", "university", "marathon",
                "museum", "embassy", "hotel", "army", "department", "court", "council", "parliament", "road", "ministry", "peace", "stock", "gas", "oil", "law", "avenue"}  # fmt: skip
_COMMON = frozenset(
    [
        "of",
        "reading",
        "most",
        "nice",
        "mobile",
        "van",
        "march",
        "may",
        "male",
        "bath",
        "deal",
        "hope",
        "union",
        "victory",
        "liberty",
        "independence",
        "orange",
        "mission",
        "enterprise",
        "sandwich",
        "battle",
        "sale",
        "hull",
        "cork",
        "spring",
        "summer",
        "split",
        "bar",
        "ham",
        "normal",
        "police",
        "central",
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "congress",
        "liberal",
        "commerce",
        "english",
        "church",
        "university",
        "college",
        "beach",
        "lake",
        "river",
        "mountain",
        "park",
        "hill",
        "valley",
        "bay",
        "island",
        "port",
        "fort",
        "mount",
        "saint",
        "new",
        "old",
        "big",
        "little",
        "grand",
        "best",
        "more",
        "many",
        "man",
        "men",
        "boy",
        "god",
        "king",
        "prince",
        "bishop",
        "judge",
        "general",
        "major",
        "but",
        "and",
        "the",
        "this",
        "that",
        "these",
        "those",
        "they",
        "their",
        "there",
        "then",
        "when",
        "where",
        "while",
        "with",
        "what",
        "which",
        "who",
        "will",
        "would",
        "your",
        "you",
        "his",
        "her",
        "its",
        "our",
        "are",
        "was",
        "were",
        "has",
        "had",
        "have",
        "been",
        "being",
        "after",
        "before",
        "during",
        "since",
        "until",
        "about",
        "also",
        "all",
        "any",
        "both",
        "each",
        "few",
        "other",
        "some",
        "such",
        "than",
        "too",
        "very",
        "can",
        "just",
        "not",
        "now",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "first",
        "second",
        "third",
        "last",
        "next",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "date",
        "tower",
        "street",
        "road",
        "house",
        "home",
        "city",
        "town",
        "village",
        "county",
        "state",
        "states",
        "region",
        "area",
        "district",
        "province",
        "country",
        "nation",
        "world",
        "international",
        "national",
        "republican",
        "democrat",
        "democratic",
        "senate",
        "republic",
        "federal",
        "united",
        "american",
        "british",
        "french",
        "german",
        "media",
        "press",
        "news",
        "post",
        "times",
        "star",
        "sun",
        "globe",
        "moore",
        "day",
        "young",
        "green",
        "white",
        "black",
        "brown",
        "gray",
        "grey",
        "young",
        "long",
        "short",
        "early",
        "late",
        "high",
        "low",
        "hot",
        "cold",
        "imperial",
        "royal",
        "crown",
        "alliance",
        "progress",
        "eagle",
        "lion",
        "bill",
        "mark",
        "grant",
        "rose",
        "rich",
        "eden",
        "ada",
        "eve",
        "jean",
        "marina",
        "santa",
        "maria",
        "anna",
        "martin",
        "leon",
        "jackson",
        "lincoln",
        "johnson",
        "wilson",
        "clinton",
        "carter",
        "bush",
        "as",
        "at",
        "an",
        "he",
        "she",
        "it",
        "if",
        "in",
        "on",
        "no",
        "so",
        "to",
        "up",
        "us",
        "we",
        "me",
        "my",
        "or",
        "by",
        "do",
        "go",
        "is",
        "a",
        "i",
        "am",
        "be",
        "data",
        "police",
        "army",
        "an",
        "oil",
        "gas",
        "war",
        "peace",
        "love",
        "life",
        "time",
        "people",
        "san",
        "los",
        "las",
        "el",
        "la",
        "le",
        "de",
        "del",
        "al",
        "da",
        "di",
        "du",
        "bin",
        "ben",
        "abu",
        "ali",
        "van",
        "von",
        "der",
        "den",
        "santo",
        "sao",
        "st",
        "mt",
        "ft",
        "nur",
        "sara",
        "milan",
        "florence",
        "virginia",
        "sofia",
        "call",
        "wells",
        "holder",
        "cross",
        "brush",
        "crest",
        "plains",
        "mills",
        "springs",
        "falls",
        "rapids",
        "delta",
        "alpha",
        "omega",
        "justice",
        "harmony",
        "unity",
        "freedom",
        "eureka",
        "paradise",
        "temple",
        "usa",
        "who",
        "doctor",
        "see",
        "media",
        "santa",
        "center",
        "centre",
        "ward",
        "ford",
        "dale",
        "lee",
        "page",
        "rice",
        "price",
        "young",
        "bell",
        "bond",
        "ball",
        "wood",
        "woods",
        "stone",
        "banks",
        "fields",
        "officials",
        "officer",
        "soldiers",
        "rebels",
        "troops",
        "minister",
        "president",
        "government",
        "authorities",
        "police",
        "many",
        "several",
        "another",
        "however",
        "meanwhile",
    ]
) - {"milan", "florence", "virginia", "sofia", "usa", "lincoln", "us"}
_CASED = {"US", "UK", "USA", "UAE", "NSW", "DRC", "PRC", "U.S.", "U.K."}
_SURNAMES_AFTER = re.compile(r"\s[A-Z][a-zà-ž'’-]+")


class Hit(NamedTuple):
    """A name found, with all places of that name."""

    start: int
    end: int
    rows: tuple[Row, ...]
    support: bool
    """Whether the words around speak for a place."""


@functools.cache
def _first_names() -> frozenset[str]:
    return frozenset(r["name"] for r in table("places/first_names.tsv"))


def find_places(
    text: str,
    *,
    proper: Callable[[int, int], bool] | None = None,
    home: str | None = None,
    gazetteer: Gazetteer | None = None,
) -> list[Place]:
    """The places named in a text, in order.  `proper(start, end)` may tell if a tagger takes a span for a proper noun;
    `home` is the country that the publisher writes from."""
    book = gazetteer or open_gazetteer()
    hits = _hits(text, book, proper)
    return resolve(text, hits, home)


def _hits(text: str, book: Gazetteer, proper: Callable[[int, int], bool] | None) -> list[Hit]:
    tokens = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    out: list[Hit] = []
    i, n = 0, len(tokens)
    while i < n:
        word = tokens[i][2]
        if not (word[0].isupper() or word[:3] in ("al-", "el-", "as-")):
            i += 1
            continue
        found = _longest(text, tokens, i, book)
        if found is None:
            i += 1
            continue
        size, rows = found
        start, end = tokens[i][0], _end(tokens[i + size - 1])
        verdict = _judge(text, tokens, i, size, rows, proper)
        if verdict is not None:
            out.append(Hit(start, end, rows, verdict))
        i += size if verdict is not None or size > 1 else 1
    return out


def _end(token: tuple[int, int, str]) -> int:
    """Where the name ends: without a possessive, and without a full stop unless it is part of an abbreviation."""
    _start, end, word = token
    for suffix in ("'s", "’s", "'", "’"):
        if word.endswith(suffix):
            return end - len(suffix)
    if word.endswith(".") and "." not in word[:-1] and len(word) > 4:
        return end - 1
    return end


def _bare(word: str) -> str:
    for suffix in ("'s", "’s", "s'", "s’"):
        if word.endswith(suffix):
            return word[: -len(suffix)] + ("s" if suffix[0] == "s" else "")
    return word


def _longest(
    text: str, tokens: list[tuple[int, int, str]], i: int, book: Gazetteer
) -> tuple[int, tuple[Row, ...]] | None:
    limit = 1
    while limit < _LONGEST and i + limit < len(tokens):
        before, after = tokens[i + limit - 1], tokens[i + limit]
        gap = text[before[1] : after[0]]
        if gap not in (" ", "\u00a0", "") or (
            before[2].endswith((".", "'s", "’s")) and len(before[2]) > 3 and before[2] not in ("Fort", "Mt.")
        ):
            break
        if not (
            after[2][0].isupper()
            or after[2]
            in (
                "of",
                "the",
                "and",
                "de",
                "la",
                "el",
                "al",
                "del",
                "du",
                "da",
                "do",
                "di",
                "sur",
                "upon",
                "on",
                "en",
                "le",
                "les",
                "das",
                "dos",
                "van",
                "al-",
                "bin",
            )
        ):
            break
        limit += 1
    for size in range(limit, 0, -1):
        last = tokens[i + size - 1]
        if not last[2][0].isupper() and "-" not in last[2]:
            continue
        name = text[tokens[i][0] : last[1]]
        for form in dict.fromkeys((name, _bare(name), name.rstrip("."), _bare(name).rstrip("."))):
            if len(form) < 2:
                continue
            rows = book.find(form.replace("’", "'"))
            if rows:
                return size, rows
    return None


def _judge(
    text: str,
    tokens: list[tuple[int, int, str]],
    i: int,
    size: int,
    rows: tuple[Row, ...],
    proper: Callable[[int, int], bool] | None,
) -> bool | None:
    """True or False: a place, with or without support from the words around; None: no place."""
    start, end = tokens[i][0], tokens[i + size - 1][1]
    name = text[start:end] if "." in text[start : end - 1] else text[start:end].rstrip(".")
    largest = rows[0]
    known = (
        largest.kind in ("country", "continent", "sea", "region", "admin1", "camp", "base", "crossing", "river")
        or largest.population >= 200_000
    )
    previous = tokens[i - 1] if i else None
    joined = previous is not None and text[previous[1] : start] in (" ", "-")
    before = previous[2] if previous is not None and joined else ""
    following = _following(text, end)
    if size == 1 and _is_common(name):
        return None
    if len(name) <= 3 and name.isupper() and name not in _CASED and not _comma_before(text, start):
        return None
    if len(name) == 2 and name not in _CASED and not _comma_before(text, start):
        return None
    low = before.lower().rstrip(".")
    if low in _TITLES or (before in _first_names() and not known):
        return None
    if (
        before[:1].isupper()
        and before not in ("The",)
        and low not in _IN
        and not _starts_sentence(text, previous[0] if previous else 0)
    ) and (before in _first_names() or not known or (following and before[-1] not in ".,")):
        return None
    if following and text[end - 1 : end] != "." and not tokens[i + size - 1][2].endswith(("'s", "’s")):
        if following.lower() in _ORGANISED and following.lower() not in _STILL_PLACE:
            return None
        if (
            following.lower() not in _STILL_PLACE
            and not known
            and following not in ("Province", "County", "City", "District", "Region", "State", "Governorate")
        ):
            return None
        if size == 1 and name in _first_names():
            return None
    if text[end : end + 1] in "$€£" and text[end : end + 1]:
        return None
    support = (
        low in _STRONG
        or _comma_context(text, start, end)
        or following in ("Province", "County", "City", "District", "Region")
    )
    if proper is not None and not proper(start, end) and not support:
        return None
    if not known and not support and not (low in _IN and largest.population >= 15_000) and largest.population < 100_000:
        return None
    if size == 1 and name in _first_names() and not support:
        return None
    return support


def _is_common(name: str) -> bool:
    return (name.lower().rstrip("'’s") in _COMMON and name not in _CASED) or (
        name.lower() in _COMMON and name not in _CASED
    )


def _following(text: str, end: int) -> str:
    match = _SURNAMES_AFTER.match(text, end, min(len(text), end + 40))
    return match.group().strip() if match is not None else ""


def _starts_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" \"'“‘(")
    return not before or before[-1] in ".!?\n:—-" or start == 0


def _comma_before(text: str, start: int) -> bool:
    return text[max(0, start - 2) : start] == ", "


def _comma_context(text: str, start: int, end: int) -> bool:
    """ "Pandi, Bulacan": a capitalised name on the other side of a comma."""
    after = text[end : end + 4]
    return bool(re.match(r",\s[A-Z]", after)) or bool(re.search(r"[A-Za-z],\s$", text[max(0, start - 3) : start]))
