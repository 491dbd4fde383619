"""Who is who: every name, adjective, metonym, title and agent noun of the actor lexicon, for exact look-up."""

from __future__ import annotations

import functools
from typing import NamedTuple

from dateline.lexicons.load import names, rows, source, table

_TABLES = {
    "armed_groups": "armed_group", "organisations": "organisation", "parties": "party", "media": "media",
    "companies": "company",
}  # fmt: skip


class Entry(NamedTuple):
    """One thing a name may stand for.  Dates are ISO prefixes ("2009", "2009-05"), empty where open."""

    kind: str
    """country, nationality, capital, metonym, territory, person, body, group, armed_group, organisation, ..."""
    name: str
    country: str | None
    sectors: tuple[str, ...]
    role: str | None = None
    since: str = ""
    until: str = ""
    also: tuple[str, ...] = ()
    """Further countries that a people lives in: where a story is set in one of them, those of that country are meant."""


def holds(entry: Entry, when: str) -> bool:
    """Whether an entry is in force on a day (an ISO date); it always is where no day is known."""
    if not when or not (entry.since or entry.until):
        return True
    return (not entry.since or entry.since <= when) and (not entry.until or when[: len(entry.until)] <= entry.until)


def in_force(entries: tuple[Entry, ...], when: str) -> tuple[Entry, ...]:
    """The entries of one name, those in force on a day first, then those that ended last before it, then the rest."""

    def key(e: Entry) -> tuple[int, tuple[int, ...]]:
        if holds(e, when):
            return 0, ()
        ended = bool(e.until) and e.until < when
        return (1, tuple(-ord(c) for c in e.until)) if ended else (2, ())

    return tuple(sorted(entries, key=key)) if when else entries


class Agent(NamedTuple):
    """An agent noun or title: its sectors, whether it is a person, group, office, unit, body or side."""

    noun: str
    sectors: tuple[str, ...]
    kind: str
    country: str | None = None
    """What such people are of by their nature, where nothing else is said: peacekeepers are the United Nations'."""


class Actors(NamedTuple):
    """The index.  `longest` gives the most words that a name starting with this word has."""

    entries: dict[str, tuple[Entry, ...]]
    agents: dict[str, Agent]
    longest: dict[str, int]
    longest_agent: dict[str, int]
    families: dict[str, tuple[Entry, ...]]


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def normal(name: str) -> str:
    """A name as the index spells it: straight quotes, no article, single spaces."""
    name = " ".join(name.replace("’", "'").split())
    return name[4:] if name[:4] in ("the ", "The ") and len(name) > 4 else name


