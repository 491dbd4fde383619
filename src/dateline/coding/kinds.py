"""Which type, mode and status an event has, where that is more than its entry says: PLOVER's rules for the future, for refusals, for who acts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.coding.book import Book
from dateline.coding.match import Match
from dateline.coding.means import mode_by_means
from dateline.coding.peacekeeping import keeps_peace, recalls_keepers
from dateline.coding.plover import mode_from_content
from dateline.records import Claim, Entity, Status

Kind = tuple[str, str | None, Status]

_PROMISED = frozenset({"SUPPORT", "COOPERATE", "AID", "CONSULT", "RETREAT", "CONCEDE"})
_REFUSABLE = frozenset({"MOBILIZE", "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT", "CONCEDE"})
_REFUSED_MODE = {"CONSULT": "meet", "AID": "assist", "COOPERATE": "assist", "RETREAT": "yield", "CONCEDE": "yield"}
_WILL = ("will", "would", "'ll", "shall")
_COMING = (*_WILL, "could", "may", "might")
_MOVES = frozenset({("MOBILIZE", "troops"), ("MOBILIZE", "police"), ("CONSULT", "visit"), ("RETREAT", "withdraw")})
"""What the moves of troops and envoys are, before it is asked what they came for."""
_ALLIED = re.compile(r"\b(?:allies|partners|members)$", re.IGNORECASE)
_PROMISING = frozenset({"promise", "pledge", "agree", "undertake", "offer", "commit"})
_FORCES = frozenset({"COP", "MIL", "SPY"})
_WITHHOLDING = ("strike", "hunger")
"""Protests that judges and guards take part in as workers do."""
_HARMFUL = frozenset({"ASSAULT", "COERCE", "SANCTION"})
_TERMS = ("adverbial:unless", "adverbial:if", "adverbial:until")
_DISOWNED = frozenset({"recognise", "recognize", "accept", "endorse", "support", "back", "condone", "acknowledge"})
"""What it is a refusal not to do."""
_WATCHERS = frozenset({"UNO", "NGO", "IGO"})
_WILL_NOT = (*_WILL, "wo")
_CANNOT = ("can", "could")
_CONSENTING = frozenset({"AGREE", "SUPPORT", "CONCEDE"})
"""What one who "cannot" refuses to do: of deeds and meetings it is only out of reach."""


def kind_of(book: Book, claim: Claim, match: Match, actors: Sequence[Entity], speakers: Sequence[Entity]) -> Kind:
    """Type, mode and status of the event that a claim tells of."""
    found = _for_peace(book, claim, _by_status(book, claim, match), actors)
    conditional = claim.modal in _COMING and _on_terms(book, claim)
    kind, mode, status = _by_sides(claim, match, found, actors, speakers, conditional)
    return kind, mode_by_means(book, claim, kind, mode), status


def _for_peace(book: Book, claim: Claim, found: Kind, actors: Sequence[Entity]) -> Kind:
    """The moves of peacekeepers: their coming is help, and planned help a promise; their going ends it."""
    kind, mode, status = found
    if (kind, mode) not in _MOVES or not keeps_peace(book, claim):
        return found
    if kind == "RETREAT" and not _leaves_for(claim):
        return ("SANCTION", "discontinue", status) if recalls_keepers(book, claim) else found
    if kind == "CONSULT" and not any("MIL" in a.sectors or "COP" in a.sectors for a in actors):
        return found
    return ("AGREE" if status == "planned" else "AID"), None, status


def _leaves_for(claim: Claim) -> bool:
    """Whether it is a setting out: "left for Golan", not "left Golan"."""
    return "for" in claim.roles and "from" not in claim.roles


def _by_status(book: Book, claim: Claim, match: Match) -> Kind:
    kind, mode = match.entry.type, match.entry.mode
    if mode == "*":
        mode = _mode_of_content(book, claim, match)
    turned = _vowed_not(book, claim, match) or _vowed_of_own(book, claim, match) or _warned(book, claim, match)
    if turned is not None:
        return turned
    if claim.status == "planned" and kind in _PROMISED:
        return "AGREE", None, "planned"
    unwilling = claim.modal in _CANNOT and kind in _CONSENTING
    refused = (
        claim.tense == "future" or claim.modal in _WILL_NOT or unwilling
    )  # "did not attend" is only a thing that did not happen
    refused = refused or (claim.tense == "present" and claim.predicate.lemma in _DISOWNED)  # "does not recognise"
    if claim.status == "negated" and claim.predicate.pos == "v" and kind in _REFUSABLE and refused:
        return "REJECT", _REFUSED_MODE.get(kind), "actual"
    return kind, mode, claim.status


def _vowed_not(book: Book, claim: Claim, match: Match) -> Kind | None:
    """A vow not to do something: to cooperate, and it refuses; to harm, and it promises."""
    inner = match.governed
    if match.entry.type not in ("AGREE", "THREATEN") or inner is None or inner.status != "negated":
        return None
    kind = book.type_of(inner)
    if kind in _REFUSABLE:
        unready = claim.status == "negated"  # "were not prepared to negotiate" is a refusal that took place
        return "REJECT", _REFUSED_MODE.get(kind), "actual" if unready else claim.status
    return ("AGREE", None, claim.status) if match.entry.type == "THREATEN" and kind is not None else None


def _vowed_of_own(book: Book, claim: Claim, match: Match) -> Kind | None:
    """A promise to harm or close what is one's own, which is to give it up: "promised to shut down its reactor"."""
    inner = match.governed
    if match.entry.type != "THREATEN" or claim.predicate.lemma not in _PROMISING or inner is None:
        return None
    done_to = inner.roles.get("patient")
    thing = done_to is not None and not book.actors.is_actor(done_to)
    own = book.actors.mentions[done_to].possessor if thing and done_to is not None else None
    if own is None or book.type_of(inner) not in ("COERCE", "SANCTION"):
        return None
    agent = claim.roles.get("agent")
    same = agent is not None and {e.country for e in book.named(agent)} & {e.country for e in book.named(own)}
    return ("AGREE", None, claim.status) if same else None


