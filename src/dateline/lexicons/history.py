"""Words that mark what is told as history, and not as news."""

from __future__ import annotations

import functools

from dateline.lexicons.load import table


@functools.cache
def history(kind: str) -> frozenset[str]:
    """The cues of one kind.

    adverb: on the verb (formerly); governor: a noun that recalls (the anniversary of, years of); modifier: before the
    event noun (past); phrase: in the clause of the verb (decades ago).
    """
    return frozenset(row["cue"] for row in table("cues/history.tsv") if row["kind"] == kind)
