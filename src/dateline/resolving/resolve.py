"""From the mentions of a reading to actors: names, titles, possessors, pronouns, short forms and the story's own setting."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from dateline.lexicons.actors import Entry
from dateline.records import Entity, Mention, Reading
from dateline.resolving.analyse import GENERIC, Analyser, Analysis

_PERSON = {"he", "she", "him", "her", "his", "hers", "himself", "herself"}
_GROUP = {"they", "them", "their", "theirs", "themselves", "both"}
_THING = {"it", "its", "itself"}
_SELF = {"we", "us", "our", "i", "me", "my", "you", "your"}
_ACTING = ("state", "person", "group", "office", "body", "side", "unit", "unknown")
_HOLDS = ("of", "from", "for", "in", "at", "within")
_CALENDAR = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "week",
        "month",
        "year",
        "day",
        "today",
        "yesterday",
        "tomorrow",
        "weekend",
        "morning",
        "night",
        "afternoon",
        "evening",
        "decade",
        "century",
        "hour",
        "minute",
        "time",
        "date",
    ]
)
_LOOK_BACK = 60
_BODY_HEADS = {
    "group",
    "organisation",
    "organization",
    "movement",
    "party",
    "bloc",
    "alliance",
    "agency",
    "company",
    "body",
    "union",
}


@dataclasses.dataclass(slots=True)
class Resolved:
    """One mention resolved: kind ("state", "person", ..., "thing" or "none"), codes, and how."""

    kind: str
    name: str
    country: str | None = None
    sectors: tuple[str, ...] = ()
    role: str | None = None
    via: str = "lexicon"
    id: str | None = None
    countries: tuple[str, ...] = ()
    known: bool = True
    """Whether some lexicon word says that this is an actor."""
    refers: int | None = None


class Resolver:
    """Resolves the mentions of readings against the actor lexicon."""

    def __init__(self, analyser: Analyser | None = None) -> None:
        self.analyser = analyser or Analyser()

    def resolve(self, reading: Reading) -> Actors:
        """The actors of one reading, by mention."""
        return _Resolution(reading, self.analyser).run()


class Actors:
    """The resolved mentions of one reading."""

    def __init__(self, mentions: Sequence[Mention], resolved: Sequence[Resolved], setting: Sequence[str]) -> None:
        self.mentions = mentions
        self.resolved = resolved
        self.setting = setting

    def is_actor(self, m: int) -> bool:
        """Whether the mention can be a side of an event."""
        r = self.resolved[m]
        return r.kind in _ACTING and (r.known or self.mentions[m].case != "noun")

    def entities(self, m: int) -> tuple[Entity, ...]:
        """The mention and the further parts of its list, as entities."""
        out = [e for e in (self.entity(k) for k in (m, *self.mentions[m].members)) if e is not None]
        return tuple(out)

    def entity(self, m: int) -> Entity | None:
        """One mention as an entity, or None if it is no actor."""
        if not self.is_actor(m):
            return None
        r = self.resolved[m]
        spoken = m
        while (
            self.mentions[spoken].case == "pronoun"
            and (back := self.resolved[spoken].refers) is not None
            and back < spoken
        ):
            spoken = back  # the words that name the actor are the evidence, not the pronoun
        mention = self.mentions[spoken]
        return Entity(
            start=mention.start, end=mention.end, text=mention.text, name=r.name, id=r.id, country=r.country,
            sectors=r.sectors, role=r.role, via=r.via,
        )  # fmt: skip

    def inside(self, m: int, depth: int = 0) -> tuple[Entity, ...]:
        """Actors named inside a phrase that is none itself: "North Korea's actions", "the use of force by police"."""
        if depth > 4:
            return ()
        mention, r = self.mentions[m], self.resolved[m]
        if r.refers is not None and r.kind == "thing":
            return self.inside(r.refers, depth + 1)
        attached = dict(mention.attached)
        for k in (mention.possessor, attached.get("by"), attached.get("of"), attached.get("between")):
            if k is not None:
                found = self.entities(k) or self.inside(k, depth + 1)
                if found:
                    return found
        if r.countries and r.kind == "thing":
            return tuple(
                Entity(
                    start=mention.start,
                    end=mention.end,
                    text=mention.text,
                    name=c,
                    country=c,
                    sectors=(),
                    via="adjective",
                )
                for c in r.countries
            )
        for _, k in mention.attached:
            found = self.entities(k)
            if found and attached.get("in") != k:
                return found
        return ()


class _Resolution:
    def __init__(self, reading: Reading, analyser: Analyser) -> None:
        self.mentions = reading.mentions
        self.published = reading.story.published or ""
        self.analyser = analyser
        self.analyses = [self._analysis(m) for m in self.mentions]
        self.setting = self._setting(reading)
        self.resolved: list[Resolved] = []
        self.brackets = {m.bracketed: n for n, m in reversed(list(enumerate(self.mentions))) if m.bracketed}
        """Acronyms that the story itself introduces: they overrule the lexicon's."""
        self.registry: dict[str, int] = {}
        """Names and acronyms that the story has introduced: the mention that did."""

    def _analysis(self, m: Mention) -> Analysis:
        return self.analyser(m.words, m.lemma, m.case == "name")

    def run(self) -> Actors:
        for n, mention in enumerate(self.mentions):
            self.resolved.append(self._own(n, mention))
            self._register(n, mention)
        for n, mention in enumerate(self.mentions):
            self._from_neighbours(n, mention)
        for n, mention in enumerate(self.mentions):
            if mention.case == "pronoun":
                self.resolved[n] = self._pronoun(n, mention)
            else:
                self._short_form(n, mention)
                if mention.possessor is not None:
                    self._from_neighbours(n, mention)
        for n, mention in enumerate(self.mentions):
            self._from_setting(n, mention)
        return Actors(self.mentions, self.resolved, self.setting)

    # -- a mention by itself

    def _own(self, n: int, m: Mention) -> Resolved:
        if m.lemma in _CALENDAR and len(m.words) <= 2:
            return Resolved("none", m.text, known=False)
        introduced = next((self.brackets[w] for w in m.words if w in self.brackets and self.brackets[w] < n), None)
        if introduced is not None and m.head in self.brackets:
            found = self.resolved[introduced]
            if found.kind not in ("none", "thing"):
                return dataclasses.replace(found, via="acronym", refers=introduced)
        a = self.analyses[n]
        if introduced is not None:
            found = self.resolved[introduced]
            a = a._replace(
                country=found.country,
                countries=(found.country,) if found.country else (),
                sectors=a.sectors or found.sectors,
            )
        whole = self._whole(m)
        if whole is not None:
            a = whole
        entry = self._entry(a)
        former = a.former
        country, sectors, role = a.country, a.sectors, a.noun.noun if a.noun is not None else None
        kind = a.kind
        if entry is not None:
            country = country or entry.country
            if entry.kind == "person":
                kind = "person"
                sectors, former, role = self._tenure(a, entry, sectors, former, role)
        if former and kind in ("person", "office"):
            sectors = ("ELI",) if "REB" not in sectors else sectors
        known = (
            a.noun is not None or entry is not None or bool(a.countries) or (a.kind not in ("unknown", "none", "thing"))
        )
        if kind == "unknown" and m.case == "noun":
            kind = "none"
        return Resolved(kind, a.name or m.text, country, sectors, role, "lexicon" if known else "name",
                        _identifier(entry), a.countries, known)  # fmt: skip

    def _whole(self, m: Mention) -> Analysis | None:
        """Names with a possessor or "of" inside: "Korean People's Army", "Bank of England"."""
        if m.possessor is not None:
            tokens = m.text.replace("’", "'").split()
            for first in range(len(tokens) - 1):
                found = self.analyser.lexicon.entries.get(" ".join(tokens[first:]))
                if found:
                    return Analysis(found[0].country, found[0].sectors, "body", found[0].name, found)
        for preposition, k in m.attached:
            if preposition in ("of", "for", "and") and m.words and m.words[0][:1].isupper():
                text = f"{' '.join(m.words)} {preposition} {' '.join(self.mentions[k].words)}"
                found = self.analyser.lexicon.entries.get(text) or self.analyser.lexicon.entries.get(
                    f"{' '.join(m.words)} {preposition} the {' '.join(self.mentions[k].words)}"
                )
                if found:
                    return Analysis(found[0].country, found[0].sectors, "body", found[0].name, found)
        return None

    def _entry(self, a: Analysis) -> Entry | None:
        if a.named:
            fitting = [e for e in a.named if self._holds(e)]
            return (fitting or list(a.named))[0]
        if a.kind == "unknown" or (a.kind == "person" and a.name):
            family = self.analyser.lexicon.families.get(a.name.split(" ")[-1]) if " " not in a.name else None
            return self._family(family, a) if family else None
        return None

    def _family(self, family: tuple[Entry, ...], a: Analysis) -> Entry | None:
        """A family name alone stands for the one person of that name in office, or known at all."""
        holding = [e for e in family if self._holds(e) and (not a.country or e.country == a.country)]
        people = {e.name for e in holding}
        if len(people) == 1:
            return holding[0]
        everyone = {e.name for e in family}
        return family[0] if len(everyone) == 1 else None

    def _holds(self, e: Entry) -> bool:
        when = self.published
        if not when or not (e.since or e.until):
            return True
        return (not e.since or e.since <= when) and (not e.until or when[: len(e.until)] <= e.until)

    def _tenure(
        self, a: Analysis, entry: Entry, sectors: tuple[str, ...], former: bool, role: str | None
    ) -> tuple[tuple[str, ...], bool, str | None]:
        if a.noun is not None or (sectors and sectors != entry.sectors):
            return sectors or entry.sectors, former, role or entry.role
        gone = bool(self.published and entry.until and not self._holds(entry) and entry.until < self.published)
        return entry.sectors, former or (gone and "GOV" in entry.sectors), entry.role

    def _register(self, n: int, m: Mention) -> None:
        r = self.resolved[n]
        if m.bracketed:
            self.registry.setdefault(m.bracketed, n)
        if m.case == "name" and r.kind in ("person", "unknown", "body", "office", "group"):
            name = r.name if r.kind in ("person", "unknown") else ""
            parts = name.split()
            for key in {name, parts[-1] if parts else "", parts[0] if len(parts) == 2 else ""}:
                if key and key[:1].isupper() and key not in self.registry:
                    self.registry[key] = n

    # -- what stands around it in its own phrase

    def _from_neighbours(self, n: int, m: Mention) -> None:
        r = self.resolved[n]
        if m.apposition is not None:
            self._apposition(r, self.resolved[m.apposition], m, self.mentions[m.apposition])
        if r.kind in ("none", "thing"):
            return
        around = [m.possessor, *(k for p, k in m.attached if p in _HOLDS)]
        generic = (r.role in GENERIC) if r.role else False
        for k in around:
            if k is None:
                continue
            other = self.resolved[k]
            if other.kind not in _ACTING or not other.known:
                continue
            if r.country is not None and r.via == "body" and other.country:
                r.country = other.country
            if r.country is None and other.country:
                r.country, r.via = other.country, "possessor" if k == m.possessor else "phrase"
            specific = tuple(s for s in other.sectors if s not in ("CVL",))
            if (
                generic
                and specific
                and other.kind in ("body", "group", "office", "unit", "person")
                and k != dict(m.attached).get("in")
            ) or (not r.sectors and specific and r.kind != "unknown"):
                r.sectors = specific

    def _apposition(self, r: Resolved, other: Resolved, m: Mention, om: Mention) -> None:
        if r.kind in ("none", "thing") and m.case != "name":
            return
        first, second = (r, other) if m.case == "name" else (other, r)
        for one, two in ((first, second), (second, first)):
            if two.kind in ("none", "thing"):
                continue
            if one.country is None and two.country:
                one.country, one.via = two.country, "apposition"
            if not one.sectors and two.sectors:
                one.sectors, one.role = two.sectors, two.role
            if one.kind == "unknown" and two.known:
                one.kind, one.known = two.kind, True
        if m.case != "name" and om.case == "name" and other.name[:1].isupper() and r.kind in ("person", "office"):
            r.name = other.name

    # -- what it takes up again

    def _pronoun(self, n: int, m: Mention) -> Resolved:
        low = m.head.lower()
        if low == "whose":
            return self._relative(n, m)
        wanted = "person" if low in _PERSON else "group" if low in _GROUP else "thing" if low in _THING else None
        if wanted is None:
            return Resolved("none", m.text, known=False)
        k = self._antecedent(n, m, wanted)
        if k is None:
            return Resolved("none", m.text, known=False)
        found = self.resolved[k]
        return dataclasses.replace(found, via="pronoun", refers=k)

    def _relative(self, n: int, m: Mention) -> Resolved:
        """ "whose": the actor named last before it."""
        for k in range(n - 1, max(-1, n - 4), -1):
            if (
                self.mentions[k].sentence == m.sentence
                and self.resolved[k].kind in _ACTING
                and self.mentions[k].end <= m.start
            ):
                return dataclasses.replace(self.resolved[k], via="relative pronoun", refers=k)
        return Resolved("none", m.text, known=False)

    def _antecedent(self, n: int, m: Mention, wanted: str) -> int | None:
        best, best_score = None, 0.0
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            other = self.mentions[k]
            distance = m.sentence - other.sentence
            if distance > 3:
                break
            if other.case == "pronoun" and self.resolved[k].refers is None:
                continue
            if other.clause == m.clause and m.clause >= 0 and m.text.lower() not in ("his", "her", "its", "their"):
                continue
            fit = self._fits(other, self.resolved[k], wanted)
            if fit <= 0:
                continue
            score = fit + (2.0 if other.subject else 0.0) - 1.5 * distance - 0.02 * (n - k)
            if score > best_score:
                best, best_score = k, score
        return best

    def _fits(self, m: Mention, r: Resolved, wanted: str) -> float:
        if r.kind in ("none", "thing"):
            return 0.0
        if wanted == "person":
            if r.kind in ("person", "office"):
                return 3.0 if not m.plural else 0.0
            return 1.2 if r.kind == "unknown" and m.case == "name" and not m.plural else 0.0
        if wanted == "group":
            if m.plural or m.members:
                return 3.0
            return 1.5 if r.kind in ("group", "body", "unit") else 1.0 if r.kind == "state" else 0.0
        if m.plural:
            return 0.0
        return 2.5 if r.kind in ("state", "body", "side", "unit", "group") else 0.8 if r.kind == "unknown" else 0.0

    def _short_form(self, n: int, m: Mention) -> None:
        """A family name, an acronym, or "the group" takes the codes of what the story introduced."""
        r = self.resolved[n]
        if m.case == "name":
            key = r.name if r.name in self.registry else m.head
            k = self.registry.get(key)
            if k is not None and k < n and (not r.known or not r.country or (not r.sectors and r.kind == "person")):
                self._take(n, k, "short name")
            return
        if not m.definite or m.possessor is not None or r.kind in ("none", "thing") or r.country:
            return
        k = self._definite(n, m, r)
        if k is not None:
            self._take(n, k, "definite description")

    def _take(self, n: int, k: int, via: str) -> None:
        r, found = self.resolved[n], self.resolved[k]
        if found.kind == "none":
            return
        r.kind = found.kind if r.kind in ("unknown", "none") else r.kind
        r.country = r.country or found.country
        r.sectors = r.sectors or found.sectors
        r.role = r.role or found.role
        r.known = r.known or found.known
        r.name = found.name if len(found.name) > len(r.name) and found.kind != "thing" else r.name
        r.via, r.refers, r.id = via, k, r.id or found.id

    def _definite(self, n: int, m: Mention, r: Resolved) -> int | None:
        """The earlier mention with the same head, or of the kind that the noun names."""
        for k in range(n - 1, max(-1, n - 4 * _LOOK_BACK), -1):
            other, o = self.mentions[k], self.resolved[k]
            if o.kind in ("none", "thing") or not o.country:
                continue
            if (other.lemma == m.lemma and other.case == "noun") or (o.role is not None and o.role == r.role):
                return k
            if m.lemma in _BODY_HEADS and not m.plural and o.kind == "body" and other.case == "name":
                return k
            if m.lemma in ("country", "nation", "state", "kingdom", "republic") and not m.plural and o.kind == "state":
                return k
            if m.lemma in ("rebel", "militant", "insurgent", "fighter", "militia") and "REB" in o.sectors:
                return k
        return None

    # -- the story's own country

    def _setting(self, reading: Reading) -> list[str]:
        """Countries that the story is set in, the likeliest first."""
        votes: dict[str, float] = {}
        for n, a in enumerate(self.analyses):
            weight = 1.0 + 2.0 / (1 + self.mentions[n].sentence)
            for country in a.countries:
                if len(country) == 3 and country not in ("UNO", "EUR", "IGO", "NGO", "IMG", "ISM", "MNC"):
                    votes[country] = votes.get(country, 0.0) + weight
        for place in reading.places:
            if place.country and place.kind not in ("country",):
                weight = 4.0 if place.start < reading.story.body else 1.0  # the dateline tells where the story is set
                votes[place.country] = votes.get(place.country, 0.0) + weight
        return [c for c, _ in sorted(votes.items(), key=lambda cv: (-cv[1], cv[0]))]

    def _from_setting(self, n: int, m: Mention) -> None:
        r = self.resolved[n]
        if r.country is not None or r.kind in ("none", "thing", "state") or (m.case == "pronoun" and r.refers is None):
            if m.case == "pronoun" and r.refers is not None:
                self.resolved[n] = dataclasses.replace(self.resolved[r.refers], via="pronoun", refers=r.refers)
            return
        if not (r.known or m.case == "name"):
            return
        k = self._like(n, m, r)
        if k is not None:
            r.country, r.via = self.resolved[k].country, "earlier mention"
        elif self.setting:
            r.country, r.via = self.setting[0], "setting"

    def _like(self, n: int, m: Mention, r: Resolved) -> int | None:
        """An actor of the same forces or office, with a country, in the sentences just before."""
        wanted = set(r.sectors) & {"MIL", "COP", "REB", "JUD", "LEG", "PRM"}
        for k in range(n - 1, max(-1, n - 25), -1):
            other = self.resolved[k]
            if m.sentence - self.mentions[k].sentence > 2 or not wanted:
                return None
            if (
                other.country
                and wanted & set(other.sectors)
                and self.mentions[k].case != "pronoun"
                and other.via not in ("setting", "earlier mention")
            ):
                return k
        return None


def _identifier(entry: Entry | None) -> str | None:
    if entry is None:
        return None
    return f"{entry.kind}:{entry.name.lower().replace(' ', '-')}"
