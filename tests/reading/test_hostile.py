"""Damaged and hostile inputs of every format: an answer each time, within bounds, and never an error."""

from __future__ import annotations

import gzip
import io
import json
import time

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.reading import REASONS, Bounds, Refusal, Source
from dateline.reading.charset import decode_page
from dateline.reading.decode import field, mended, web_address
from dateline.reading.dispatch import read_stream
from dateline.reading.language import other_language
from dateline.reading.markup import fragment_text
from dateline.records import Story

from .support import BODY
from .test_formats import ATOM, CSV, HTML, JSONFEED, MAIL, MEMBERS, NEWSML, NINJS, NINJS2, NITF, RSS, _tar, _zip
from .test_warc import pages

SAMPLES = [
    *(text.encode() for text in (RSS, ATOM, JSONFEED, NEWSML, NITF, NINJS, NINJS2, MAIL, HTML, CSV, BODY, json.dumps({"text": BODY}))),
    _zip(MEMBERS), _tar(MEMBERS), gzip.compress(_tar(MEMBERS)), gzip.compress(b"".join(pages(2))), b"".join(pages(3)),
    b"".join(map(gzip.compress, pages(3))),
]  # fmt: skip
NAMES = [
    "a",
    "a.txt",
    "a.html",
    "a.rss",
    "a.csv",
    "a.jsonl",
    "a.json",
    "a.eml",
    "a.warc.gz",
    "a.tar",
    "a.nitf",
    "a.ninjs",
]


def _read(data: bytes, name: str = "a") -> list[Story | Refusal]:
    return list(read_stream(io.BytesIO(data), Source(path=name), Bounds()))


def _check(items: list[Story | Refusal]) -> None:
    for item in items:
        if isinstance(item, Refusal):
            assert item.reason in REASONS
            assert item.message
            assert "\n" not in item.message
        else:
            assert 0 <= item.body <= len(item.text)
            assert item.found is not None
            msgspec.json.encode(item)
            for text in (item.title, item.publisher, item.url, item.id):
                assert text is None or "\n" not in text


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    data = bytearray(draw(st.sampled_from(SAMPLES)))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data) - 1))
        patch = draw(
            st.binary(max_size=12)
            | st.sampled_from([b"<", b'"', b"]]>", b"&x;", b"\0", b"\xff\xfe", b"\r\n\r\n", b"{", b"]"])
        )
        if draw(st.booleans()):
            data[at : at + len(patch)] = patch
        else:
            data[at:at] = patch
    return bytes(data[: draw(st.integers(1, len(data)))] if draw(st.booleans()) else data)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_damaged(), st.sampled_from(NAMES))
def test_damaged_inputs(data: bytes, name: str) -> None:
    items = _read(data, name)
    _check(items)
    assert "broken" not in {item.reason for item in items if isinstance(item, Refusal)}


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_under_every_name(name: str) -> None:
    for data in SAMPLES:
        _check(_read(data, name))


@pytest.mark.parametrize(
    "text",
    [
        "x" * 999_999,
        "word " * 100_000,
        "\u202e\u200b\u2066" * 50_000 + BODY,
        "\x1b[31m" * 20_000 + BODY,
        "(" * 100_000 + BODY,
        ("A" * 50 + ", ") * 5_000,
        "\n" * 300_000 + BODY,
        " " * 300_000 + BODY,
        "e\u0301" * 100_000,
    ],
)
def test_long_and_odd_texts_take_no_time_and_are_kept(text: str) -> None:
    start = time.process_time()
    items = _read(text.encode(), "a.txt")
    assert time.process_time() - start < 2.0
    _check(items)
    assert all(item.text == text for item in items if isinstance(item, Story))


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_mended_text_has_the_same_length_and_can_be_written(text: str) -> None:
    got, told = mended(text)
    assert len(got) == len(text)
    got.encode("utf-8")
    if got != text:
        assert "unpaired surrogates replaced" in told["text"]


def test_homoglyphs_are_told() -> None:
    assert "Latin with Greek or Cyrillic" in mended("Рutin met Pаshinyan.")[1]["text"]
    assert mended("Plain text, “quoted” — and Ōsaka.") == ("Plain text, “quoted” — and Ōsaka.", {})


@given(st.text(alphabet=st.characters(codec=None), max_size=300))
def test_fields_are_one_printable_line(text: str) -> None:
    got = field(text)
    assert got is None or (len(got) <= 500 and not any(ord(c) < 32 or c in "\u202e\u200b\u2066" for c in got))


@pytest.mark.parametrize(
    "value",
    ["javascript:alert(1)", "data:text/html,x", "ftp://a", "//a.b", "https://a b", "https://" + "x" * 3000, None, 3],
)
def test_only_web_addresses(value: object) -> None:
    assert web_address(value) is None


@given(
    st.binary(max_size=300),
    st.sampled_from(
        [None, "utf-8", "iso-8859-1", "utf-16", "rot13", "zlib", "x" * 50, "unicode_escape", "idna", "cp1251"]
    ),
)
def test_pages_of_any_bytes_decode(data: bytes, declared: str | None) -> None:
    text, _ = decode_page(data, declared)
    text.encode("utf-8", "strict")


@given(st.text(max_size=300))
def test_fragments_of_any_kind(html: str) -> None:
    assert "\r" not in fragment_text(html)


def test_deep_fragments() -> None:
    fragment_text("<div>" * 100_000 + "x")
    fragment_text("<b>" * 100_000 + "x")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, None),
        ("Kim Jong Un visits Moscow", None),
        (
            "Police arrested protesters outside parliament; ministers blamed opposition parties, foreign agents, activists, journalists",
            None,
        ),
        (
            "Der Präsident sagte am Montag, dass die Truppen bald aus der Region abgezogen werden und die Gespräche weitergehen.",
            "de",
        ),
        (
            "El presidente dijo el lunes que las tropas se retirarán de la región antes de la reunión de los ministros.",
            "es",
        ),
        (
            "Президент заявил в понедельник, что войска будут выведены из региона до встречи министров.",
            "Cyrillic script",
        ),
        ("外務大臣は月曜日に、軍隊が地域から撤退すると述べた。" * 4, "Chinese or Japanese script"),
        ("1234 5678", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    assert other_language(text) == language
