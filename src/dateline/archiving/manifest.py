"""What a lexicon knows, by the words that each piece of knowledge needs: tells what a change of it can touch."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from dateline.archiving.snapshot import Snapshot
from dateline.lexicons.actors import actors
from dateline.lexicons.load import source
from dateline.lexicons.predicates import Predicates

_TOO_MANY = 400
"""Above so many changed names it is cheaper to code everything than to look for them."""

_WHOLE = (
    "actors/nouns.tsv",
    "actors/holdings.tsv",
    "places/first_names.tsv",
    "cues/embedding.tsv",
    "cues/effects.tsv",
    "cues/instruments.tsv",
)
"""Tables that coding uses throughout: a change of these can touch any claim.  Other tables of cues, times and places are
used in reading only, whose results are stored."""


_ENCODER = msgspec.json.Encoder(order="deterministic")
"""Writes sets in order: their own differs from one process to the next."""


class Touched(NamedTuple):
    """What a change can touch: predicates as (lemma, part of speech), and words of the text; or everything."""

    predicates: frozenset[tuple[str, str]] = frozenset()
    words: frozenset[str] = frozenset()
    everything: bool = False


def manifest(predicates: Predicates, types: str) -> dict[str, Any]:
    """Digests of all that coding looks up: predicates by lemma, actors by name, agent nouns, and the table of types."""
    index = actors()
    names = {k: _digest(v) for k, v in index.entries.items()}
    for family, entries in index.families.items():
        names[family] = _digest((names.get(family), entries))
    return {
        "predicates": {f"{lemma}|{pos}": _digest([e._replace(where="") for e in entries])
                       for (lemma, pos), entries in predicates.entries.items()},
        "names": names,
        "agents": {noun: _digest(agent) for noun, agent in index.agents.items()},
        "ontology": _digest((types, [source(name) for name in _WHOLE])),
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
        return Touched(everything=True)
    changed = {part: _changed(old.get(part, {}), new[part]) for part in ("predicates", "names", "agents")}
    words = changed["names"] | changed["agents"]
    if len(words) > _TOO_MANY:
        return Touched(everything=True)
    pairs = frozenset((lemma, pos) for lemma, _, pos in (k.rpartition("|") for k in changed["predicates"]))
    return Touched(pairs, frozenset(w.lower() for w in words))


def _changed(old: Mapping[str, str], new: Mapping[str, str]) -> set[str]:
    return {k for k in old.keys() | new.keys() if old.get(k) != new.get(k)}
