"""Pages of events and of stories: their keys from memory, what they say from the archive, both of one state."""

from __future__ import annotations

import base64
import binascii
import datetime
import json
from typing import Any, Literal, NamedTuple

from dateline.archiving.charting.choosing import Choice
from dateline.archiving.charting.held import Moment
from dateline.errors import SettingError

Order = Literal["-time", "time", "-published", "published"]
_COLUMN = {"time": "day", "published": "published_day"}


class Found(NamedTuple):
    """An event found: what names it, where its row lies, and the incident of its story if its story has one."""

    key: str
    id: str
    batch: int
    period: int | None
    since: datetime.date | None
    incident: str | None


class Keys(NamedTuple):
    """One page of what was found, the cursor of the next, and how many there are in all."""

    found: list[Found]
    next: str | None
    total: int


def page(moment: Moment, choice: Choice, order: Order, limit: int, cursor: str | None) -> Keys:
    """A page of the chosen events; what has no day comes last.  SettingError for a cursor that is none."""
    column, falling = _COLUMN[order.lstrip("-")], order.startswith("-")
    source, values = choice.source(moment)
    total = moment.rows(f"SELECT count(*) {source}", values)[0][0]
    joined, values = choice.source(moment, "LEFT JOIN linked i ON i.story = facts.stories")
    last = f"coalesce({column}, DATE '{'-infinity' if falling else 'infinity'}')"
    after, given = "", []
    if cursor is not None:
        day, key, event = decoded(cursor, 3)
        sign = "<" if falling else ">"
        after = f"AND ({last} {sign} ?::DATE OR ({last} = ?::DATE AND (key > ? OR (key = ? AND id > ?))))"
        given = [day, day, key, key, event]
    rows = moment.rows(
        f"SELECT key, facts.id, batch, period, since, i.incident, {last}::VARCHAR {joined} {after} "
        f"ORDER BY {last} {'DESC' if falling else 'ASC'}, key, facts.id LIMIT {limit + 1}",
        [*values, *given],
    )
    found = [Found(*row[:6]) for row in rows[:limit]]
    more = encoded(rows[limit - 1][6], rows[limit - 1][0], rows[limit - 1][1]) if len(rows) > limit else None
    return Keys(found, more, total)


def encoded(*parts: Any) -> str:
    """A cursor that holds these values."""
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


def decoded(cursor: str, count: int) -> list[Any]:
    """The values of a cursor.  SettingError if it is none of ours."""
    try:
        parts = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError):
        parts = None
    if not isinstance(parts, list) or len(parts) != count or not all(isinstance(p, str) for p in parts):
        raise SettingError("the cursor is none of this list's", remedy="take it from `next` of the page before")
    return parts
