"""Nouns that tell of a happening, whether or not an ontology has a type for it: births, floods, votes."""

from __future__ import annotations

import functools

from dateline.lexicons.load import table


@functools.cache
def happenings() -> frozenset[str]:
    """The nouns, as lemmas."""
    return frozenset(row["noun"] for row in table("cues/happenings.tsv"))
