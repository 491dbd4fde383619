"""Where each claim took place: the place that syntax hangs on it, else that of the clause it belongs to; never just any place named.

A capital that stands for a government is no place: only what a preposition, an entering or a visit puts there is.
"""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterator, Sequence

from dateline.extracting.clauses import Clauses
from dateline.extracting.cues import cues
from dateline.extracting.ties import Ties
from dateline.lexicons.actors import actors
from dateline.lexicons.gazetteer import open_gazetteer
from dateline.lexicons.load import table
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Place, Span, Time, Where

_DEEPEST = 5
_WIDE = ("country", "continent")
_BROAD = ("admin1", "region", "river", "sea", "strait", "lake", "range", "desert")
_LARGE = 200_000
"""People of a town that a court may be called by."""
_NAMING = ("compound", "nmod", "appos", "amod", "poss")
_CITIES = ("city", "town", "capital", "port")
_NONE = Place(start=0, end=0, text="", name="", kind="")
_ELSEWHEN = frozenset(
    {"later", "since", "already", "meanwhile", "subsequently", "eventually", "elsewhere", "also", "over"}
)
"""What tells that the telling has left the scene before."""
_NEAR = 2
"""Sentences over which "there" and "the attack" look back."""


@functools.cache
def _words(name: str) -> frozenset[str]:
    """A list of `places/verbs.tsv`."""
    return frozenset(word for row in table("places/verbs.tsv") if row["list"] == name for word in row["words"].split())


