"""How politely servers are asked, and how much is taken from them at most."""

from __future__ import annotations

import email.utils

import msgspec

from dateline import __version__

DAY = 86_400.0


class Manners(msgspec.Struct, frozen=True, kw_only=True):
    """The settings of `watch`.  Times are seconds."""

    every: float = 900.0
    """Between two polls of a feed."""
    host_delay: float = 5.0
    """Between two requests to one host; a longer Crawl-delay of its robots.txt counts, up to a minute."""
    seconds: float = 30.0
    """One request may take in all, redirects and robots.txt apart."""
    feed_bytes: int = 16 << 20
    page_bytes: int = 4 << 20
    redirects: int = 5
    items: int = 50_000
    """Items taken of one feed at one poll."""
    tries: int = 4
    """Requests for a page that fails for reasons that may pass."""
    workers: int = 8
    """Hosts asked at a time; never more than one request to a host."""
    batch: int = 50
    """Stories put into the archive together."""
    hold: float = 30.0
    """A story waits for its batch at most."""
    full_words: int = 120
    """Words of an item's own text from which its page is not fetched."""
    pages: bool = True
    """Whether pages are fetched for items that carry less."""
    agent: str = f"dateline/{__version__} (news reader)"


def backoff(failures: int, every: float) -> float:
    """Seconds until a feed that failed so often in a row is asked again: doubling, a day at most."""
    return float(min(DAY, every * 2 ** min(failures, 20)))


def retry_after(value: str | None, now: float) -> float | None:
    """Seconds that a Retry-After header (a number or a date) asks for, within a day; None if it says nothing."""
    if not value:
        return None
    text = value.strip()[:60]
    if text.isdecimal():
        return min(DAY, float(text[:9]))
    try:
        then = email.utils.parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    return min(DAY, max(0.0, then - now))
