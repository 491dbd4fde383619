"""A mention by itself: what its words and the lexicon say of it on the day of the story."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from msgspec.structs import replace

from dateline.lexicons.actors import Entry, holds, in_force, nouns
from dateline.records import Mention
from dateline.resolving.analyse import Analysis
from dateline.resolving.names import Names, bare_family
from dateline.resolving.resolved import Resolved, nobody
from dateline.resolving.work import Work

_CALENDAR = nouns("calendar")
_RELATION = nouns("relation")
_BARE, _NOWHERE = nouns("bare"), nouns("nowhere")
NOBODIES = _CALENDAR | _BARE | _NOWHERE
"""Lemmas, lower case, of what may only date, or name nobody where it stands alone."""
_ONE = ("a ", "an ", "another ", "one ")
_DETERMINERS = frozenset({"last", "next", "this", "that", "late", "early", "mid", "each", "every", "past", "same"})
_SEATED = frozenset({"body", "unit", "office", "group", "side"})
"""Kinds whose name may begin with the place where they sit."""
_CROWDS = frozenset({"thousands", "hundreds", "dozens", "scores", "tens of thousands", "hundreds of thousands"})
"""People told only by their number."""
_COUNTED = _CROWDS | {"dozen", "score", "hundred", "thousand"}
"""Lemmas that they may have."""
_MARKED = ("thing", "none", "unknown")


class Own:
    """Resolves mentions by their own words."""

    def __init__(self, work: Work, names: Names) -> None:
        self.work = work
        self.names = names
        self._families: set[str] = set()
        """Last names of the people whom the story has introduced in full: they are not looked up."""

    def resolve(self, n: int) -> Resolved:
        """What mention `n` is, before its surroundings are asked."""
        m = self.work.mentions[n]
        low = m.lemma.lower()
        if low in NOBODIES and (
            _is_time(m) or _is_bare(m) or self._is_condition(m) or (low in _NOWHERE and len(m.words) == 1)
        ):
            return nobody(m.text)
        if low in _COUNTED and m.text.lower() in _CROWDS and _is_crowd(m):
            return Resolved("group", m.text, None, ("CVL",), "people")
        if n in self.work.swallowed:
            return Resolved("thing", m.text, known=False)
        a = self.work.analyses[n]
        introduced = self.names.introduced(n) if self.names.brackets else None
        if introduced is not None:
            found = self.work.resolved[introduced]
            if m.head in self.names.brackets and found.kind not in ("none", "thing"):
                return replace(found, via="acronym", refers=introduced, until=None)
            a = _with_owner(a, found)
        if a.named and self._is_other(m, a):
            a = Analysis(None, (), "unknown", a.name if " " not in a.name else m.head)
        until = None
        if m.attached or m.possessor is not None:
            whole, until = self.whole(m, a)
            a = whole if whole is not None else a
        if a.kind == "state" and self._is_national(m, a):
            a = replace(a, kind="person", sectors=("CVL",))
        entry = self._entry(a) if a.named or not self.work.is_place(m) else None
        if m.case == "name" and " " in a.name:
            last = a.name.rsplit(" ", 1)[1]
            self._families.update((last, bare_family(last)))
        return self._assemble(m, a, entry, until)

    def _assemble(self, m: Mention, a: Analysis, entry: Entry | None, until: int | None) -> Resolved:
        country, sectors, kind, former = a.country, a.sectors, a.kind, a.former
        role = a.noun.noun if a.noun is not None else None
        if entry is not None:
            country = country or entry.country
            if entry.kind == "person":
                kind = "person"
                sectors, former, role = self._tenure(a, entry)
        if former and kind in ("person", "office") and "REB" not in sectors:
            sectors = ("ELI",)
        known = a.noun is not None or entry is not None or bool(a.countries) or kind not in _MARKED
        if kind == "unknown" and m.case == "noun":
            kind = "none"
        via = "lexicon" if known else "name"
        if (
            country is None
            and m.case != "pronoun"
            and (kind in _SEATED or (kind == "unknown" and self.work.is_place(m)))
            and not (m.possessor is not None and m.lemma in _RELATION)  # Kyiv's allies are not Kyiv
        ):
            country = self.work.place_country(m)
            via = "place" if country is not None else via
        return Resolved(
            kind, a.name or m.text, country, sectors, role, via, _identifier(entry), a.countries, known,
            until=until, explicit=country is not None,
        )  # fmt: skip

    def _is_national(self, m: Mention, a: Analysis) -> bool:
        """Whether a nationality stands for one who has it: "a Palestinian", "the Australian, David Hicks"."""
        if len(m.words) != 1 or not a.named or a.named[0].kind != "nationality" or m.plural:
            return False
        one = m.text.lower().startswith(_ONE)
        return one or (m.apposition is not None and self.work.mentions[m.apposition].case == "name")

    def _is_condition(self, m: Mention) -> bool:
        """Whether it is how something is: the state of the economy, of emergency."""
        of = [k for label, k in m.attached if label == "of"] if m.lemma == "state" and not m.plural else []
        return bool(of) and self.work.mentions[of[0]].case != "name"

    def _is_other(self, m: Mention, a: Analysis) -> bool:
        """Whether a single word is a known person's name but here is a place or somebody whom the story introduced."""
        if len(m.words) != 1 or not a.named or a.named[0].kind != "person":
            return False
        return m.head in self._families or self.work.is_place(m)

    # -- names that go on behind a possessor or a preposition

    def whole(self, m: Mention, a: Analysis) -> tuple[Analysis | None, int | None]:
        """A name with a possessor or a preposition inside, and the mention that ends it: "Korean People's Army", "Bank of England", "chief of staff"."""
        entries, longest = self.work.lexicon.entries, self.work.lexicon.longest
        if m.possessor is not None:
            tokens = m.text.replace("’", "'").split()
            for first in range(len(tokens) - 1):
                if longest.get(tokens[first], 0) < len(tokens) - first:
                    continue
                found = entries.get(" ".join(tokens[first:]))
                if found:
                    return _of_entry(in_force(found, self.work.published)), None
        if not (m.words and m.attached):
            return None, None
        lower = m.text.islower()
        starts = [] if lower else [n for n, w in enumerate(m.words) if longest.get(w, 0) > 2 and w[:1].isupper()]
        titled = self._may_be_office(m)
        for preposition, k in m.attached:
            inner = self.work.mentions[k]
            if not 0 <= inner.start - m.end <= len(preposition) + 6:
                continue
            for tail, last in self._tails(preposition, k) if starts else ():
                for first in starts:
                    found = entries.get(f"{' '.join(m.words[first:])} {tail}")
                    if found:
                        self.work.swallowed.update((k, last))
                        return _of_entry(in_force(found, self.work.published)), last
            office = self._office(m, a, f"{preposition} {' '.join(inner.words)}") if titled else None
            if office is not None:
                return office, k
            if m.case == "name" and inner.case == "name" and preposition in ("of", "for"):
                return None, k
        return None, None

    def _tails(self, preposition: str, k: int) -> Iterator[tuple[str, int]]:
        """How a name may go on behind a preposition, and the mention that ends it: "of Democratic Forces of Casamance" first."""
        inner = self.work.mentions[k]
        words = " ".join(inner.words)
        for middle in (preposition, f"{preposition} the"):
            for further, j in inner.attached:
                yield f"{middle} {words} {further} {' '.join(self.work.mentions[j].words)}", j
            yield f"{middle} {words}", k

    def _may_be_office(self, m: Mention) -> bool:
        """Whether any office's name begins with a mention's noun and goes on."""
        longest = self.work.lexicon.longest_agent
        return longest.get(m.lemma.lower(), 0) > 2 or longest.get(m.head.lower(), 0) > 2

    def _office(self, m: Mention, a: Analysis, tail: str) -> Analysis | None:
        """ "chief of staff", "minister of defence": an office whose noun goes on behind "of"."""
        agents = self.work.lexicon.agents
        agent = agents.get(f"{m.lemma} {tail}".lower()) or agents.get(f"{m.head} {tail}".lower())
        if agent is None:
            return None
        return replace(a, sectors=agent.sectors or a.sectors, kind=agent.kind, noun=agent)

    # -- which entry, and whether the office is still held

    def _entry(self, a: Analysis) -> Entry | None:
        if a.named:
            return a.named[0]
        if " " in a.name or a.kind not in ("unknown", "person") or a.name in self._families:
            return None
        family = self.work.lexicon.families.get(a.name)
        return self._family(family, a) if family else None

    def _family(self, family: tuple[Entry, ...], a: Analysis) -> Entry | None:
        """A family name alone stands for the one person of that name in office, or known at all."""
        fitting = [e for e in family if not a.country or e.country == a.country]
        holding = [e for e in fitting if holds(e, self.work.published)]
        if len({e.name for e in holding}) == 1:
            return holding[0]
        if len({e.name for e in fitting}) == 1:
            return in_force(tuple(fitting), self.work.published)[0]
        return None

    def _tenure(self, a: Analysis, entry: Entry) -> tuple[tuple[str, ...], bool, str | None]:
        """Sectors, whether the office is over, and the role: the story's own title goes before the entry's."""
        role = a.noun.noun if a.noun is not None else entry.role
        if a.noun is not None or (a.sectors and a.sectors != entry.sectors):
            return a.sectors or entry.sectors, a.former, role
        when = self.work.published
        if when and entry.since > when:
            return (), a.former, None  # known, but not in that office yet
        gone = bool(when and entry.until and entry.until < when and not holds(entry, when))
        return entry.sectors, a.former or (gone and "GOV" in entry.sectors), role


def _is_time(m: Mention) -> bool:
    if m.lemma.lower() not in _CALENDAR:
        return False
    return all(w.lower() in _CALENDAR or w.lower() in _DETERMINERS or not w.isalpha() for w in m.words[:-1])


def _is_crowd(m: Mention) -> bool:
    """ "Thousands took to the streets", not "thousands of troops"."""
    return not any(p == "of" for p, _ in m.attached)


def _is_bare(m: Mention) -> bool:
    """ "to court", "by force": nouns that name nobody where they stand alone."""
    return m.case == "noun" and not m.plural and m.text == m.head and m.lemma in _BARE


def _with_owner(a: Analysis, owner: Resolved) -> Analysis:
    """An analysis within which stands an acronym that the story has introduced."""
    countries = (owner.country,) if owner.country else ()
    return replace(a, country=owner.country, countries=countries, sectors=a.sectors or owner.sectors)


def _of_entry(entries: tuple[Entry, ...]) -> Analysis:
    e = entries[0]
    return Analysis(e.country, e.sectors, "body", e.name, entries)


@functools.lru_cache(maxsize=20_000)
def _identifier(entry: Entry | None) -> str | None:
    return f"{entry.kind}:{entry.name.lower().replace(' ', '-')}" if entry is not None else None
