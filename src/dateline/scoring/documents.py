"""Documents: stories with every event annotated, matched with the events coded."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dateline.scoring.confusion import NOTHING, Confusion
from dateline.scoring.gold import AnnotatedStory, Row
from dateline.scoring.output import Actor, Coded, CodedEvent, Interval, Named
from dateline.scoring.report import Miss, Report, Tally, harmonic, meet

_STOP = re.compile(r"\n|[.!?](?=[ \n]|\Z)")
_FACTS = frozenset({"actual", "ongoing"})
_PREFIX = "attribute."


def documents(gold: Sequence[AnnotatedStory], system: Mapping[str, Coded]) -> Report:
    """How much of what stories tell is coded, how much of what is coded is so, and how much of each event is right.

    `must_found`: rows that must be found for which an event stands: of an allowed type, in the row's sentence, its countries
    fitting.  `precision`: of the events coded as fact (actual, ongoing), those that a row allows; a row allows one.
    `traps_avoided`: rows that must not be coded so on the story's own word, and are not.  `attribute.NAME`: of the rows found
    that state it, those whose event has it right; `attributes_right`: all of them together.  `fields_found`: the same over
    the rows that must be found, where one not found has nothing right.
    """
    counts = Tally()
    confusion = {"type": Confusion(), "status": Confusion()}
    misses: list[Miss] = []
    for story in gold:
        document = system.get(story.id)
        _Story(story, document.events if document else (), counts, confusion, misses).score()
    attributes = sorted(name for name in counts.total if name.startswith(_PREFIX))
    found, precision = counts.share("must_found", 1.0), counts.share("precision")
    scores = {
        "must_found": found, "precision": precision, "f1": harmonic(precision, found),
        "traps_avoided": counts.share("traps_avoided", 1.0), "fields_found": counts.share("fields_found"),
        "attributes_right": counts.sums(attributes), **{name: counts.share(name) for name in attributes},
    }  # fmt: skip
    over = {
        name: counts.total[name] for name in ("must_found", "precision", "traps_avoided", "fields_found", *attributes)
    }
    over["attributes_right"] = sum(counts.total[name] for name in attributes)
    return Report(
        kind="documents", n=counts.total["must_found"], scores=scores, over=over, misses=misses, confusion=confusion
    )


class _Story:
    """One story's rows and events, matched and counted."""

    def __init__(
        self, story: AnnotatedStory, events: Sequence[CodedEvent], counts: Tally, confusion: dict[str, Confusion],
        misses: list[Miss],
    ) -> None:  # fmt: skip
        self._story, self._events, self._counts = story, events, counts
        self._confusion, self._misses = confusion, misses
        self._stops = [stop.start() for stop in _STOP.finditer(story.text)]
        self._serves: dict[int, tuple[int, int]] = {}
        """The span of the row that an event serves; rows of one span may share it."""

    def score(self) -> None:
        """Counts everything about the story."""
        order = ("must", "may", "trap")
        for row in sorted(self._story.events, key=lambda r: order.index(r.need)):
            if row.need == "trap":
                self._trap(row)
            else:
                self._row(row)
        self._facts()

    def _sentence(self, offset: int) -> int:
        """The number of the sentence, roughly: what tells neighbours apart."""
        return bisect.bisect_left(self._stops, offset)

    def _near(self, row: Row) -> list[int]:
        """The events of an allowed type in the row's sentence."""
        here = self._sentence(row.span[0])
        return [
            n for n, e in enumerate(self._events) if e.event in row.types and self._sentence(e.trigger.start) == here
        ]

    def _trap(self, row: Row) -> None:
        fallen = [
            e for e in (self._events[n] for n in self._near(row))
            if _on(row, e) and e.status == row.status and not e.according_to
        ]  # fmt: skip
        self._counts.count("traps_avoided", not fallen)
        if fallen:
            self._miss("TRAP", row, f"{fallen[0].event} {fallen[0].status}")

    def _row(self, row: Row) -> None:
        event = self._best(row)
        if row.need == "must":
            self._counts.count("must_found", event)
            self._confusion["type"].add(row.types[0], row.types[0] if event else self._other(row))
            if event is None:
                self._miss("MISSED", row, self._there(row))
        for name, right in _attributes(row, event):
            if event is not None:
                self._counts.count(_PREFIX + name, right)
                if not right:
                    self._miss(f"WRONG {name}", row, _told(name, event))
            if row.need == "must":
                self._counts.count("fields_found", right and event is not None)
        if event is not None:
            self._confusion["status"].add(row.status, event.status or NOTHING)

    def _best(self, row: Row) -> CodedEvent | None:
        """The event that meets a row: on its words before elsewhere, with recipients before without, unused before used."""
        fitting = [
            n for n in self._near(row)
            if _sides_fit(row, self._events[n]) and self._serves.get(n, row.span) == row.span
        ]  # fmt: skip
        if not fitting:
            return None
        best = max(fitting, key=lambda n: self._merit(row, n))
        self._serves[best] = row.span
        return self._events[best]

    def _merit(self, row: Row, n: int) -> float:
        event = self._events[n]
        return 2 * _on(row, event) + bool(event.recipients) - 0.1 * (n in self._serves)

    def _other(self, row: Row) -> str:
        """The type of an event on the row's words, where none meets it."""
        return next((e.event for e in self._events if _on(row, e) and e.event not in row.types), NOTHING)

    def _there(self, row: Row) -> str:
        return "; ".join(f"{e.event} {_codes(e.actors)} > {_codes(e.recipients)}" for e in self._events if _on(row, e))

    def _facts(self) -> None:
        """Each event coded as fact needs a row of its own that allows it; those on rows' words choose first."""
        left = [row for row in self._story.events if row.need != "trap"]
        facts = [e for e in self._events if e.status in _FACTS]
        known = list(left)
        for event in sorted(facts, key=lambda e: -sum(_on(row, e) for row in known)):
            here = self._sentence(event.trigger.start)
            allowing = [r for r in left if event.event in r.types and self._sentence(r.span[0]) == here]
            self._counts.count("precision", allowing)
            if allowing:
                left.remove(max(allowing, key=lambda r: _on(r, event)))
            else:
                self._confusion["type"].add(NOTHING, event.event)
                self._misses.append(
                    Miss(self._story.id, "EXTRA", "nothing", f"{event.event} {event.trigger.text!r}", self._around(event.trigger.start))
                )  # fmt: skip

    def _miss(self, kind: str, row: Row, found: str) -> None:
        wanted = f"{row.id}: {'|'.join(row.types)} {', '.join(row.actors) or '-'} > {', '.join(row.recipients) or '-'}"
        self._misses.append(Miss(self._story.id, kind, wanted, found, self._around(row.span[0])))

    def _around(self, offset: int) -> str:
        """The sentence at an offset."""
        n = self._sentence(offset)
        start = self._stops[n - 1] + 1 if n else 0
        return self._story.text[start : self._stops[n] + 1 if n < len(self._stops) else None]


