"""Phrases that take up an earlier event, and who did that: "this move", "the decision", "the attack"."""

from __future__ import annotations

from collections.abc import Callable

from dateline.coding.book import STEM, Book
from dateline.records import Claim, Entity, Mention

_FAMILIES: tuple[tuple[str, str], ...] = (
    ("*", """move decision step action measure conduct development policy plan gesture announcement
          event initiative effort response reaction stance position operation campaign"""),
    ("ASSAULT COERCE MOBILIZE THREATEN PROTEST", "incident provocation violation act behaviour behavior outrage affront"),
    ("ASSAULT", """attack assault raid strike bombing killing shooting shelling violence massacre murder offensive aggression invasion
                   bloodshed atrocity crime abduction kidnapping ambush airstrike bombardment incursion"""),
    ("ACCUSE", "accusation allegation charge criticism remark comment claim condemnation complaint lawsuit investigation inquiry rebuke"),
    ("MOBILIZE", "deployment buildup mobilisation mobilization drill exercise launch test patrol manoeuvre maneuver"),
    ("REQUEST ACCUSE", "demand request appeal call condition plea"),
    ("AGREE REQUEST", "offer promise pledge proposal suggestion idea invitation bid commitment assurance"),
    ("THREATEN", "threat warning ultimatum deadline"),
    ("COERCE SANCTION", "arrest detention crackdown ban closure curfew restriction blockade seizure coup deportation siege"),
    ("SANCTION COERCE", "sanction embargo tariff expulsion verdict sentence conviction dismissal suspension duty ruling"),
    ("PROTEST", "protest demonstration march rally strike boycott blockade sit-in walkout"),
    ("REJECT", "refusal rejection veto denial withdrawal walkout breach"),
    ("RETREAT CONCEDE", "withdrawal pullout retreat release ceasefire truce concession resignation pardon amnesty handover surrender apology"),
    ("AID AGREE", "aid assistance donation loan grant help shipment delivery relief"),
    ("SUPPORT ACCUSE SANCTION AGREE AID REQUEST", "vote resolution motion"),
    ("SUPPORT", "recognition endorsement praise ratification signing support"),
    ("CONSULT AGREE", "visit trip meeting talk summit negotiation conversation mediation"),
)  # fmt: skip
ANAPHORA: dict[str, frozenset[str]] = {}
"""Nouns that take up an earlier event, with the types that they can mean; "*" is any with a doer, the latest."""
for _types, _nouns in _FAMILIES:
    for _noun in _nouns.split():
        ANAPHORA[_noun] = ANAPHORA.get(_noun, frozenset()) | frozenset(_types.split())


def earlier(
    book: Book, mention: Mention, noun: Claim | None, agents: Callable[[Claim], tuple[Entity, ...]]
) -> tuple[Entity, ...]:
    """Who did the latest earlier event that the phrase can mean: the same word, its family, or any for "move"."""
    kind = book.type_of(noun) if noun is not None else None
    family, lemma = ANAPHORA.get(mention.lemma, frozenset()), mention.lemma
    until, start = book.before(mention.start), mention.start
    latest = -1
    found: tuple[Entity, ...] = ()
    for k, claim, event in book.told_before(until):
        fits = "*" in family or event.event in family or (kind and event.event == kind)
        if fits and event.actors and claim.sentence.start != start:
            latest, found = k, event.actors
            break
    for k, claim in book.alike_before(until, lemma):
        if k < latest:
            break
        if claim.sentence.start != start and _same(claim.predicate.lemma, lemma):
            told = book.event(claim.id)
            alike = told.actors if told is not None else agents(claim)
            if alike:
                return alike
    return found


def _same(a: str, b: str) -> bool:
    return a == b or (len(b) > STEM and a[:STEM] == b[:STEM])


def just_told(book: Book, claim: Claim, mention: Mention) -> tuple[Entity, ...]:
    """Who did what the sentence has just told and a noun sums up: "Seoul lifted the ban, a step that Tokyo praised"."""
    before = mention.end <= claim.trigger.start and not claim.predicate.passive
    if not before or not {"*", "MOBILIZE"} & ANAPHORA.get(mention.lemma, frozenset()):
        return ()
    for other in reversed(book.beside(claim)):
        event = book.event(other.id)
        if event is not None and other.trigger.start < mention.start and event.actors:
            return event.actors
    return ()
