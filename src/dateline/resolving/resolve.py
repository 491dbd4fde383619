"""From the mentions of a reading to actors: names, titles, possessors, pronouns, short forms and the story's own setting."""

from __future__ import annotations

import functools

from msgspec.structs import replace

from dateline.lexicons.actors import nouns
from dateline.records import Mention, Reading
from dateline.resolving.actors import Actors
from dateline.resolving.analyse import NOTHING, Analyser
from dateline.resolving.around import Around
from dateline.resolving.coreference import Coreference
from dateline.resolving.inert import inert, is_quiet, is_single
from dateline.resolving.names import Names
from dateline.resolving.own import Own
from dateline.resolving.resolved import UNBOUND, Resolved
from dateline.resolving.setting import Setting
from dateline.resolving.work import Work

_OTHERS = nouns("relation") | nouns("counterpart")
_STATES = nouns("state")
_FORCES = frozenset({"MIL", "COP", "REB", "JUD", "LEG", "PRM"})
_NATIONAL = frozenset({"army", "navy", "gendarmerie", "parliament", "police"})
"""Forces and bodies that only states have."""
_LIKE_BACK, _LIKE_SENTENCES = 25, 2
_UNOWNED = nouns("unowned")
"""Words that say that a phrase is not of the country that the story is set in."""
_UNOWNED_THINGS = _UNOWNED | {"unidentified", "unknown", "mystery", "mysterious"}
"""The same of things: an unidentified boat is of no country, but unidentified gunmen are of the one they are in."""
_OFFICES = ("minist", "secretary", "affairs", "office", "service", "legion", "committee", "spokes")
"""Parts of titles that may begin with such a word."""
_NOWHERE = ("none", "thing", "state")
"""Kinds of what takes no country from what is around it."""
_INHERITED = ("setting", "earlier mention")


class Resolver:
    """Resolves the mentions of readings against the actor lexicon."""

    def __init__(self, analyser: Analyser | None = None) -> None:
        self.analyser = analyser or Analyser()

    def resolve(self, reading: Reading) -> Actors:
        """The actors of one reading, by mention."""
        return _Resolution(Work(reading, self.analyser)).run()


