"""Mentions that are nobody and take nothing up, as most are: no step after the first has anything to do with them."""

from __future__ import annotations

from dateline.records import Mention
from dateline.resolving.analyse import NOTHING, Analysis
from dateline.resolving.coreference import TWINS, UPTAKING
from dateline.resolving.names import UPTAKEN
from dateline.resolving.own import NOBODIES
from dateline.resolving.resolved import Resolved

_HEARD = UPTAKING | UPTAKEN | NOBODIES


def is_inert(m: Mention, a: Analysis) -> bool:
    """Whether a mention has no word of a lexicon, nothing hung on it, and a noun that means nobody named before."""
    return (
        a is NOTHING
        and m.case != "pronoun"
        and m.possessor is None
        and m.apposition is None
        and not m.attached
        and m.lemma.lower() not in _HEARD
        and m.head not in TWINS
    )


def inert(m: Mention) -> Resolved:
    """What such a mention is."""
    return Resolved("none", m.text, via="name", known=False)
