"""Where each claim took place: the place that syntax hangs on it, never just any place named."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from dateline.extracting.clauses import VERB, Clauses
from dateline.parsing.parse import Parse
from dateline.records import Place, Span, Time, Where

_AT = {"in", "at", "near", "on", "off", "outside", "inside", "around", "over", "across", "along", "throughout", "within", "above", "beyond",
       "south", "north", "east", "west", "close", "alongside", "into", "onto", "to", "toward", "towards", "from"}  # fmt: skip
_STAY = {
    "in",
    "at",
    "near",
    "on",
    "off",
    "outside",
    "inside",
    "around",
    "across",
    "along",
    "throughout",
    "within",
    "above",
    "over",
    "south",
    "north",
    "east",
    "west",
    "close",
}
_ENTER = {"invade", "enter", "attack", "bomb", "shell", "bombard", "raid", "occupy", "seize", "capture", "storm", "besiege", "visit",
          "retake", "recapture", "liberate", "hit", "strike", "tour", "leave", "reach", "target", "overrun", "cross", "blockade", "surround", "pound", "flee"}  # fmt: skip
_GO = {
    "travel",
    "go",
    "fly",
    "arrive",
    "march",
    "visit",
    "return",
    "come",
    "head",
    "deploy",
    "send",
    "advance",
    "move",
    "withdraw",
}
_THROUGH = {"region", "town", "city", "village", "province", "area", "district", "border", "suburb", "neighbourhood", "neighborhood", "island",
            "port", "outskirts", "capital", "centre", "center", "north", "south", "east", "west", "part", "valley", "coast", "camp", "base",
            "state", "county", "department", "governorate", "prefecture", "municipality", "republic", "peninsula", "frontier", "locality"}  # fmt: skip
_NO_PLACE = {"parliament", "congress", "senate", "facebook", "twitter", "telegram", "islam", "mass", "ramadan", "christmas", "easter", "court", "english",
             "arabic", "party", "council", "cabinet", "assembly", "god", "internet", "house", "commons"}  # fmt: skip
_DEEPEST = 5


class Locating:
    """The places of one parse's claims."""

    def __init__(self, parse: Parse, clauses: Clauses, places: Sequence[Place], times: Sequence[Time] = ()) -> None:
        self.parse, self.clauses = parse, clauses
        self._timed: set[int] = set()
        for time in times:
            k = bisect.bisect_left(parse.start, time.start)
            while k < len(parse) and parse.start[k] < time.end:
                self._timed.add(k)
                k += 1
        self._at: dict[int, Place] = {}
        for place in places:
            k = bisect.bisect_right(parse.start, place.end - 1) - 1
            if k >= 0:
                self._at[k] = place

    def of(self, i: int, roles: dict[str, int]) -> Where | None:
        """The place of the claim at token `i`, or None where the story says none."""
        p = self.parse
        found = self._hung(i)
        if found is None and p.lemma[i] in _ENTER and "patient" in roles:
            found = self._in_phrase(roles["patient"])
        if found is None and p.tag[i][:1] == "N" and "of" in roles:
            place = self._in_phrase(roles["of"])
            found = place if place is not None and place.kind != "country" else None
        if found is None:
            found = self._beside(i)
        if found is None:
            found = self._above(i)
        return self._where(found) if found is not None else None

    def _hung(self, i: int) -> Place | None:
        p = self.parse
        best: Place | None = None
        for k in p.kids[i]:
            if p.dep[k] not in ("prep", "advmod", "prt", "dobj", "nsubjpass", "agent"):
                continue
            if p.dep[k] in ("prep", "advmod", "prt"):
                found = self._by_preposition(k, p.lemma[i])
            elif p.dep[k] in ("dobj", "nsubjpass"):
                found = self._inside_object(k)
            else:
                found = None
            if found is not None and (best is None or (best.kind == "country" and found.kind != "country")):
                best = found
        return best

    def _by_preposition(self, k: int, verb: str) -> Place | None:
        p = self.parse
        word = p.lower[k]
        if word in _STAY or (word in ("to", "into", "from", "through", "toward", "towards", "onto") and verb in _GO):
            noun = p.child(k, "pobj")
            if noun is not None:
                found = self._in_phrase(noun)
                if found is not None:
                    return found
        for deeper in p.kids[k]:
            if p.dep[deeper] == "prep":
                found = self._by_preposition(deeper, verb)
                if found is not None:
                    return found
        return None

    def _inside_object(self, k: int) -> Place | None:
        """A place hung on the object: "killed 12 people in Kano"."""
        p = self.parse
        for prep in p.children(k, "prep"):
            if p.lower[prep] in _STAY:
                noun = p.child(prep, "pobj")
                found = self._in_phrase(noun) if noun is not None else None
                if found is not None:
                    return found
        return None

    def _in_phrase(self, noun: int, depth: int = 0) -> Place | None:
        """The place that a phrase names: itself, "the Kursk region", "the village of Abala", "Abala, Niger"."""
        p = self.parse
        if noun in self._at:
            return self._at[noun]
        if depth > _DEEPEST:
            return None
        unknown = self._unknown(noun)
        if unknown is not None:
            return unknown
        for k in p.kids[noun]:
            if p.dep[k] in ("compound", "nmod", "appos", "amod") and k in self._at:
                return self._at[k] if p.lemma[noun] in _THROUGH or p.dep[k] == "appos" else None
        for prep in p.children(noun, "prep"):
            inner = p.child(prep, "pobj")
            if inner is not None and (p.lower[prep] in ("of", "near", "in") or p.lower[prep] in _STAY):
                found = self._in_phrase(inner, depth + 1)
                if found is not None:
                    return found
        for conj in p.children(noun, "conj"):
            if conj in self._at:
                return self._at[conj]
        return None

    def _beside(self, i: int) -> Place | None:
        """The place of a clause told as simultaneous: "were killed when gunmen attacked near Kano"."""
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] == "advcl" and any(
                p.lower[c] in ("when", "as", "while") for c in p.kids[k] if p.dep[c] in ("mark", "advmod")
            ):
                return self._hung(k)
        return None

    def _unknown(self, noun: int) -> Place | None:
        """A name that the gazetteer lacks, where the words say that it is a place: "the village of X", "near X"."""
        p = self.parse
        if p.tag[noun] != "NNP" or p.word[noun].isupper() or any(p.dep[k] in ("poss", "det") for k in p.kids[noun]):
            return None
        prep = p.head[noun]
        kind = p.lemma[p.head[prep]] if p.lower[prep] == "of" else ""
        if p.lower[prep] not in ("near", "at", "in", "outside", "around") and kind not in _THROUGH:
            return None
        if p.lemma[noun] in _NO_PLACE or noun in self._timed:
            return None
        first = min([noun, *(k for k in p.kids[noun] if p.dep[k] == "compound" and p.tag[k] == "NNP")])
        start, end = p.start[first], p.end[noun]
        return Place(start=start, end=end, text=p.text[start:end], name=p.text[start:end], kind=kind or "place")

    def _above(self, i: int) -> Place | None:
        """The place of the clause that an event noun or bare participle belongs to, or of the verb it goes with."""
        p = self.parse
        head, dep = p.head[i], p.dep[i]
        if head == i:
            return None
        if dep == "advcl" and p.tag[i] in ("VBG", "VBN") and p.child(i, "nsubj", "nsubjpass", "mark") is None:
            return self._hung(head)
        if dep in ("dobj", "nsubjpass", "xcomp", "conj", "attr", "nsubj", "oprd") and p.tag[head] in VERB:
            if dep == "conj" and p.child(i, "nsubj", "nsubjpass") is not None:
                return None
            return self._hung(head)
        if dep == "pobj" and p.tag[p.head[head]] in VERB and p.lower[head] in ("during", "in", "at"):
            return self._hung(p.head[head])
        return None

    def _where(self, place: Place) -> Where:
        return Where(
            name=place.name, kind=place.kind, country=place.country, admin1=place.admin1, lat=place.lat, lon=place.lon,
            geonames_id=place.geonames_id, basis="syntax", span=Span(place.start, place.end, place.text),
        )  # fmt: skip
