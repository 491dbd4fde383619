"""Mentions that are nobody and take nothing up, as most are: no step after the first has anything to do with them."""

from __future__ import annotations

from dateline.records import Mention
from dateline.resolving.around import PARTITIVE
from dateline.resolving.coreference import TWINS, UPTAKING
from dateline.resolving.names import UPTAKEN
from dateline.resolving.own import NOBODIES
from dateline.resolving.resolved import Resolved

_HEARD = UPTAKING | UPTAKEN | NOBODIES | PARTITIVE


def is_quiet(m: Mention) -> bool:
    """Whether a mention that has no word of a lexicon has a noun that means nobody named before and is nobody's measure.

    Unless it is a name together with what hangs on it, it is nobody; so is a pronoun, until it is known for whom it stands.
    """
    if m.apposition is not None:
        return False
    return m.case == "pronoun" or (m.case == "noun" and m.lemma.lower() not in _HEARD and m.head not in TWINS)


def is_single(m: Mention) -> bool:
    """Whether nothing hangs on a mention and no owner stands before it."""
    return m.possessor is None and not m.attached


def inert(m: Mention) -> Resolved:
    """What such a mention is."""
    return Resolved("none", m.text, via="name", known=False)
