"""Bytes to text, with nothing altered but what no text may hold, and that told."""

from __future__ import annotations

import codecs
import re

from dateline.reading.bounds import LimitError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8 with a byte order mark"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200d\u2060-\u2064\ufeff\ufff9-\ufffb]")
_MIXED = re.compile(r"[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]")
_FIELD = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_MAGIC = (
    (b"%PDF", "a PDF", "extract its text first, for instance with pdftotext"),
    (b"\x89PNG", "an image", "give the text itself"),
    (b"\xff\xd8\xff", "an image", "give the text itself"),
    (b"GIF8", "an image", "give the text itself"),
    (b"\x7fELF", "a program", "give the text itself"),
    (b"MZ\x90", "a program", "give the text itself"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save it as text"),
    (b"SQLite format 3", "a database", "export its rows as JSON Lines"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it, or pack it as zip or tar"),
    (b"BZh", "a bzip2 file", "unpack it, or pack it with gzip"),
    (b"\xfd7zXZ", "an xz file", "unpack it, or pack it with gzip"),
    (b"\x28\xb5\x2f\xfd", "a zstd file", "unpack it, or pack it with gzip"),
)


def decode(data: bytes) -> tuple[str, dict[str, str]]:
    """The text of UTF-8 bytes (or of another Unicode form that its byte order mark names), and what to tell of it.

    Raises LimitError ("encoding") with the byte and line of the first error.
    """
    for mark, name, told in _BOMS:
        if data.startswith(mark):
            return _strict(data, name), {"encoding": told}
    return _strict(data, "utf-8"), {}


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LimitError(
            "encoding",
            f"line {line}: byte {error.start} (0x{data[error.start]:02x}) is no valid {encoding.upper()}; save the "
            "file as UTF-8, for instance with: iconv -f WINDOWS-1252 -t UTF-8",
        ) from None


def line_of_error(data: bytes) -> int | None:
    """The line (from 1) of the first byte that is no UTF-8, or None."""
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, error.start) + 1
    return None


def binary_kind(head: bytes) -> tuple[str, str] | None:
    """(what it is, remedy) if the first bytes of a file are no text."""
    for magic, what, remedy in _MAGIC:
        if head.startswith(magic):
            return what, remedy
    if any(head.startswith(mark) for mark, _, _ in _BOMS):
        return None
    controls = sum(head.count(byte) for byte in _CONTROLS)
    if b"\0" in head or controls * 20 > len(head):
        return "a binary file", "give text, or one of the formats that `dateline formats` lists"
    return None


_CONTROLS = tuple(bytes((n,)) for n in (*range(1, 9), 11, *range(14, 27), *range(28, 32), 127))


def mended(text: str) -> tuple[str, dict[str, str]]:
    """The text with lone surrogates as U+FFFD (one for one), and what it holds that a reader cannot see."""
    told: dict[str, str] = {}
    if text.isascii() and _UNSEEN.search(text) is None:
        return text, told
    notes = []
    lone = len(_SURROGATES.findall(text))
    if lone:
        text = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)
        notes.append(f"{lone} unpaired surrogates replaced by U+FFFD")
    for pattern, what in (
        (_DIRECTION, "bidirectional controls kept"),
        (_UNSEEN, "control or zero-width characters kept"),
        (_MIXED, "places where one word mixes Latin with Greek or Cyrillic letters"),
    ):
        count = len(pattern.findall(text))
        if count:
            notes.append(f"{count} {what}")
    if notes:
        told["text"] = "; ".join(notes)
    return text, told


def field(value: object, most: int = 500) -> str | None:
    """A title, name or address as one clean line: no controls, no direction marks; None if nothing is left."""
    if value is None or isinstance(value, bool | dict | list | tuple):
        return None
    raw = str(value)[: most * 4]
    if not (raw.isascii() and raw.isprintable()):
        raw = _UNSEEN.sub("", _DIRECTION.sub("", _SURROGATES.sub("", raw)))
    return _FIELD.sub(" ", raw).strip()[:most] or None


def web_address(value: object) -> str | None:
    """A value as an http or https address of at most 2,000 characters, or None."""
    address = field(value, 2001)
    if address is None or len(address) > 2000 or " " in address:
        return None
    return address if address.lower().startswith(("http://", "https://")) else None
