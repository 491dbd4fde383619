"""Why a claim that an entry knows becomes no event: only meant, a game, a mishap, nobody who does it."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.coding.book import Book
from dateline.coding.inert import inert
from dateline.coding.kinds import Kind
from dateline.coding.match import Match, is_place
from dateline.coding.mishap import is_mishap
from dateline.coding.plover import CONFLICT
from dateline.coding.sides import SideFinder
from dateline.coding.visits import no_visit
from dateline.lexicons.sport import of_game, sport
from dateline.records import Claim, Entity

_DONE_TO = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "ACCUSE"})
"""Types that may stand without a doer: it is told only to whom it was done."""
_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT", "AGREE"})
_FORCEFUL = frozenset({"ASSAULT", "COERCE"})
_SUFFERED = frozenset({"REJECT", "AID", "CONCEDE"})
"""Types that a passive may tell without a doer, where it is done to somebody: who was barred, granted asylum, pardoned."""
_CHARGED = frozenset({"summon", "charge", "indict", "sue", "arraign", "impeach", "prosecute"})
"""Accusations that are told without their accuser: "was charged with treason"."""
_CONDITIONS = frozenset(
    {"if", "unless", "should", "were", "had", "would", "'d", "provided", "until", "may", "might", "could"}
)
_ANNOUNCING = frozenset({"announce", "declare", "say", "confirm", "reveal", "disclose"})
_UNARMED = frozenset({"CVL", "REF", "AGR", "BUS", "EDU", "JRN", "LAB", "MED", "REL", "SOC"})
"""Sectors that move no forces: a migrant who crosses a border mobilises nobody."""
_FORCE = frozenset({"COP", "CRM", "JUD", "MIL", "PRM", "REB", "SPY", "UAF"})
_SELVES = frozenset({"themselves", "himself", "herself", "itself", "ourselves", "yourself", "myself", "oneself"})
_TO_OTHERS = frozenset({"AID", "SUPPORT", "CONSULT", "ASSAULT", "COERCE", "SANCTION"})
_SPENT = frozenset({"blow", "explode", "detonate", "burn", "immolate", "set"})
"""Verbs of violence that one does to oneself in public: "blew himself up in a market"."""
_CLAIMING = frozenset({"claim", "allege", "maintain", "assert"})
_STANDING = frozenset({"base", "station", "locate", "garrison", "quarter", "headquarter"})
_OWN_SIDES = ("agent", "of", "between", "patient", "against", "on", "with", "by")


class Refusal:
    """The reasons against the claims of one book."""

    def __init__(self, book: Book, sides: SideFinder) -> None:
        self.book = book
        self.sides = sides

    def of_claim(self, claim: Claim, match: Match) -> str | None:
        """Why the claim is no event whoever the sides are, or None."""
        if match.entry.type == "none":
            return f"no event: {match.entry.reason or 'idiom'}"
        if _asserted(match):
            return "only reports: the event is what is said"
        if _announced_done(match):
            return "only announces what is told as done"
        return _only_meant(claim) or _standing(claim) or _recalled(claim, match) or self._done_to_self(claim, match)

    def of_sides(
        self, claim: Claim, match: Match, actors: Sequence[Entity], recipients: Sequence[Entity]
    ) -> str | None:
        """Why it is no event with these sides, or None."""
        if not actors and not recipients:
            return "no actor on either side"
        if self._played(claim, match, actors):
            return "no event: sport"
        if match.entry.type == "ASSAULT" and not actors and self._natural(claim):
            return "no event: weather"
        idle = inert(claim, match, actors)
        if idle is not None:
            return idle
        journey = no_visit(match.entry, actors, recipients, self._is_somewhere(claim, match))
        if journey is not None:
            return f"no event: {journey}"
        return "tells of its own deed" if self._own_deed(match, actors) else None

    def of_kind(self, claim: Claim, match: Match, kind: Kind, actors: Sequence[Entity]) -> str | None:
        """Why it is no event of this type, mode and status, or None: nobody does it, or nobody could."""
        type_, mode, _ = kind
        if type_ == "ASSAULT" and not actors and is_mishap(self.book, claim):
            return "no event: a mishap"
        unarmed = bool(actors) and all(a.sectors and _UNARMED.issuperset(a.sectors) for a in actors)
        if type_ == "MOBILIZE" and mode != "militia" and unarmed:
            return "nobody who has forces to move"
        speaking = type_ in _WORDS and match.entry.agent is None and claim.predicate.pos == "v"
        if speaking and self._is_deed(claim.roles.get("agent")):
            return "a deed says nothing"
        if not actors and self._untold(claim, kind):
            return "nobody is said to do it"
        if claim.predicate.pos == "n" and not self._told(claim) and not any(a.via == "implied" for a in actors):
            return "a noun that takes up what is told elsewhere"
        return None

    def _untold(self, claim: Claim, kind: Kind) -> bool:
        """Whether a claim without a doer is of a type that needs one."""
        type_, mode, status = kind
        thing = "agent" in claim.roles and claim.predicate.pos == "v"
        undone = type_ == "ACCUSE" and claim.predicate.lemma not in _CHARGED
        suffered = type_ in _SUFFERED and claim.predicate.passive and self._is_done_to(claim)
        if (type_ not in _DONE_TO and not suffered) or undone:
            return True
        return (thing and type_ != "ASSAULT" and mode != "ceasefire") or (suffered and status == "negated")

    def _own_deed(self, match: Match, actors: Sequence[Entity]) -> bool:
        """Whether what is alleged is what the speakers did themselves: "the militia claimed that it had taken the town"."""
        if match.entry.lemma not in _CLAIMING or match.governed is None or not actors:
            return False
        doers = self.sides.agents(match.governed)
        return bool(doers) and {(d.start, d.end) for d in doers} <= {(a.start, a.end) for a in actors}

    def _done_to_self(self, claim: Claim, match: Match) -> str | None:
        """Why what people do to or for themselves is no event: "hanged himself", "to protect themselves"."""
        m = claim.roles.get("patient")
        if m is None or match.entry.type not in _TO_OTHERS or claim.predicate.lemma in _SPENT:
            return None
        if match.entry.lists("patient"):
            return None  # "helped itself to the grain": the entry knows
        return "no event: done to oneself" if self.book.actors.mentions[m].head.lower() in _SELVES else None

    def _is_somewhere(self, claim: Claim, match: Match) -> bool:
        """Whether the entry's B is a place, known or not."""
        m = self.book.recipient(claim, match)
        return m is not None and is_place(self.book.actors.mentions[m])

    def _is_deed(self, m: int | None) -> bool:
        """Whether a mention is an act of force, and nobody who speaks: "the killing raised alarm"."""
        if m is None:
            return False
        return any(c.roles.get("self") == m and self.book.type_of(c) in _FORCEFUL for c in self.book.nouns_in(m))

    def _is_done_to(self, claim: Claim) -> bool:
        """Whether the one to whom it is done is an actor: "the MP was barred", "the lawyer was granted asylum"."""
        done_to = (claim.roles.get(r) for r in ("recipient", "patient"))
        return any(m is not None and self.book.actors.is_actor(m) for m in done_to)

    def _played(self, claim: Claim, match: Match, actors: Sequence[Entity]) -> bool:
        """Whether it is only a game: a verb of war in a sentence of sport, by nobody who fights in earnest."""
        if (
            (match.entry.type not in CONFLICT and claim.predicate.lemma != "celebrate")
            or not actors
            or claim.predicate.lemma not in sport("verb")
        ):
            return False
        agent = claim.roles.get("agent")
        earnest = agent is not None and self.book.actors.mentions[agent].lemma in sport("earnest")
        return not earnest and not any(_FORCE.intersection(a.sectors) for a in actors) and of_game(claim.sentence.text)

    def _natural(self, claim: Claim) -> bool:
        """Whether the sentence has just told of the weather: "a storm hit Beira; ten houses were destroyed"."""
        for other in self.book.beside(claim):
            verdict = self.book.verdicts.get(other.id)
            if verdict is not None and verdict.reason == "no event: weather":
                return True
        return False

    def _told(self, claim: Claim) -> bool:
        """Whether an event noun brings a side of its own, and does not only take up an earlier event."""
        own = (claim.roles.get(r) for r in _OWN_SIDES)
        named = any(m is not None and (self.book.actors.is_actor(m) or self.book.actors.inside(m)) for m in own)
        return named or ("self" in claim.roles and bool(self.sides.by_adjective(claim.roles["self"])))


