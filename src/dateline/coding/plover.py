"""The PLOVER ontology, version 0.8: types, modes, scores, quad classes and each one's CAMEO code."""

from __future__ import annotations

import functools
from typing import NamedTuple

from dateline.lexicons.load import table

VERSION = "plover/0.8"
VERBAL_COOPERATION = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE"})
MATERIAL_COOPERATION = frozenset({"COOPERATE", "AID", "RETREAT"})
COOPERATIVE = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE"})
YIELDING = frozenset({"RETREAT", "CONCEDE"})
CONFLICT = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST", "THREATEN"})


class Code(NamedTuple):
    """A type with one mode (or none): quad class 1-4, PLOVER score, CAMEO code."""

    type: str
    mode: str | None
    quad: int
    score: float
    cameo: str


@functools.cache
def codes() -> dict[tuple[str, str | None], Code]:
    """Every code by (type, mode)."""
    out = {}
    for row in table("ontology/plover.tsv"):
        code = Code(row["type"], row["mode"] or None, int(row["quad"]), float(row["score"]), row["cameo"])
        out[code.type, code.mode] = code
    return out


def code_of(kind: str, mode: str | None) -> Code:
    """The code of a type and mode; an unknown mode falls back to the type alone."""
    known = codes()
    return known.get((kind, mode)) or known[kind, None]


_REQUESTED = {
    "CONSULT": "meet", "AID": "assist", "COOPERATE": "assist", "SUPPORT": "assist", "AGREE": "assist", "RETREAT": "yield",
    "CONCEDE": "yield",
}  # fmt: skip
_THREATENED = {
    "ASSAULT": "violence", "MOBILIZE": "violence", "COERCE": "restrict", "SANCTION": "relations", "REJECT": "relations",
    "PROTEST": None, "RETREAT": "relations",
}  # fmt: skip


def mode_from_content(kind: str, content: str | None, content_mode: str | None) -> str | None:
    """The mode of a request, refusal or threat from the code of what is asked, refused or threatened."""
    if kind in ("REQUEST", "REJECT"):
        return _REQUESTED.get(content, "change") if content else None
    if kind == "THREATEN":
        if content_mode in ("arrest", "expel"):
            return content_mode
        if content_mode == "deport":
            return "expel"
        if content_mode == "seize":
            return "territory"
        return _THREATENED.get(content) if content else None
    return None
