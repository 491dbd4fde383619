"""What a phrase's own words say about who it is: country, sectors, role and name, with no entry for the whole needed."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from dateline.lexicons.actors import Actors, Agent, Entry, actors, first_names, in_force, normal, nouns

_LED = ("led", "run", "controlled", "owned", "held", "ruled", "based", "registered", "flagged", "made")
_AGAINST = ("pro", "anti", "non", "ex", "former", "trans", "inter", "post", "mid", "cross")
_COMPASS = ("north", "south", "east", "west")
"""What is no country in "South-East Asian"."""
_LIKE_A_PROFESSION = re.compile(r"^[a-z]{3,}(?:(?:[^l]|al|ol)ist|ographer|ologian)$")
"""Nouns that by their form are people: seismologists, cartographers."""
_FORMER = {"former", "ex", "ousted", "deposed", "late", "retired", "ex-president", "erstwhile", "one-time"}
GENERIC = nouns("generic")
"""Nouns that take the sectors of what they are of: a spokesman, a leader, a fighter."""
_OWNING = ("armed_group", "party", "organisation", "company", "body")
_UNIONS = nouns("union")
"""Last words of parties' names: the Republican in "Republican Pact" is not the Republican Party."""
_FORENAMES = nouns("forename")
_FORMATIONS = nouns("formation")
"""Last words of names that none but political formations bear."""
_THINGS = nouns("thing")
"""Last words of names that are no actors: a Treaty, a Dam, a War."""
_OUTFITS = frozenset({"network", "networks", "cell", "cells"})
"""Nouns behind a group's name that say no more than what it is: the al-Qaeda network."""
_SIGNED = re.compile(r"[\s’'/-]")
"""What may join words or part them."""
_SYLLABLE = 4
"""Letters of a name too short to tell by itself, inside a longer one."""
_REMEMBERED = 200_000
"""Phrases whose analysis is kept."""


class Analysis(msgspec.Struct, frozen=True, gc=False):
    """What the words alone say.  `named` is the entry that the phrase names, if any; `noun` its agent noun."""

    country: str | None
    sectors: tuple[str, ...]
    kind: str
    """state, person, group, office, body, side, thing, unknown (a name nobody knows) or none."""
    name: str
    named: tuple[Entry, ...] = ()
    noun: Agent | None = None
    former: bool = False
    countries: tuple[str, ...] = ()
    """All countries that the words name, for lists of adjectives ("Russian and Chinese officials")."""
    adjectival: bool = False
    """A country comes in only as an adjective or a modifier."""
    also: tuple[str, ...] = ()
    """Where else the people live whose name alone says the country."""


NOTHING = Analysis(None, (), "none", "")
_SMALL = {"of", "the", "and", "for", "in", "on", "de", "la", "al", "&", "del", "du", "des", "-", "bin"}


def spelled(words: tuple[str, ...]) -> list[str]:
    """The words as written: hyphens and possessive signs joined again."""
    text = (
        " ".join(words).replace("’", "'").replace(" - ", "-").replace(" 's", "'s").replace(" '", "'").replace("/ ", "/")
    )
    return text.split()


def keyed(words: tuple[str, ...], lemma: str, name: bool) -> str:
    """A phrase as one string, which is compared in one place of memory: no word holds a line's end."""
    return "\n".join((lemma, "name" if name else "", *words))


def _dated(key: str, when: str) -> str:
    """The key of what a phrase says on a day, or in a story that has none."""
    return f"{key}\n\n{when}"