def _announced_done(match: Match) -> bool:
    """Whether an announcement of help or withdrawal tells of what is done already: then only the deed is an event."""
    inner = match.governed
    if match.entry.type not in ("AGREE", "CONCEDE") or inner is None or inner.predicate.pos != "v":
        return False
    return (
        match.entry.lemma in _ANNOUNCING
        and inner.status == "actual"
        and inner.tense in ("past", "perfect", "pluperfect")
    )


def _asserted(match: Match) -> bool:
    """Whether one insists that something is so, and does not ask for it: "insisted that the raid had failed"."""
    inner = match.governed
    told = (
        inner is not None and inner.status in ("actual", "negated") and inner.tense in ("past", "perfect", "pluperfect")
    )
    return match.entry.lemma == "insist" and told and inner is not None and inner.modal is None


def _standing(claim: Claim) -> str | None:
    """Why a participle that says where forces have their base tells of no movement: "troops based in Vitez"."""
    stands = claim.predicate.lemma in _STANDING and claim.relation == "adnominal" and claim.predicate.passive
    return "only says where they stand" if stands else None


def _recalled(claim: Claim, match: Match) -> str | None:
    """Why a noun of old violence is no event of this story: "since their 1971 war"."""
    dated = claim.when is not None and claim.when.precision in ("year", "decade", "century")
    old = dated and claim.background and claim.predicate.pos == "n" and match.entry.type in ("ASSAULT", "PROTEST")
    return "a noun that recalls what is long past" if old else None


def _only_meant(claim: Claim) -> str | None:
    """Why a claim that no one says has happened is no event of its own: it is sought, planned by a noun, or a purpose."""
    if claim.status == "hypothetical":
        cue = claim.status_cue.text.lower() if claim.status_cue is not None else ""
        if cue not in _CONDITIONS:
            return f"not told as done, only as meant ({cue or 'its form'})"
    if claim.status in ("planned", "negated") and claim.predicate.pos == "n":
        return "a noun under a plan or a denial"
    return None
