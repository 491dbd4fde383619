"""Where the reports of an incident contradict each other: tolls, culprits, places, days, and whether it happened at all."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from dateline.corroborating.days import DayDispute, days_disputed
from dateline.corroborating.sketch import NAMESAKE, body_start
from dateline.corroborating.stances import Statement
from dateline.corroborating.territory import Territory, territories
from dateline.corroborating.text import sentences
from dateline.corroborating.tolls import ValueSide, contested, told
from dateline.records import Document, Place, Span

_HARM = ("killed", "wounded")
_MATTERS, _LESS = {"killed": 1.0, "wounded": 0.9, "taken": 0.9, "missing": 0.9, "escaped": 0.8, "arrested": 0.8}, 0.7
"""How much a count weighs: lives first, crowds and things last."""
_FINE = frozenset({"town", "village", "crossing", "city", "district", "locality"})


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a story that a claim rests on."""

    story: str
    span: Span


class ConflictSide(msgspec.Struct, frozen=True, kw_only=True):
    """One claim, every story that carries it, on whose word; `independent` counts the sources among those stories."""

    claim: str
    stories: tuple[str, ...]
    according_to: str
    independent: int
    superseded: bool = False
    evidence: tuple[Quote, ...] = ()


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """A contradiction; `weight` (0 to 1) ranks how much it matters."""

    about: Literal["toll", "culprit", "place", "date", "whether"]
    detail: str
    weight: float
    sides: tuple[ConflictSide, ...]


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """What conflicts are found in: an incident's stories and what each says."""

    documents: tuple[Document, ...]
    tolls: dict[str, tuple[ValueSide, ...]]
    statements: tuple[Statement, ...]
    sources: dict[str, str]
    """The independent source behind each story: its root's publisher or agency."""
    retractions: frozenset[str]
    retracted: frozenset[str]


def conflicts(case: Case) -> tuple[Conflict, ...]:
    """All conflicts of an incident, the weightiest first."""
    found = [*_tolls(case), *_culprit(case), *_whether(case), *_place(case), *_date(case)]
    return tuple(sorted(found, key=lambda c: (-c.weight, c.about, c.detail)))


def _independent(stories: Sequence[str], sources: Mapping[str, str]) -> int:
    return len({sources.get(s, s) for s in stories})


def _tolls(case: Case) -> Iterator[Conflict]:
    harmed = [of for of in _HARM if contested(case.tolls.get(of, ()), case.sources)]
    for of in sorted(case.tolls):
        if (of in _HARM and of not in harmed[:1]) or (of == "missing" and "killed" in case.tolls):
            continue
        sides = case.tolls[of]
        if contested(sides, case.sources):
            yield Conflict(
                about="toll",
                detail=of,
                weight=round(_MATTERS.get(of, _LESS) * (0.6 + 0.4 * _spread(sides)), 3),
                sides=tuple(_toll_side(case, of, s) for s in sides),
            )


def _spread(sides: Sequence[ValueSide]) -> float:
    values = [s.value for s in sides if not s.superseded and s.value > 0] or [1]
    return round(min(0.95, 0.4 + 0.25 * math.log10(max(values) / min(values) * 2) + 0.05 * math.log10(max(values))), 3)


def _toll_side(case: Case, of: str, side: ValueSide) -> ConflictSide:
    stories = tuple(sorted({f.story for f in side.figures}))
    names = dict.fromkeys(f.voice.name for f in side.figures if f.voice.name)
    return ConflictSide(
        claim=told(of, side.value), stories=stories, according_to=", ".join(names) or "the reports themselves",
        independent=_independent(stories, case.sources), superseded=side.superseded,
        evidence=tuple(Quote(story=f.story, span=f.sentence) for f in side.figures),
    )  # fmt: skip


def _culprit(case: Case) -> Iterator[Conflict]:
    held = [s for s in case.statements if s.about == "culprit"]
    against = [s for s in held if s.side == "against"]
    if against:
        blaming = [s for s in held if s.side == "for"]
        carried = sorted({s.story for s in held})
        yield Conflict(
            about="culprit", detail="culprit", weight=0.9,
            sides=(_side(case, "did it, as the accusers say", blaming or against, carried), _side(case, "denied or laid on another", against)),
        )  # fmt: skip


def _whether(case: Case) -> Iterator[Conflict]:
    answered = {s.story for s in case.statements if s.about == "culprit" and s.side == "against"}
    held = [
        s for s in case.statements if s.about == "whether" and (s.early or s.how != "denies" or s.story not in answered)
    ]
    against = [s for s in held if s.side == "against"]
    if not against and not case.retracted:
        return
    main = any(s.early for s in against if s.how == "denies") or bool(case.retracted)
    rest = [d.id for d in case.documents if d.id not in case.retractions] if main else [s.story for s in held]
    denying = sorted({s.story for s in against} | case.retractions)
    affirming = [s for s in held if s.side == "for"]
    yield Conflict(
        about="whether", detail="whether it happened" if main else "what is claimed", weight=1.0 if main else 0.5,
        sides=(_side(case, "as reported", affirming, sorted(set(rest))), _side(case, "denied", against, denying)),
    )  # fmt: skip