class Analyser:
    """Analyses phrases; remembers what it has seen, since a name comes again and again."""

    def __init__(self, lexicon: Actors | None = None) -> None:
        self.lexicon = lexicon or actors()
        self._seen: dict[str, Analysis | None] = {}
        self._plain: set[str] = set()
        """Words met that begin no entry and have no sign within."""
        self._plain_heads: set[str] = set()
        """Lemmas of heads met that are no agent noun's."""
        self._when = ""
        self._dated = False

    @property
    def known(self) -> Callable[[str], Analysis | None]:
        """Looks up what was analysed before and holds on every day, by `keyed` phrase."""
        return self._seen.get

    def __call__(self, words: tuple[str, ...], lemma: str, name: bool, when: str = "") -> Analysis:
        """The analysis of a phrase's words, its head's lemma, and whether the head is a proper noun, on a day."""
        key = keyed(words, lemma, name)
        found = self._seen.get(key)
        if found is None and key in self._seen:  # the words say different things at different times
            found = self._seen.get(_dated(key, when))
        if found is None:
            found = self._first(words, lemma, name, when)
            if self._dated:
                self._seen[key] = None
            self._seen[_dated(key, when) if self._dated else key] = found
        return found

    def _first(self, words: tuple[str, ...], lemma: str, name: bool, when: str) -> Analysis:
        if len(self._seen) > _REMEMBERED:
            for memory in (self._seen, self._plain, self._plain_heads):
                memory.clear()
        self._when, self._dated = when, False
        plain = self._is_plain(words, lemma)
        return _unlisted(list(words), lemma, name) if plain else self._analyse(spelled(words), lemma, name)

    def _is_plain(self, words: tuple[str, ...], lemma: str) -> bool:
        """Whether no lexicon knows any part of a phrase, as is so of most; told from its words one by one."""
        self._plain.update(w for w in words if w not in self._plain and self._is_plain_word(w))
        if lemma not in self._plain_heads:
            if lemma in self.lexicon.agents or _LIKE_A_PROFESSION.search(lemma):
                return False
            self._plain_heads.add(lemma)
        return self._plain.issuperset(words)

    def _is_plain_word(self, word: str) -> bool:
        known = word in self.lexicon.longest or word.lower() in self.lexicon.longest_agent
        return not known and _SIGNED.search(word) is None and bool(word)

    def _analyse(self, words: list[str], lemma: str, name: bool) -> Analysis:
        pieces = self._pieces(words, lemma)
        if name and pieces and pieces[-1][1] == len(words) - 1 and _is_forename(words, pieces[-1]):
            pieces.pop()
        if name and lemma.lower() in _THINGS and not (pieces and pieces[-1][1] == len(words)):
            countries = _countries(
                [e for _, _, e in pieces if isinstance(e, tuple) and not isinstance(e, (Entry, Agent))]
            )
            return Analysis(None, (), "thing", " ".join(words), countries=countries, adjectival=bool(countries))
        if name and lemma.lower() in _UNIONS:
            pieces = [p for p in pieces if not _is_party(p[2]) or p[1] == len(words)]
        if name and pieces:
            pieces = [x for x in pieces if not _is_syllable(words, x)]
        if len(pieces) > 1:
            pieces = _without_seat(words, pieces)
        return self._compose(words, pieces, name) if pieces else _unlisted(words, lemma, name)

    def _pieces(self, words: list[str], lemma: str) -> list[tuple[int, int, Entry | tuple[Entry, ...] | Agent]]:
        """Known stretches of the words, longest first from the left."""
        out: list[tuple[int, int, Entry | tuple[Entry, ...] | Agent]] = []
        i, n = 0, len(words)
        while i < n:
            if words[i] in self._plain and (i + 1 < n or lemma in self._plain_heads):
                i += 1
                continue
            hit = self._entry_at(words, i) or self._agent_at(words, i, lemma)
            if hit is None:
                hit = self._hyphened(words, i)
            if hit is None:
                i += 1
                continue
            out.append(hit)
            i = hit[1]
        return out

    def _entry_at(self, words: list[str], i: int) -> tuple[int, int, tuple[Entry, ...]] | None:
        lexicon = self.lexicon
        longest = lexicon.longest.get(words[i])
        if longest is None:
            return None
        for size in range(min(longest, len(words) - i), 0, -1):
            key = words[i] if size == 1 else " ".join(words[i : i + size])
            found = lexicon.entries.get(key)
            if found is not None and (size > 1 or key != key.lower()):
                agent = self._agent_at(words, i, "")
                if agent is not None and agent[1] > i + size:
                    return None
                return i, i + size, self._now(found)
        return None

    def _now(self, found: tuple[Entry, ...]) -> tuple[Entry, ...]:
        if len(found) == 1 or not any(e.since or e.until for e in found):
            return found
        self._dated = True
        return in_force(found, self._when)

    def _agent_at(self, words: list[str], i: int, lemma: str) -> tuple[int, int, Agent] | None:
        lexicon = self.lexicon
        first = words[i].lower()
        for size in range(min(lexicon.longest_agent.get(first, 0), len(words) - i), 0, -1):
            key = first if size == 1 else " ".join(words[i : i + size]).lower()
            found = lexicon.agents.get(key)
            if found is not None:
                return i, i + size, found
        if i == len(words) - 1 and lemma in lexicon.agents:
            return i, i + 1, lexicon.agents[lemma]
        if i == len(words) - 1 and _LIKE_A_PROFESSION.search(lemma):
            return i, i + 1, Agent(lemma, ("EDU",) if lemma.endswith("ologist") else ("CVL",), "person")
        if first.endswith("year-old") and i == len(words) - 1:
            return i, i + 1, Agent(lemma, ("CVL",), "person")
        if "-" in first:
            found = lexicon.agents.get(first.rsplit("-", 1)[-1])
            if found is not None:
                return i, i + 1, found
        return None

    def _hyphened(self, words: list[str], i: int) -> tuple[int, int, tuple[Entry, ...]] | None:
        """ "US-led", "Franco-German", "Israeli-Palestinian": the names inside, unless it says against or backed by."""
        word = words[i]
        if "-" not in word and "/" not in word:
            return None
        parts = word.replace("/", "-").split("-")
        if (
            parts[0].lower() in _COMPASS
            or parts[0].lower() in _AGAINST
            or parts[-1]
            in (
                "backed",
                "aligned",
                "allied",
                "funded",
                "supported",
                "linked",
            )
        ):
            return None
        if parts[-1] in _LED or all(p[:1].isupper() for p in parts if p):
            found: list[Entry] = []
            for part in parts:
                found += self.lexicon.entries.get(part, ())[:1]
            if found:
                return i, i + 1, tuple(found)
        return None

    def _compose(
        self, words: list[str], pieces: list[tuple[int, int, Entry | tuple[Entry, ...] | Agent]], name: bool
    ) -> Analysis:
        former = any(w.lower() in _FORMER for w in words[:4])
        entries = [(i, j, e) for i, j, e in pieces if isinstance(e, tuple) and not isinstance(e, (Entry, Agent))]
        agents = [(i, j, a) for i, j, a in pieces if isinstance(a, Agent)]
        last_end = max(j for _, j, _ in pieces)
        covers_head = last_end == len(words)
        unknown_head = name and not covers_head
        noun = agents[-1][2] if agents and (agents[-1][1] == len(words) or unknown_head) else None
        countries = _countries([e for _, _, e in entries])
        named = entries[-1][2] if entries and entries[-1][1] == len(words) else ()
        if noun is None and agents and named and named[0].kind == "person":
            noun = agents[-1][2]  # the title that the story gives
        text = " ".join(words)
        if named and len(entries) == 1 and not agents and entries[0][0] == 0:
            entry = named[0]
            return Analysis(
                entry.country, entry.sectors, _kind(entry), entry.name, named, None, former, countries, also=entry.also
            )
        outfit = entries[-1][2][0] if entries and entries[-1][1] == len(words) - 1 and words[-1] in _OUTFITS else None
        if not covers_head and outfit is not None and outfit.kind in ("armed_group", "organisation"):
            return Analysis(outfit.country, outfit.sectors, "body", text, entries[-1][2], None, former, countries)
        if not covers_head and not unknown_head:
            owners = [e[0].sectors for _, _, e in entries if e[0].country and e[0].kind in _OWNING]
            return Analysis(
                None, owners[0] if owners else (), "thing", text, (), None, former, countries, bool(countries)
            )
        if noun is not None and noun.kind == "arms":
            if not countries and not entries and len(agents) < 2:  # but "government aircraft"
                return Analysis(None, (), "none", text)
            noun = noun._replace(kind="unit")
        sectors = _sectors(entries, agents, noun, named)
        kind = noun.kind if noun is not None else _kind(named[0]) if named else ("person" if agents else "unknown")
        if unknown_head and agents and agents[-1][2].kind in ("person", "office"):
            kind = "person"
        shown = _name(words, pieces) if unknown_head or named else text
        also = entries[0][2][0].also if len(countries) == 1 and len(entries) == 1 else ()
        return Analysis(
            countries[0] if countries else None, sectors, kind, shown, tuple(named), noun, former, countries, also=also
        )


