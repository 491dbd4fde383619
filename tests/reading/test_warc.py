from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from dateline.reading import Bounds

from .support import BODY, read_bytes


def page(number: int, body: str = BODY) -> str:
    paragraphs = "".join(f"<p>{line} This is page {number} of the crawl.</p>" for line in body.strip().split("\n"))
    return (
        f"<!doctype html><html><head><title>Rebels free {number} soldiers in the north | Desert Wire</title>"
        f"<meta property='article:published_time' content='2025-05-0{1 + number % 4}T08:00:00Z'></head><body>"
        f"<article><h1>Rebels free {number} soldiers in the north</h1>{paragraphs}<p>The talks go on, the mediators said.</p></article></body></html>"
    )


def response(
    number: int, body: bytes, *, status: str = "200 OK", kind: str = "text/html; charset=utf-8", extra: str = ""
) -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{extra}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
        f"WARC-Target-URI: https://example.org/news/{number}\r\nWARC-Date: 2025-05-04T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def pages(count: int) -> list[bytes]:
    return [response(n, page(n).encode()) for n in range(count)]


def _pack(records: list[bytes], packed: bool) -> tuple[str, bytes]:
    return ("a.warc.gz", b"".join(map(gzip.compress, records))) if packed else ("a.warc", b"".join(records))


def _numbers(stories: list) -> list[int]:  # type: ignore[type-arg]
    return [int(s.url.rsplit("/", 1)[1]) for s in stories]


@pytest.mark.parametrize("packed", [False, True])
def test_pages_of_a_crawl(tmp_path: Path, packed: bool) -> None:
    stories, refusals = read_bytes(tmp_path, *_pack(pages(6), packed))
    assert not refusals
    assert _numbers(stories) == list(range(6))
    assert [s.published for s in stories] == [f"2025-05-0{1 + n % 4}" for n in range(6)]
    assert stories[3].title == "Rebels free 3 soldiers in the north"
    assert stories[3].publisher == "example.org"


def test_what_is_no_page_is_counted(tmp_path: Path) -> None:
    records = [
        response(1, b"gone", status="404 Not Found"),
        response(2, b"\x89PNG", kind="image/png"),
        response(3, b"", kind="text/html"),
        response(4, b"<html><body><p>Too short to be a story.</p></body></html>"),
        response(5, page(5).encode()),
        response(5, page(5).encode()),
    ]
    stories, refusals = read_bytes(tmp_path, *_pack(records, True))
    assert _numbers(stories) == [5]
    assert [r.reason for r in refusals] == ["not-a-page", "not-a-page", "no-text", "short", "duplicate"]
    assert [r.place for r in refusals[:4]] == [f"record {n}" for n in range(1, 5)]
    assert all(r.digest for r in refusals[2:])


def test_transport_encodings(tmp_path: Path) -> None:
    body = page(1).encode()
    chunked = (
        b"".join(b"%x\r\n%s\r\n" % (len(body[i : i + 100]), body[i : i + 100]) for i in range(0, len(body), 100))
        + b"0\r\n\r\n"
    )
    records = [
        response(1, gzip.compress(body), extra="Content-Encoding: gzip\r\n"),
        response(2, chunked.replace(b"page 1", b"page 2"), extra="Transfer-Encoding: chunked\r\n"),
        response(
            3,
            page(3).replace("Rebels released", "Caf\xe9 rebels released").encode("latin-1"),
            kind="text/html; charset=iso-8859-1",
        ),
        response(
            4,
            page(4).replace("Rebels released", "Caf\xe9 rebels released").encode("utf-8"),
            kind="text/html; charset=iso-8859-1",
        ),
    ]
    stories, refusals = read_bytes(tmp_path, *_pack(records, False))
    assert not refusals
    assert _numbers(stories) == [1, 2, 3, 4]
    assert "Café rebels" in stories[2].text
    assert "Café rebels" in stories[3].text


def _garbled(record: bytes) -> bytes:
    return record[:60] + b"\xff" * 40 + record[100:]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("broken", [0, 3, 5])
def test_one_broken_record_loses_only_itself(tmp_path: Path, packed: bool, broken: int) -> None:
    records = pages(8)
    if packed:
        parts = [gzip.compress(r) for r in records]
        parts[broken] = _garbled(parts[broken])
        data = b"".join(parts)
    else:
        records[broken] = b"not a record at all\r\n" * 40
        data = b"".join(records)
    stories, refusals = read_bytes(tmp_path, "a.warc.gz" if packed else "a.warc", data)
    assert _numbers(stories) == [n for n in range(8) if n != broken]
    assert len(refusals) == 1


@pytest.mark.parametrize("packed", [False, True])
def test_many_broken_records_lose_only_themselves(tmp_path: Path, packed: bool) -> None:
    """Broken ones first, last, alone and in a row, over more bytes than are kept behind the reading point."""
    count, broken = 3000, {0, 1, 7, 700, 701, 702, 1500, 2999}
    parts = [gzip.compress(r, 1) if packed else r for r in pages(count)]
    for number in broken:
        parts[number] = _garbled(parts[number]) if packed else b"not a record at all\r\n" * 40
    stories, refusals = read_bytes(tmp_path, "a.warc.gz" if packed else "a.warc", b"".join(parts))
    assert set(_numbers(stories)) == set(range(count)) - broken
    assert {r.reason for r in refusals} == {"format"}
    assert 5 <= len(refusals) <= len(broken)  # one for each stretch at least


@pytest.mark.parametrize("left", [100, 200, 400])
def test_a_cut_off_crawl_is_read_to_the_cut(tmp_path: Path, left: int) -> None:
    parts = list(map(gzip.compress, pages(5)))
    stories, refusals = read_bytes(tmp_path, "a.warc.gz", b"".join(parts[:3]) + parts[3][:left])
    assert _numbers(stories) == [0, 1, 2]
    assert len(refusals) == 1


def test_a_page_cut_off_is_no_story(tmp_path: Path) -> None:
    stories, refusals = read_bytes(tmp_path, "a.warc", b"".join(pages(3))[:-300])
    assert _numbers(stories) == [0, 1]
    assert [r.reason for r in refusals] == ["format"]


def test_a_length_that_lies_loses_no_more_than_its_neighbour(tmp_path: Path) -> None:
    records = pages(8)
    records[3] = records[3].replace(
        b"application/http; msgtype=response\r\nContent-Length: ",
        b"application/http; msgtype=response\r\nContent-Length: 1",
    )
    stories, _ = read_bytes(tmp_path, "a.warc", b"".join(records))
    assert {0, 1, 2, 5, 6, 7} <= set(_numbers(stories))


def test_bombs_and_giants(tmp_path: Path) -> None:
    bomb = gzip.compress(b"<p>" + b"x " * 30_000_000)
    records = [response(1, bomb, extra="Content-Encoding: gzip\r\n"), response(2, page(2).encode())]
    stories, refusals = read_bytes(tmp_path, *_pack(records, True), bounds=Bounds(document_bytes=1 << 20))
    assert [r.reason for r in refusals] == ["too-large"]
    assert _numbers(stories) == [2]


def test_nothing_is_published_after_the_crawl(tmp_path: Path) -> None:
    ahead = page(1).replace("2025-05-02", "2027-01-01").encode()
    stories, _ = read_bytes(tmp_path, *_pack([response(1, ahead)], False))
    assert stories[0].published is None
    assert "after the crawl: meta article:published_time 2027-01-01" in stories[0].found["published"]
