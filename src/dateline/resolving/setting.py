"""Where a story is set: for the whole of it, and sentence by sentence as it moves from place to place."""

from __future__ import annotations

import bisect
from collections.abc import Iterable

from dateline.lexicons.actors import nouns
from dateline.parsing.prepare import lead
from dateline.records import Mention, Place
from dateline.resolving.analyse import Analysis
from dateline.resolving.resolved import UNBOUND
from dateline.resolving.work import Work

_FADING = 0.6
"""How much of a sentence's weight is left in the next."""
_DOUBT = 1.5
"""Evidence without a country: how much must be said nearby before it outweighs the whole story."""
_LEAST = 1.0
"""Weight below which a country named in passing is no setting."""
_LEFT, _SHIFTED = 0.1, 0.5
"""Weight nearby below which the story has left a country for others, and how much of its weight in the whole remains then."""
_TOPIC, _LOCATED, _INSTITUTION, _NAMED = 2.0, 1.2, 0.7, 0.2
"""What weighs nearby: a place that opens the sentence or the story, one that something happens in, a country's own police
or president, and anything else named after a country: a state or a capital may only be the other party."""
_DATELINE = 4.0
_LACKING = {
    "USA": frozenset({"ministry", "minister", "premier", "gendarme", "gendarmes", "gendarmerie", "junta", "prefect", "king", "emir"}),
    "GBR": frozenset({"president", "gendarme", "gendarmes", "gendarmerie", "junta", "prefect"}),
    "CHE": frozenset({"junta", "premier", "king", "gendarmerie"}), "NLD": frozenset({"junta", "president", "gendarmes"}),
    "BEL": frozenset({"junta", "president"}), "AUT": frozenset({"junta", "king"}), "FRA": frozenset({"junta", "king"}),
    "DEU": frozenset({"junta", "king", "gendarmes"}), "CAN": frozenset({"junta", "president"}), "AUS": frozenset({"junta", "president"}),
}  # fmt: skip
"""What some countries that stories are often sent from do not have."""
_AT_HOME = frozenset({"GOV", "COP", "JUD", "LEG", "PTY", "OPP", "SPY"})
_ABROAD = nouns("abroad")
"""People who stand for a country outside it."""
_LOCATING = ("in", "at", "near", "outside", "across", "around", "inside", "throughout")


