"""Deaths in crashes and storms are no assaults."""

from __future__ import annotations

import pytest

from dateline.lexicons.mishaps import tells_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The plane crashed near Lima.", "mishap"),
        ("Gunmen fired at the bus, which crashed.", "violence"),
        ("The minister spoke in Lima.", None),
    ],
)
def test_words_tell_a_mishap_from_violence(text: str, told: str | None) -> None:
    assert tells_of(text) == told
