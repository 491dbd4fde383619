"""Hostile text through all steps: an end each time, true offsets, and nothing on the screen but text."""

from __future__ import annotations

import io
from collections.abc import Iterator

import msgspec
import pytest

from dateline.cli.table import TableWriter
from dateline.parsing.prepare import LONGEST, UNBROKEN, paragraphs
from dateline.pipeline import Pipeline
from dateline.records import Document, Story

TEXTS = {
    "one long word": "x" * 300_000,
    "a sentence of words": "word " * 6_000,
    "coordination without end": "Iran and Iraq and Syria and " * 700 + "attacked Israel.",
    "brackets in brackets": "Iran (" * 1500 + "attacked Israel" + ")" * 1500,
    "quotes that never close": '"Iran ' * 3000,
    "speakers of speakers": "Iran said that Iraq said that " * 500 + "Syria attacked Israel.",
    "commas": "Iran, " * 3000,
    "digits": "9" * 100_000 + " killed in Iran.",
    "dates": "on May 4, 2025 and on May 5, 2025 " * 500,
    "titles": "Mr. Putin and Mrs. Merkel and Gen. Gerasimov " * 500,
    "hyphens": "Iran-" * 5000,
    "initials": "U.S." * 3000,
    "direction marks": "\u202eIran\u200b attacked\u2066 Israel. " * 200,
    "letters of other scripts": "Рutin аttacked Kуiv. " * 200,
    "escapes": "\x1b[31mIran\x1b[0m attacked\x07 Israel.\r\x9b31m " * 100,
    "replaced surrogates": "Iran \ufffd attacked \ufffd Israel. " * 200,
    "marks that combine": "Iran e\u0301\u0301\u0301" * 3000,
    "flags": "\U0001f1fa\U0001f1f8 attacked Iran. " * 500,
    "empty lines": "Iran attacked Israel.\n\n\n" * 200,
}


def _spans(value: object) -> Iterator[tuple[int, int, str]]:
    """Everything in a document with a start, an end and a text."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys() and isinstance(value["start"], int):
            yield value["start"], value["end"], value["text"]
        for part in value.values():
            yield from _spans(part)
    elif isinstance(value, list):
        for part in value:
            yield from _spans(part)


def _code(pipeline: Pipeline, text: str) -> Document:
    return next(iter(pipeline.code([Story(id="x", text=text, title="A title", published="2025-05-04")])))


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_hostile_texts_end_with_true_offsets_and_a_clean_screen(pipeline: Pipeline, name: str) -> None:
    text = TEXTS[name]
    document = _code(pipeline, text)
    raw = msgspec.json.decode(msgspec.json.encode(document))
    raw.pop("text")
    for start, end, words in _spans(raw):
        assert text[start:end] == words
    out = io.BytesIO()
    writer = TableWriter(out)
    writer.write(document)
    writer.close()
    assert all(c.isprintable() or c == "\n" for c in out.getvalue().decode())


@pytest.mark.parametrize("name", ["direction marks", "empty lines"])
def test_what_can_be_read_is_read(pipeline: Pipeline, name: str) -> None:
    assert len(_code(pipeline, TEXTS[name]).events) >= 100


def test_no_piece_is_long_and_none_is_lost() -> None:
    for text in (*TEXTS.values(), "word. " * 9000, "Iran attacked " * 9000 + ". " + "Mali met Chad. " * 900):
        pieces = paragraphs(text)
        assert all(end - start <= LONGEST for start, end in pieces)
        assert "".join(text[start:end] for start, end in pieces) == text.replace("\n", "")


def test_a_stretch_without_an_end_is_cut_at_a_space_and_sentences_are_not() -> None:
    endless = paragraphs("Iran and Iraq " * 900)
    assert all(end - start <= UNBROKEN for start, end in endless)
    prose = "Mali met Chad in the capital on Monday, the ministry said, and then the talks went on. " * 60
    assert len(paragraphs(prose)) == 1
