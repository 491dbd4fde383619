"""Parts of an event in few words."""

from __future__ import annotations

import calendar
import datetime

from dateline.records import Event


def when_text(event: Event, between: str = " to ") -> str:
    """The event's interval in few words: a day, a month or year that it fills, or its two ends."""
    when = event.when
    if when is None or (when.start is None and when.end is None):
        return "undated"
    if when.start is None:
        return f"by {when.end}"
    if when.end is None:
        return f"from {when.start}"
    return _filled(when.start[:10], when.end[:10]) or f"{when.start}{between}{when.end}"


def _filled(start: str, end: str) -> str | None:
    """The day, month or year that the two days enclose; None where it is no such unit."""
    if start == end:
        return start
    if start[:4] == end[:4] and start.endswith("-01-01") and end.endswith("-12-31"):
        return start[:4]
    if start[:7] != end[:7] or not start.endswith("-01"):
        return None
    first = datetime.date.fromisoformat(start)
    last = calendar.monthrange(first.year, first.month)[1]
    return start[:7] if int(end[8:]) == last else None