class _Resolution:
    def __init__(self, work: Work) -> None:
        self.work = work
        self.names = Names(work)
        self.own = Own(work, self.names)
        self.around = Around(work)
        self._settled = [False] * len(work.mentions)
        self._quiet = [False] * len(work.mentions)
        """Mentions that are nobody, whatever stands around them."""

    def run(self) -> Actors:
        """By itself, then with what surrounds it and what it takes up, then by where the story is set."""
        work = self.work
        live = self._begin()
        self.setting = Setting(work)
        self.coreference = Coreference(work, self.names, self.setting)
        for n in live:
            if work.analyses[n].also:
                self._gather(n)
        for n in live:
            if not self._settled[n]:
                self._settle(n)
            self.names.add(n)
        for n in live:
            if work.resolved[n].country is None and work.resolved[n].kind not in _NOWHERE:
                self._place(n)
        setting = self.setting
        return Actors(
            work.reading.story.text, work.mentions, work.resolved, setting.countries, setting.at, setting.place_at
        )

    def _begin(self) -> list[int]:
        """Resolves each mention by itself; gives those of which there is more to find out."""
        work, own, live = self.work, self.own, []
        resolved, swallowed = work.resolved, work.swallowed
        for n, (m, a) in enumerate(zip(work.mentions, work.analyses, strict=True)):
            if a is NOTHING and is_quiet(m) and n not in swallowed and not self._is_introduced(n):
                single, pronoun = is_single(m), m.case == "pronoun"
                if single or (not pronoun and own.whole(m, a)[0] is None):
                    resolved.append(inert(m))
                    self._quiet[n] = not pronoun
                    self._settled[n] = single and not pronoun
                    if not self._settled[n]:
                        live.append(n)
                    continue
            resolved.append(own.resolve(n))
            live.append(n)
        return live

    def _is_introduced(self, n: int) -> bool:
        """Whether an acronym that the story has introduced stands among the words of a mention."""
        return bool(self.names.brackets) and self.names.introduced(n) is not None

    def _gather(self, n: int) -> None:
        """Those of a people that lives in several countries are of the one that the story is set in, if it is one of them."""
        a, r = self.work.analyses[n], self.work.resolved[n]
        if r.country == a.country:
            here = self.setting.at(self.work.mentions[n].sentence)
            if here in a.also:
                r.country, r.countries = here, (here,)

    def _settle(self, n: int) -> None:
        """Resolves what stands within the phrase first, then the phrase."""
        settled, m = self._settled, self.work.mentions[n]
        settled[n] = True
        for k in (m.possessor, m.apposition):
            if k is not None and not settled[k]:
                self._settle(k)
        for _, k in m.attached:
            if not settled[k]:
                self._settle(k)
        if self._quiet[n]:
            return
        if m.case != "pronoun":
            self.around.apply(n)
        self.coreference.apply(n)

    def _place(self, n: int) -> None:
        """The country of one that has none yet: from its phrase, from whom it takes up, from its like, from the setting."""
        m, r = self.work.mentions[n], self.work.resolved[n]
        if r.country is not None or r.parts or r.kind in _NOWHERE:
            return
        if m.case == "pronoun":
            if r.refers is not None:
                if r.refers > n:
                    self._place(r.refers)
                self.work.resolved[n] = replace(self.work.resolved[r.refers], via="pronoun", refers=r.refers)
            return
        if not (r.known or m.case == "name"):
            return
        self.around.apply(n)
        if r.country is None:
            r.country, r.via = self._inherited(n, m, r)

    def _inherited(self, n: int, m: Mention, r: Resolved) -> tuple[str | None, str]:
        if r.refers is not None and self.work.resolved[r.refers].country:
            return self.work.resolved[r.refers].country, r.via
        if (m.lemma in _OTHERS and m.possessor is not None) or (m.plural and m.lemma in _STATES):
            return None, r.via  # its partners, or twenty countries, are others, and nobody says who
        noun = self.work.analyses[n].noun
        office = noun is not None and _is_office(noun.noun)  # the "foreign" of a foreign minister
        unowned = _UNOWNED if r.kind in ("person", "group") else _UNOWNED_THINGS
        if not office and not unowned.isdisjoint([w.lower() for w in m.words]):
            return None, r.via  # an unidentified boat, the international community: of no country that is told
        loose = noun is not None and noun.kind == "side" and (not m.definite or m.attached)
        if noun is not None and noun.country is not None and not loose:
            return noun.country, "noun"
        k = self._like(n, m, r)
        if k is not None:
            return self.work.resolved[k].country, "earlier mention"
        country = self.setting.having(m.sentence, (*m.words, m.lemma))
        return (country, "setting") if country is not None else (None, r.via)

    def _like(self, n: int, m: Mention, r: Resolved) -> int | None:
        """An actor of the same forces or office, with a country, in the sentences just before."""
        wanted = _FORCES & set(r.sectors) if m.text[:2].lower() not in ("a ", "an") else set()
        for k in range(n - 1, max(-1, n - _LIKE_BACK), -1):
            other = self.work.resolved[k]
            if m.sentence - self.work.mentions[k].sentence > _LIKE_SENTENCES or not wanted:
                return None
            if other.country in UNBOUND and (not m.definite or m.lemma in _NATIONAL):
                continue  # "government forces" in a story of the United Nations are not theirs
            fits = other.country and wanted & set(other.sectors) and other.via not in _INHERITED
            if fits and self.work.mentions[k].case != "pronoun":
                return k
        return None


@functools.cache
def _is_office(title: str) -> bool:
    return any(w in title for w in _OFFICES)


__all__ = ["Actors", "Resolved", "Resolver"]
