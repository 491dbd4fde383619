"""What was not read, where, and why."""

from __future__ import annotations

import hashlib

import msgspec

REASONS = {
    "missing": "there is no such file, or nothing matches the pattern",
    "unreadable": "the system does not let the file be read",
    "empty": "the file, record or text holds nothing",
    "binary": "no text: an image, a program, a PDF, an office document",
    "encoding": "bytes that are no valid text in the declared or assumed encoding",
    "json": "no valid JSON",
    "xml": "no well-formed XML, or XML with entities of its own",
    "format": "the container or table cannot be read as what it says it is",
    "fields": "a record without the field that holds the text",
    "too-large": "more bytes than a file, record or line may have",
    "too-long": "more characters than a story may have",
    "nesting": "files within files, deeper than is read",
    "ratio": "unpacks to far more than its size: a decompression bomb",
    "language": "not in English",
    "short": "a page or feed item with too few words for a story",
    "links": "a page that is mostly links: a front page, a list, a directory",
    "live-blog": "a live page without its entries",
    "no-text": "a page with no article in it",
    "not-a-page": "a web record that is no successful HTML response",
    "withdrawn": "cancelled or withheld by the agency that sent it",
    "duplicate": "the same address and text, or the same id and text, as a story read before",
    "broken": "the record broke its reader",
}
"""Every reason code, with what it means."""


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """One input refused.

    `path` names the file, a member of an archive as ``file.zip!member``; `place` the line, or ``record N``; `reason`
    is a code of `REASONS`, to be counted; `message` says what is wrong and what to do; `digest` (SHA-256, 12
    hexadecimal digits) tells records apart, where there is a record to digest.
    """

    path: str
    reason: str
    message: str
    place: str | None = None
    digest: str | None = None


def digest(data: bytes | str) -> str:
    """A short digest of bytes or text: the first 12 hexadecimal digits of its SHA-256."""
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return hashlib.sha256(raw).hexdigest()[:12]
