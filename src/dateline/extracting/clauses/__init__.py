"""Who does what in a clause: deep roles behind passives, relatives, participles, infinitives and shared subjects."""

from __future__ import annotations

from dateline.extracting.clauses.nouns import NounRoles
from dateline.extracting.clauses.objects import swallowed

__all__ = ["Clauses", "swallowed"]


class Clauses(NounRoles):
    """Deep roles of the verbs and event nouns of one parse, as head tokens; each computed once."""