class Setting:
    """The countries that a story is set in, the likeliest first, and the likeliest at each sentence."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._starts = [m.start for m in work.mentions]
        last = work.mentions[-1].sentence if work.mentions else 0
        self._votes: list[dict[str, float]] = [{} for _ in range(last + 1)]
        self._topic: dict[int, str] = {}
        """The countries of sentences that open with a place: "In Botswana, soldiers ..."."""
        self._opened: dict[int, str] = {}
        """The countries of the places that paragraphs of a digest open with, by their first sentence."""
        whole: dict[str, float] = {}
        self._passing = 0.0
        """What of it only is of states named in passing: "thanked Uganda"."""
        for n, a in enumerate(work.analyses):
            if a.countries and n not in work.swallowed:
                self._count_mention(whole, n, work.mentions[n], a)
        for place in work.reading.places:
            if place.country and place.kind != "country" and self._starts:
                self._count_place(whole, place, place.country)
        self.countries = [c for c, _ in sorted(whole.items(), key=lambda cv: (-cv[1], cv[0]))]
        total = sum(whole.values()) or 1.0
        self._share = {c: v / total for c, v in whole.items()} if total - self._passing >= _LEAST else {}
        self._at = self._by_sentence()

    def at(self, sentence: int) -> str | None:
        """The likeliest country of a sentence."""
        return next(iter(self._at[sentence]), None) if sentence < len(self._at) else None

    def having(self, sentence: int, words: Iterable[str]) -> str | None:
        """The likeliest country of a sentence that can have what these words name: the United States have no ministries."""
        for country in self._at[sentence] if sentence < len(self._at) else ():
            lacking = _LACKING.get(country)
            if lacking is None or lacking.isdisjoint(w.lower() for w in words):
                return country
        return self.at(sentence)

    def place_at(self, sentence: int) -> str | None:
        """The country that a place nobody knows lies in: the story's, where it is spoken of just here, else the likeliest here."""
        main = next(iter(self.countries), None)
        near = self._votes[max(0, sentence - 1) : sentence + 1]
        return main if not near or any(main in votes for votes in near) else self.at(sentence) or main

    def _vote(self, whole: dict[str, float], country: str, sentence: int, here: float, overall: float) -> None:
        whole[country] = whole.get(country, 0.0) + overall
        votes = self._votes[sentence]
        votes[country] = votes.get(country, 0.0) + here

    def _count_mention(self, whole: dict[str, float], n: int, m: Mention, a: Analysis) -> None:
        overall = 1.0 + 2.0 / (1 + m.sentence)
        if a.kind == "state" or m.lemma == "capital":
            located = self._located(n, m.start)
            if located == _TOPIC and len(a.countries) == 1:
                self._topic.setdefault(m.sentence, a.countries[0])
            here = located or _NAMED * (2 if m.subject else 1)
            overall *= 1.2 if located else 1.0
            self._passing += 0.0 if located or m.subject or m.sentence == 0 else overall / 2
        elif _AT_HOME & set(a.sectors) and not _abroad(m, a):
            here = _INSTITUTION if m.subject else _NAMED
        else:
            here, overall = _NAMED, overall * (0.5 if a.kind == "person" or a.also else 1.0)
        owner = self.work.analyses[m.possessor].countries if m.possessor is not None else ()
        if owner and not set(owner) & set(a.countries):
            return  # Nepal's Maoists are not India's
        for country in a.countries:
            if country not in UNBOUND:
                self._vote(whole, country, m.sentence, here, overall)

    def _count_place(self, whole: dict[str, float], place: Place, country: str) -> None:
        n = max(0, bisect.bisect_right(self._starts, place.start) - 1)
        named = self.work.mentions[n]
        if place.kind == "capital" and named.subject and named.end == place.end:
            return  # "Ottawa pledged tents": a government, counted as such
        if self._leads(place):
            self._open(whole, place, country)
            return
        dateline = place.start < self.work.reading.story.body  # the dateline tells where the story is set
        here = _TOPIC if dateline else self._located(n, place.start)
        if here == _TOPIC and not dateline:
            self._topic.setdefault(self.work.mentions[n].sentence, country)
        overall = _DATELINE if dateline else 2.0 if here else 1.0
        here = here or _NAMED
        self._vote(whole, country, self.work.mentions[n].sentence, here, overall)

    def _leads(self, place: Place) -> bool:
        """Whether a place opens a paragraph of a digest: "NAIROBI - "."""
        text = self.work.reading.story.text
        opens = place.start > self.work.reading.story.body and text[place.start - 1 : place.start] == "\n"
        return opens and lead(text, place.start, len(text)) > place.end

    def _open(self, whole: dict[str, float], place: Place, country: str) -> None:
        """Sets what follows, as far as the next such place, in the country of the place that a paragraph opens with."""
        first = bisect.bisect_right(self._starts, place.start)
        if first == len(self._starts):
            return
        sentence = self.work.mentions[first].sentence
        self._opened[sentence] = country
        self._vote(whole, country, sentence, _TOPIC, 2.0)

    def _located(self, n: int, start: int) -> float:
        """The weight of a place that something is said to happen in, or 0."""
        text = self.work.reading.story.text
        before = text[max(0, start - 12) : start].lower().replace(" the", "").split()
        if not before or before[-1] not in _LOCATING:
            return 0.0
        opens = n == 0 or self.work.mentions[n - 1].sentence != self.work.mentions[n].sentence
        return _TOPIC if opens else _LOCATED

    def _by_sentence(self) -> list[tuple[str, ...]]:
        """The countries of each sentence, the likeliest first."""
        out: list[tuple[str, ...]] = []
        near: dict[str, float] = {}
        opened: str | None = None
        share = self._share
        first = min(share, key=lambda c: (-share[c], c), default=None)
        for n, votes in enumerate(self._votes):
            near = {c: v * _FADING for c, v in near.items() if v > 0.05}
            for c, v in votes.items():
                near[c] = near.get(c, 0.0) + v
            total = sum(near.values()) + _DOUBT
            score = {
                c: (share[c] if v > _LEFT else share[c] * _SHIFTED) + v / total for c, v in near.items() if c in share
            }
            if first is not None and first not in score:  # the best of those that nothing is said of nearby
                score[first] = share[first] * (_SHIFTED if near else 1.0)
            ranked = sorted(score, key=lambda c: (-score[c], c)) if len(score) > 1 else list(score)
            opened = self._opened.get(n, opened)
            told = self._topic.get(n) or opened
            out.append((told, *(c for c in ranked if c != told)) if told else tuple(ranked))
        return out


def _abroad(m: Mention, a: Analysis) -> bool:
    return m.lemma in _ABROAD or (a.noun is not None and a.noun.noun in _ABROAD)
