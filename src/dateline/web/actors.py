"""/api/actors: one actor: its names and roles over time with evidence, its counterparts, its tone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Path
from msgspec.structs import asdict
from starlette.responses import Response

from dateline.archiving.charting.choosing import Choice
from dateline.archiving.charting.held import Moment
from dateline.archiving.charting.paging import Found
from dateline.archiving.charting.timeline import end_of, width_of
from dateline.archiving.query import Query as Events
from dateline.exporting.flat import code_of
from dateline.records import Entity, Event, Span
from dateline.web.answering import Asker, Asking
from dateline.web.contract import gives
from dateline.web.failing import absent
from dateline.web.filtering import AsOf, Short
from dateline.web.looking import event_rows, events, found_events
from dateline.web.shapes import (
    ActorAbout,
    Affiliation,
    Counterpart,
    Evidence,
    Lasting,
    Name,
    Role,
    Tone,
    TonePoint,
    TypeCount,
)
from dateline.web.words import country_name, label_of

router = APIRouter(prefix="/api", tags=["actors"])
_CODE = re.compile(r"(?=.)(?:[A-Z]{3})?(?::[A-Z]{3}(?:\+[A-Z]{3})*)?")
_READ, _NEWEST, _MOST = 400, 20, 50


@router.get("/actors/{actor:path}", responses=gives(ActorAbout, 404))
def get_actor(
    ask: Asking, actor: Annotated[str, Path(min_length=1, max_length=300, description="PRK, PRK:MIL, or name@PRK")],
    since: Short | None = None, until: Short | None = None, as_of: AsOf = None,
) -> Response:  # fmt: skip
    """One actor: a country or side by its code, or a name with its country."""
    return ask.answer(lambda m: _about(m, ask, actor, since or None, until or None), as_of or None)


def actor_id(entity: Entity) -> str:
    """The id of an actor as an event names it."""
    return f"{entity.name.lower()}@{entity.country or ''}"


def _about(moment: Moment, ask: Asker, actor: str, since: str | None, until: str | None) -> ActorAbout:
    code = _CODE.fullmatch(actor)
    choice = Choice(Events(since=since, until=until, actor=(actor,) if code else ()))
    where, values = choice.where(moment)
    if not code:
        where += " AND facts.sides IN (SELECT id FROM sides WHERE list_contains(who, ?) OR list_contains(whom, ?))"
        values = [*values, actor, actor]
    total, first, last = moment.rows(f"SELECT count(*), min(day), max(day) FROM facts WHERE {where}", values)[0]
    if not total:
        raise absent("actor")
    read = _spread(moment, where, values, total)
    met = [
        (f, event, e)
        for f, event in zip(read, events(moment, ask.served.bodies, read), strict=True)
        for e in _own(event, actor, bool(code))
    ]
    newest = found_events(moment, where, values, f"ORDER BY day DESC NULLS LAST, facts.key, facts.id LIMIT {_NEWEST}")
    name, _, of = (
        actor.rpartition("@")
        if not code
        else (country_name(actor[:3]) if actor[0] != ":" else actor, "", actor[:3].strip(":"))
    )
    sectors = sorted({s for _, _, e in met for s in e.sectors})
    return ActorAbout(
        id=actor, name=name, country=of or None, sectors=sectors, total=total, read=len(read), first=_iso(first), last=_iso(last),
        names=[Name(text=v, **asdict(x)) for v, x in _lasting((f, ev, e, e.text) for f, ev, e in met)], roles=[Role(role=v, **asdict(x)) for v, x in _lasting((f, ev, e, e.role) for f, ev, e in met)],
        affiliations=[Affiliation(code=v, **asdict(x)) for v, x in _lasting((f, ev, e, code_of(e)) for f, ev, e in met)], counterparts=_counterparts(moment, where, values, actor, bool(code)),
        types=_types(moment, where, values), tone=_tone(moment, choice, where, values),
        events=event_rows(moment, ask.served.bodies, newest),
    )  # fmt: skip


def _iso(day: object) -> str | None:
    return None if day is None else str(day)


def _spread(moment: Moment, where: str, values: list[object], total: int) -> list[Found]:
    """Of the events at most so many, spread evenly over their days of publication."""
    step = -(-total // _READ)
    inner = f"SELECT rowid AS r, row_number() OVER (ORDER BY published_day, key, id) AS n FROM facts WHERE {where}"
    return found_events(
        moment,
        f"facts.rowid IN (SELECT r FROM ({inner}) WHERE n % {step} = 0)",
        values,
        "ORDER BY published_day, facts.key, facts.id",
    )


def _own(event: Event, actor: str, code: bool) -> Iterable[Entity]:
    """The mentions of the actor in an event."""
    for entity in (*event.actors, *event.recipients):
        if _fits(entity, actor) if code else actor_id(entity) == actor:
            yield entity


def _fits(entity: Entity, code: str) -> bool:
    of, _, sectors = code.partition(":")
    return (not of or entity.country == of) and set(sectors.split("+") if sectors else ()) <= set(entity.sectors)


def _lasting(met: Iterable[tuple[Found, Event, Entity, str | None]]) -> list[tuple[str, Lasting]]:
    """Each value with its days, its number, and the last place where it stands; the most frequent first."""
    held: dict[str, list[tuple[Found, Event, Entity]]] = {}
    for found, event, entity, value in met:
        if value:
            held.setdefault(value, []).append((found, event, entity))
    out = []
    for value, some in held.items():
        found, event, entity = some[-1]
        days = sorted(d for _, e, _ in some if (d := e.published))
        span = Span(entity.start, entity.end, entity.text)
        evidence = Evidence(
            key=found.key, event=event.id, span=span, sentence=event.evidence, published=event.published
        )
        first, last = (days[0], days[-1]) if days else (None, None)
        out.append((value, Lasting(first=first, last=last, count=len(some), evidence=evidence)))
    return sorted(out, key=lambda c: (-c[1].count, c[0]))[:_MOST]


def _counterparts(moment: Moment, where: str, values: list[object], actor: str, code: bool) -> list[Counterpart]:
    """Who it acts upon, and who acts upon it; countries for a country's code."""
    me = actor.partition(":")[0] if code else actor
    table = "country_pairs" if code else "actor_pairs"
    if not me:
        return []
    rows = moment.rows(
        f"SELECT CASE WHEN p.s = ? THEN p.t ELSE p.s END AS other, count(*), count(*) FILTER (p.s <> ?), count(*) FILTER (p.s = ?), "
        f"round(avg(goldstein), 4) FROM facts JOIN (SELECT * FROM {table} WHERE s = ? OR t = ?) p ON p.sides = facts.sides "
        f"WHERE {where} AND p.s <> p.t GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {_MOST}",
        [me] * 5 + values,
    )
    return [
        Counterpart(
            id=other, name=other.rpartition("@")[0] or country_name(other), country=other.rpartition("@")[2] or None,
            count=count, as_source=back, as_target=there, goldstein=score,
        )
        for other, count, back, there, score in rows
    ]  # fmt: skip


def _types(moment: Moment, where: str, values: list[object]) -> list[TypeCount]:
    rows = moment.rows(
        f"SELECT event, count(*) FROM facts WHERE {where} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {_MOST}", values
    )
    return [TypeCount(value=kind, label=label_of(kind), count=count) for kind, count in rows]


def _tone(moment: Moment, choice: Choice, where: str, values: list[object]) -> Tone:
    width = width_of(moment, choice, "auto")
    rows = moment.rows(
        f"SELECT date_trunc('{width}', day)::DATE, count(*), round(avg(goldstein), 4) FROM facts WHERE {where} AND day IS NOT NULL "
        "GROUP BY 1 ORDER BY 1",
        values,
    )
    points = [
        TonePoint(start=start.isoformat(), end=end_of(start, width).isoformat(), count=count, goldstein=score)
        for start, count, score in rows
    ]
    return Tone(by=width, points=points)
