"""Keys: which stories, refusals and events are the same.

A story's key is a digest of what it is made of: text, title, day, publisher, address, language and where its body
begins.  Its id is left out: ids are given per source or per run, and the same article under two ids is one article.
The same text from two publishers is two stories, for who said it is part of the record.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from operator import attrgetter

import msgspec

from dateline.records import Event, Reject, Story

_EVENTS = msgspec.json.Decoder(Event)
_ENCODER = msgspec.json.Encoder()
_said = attrgetter(*(f for f in Event.__struct_fields__ if f not in ("coder", "rule")))
_FLOATING = frozenset({float, type(None)})
_LINE = re.compile(r"^([^\s:]+):\d+ ")


def story_key(story: Story) -> str:
    """The content key of a story: 16 hexadecimal digits."""
    parts = (story.text, story.title, story.published, story.publisher, story.url, story.language, str(story.body))
    return _digest(*parts)


def reject_key(reject: Reject) -> str:
    """The key of a refusal: 16 hexadecimal digits."""
    return _digest(reject.path, reject.place, reject.reason, reject.digest)


def event_digest(event: Event) -> str:
    """A digest of what an event says; not of the coder's versions nor of the line at which the rule stands."""
    if not _is_floating(event):
        event = _EVENTS.decode(_ENCODER.encode(event))  # 12 and 12.0 are one number, as they are once stored
    said = _ENCODER.encode(_said(event))
    return hashlib.blake2b(said + _LINE.sub(r"\1 ", event.rule).encode(), digest_size=8).hexdigest()


def _is_floating(event: Event) -> bool:
    """Whether every number of an event that may have a fraction is held as one that has."""
    if not type(event.goldstein) is type(event.score) is type(event.confidence) is float:
        return False
    where = event.where
    if where is not None and not {type(where.lat), type(where.lon)} <= _FLOATING:
        return False
    return all(type(q.low) in _FLOATING and type(q.high) in _FLOATING for q in event.quantities)


def new_batch() -> int:
    """A number for a batch, drawn at random: a batch that was never committed cannot meet its own repetition."""
    return secrets.randbits(62)


def new_run() -> str:
    """A name for one run of a command."""
    return secrets.token_hex(6)


def _digest(*parts: str | None) -> str:
    digest = hashlib.sha256()
    for part in parts:
        raw = b"\0" if part is None else b"\1" + part.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()[:16]