def _unlisted(words: list[str], lemma: str, name: bool) -> Analysis:
    """The analysis of a phrase that holds no word of a lexicon."""
    if not name:
        return NOTHING
    low, text = lemma.lower(), " ".join(words)
    if low in _THINGS:
        return Analysis(None, (), "thing", text)
    if low in _FORMATIONS and len(words) > 1:
        return Analysis(None, ("PTY",), "body", text)
    return Analysis(None, (), "unknown", text)


def _is_forename(words: list[str], piece: tuple[int, int, Entry | tuple[Entry, ...] | Agent]) -> bool:
    """Whether a place's name is somebody's first name: "Chad Wolf", "Virginia Smith"."""
    i, j, found = piece
    if j != i + 1 or not isinstance(found, tuple) or isinstance(found, (Entry, Agent)):
        return False
    family = words[j]
    given = words[i] in first_names() or words[i].lower() in _FORENAMES
    return given and family[:1].isupper() and family.isalpha() and family.lower() not in _THINGS


def _is_syllable(words: list[str], piece: tuple[int, int, Entry | tuple[Entry, ...] | Agent]) -> bool:
    """Whether a people's short name is the first word of a longer name: the San of San Pedro."""
    i, j, found = piece
    if j != i + 1 or j >= len(words) or not isinstance(found, tuple) or isinstance(found, (Entry, Agent)):
        return False
    return found[0].kind == "group" and len(words[i]) < _SYLLABLE and words[j][:1].isupper()


