"""Stories coded from Python."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline import Archive, Coder, Refusal, RefusedWarning, Story
from dateline.errors import ModelError, SettingError, StoryError
from dateline.pipeline import Pipeline

TEXT = "Chad condemned Niger on Wednesday. Mali thanked Algeria."


def test_a_text_is_coded_with_what_is_told_of_it() -> None:
    document = Coder().code(
        TEXT, published="2025-05-04", title="Two rows", publisher="Wire", url="https://example.org/a"
    )
    assert (document.title, document.published, document.publisher, document.url) == (
        "Two rows", "2025-05-04", "Wire", "https://example.org/a",
    )  # fmt: skip
    assert [e.event for e in document.events] == ["ACCUSE", "SUPPORT"]
    when = document.events[0].when
    assert when is not None
    assert when.start == "2025-04-30"


def test_the_same_text_has_the_same_id_and_bytes(pipeline: Pipeline) -> None:
    one, two = Coder().code(TEXT), Coder().code(TEXT)
    assert one == two
    (three,) = pipeline.code([Story(id=one.id, text=TEXT, found=one.found)])
    assert three.events == one.events


def test_streams_come_one_by_one_in_order() -> None:
    taken = []

    def texts() -> object:
        for n in range(200):
            taken.append(n)
            yield f"Chad condemned Niger {n} times." if n % 2 else Story(id=f"s{n}", text="Mali thanked Algeria.")

    documents = Coder().stream(texts())  # type: ignore[arg-type]
    assert next(documents).id == "s0"
    assert len(taken) < 200
    assert [d.events[0].event for d in documents] == ["ACCUSE", "SUPPORT"] * 99 + ["ACCUSE"]


def test_several_processes_give_the_same(tmp_path: Path) -> None:
    stories = [Story(id=f"s{n}", text=f"Chad condemned Niger {n} times.", published="2025-05-04") for n in range(40)]
    coder = Coder()
    assert list(coder.stream(stories, workers=2)) == list(coder.stream(stories))
    archives = [Archive.open(tmp_path / str(n), create=True) for n in (1, 2)]
    for workers, archive in enumerate(archives, start=1):
        assert archive.add(stories, workers=workers).events == 40
    one, two = ([e.id for e in archive.records()] for archive in archives)
    assert one == two


def test_a_reading_is_coded_again_without_a_parse() -> None:
    coder = Coder()
    reading = coder.read(TEXT)
    assert [c.trigger.text for c in reading.claims] == ["condemned", "thanked"]
    assert coder.recode(reading) == coder.code(TEXT)


def test_what_was_coded_is_explained() -> None:
    coder = Coder()
    told = coder.explain(TEXT)
    assert "ACCUSE" in told
    assert told == coder.explain(coder.read(TEXT))


def test_files_are_read_and_what_is_refused_is_handed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.json").write_text('{"body": {"words": "Mali thanked Algeria."}}', encoding="utf-8")
    refused: list[Refusal] = []
    paths = (tmp_path / "a.txt", str(tmp_path / "b.json"), tmp_path / "none.txt")
    documents = list(Coder().files(*paths, columns={"text": "body.words"}, refused=refused.append))
    assert [len(d.events) for d in documents] == [2, 1]
    assert [r.reason for r in refused] == ["missing"]


def test_what_is_refused_is_never_silent(tmp_path: Path) -> None:
    with pytest.warns(RefusedWarning, match=r"none\.txt"):
        assert list(Coder().files(tmp_path / "none.txt")) == []


@pytest.mark.parametrize(
    ("story", "given", "says"),
    [
        (None, {}, "not NoneType"), (1.5, {}, "not float"), (b"x", {}, "not bytes"), ("x" * 1_000_001, {}, "1,000,001 characters"),
        ("x", {"published": "Friday"}, "is no day"), ("x", {"published": "2025-13-01"}, "is no day"),
        (Story(id="a", text="x"), {"title": "t"}, "says itself"), ("x\ud800", {}, "half a character, at 1 of"),
        (Story(id="a", text="x", publisher="\udfff"), {}, "half a character"),
    ],
)  # fmt: skip
def test_what_is_no_story_is_told(story: object, given: dict[str, str], says: str) -> None:
    with pytest.raises(StoryError, match=says):
        Coder().code(story, **given)  # type: ignore[arg-type]


def test_an_empty_text_has_no_events() -> None:
    assert Coder().code("").events == ()


def test_nothing_is_loaded_before_it_is_needed() -> None:
    with pytest.raises(ModelError, match="no_such_model"):
        Coder(model="no_such_model").code("x")


def test_a_lexicon_must_be_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="is no folder"):
        Coder(lexicon=tmp_path / "none")


def test_a_days_time_is_cut_off() -> None:
    assert Coder().code("x", published="2025-05-04T12:00:00Z").published == "2025-05-04"
