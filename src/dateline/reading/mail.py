"""E-mail messages saved as files: newsletters and press releases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from typing import BinaryIO

from dateline.reading.bounds import Bounds, whole
from dateline.reading.charset import decode_page
from dateline.reading.dates import parse_value
from dateline.reading.decode import field
from dateline.reading.markup import fragment_text
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import Draft, finish
from dateline.records import Story

_HEADERS = re.compile(
    rb"^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to):", re.I | re.M
)
_PARTS = 200
_ADDRESS = re.compile(r"\s*<[^<>]{0,200}>\s*$")


class MailReader:
    """Messages in the form of RFC 5322, one story a file."""

    name = "mail"
    suffixes: tuple[str, ...] = (".eml",)
    about = "e-mail messages, one story a file"

    def sniff(self, head: bytes, name: str) -> bool:
        """By name, or by three of a message's headers at the very start."""
        block = re.split(rb"\r?\n\r?\n", head[:4096], maxsplit=1)[0]
        names = {m.lower() for m in _HEADERS.findall(block)}
        return name.endswith(self.suffixes) or (
            _HEADERS.match(head) is not None
            and len(names) >= 3
            and bool(names & {b"message-id:", b"mime-version:", b"received:"})
        )

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The message's one story: its plain text, or else its HTML."""
        import email

        message = email.message_from_bytes(whole(stream, bounds.document_bytes))
        text = _text(message)
        if text is None:
            yield source.refuse("no-text", "the message has no text; its attachments are not read")
            return
        sender = _ADDRESS.sub("", _header(message, "From")).strip(" \"'")
        draft = Draft(
            text=text, id=field(_header(message, "Message-ID").strip("<> "), 200),
            title=field(_header(message, "Subject")),
            published=parse_value(_header(message, "Date")), publisher=field(sender, 120),
            how={"published": "Date header", "publisher": "From header", "title": "Subject header"},
        )  # fmt: skip
        yield finish(draft, source, bounds)


def _header(message: Message, name: str) -> str:
    """A header decoded, at most 1,000 characters of it; empty if absent or beyond decoding."""
    from email.errors import MessageError
    from email.header import decode_header, make_header

    raw = str(message.get(name, ""))[:1000]
    try:
        return str(make_header(decode_header(raw)))
    except (MessageError, UnicodeError, LookupError, ValueError):
        return raw


def _text(message: Message) -> str | None:
    html: str | None = None
    for count, part in enumerate(message.walk()):
        if count > _PARTS:
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes) or not payload.strip():
            continue
        if part.get_content_type() == "text/plain":
            return decode_page(payload, part.get_content_charset())[0].replace("\r\n", "\n")
        if part.get_content_type() == "text/html" and html is None:
            html = fragment_text(decode_page(payload, part.get_content_charset())[0])
    return html
