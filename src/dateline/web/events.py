"""/api/events: lists, downloads, and one event with all that it rests on."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import Response

from dateline.archiving.charting import paging
from dateline.archiving.charting.choosing import Choice
from dateline.archiving.charting.held import Moment
from dateline.archiving.charting.paging import Found, Order
from dateline.archiving.query import Query as Events
from dateline.records import Event
from dateline.web import downloading
from dateline.web.answering import Asker, Asking
from dateline.web.charts import Chosen
from dateline.web.contract import file_of, gives
from dateline.web.explaining import context, explained
from dateline.web.failing import absent
from dateline.web.filtering import AsOf, Short
from dateline.web.looking import event_rows, events, found_events, incidents, stories
from dateline.web.reviewing import reviews_of
from dateline.web.shapes import (
    Change,
    EventAbout,
    EventPage,
    EventReport,
    Explanation,
    IncidentBrief,
)

router = APIRouter(prefix="/api", tags=["events"])
Id = Annotated[str, Path(min_length=1, max_length=200, description="Id of an event")]
Cursor = Annotated[str | None, Query(max_length=400, description="`next` of the page before")]
Limit = Annotated[int, Query(ge=1, le=200)]
_REPORTS = 20


@router.get("/events", responses=gives(EventPage))
def get_events(
    ask: Asking, chosen: Chosen, order: Order = "-time", limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """A page of the events that a filter keeps."""

    def build(moment: Moment) -> EventPage:
        page = paging.page(moment, chosen.choice, order, limit, cursor or None)
        return EventPage(items=event_rows(moment, ask.served.bodies, page.found), next=page.next, total=page.total)

    return ask.answer(build, chosen.as_of)


@router.get("/events.csv", responses=file_of("text/csv"))
def get_csv(ask: Asking, chosen: Chosen) -> Response:
    """All events that a filter keeps, as flat CSV."""
    return downloading.stream(ask, chosen, "csv")


@router.get("/events.jsonl", responses=file_of("application/x-ndjson"))
def get_jsonl(ask: Asking, chosen: Chosen) -> Response:
    """All events that a filter keeps, one JSON object a line."""
    return downloading.stream(ask, chosen, "jsonl")


@router.get("/events.parquet", responses=file_of("application/vnd.apache.parquet"))
def get_parquet(ask: Asking, chosen: Chosen) -> Response:
    """All events that a filter keeps, as Parquet."""
    return downloading.stream(ask, chosen, "parquet")


@router.get("/events/{event}", responses=gives(EventAbout, 404))
def get_event(
    ask: Asking, event: Id, story: Annotated[Short | None, Query(description="Key of its story")] = None, as_of: AsOf = None
) -> Response:  # fmt: skip
    """One event: its words in their story, how it was coded, other reports, its history and reviews."""
    return ask.answer(lambda m: _about(m, ask, event, story or None), as_of or None)


def identified(moment: Moment, event: str, story: str | None) -> list[Found]:
    """The events of an id, that of the story `story` first.  Refusal if there is none."""
    found = found_events(moment, "facts.id = ?", [event], "ORDER BY facts.key")
    if story is not None:
        found = [f for f in found if f.key == story]
    if not found:
        raise absent("event")
    return found


def _about(moment: Moment, ask: Asker, event_id: str, story: str | None) -> EventAbout:
    first = identified(moment, event_id, story)[0]
    others = [f.key for f in identified(moment, event_id, None) if f.key != first.key]
    bodies, key = ask.served.bodies, first.key
    (event,) = events(moment, bodies, [first])
    told = stories(moment, [key])[key]
    text = moment.view.story(key)
    reading = moment.view.reading(key)
    known = incidents(moment, [first.incident]) if first.incident else []
    history = moment.view.history(key, event_id)
    assert text is not None
    return EventAbout(
        key=key, event=event, story=told, others=list(dict.fromkeys(others)),
        context=context(text.text, event.evidence.start, event.evidence.end),
        incident=IncidentBrief(id=known[0].id, title=known[0].title, status=known[0].status, independent_sources=known[0].independent_sources) if known else None,
        explanation=explained(reading, event, ask.coding.coder()) if reading is not None else Explanation(lines=[], entry=event.rule, words={}, runners_up=[]),
        reports=_alike(moment, ask, event, key),
        history=[Change(version=v, at=at.isoformat(), kind=kind, gone=gone) for v, at, kind, gone in history],
        reviews=reviews_of(moment.view, [event_id], key),
    )  # fmt: skip


def _alike(moment: Moment, ask: Asker, event: Event, key: str) -> list[EventReport]:
    """Other stories' events of the same type, with a country in common on either side, whose days meet."""
    codes = sorted({e.country for e in (*event.actors, *event.recipients) if e.country})
    when = event.when
    if not codes or when is None or (when.start is None and when.end is None):
        return []
    query = Events(type=(event.event,), actor=tuple(codes), since=when.start or when.end, until=when.end or when.start)
    where, values = Choice(query).where(moment)
    found = found_events(
        moment, f"{where} AND facts.key <> ?", [*values, key], f"ORDER BY published_day, facts.key LIMIT {_REPORTS}"
    )
    told = stories(moment, (f.key for f in found))
    return [
        EventReport(key=f.key, event=e, title=told[f.key].title, publisher=told[f.key].publisher)
        for f, e in zip(found, events(moment, ask.served.bodies, found), strict=True)
    ]
