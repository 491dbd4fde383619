"""/api reviews: rows that are only ever added; precision by type; the reviewed set as gold."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from starlette.responses import Response

from dateline.archiving.charting.held import Moment
from dateline.archiving.charting.paging import decoded, encoded
from dateline.records import Event
from dateline.web import reviewing
from dateline.web.answering import Asker, Asking, json
from dateline.web.contract import file_of, gives
from dateline.web.events import Cursor, Id, Limit, identified
from dateline.web.filtering import Short
from dateline.web.limiting import Limiter
from dateline.web.looking import events, found_events, stories
from dateline.web.shapes import PrecisionTable, Review, ReviewPage, ReviewRow, Reviews

router = APIRouter(prefix="/api", tags=["reviews"])
Decision = Literal["accept", "correct", "reject"]
_Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
_Side = Annotated[str, StringConstraints(pattern=r"^([A-Z]{3}(:[A-Z]{3}(\|[A-Z]{3})*)?|:[A-Z]{3})$")]
_Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
_CHUNK = 200


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Interval(_Strict):
    """Days, both included; null where open."""

    start: _Day | None
    end: _Day | None


class Location(_Strict):
    """A place and its country."""

    name: _Word
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


class Corrected(_Strict):
    """The fields that are wrong, as they should be; what is absent is right."""

    event: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,20}$")] | None = None
    mode: _Word | None = None
    status: Literal["actual", "ongoing", "planned", "hypothetical", "negated"] | None = None
    actors: list[_Side] | None = Field(None, max_length=20)
    recipients: list[_Side] | None = Field(None, max_length=20)
    when: Interval | None = None
    where: Location | None = None


class Judged(_Strict):
    """A review: `correct` names the fields that are wrong, the others none."""

    decision: Decision
    by: _Word
    story: Annotated[str, StringConstraints(max_length=200)] | None = None
    fields: Corrected | None = None
    note: str | None = Field(None, max_length=4000)

    @model_validator(mode="after")
    def _fields_with_correct_alone(self) -> Judged:
        named = self.fields is not None and bool(self.fields.model_fields_set)
        if named != (self.decision == "correct"):
            raise ValueError("`fields` goes with the decision correct, which needs at least one")
        return self

    @field_validator("note", "by")
    @classmethod
    def _printable(cls, text: str | None) -> str | None:
        return "".join(c for c in text if c.isprintable() or c in "\n\t") if text else text


def limited(request: Request) -> None:
    """Refuses who writes too often."""
    limiter: Limiter = request.app.state.writes
    limiter.take(request.client.host if request.client else "")


@router.get("/events/{event}/reviews", responses=gives(Reviews, 404))
def get_reviews_of(ask: Asking, event: Id, story: Annotated[Short | None, Query()] = None) -> Response:
    """The reviews of one event, newest first."""

    def build(moment: Moment) -> Reviews:
        first = identified(moment, event, story or None)[0]
        return Reviews(items=reviewing.reviews_of(moment.view, [event], first.key))

    return ask.answer(build)


@router.post(
    "/events/{event}/reviews", status_code=201, dependencies=[Depends(limited)],
    responses=gives(Review, 404, 413, 415, 429, status=201),
)  # fmt: skip
def post_review(ask: Asking, event: Id, judged: Judged) -> Response:
    """Adds a review of an event.  Reviews are never changed or taken away: who changes their mind adds another."""
    with ask.served.read() as moment:
        first = identified(moment, event, judged.story or None)[0]
    fields = judged.fields.model_dump(exclude_unset=True) if judged.fields is not None else None
    row = {
        "event": event, "key": first.key, "verdict": judged.decision, "fields": msgspec.json.encode(fields).decode() if fields else None,
        "note": judged.note or None, "reviewer": judged.by,
    }  # fmt: skip
    done = reviewing.add(ask.served.archive, row)
    ask.served.renew()
    return json(done, 201)


@router.get("/reviews", responses=gives(ReviewPage))
def get_reviews(
    ask: Asking, decision: Decision | None = None, by: Short | None = None, type: Short | None = None,
    limit: Limit = 50, cursor: Cursor = None,
) -> Response:  # fmt: skip
    """Reviews of all events, newest first."""

    def build(moment: Moment) -> ReviewPage:
        kinds = _types(moment)
        held = [
            r
            for r in reviewing.every(moment.view)
            if (decision is None or r.decision == decision) and (not by or r.by == by)
            and (not type or kinds.get((r.key, r.event)) == type)
        ]  # fmt: skip
        start = _after(held, cursor)
        rows = _rows(moment, ask, held[start : start + limit])
        more = encoded(rows[-1].at, rows[-1].id) if start + limit < len(held) else None
        return ReviewPage(items=rows, next=more, total=len(held))

    return ask.answer(build)


@router.get("/reviews/precision", responses=gives(PrecisionTable))
def get_precision(ask: Asking) -> Response:
    """The share of reviewed events that were accepted, by type; of each event its latest review counts."""
    return ask.answer(lambda m: reviewing.precision(reviewing.every(m.view), _types(m)))


@router.get("/reviews/gold.jsonl", responses=file_of("application/x-ndjson"))
def get_gold(ask: Asking) -> Response:
    """The reviewed stories as gold, one a line."""
    with ask.served.read() as moment:
        last = reviewing.latest(reviewing.every(moment.view))
        keys = sorted({key for key, _ in last})
        lines = [
            line
            for i in range(0, len(keys), _CHUNK)
            for line in reviewing.gold(moment.view.stories(keys[i : i + _CHUNK]), _events(moment, ask, keys[i : i + _CHUNK]), last)
        ]  # fmt: skip
    body = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
    headers = {"Content-Disposition": 'attachment; filename="dateline-gold.jsonl"', "Cache-Control": "no-store"}
    return Response(body, 200, headers, "application/x-ndjson")


def _after(held: list[Review], cursor: str | None) -> int:
    """The place in a list, newest first, that comes behind a cursor."""
    if not cursor:
        return 0
    at, last = decoded(cursor, 2)
    return next((i for i, r in enumerate(held) if r.at < at or (r.at == at and r.id > last)), len(held))


def _types(moment: Moment) -> dict[tuple[str, str], str]:
    """The type of each reviewed event that is still held."""
    reviews = reviewing.every(moment.view)
    ids = sorted({r.event for r in reviews})
    rows = moment.rows("SELECT key, id, event FROM facts WHERE list_contains(?, id)", [ids]) if ids else []
    return {(key, event): kind for key, event, kind in rows}


def _rows(moment: Moment, ask: Asker, reviews: list[Review]) -> list[ReviewRow]:
    found = found_events(moment, "list_contains(?, facts.id)", [sorted({r.event for r in reviews})]) if reviews else []
    held = {(f.key, f.id): e for f, e in zip(found, events(moment, ask.served.bodies, found), strict=True)}
    told = stories(moment, (r.key for r in reviews))
    return [_row(r, held.get((r.key, r.event)), told[r.key].title if r.key in told else None) for r in reviews]


def _row(review: Review, event: Event | None, title: str | None) -> ReviewRow:
    fields: dict[str, Any] = msgspec.structs.asdict(review)
    return ReviewRow(
        **fields, title=title, type=event.event if event else None, trigger=event.trigger.text if event else None
    )


def _events(moment: Moment, ask: Asker, keys: list[str]) -> dict[str, list[Event]]:
    """The events of these stories, by key and in the order of the text."""
    found = found_events(moment, "list_contains(?, facts.key)", [keys])
    held: dict[str, list[Event]] = {}
    for f, event in zip(found, events(moment, ask.served.bodies, found), strict=True):
        held.setdefault(f.key, []).append(event)
    return {key: sorted(some, key=lambda e: (e.trigger.start, e.id)) for key, some in held.items()}
