"""Verbs of what lasts: states and activities, as against single deeds."""

from __future__ import annotations

import functools

from dateline.lexicons.load import table


@functools.cache
def lasting() -> frozenset[str]:
    """Lemmas of verbs that tell of a state or an activity that goes on."""
    return frozenset(row["verb"] for row in table("cues/lasting.tsv"))
