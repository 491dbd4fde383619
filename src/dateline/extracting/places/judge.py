"""Whether a name found is a place where it stands: no person, no body, no common word; and what speaks for it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

from dateline.extracting.places.spots import Spot, Word
from dateline.extracting.places.words import CASED, around, first_names, nationalities
from dateline.lexicons.gazetteer import Row
from dateline.parsing.prepare import lead

Proper = Callable[[int, int], bool]
"""Whether a tagger takes a span of the text for a proper noun."""
NO, WEAK, FAIR, STRONG = 0, 1, 2, 3
"""No place; a place only if something else of the story speaks for it; a place; a place by the words right beside it."""

_BEFORE = re.compile(r"([A-Za-zÀ-ž][\w'’.-]*)[ \u00a0](?:the )?[\"“'‘]?$")
_AFTER = re.compile(r"[ \u00a0-]([A-Za-zÀ-ž][\w'’-]*)")
_HEAD_OF = re.compile(r"([A-Za-zÀ-ž]+) of (?:the )?$")
_CAPITALS = re.compile(r"(?: (?:[A-Z][\w'’-]*|and|of))+")
_OFFICES = {
    "minister",
    "secretary",
    "governor",
    "mayor",
    "president",
    "premier",
    "senator",
    "ambassador",
    "commissioner",
}
_ENDS = frozenset(".!?:;\n\"”“'’‘()[]—–-•*|,")
_BROAD = frozenset(
    {
        "country",
        "continent",
        "sea",
        "strait",
        "region",
        "admin1",
        "lake",
        "range",
        "island",
        "desert",
        "camp",
        "base",
        "crossing",
        "river",
    }
)
_LARGE, _TOWN = 150_000, 12_000


_PARTS = frozenset({"region", "regional", "state", "zone", "province", "district", "peninsula", "basin"})


class Judge:
    """Judges the names found in one text."""

    def __init__(self, text: str, words: list[Word], proper: Proper | None) -> None:
        self._text, self._words, self._proper = text, words, proper
        self._persons = _persons(text, words)

    def verdict(self, spot: Spot) -> int:
        """NO, WEAK, FAIR or STRONG."""
        name = self._text[spot.start : spot.end]
        single = spot.last - spot.first == 1
        if self._text[spot.start - 1 : spot.start] == "\n" and lead(self._text, spot.start, len(self._text)) > spot.end:
            return STRONG  # "LIMA - " before a paragraph
        if self._abbreviated(spot, name):
            return NO
        before, after = self._before(spot), self._after(spot)
        if single and _describes(spot, name, after):
            return NO
        low = before.lower().rstrip(".")
        placed = low in around("locative") or self._place_of(spot) or (after.lower() in around("place_after"))
        if self._is_person(spot, name, single, before, after, placed) or self._inside_name(spot, before, after):
            return NO
        if self._text[spot.end : spot.end + 1] in ("$", "€", "£", "@", "_"):
            return NO
        if placed:
            return STRONG
        if self._proper is not None and name not in CASED and not self._proper(spot.start, spot.end):
            return WEAK
        return self._by_size(spot, single, name, low)

    def _by_size(self, spot: Spot, single: bool, name: str, before: str) -> int:
        best = max((r for r in spot.rows), key=_weight)
        if best.kind in _BROAD and not (single and best.kind in ("river", "base", "crossing", "camp") and best.other):
            known = True
        else:
            known = best.population >= _LARGE and (not best.other or not single or best.population >= 4 * _LARGE)
        if single and (name in first_names() or name.lower() in around("surnames")):
            known = known and best.kind in ("country", "admin1", "continent")
        if known:
            return FAIR
        return FAIR if before in around("linking") and best.population >= _TOWN else WEAK

    # -- what stands around

    def _abbreviated(self, spot: Spot, name: str) -> bool:
        """Two or three capitals, and the like: a place only among the known ones, or behind a comma ("Paris, TX")."""
        bare = name.replace(".", "")
        short = (bare.isupper() and len(bare) <= 4) or len(bare) < 3
        abbreviation = short or (name.endswith(".") and len(bare) <= 5)
        best = spot.rows[0]
        shortened = (
            best.kind == "admin1"
            and len(bare) <= 5
            and len(bare) < len(best.name)
            and bare.lower() not in best.name.lower().split()
            and not any(not r.other and r.population >= _TOWN for r in spot.rows)  # Dubai, in the emirate of Dubayy
        )
        if not (abbreviation or shortened) or name in CASED:
            return False
        return self._text[max(0, spot.start - 2) : spot.start] != ", "

    def _before(self, spot: Spot) -> str:
        match = _BEFORE.search(self._text, max(0, spot.start - 40), spot.start)
        return match[1] if match is not None else ""

    def _after(self, spot: Spot) -> str:
        if self._text[spot.end : spot.end + 2] in ("'s", "’s") or self._text[spot.end - 1] == ".":
            return ""
        match = _AFTER.match(self._text, spot.end, spot.end + 40)
        return match[1] if match is not None else ""

    def _place_of(self, spot: Spot) -> bool:
        """ "the village of X", "the outskirts of X"."""
        match = _HEAD_OF.search(self._text, max(0, spot.start - 40), spot.start)
        return match is not None and match[1].lower() in around("place_of")

    def _starts(self, start: int) -> bool:
        """Whether a sentence, a line or a quotation begins here."""
        before = self._text[max(0, start - 3) : start].rstrip(" \u00a0")
        return not before or before[-1] in _ENDS

    def _is_person(self, spot: Spot, name: str, single: bool, before: str, after: str, placed: bool) -> bool:
        low = before.lower().rstrip(".")
        if before[:1].isupper() or low in ("mr", "dr"):
            if low in around("titles") and not placed:
                return True
            if before in first_names() and not self._is_place_word(before):
                return True
        known = _weight(spot.rows[0]) >= 6.0
        if single and name in self._persons and spot.rows[0].kind != "country" and low not in ("in", "near", "at"):
            return True
        if single and name in first_names() and after[:1].isupper() and after.lower() not in around("place_after"):
            return True
        if (
            single
            and name.lower() in around("surnames")
            and not placed
            and not (known and spot.rows[0].kind in ("country", "admin1"))
        ):
            return not self._comma_after(spot)
        return False

    def _is_place_word(self, before: str) -> bool:
        return before.lower() in around("linking")

    def _comma_after(self, spot: Spot) -> bool:
        return re.match(r",\s[A-Z]", self._text[spot.end : spot.end + 3]) is not None

    def _inside_name(self, spot: Spot, before: str, after: str) -> bool:
        """Whether the name is part of a longer one: "Royal Free", "Auckland Zoo", "University of Arizona"."""
        low, following = before.lower().rstrip("."), after.lower()
        name = self._text[spot.start : spot.end]
        if after[:1].isupper() and name not in CASED and not self._new_phrase(spot, following):
            return True
        match = _HEAD_OF.search(self._text, max(0, spot.start - 40), spot.start)
        if match is not None and match[1][:1].isupper() and match[1].lower() in around("bodies_of"):
            return True
        if not before[:1].isupper() or low.replace("-", "") in (
            "the",
            *around("linking"),
            *around("locative"),
            *around("offices"),
        ):
            return False
        opening = spot.start - len(before) - 1
        if self._starts(self._text.rfind(before, 0, spot.start)) and opening >= 0:
            return False
        return before[-1:] not in ".," and not before.endswith(("'s", "’s", "an", "ian", "ese", "ish", "i"))

    def _holds_office(self, spot: Spot) -> bool:
        """ "Queensland Health Minister Jim Guthrie": the office is of the place."""
        match = _CAPITALS.match(self._text, spot.end, spot.end + 60)
        return match is not None and bool({w.lower() for w in match[0].split()} & _OFFICES)

    def _new_phrase(self, spot: Spot, following: str) -> bool:
        """Whether the capital word after it begins something else: a day, an office, a kind of place."""
        if self._holds_office(spot):
            return True
        if following in around("place_after") or following in around("times_after") or following in around("offices"):
            return True
        return following in (
            "but",
            "and",
            "in",
            "on",
            "the",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "after",
            "while",
            "when",
            "as",
        )


def _persons(text: str, words: list[Word]) -> frozenset[str]:
    """The words that stand behind a given name or a title: "Chambers" of "Ray Chambers", "Mr Chambers"."""
    out = set()
    for before, after in itertools.pairwise(words):
        named = before.text in first_names() or before.text.lower().rstrip(".") in around("titles")
        if named and text[before.end : after.start] == " ":
            out.add(after.text.rstrip(".").removesuffix("'s").removesuffix("’s"))
    return frozenset(out)


def _weight(row: Row) -> float:
    """How well known a place is: its digits of population, broad kinds more."""
    size = len(str(row.population))
    return (
        size + (2 if row.kind in ("country", "continent") else 1 if row.kind in _BROAD else 0) - (2 if row.other else 0)
    )


def _describes(spot: Spot, name: str, after: str) -> bool:
    """Whether a nationality only describes what follows, wherever on earth a village is so called: "the Malian town"."""
    country = nationalities().get(name)
    if country is None or not after[:1].islower() or after in _PARTS:
        return False
    return all(row.country != country or row.kind not in ("country", "admin1", "region") for row in spot.rows[:3])
