"""Sketches of what hardly is a text: no words, digits that are no numbers."""

from __future__ import annotations

import pytest

from dateline.corroborating.numbers import value_of
from dateline.corroborating.sketch import sketch
from dateline.records import Document


def document(title: str, text: str) -> Document:
    return Document(
        id="d", title=title, published="2026-05-04", publisher="'", url=None, language="en", text=text, events=(), times=(), places=(),
        attributions=(), claims=(), instruments=(), found={},
    )  # fmt: skip


@pytest.mark.parametrize("title", ["—", "???", "'", "²", "5²", "①", ""])
def test_a_title_without_a_word_is_sketched(title: str) -> None:
    assert 12 in sketch(document(title, "Rebels seized 12 trucks in Kidal.")).numbers


@pytest.mark.parametrize("text", ["", "—", "² ³", "Fire burnt 40² km."])
def test_superscripts_are_no_numbers(text: str) -> None:
    assert sketch(document("Fire", text)).numbers <= {40}


@pytest.mark.parametrize("text", ["²", "1²", "①", "½"])
def test_digits_that_are_no_decimals_have_no_value(text: str) -> None:
    assert value_of(text) is None
