"""Dateline in a spaCy pipeline: `nlp.add_pipe("dateline")`, then `doc._.events`, `doc._.claims`, `span._.actors`.

The component reads a document's text as the command reads a story, with Dateline's own language model and rules: whatever else
is in the pipeline stays as it is and changes nothing about the events, and a blank pipeline will do.  `doc._.published`,
`doc._.title` and `doc._.publisher` may be set before; what is not set is looked for in the text.

What is found is kept as bytes in `doc.user_data`, so it goes through `to_bytes`, `to_disk` and `DocBin(store_user_data=True)`;
`import dateline.spacy` before you read it again elsewhere.
"""

from __future__ import annotations

import functools
import warnings
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from spacy.language import Language
from spacy.tokens import Doc, Span

from dateline.parsing.model import DEFAULT
from dateline.records import Claim, Document, Entity, Event, Reading, Story

KEY = "dateline"
"""Under which `doc.user_data` keeps what was found, `doc.spans` the words of events, and the pipeline the component."""
_GROUP = 32
"""Documents that are read together in `nlp.pipe`."""
_MOST_BYTES = 1 << 28
"""Bytes that what is kept with one doc may have, unpacked."""


class Found(msgspec.Struct, frozen=True):
    """What is kept with a doc: what was read out of it and what was coded from that."""

    reading: Reading
    document: Document


class Component:
    """The pipe itself.  `model` is the language model that Dateline reads with, `spans` whether to fill `doc.spans`."""

    def __init__(self, nlp: Language, name: str, model: str, spans: bool) -> None:
        self.name, self._spans = name, spans
        from dateline.python.coder import Coder  # every pipeline that loads reads this module, few use it

        self._coder = Coder(model=model)
        if nlp.lang not in ("en", "xx"):
            raise ValueError(f"dateline reads English, and the pipeline is for {nlp.lang!r}")

    def __call__(self, doc: Doc) -> Doc:
        """Reads and codes one doc."""
        (done,) = self.pipe([doc])
        return done

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = _GROUP) -> Iterator[Doc]:
        """Reads and codes docs, so many together."""
        source = iter(stream)
        while docs := list(islice(source, max(1, batch_size))):
            pipeline = self._coder.pipeline
            for doc, reading in zip(docs, pipeline.read([_story(d) for d in docs]), strict=True):
                found = Found(reading, pipeline.coder.code(reading))
                doc.user_data[KEY] = zlib.compress(msgspec.msgpack.encode(found))
                if self._spans:
                    doc.spans[KEY] = list(_spans(doc, found.document.events))
                yield doc

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Nothing is learnt, so there is nothing to keep: the configuration says all."""
        del exclude
        return b""

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Component:
        """The component as it is."""
        del data, exclude
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Writes nothing."""
        del path, exclude

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Component:
        """The component as it is."""
        del path, exclude
        return self


@Language.factory(
    KEY, default_config={"model": DEFAULT, "spans": True},
    assigns=["doc._.events", "doc._.claims", "doc._.dateline", "doc.spans", "span._.events", "span._.claims", "span._.actors"],
)  # fmt: skip
def create(nlp: Language, name: str, model: str, spans: bool) -> Component:
    """Makes the component of a pipeline.  Raises ValueError where that is for another language than English."""
    return Component(nlp, name, model, spans)


def _story(doc: Doc) -> Story:
    from dateline.python.coder import as_story

    return as_story(doc.text, {name: getattr(doc._, name) for name in ("title", "published", "publisher")})


def found(doc: Doc) -> Found | None:
    """All that was found in a doc; None if the component has not seen it."""
    kept = doc.user_data.get(KEY)
    return None if kept is None else _decoded(bytes(kept))


@functools.lru_cache(maxsize=256)
def _decoded(kept: bytes) -> Found:
    return msgspec.msgpack.decode(zlib.decompressobj().decompress(kept, _MOST_BYTES), type=Found)


def _document(doc: Doc) -> Document | None:
    held = found(doc)
    return held.document if held else None


def _events(doc: Doc) -> tuple[Event, ...]:
    held = found(doc)
    return held.document.events if held else ()


def _claims(doc: Doc) -> tuple[Claim, ...]:
    held = found(doc)
    return held.reading.claims if held else ()


def _within(span: Span, start: int, end: int) -> bool:
    return bool(span.start_char <= start and end <= span.end_char)


def _events_of(span: Span) -> tuple[Event, ...]:
    """The events told by words of a span."""
    return tuple(e for e in _events(span.doc) if _within(span, e.trigger.start, e.trigger.end))


