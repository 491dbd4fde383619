"""What a notebook shows: everything that is told, and nothing that a text could run."""

from __future__ import annotations

import html.parser
import re

import msgspec
import pytest

from dateline import Coder, Document, Event, Span, Timeline
from dateline.showing.html import MOST_CHARACTERS, MOST_EVENTS, document_html, event_html, said, timeline_html

TEXT = (
    "Chad reportedly shelled a village in Niger on Friday under the 2020 accord, killing 12 people, a Malian minister said. "
    "Mali thanked Algeria on Wednesday."
)
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;b&gt;\x1b[31m\u202e</td></table></style><!--"


@pytest.fixture(scope="module")
def document() -> Document:
    return Coder().code(TEXT, published="2025-05-04", title="Two <b>rows</b>", publisher="Wire & Sons")


class Tags(html.parser.HTMLParser):
    """The tags and attributes of a page, and whether each is closed in turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def sound(page: str) -> Tags:
    """The tags of a page, all of ours and closed."""
    tags = Tags(page)
    assert tags.open == []
    assert tags.tags <= {"div", "style", "h4", "table", "tr", "th", "td", "mark", "sup", "span", "b", "br", "p"}
    assert tags.attributes <= {"class"}
    assert "http" not in page
    return tags


def test_a_story_is_shown_with_its_events(document: Document) -> None:
    page = document._repr_html_()
    words = sound(page).words
    assert "Two <b>rows</b>" in words
    assert "Wire & Sons · 2025-05-04" in words
    assert "<mark>shelled</mark><sup>1</sup>" in page
    for event in document.events:
        assert event.event in words
    assert "2025-05-02" in words
    assert "NER" in words


def test_an_event_is_shown_in_all_its_parts(document: Document) -> None:
    (event,) = (e for e in document.events if e.trigger.text == "shelled")
    words = sound(event._repr_html_()).words
    for told in ("ASSAULT", "TCD", "2025-05-02", "Niger", "reportedly", "minister", "asserts", event.rule, event.cameo):
        assert told in words
    assert "<mark>shelled</mark>" in event._repr_html_()


def test_a_timeline_is_shown_in_order(document: Document) -> None:
    timeline = Timeline(document.events)
    assert [e.when.start for e in timeline if e.when] == ["2025-04-30", "2025-05-02", "2025-05-02"]
    assert (len(timeline), timeline[0].event, repr(timeline)) == (3, "SUPPORT", "Timeline of 3 events")
    words = sound(timeline._repr_html_()).words
    assert words.index("2025-04-30") < words.index("2025-05-02")
    assert "no events" in Timeline([])._repr_html_()


def poisoned(value: object) -> object:
    """The same record with hostile words in every string."""
    if isinstance(value, dict):
        return {k: v if k in ("status", "basis", "precision", "type") else poisoned(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [poisoned(v) for v in value]
    return HOSTILE if isinstance(value, str) else value


def test_nothing_in_a_text_is_run(document: Document) -> None:
    hostile = msgspec.convert(poisoned(msgspec.to_builtins(document) | {"attributions": []}), Document)
    for page in (document_html(hostile), *map(event_html, hostile.events), timeline_html(hostile.events)):
        tags = sound(page)
        assert "<script" not in page
        assert "<img" not in page
        assert "\x1b" not in page
        assert "\u202e" not in page
        assert "<script>alert(1)</script>" in tags.words


def test_words_from_outside_a_text_are_escaped() -> None:
    assert said("<a href='x'>") == "&lt;a href=&#x27;x&#x27;&gt;"
    assert said(None) == "None"


def test_what_is_large_is_cut(document: Document) -> None:
    event = document.events[0]
    many = msgspec.structs.replace(
        document, events=(event,) * (MOST_EVENTS + 7), text=document.text + "y" * (2 * MOST_CHARACTERS)
    )
    page = document_html(many)
    assert "and 7 more" in page
    assert page.count("y") < MOST_CHARACTERS + 20_000
    assert len(re.findall("<tr>", page)) == MOST_EVENTS + 1


def test_a_trigger_outside_its_sentence_does_no_harm(document: Document) -> None:
    event: Event = msgspec.structs.replace(
        document.events[0], evidence=Span(0, 4, "Chad"), trigger=Span(90, 99, "elsewhere")
    )
    assert "Chad" in sound(event_html(event)).words