def _on(row: Row, event: CodedEvent) -> bool:
    """Whether the event's trigger stands on the row's words."""
    return meet(row.span, (event.trigger.start, event.trigger.end))


def _sides_fit(row: Row, event: CodedEvent) -> bool:
    """Whether the countries of an event's sides are the row's; where the row has no recipients its actors may stand there."""
    doers = event.actors if row.recipients else event.actors + event.recipients
    if not all(any(_country(want, actor) for actor in doers) for want in row.actors):
        return False
    if not row.recipients or not event.recipients:
        return True
    return any(_country(want, actor) for want in row.recipients for actor in event.recipients)


def _country(wanted: str, actor: Actor) -> bool:
    return (actor.country or "") in wanted.partition(":")[0].split("|")


def _is(wanted: str, actor: Actor) -> bool:
    """Whether an actor is of a wanted country and, where sectors are wanted, of one of them."""
    sectors = wanted.partition(":")[2]
    return _country(wanted, actor) and (not sectors or not set(sectors.split("|")).isdisjoint(actor.sectors or ()))


def _attributes(row: Row, event: CodedEvent | None) -> Iterator[tuple[str, bool]]:
    """Each attribute that a row states, and whether the event has it right; no event has none right."""
    for name, stated in _stated(row):
        if stated:
            yield name, event is not None and _right(name, row, event)


def _stated(row: Row) -> Iterator[tuple[str, bool]]:
    yield "actor_sector", True
    yield "recipient_sector", bool(row.recipients)
    yield "status", True
    yield "hedged", True
    for name in ("when", "where", "according_to", "under", "against", "mode"):
        yield name, getattr(row, name) is not None


def _right(name: str, row: Row, event: CodedEvent) -> bool:
    match name:
        case "actor_sector":
            return _all_are(row.actors, event.actors + event.recipients)
        case "recipient_sector":
            return any(_is(want, a) for want in row.recipients for a in event.recipients or event.actors)
        case "status":
            return event.status == row.status or (row.status, event.status) == ("actual", "ongoing")
        case "hedged":
            return bool(event.hedge) == row.hedged
        case "when":
            return _inside(row.when or (None, None), event.when)
        case "where":
            return _at(row, event)
        case "according_to":
            return _all_are(row.according_to or (), event.according_to)
        case "mode":
            return event.mode == row.mode
    return _names(getattr(row, name), getattr(event, name) or ())


def _all_are(wanted: Iterable[str], actors: Sequence[Actor]) -> bool:
    return all(any(_is(want, actor) for actor in actors) for want in wanted)


def _inside(wanted: tuple[str | None, str | None], when: Interval | None) -> bool:
    """Whether an interval, not open on both ends, lies within the wanted days; an end that is wanted must be there."""
    if when is None or not (when.start or when.end):
        return False
    low, high = wanted
    return (low is None or (when.start or "")[:10] >= low) and (
        high is None or (when.end is not None and when.end[:10] <= high)
    )


def _at(row: Row, event: CodedEvent) -> bool:
    if row.where is None or event.where is None:
        return False
    return row.where.country == event.where.country and row.where.name.lower() in (event.where.name or "").lower()


def _names(wanted: Sequence[str], found: Sequence[Named]) -> bool:
    told = " ".join(f"{one.text} {one.name}" for one in found).lower()
    return all(want.lower() in told for want in wanted)


def _codes(side: Sequence[Actor]) -> str:
    return ", ".join(actor.code for actor in side) or "-"


def _told(name: str, event: CodedEvent) -> str:
    """What an event has for an attribute."""
    match name:
        case "actor_sector" | "recipient_sector":
            return f"{_codes(event.actors)} > {_codes(event.recipients)}"
        case "when":
            return f"{event.when.start or ''}..{event.when.end or ''}" if event.when else "none"
        case "where":
            return f"{event.where.name} {event.where.country}" if event.where else "none"
        case "according_to":
            return _codes(event.according_to)
        case "under" | "against":
            return ", ".join(one.name or one.text for one in getattr(event, name) or ()) or "none"
    return str(getattr(event, "hedge" if name == "hedged" else name))
