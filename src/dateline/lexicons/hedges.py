"""Words that keep a telling from being a plain assertion, by the construction each stands in."""

from __future__ import annotations

import functools

from dateline.lexicons.load import table


@functools.cache
def hedges(kind: str) -> frozenset[str]:
    """The cues of one kind.

    adverb: on the verb (reportedly); adjective: before an event noun (alleged); subject: before the one who did it;
    verb: raises its content (appear to); passive: is believed to, it is feared that; active: estimates that;
    predicate: is likely to; modal: may; noun: reports that, signs of; phrase: by all accounts.
    """
    return frozenset(row["cue"] for row in table("cues/hedges.tsv") if row["kind"] == kind)
