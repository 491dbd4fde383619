"""Which story derives from which: near copies and rewrites that credit another outlet, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from dateline.corroborating.compare import points, shares
from dateline.corroborating.credit import aliases, credited, owns
from dateline.corroborating.sketch import Sketch

COPIED = 0.4
"""Share of a story's shingles (or of the other's) found in the other, from which it is a copy."""
_SHORTEST = 12


class Derivation(msgspec.Struct, frozen=True, kw_only=True):
    """A story and the one that it derives from; `share` is the part of its shingles found there."""

    story: str
    origin: str
    kind: Literal["reprint", "credit", "update"]
    share: float
    reason: str


def lineage(members: Sequence[Sketch]) -> tuple[Derivation, ...]:
    """The derivations among an incident's stories, by story.  A graph without cycles; a function of the set."""
    ordered = sorted(members, key=_primacy)
    out: dict[str, Derivation] = {}
    for place, story in enumerate(ordered):
        found = _copy_of(story, ordered[:place])
        if found is not None:
            out[story.story] = found
    for story in ordered:
        if story.story not in out:
            found = _credit_of(story, ordered, out)
            if found is not None:
                out[story.story] = found
    return tuple(out[key] for key in sorted(out))


def source_of(story: Sketch) -> str:
    """Who stands behind a story that has no origin: the agency its dateline names, else its publisher."""
    if story.tag and not owns(story.tag, story.publisher) and _agency_like(story.tag):
        return story.tag.lower()
    return (story.publisher or story.story).lower()


def _agency_like(tag: str) -> bool:
    return tag[0].isupper() and len(tag.split()) <= 3


def _primacy(story: Sketch) -> tuple[int, int, str, int, str]:
    """Order of precedence among copies: no foreign dateline, earlier, an agency's own dateline, id."""
    foreign = bool(story.tag) and not owns(story.tag or "", story.publisher)
    own = bool(story.tag) and not foreign
    return int(foreign), story.published or 0, story.published_at, 0 if own else 1, story.story


def _copy_of(story: Sketch, before: list[Sketch]) -> Derivation | None:
    for other in before:
        mine, theirs = shares(story, other)
        if max(mine, theirs) < COPIED or min(story.words, other.words) < _SHORTEST:
            continue
        kind: Literal["reprint", "update"] = "update" if story.publisher == other.publisher else "reprint"
        reason = f"{mine:.0%} of its word sequences stand in {other.story}"
        if story.tag and not owns(story.tag, story.publisher):
            reason += f"; its dateline names {story.tag}"
        return Derivation(story=story.story, origin=other.story, kind=kind, share=round(mine, 3), reason=reason)
    return None


def _credit_of(story: Sketch, members: list[Sketch], known: dict[str, Derivation]) -> Derivation | None:
    found = [other for other in members if _credits(story, other) and not _descends(other.story, story.story, known)]
    if not found:
        return None
    found = [other for other in found if not _credits(other, story) or _primacy(other) < _primacy(story)]
    best = max(found, key=lambda o: (o.story not in known, points(story, o), o.published or 0, o.story), default=None)
    if best is None:
        return None
    mine, _ = shares(story, best)
    return Derivation(
        story=story.story, origin=best.story, kind="credit", share=round(mine, 3), reason=f"credits {best.publisher} with the report"
    )  # fmt: skip


def _credits(story: Sketch, other: Sketch) -> bool:
    """Whether a story credits another's outlet, in its lead or twice, and came no earlier."""
    if not other.publisher or other.publisher == story.publisher or (other.published or 0) > (story.published or 0):
        return False
    count, early = credited(story.credits, aliases(other.publisher, other.tag))
    return early or count >= 2


def _descends(story: str, ancestor: str, known: dict[str, Derivation]) -> bool:
    while story != ancestor:
        if story not in known:
            return False
        story = known[story].origin
    return True
