"""Records as HTML for notebooks.  No script, no link, nothing loaded; every word of a text is escaped and bounded."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from dateline.exporting.flat import code_of
from dateline.records import Document, Entity, Event
from dateline.showing.words import when_text

MOST_EVENTS = 500
"""Events of one view; the rest is counted."""
MOST_CHARACTERS = 20_000
"""Characters of a story's text that are shown."""
_STYLE = (
    "<style>.dateline{font-family:system-ui,sans-serif;font-size:13px;line-height:1.45;max-width:72em}"
    ".dateline table{border-collapse:collapse;width:100%;font-size:1em}.dateline th,.dateline td{text-align:left;vertical-align:top;"
    "padding:3px 8px;border-bottom:1px solid #8884}.dateline mark{background:#fc08;color:inherit;padding:0 2px}"
    ".dateline td.words{min-width:24em}.dateline td.when{white-space:nowrap}"
    ".dateline sup{font-size:.7em;opacity:.8}.dateline .quiet{opacity:.7}.dateline .text{white-space:pre-wrap;margin:.6em 0}"
    ".dateline .q1{border-left:3px solid #9ecae1}.dateline .q2{border-left:3px solid #3182bd}"
    ".dateline .q3{border-left:3px solid #fdae6b}.dateline .q4{border-left:3px solid #d94801}</style>"
)
_HEAD = ("when", "who", "what", "to whom", "where", "on whose word", "in which words")


def document_html(document: Document) -> str:
    """A coded story: its text with the words that tell each event marked, and the events in a table."""
    events = document.events[:MOST_EVENTS]
    about = " · ".join(said(part) for part in (document.publisher, document.published, document.id) if part)
    return _page(
        f"<h4>{said(document.title or document.id)}</h4><div class='quiet'>{about}</div>"
        f"<div class='text'>{_marked(document.text, events)}</div>{_table(events, len(document.events), numbered=True)}"
    )


def event_html(event: Event) -> str:
    """One event: each of its parts with where it is from, and its sentence with the words that tell it marked."""
    when, where = event.when, event.where
    rows = [
        ("what", f"{said(event.event)} {said(event.mode or '')} <span class='quiet'>CAMEO {said(event.cameo)}, Goldstein {event.goldstein:g}</span>"),
        ("who", _entities(event.actors)), ("to whom", _entities(event.recipients)),
        ("when", f"{said(when_text(event))} <span class='quiet'>{said(when.basis if when else '')}</span>"),
        ("where", f"{said(where.name)} <span class='quiet'>{said(where.country or '')}, by {said(where.basis)}</span>" if where else ""),
        ("status", said(event.status) + (f", hedged: “{said(event.hedge)}”" if event.hedge else "")),
        ("on whose word", _speakers(event)), ("under", said(", ".join(i.name for i in event.under))),
        ("against", said(", ".join(i.name for i in event.against))),
        ("counts", "<br>".join(f"{said(q.of)}: {said(q.span.text)}" for q in event.quantities)),
        ("by", f"<span class='quiet'>{said(event.rule)}, confidence {event.confidence:g}</span>"),
    ]  # fmt: skip
    cells = "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in rows if value)
    return _page(f"<div class='text q{int(event.quad)}'>&nbsp;{_sentence(event)}</div><table>{cells}</table>")


def timeline_html(events: Sequence[Event]) -> str:
    """Events in the order given, a line each."""
    return _page(_table(events[:MOST_EVENTS], len(events), numbered=False))


def said(text: object) -> str:
    """Text of any origin as HTML: what has a meaning there is escaped, what cannot be shown replaced."""
    shown = "".join(c if c.isprintable() or c in "\n\t" else "\N{REPLACEMENT CHARACTER}" for c in str(text))
    return html.escape(shown, quote=True)


def _page(body: str) -> str:
    return f"<div class='dateline'>{_STYLE}{body}</div>"


def _marked(text: str, events: Iterable[Event]) -> str:
    """A text with each event's trigger marked and numbered; events on the same words share a mark."""
    numbers: dict[tuple[int, int], list[str]] = {}
    for n, event in enumerate(events, start=1):
        numbers.setdefault((event.trigger.start, event.trigger.end), []).append(str(n))
    out, at = [], 0
    for (start, end), told in sorted(numbers.items()):
        if start >= at and end <= MOST_CHARACTERS:
            out.append(f"{said(text[at:start])}<mark>{said(text[start:end])}</mark><sup>{' '.join(told)}</sup>")
            at = end
    rest = text[at:MOST_CHARACTERS]
    return "".join(out) + said(rest) + ("…" if len(text) > MOST_CHARACTERS else "")


def _table(events: Sequence[Event], total: int, *, numbered: bool) -> str:
    """Events a row each: numbered below a text that holds the marks, else with their sentences."""
    if not events:
        return "<p class='quiet'>no events</p>"
    names = ("", *_HEAD[:-1]) if numbered else _HEAD
    head = "".join(f"<th>{name}</th>" for name in names)
    rows = "".join(_row(event, n if numbered else None) for n, event in enumerate(events, start=1))
    more = f"<p class='quiet'>and {total - len(events)} more</p>" if total > len(events) else ""
    return f"<table><tr>{head}</tr>{rows}</table>{more}"


def _row(event: Event, number: int | None) -> str:
    what = said(event.event) + (f"<br>{said(event.mode)}" if event.mode else "")
    if event.status != "actual" or event.hedge:
        told = said(event.status) + (f", “{said(event.hedge)}”" if event.hedge else "")
        what += f"<br><span class='quiet'>{told}</span>"
    where = said(event.where.name) if event.where else ""
    cells = (_entities(event.actors), what, _entities(event.recipients), where, _speakers(event))
    first = "" if number is None else f"<td class='q{int(event.quad)}'>{number}</td>"
    last = f"<td class='words'>{_sentence(event)}</td>" if number is None else ""
    body = "".join(f"<td>{cell}</td>" for cell in cells)
    return f"<tr>{first}<td class='when'>{said(when_text(event))}</td>{body}{last}</tr>"


def _sentence(event: Event) -> str:
    """The event's sentence, its trigger marked."""
    text, start = event.evidence.text, event.trigger.start - event.evidence.start
    end = start + event.trigger.end - event.trigger.start
    if not 0 <= start < end <= len(text):
        return said(text[:MOST_CHARACTERS])
    return f"{said(text[:start])}<mark>{said(text[start:end])}</mark>{said(text[end:MOST_CHARACTERS])}"


def _entities(entities: Iterable[Entity]) -> str:
    return "<br>".join(f"<b>{said(code_of(e))}</b> {said(e.name)}" for e in entities)


def _speakers(event: Event) -> str:
    return "<br>".join(
        f"{said(s.name or 'somebody')} <span class='quiet'>{said(s.stance)}</span>" for s in event.according_to
    )