def _claims_of(span: Span) -> tuple[Claim, ...]:
    """The claims told by words of a span."""
    return tuple(c for c in _claims(span.doc) if _within(span, c.trigger.start, c.trigger.end))


def _actors_of(span: Span) -> tuple[Entity, ...]:
    """Who is named within a span as a side of an event or as its speaker, each once, in order."""
    named: dict[tuple[int, int, str], Entity] = {}
    for event in _events(span.doc):
        for entity in (*event.actors, *event.recipients, *event.according_to):
            if entity.text and _within(span, entity.start, entity.end):
                named.setdefault((entity.start, entity.end, entity.name), entity)
    return tuple(named[key] for key in sorted(named))


def _spans(doc: Doc, events: Iterable[Event]) -> Iterator[Span]:
    """The words of events and their sides as spans of whole tokens, labelled, each once."""
    marks: dict[tuple[int, int, str], None] = {}
    for event in events:
        marks[event.trigger.start, event.trigger.end, event.event] = None
        for label, side in (("WHO", event.actors), ("TO WHOM", event.recipients)):
            marks |= dict.fromkeys((e.start, e.end, label) for e in side if e.text)
    for start, end, label in sorted(marks):
        span = doc.char_span(start, end, label=label, alignment_mode="expand")
        if span is not None:
            yield span


class _Piece(NamedTuple):
    """A stretch of a sentence, with the role that it has in an event."""

    start: int
    end: int
    role: str


def who_did_what(doc: Doc) -> list[dict[str, Any]]:
    """What `displacy.render(..., style="dep", manual=True)` draws: a picture an event, arrows from what was done to who, whom, when and where.

    Only what stands in the event's own sentence is drawn; displaCy escapes the words.
    """
    return [_picture(event) for event in _events(doc)]


def _picture(event: Event) -> dict[str, Any]:
    pieces = _pieces(event)
    told = event.evidence
    words: list[dict[str, str]] = []
    where: dict[str, list[int]] = {}
    at = told.start
    for piece in pieces:
        _add(words, told.text[at - told.start : piece.start - told.start], "")
        where.setdefault(piece.role, []).append(len(words))
        _add(words, told.text[piece.start - told.start : piece.end - told.start], piece.role)
        at = piece.end
    _add(words, told.text[at - told.start :], "")
    return {"words": words, "arcs": list(_arcs(where)), "settings": {"lang": "en", "direction": "ltr"}}


def _pieces(event: Event) -> list[_Piece]:
    """The parts of an event within its sentence, in order; where two overlap, the trigger stands, then the earlier."""
    sides = [
        (e.start, e.end, role)
        for role, some in (("who", event.actors), ("to whom", event.recipients))
        for e in some
        if e.text
    ]
    spans = [
        (p.span.start, p.span.end, role) for role, p in (("when", event.when), ("where", event.where)) if p and p.span
    ]
    kept = [_Piece(event.trigger.start, event.trigger.end, event.event)]
    for piece in sorted(_Piece(*part) for part in (*sides, *spans)):
        inside = event.evidence.start <= piece.start < piece.end <= event.evidence.end
        if inside and not any(piece.start < k.end and k.start < piece.end for k in kept):
            kept.append(piece)
    return sorted(kept)


def _add(words: list[dict[str, str]], text: str, role: str) -> None:
    if text.strip():
        words.append({"text": " ".join(text.split()), "tag": role})


def _arcs(where: dict[str, list[int]]) -> Iterator[dict[str, Any]]:
    trigger = next(places[0] for role, places in where.items() if role.isupper())
    for role, places in where.items():
        for place in places:
            if place != trigger:
                low, high = sorted((trigger, place))
                yield {"start": low, "end": high, "label": role, "dir": "left" if place == low else "right"}


def _extend(kind: type[Doc] | type[Span], getters: dict[str, Callable[[Any], object]]) -> None:
    """Adds attributes; one of another's by the same name stays, with a warning."""
    for name, getter in getters.items():
        held = kind.get_extension(name)[2] if kind.has_extension(name) else None
        if kind.has_extension(name) and getattr(held, "__module__", None) != __name__:
            warnings.warn(
                f"{kind.__name__}._.{name} is taken: use dateline.spacy.found(doc)", UserWarning, stacklevel=2
            )
        else:
            kind.set_extension(name, getter=getter, force=True)


for _name in ("title", "published", "publisher"):
    if not Doc.has_extension(_name):  # one of another's by this name says the same
        Doc.set_extension(_name, default=None)
_extend(Doc, {"dateline": _document, "events": _events, "claims": _claims})
_extend(Span, {"events": _events_of, "claims": _claims_of, "actors": _actors_of})
