"""Through whom a state acts: where force is used, moved or withdrawn, its government acts through its military."""

from __future__ import annotations

import msgspec

from dateline.records import Entity

_FORCE = frozenset({"ASSAULT", "MOBILIZE"})
_WITHDRAWN = frozenset({"withdraw", "ceasefire", "disarm"})
_STATES = ("country:", "capital:", "territory:", "nationality:")
_ELSEWHERE = frozenset({"arrest", "police", "crowd-control"})
"""Modes of other arms of the state."""


def through_forces(kind: str, mode: str | None, actors: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The actors, with MIL among the sectors of states named as such that use, move or withdraw armed force."""
    if (kind not in _FORCE and not (kind == "RETREAT" and mode in _WITHDRAWN)) or mode in _ELSEWHERE:
        return actors
    return tuple(msgspec.structs.replace(a, sectors=(*a.sectors, "MIL")) if _is_state(a) else a for a in actors)


def _is_state(entity: Entity) -> bool:
    if "MIL" in entity.sectors or entity.country is None:
        return False
    if entity.via == "adjective":
        return not entity.sectors
    return entity.sectors == ("GOV",) and (entity.id or "").startswith(_STATES)
