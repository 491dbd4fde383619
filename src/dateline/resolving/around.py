"""What stands around a mention in its own phrase: possessor, "of" and "from" phrases, apposition, the rest of a list."""

from __future__ import annotations

from dateline.lexicons.actors import nouns
from dateline.records import Mention
from dateline.resolving.analyse import GENERIC
from dateline.resolving.resolved import ACTING, UNBOUND, Part, Resolved
from dateline.resolving.work import Work

_HOLDS = frozenset({"of", "from", "for", "in", "at", "within", "heads", "loyal to", "close to", "allied to", "allied with", "linked to",
                    "affiliated with", "affiliated to", "belonging to", "based in", "aligned with", "run by", "led by"})  # fmt: skip
PARTITIVE, _COUNTERPART, _RELATION = nouns("partitive"), nouns("counterpart"), nouns("relation")
"""Nouns that only measure what stands behind their "of"; nouns of one of two alike; nouns of a state beside another."""
_OF = frozenset({"of"})
VISITING = frozenset({"host", "guest", "visitor"})
"""The other party of a visit: "thanked his hosts"."""
_FELLOW = frozenset({"colleague"})
"""Of the same office, and at home."""
_WITHIN = frozenset({"in", "at", "within", "based in"})
"""Phrases that say where, not whose."""
_SAME_PLURAL = frozenset({"aircraft", "police", "personnel", "staff", "infantry"})
"""Nouns whose plural looks like their singular."""
_CROWDS = frozenset({"hundred", "thousand", "dozen", "score"})
_LENDING = ("body", "group", "office", "unit", "person", "side")


class Around:
    """Lets mentions take from the words around them."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def apply(self, n: int) -> None:
        """Completes mention `n` from its apposition, its possessor and the phrases hung on it."""
        m, r = self.work.mentions[n], self.work.resolved[n]
        counts = m.lemma in PARTITIVE or (m.case == "number" and bool(m.attached))  # "twenty-eight of the pupils"
        if counts and r.kind in ("none", "side", "unknown"):
            self._partitive(m, r)
            if r.kind == "none" and m.lemma in _CROWDS and m.plural and not m.attached:
                r.kind, r.known, r.sectors = "group", True, ("CVL",)  # "thousands marched"
        if m.apposition is not None:
            self._office(n, m, r)
            self._apposition(r, self.work.resolved[m.apposition], m, self.work.mentions[m.apposition])
        if r.kind in ("none", "thing"):
            return
        if m.attached or m.possessor is not None:
            held = self.work.around(n, _HOLDS)
            labels = {k: label for label, k in m.attached} if held else {}
            for k in held:
                self._take(m, r, self.work.resolved[k], labels.get(k, "poss"), k)
        if len(r.countries) > 1 and (m.plural or m.lemma in _SAME_PLURAL) and r.kind != "state":
            r.parts = tuple(Part(r.name, c, r.sectors) for c in r.countries)

    def _office(self, n: int, m: Mention, r: Resolved) -> None:
        """ "the AU's chairman, Mahmoud Youssouf": who holds an office of a body acts for it, whatever his country."""
        if m.case == "name" or r.country is not None or r.kind not in ("person", "office"):
            return
        for k in self.work.around(n, _OF):
            body = self.work.resolved[k]
            if body.country in UNBOUND and body.kind == "body" and body.known:
                r.country, r.via, r.explicit = body.country, "possessor", True
                r.sectors = r.sectors if r.sectors not in ((), ("BUS",)) else body.sectors or ("GOV",)
                holder = self.work.resolved[m.apposition] if m.apposition is not None else r
                holder.country, holder.sectors = r.country, r.sectors
                return

    def _take(self, m: Mention, r: Resolved, other: Resolved, label: str, k: int) -> None:
        if r.country is None and other.kind == "thing" and m.case == "noun" and label in _WITHIN and other.countries:
            r.country, r.via = other.countries[0], "phrase"  # "a scientist at the Pakistani atomic programme"
        if other.kind not in ACTING or not (other.known or other.via == "place"):
            return
        if (m.lemma in _RELATION or m.lemma in VISITING) and label == "poss":
            return  # its neighbour, its rival: somebody else
        if m.lemma in _COUNTERPART and label == "poss":
            r.sectors, r.role, r.kind = other.sectors, other.role, "person"  # of the same office elsewhere
            if m.lemma in _FELLOW and r.country is None:
                r.country, r.via, r.explicit = other.country, "possessor", other.explicit
            return
        if r.country is None and other.parts and m.plural and not r.parts:
            r.parts = tuple(p._replace(name=r.name, sectors=r.sectors or p.sectors) for p in other.parts)
        if r.country is None and other.country:
            r.country, r.via, r.explicit = other.country, "possessor" if label == "poss" else "phrase", True
            self._distribute(m, r, other, k)
        if label in _WITHIN or other.sectors == ("CVL",):
            return
        generic = r.role in GENERIC or (r.role == "officer" and other.kind == "unit") if r.role else False
        if other.sectors and (
            (generic and other.kind in _LENDING) or (not r.sectors and r.kind != "unknown") or label == "heads"
        ):
            r.sectors = other.sectors

    def _distribute(self, m: Mention, r: Resolved, other: Resolved, k: int) -> None:
        """ "police from Jamaica, Benin and Chad": one part for each."""
        if not (m.plural or r.kind in ("unit", "group")):
            return
        while (
            self.work.mentions[k].case == "pronoun" and (back := self.work.resolved[k].refers) is not None and back < k
        ):
            k = back  # "their presidents", of the countries that "their" takes up
        owners = [other, *(self.work.resolved[j] for j in self.work.mentions[k].members)]
        countries = dict.fromkeys(o.country for o in owners if o.kind in ACTING and o.country)
        if len(countries) > 1 and not any(c in UNBOUND for c in countries):
            r.parts = tuple(Part(r.name, c, r.sectors or other.sectors) for c in countries if c)

    def _partitive(self, m: Mention, r: Resolved) -> None:
        """ "scores of mothers", "a group of rebels": who they are stands behind the "of"."""
        k = dict(m.attached).get("of")
        found = self.work.resolved[k] if k is not None else None
        if found is None or found.kind not in ACTING or not found.known or found.kind == "state":
            return
        r.kind, r.known, r.country, r.sectors, r.role = (
            found.kind,
            True,
            r.country or found.country,
            found.sectors,
            found.role,
        )
        r.via, r.refers, r.explicit, r.parts = "phrase", k, found.explicit, found.parts

    def _apposition(self, r: Resolved, other: Resolved, m: Mention, om: Mention) -> None:
        if r.kind in ("none", "thing") and m.case != "name":
            if other.kind in ("unknown", "person") and om.case == "name" and " " in other.name and not om.plural:
                r.kind, r.name, r.known, r.via = "person", other.name, True, "apposition"
                r.country, r.sectors = other.country, other.sectors
            return
        first, second = (r, other) if m.case == "name" else (other, r)
        for one, two in ((first, second), (second, first)):
            if two.kind in ("none", "thing"):
                continue
            if one.country is None and two.country:
                one.country, one.via, one.explicit = two.country, "apposition", two.explicit
            if not one.sectors and two.sectors:
                one.sectors, one.role = two.sectors, two.role
            if one.kind == "unknown" and two.known:
                one.kind, one.known = two.kind, True
        if m.case != "name" and om.case == "name" and other.name[:1].isupper() and r.kind in ("person", "office"):
            r.name = other.name
