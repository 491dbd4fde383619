"""Modes by the means: what an attack was made with, what kind of protest was joined; from the phrases of the claim."""

from __future__ import annotations

import functools
import itertools

from dateline.coding.book import Book
from dateline.lexicons.load import table
from dateline.records import Claim

_ROLES = ("with", "by", "using", "from", "in", "over", "on", "agent", "self", "patient", "via")
_SPECIFIC = frozenset({"abduct", "beat", "torture", "sexual", "targeted", "destroy"})
"""Modes that tell what was done, which no means overrules."""
_OBJECT_TELLS = frozenset({"PROTEST"})
"""Types whose object is what is joined or held; the object of the others is the target."""
_WIELDING = frozenset(
    {"fire", "launch", "use", "lob", "hurl", "throw", "drop", "plant", "detonate", "unleash", "explode", "lay"}
)
"""Verbs whose object is the means: "fired tear gas"."""


@functools.cache
def _means() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    """Modes with their words by type, the most telling first."""
    out: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for row in table("ontology/means.tsv"):
        words = frozenset(w.strip() for w in row["words"].split(";"))
        out[row["type"]] = (*out.get(row["type"], ()), (row["mode"], words))
    return out


def mode_by_means(book: Book, claim: Claim, kind: str, mode: str | None) -> str | None:
    """The mode that the claim's own phrases name, else the one given."""
    modes = _means().get(kind)
    if modes is None or mode in _SPECIFIC - {"destroy"}:
        return mode
    said = _words(book, claim, kind)
    if mode == "destroy":  # "jets flattened a warehouse", but "burnt a bus with petrol bombs"
        m = claim.roles.get("agent")
        said = {w.lower() for w in book.actors.mentions[m].words} if m is not None else set()
    named = next((found for found, words in modes if not words.isdisjoint(said)), mode)
    if claim.predicate.lemma == "bomb" and named in (None, "explosives") and _by_military(book, claim):
        return "aerial"  # what armies bomb with
    return named


def _by_military(book: Book, claim: Claim) -> bool:
    m = claim.roles.get("agent")
    found = book.named(m) if m is not None else ()
    return bool(found) and all("MIL" in e.sectors or "GOV" in e.sectors or e.country in ("IGO", "UNO") for e in found)


def _words(book: Book, claim: Claim, kind: str) -> set[str]:
    """Single words and pairs of the phrases that can name a means, and of the predicate."""
    out = {claim.predicate.lemma}
    for role in _ROLES:
        m = claim.roles.get(role)
        if m is None or (role == "patient" and not _tells(book, claim, kind, m)):
            continue
        words = [w.lower() for w in book.actors.mentions[m].words]
        out.update(words)
        out.update(" ".join(pair) for pair in itertools.pairwise(words))
    return out


def _tells(book: Book, claim: Claim, kind: str, m: int) -> bool:
    return kind in _OBJECT_TELLS or claim.predicate.lemma in _WIELDING or bool(book.nouns_in(m))