def _side(case: Case, claim: str, held: Sequence[Statement], stories: Sequence[str] | None = None) -> ConflictSide:
    carried = tuple(sorted({s.story for s in held}) if stories is None else stories)
    names = dict.fromkeys(s.voice.name for s in held if s.voice.name)
    quoted = min(held, key=lambda s: (not s.voice.name, not s.early)).evidence.text.strip() if held else ""
    return ConflictSide(
        claim=f"{claim}: {quoted}" if quoted else claim, stories=carried, according_to=", ".join(names) or "the reports themselves",
        independent=_independent(carried, case.sources),
        evidence=tuple(dict.fromkeys(Quote(story=s.story, span=s.evidence) for s in held)),
    )  # fmt: skip


def _place(case: Case) -> Iterator[Conflict]:
    yield from itertools.islice(itertools.chain(_territory(case), _apart(case)), 1)


def _date(case: Case) -> Iterator[Conflict]:
    """Somebody says that it was on one day and not, as others have it, on another."""
    for document in case.documents:
        for dispute in days_disputed(document):
            sides = tuple(_on_day(case, document, dispute, day) for day in (dispute.denied, dispute.told))
            yield Conflict(about="date", detail="day", weight=0.5, sides=sides)
            return


def _on_day(case: Case, document: Document, dispute: DayDispute, day: str) -> ConflictSide:
    naming = [d.id for d in case.documents if any(t.since == t.until == day for t in d.times)]
    stories = tuple(sorted({document.id, *naming}))
    return ConflictSide(
        claim=f"on {day}", stories=stories, according_to=dispute.voice.name if day == dispute.told else "others",
        independent=_independent(stories, case.sources), evidence=(Quote(story=document.id, span=dispute.evidence),),
    )  # fmt: skip


def _territory(case: Case) -> Iterator[Conflict]:
    """It was in the waters, the air or the land of one country, and of another or of none, by different accounts."""
    claims = [c for d in case.documents for c in territories(d)]
    for kind in sorted({c.kind for c in claims}):
        by_owner: dict[str, list[Territory]] = {}
        for claim in claims:
            if claim.kind == kind:
                by_owner.setdefault(claim.owner, []).append(claim)
        voices = {
            owner: {c.voice.key or case.sources.get(c.story, c.story) for c in held} for owner, held in by_owner.items()
        }
        if (
            len(by_owner) > 1
            and len(set.union(*voices.values())) > 1
            and any(c.voice.key for held in by_owner.values() for c in held)
        ):
            ranked = sorted(by_owner.values(), key=lambda held: (-len(held), held[0].owner))
            yield Conflict(
                about="place", detail=kind, weight=0.7, sides=tuple(_in_territory(case, held) for held in ranked)
            )


def _in_territory(case: Case, held: Sequence[Territory]) -> ConflictSide:
    stories = tuple(sorted({c.story for c in held}))
    names = dict.fromkeys(c.voice.name for c in held if c.voice.name)
    return ConflictSide(
        claim=held[0].text, stories=stories, according_to=", ".join(names) or "the reports themselves",
        independent=_independent(stories, case.sources),
        evidence=tuple(Quote(story=c.story, span=c.sentence) for c in held),
    )  # fmt: skip


def _apart(case: Case) -> Iterator[Conflict]:
    """Two sides that blame each other, each of whose stories has it happen in its own or the other's land, apart."""
    blaming = {s.story for s in case.statements if s.about == "culprit"}
    told_at = [(d, place) for d in case.documents if d.id in blaming for place in _scene(d)]
    for i, (one, here) in enumerate(told_at):
        for other, there in told_at[i + 1 :]:
            if one.id == other.id or here.country == there.country:
                continue
            if (
                case.sources.get(one.id) == case.sources.get(other.id)
                or here.name in other.text
                or there.name in one.text
            ):
                continue
            yield Conflict(
                about="place", detail="place", weight=0.6, sides=(_at(case, one, here), _at(case, other, there))
            )
            return


def _scene(document: Document) -> list[Place]:
    """The fine place of the first two sentences that does not stand for a government or a speaker's seat."""
    start, _, _ = body_start(document.text, document.title)
    end = max((s.end for s in itertools.islice(sentences(document.text, start), 2)), default=start)
    found = []
    for place in document.places:
        before = document.text[max(0, place.start - 60) : place.start]
        seat = any(word in before.lower().split()[-5:] for word in ("ministry", "government", "officials", "said"))
        if (
            place.kind in _FINE
            and start <= place.start < end
            and not seat
            and not NAMESAKE.match(document.text, place.end)
        ):
            found.append(place)
    return found[:1]


def _at(case: Case, document: Document, place: Place) -> ConflictSide:
    span = Span(place.start, place.end, place.text)
    return ConflictSide(
        claim=f"at {place.name}", stories=(document.id,), according_to=document.publisher or document.id,
        independent=_independent((document.id,), case.sources), evidence=(Quote(story=document.id, span=span),),
    )  # fmt: skip
