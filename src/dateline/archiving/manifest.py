"""What a lexicon knows, by the words that each piece of knowledge needs: tells what a change of it can touch."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import msgspec

from dateline.archiving.snapshot import Snapshot
from dateline.lexicons.actors import actors
from dateline.lexicons.load import source
from dateline.lexicons.predicates import MODAL, UNDERGONE, Predicates

_TOO_MANY = 400
"""Above so many changed names it is cheaper to code everything than to look for them."""

WHOLE = (
    "actors/nouns.tsv", "actors/holdings.tsv", "places/first_names.tsv", "cues/embedding.tsv", "cues/effects.tsv", "cues/instruments.tsv",
    "cues/mishaps.tsv", "cues/peacekeeping.tsv", "cues/sport.tsv", "ontology/contexts.tsv", "ontology/means.tsv",
)  # fmt: skip
"""Tables that coding uses throughout: a change of these can touch any claim.  Other tables of cues, times and places are
used in reading only, whose results are stored."""
_BENT = (("man", 2), ("y", 1), ("fe", 2), ("f", 1), ("us", 2), ("is", 2))
"""Ends of nouns whose plural is not theirs with an ending, and how many letters of it change: "gunman", "secretary"."""

_ENCODER = msgspec.json.Encoder(order="deterministic")
"""Writes sets in order: their own differs from one process to the next."""


class Touched(NamedTuple):
    """What a change can touch: predicates as (lemma, part of speech), and words of the text or their beginnings; or everything."""

    predicates: frozenset[tuple[str, str]] = frozenset()
    words: frozenset[str] = frozenset()
    everything: bool = False


_EVERYTHING = Touched(everything=True)


def manifest(predicates: Predicates, types: str) -> dict[str, Any]:
    """Digests of all that coding looks up: predicates by lemma, actors by name, agent nouns, and the table of types."""
    index = actors()
    names = {k: _digest(v) for k, v in index.entries.items()}
    for family, entries in index.families.items():
        names[family] = _digest((names.get(family), entries))
    return {
        "predicates": {f"{lemma}|{pos}": _digest([e._replace(where="") for e in entries])
                       for (lemma, pos), entries in predicates.entries.items()},
        "undergone": {f"{lemma}|n": "" for lemma in predicates.classes.get(UNDERGONE, ())},
        "names": names,
        "agents": {noun: _digest(agent) for noun, agent in index.agents.items()},
        "ontology": _digest((types, [source(name) for name in WHOLE])),
    }  # fmt: skip


def _digest(value: Any) -> str:
    return hashlib.blake2b(_ENCODER.encode(value), digest_size=6).hexdigest()


def stored(snapshot: Snapshot, lexicon: str, ontology: str) -> dict[str, Any] | None:
    """The manifest of a lexicon that has coded before, or None."""
    rows = snapshot.rows(
        "SELECT manifest FROM lexicons WHERE digest = ? AND ontology = ? LIMIT 1",
        [lexicon, ontology],
        tables=["lexicons"],
    )
    return json.loads(zlib.decompress(rows[0][0])) if rows else None


def touched(old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> Touched:
    """What the change from one manifest to another can touch."""
    if old is None or old.get("ontology") != new["ontology"]:
        return _EVERYTHING
    names, agents = _changed(old, new, "names"), _changed(old, new, "agents")
    if len(names) + len(agents) > _TOO_MANY:
        return _EVERYTHING
    claims = _claims(_changed(old, new, "predicates") | _changed(old, new, "undergone"))
    return claims._replace(words=claims.words | {w.lower() for w in names} | {_begun(w.lower()) for w in agents})


def first(new: Mapping[str, Any]) -> Touched:
    """What an ontology that has coded nothing yet can touch: what one of its entries knows."""
    return _EVERYTHING if len(new["predicates"]) > _TOO_MANY else _claims(new["predicates"])


def _claims(predicates: Iterable[str]) -> Touched:
    """What these predicates can touch, each named by lemma and part of speech; a claim's modal verb stands in its text only."""
    pairs = frozenset((lemma, pos) for lemma, _, pos in (p.rpartition("|") for p in predicates))
    return Touched(pairs, frozenset(lemma for lemma, pos in pairs if pos == MODAL))


def _begun(noun: str) -> str:
    """What a noun's plural begins with as well as itself: "gunm" of gunmen."""
    return next((noun[:-cut] for end, cut in _BENT if noun.endswith(end)), noun)


def _changed(old: Mapping[str, Any], new: Mapping[str, Any], part: str) -> set[str]:
    before, after = old.get(part, {}), new[part]
    return {k for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