def _without_seat(
    words: list[str], pieces: list[tuple[int, int, Entry | tuple[Entry, ...] | Agent]]
) -> list[tuple[int, int, Entry | tuple[Entry, ...] | Agent]]:
    """Without "US-based" where another name says whose the phrase is: the US-based cleric Fethullah Gulen."""
    others = [
        f for i, _, f in pieces if not words[i].endswith("-based") and isinstance(f, tuple) and not isinstance(f, Agent)
    ]
    if not others:
        return pieces
    return [p for p in pieces if not words[p[0]].endswith("-based")]


def _is_party(piece: Entry | tuple[Entry, ...] | Agent) -> bool:
    return isinstance(piece, tuple) and not isinstance(piece, (Entry, Agent)) and piece[0].kind == "party"


def _countries(entries: list[tuple[Entry, ...]]) -> tuple[str, ...]:
    out: list[str] = []
    for group in entries:
        several = (
            len(group) > 1
            and len({e.name for e in group}) > 1
            and {e.kind for e in group} <= {"nationality", "country"}
        )
        for entry in group if several else group[:1]:
            if entry.country and entry.country not in out:
                out.append(entry.country)
    return tuple(out)


def _kind(entry: Entry) -> str:
    if entry.kind in ("country", "capital", "metonym", "territory", "nationality"):
        return "state"
    return {"person": "person", "demonym": "person", "group": "group"}.get(entry.kind, "body")


def _sectors(
    entries: list[tuple[int, int, tuple[Entry, ...]]],
    agents: list[tuple[int, int, Agent]],
    noun: Agent | None,
    named: tuple[Entry, ...],
) -> tuple[str, ...]:
    """The sectors of body and agent noun together: a Hamas official is of Hamas, an army spokesman of the army."""
    bodies = [
        e[0]
        for _, _, e in entries
        if e[0].kind not in ("country", "nationality", "capital", "demonym", "territory", "metonym", "person")
    ]
    weak = bool(bodies and bodies[0].kind == "group" and noun is not None and noun.sectors)  # "the Tamil party"
    if noun is not None and bodies and bodies[0].kind == "company" and noun.sectors in (("LAB",), ("GOV",)):
        return noun.sectors if noun.sectors == ("LAB",) else bodies[0].sectors  # its workers; its chief executive
    if noun is not None and (noun.noun in GENERIC or noun.kind == "unit") and bodies and bodies[0].sectors and not weak:
        return bodies[0].sectors
    if noun is not None and noun.noun in GENERIC:
        for _, _, agent in agents[:-1]:
            if agent.sectors and not (agent.sectors == ("CVL",) and noun.sectors):  # a local commander
                return agent.sectors
    if noun is not None and noun.sectors:
        return noun.sectors
    for _, _, agent in agents:
        if agent.sectors:
            return agent.sectors
    if bodies and bodies[0].sectors:
        return bodies[0].sectors
    metonyms = [e[0] for _, _, e in entries if e[0].kind in ("metonym", "capital") and e[0].sectors]
    if metonyms and noun is not None:
        return metonyms[0].sectors
    return named[0].sectors if named else ()


def _name(words: list[str], pieces: list[tuple[int, int, Entry | tuple[Entry, ...] | Agent]]) -> str:
    """The proper name at the end of a phrase with titles: "Foreign Minister Choe Son-hui" gives "Choe Son-hui"."""
    last = [p for p in pieces if p[1] == len(words) and not isinstance(p[2], Agent)]
    if last:
        entry = last[-1][2]
        return entry[0].name if isinstance(entry, tuple) and entry and isinstance(entry[0], Entry) else " ".join(words)
    start = max((j for _, j, p in pieces), default=0)
    return " ".join(words[start:]) or " ".join(words)


__all__ = ["GENERIC", "NOTHING", "Analyser", "Analysis", "normal", "spelled"]