class _Builder:
    def __init__(self) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self.agents: dict[str, Agent] = {}
        self.families: dict[str, list[Entry]] = {}

    def add(self, name: str, entry: Entry) -> None:
        key = normal(name)
        if key and entry not in self.entries.setdefault(key, []):
            self.entries[key].append(entry)

    def countries(self) -> None:
        for row in rows("actors/countries.tsv", source("actors/countries.tsv")):
            code, name = row["code"], row["name"]
            for alias in [name, *_split(row["names"])]:
                self.add(alias, Entry("country", name, code, ()))
            for word in _split(row["adjectives"]):
                self.add(word, Entry("nationality", name, code, ()))
            for word in _split(row["demonyms"]):
                self.add(word, Entry("demonym", name, code, ("CVL",)))
                self.add(_plural(word), Entry("demonym", name, code, ("CVL",)))
            for word in _split(row["capital"]):
                self.add(word, Entry("capital", name, code, ("GOV",)))
            for word in _split(row["metonyms"]):
                place, _, sector = word.partition("=")
                self.add(place, Entry("metonym", place, code, (sector or "GOV",)))

    def territories(self) -> None:
        for row in rows("actors/territories.tsv", source("actors/territories.tsv")):
            sectors = tuple(_split(row["sectors"]))
            for alias in [row["name"], *_split(row["names"])]:
                self.add(alias, Entry("territory", row["name"], row["country"] or None, sectors))
            also = tuple(_split(row.get("also", "")))
            for word in _split(row["adjectives"]):
                self.add(word, Entry("nationality", row["name"], row["country"] or None, sectors, also=also))
            for word in _split(row["demonyms"]):
                people = Entry("demonym", row["name"], row["country"] or None, ("CVL",), also=also)
                self.add(word, people)
                self.add(_plural(word), people)

    def named(self) -> None:
        for stem, kind in _TABLES.items():
            for row in rows(f"actors/{stem}.tsv", source(f"actors/{stem}.tsv")):
                entry = Entry(
                    kind,
                    row["name"],
                    row["country"] or None,
                    tuple(_split(row["sectors"])),
                    None,
                    row["from"],
                    row["to"],
                )
                for alias in [row["name"], *_split(row["aliases"])]:
                    self.add(alias, entry)
        for row in rows("actors/bodies.tsv", source("actors/bodies.tsv")):
            first, *others = _split(row["pattern"])
            entry = Entry("body", first, row["country"] or None, tuple(_split(row["sectors"])))
            for alias in [first, *others]:
                self.add(alias, entry)
        for row in rows("actors/groups.tsv", source("actors/groups.tsv")):
            sectors, also = tuple(_split(row["sectors"])), tuple(_split(row.get("also", "")))
            entry = Entry("group", row["name"], row["country"] or None, sectors, also=also)
            for alias in [row["name"], *_split(row["names"])]:
                self.add(alias, entry)

    def people(self) -> None:
        for name in names("actors", ".tsv"):
            if not name.startswith("actors/people_"):
                continue
            for row in rows(name, source(name)):
                sectors = tuple(_split(row["sectors"]))
                entry = Entry(
                    "person", row["name"], row["country"] or None, sectors, row["role"] or None, row["from"], row["to"]
                )
                for alias in [row["name"], *_split(row["aliases"])]:
                    self.add(alias, entry)
                for family in _families(row["name"], row["country"]):
                    self.families.setdefault(family, []).append(entry)

    def agent_nouns(self) -> None:
        for row in rows("actors/agents.tsv", source("actors/agents.tsv")):
            agent = Agent(row["noun"], tuple(_split(row["sectors"])), row["kind"], row.get("country") or None)
            for form in (row["noun"], row["plural"] or _plural(row["noun"])):
                self.agents.setdefault(form.lower(), agent)


_FAMILY_FIRST = {"CHN", "PRK", "KOR", "VNM", "TWN", "KHM", "HKG"}


def _families(name: str, country: str) -> list[str]:
    words = name.split()
    if len(words) < 2:
        return []
    out = [words[0]] if country in _FAMILY_FIRST else [words[-1]]
    if len(words) > 2 and words[-2].lower() in (
        "al",
        "bin",
        "ben",
        "van",
        "von",
        "de",
        "da",
        "el",
        "del",
        "della",
        "le",
        "di",
    ):
        out.append(" ".join(words[-2:]))
    return [w for w in out if len(w) > 2]


def _plural(word: str) -> str:
    if word.endswith(("s", "ese", "sh", "ch", "x")):
        return word if word.endswith("ese") else word + "es"
    if word.endswith("man") and not word.endswith(("German", "Roman", "Oman", "human", "shaman", "Turkman")):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _longest(keys: dict[str, object]) -> dict[str, int]:
    out: dict[str, int] = {}
    for key in keys:
        first, size = key.split(" ", 1)[0], key.count(" ") + 1
        if out.get(first, 0) < size:
            out[first] = size
    return out


@functools.cache
def nouns(of: str) -> frozenset[str]:
    """The lemmas of one class of nouns: generic, partitive, side, calendar, state, bloc, body, rebel, counterpart, thing."""
    return frozenset(row["noun"] for row in table("actors/nouns.tsv") if row["class"] == of)


@functools.cache
def holdings() -> dict[str, str]:
    """Sectors of those whom a thing belongs to or is made for: a barracks is MIL, a market CVL."""
    return {row["noun"]: row["sectors"] for row in table("actors/holdings.tsv")}


@functools.cache
def first_names() -> frozenset[str]:
    """First names that are also the names of places."""
    return frozenset(row["name"] for row in table("places/first_names.tsv"))


@functools.cache
def actors() -> Actors:
    """The shipped actor lexicon."""
    builder = _Builder()
    for part in (builder.countries, builder.territories, builder.named, builder.people, builder.agent_nouns):
        try:
            part()
        except FileNotFoundError:
            continue
    entries = {k: tuple(v) for k, v in builder.entries.items()}
    families = {k: tuple(v) for k, v in builder.families.items()}
    return Actors(entries, builder.agents, _longest(dict(entries)), _longest(dict(builder.agents)), families)
