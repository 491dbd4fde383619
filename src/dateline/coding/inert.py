"""Why a claim that an entry knows is no event after all, by who is said to do it and by the words around: private journeys, strikes of arms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.coding.match import Match
from dateline.records import Claim, Entity

_CARRYING = frozenset({"fly", "drive", "sail", "take", "bring", "return", "head"})
"""Verbs of travel that with an object tell of bringing somebody: "flying the hostages to Abidjan"."""
_ADVISING = frozenset({"BUS", "CVL", "EDU", "JRN", "MED"})
"""Sectors of those who warn without threatening or complaining: doctors, experts, companies."""
_WAR = re.compile(
    r"\b(?:air|airstrikes?|missiles?|drones?|rockets?|jets?|warplanes?|aircraft|bomb\w*|shell\w*|artillery|troops|army|soldiers|rebels"
    r"|militants|lightning|grid|rubble|wounded|rescuers|front line|military)\b",
    re.IGNORECASE,
)


def inert(claim: Claim, match: Match, actors: Sequence[Entity]) -> str | None:
    """The reason why a claim with these actors is no event, or None."""
    if (
        claim.predicate.lemma == "warn"
        and actors
        and all(a.sectors and _ADVISING.issuperset(a.sectors) for a in actors)
    ):
        return "no event: advice"
    if claim.predicate.lemma == "want" and match.entry.type == "REQUEST" and claim.status == "negated":
        return "no event: what is not wanted"
    if claim.predicate.lemma == "leave" and claim.predicate.passive and match.entry.type == "RETREAT":
        return "no event: what is left"  # "was left relying on loans"
    if claim.predicate.lemma == "strike" and match.entry.mode == "strike" and _in_war(claim, actors):
        return "a strike of arms that nobody is said to carry out"
    if match.entry.mode == "visit" and claim.predicate.lemma in _CARRYING and "patient" in claim.roles:
        return "no event: somebody is brought there"
    if claim.predicate.lemma == "leave" and match.entry.type == "RETREAT" and claim.relation == "adverbial:VBG":
        return "no event: what came of it"  # "struck the ship, leaving it listing"
    if claim.predicate.lemma == "ally" and claim.relation == "adnominal":
        return "only says who is meant"
    return None


def _in_war(claim: Claim, actors: Sequence[Entity]) -> bool:
    """Whether a strike without strikers stands in a sentence of war: "a second strike caught the rescuers"."""
    return all(a.via == "implied" for a in actors) and _WAR.search(claim.sentence.text) is not None
