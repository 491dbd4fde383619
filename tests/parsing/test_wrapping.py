"""Text wrapped to a width is read as if it were not; lines that merely stand below each other stay apart."""

from __future__ import annotations

import textwrap

import pytest

from dateline.parsing.prepare import paragraphs

PROSE = (
    "Kenya's foreign ministry denied that any shipment had been blocked at the border on Tuesday. It called on Ethiopia to "
    "send inspectors to Moyale, where African Union envoys had met Kenyan officers and Ethiopian traders last month."
)


@pytest.mark.parametrize("width", [60, 72, 80, 99])
def test_a_wrapped_paragraph_is_one(width: int) -> None:
    text = "\n\n".join("\n".join(textwrap.wrap(PROSE, width)) for _ in range(3))
    sentences = [text[start:end].replace("\n", " ").strip() for start, end in paragraphs(text)]
    assert "".join(sentences).replace(" ", "") == (PROSE * 3).replace(" ", "")
    assert all(s[-1] == "." for s in sentences), "broken only where a sentence ends"


def test_short_lines_stay_apart() -> None:
    text = "Talks held in Vienna between the two delegations\nMINSK\nThe Belarusian envoy met Poland's minister on Monday, the agency said."
    assert len(paragraphs(text)) == 3


def test_one_paragraph_a_line_stays_so() -> None:
    assert len(paragraphs("\n".join([PROSE, PROSE, "What the ministry will do next", PROSE]))) == 4
