"""TimelineJS 3 JSON: one slide an event that has a day."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import Any, BinaryIO

import msgspec

from dateline.exporting.told import Counting, Format, Report, Told, day_of, is_fact


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes one object with all slides; what comes from the text is escaped, for TimelineJS shows it as HTML."""
    counting = Counting()
    slides = []
    for one in told:
        first, last = day_of(one.event)
        if not is_fact(one.event) or first is None or last is None:
            counting.leave("without a day" if is_fact(one.event) else "not told as fact")
            continue
        slides.append(_slide(one, first, last))
        counting.written += 1
    out.write(msgspec.json.encode({"scale": "human", "events": slides}) + b"\n")
    return counting.report()


def _slide(told: Told, first: str, last: str) -> dict[str, Any]:
    event = told.event
    who, whom = (", ".join(e.name for e in side) for side in (event.actors, event.recipients))
    what = f"{event.event.lower()}{f' ({event.mode})' if event.mode else ''}"
    headline = " · ".join(x for x in (who, what, whom) if x)
    said = ", ".join(s.name or "somebody unnamed" for s in event.according_to)
    source = ", ".join(x for x in (told.publisher, event.published) if x)
    body = f"<p>{html.escape(event.evidence.text)}</p>"
    body += f"<p>On the word of {html.escape(said)}.</p>" if said else ""
    body += f"<p>{_link(told.url, source)}</p>" if source or told.url else ""
    body += f"<p>{html.escape(event.where.name)}</p>" if event.where is not None else ""
    return {
        "unique_id": told.id, "start_date": _date(first), "end_date": _date(last), "group": event.event,
        "text": {"headline": html.escape(headline), "text": body},
    }  # fmt: skip


def _link(url: str | None, text: str) -> str:
    shown = html.escape(text or url or "")
    if url and url.startswith(("http://", "https://")):
        return f'<a href="{html.escape(url, quote=True)}">{shown}</a>'
    return shown


def _date(day: str) -> dict[str, str]:
    year, month, date = day[:10].split("-")
    return {"year": str(int(year)), "month": str(int(month)), "day": str(int(date))}


FORMAT = Format(
    "timelinejs", "json", "TimelineJS 3: a slide an event that has a day",
    (
        "events that are not told as fact and events without any day are left out; an open end is the other one",
        "codes, coordinates, quantities, instruments, stance, offsets, rule and confidence",
        "publication days are slides' days where nothing better is known: choose with --dated",
    ),
    write,
)  # fmt: skip
