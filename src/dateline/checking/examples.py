"""Codes the example of each entry, and tells which entries nothing exercises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.checking.fault import Fault
from dateline.coding.book import Verdict
from dateline.coding.code import EventCoder
from dateline.exporting.flat import code_of
from dateline.lexicons.predicates import Entry
from dateline.pipeline import default
from dateline.records import Document, Entity, Story

PUBLISHED = "2025-05-04"


def example_faults(
    entries: Sequence[Entry], stories: Sequence[str] = (), coder: EventCoder | None = None
) -> Iterator[Fault]:
    """Examples that `coder` (PLOVER's if not given) does not code as their entry says; and, as notes, entries that no
    example and no story meets.
    """
    told = [e for e in entries if e.example]
    pipeline = default()
    coder = coder or pipeline.coder
    met: set[str] = set()
    instead: dict[str, str] = {}
    readings = pipeline.read(Story(id=e.where, text=e.example, published=PUBLISHED) for e in told)
    for e, reading in zip(told, readings, strict=True):
        used = list(_used(coder.verdicts(reading)))
        met.update(used)
        instead[e.where] = next((w for w in used if w != e.where), "no entry")
        fault = fault_of(e, coder.code(reading))
        if fault:
            yield Fault(e.where, f"{fault}: {e.example}")
    met.update(_met_by(stories, coder))
    for e in entries:
        if e.where not in met:
            how = f"its example meets {instead[e.where]}" if e.example else "it has no example"
            yield Fault(e.where, f"{e.pattern!r} is exercised by nothing: {how}", False)


def _used(verdicts: dict[str, Verdict]) -> Iterator[str]:
    return (v.match.entry.where for v in verdicts.values() if v.match is not None)


def _met_by(stories: Sequence[str], coder: EventCoder) -> Iterator[str]:
    from dateline.reading import read_inputs

    if stories:
        pipeline = default()
        for reading in pipeline.read(s for s in read_inputs(stories) if isinstance(s, Story)):
            yield from _used(coder.verdicts(reading))


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
