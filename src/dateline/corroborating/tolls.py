"""An incident's counts: every claim beside its source, low, high and best as conflict data give them, and where they part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from dateline.corroborating.figures import Figure
from dateline.corroborating.numbers import SLACK
from dateline.corroborating.words import words_of
from dateline.records import Span

_WORDS = {"killed": "killed", "wounded": "hurt", "taken": "taken", "missing": "missing", "escaped": "escaped", "arrested": "arrested", "crowd": "in the crowd", "freed": "freed",
          "displaced": "displaced", "weapons": "fired"}  # fmt: skip


_COUNTERS = words_of(
    "health hospital morgue mortuary coroner doctor dr medic rescue rescuer emergency ambulance nation un monitor monitoring cross crescent defence disaster fire coastguard"
)
_OFFICES = words_of(
    "police ministry minister government governor mayor authority authoritie administration office officer court prosecutor army military state council "
    "commissioner inspector superintendent general colonel president commander spokesman spokeswoman"
)
_CLAIMANTS = words_of(
    "faction group militant insurgent rebel guerrilla movement front brigade organiser organisers union coalition party opposition campaign"
)


_THINGS = ("weapons",)
"""Of these "at least one" does not contradict "three", as it does of the dead."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One story's count; `standing` is false where the same voice, or whoever replaced it, later gave another."""

    value: int
    open: bool
    according_to: str
    story: str
    published: str
    standing: bool
    evidence: Span


class Quantity(msgspec.Struct, frozen=True, kw_only=True):
    """A count of one kind across an incident.  `low` and `high` bound what stands; `best` is on the best placed word
    (who counts the dead or the living, before who governs, before who only tells), then on that of most sources, then the latest."""

    of: str
    low: int
    high: int
    best: int
    best_stories: tuple[str, ...]
    claims: tuple[Told, ...]


class ValueSide(msgspec.Struct, frozen=True, kw_only=True):
    """The stories that carry one value, and on whose word."""

    value: int
    figures: tuple[Figure, ...]
    superseded: bool


def value_sides(figures: Iterable[Figure], published: Mapping[str, str]) -> tuple[ValueSide, ...]:
    """Figures of one kind by value: "about" and "more than" go with a value within a tenth; the earliest told first."""
    exact = sorted(figures, key=lambda f: (f.loose, published.get(f.story, ""), f.story, f.span.start))
    values: dict[int, list[Figure]] = {}
    for figure in exact:
        home = next((v for v in sorted(values) if _agree(figure, v)), figure.value)
        values.setdefault(home, []).append(figure)
    overtaken = _overtaken(values, published)
    sides = [ValueSide(value=v, figures=tuple(held), superseded=v in overtaken) for v, held in values.items()]
    return tuple(sorted(sides, key=lambda s: (min(published.get(f.story, "") for f in s.figures), s.value)))


def _agree(figure: Figure, value: int) -> bool:
    return figure.value == value or (figure.loose and abs(figure.value - value) <= SLACK * max(figure.value, value))


def _overtaken(values: Mapping[int, Sequence[Figure]], published: Mapping[str, str]) -> set[int]:
    """Values that a story tells as overtaken, and those whose every voice later gave another value."""
    out = {v for v, held in values.items() if any(f.earlier for f in held)}
    for value, held in values.items():
        others = [f for v, more in values.items() if v != value for f in more]
        if all(_revised(f, others, published) for f in held):
            out.add(value)
    return out if len(out) < len(values) else set()


def _revised(figure: Figure, others: Iterable[Figure], published: Mapping[str, str]) -> bool:
    mine = published.get(figure.story, "")
    return any(published.get(f.story, "") > mine and not f.earlier and _replaces(f, figure) for f in others)


def _replaces(later: Figure, figure: Figure) -> bool:
    """The same voice again; or a higher state of the count from an office or whoever counts, after an office's."""
    if later.voice.same(figure.voice):
        return True
    mine, theirs = _placed(figure), _placed(later)
    return later.raised and later.value > figure.value and mine == 2 <= theirs


def quantity(
    of: str, sides: Sequence[ValueSide], published: Mapping[str, str], source_of: Mapping[str, str]
) -> Quantity:
    """The count of one kind from its sides."""
    standing = [s for s in sides if not s.superseded] or list(sides)
    best = max(
        standing,
        key=lambda s: (
            _authority(s),
            _sources(s, source_of),
            max(published.get(f.story, "") for f in s.figures),
            s.value,
        ),
    )
    claims = tuple(
        Told(value=f.value, open=f.open, according_to=f.voice.name, story=f.story, published=published.get(f.story, ""),
             standing=not side.superseded, evidence=f.span)
        for side in sides
        for f in side.figures
    )  # fmt: skip
    return Quantity(
        of=of, low=min(s.value for s in standing), high=max(s.value for s in standing), best=best.value,
        best_stories=tuple(sorted({f.story for f in best.figures})), claims=claims,
    )  # fmt: skip


def _authority(side: ValueSide) -> int:
    """How well placed the best of a side's voices is, 0 to 3."""
    return max(_placed(f) for f in side.figures)


def _placed(figure: Figure) -> int:
    words = {w.removesuffix("s") for w in re.findall(r"[^\W\d_]+", f"{figure.voice.name} {figure.voice.key}".lower())}
    if words & _CLAIMANTS:
        return 0
    return 3 if words & _COUNTERS else 2 if words & _OFFICES else 1


def _sources(side: ValueSide, source_of: Mapping[str, str]) -> int:
    return len({source_of.get(f.story, f.story) for f in side.figures})


def contested(sides: Sequence[ValueSide], source_of: Mapping[str, str]) -> bool:
    """Whether sides contradict each other: two that stand, on different words, not counting different people."""
    standing = [s for s in sides if not s.superseded]
    most = max((s.value for s in standing), default=0)
    standing = [s for s in standing if s.value == most or not all(f.open and f.of in _THINGS for f in s.figures)]
    if len(standing) < 2:
        return False
    countries = [{f.country for f in s.figures} for s in standing]
    if all(None not in c for c in countries) and not set.intersection(*countries):
        return False
    voices = [{f.voice.key or source_of.get(f.story, f.story) for f in s.figures} for s in standing]
    return len(set.union(*voices)) > 1


def told(of: str, value: int) -> str:
    """A side's claim in words."""
    return f"{value:,} {_WORDS.get(of, of)}"
