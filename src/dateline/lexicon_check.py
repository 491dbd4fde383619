"""Checks the lexicon: every table well formed, every code known, every example coded as its entry says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.coding.plover import codes
from dateline.exporting.flat import code_of
from dateline.lexicons.predicates import Entry, predicates
from dateline.records import Document, Entity, Story


def check_all(only: str | None = None) -> list[str]:
    """Every fault, as `file:line: what is wrong`; `only` names one predicate file."""
    entries = [
        e for group in predicates().entries.values() for e in group if only is None or e.where.startswith(f"{only}:")
    ]
    entries.sort(key=lambda e: (e.where.split(":")[0], int(e.where.split(":")[1])))
    return [*duplicates(entries), *unknown_codes(entries), *examples(entries)]


def duplicates(entries: Sequence[Entry]) -> Iterator[str]:
    """Patterns that stand twice."""
    seen: dict[tuple[str, str], str] = {}
    for e in entries:
        key = (e.pattern, e.pos)
        if key in seen:
            yield f"{e.where}: the pattern {e.pattern!r} stands already at {seen[key]}"
        seen.setdefault(key, e.where)


def unknown_codes(entries: Sequence[Entry]) -> Iterator[str]:
    """Types and modes that the ontology does not have."""
    known = codes()
    for e in entries:
        if e.type == "none":
            continue
        if (e.type, None) not in known:
            yield f"{e.where}: no type {e.type}"
        elif e.mode not in (None, "*") and (e.type, e.mode) not in known:
            yield f"{e.where}: {e.type} has no mode {e.mode}"


def examples(entries: Sequence[Entry]) -> Iterator[str]:
    """Examples that are not coded as their entry says."""
    from dateline.pipeline import default

    stories = [Story(id=e.where, text=e.example, published="2025-05-04") for e in entries]
    for e, document in zip(entries, default().code(stories), strict=True):
        fault = fault_of(e, document)
        if fault:
            yield f"{e.where}: {fault}: {e.example}"


def fault_of(e: Entry, document: Document) -> str | None:
    """What is wrong with the coding of an entry's example, or None."""
    said = [f"{x.event} {x.mode or ''} [{_codes(x.actors)} > {_codes(x.recipients)}]" for x in document.events]
    if e.type == "none":
        wrong = [
            x
            for x in document.events
            if x.trigger.text.lower().startswith(e.lemma[:3]) and x.status in ("actual", "ongoing")
        ]
        return f"{e.pattern!r} is no event, but it is coded {said}" if wrong else None
    fitting = [x for x in document.events if x.event == e.type]
    if not fitting:
        return f"{e.pattern!r} should be {e.type}, coded {said}"
    who, arrow, whom = e.who.partition(">")
    for x in fitting:
        if _meets(who, x.actors, x.recipients if not arrow else ()) and (
            not arrow or _meets(whom, x.recipients, x.actors)
        ):
            return None
    return f"{e.pattern!r} should have {e.who!r}, coded {said}"


def _meets(wanted: str, side: tuple[Entity, ...], other: tuple[Entity, ...]) -> bool:
    for want in (w.strip() for w in wanted.split(",")):
        if not want:
            continue
        country, _, sector = want.partition(":")
        pool = [x for x in side + other if x.country == country or not country]
        if not pool or (sector and not any(set(sector.split("+")) & set(x.sectors) for x in pool)):
            return False
    return True


def _codes(side: tuple[Entity, ...]) -> str:
    return ", ".join(code_of(x) for x in side)
