"""Reads case files and says what a coded document has wrong."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path

from dateline.exporting.flat import code_of
from dateline.records import Document, Entity, Event

FACTS = ("actual", "ongoing")
STATUSES = (*FACTS, "planned", "hypothetical", "negated")


@dataclasses.dataclass(frozen=True)
class Case:
    """One case: what it is about, its text, and its lines of what must and must not be coded."""

    name: str
    about: str
    text: str
    published: str
    lines: tuple[str, ...]
    known: str | None


def read(file: Path) -> Case:
    """The case of a file; raises ValueError where it has no text or nothing to check."""
    head, _, rest = file.read_text(encoding="utf-8").partition("\n\n")
    text, _, checks = rest.rpartition("\n\n")
    about, *settings = head.splitlines()
    published = next((s.removeprefix("published ") for s in settings if s.startswith("published ")), "2025-05-04")
    known = next((s.removeprefix("known: ") for s in settings if s.startswith("known: ")), None)
    lines = tuple(line for line in checks.splitlines() if line)
    if not text or not lines or any(line[0] not in "+-" for line in lines):
        raise ValueError(f"{file.name} is no case")
    return Case(file.stem, about, text, published, lines, known)


def faults(case: Case, document: Document) -> list[str]:
    """Each line of the case that the document breaks, with what was coded."""
    broken = [line for line in case.lines if not _holds(line, document)]
    return [*broken, *(f"  coded {told(e)}" for e in document.events)] if broken else []


def told(event: Event) -> str:
    """An event in one line, in the manner of the cases."""
    when = f"{event.when.start}..{event.when.end} {event.when.basis}" if event.when else "none"
    said = ", ".join(s.name or code_of(s) for s in event.according_to) or "nobody"
    where = f"{event.where.name} {event.where.country}" if event.where else "none"
    return (
        f"{event.event} {event.mode or ''} {event.trigger.text!r}: {_codes(event.actors)} > {_codes(event.recipients)}; "
        f"{event.status}; when {when}; where {where}; says {said}; hedge {event.hedge}"
    )


def _codes(side: Sequence[Entity]) -> str:
    return ", ".join(code_of(e) for e in side)


def _holds(line: str, document: Document) -> bool:
    sign, _, rest = line.partition(" ")
    if sign == "+":
        return any(all(_met(rest, event)) for event in document.events)
    kind, _, word = rest.partition(" ")
    same = [e for e in document.events if kind in ("any", e.event) and (not word or _word(word, e))]
    return not [e for e in same if sign == "--" or (e.status in FACTS and not e.according_to)]


def _met(expected: str, event: Event) -> Iterator[bool]:
    """Whether the event has each thing expected."""
    first, *more = (part.strip() for part in expected.split(";"))
    name, _, sides = first.partition(":")
    kind, *words = name.split()
    mode = words.pop(0) if len(words) > 1 else None
    yield event.event in kind.split("|") and mode in (None, event.mode) and _word(words[0], event)
    who, _, whom = sides.partition(">")
    yield _side(who, event.actors) and _side(whom, event.recipients)
    for part in more:
        yield _part(part, event)


def _word(word: str, event: Event) -> bool:
    return word.lower() in event.trigger.text.lower()


def _side(wanted: str, side: Sequence[Entity]) -> bool:
    wants = [want.strip() for want in wanted.split(",") if want.strip()]
    if wants == ["-"]:
        return not side
    return all(any(_entity(want, e) for e in side) for want in wants)


def _entity(want: str, entity: Entity) -> bool:
    country, _, sector = want.partition(":")
    return country in ("", entity.country) and (not sector or sector in entity.sectors)


def _part(part: str, event: Event) -> bool:
    key, _, value = part.partition(" ")
    if key in STATUSES:
        return event.status == key or (key == "actual" and event.status == "ongoing")
    return CHECKS[key](value, event)


def _when(value: str, event: Event) -> bool:
    start, end = (event.when.start, event.when.end) if event.when else (None, None)
    if value == "none":
        return start is None and end is None
    if value == "open":
        return start is None or start != end
    low, dots, high = value.partition("..")
    return (start or "", end or "") == (low, high if dots else low)


def _where(value: str, event: Event) -> bool:
    if value == "none" or event.where is None:
        return value == "none" and event.where is None
    name, _, country = value.rpartition(" ")
    return name in event.where.name and country == event.where.country


def _says(value: str, event: Event) -> bool:
    if value == "nobody":
        return not event.according_to
    wanted = [want.strip() for want in value.split(",")]
    pairs = list(zip(wanted, event.according_to, strict=False))
    return len(wanted) == len(event.according_to) and all(
        w.lower() in s.name.lower() or _entity(w, s) for w, s in pairs
    )


def _hedge(value: str, event: Event) -> bool:
    return (event.hedge or "none").lower() == value.lower()


def _count(value: str, event: Event) -> bool:
    of, low, high = value.split()
    return any(q.of == of and q.low == float(low) and q.high == float(high) for q in event.quantities)


CHECKS = {
    "when": _when,
    "basis": lambda value, e: (e.when.basis if e.when else "none") == value,
    "where": _where,
    "says": _says,
    "hedge": _hedge,
    "under": lambda value, e: any(value.lower() in i.name.lower() for i in e.under),
    "against": lambda value, e: any(value.lower() in i.name.lower() for i in e.against),
    "count": _count,
    "name": lambda value, e: any(value in x.name for x in e.actors + e.recipients),
}
"""What may stand behind a semicolon."""
