"""/api/stories: the stories of the record, and one of them marked up."""

from __future__ import annotations

from typing import Annotated

import msgspec
from fastapi import APIRouter, Path
from starlette.responses import Response

from dateline.archiving.charting.choosing import Choice
from dateline.archiving.charting.held import Moment
from dateline.archiving.charting.paging import decoded, encoded
from dateline.web.answering import Asker, Asking
from dateline.web.charts import Chosen
from dateline.web.contract import gives
from dateline.web.events import Cursor, Limit
from dateline.web.failing import absent
from dateline.web.filtering import AsOf
from dateline.web.looking import events, found_events, incident_of, stories, story_key
from dateline.web.marking import marked
from dateline.web.reviewing import reviews_of
from dateline.web.shapes import Coded, Review, StoryCoded, StoryPage, StoryRow

router = APIRouter(prefix="/api", tags=["stories"])


@router.get("/stories", responses=gives(StoryPage))
def get_stories(ask: Asking, chosen: Chosen, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """The stories with events that a filter keeps, newest first."""
    return ask.answer(lambda m: _page(m, chosen.choice, limit, cursor or None), chosen.as_of)


@router.get("/stories/{story:path}", responses=gives(StoryCoded, 404))
def get_story(
    ask: Asking, story: Annotated[str, Path(min_length=1, max_length=300, description="Key or id")], as_of: AsOf = None
) -> Response:
    """A story marked up: its events, what is no event and why, sentence by sentence."""
    return ask.answer(lambda m: _marked(m, ask, story), as_of or None)


def _page(moment: Moment, choice: Choice, limit: int, cursor: str | None) -> StoryPage:
    source, values = choice.source(moment)
    inner = f"SELECT key, coalesce(max(published_day), DATE '-infinity') AS day, count(*) AS n, any_value(facts.stories) AS story {source} GROUP BY key"
    total = moment.rows(f"SELECT count(DISTINCT key) {source}", values)[0][0]
    after, given = "", []
    if cursor is not None:
        day, key = decoded(cursor, 2)
        after, given = "WHERE day < ?::DATE OR (day = ?::DATE AND key > ?)", [day, day, key]
    rows = moment.rows(
        f"SELECT f.key, f.n, i.incident, f.day::VARCHAR FROM ({inner}) f LEFT JOIN linked i ON i.story = f.story {after} "
        f"ORDER BY f.day DESC, f.key LIMIT {limit + 1}",
        [*values, *given],
    )
    told = stories(moment, (r[0] for r in rows[:limit]))
    items = [
        StoryRow(**msgspec.structs.asdict(told[key]), events=n, incident=incident)
        for key, n, incident, _ in rows[:limit]
    ]
    more = encoded(rows[limit - 1][3], rows[limit - 1][0]) if len(rows) > limit else None
    return StoryPage(items=items, next=more, total=total)


def _marked(moment: Moment, ask: Asker, name: str) -> StoryCoded:
    key = story_key(moment, name)
    reading = moment.view.reading(key)
    if reading is None:
        raise absent("story")
    coded = marked(reading, ask.coding.coder())
    found = found_events(moment, "facts.key = ?", [key])
    stored = sorted(events(moment, ask.served.bodies, found), key=lambda e: (e.trigger.start, e.id))
    reviews: dict[str, list[Review]] = {}
    for review in reviews_of(moment.view, [e.id for e in stored], key):
        reviews.setdefault(review.event, []).append(review)
    document = msgspec.structs.replace(coded.document, events=tuple(stored))
    fields = {name: getattr(coded, name) for name in Coded.__struct_fields__ if name != "document"}
    return StoryCoded(**fields, document=document, key=key, incident=incident_of(moment, key), reviews=reviews)
