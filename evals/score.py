"""Scores documents against gold: what was found, what was wrong, what was walked into, and how much of each event is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import msgspec

from dateline.records import Document, Entity, Event
from evals.gold import Gold, Row

Pair = tuple[Row, Event]


class Tally(msgspec.Struct):
    """Counts over stories; `missed` names each row missed, each trap walked into and each event too many."""

    right: Counter[str] = msgspec.field(default_factory=Counter)
    total: Counter[str] = msgspec.field(default_factory=Counter)
    missed: list[str] = msgspec.field(default_factory=list)

    def count(self, name: str, right: bool) -> None:
        """One more of `name`, right or not."""
        self.total[name] += 1
        self.right[name] += right

    def scores(self) -> dict[str, float]:
        """Each score from 0 to 1, four digits."""
        return {name: round(self.right[name] / self.total[name], 4) for name in sorted(self.total)}


def score(pairs: Iterable[tuple[Document, Gold]]) -> Tally:
    """The tally over all stories."""
    tally = Tally()
    for document, gold in pairs:
        _score(document, gold, tally)
    return tally


def _score(document: Document, gold: Gold, tally: Tally) -> None:
    story = gold.story.id
    for row in gold.events:
        if row.need == "trap":
            fallen = [e for e in document.events if _same_words(row, e) and _as_fact(row, e)]
            tally.count("traps_avoided", not fallen)
            tally.missed += [f"{story}: TRAP {row.id}"] if fallen else []
    met = dict(_match(document, gold))
    for row in gold.events:
        if row.need == "must":
            tally.count("must_found", row.id in met)
            tally.missed += [] if row.id in met else [f"{story}: MISSED {row.id}"]
        for name, right in _attributes(row, met.get(row.id)):
            if row.id in met:
                tally.count("attributes", right)
                tally.count(f"attribute.{name}", right)
            if row.need == "must":
                tally.count("fields_found", right)
    for event in document.events:
        if event.status in ("actual", "ongoing"):
            right = any(_excuses(row, event) for row in gold.events)
            tally.count("precision", right)
            tally.missed += [] if right else [f"{story}: EXTRA {event.event} {event.trigger.text!r}"]


def _match(document: Document, gold: Gold) -> Iterator[tuple[str, Event]]:
    """Each row that must or may be found with the event that meets it; an event serves the rows of one trigger only."""
    used: dict[str, tuple[int, int]] = {}
    for need in ("must", "may"):
        for row in gold.events:
            fitting = [
                e for e in document.events
                if row.need == need and _fits(row, e) and used.get(e.id, row.span) == row.span
            ]  # fmt: skip
            if fitting:
                best = max(fitting, key=lambda e: (_same_words(row, e), e.id not in used, bool(e.recipients)))
                used[best.id] = row.span
                yield row.id, best


def _fits(row: Row, event: Event) -> bool:
    """Whether the event can be the row's: its sentence, its types, and the countries of its sides."""
    if event.event not in row.types or not event.evidence.start <= row.span[0] < event.evidence.end:
        return False
    doers = event.actors if row.recipients else event.actors + event.recipients
    if not all(any(_country(want, e) for e in doers) for want in row.actors):
        return False
    done_to = event.recipients
    return not (row.recipients and done_to) or any(_country(w, e) for w in row.recipients for e in done_to)


def _excuses(row: Row, event: Event) -> bool:
    """Whether the gold has an event of this type by these words or, with the sides that fit, in this sentence."""
    if row.need == "trap" or event.event not in row.types:
        return False
    return _same_words(row, event) or _fits(row, event)


def _same_words(row: Row, event: Event) -> bool:
    return event.trigger.start < row.span[1] and row.span[0] < event.trigger.end


def _as_fact(row: Row, event: Event) -> bool:
    return event.event in row.types and event.status == row.status and not event.according_to


def _country(want: str, entity: Entity) -> bool:
    return (entity.country or "") in want.partition(":")[0].split("|")


def _actor(want: str, entity: Entity) -> bool:
    """Whether the entity is of the wanted country and of a wanted sector."""
    sectors = want.partition(":")[2]
    return _country(want, entity) and (not sectors or bool(set(sectors.split("|")) & set(entity.sectors)))


def _attributes(row: Row, event: Event | None) -> Iterator[tuple[str, bool]]:
    """Each attribute that the row states, and whether the event has it right; no event has none right."""
    if event is None:
        names = ("recipients", "when", "where", "mode", "according_to", "under", "against")
        yield from ((name, False) for name in ("actors", "status", "hedged", *(n for n in names if getattr(row, n))))
        return
    sides = event.actors + event.recipients
    yield "actors", all(any(_actor(want, e) for e in sides) for want in row.actors)
    if row.recipients:
        yield "recipients", any(_actor(want, e) for want in row.recipients for e in event.recipients or event.actors)
    alike = row.status == "actual" and event.status == "ongoing"
    yield "status", event.status == row.status or alike
    yield "hedged", bool(event.hedge) == row.hedged
    stated: list[tuple[str, object, Callable[[Row, Event], bool]]] = [
        ("when", row.when, _when), ("where", row.where, _where), ("mode", row.mode, lambda r, e: e.mode == r.mode),
        ("according_to", row.according_to, lambda r, e: all(any(_actor(w, s) for s in e.according_to) for w in r.according_to)),
        ("under", row.under, lambda r, e: _names(r.under, e.under)),
        ("against", row.against, lambda r, e: _names(r.against, e.against)),
    ]  # fmt: skip
    for name, value, right in stated:
        if value:
            yield name, right(row, event)


def _when(row: Row, event: Event) -> bool:
    """Whether the event's interval lies within the row's."""
    if row.when is None or event.when is None:
        return False
    (low, high), start, end = row.when, event.when.start, event.when.end
    inside = (low is None or (start is not None and start[:10] >= low)) and (
        high is None or (end is not None and end[:10] <= high)
    )
    return inside and bool(start or end)


def _where(row: Row, event: Event) -> bool:
    if row.where is None or event.where is None:
        return False
    return row.where.name.lower() in event.where.name.lower() and event.where.country == row.where.country


def _names(wanted: tuple[str, ...], found: Iterable[object]) -> bool:
    told = " ".join(f"{getattr(i, 'text', '')} {getattr(i, 'name', '')}" for i in found).lower()
    return all(want.lower() in told for want in wanted)