class Locating:
    """The places of one parse's claims, asked for in the order of the text.

    `dateline` is the place that the story is sent from: it counts only for what happened "here".
    """

    def __init__(
        self,
        parse: Parse,
        clauses: Clauses,
        places: Sequence[Place],
        times: Sequence[Time] = (),
        dateline: Place | None = None,
    ) -> None:
        self.parse, self.clauses, self._dateline = parse, clauses, dateline
        self._ties = Ties(parse, clauses)
        self._timed = {k for time in times for k in _tokens(parse, time.start, time.end)}
        self._at: dict[int, Place] = {}
        self._first: dict[int, int] = {}
        """The first token of a place, by its last."""
        for place in places:
            inside = _tokens(parse, place.start, place.end)
            for k in inside[-1:]:
                self._at[k], self._first[k] = place, inside[0]
        self._known: dict[int, Place | None] = {}
        self._told: list[tuple[int, Place]] = []

    def of(self, i: int, roles: dict[str, int]) -> Where | None:
        """The place of the claim at token `i`, or None where the story says none."""
        place, basis = self._said(i, roles), "syntax"
        if place is None:
            place = self._spoken(i)
        if place is None:
            place, basis = self._by_telling(i), "narrative"
        if place is None:
            return None
        if basis == "syntax":
            self._told.append((i, place))
        return Where(
            name=place.name, kind=place.kind, country=place.country, admin1=place.admin1, lat=place.lat, lon=place.lon,
            geonames_id=place.geonames_id, basis=basis, span=Span(place.start, place.end, place.text),
        )  # fmt: skip

    # -- what the sentence says

    def _said(self, i: int, roles: dict[str, int] | None = None, depth: int = 0) -> Place | None:
        if i in self._known:
            return self._known[i]
        self._known[i] = None  # a loop of ties ends here
        given = roles if roles is not None else self._roles(i)
        found = self._hung(i)
        if found is None or _breadth(found) > 0:
            entered = self._entered(i, given)
            found = entered if entered is not None and (found is None or _breadth(entered) < _breadth(found)) else found
        if found is None or found.kind in _WIDE:  # "In the Emirates, a court in Dubai sentenced ..."
            finer = self._of_subject(i, given)
            found = finer if finer is not None and (found is None or finer.country == found.country) else found
        if found is None and depth < _DEEPEST:
            found = self._tied(i, depth)
        self._known[i] = found
        return found

    def _roles(self, i: int) -> dict[str, int]:
        return self.clauses.roles(i) if self.parse.tag[i] in VERB else self.clauses.noun_roles(i)

    def _hung(self, i: int) -> Place | None:
        """The finest place that hangs on the claim, on its object or on the time beside it; where one goes, before whence."""
        best: Place | None = None
        for found in self._hanging(i):
            if best is None or _breadth(found) < _breadth(best) or _is_elsewhere(best, found):
                best = found
        p = self.parse
        if best is None or p.lemma[i] not in _words("reach"):
            return best
        goals = (self._by_preposition(k, i) for k in p.children(i, "prep") if p.lower[k] in ("to", "into"))
        return next((place for place in goals if place is not None), best)

    def _hanging(self, i: int) -> Iterator[Place]:
        p = self.parse
        for k in p.kids[i]:
            found: Place | None = None
            if p.dep[k] in ("prep", "advmod", "prt", "dative") and p.lower[k] != "by":
                found = self._by_preposition(k, i) or self._glued(k)
            elif p.dep[k] in ("dobj", "nsubjpass") or k in self._timed:
                found = self._inside(k, i)
            if found is not None:
                yield found
        if p.tag[i][:1] == "N":
            yield from self._of_noun(i)

    def _glued(self, prep: int) -> Place | None:
        """ "In Tel Aviv relatives marched", "In Mexico's Guerrero state gunmen ...", where the parser takes the place for a part of the subject."""
        p = self.parse
        if p.kids[prep] or p.lower[prep] not in _words("stay"):
            return None
        near = [k for k in self._at if prep < self._first[k] <= prep + 3 and p.dep[k] in ("compound", "poss", "nmod")]
        if not any(self._first[k] == prep + 1 for k in near):
            return None
        return self._at[max(near)]

    def _of_noun(self, i: int) -> Iterator[Place]:
        """ "the Sinjar massacre", "the siege of Aleppo"."""
        p = self.parse
        for k in p.children(i, "compound", "nmod"):
            if k in self._at and self._at[k].kind not in _WIDE:
                yield self._at[k]
        for prep in p.children(i, "prep"):
            noun = p.child(prep, "pobj") if p.lower[prep] == "of" else None
            found = self._in_phrase(noun) if noun is not None else None
            if found is not None and found.kind not in _WIDE:
                yield found

    def _by_preposition(self, k: int, governor: int) -> Place | None:
        p = self.parse
        word, noun = p.lower[k], p.child(k, "pobj")
        if noun is not None:
            stays = (
                (word in _words("stay") and not self._topic(word, noun, governor))
                or (word in _words("toward") and self._goes(governor))
                or word == "from"
            )
            found = self._in_phrase(noun) if stays and (word != "from" or p.lemma[governor] in _words("go")) else None
            if found is None and noun not in self._at:
                found = self._inside(noun, governor)
            if found is not None:
                return found
        for deeper in p.kids[k]:
            if p.dep[deeper] == "prep":
                found = self._by_preposition(deeper, governor)
                if found is not None:
                    return found
        return None

    def _topic(self, word: str, noun: int, governor: int) -> bool:
        """ "blamed it on Israel", "talks over Kashmir": what it is about, not where; but "strikes on Kyiv" are there."""
        p = self.parse
        if noun not in self._at or word not in ("on", "over"):
            return False
        return p.lemma[governor] in cues().speech or p.lemma[governor] in _words("about")

    def _goes(self, governor: int) -> bool:
        return self.parse.lemma[governor] in _words("go") or self.parse.tag[governor][:1] == "N"

    def _inside(self, noun: int, governor: int) -> Place | None:
        """A place hung on an object, on what a preposition governs, or on a time: "killed 12 people in Kano"."""
        p = self.parse
        for prep in p.children(noun, "prep"):
            word, inner = p.lower[prep], p.child(prep, "pobj")
            there = (word in _words("stay") and not (inner is not None and self._topic(word, inner, governor))) or (
                word in ("to", "into", "from") and p.lemma[governor] in _words("go")
            )
            if inner is None:
                continue
            found = self._in_phrase(inner) if there else None
            if found is None and word in ("of", "for", "with") and inner not in self._at:
                part = p.lemma[inner] in _words("parts") and p.lemma[governor] in _words("seize")
                found = (self._in_phrase(inner) if part else None) or self._inside(inner, governor)
            if found is not None:
                return found
        doing = (k for k in p.children(noun, "acl") if p.tag[k] == "VBG")
        return next((f for k in doing if (f := self._hung(k)) is not None), None)

    def _in_phrase(self, noun: int, depth: int = 0) -> Place | None:
        """The place that a phrase names: itself, "the Kursk region", "the village of Abala", "Abala, Niger"."""
        if noun in self._at:
            here = self._at[noun]
            inner = self._within(noun, depth) if depth < _DEEPEST and here.kind not in _WIDE else None
            finer = inner is not None and _breadth(inner) == 0 and _breadth(here) == 1  # "over the Danube in Novi Sad"
            strange = inner is not None and inner.kind not in _WIDE and inner.country != here.country
            return inner if inner is not None and (finer or strange) else here  # "Liberty Square in Budapest"
        if depth > _DEEPEST:
            return None
        unknown = self._unknown(noun) or self._capital(noun)
        if unknown is not None:
            return unknown
        return self._called(noun, depth) or self._within(noun, depth)

    def _called(self, noun: int, depth: int) -> Place | None:
        """The place by which a phrase calls a place: "the Fujian city of Fuzhou", "the town of Laukkai", "Beirut airport"."""
        p = self.parse
        for prep in p.children(noun, "prep") if p.lemma[noun] in _words("parts") else ():
            inner = p.child(prep, "pobj") if p.lower[prep] == "of" else None
            if inner is not None and self._at.get(inner, _NONE).kind not in _WIDE:
                found = self._in_phrase(inner, depth + 1)
                if found is not None:
                    return found
        named = [k for k in p.kids[noun] if p.dep[k] in _NAMING and k in self._at and self._names(noun, k)]
        named.sort(key=lambda k: p.dep[k] == "poss")  # "Armenia's Syunik province" is Syunik
        return self._at[named[0]] if named else None

    def _within(self, noun: int, depth: int) -> Place | None:
        """The place that a phrase lies in: "a road in Kano"; "the biggest city in Congo" is one that the story has named."""
        p = self.parse
        for prep in p.children(noun, "prep"):
            inner = p.child(prep, "pobj")
            if inner is not None and (p.lower[prep] == "of" or p.lower[prep] in _words("stay")):
                found = self._in_phrase(inner, depth + 1)
                if found is not None:
                    return self._city_of(noun, found) or found
        joined = p.children(noun, "conj")
        named = next((self._at[c] for c in joined if c in self._at), None)
        return named or next((place for c in joined if (place := self._called(c, depth + 1)) is not None), None)

    def _city_of(self, noun: int, land: Place) -> Place | None:
        """ "the biggest city in eastern Congo", where the story has named one there, or is sent from one."""
        p = self.parse
        if land.kind != "country" or p.lemma[noun] not in _CITIES or not any(p.lower[k] == "the" for k in p.kids[noun]):
            return None
        named = [place for _, place in reversed(self._told)] + ([self._dateline] if self._dateline is not None else [])
        return next((place for place in named if place.country == land.country and place.kind not in _WIDE), None)

    def _names(self, noun: int, k: int) -> bool:
        """Whether the place at `k` names what the noun is: "Beirut airport", "in Abuja scores of mothers marched"."""
        p = self.parse
        if p.dep[k] == "appos" or p.lemma[noun] in _words("parts"):
            return True
        if p.dep[k] == "poss":
            return False
        bare = p.dep[noun] == "pobj" and p.head[noun] == self._first[k] - 1 and p.tag[noun] in ("NN", "NNS", "NNP")
        return bare and self._at[k].kind not in _WIDE

    def _unknown(self, noun: int) -> Place | None:
        """A name that the gazetteer lacks, where the words say that it is a place: "the village of X", "near X"."""
        p = self.parse
        known_as = self._titled(noun)
        if known_as is not None:
            return known_as
        named = p.tag[noun] == "NNP" and not p.word[noun].isupper() and p.lemma[noun] not in _words("nowhere")
        if not named or noun in self._timed or any(p.dep[k] in ("poss", "det") for k in p.kids[noun]):
            return None
        prep = p.head[noun]
        kind = p.lemma[p.head[prep]] if p.lower[prep] == "of" else ""
        if p.lower[prep] not in ("near", "at", "in", "outside", "around") and kind not in _words("parts"):
            return None
        first = min([noun, *(k for k in p.kids[noun] if p.dep[k] == "compound" and p.tag[k] == "NNP")])
        start, end = p.start[first], p.end[noun]
        return Place(start=start, end=end, text=p.text[start:end], name=p.text[start:end], kind=kind or "place")

    def _titled(self, noun: int) -> Place | None:
        """ "the Lebombo crossing": a name that only its noun tells to be a place's."""
        p = self.parse
        k = noun - 1
        ground = p.lemma[noun].lower() in _words("grounds") and p.tag[noun] == "NNP"
        if (
            not (ground or p.lemma[noun].lower() in _words("titled"))
            or p.tag[noun][:1] != "N"
            or k not in p.kids[noun]
            or k in self._at
        ):
            return None
        first = k
        while first - 1 in p.kids[noun] and p.tag[first - 1] == "NNP":
            first -= 1
        named = (
            p.tag[k] == "NNP"
            and p.dep[k] == "compound"
            and not p.word[k].isupper()
            and p.word[k] not in actors().entries
        )
        if not named or p.word[first] in actors().entries:
            return None
        start, end = p.start[first], p.end[noun if ground else k]  # Freedom Square is so called as a whole
        return Place(start=start, end=end, text=p.text[start:end], name=p.text[start:end], kind=p.lemma[noun].lower())

    def _capital(self, noun: int) -> Place | None:
        """ "the Haitian capital", "Kenya's capital"; "the capital" alone is that of the country last told of."""
        p = self.parse
        if p.lower[noun] != "capital" or any(p.dep[k] == "appos" and k in self._at for k in p.kids[noun]):
            return None
        country = next((c for k in p.kids[noun] if (c := self._country(k)) is not None), None) or self._setting()
        row = open_gazetteer().capital(country) if country else None
        if row is None:
            return None
        first = next((k for k in p.kids[noun] if k < noun and p.dep[k] in ("amod", "poss")), noun)
        start, end = p.start[first], p.end[noun]
        return Place(start=start, end=end, text=p.text[start:end], name=row.name, kind=row.kind, country=row.country, admin1=row.admin1,
                     lat=row.lat, lon=row.lon, geonames_id=row.geonames)  # fmt: skip

    def _country(self, k: int) -> str | None:
        """The country of a nationality or a country's name before or under "capital"."""
        p = self.parse
        if p.lower[k] == "of":
            k = p.child(k, "pobj") or k
        if k in self._at and self._at[k].kind == "country":
            return self._at[k].country
        entries = actors().entries.get(p.word[k], ()) if p.dep[k] in ("amod", "compound", "nmod") else ()
        return next((e.country for e in entries if e.kind == "nationality"), None)

    def _setting(self) -> str | None:
        """The country last told of, else the one that the story names most."""
        told = next((place.country for _, place in reversed(self._told) if place.country), None)
        if told is not None:
            return told
        named = [place.country for place in self._at.values() if place.country]
        return max(dict.fromkeys(named), key=named.count) if named else None

    # -- the place entered, and that of the actors

    def _entered(self, i: int, roles: dict[str, int]) -> Place | None:
        """The place invaded, visited, closed or fallen: "stormed Kabul", "the town of Laukkai had fallen"."""
        p = self.parse
        if p.lemma[i] in _words("enter") and "patient" in roles:
            return self._in_phrase(roles["patient"]) or self._conquered(i, roles["patient"])
        if p.lemma[i] in _words("seize") and "patient" in roles and p.lemma[roles["patient"]] in _words("parts"):
            return self._in_phrase(roles["patient"])  # "took the town of Numbi"
        if p.lemma[i] in _words("fall") and "agent" in roles:
            return self._in_phrase(roles["agent"])
        return None

    def _conquered(self, i: int, noun: int) -> Place | None:
        """A name that the gazetteer lacks, where only a place can be meant: "retook Adan Yabal"."""
        p = self.parse
        if p.lemma[i] not in _words("conquest") or p.tag[noun] != "NNP" or p.word[noun].isupper():
            return None
        parts = [k for k in p.kids[noun] if p.dep[k] in ("compound", "nmod", "amod") and k < noun]
        first = min([noun, *parts])
        text = p.text[p.start[first] : p.end[noun]]
        known = any(w in actors().entries for w in (text, *(p.word[k] for k in (*parts, noun))))
        if known or any(p.tag[k] != "NNP" for k in parts) or any(p.dep[k] in ("poss", "det") for k in p.kids[noun]):
            return None
        return Place(start=p.start[first], end=p.end[noun], text=text, name=text, kind="place")

    def _of_subject(self, i: int, roles: dict[str, int]) -> Place | None:
        """ "A court in Tunis sentenced ...", "residents of Kfar Kila went home": the place where the actors are."""
        p = self.parse
        if p.tag[i] not in VERB or p.lemma[i] in cues().speech or "agent" not in roles:
            return None
        subject = roles["agent"]
        if p.lemma[subject] in _words("seats"):
            return None
        if p.lemma[subject] in _words("local"):  # "a Paris court"
            seat = next((s for k in p.children(subject, "compound", "nmod") if (s := self._seat(k)) is not None), None)
            if seat is not None:
                return seat
        if p.tag[subject] in ("NN", "NNS") and p.lemma[i] in _words("harm"):  # "the raid on Jenin killed nine"
            struck = next((self._in_phrase(n) for k in p.children(subject, "prep") if p.lower[k] in ("on", "of")
                           and (n := p.child(k, "pobj")) is not None and n in self._at), None)  # fmt: skip
            if struck is not None and struck.kind not in _WIDE:
                return struck
        home = p.lemma[i] in _words("home") and any(p.lower[k] in ("home", "back") for k in p.kids[i])
        for prep in p.children(roles["agent"], "prep"):
            noun = p.child(prep, "pobj")
            if noun is not None and (
                p.lower[prep] in ("in", "at", "near", "outside") or (home and p.lower[prep] in ("of", "from"))
            ):
                found = self._in_phrase(noun)
                if found is not None and found.kind not in _WIDE:
                    return found
        return None

    def _seat(self, k: int) -> Place | None:
        """The town that a court or a police force is called by, which stands there as an adjective: "a Paris court"."""
        p = self.parse
        if k in self._at or p.tag[k] != "NNP":
            place = self._at.get(k)
            return place if place is not None and place.kind not in _WIDE else None
        rows = open_gazetteer().find(p.word[k])[:4]
        row = next((r for r in rows if r.kind in ("city", "capital") and r.population >= _LARGE), None)
        if row is None:
            return None
        return Place(start=p.start[k], end=p.end[k], text=p.word[k], name=p.word[k], kind=row.kind, country=row.country, admin1=row.admin1,
                     lat=row.lat, lon=row.lon, geonames_id=row.geonames)  # fmt: skip

    # -- by another clause of the sentence

    def _tied(self, i: int, depth: int) -> Place | None:
        """The place of the clause that this one is part of, goes on from, or is told as simultaneous with."""
        beside = self._beside(i, depth)
        if beside is not None:
            return beside
        p, tie = self.parse, self._ties.of(i)
        if tie is None:
            return None
        if p.dep[i] == "relcl" and tie.other in self._at:
            return self._at[tie.other] if self._opens_with(i, "where") else None
        if (
            tie.order == "before"
            and p.lemma[i] in ("leave", "withdraw", "depart", "pull")
            and "patient" not in self._roles(i)
        ):
            return self._said(self._claim_above(tie.other), None, depth + 1)
        if p.dep[i] == "advcl" and self._ends_it(i):
            return self._said(self._claim_above(tie.other), None, depth + 1)
        alike = not tie.loose or p.lemma[i] in _words("harm")
        if tie.order != "same" or not alike:
            return self._fronted(i) or self._going_on(i, depth)
        found = self._said(self._claim_above(tie.other), None, depth + 1)
        if found is None and tie.instead is not None:
            return self._said(tie.instead, None, depth + 1)
        return found

    def _going_on(self, i: int, depth: int) -> Place | None:
        """ "were met by police, who took seven away": a clause about who acted in an event goes on in its place."""
        p = self.parse
        noun = p.head[i]
        if (
            p.dep[i] == "relcl"
            and p.lemma[i] in _words("crowding")
            and p.lower[noun + 1 : noun + 2] in (["who"], ["that"])
        ):
            verb = next(
                (h for h in p.ancestors(noun) if p.tag[h] in VERB), None
            )  # "hosed down women who had blocked a road"
            return self._said(verb, None, depth + 1) if verb is not None else None
        if p.dep[i] != "relcl" or p.tag[i] != "VBD" or p.tag[noun][:1] != "N" or p.word[noun + 1 : noun + 2] != [","]:
            return None
        verb = next((h for h in p.ancestors(noun) if p.tag[h] in VERB), None)
        acts = verb is not None and p.dep[noun] in ("pobj", "dobj") and p.head[noun] in (verb, *p.kids[verb])
        return self._said(verb, None, depth + 1) if acts and verb is not None else None

    def _ends_it(self, i: int) -> bool:
        """ "pelted the embassy in Monrovia before police dispersed them": what was done to those who acted there."""
        p, whom = self.parse, self.parse.child(i, "dobj")
        marked = any(p.dep[k] == "mark" and p.lower[k] in ("before", "until", "till") for k in p.kids[i])
        return marked and whom is not None and p.lower[whom] in ("them", "him", "her") and p.tag[i] == "VBD"

    def _fronted(self, i: int) -> Place | None:
        """ "In Abuja mothers marched; fourteen were held": a place that opens a sentence holds for what is joined to it."""
        p, top = self.parse, i
        while p.dep[top] == "conj" and p.tag[top] in VERB and p.tag[p.head[top]] in VERB:
            top = p.head[top]
        if top == i:
            return None
        first = next((k for k in p.children(top, "prep") if k == p.sentences[p.sentence[top]][0]), None)
        return self._by_preposition(first, top) if first is not None else None

    def _claim_above(self, k: int) -> int:
        """The verb that a time or a preposition belongs to: for "on January 5, when they fled"."""
        p = self.parse
        if k not in self._timed:
            return k
        return next((h for h in p.ancestors(k) if p.tag[h] in VERB), k)

    def _opens_with(self, i: int, word: str) -> bool:
        return any(self.parse.lower[k] == word for k in self.parse.kids[i])

    def _beside(self, i: int, depth: int) -> Place | None:
        """The place of a clause told as simultaneous: "were killed when gunmen attacked near Kano"."""
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] == "advcl" and any(
                p.lower[c] in ("when", "as", "while") for c in p.kids[k] if p.dep[c] in ("mark", "advmod")
            ):
                return self._hung(k) or self._entered(k, self._roles(k))
        if p.lemma[i] in ("use", "fire", "deploy") and depth == 0:  # "used tear gas to disperse a march in La Paz"
            return next(
                (f for k in p.children(i, "xcomp", "advcl") if p.tag[k] == "VB" and (f := self._hung(k)) is not None),
                None,
            )
        return None

    def _spoken(self, i: int) -> Place | None:
        """What is threatened or promised happens in the saying: "We will not yield," he told a crowd in Osh."""
        p = self.parse
        if not any(p.dep[k] == "aux" and p.tag[k] == "MD" for k in p.kids[i]):
            return None
        above = p.head[i]
        return self._hung(above) if p.dep[i] == "ccomp" and p.lemma[above] in cues().speech else None

    # -- by the telling

    def _by_telling(self, i: int) -> Place | None:
        """ "here" is where the story is sent from; "there", "the attack" look back to what was told."""
        p = self.parse
        adverbs = {p.lower[k] for k in p.kids[i] if p.dep[k] == "advmod"}
        if ("here" in adverbs or self._holds(i, "here")) and self._dateline is not None:
            return self._dateline
        if "there" in adverbs or self._holds(i, "there"):
            return self._there(i)
        spot = self._known_spot(i)
        if spot is not None:
            return self._there(i, spot)
        scene = self._scene(i)
        if scene is not None:
            return scene
        if p.tag[i][:1] == "N" and any(p.dep[k] == "det" and p.lower[k] in ("the", "that", "this") for k in p.kids[i]):
            return next((place for t, place in reversed(self._told) if t < i and p.lemma[t] == p.lemma[i]), None)
        return None

    def _scene(self, i: int) -> Place | None:
        """The place of the sentence before, where the telling stays at it: "A bus was ambushed in Tete.  Seven people were killed."

        Not where the sentence names a place or a day of its own, nor of what has come about over time ("have killed").
        """
        p = self.parse
        s = p.sentence[i]
        if p.tag[i] not in ("VBD", "VBN") or p.lemma[i] not in _words("scene") or s == 0 or not self._in_main(i):
            return None
        low, high = p.sentences[s]
        if any(low <= k < high for k in self._at) or any(low <= k < high for k in self._timed - self._next(low, high)):
            return None
        if any(p.dep[k] == "aux" or p.lower[k] in _ELSEWHEN for k in p.kids[i]):
            return None
        told = [place for t, place in self._told if p.sentence[t] == s - 1]
        return told[-1] if told and len({place.name for place in told}) == 1 and told[-1].kind not in _WIDE else None

    def _in_main(self, i: int) -> bool:
        """Whether a clause is the sentence's own, or goes on from it."""
        p = self.parse
        while p.dep[i] in ("conj", "ccomp") and p.head[i] != i:
            i = p.head[i]
        return p.head[i] == i

    def _next(self, low: int, high: int) -> set[int]:
        """The tokens of times that stay at a scene: "the next morning"."""
        p = self.parse
        stays = {"next", "following", "same"}
        return {
            k for k in range(low, high) if any(p.lower[j] in stays for j in range(max(low, k - 3), min(high, k + 4)))
        }

    def _holds(self, i: int, word: str) -> bool:
        """ "a crowd there stoned the embassy", "police here said"."""
        p = self.parse
        sides = p.children(i, "nsubj", "nsubjpass", "dobj")
        return any(p.lower[k] == word and p.dep[k] == "advmod" for side in sides for k in p.kids[side])

    def _there(self, i: int, spot: int | None = None) -> Place | None:
        """The place told last; for "the port city", which is no part of one, else the last one named."""
        p = self.parse
        near = [(t, place) for t, place in self._told if t < i and p.sentence[i] - p.sentence[t] <= _NEAR]
        if near:
            last = p.sentence[near[-1][0]]
            mains = [place for t, place in near if p.sentence[t] == last and p.dep[t] in ("ROOT", "ccomp", "conj")]
            return (mains or [near[-1][1]])[-1]
        if spot is None or p.lemma[spot] in _CITIES:
            named = self._named_before(i if spot is None else spot)
            if named is not None:
                return named
        return self._dateline if spot is not None else None

    def _named_before(self, i: int) -> Place | None:
        """The last town or region named in the sentences before, also one that stands for a government."""
        p = self.parse
        near = (k for k in sorted(self._at, reverse=True) if k < i and p.sentence[i] - p.sentence[k] <= _NEAR)
        return next((self._at[k] for k in near if self._at[k].kind not in _WIDE), None)

    def _known_spot(self, i: int) -> int | None:
        """ "rushed to the airport", "in the city": a spot of the place told before."""
        p = self.parse
        held = [
            *p.children(i, "prep"),
            *(q for k in p.children(i, "dobj", "nsubjpass", "nsubj") for q in p.children(k, "prep")),
        ]
        for _ in range(2):
            nouns = [
                n
                for q in held
                if p.lower[q] in _words("stay") | {"to", "into", "of"} and (n := p.child(q, "pobj")) is not None
            ]
            spots = (n for n in nouns if p.lemma[n] in _words("spots") and self._is_definite(n))
            found = next(spots, None)
            if found is not None:
                return found
            inner = (n for q in held if (n := p.child(q, "pobj")) is not None)
            held = [deeper for n in inner for deeper in p.children(n, "prep")]
        return None

    def _is_definite(self, noun: int) -> bool:
        return any(self.parse.lower[k] in ("the", "that", "this") for k in self.parse.children(noun, "det"))


def _is_elsewhere(quarter: Place, city: Place) -> bool:
    """Whether a square or quarter was taken for one of its name abroad: it lies in the city named beside it."""
    return city.kind in _CITIES and quarter.kind not in (*_CITIES, *_BROAD, *_WIDE) and quarter.country != city.country


def _breadth(place: Place) -> int:
    """How wide a place is: "in Cabo Delgado, ... a village near Palma" is told of Palma, "bridges over the Danube in Novi Sad" of Novi Sad."""
    return 2 if place.kind in _WIDE else 1 if place.kind in _BROAD else 0


def _tokens(parse: Parse, start: int, end: int) -> list[int]:
    """The tokens of a stretch of the text."""
    first = max(0, bisect.bisect_right(parse.start, start) - 1)
    return [k for k in range(first, min(first + 40, len(parse))) if parse.start[k] < end and parse.end[k] > start]
