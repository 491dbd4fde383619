"""The other party where a clause names none: from the clause beside it, its condition, or what was told just before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec

from dateline.coding.book import Book
from dateline.records import Claim, Entity

Sides = tuple[Entity, ...]

_SIDED = frozenset(
    {"AGREE", "REQUEST", "REJECT", "ACCUSE", "THREATEN", "SANCTION", "CONCEDE", "SUPPORT", "AID", "RETREAT"}
)
"""Types that are done towards somebody."""
_ADDRESSED = frozenset({"CONSULT", "REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT", "AGREE", "COOPERATE"})
"""Types of talk, whose partner the next act is towards as well."""
_ANSWERING = frozenset({"REJECT", "THREATEN", "CONCEDE", "RETREAT"})
"""Types by which one side answers the other."""
_HOSTILE = frozenset({"ASSAULT", "COERCE", "SANCTION"})
"""Types after which a demand is made of whoever did it."""
_COMPLAINING = frozenset({"ACCUSE", "THREATEN", "REJECT"})
_YIELDING = frozenset({"CONCEDE", "RETREAT"})
_JOINT = frozenset({"AGREE", "COOPERATE"})
"""Types that several countries need nobody else for."""
_RETURNED = re.compile(r"\bin (?:reply|response|return|retaliation|revenge)\b|\b(?:retaliat|recipro)", re.I)
"""Words that tell of a deed that it answers another."""
_PROVOKED = frozenset({"ACCUSE", "THREATEN", "REJECT", "SANCTION", "REQUEST"})
_HELPING = frozenset({"SUPPORT", "AID", "AGREE", "COOPERATE"})
_TOWARDS = frozenset({
    "AID", "AGREE", "SANCTION", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "MOBILIZE", "COERCE", "ASSAULT", "REQUEST",
    "COOPERATE", "CONSULT",
})  # fmt: skip
"""Types of what a foreigner does to the country that a sentence is set in, where nobody else is named."""
_RULED = frozenset({"CVL", "LAB", "EDU", "OPP", "SOC", "AGR", "MED", "JRN", "REL"})
"""Sectors of those who threaten or demand of their own government."""
BORDERS = frozenset({"border", "crossing", "frontier", "checkpoint", "boundary", "bridge"})
"""Places between two sides: their country may be either."""
_CONDITIONS = ("adverbial:unless", "adverbial:until", "adverbial:if", "adverbial:while", "adverbial:till")
_OCCASIONS = (*_CONDITIONS, "adverbial:after", "adverbial:when")
"""Clauses that tell what one side answers: "protested after a ship rammed one of its boats"."""
_NEAR = 3
"""Sentences back within which the country that a story is set in must be spoken of, to be a side."""
_SENTENCES = 1
"""How far back what was told before may lie."""


def counterparts(
    book: Book, claim: Claim, kind: str, actors: Sides, agents: Callable[[Claim], Sides]
) -> Iterator[Sides]:
    """Who may be the other party of a claim by `actors`, the likeliest first."""
    if not actors or (kind in _JOINT and len({a.country for a in actors}) > 1):
        return
    if (kind in _SIDED or kind == "COERCE") and claim.predicate.pos == "v":
        yield _beside(book, claim, kind, actors)
        yield _in_condition(book, claim, kind, actors, agents)
        if kind in _ANSWERING:
            yield _before(book, claim, actors)
        elif kind == "REQUEST" or _RETURNED.search(claim.sentence.text):
            yield _before(book, claim, actors, _HOSTILE)
    yield _neighbour(book, claim, actors)
    yield _host(book, claim, kind, actors)
    yield _rulers(claim, kind, actors)


def _host(book: Book, claim: Claim, kind: str, actors: Sides) -> Sides:
    """The country that the sentence is set in, where those who act are all from abroad: "Ottawa will pay for the trip"."""
    m = next(iter(claim.roles.values()), None)
    own = {a.country for a in actors}
    if m is None or kind not in _TOWARDS or not own or None in own:
        return ()
    local = book.actors.setting_at(book.actors.mentions[m].sentence)
    here = next((c for c in (local, *book.actors.setting[:1]) if c is not None and c not in own), None)
    if here is None or own.intersection(book.actors.setting[:1]) or not _is_near(book, here, m):
        return ()
    return _state(book, here, claim.sentence.end)


def _rulers(claim: Claim, kind: str, actors: Sides) -> Sides:
    """The government, where the people or the opposition of a country threaten or demand: "teachers threatened to strike"."""
    sectors = {s for a in actors for s in a.sectors}
    country = actors[0].country
    if kind not in ("THREATEN", "REQUEST") or not sectors or not sectors <= _RULED or country is None:
        return ()
    t = claim.trigger
    return (
        Entity(
            start=t.start, end=t.end, text=t.text, name="government", country=country, sectors=("GOV",), via="implied"
        ),
    )


def _is_near(book: Book, country: str, m: int) -> bool:
    """Whether a country is spoken of in the sentence of mention `m` or shortly before."""
    sentence = book.actors.mentions[m].sentence
    mentions = book.actors.mentions
    return any(sentence - _NEAR <= mentions[k].sentence <= sentence for k in book.actors.explicit(country))


def _neighbour(book: Book, claim: Claim, actors: Sides) -> Sides:
    """The other country of the story, where one closes or opens a border: "Islamabad shut the crossing"."""
    m = claim.roles.get("patient", claim.roles.get("of"))
    lemmas = {book.actors.mentions[k].lemma for k in (m, *book.actors.mentions[m].members)} if m is not None else set()
    own = {a.country for a in actors}
    if not own or None in own or lemmas.isdisjoint(BORDERS):
        return ()
    other = next((c for c in book.actors.setting if c not in own), None)
    return _state(book, other, claim.sentence.end) if other is not None else ()


def _state(book: Book, country: str, end: int) -> Sides:
    """A country as it was last named before an offset, as a state if it ever was."""
    actors = book.actors
    before = [
        k for k in actors.explicit(country) if actors.mentions[k].start < end and actors.mentions[k].case != "pronoun"
    ]  # fmt: skip
    told = [k for k in before if actors.resolved[k].kind == "state"] or before
    if not told:
        return ()
    m = actors.mentions[told[-1]]
    return (
        Entity(
            start=m.start, end=m.end, text=m.text, name=country, country=country, sectors=("GOV",), via="setting",
        ),
    )  # fmt: skip


def opposed(one: str, other: str) -> bool:
    """Whether one of two types helps and the other complains: "condemned China and reaffirmed its support" is not of one side."""
    return (one in _COMPLAINING and other in _HELPING) or (one in _HELPING and other in _COMPLAINING)


def _beside(book: Book, claim: Claim, kind: str, actors: Sides) -> Sides:
    """ "spoke with the president and urged restraint", "thanked Washington, which has pledged aid"."""
    relation = (claim.relation or "").partition(":")[0]
    above = book.event(claim.governor) if relation in ("conj", "relative", "adverbial") else None
    if above is not None and relation == "adverbial" and above.event in _YIELDING and kind in _YIELDING | {"AGREE"}:
        return _others(above.actors, actors)  # "ended their strike after the governor promised to pay"
    if above is None or above.event not in _ADDRESSED or opposed(above.event, kind):
        return ()
    return _others(tuple(s for s in (*above.recipients, *above.actors) if s.via != "implied"), actors)


def _in_condition(book: Book, claim: Claim, kind: str, actors: Sides, agents: Callable[[Claim], Sides]) -> Sides:
    """ "threatened a strike unless the government gives in"; what a state answers is what another one did."""
    answers = kind in _PROVOKED or kind in _YIELDING
    own = {a.country for a in actors}
    for inner in book.below(claim):
        if inner.relation in (_OCCASIONS if answers else _CONDITIONS):
            found = _others(agents(inner), actors)
            if inner.relation not in _CONDITIONS:
                settled = kind in _YIELDING and book.type_of(inner) in ("AGREE", "CONCEDE", "AID")
                found = tuple(s for s in found if s.country and (settled or s.country not in own))
            if found:
                return found
    return ()


def _before(book: Book, claim: Claim, actors: Sides, kinds: frozenset[str] | None = None) -> Sides:
    """The other side of the latest event (of `kinds`, if given) that one of the actors' own country had a part in."""
    countries = {a.country for a in actors if a.country}
    seen = {claim.sentence.start}
    for k in range(book.before(claim.trigger.start) - 1, -1, -1):
        earlier = book.reading.claims[k]
        seen.add(earlier.sentence.start)
        if len(seen) > _SENTENCES + 1:
            return ()
        event = book.event(earlier.id)
        if event is None or (kinds is not None and event.event not in kinds):
            continue
        sides = (*event.actors, *event.recipients)
        if any(s.country in countries for s in sides):
            found = tuple(s for s in sides if s.country and s.country not in countries)
            if found:
                return tuple(msgspec.structs.replace(s, via="earlier event") for s in found)
    return ()


def _others(sides: Sides, actors: Sides) -> Sides:
    """Those of the sides that are none of the actors, by their words and by who they are."""
    spans = {(a.start, a.end) for a in actors}
    who = {(a.country, a.sectors) for a in actors}
    return tuple(s for s in sides if (s.start, s.end) not in spans and (s.country, s.sectors) not in who)
