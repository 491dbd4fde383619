"""WARC files, as crawlers write them and Common Crawl gives them out: every HTML response and every text record."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

import msgspec

from dateline.reading.bounds import Bounds, LimitError
from dateline.reading.charset import decode_page
from dateline.reading.dates import parse_value
from dateline.reading.html import read_html
from dateline.reading.refusal import Refusal
from dateline.reading.source import Source
from dateline.reading.story import Draft, finish
from dateline.records import Story

_GZIP = b"\x1f\x8b\x08"
_PLAIN = b"WARC/1."
_HTML = ("text/html", "application/xhtml+xml", "application/xhtml")
_KEPT = 64 << 20
"""Bytes kept behind the reading point, in which the next record is looked for when one is broken."""
_CHUNK = 1 << 18


class WarcReader:
    """WARC and WARC.gz; a broken record is refused and the reading goes on at the next."""

    name = "warc"
    suffixes: tuple[str, ...] = (".warc", ".warc.gz", ".wet", ".wet.gz")
    about = "crawls in WARC, also gzipped, and their extracted text (WET)"

    def sniff(self, head: bytes, name: str) -> bool:
        """By the first record's mark, or by name."""
        return head.startswith(_PLAIN) or name.endswith(self.suffixes)

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The stories of a crawl, and a refusal for each other response."""
        raw = _Resumable(stream)
        number, start, untold = 0, 0, False
        while True:
            fresh, last = 0, start
            try:
                for record in _records(raw):
                    if untold:
                        yield _lost(source, last)
                        untold = False
                    fresh, number, last = fresh + 1, number + 1, record.stream_pos
                    raw.forget(last)
                    item = _record(record, number, source, bounds)
                    if item is not None:
                        yield item
                break
            except BaseException as error:
                if not _of_the_file(error):
                    raise
                untold = fresh > 0  # then the broken one comes next; if its start can be found it is told then
            if not untold:
                yield _lost(source, start)
            following = raw.resume(last + 1)
            if following is None:
                if untold:
                    yield _lost(source, last)
                return
            start = following


def _of_the_file(error: BaseException) -> bool:
    """Whether broken data raised it; fastwarc's panics derive from BaseException."""
    return isinstance(error, OSError | EOFError | zlib.error) or type(error).__name__ == "PanicException"


def _lost(source: Source, offset: int) -> Refusal:
    message = f"at least one record at or after byte {offset:,} is broken or cut off; the rest is read, fetch it again"
    return source.refuse("format", message, place=f"byte {offset}")


def _records(raw: _Resumable) -> Iterator[Any]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    return iter(
        ArchiveIterator(
            cast(BinaryIO, raw), record_types=kinds, parse_http=True, auto_decode="all", max_header_len=1 << 16
        )
    )


def _record(record: Any, number: int, source: Source, bounds: Bounds) -> Story | Refusal | None:
    """The story of one record or why it is none; an error within the record refuses it alone."""
    place = f"record {number}"
    url = record.headers.get("WARC-Target-URI", "").strip("<>") or None
    kind, charset, status = _content(record)
    here = msgspec.structs.replace(source, now=_earliest(parse_value(record.headers.get("WARC-Date")), source.now))
    if status is not None and status != 200:
        return here.refuse("not-a-page", f"{_short(url)} answered {status}, not 200", place=place)
    if kind not in _HTML and kind != "text/plain":
        return here.refuse("not-a-page", f"{_short(url)} is {kind or 'of no declared type'}, not a page", place=place)
    most = min(bounds.document_bytes, bounds.page_bytes)
    data = record.reader.read(most + 1)
    if len(data) > most:
        return here.refuse("too-large", f"{_short(url)} has over {most:,} bytes", place=place)
    if len(data) < record.content_length and not _encoded(record):
        message = f"{_short(url)} is cut off: {len(data):,} of {record.content_length:,} bytes; fetch the file again"
        return here.refuse("format", message, place=place, record=data)
    try:
        if kind == "text/plain":
            return _plain(data, url, charset, here, bounds, place)
        return read_html(data, here, bounds, url=url, charset=charset, place=place)
    except LimitError as error:
        return here.limit(error, place=place, record=data)
    except Exception as error:  # one page that breaks a library must not end a crawl
        message = f"{_short(url)} broke the reader ({type(error).__name__}: {str(error)[:120]})"
        return here.refuse("broken", message, place=place, record=data)


def _content(record: Any) -> tuple[str, str | None, int | None]:
    """(media type, charset, HTTP status or None) of a record."""
    if record.is_http and record.http_headers is not None:
        status = record.http_headers.status_code
        return (record.http_content_type or "").lower(), record.http_charset, status if isinstance(status, int) else 0
    value = record.headers.get("Content-Type", "").lower()
    kind, _, rest = value.partition(";")
    charset = rest.partition("charset=")[2].strip(" \"'") or None
    return kind.strip(), charset, None


def _encoded(record: Any) -> bool:
    """Whether the payload is packed for transport, so that its length says nothing of the page's."""
    headers = record.http_headers
    return headers is not None and any(headers.get(name) for name in ("Content-Encoding", "Transfer-Encoding"))


def _plain(
    data: bytes, url: str | None, charset: str | None, source: Source, bounds: Bounds, place: str
) -> Story | Refusal:
    text, told = decode_page(data, charset)
    how = {"encoding": told} if told else {}
    return finish(Draft(text=text, url=url, how=how, page=True), source, bounds, place)


def _earliest(a: str | None, b: str | None) -> str | None:
    return min(a, b) if a and b else a or b


def _short(url: str | None) -> str:
    return (url or "a record")[:120]


class _Resumable:
    """A stream that keeps what was read since the last good record, to begin again behind a broken one."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._kept = bytearray()
        self._base = 0
        """Offset in the file of the first byte kept."""
        self._at = 0
        """Offset in the file of the next byte to give out."""

    def read(self, count: int = -1) -> bytes:
        """The next bytes."""
        within = self._at - self._base
        if within >= len(self._kept):
            self._fill()
        data = bytes(self._kept[within : within + (count if count >= 0 else _CHUNK)])
        self._at += len(data)
        return data

    def tell(self) -> int:
        """The offset of the next byte."""
        return self._at

    def forget(self, offset: int) -> None:
        """Bytes before an offset are needed no more."""
        if offset - self._base > 1 << 20:
            del self._kept[: offset - self._base]
            self._base = offset

    def resume(self, offset: int) -> int | None:
        """Goes to the first record that begins at or behind an offset, and gives its offset; None at the end."""
        offset = max(offset, self._base)
        while True:
            found = self._find(offset - self._base)
            if found is not None:
                self._at = self._base + found
                return self._at
            offset = max(offset, self._base + len(self._kept) - 64)
            self.forget(offset)
            if not self._fill():
                return None

    def _find(self, start: int) -> int | None:
        """The place among the bytes kept, from `start` on, where a record begins."""
        while True:
            plain, packed = self._kept.find(_PLAIN, start), self._kept.find(_GZIP, start)
            marks = [m for m in (plain, packed) if m >= 0]
            if not marks:
                return None
            start = min(marks)
            if start == plain or _opens_record(bytes(self._kept[start : start + 4096])):
                return start
            start += 1

    def _fill(self) -> bool:
        data = self._stream.read(_CHUNK)
        self._kept += data
        if len(self._kept) > _KEPT:
            cut = len(self._kept) - _KEPT
            if self._base + cut <= self._at:
                self.forget(self._base + cut)
        return bool(data)


def _opens_record(data: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(data, 16).startswith(_PLAIN)
    except zlib.error:
        return False
