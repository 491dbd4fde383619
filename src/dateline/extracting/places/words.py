"""The word lists that tell a place from a person, a body or a common word of the same spelling."""

from __future__ import annotations

import functools

from dateline.lexicons.load import table

CASED = frozenset(
    {"US", "UK", "USA", "UAE", "NSW", "DRC", "PRC", "U.S.", "U.K.", "U.S.A.", "U.A.E.", "D.C.", "DC", "USSR"}
)
"""Short names in capitals that are places wherever they stand."""


@functools.cache
def around(name: str) -> frozenset[str]:
    """A list of `places/surroundings.tsv`, lower-case."""
    return frozenset(
        word for row in table("places/surroundings.tsv") if row["list"] == name for word in row["words"].split()
    )


@functools.cache
def first_names() -> frozenset[str]:
    """Given names, as written."""
    return frozenset(row["name"] for row in table("places/first_names.tsv"))


@functools.cache
def nationalities() -> dict[str, str]:
    """The adjectives of countries with their codes."""
    kept = {}
    for row in table("actors/countries.tsv"):
        for word in row["adjectives"].split(";"):
            if word.strip():
                kept[word.strip()] = row["code"]
    return kept