def _warned(book: Book, claim: Claim, match: Match) -> Kind | None:
    """A warning of what will come is a threat, unless it comes from those who only watch; of what is, a complaint."""
    if (
        claim.predicate.lemma != "warn"
        or "against" in match.entry.words
        or match.entry.type not in ("ACCUSE", "THREATEN")
    ):
        return None
    for inner in book.governed(claim, match):
        if inner.predicate.pos == "v" and (inner.modal in _COMING or inner.status in ("planned", "hypothetical")):
            agent = claim.roles.get("agent")
            watching = agent is not None and {e.country for e in book.named(agent)} & _WATCHERS
            if not watching:
                return "THREATEN", mode_from_content("THREATEN", book.type_of(inner), None), claim.status
    return None


def _mode_of_content(book: Book, claim: Claim, match: Match) -> str | None:
    mode = None
    for content in book.governed(claim, match):
        inner = book.match(content)
        if inner is not None and inner.entry.type != "none":
            return mode_from_content(match.entry.type, inner.entry.type, inner.entry.mode)
        mode = mode_from_content(match.entry.type, "other", None)
    return mode


def _on_terms(book: Book, claim: Claim) -> bool:
    """Whether it will only come if others do or leave something: "will strike unless they are paid"."""
    return any(c.relation in _TERMS for c in book.below(claim))


def _by_sides(
    claim: Claim, match: Match, found: Kind, actors: Sequence[Entity], speakers: Sequence[Entity], conditional: bool
) -> Kind:
    """What depends on who does it: a government's protest is a complaint, its own announced coercion a threat, a joint drill cooperation."""
    kind, mode, status = found
    if kind == "PROTEST" and mode == "obstruct" and actors and all(_FORCES & set(a.sectors) for a in actors):
        return "COERCE", "restrict", status  # police who block a road hold no protest
    if kind == "PROTEST" and mode not in _WITHHOLDING and actors and all(map(_is_official, actors)):
        return "ACCUSE", "disapprove", status
    if kind == "MOBILIZE" and match.entry.exercise and _is_joint(actors):
        return ("AGREE" if status == "planned" else "COOPERATE"), None, status
    coming = claim.modal in (_COMING if conditional else _WILL)
    announced = coming and status in ("planned", "hypothetical")
    if announced and (kind in _HARMFUL or (conditional and kind in ("MOBILIZE", "PROTEST"))):
        speaking = {s.country for s in speakers if s.country}
        narrated = not speakers and bool(actors) and status == "planned"  # "the EU will impose tariffs"
        if narrated or speaking & {a.country for a in actors}:
            return "THREATEN", mode_from_content("THREATEN", kind, mode), "actual"
    return found


def _is_joint(actors: Sequence[Entity]) -> bool:
    """Whether several countries act."""
    return len({a.country for a in actors if a.country}) > 1 or any(_ALLIED.search(a.text) for a in actors)


def _is_official(entity: Entity) -> bool:
    """Whether an actor is of a government: lawmakers may march."""
    return _governs(entity) and "LEG" not in entity.sectors


def _governs(entity: Entity) -> bool:
    """Whether an actor is a state or part of its government."""
    state = not entity.sectors and entity.via == "lexicon" and entity.country is not None
    return state or bool({"GOV", "LEG", "MIL", "JUD"} & set(entity.sectors))
