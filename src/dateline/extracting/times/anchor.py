"""The date in which a story stands at some point of its text: what an event with no time of its own may lean on."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.records import Time

_FINE = ("time", "day", "weekend", "week", "month")


def latest_before(times: Sequence[Time], position: int, published: str | None = None) -> Time | None:
    """The last dated expression that ends at or before an offset and is as fine as a month; None if there is none.

    `times` are a story's, in order.  Dates to come after `published` (an ISO day) are passed over: no telling leans
    on a date that has not been.
    """
    for time in reversed(times):
        if time.end > position or time.type not in ("DATE", "TIME") or time.since is None:
            continue
        if time.precision in _FINE and (published is None or time.since <= published[:10]):
            return time
    return None
