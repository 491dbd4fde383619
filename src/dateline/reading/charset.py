"""Bytes of a page or message to text, by what they are rather than by what is claimed of them."""

from __future__ import annotations

import codecs
import re

_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']", re.I)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WINDOWS = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252"}
_TEXT_CODECS = re.compile(r"(?:utf|iso|cp|windows|latin|koi|big5|gb|euc|shift|mac|ascii|us-ascii|tis|hz)", re.I)


def decode_page(data: bytes, declared: str | None = None) -> tuple[str, str | None]:
    """The text of a page, and what to tell of its encoding if it was not what it claimed.  Never raises.

    Valid UTF-8 is UTF-8 whatever is claimed, for no other encoding looks like it by chance.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace"), None
    claimed = _claimed(data, declared)
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        if claimed in (None, "utf-8") and error.start > len(data) - 4:
            return data.decode("utf-8", "replace"), "UTF-8, cut off at the end"
    if claimed in (None, "utf-8"):
        return _mostly(data)
    try:
        return data.decode(claimed or "cp1252"), None
    except (UnicodeDecodeError, LookupError):
        return data.decode(
            claimed or "cp1252", "replace"
        ), f"{claimed}, with bytes that it cannot hold replaced by U+FFFD"


def _mostly(data: bytes) -> tuple[str, str | None]:
    """UTF-8 with some broken bytes, or else Windows-1252."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    other = sum(1 for c in text if c > "\x7f") - broken
    if broken <= max(1, other // 10):
        return text, f"UTF-8, with {broken} broken bytes replaced by U+FFFD"
    return data.decode("cp1252", "replace"), "Windows-1252, for it is no valid UTF-8"


def _claimed(data: bytes, declared: str | None) -> str | None:
    """Python's name of the encoding that the transport or the document claims, if it is one of text."""
    head = data[:4096]
    match = _XML.search(head) or _META.search(head)
    for name in (declared, match[1].decode("ascii", "replace") if match else None):
        if not name or not _TEXT_CODECS.match(name):
            continue
        try:
            found = codecs.lookup(name.strip()).name
        except (LookupError, ValueError):
            continue
        return _WINDOWS.get(found.replace("iso8859-1", "iso-8859-1"), found)
    return None
