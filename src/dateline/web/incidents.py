"""/api/incidents: happenings, each once, with all who tell of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from dateline.archiving.charting.choosing import Choice
from dateline.archiving.charting.held import Moment
from dateline.archiving.charting.paging import decoded, encoded
from dateline.archiving.query import Query as Events
from dateline.corroborating.incident import Incident, Report
from dateline.web.answering import Asker, Asking
from dateline.web.charts import Chosen
from dateline.web.contract import gives
from dateline.web.events import Cursor, Limit
from dateline.web.failing import absent
from dateline.web.filtering import AsOf
from dateline.web.looking import events, found_events, incidents, stories
from dateline.web.shapes import Days, Figures, IncidentAbout, IncidentPage, IncidentRow, KeyedEvent, Line, Spot, Toll

router = APIRouter(prefix="/api", tags=["incidents"])
Order = Literal["-latest", "latest", "-sources", "-reports"]
Standing = Literal["claimed", "disputed", "confirmed", "retracted"]
_COLUMNS = {"latest": "coalesce(latest, DATE '-infinity')", "sources": "sources", "reports": "reports"}
_EVENTS = 500


@router.get("/incidents", responses=gives(IncidentPage))
def get_incidents(
    ask: Asking, chosen: Chosen, standing: Annotated[list[Standing] | None, Query()] = None,
    sources: Annotated[int, Query(ge=0, le=1000, description="Told by so many independent sources at least")] = 0,
    disputed: Annotated[bool, Query(description="Only those whose reports contradict each other")] = False,
    order: Order = "-latest", limit: Limit = 50, cursor: Cursor = None,
) -> Response:  # fmt: skip
    """The incidents with an event that a filter keeps."""
    tests: list[tuple[str, list[object]]] = []
    if standing:
        tests.append(("list_contains(?, standing)", [list(standing)]))
    if sources:
        tests.append(("sources >= ?", [sources]))
    if disputed:
        tests.append(("conflicts > 0", []))
    return ask.answer(lambda m: _page(m, chosen.choice, tests, order, limit, cursor or None), chosen.as_of)


@router.get("/incidents/{incident}", responses=gives(IncidentAbout, 404))
def get_incident(
    ask: Asking, incident: Annotated[str, Path(min_length=1, max_length=100)], as_of: AsOf = None
) -> Response:
    """One incident: reports by their descent, counts over time, conflicts, brief, and the events of its stories."""
    return ask.answer(lambda m: _about(m, ask, incident), as_of or None)


def _page(
    moment: Moment, choice: Choice, tests: list[tuple[str, list[object]]], order: Order, limit: int, cursor: str | None
) -> IncidentPage:
    column, falling = _COLUMNS[order.lstrip("-")], order.startswith("-")
    where, values = " AND ".join(["true", *(t for t, _ in tests)]), [v for _, given in tests for v in given]
    if choice != Choice(Events(), (), choice.counting):
        source, own = choice.source(moment)
        where += f" AND id IN (SELECT l.incident FROM linked l WHERE l.story IN (SELECT DISTINCT stories {source}))"
        values = [*values, *own]
    total = moment.rows(f"SELECT count(*) FROM incidents WHERE {where}", values)[0][0]
    after, given = "", []
    if cursor is not None:
        value, last = decoded(cursor, 2)
        kind = "DATE" if column.startswith("coalesce") else "INTEGER"
        sign = "<" if falling else ">"
        after = f"AND ({column} {sign} TRY_CAST(? AS {kind}) OR ({column} = TRY_CAST(? AS {kind}) AND id > ?))"
        given = [value, value, last]
    rows = moment.rows(
        f"SELECT id, ({column})::VARCHAR FROM incidents WHERE {where} {after} "
        f"ORDER BY {column} {'DESC' if falling else 'ASC'}, id LIMIT {limit + 1}",
        [*values, *given],
    )
    more = encoded(rows[limit - 1][1], rows[limit - 1][0]) if len(rows) > limit else None
    items = [_row(i) for i in incidents(moment, [row[0] for row in rows[:limit]])]
    return IncidentPage(items=items, next=more, total=total)


def _row(i: Incident) -> IncidentRow:
    return IncidentRow(
        id=i.id, title=i.title, type=i.type, standing=i.status, first=i.first, latest=i.latest,
        when=Days(start=i.when.start, end=i.when.end) if i.when else None,
        where=Spot(name=i.where.name, country=i.where.country, lat=i.where.lat, lon=i.where.lon) if i.where else None,
        actors=list(i.actors), recipients=list(i.recipients), reports=len(i.stories), independent_sources=i.independent_sources,
        conflicts=len(i.conflicts), quantities=[Toll(of=q.of, low=q.low, high=q.high, best=q.best) for q in i.quantities],
    )  # fmt: skip


def _about(moment: Moment, ask: Asker, name: str) -> IncidentAbout:
    found = incidents(moment, [name]) or incidents(moment, _merged_into(moment, name))
    if not found:
        raise absent("incident")
    incident = found[0]
    held = found_events(
        moment,
        "facts.stories IN (SELECT story FROM linked WHERE incident = ?)",
        [incident.id],
        f"ORDER BY facts.key, facts.id LIMIT {_EVENTS}",
    )
    whole = [KeyedEvent(key=f.key, event=e) for f, e in zip(held, events(moment, ask.served.bodies, held), strict=True)]
    figures = [
        Figures(
            of=q.of, low=q.low, high=q.high, best=q.best, points=sorted(q.claims, key=lambda t: (t.published, t.story))
        )
        for q in incident.quantities
    ]
    return IncidentAbout(
        incident=incident, stories=stories(moment, incident.stories), lineage=list(_lineage(incident)), figures=figures,
        events=sorted(whole, key=lambda k: (k.event.published or "", k.key, k.event.trigger.start)),
    )  # fmt: skip


def _merged_into(moment: Moment, name: str) -> list[str]:
    """The incident that one of this id was merged into."""
    rows = moment.view.snapshot.rows(
        "SELECT id FROM incidents WHERE json_contains(payload->'$.also', to_json(?::VARCHAR)) LIMIT 1",
        [name],
        tables=["incidents"],
    )
    return [row[0] for row in rows]


def _lineage(incident: Incident) -> Iterable[Line]:
    """Reports come with each root followed by what derives from it."""
    lines: list[list[Report]] = []
    for report in incident.reports:
        if report.origin is None or not lines:
            lines.append([])
        lines[-1].append(report)
    for reports in lines:
        yield Line(source=reports[0].source, independent=not reports[0].retracted, reports=reports)
