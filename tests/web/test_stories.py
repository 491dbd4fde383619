from __future__ import annotations

from collections import Counter

import msgspec
import pytest

from dateline.pipeline import Pipeline
from dateline.web.served import samples
from dateline.web.shapes import Coded, EventPage, Samples, StoryCoded, StoryPage
from tests.web.asking import Asking


def test_a_story_is_marked_up(reader: Asking) -> None:
    told = reader.get("stories/envoys", StoryCoded)
    text = told.document.text
    assert told.document.events
    for refused in told.refused:
        assert text[refused.start : refused.end] == refused.text
        assert refused.reason
    shown = {e for s in told.sentences for e in s.events}
    assert shown >= {e.id for e in told.document.events}
    body = [text[s.start : s.end] for s in told.sentences]
    assert any("crossed the Rubicon" in sentence for sentence in body)
    assert all(s.explanation for s in told.sentences)
    assert told.incident == reader.first(story="envoys").incident


def test_a_story_is_found_by_key_and_by_id(reader: Asking) -> None:
    told = reader.get("stories/envoys", StoryCoded)
    assert reader.get(f"stories/{told.key}", StoryCoded) == told
    assert reader.refused(404, "stories/none").error.code == "not_found"


def test_a_story_holds_the_events_of_the_archive(reader: Asking) -> None:
    told = reader.get("stories/march-1", StoryCoded)
    stored = [e for key, e in reader.served.archive.view().keyed() if key == told.key]
    assert {e.id for e in told.document.events} == {e.id for e in stored}


def test_stories_come_newest_first_in_pages(reader: Asking) -> None:
    seen: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = reader.get("stories", StoryPage, limit=10, **cursor)
        seen += [row.published or "" for row in page.items]
        if page.next is None:
            break
        cursor = {"cursor": page.next}
    assert len(seen) == page.total
    assert seen == sorted(seen, reverse=True)


def test_stories_are_kept_by_the_filters_of_their_events(reader: Asking) -> None:
    page = reader.get("stories", StoryPage, type="COERCE")
    events = reader.get("events", EventPage, type="COERCE", limit=200).items
    assert {row.key: row.events for row in page.items} == Counter(row.key for row in events)


def test_the_samples_are_stories(reader: Asking) -> None:
    items = reader.get("samples", Samples).items
    assert len(items) > 3
    assert all(sample.text and sample.title for sample in items)


def test_the_samples_show_what_there_is_to_see(pipeline: Pipeline) -> None:
    """Traps among them, several reports of one happening, and every quad class."""
    told = samples()
    assert len({story.id for story in told}) == len(told) > 20
    assert all(story.published and story.publisher and story.title for story in told)
    quads = {e.quad for document in pipeline.code(told) for e in document.events}
    assert quads >= {1, 2, 3, 4}


TEXT = "KYIV, May 5 - Ukraine recalled its ambassador from Minsk on Monday. A spokesman said that talks would resume in June."


def coded(reader: Asking, text: str, **fields: str) -> Coded:
    answer = reader.post("code", {"text": text, **fields})
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Coded)


def test_what_is_pasted_is_coded_and_not_kept(reader: Asking) -> None:
    before = reader.served.archive.view().version
    told = coded(reader, TEXT, title="Kyiv recalls envoy", published="2026-05-06", publisher="Dnipro Post")
    assert told.document.events
    assert told.document.title == "Kyiv recalls envoy"
    assert told.document.publisher == "Dnipro Post"
    assert told.document.events[0].when is not None
    assert told.document.events[0].when.start == "2026-05-04"
    assert reader.served.archive.view().version == before


def test_pasting_gives_what_the_pipeline_gives(reader: Asking, pipeline: Pipeline) -> None:
    story = next(s for s in samples() if s.id == "korea")
    told = coded(
        reader, story.text, published=str(story.published), publisher=str(story.publisher), title=str(story.title)
    )
    (document,) = pipeline.code([story])
    assert [(e.event, e.trigger) for e in told.document.events] == [(e.event, e.trigger) for e in document.events]


def test_a_trap_is_refused_with_its_reason(reader: Asking) -> None:
    told = coded(
        reader,
        "Vanuatu's footballers bombarded the Fijian goal. Stock markets in Tokyo crashed. Poland expelled two diplomats, an official said.",
    )
    kinds = {refused.text: refused.kind for refused in told.refused}
    assert kinds.get("said") == "report"
    assert "bombarded" in kinds
    assert all(refused.reason for refused in told.refused)
    assert [e.trigger.text for e in told.document.events] == ["expelled"]


def test_a_page_is_read_as_a_page(reader: Asking) -> None:
    body = "".join(
        f"<p>{line}</p>"
        for line in [
            TEXT,
            "Belarus regretted the step and promised to answer it in kind, the ministry said in the evening.",
        ]
    )
    page = f"<!doctype html><html><head><title>Kyiv recalls envoy | Dnipro Post</title><meta property='og:site_name' content='Dnipro Post'></head><body><nav>Home</nav><article><h1>Kyiv recalls envoy</h1>{body * 3}</article></body></html>"
    told = coded(reader, page)
    assert "<p>" not in told.document.text
    assert told.document.events


@pytest.mark.parametrize(
    "text",
    [
        "   ",
        "Le président a dit que la situation reste très difficile pour les habitants de la ville et que le gouvernement doit agir.",
        "x " * 40_000,
    ],
)
def test_what_is_no_story_is_told(reader: Asking, text: str) -> None:
    answer = reader.post("code", {"text": text})
    assert answer.status_code == 422
    assert answer.json()["error"]["message"]


def test_no_date_is_told(reader: Asking) -> None:
    told = coded(reader, "Poland expelled two Belarusian diplomats on Wednesday.")
    assert any("no publication date" in note for note in told.notes)
