"""Journeys that are no visits: of private people, home again, or to nowhere that anybody is."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.lexicons.predicates import Entry
from dateline.records import Entity

_PRIVATE = frozenset({"AGR", "COP", "CRM", "CVL", "EDU", "JRN", "LAB", "MED", "REF", "UAF"})
"""Sectors of people whose travels are no visits of state: tourists, workers, firefighters."""
_UNTOLD = ("name", "setting", "short name")
_CAPITALS = ("capital:", "country:")


def no_visit(entry: Entry, actors: Sequence[Entity], recipients: Sequence[Entity], somewhere: bool) -> str | None:
    """Why a journey is not one of those that count as talks, or None."""
    if entry.type != "CONSULT" or entry.mode != "visit" or not actors:
        return None
    if entry.recipient is not None and entry.pos == "v" and not (recipients or somewhere):
        return "a journey to nobody"
    if all(_is_private(a) for a in actors):
        return "a private journey"
    own = {a.country for a in actors}
    if all(a.via == "adjective" for a in actors) and all(r.country in own for r in recipients):
        return "a journey within the country"
    home = bool(recipients) and all(r.country in own and (r.id or "").startswith(_CAPITALS) for r in recipients)
    return "a journey home" if home else None


def _is_private(actor: Entity) -> bool:
    """Whether an actor has no office: a traveller, refugees, a person of whom nothing is told."""
    if actor.sectors:
        return _PRIVATE.issuperset(actor.sectors)
    return actor.via in _UNTOLD
