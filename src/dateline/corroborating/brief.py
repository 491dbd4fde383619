"""An evolving brief: two to five sentences, each quoted from a story, none of our own."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dateline.corroborating.conflicts import Conflict
from dateline.corroborating.sketch import body_start
from dateline.corroborating.text import sentences
from dateline.records import Document, Span

_MOST, _LEAST = 5, 2


class Cited(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of the brief and where it stands: `text[start:end]` of the story."""

    text: str
    story: str
    publisher: str | None
    start: int
    end: int


def brief(documents: Sequence[Document], derived: set[str], found: Sequence[Conflict]) -> tuple[Cited, ...]:
    """The first report's opening, then each weighty conflict's sides, then the latest report's opening; documents in order
    of publication."""
    roots = [d for d in documents if d.id not in derived] or list(documents)
    by_id = {d.id: d for d in documents}
    out = [_opening(roots[0])]
    for conflict in found:
        for side in reversed(conflict.sides):
            quote = next((q for q in side.evidence if q.story not in derived), None)
            if quote is not None and quote.span.text:
                out.append(_cite(by_id[quote.story], quote.span))
    if len(roots) > 1:
        out.insert(min(len(out), _MOST - 1), _opening(roots[-1]))
    seen: dict[str, Cited] = {}
    for cited in out:
        seen.setdefault(cited.text, cited)
    chosen = list(seen.values())[:_MOST]
    if len(chosen) < _LEAST:
        chosen += [c for c in _more(roots[0]) if c.text not in seen][: _LEAST - len(chosen)]
    return tuple(chosen)


def _opening(document: Document) -> Cited:
    start, _, _ = body_start(document.text, document.title)
    first = next(iter(sentences(document.text, start)), Span(start, start, ""))
    return _cite(document, first)


def _more(document: Document) -> list[Cited]:
    start, _, _ = body_start(document.text, document.title)
    return [_cite(document, s) for s in list(sentences(document.text, start))[1:3]]


def _cite(document: Document, span: Span) -> Cited:
    lead = len(span.text) - len(span.text.lstrip())
    text = span.text.strip()
    start = span.start + lead
    return Cited(text=text, story=document.id, publisher=document.publisher, start=start, end=start + len(text))
