"""Stories go in exactly once, come out as they were, and any past state can be asked for."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from dateline.archiving import Archive, Query
from dateline.archiving.adding import Adder
from dateline.archiving.recoding import Recoder
from dateline.archiving.rows import claims_of
from dateline.errors import ArchiveError, SettingError
from dateline.records import Event, Reject
from tests.archiving import stub


def coded(stories: list, rules: dict[str, str] | None = None) -> list[Event]:
    steps = stub.steps(rules)
    return [e for reading in steps.read(stories) for e in steps.code(reading).events]


def said(events) -> list[tuple[str, bytes]]:
    """Events as sorted bytes: numbers as the types have them, and no coder, for an unchanged event keeps its first."""
    plain, coder = msgspec.json.Decoder(Event), stub.steps().coder
    told = (plain.decode(msgspec.json.encode(msgspec.structs.replace(e, coder=coder))) for e in events)
    return sorted((e.id, msgspec.json.encode(e)) for e in told)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(str(tmp_path / "archive"), create=True)


def test_events_come_out_as_they_were_coded(archive: Archive) -> None:
    stories = stub.stories(30)
    done = Adder(archive, stub.steps(), batch=7).add(stories)
    assert (done.stories, done.known, done.commits) == (30, 0, 5)
    assert said(archive.view().records()) == said(coded(stories))
    assert [s for _, s in sorted(archive.view().stories(), key=lambda x: int(x[1].id[1:]))] == stories


def test_adding_again_adds_nothing(archive: Archive) -> None:
    stories = stub.stories(10)
    refusal = Reject(path="a.txt", reason="empty", message="the text is empty")
    Adder(archive, stub.steps()).add([*stories, refusal])
    before = archive.view().version
    done = Adder(archive, stub.steps()).add([refusal, *stories, *stories])
    assert (done.stories, done.known, done.rejects, done.commits) == (0, 20, 0, 0)
    assert archive.view().version == before
    assert archive.view().table("rejects").dicts()[0]["message"] == "the text is empty"


def test_a_text_of_two_publishers_is_two_stories_and_of_two_ids_one(archive: Archive) -> None:
    story = stub.stories(1)[0]
    other = msgspec.structs.replace(story, publisher="Another")
    renamed = msgspec.structs.replace(story, id="renamed")
    done = Adder(archive, stub.steps()).add([story, other, renamed])
    assert (done.stories, done.known) == (2, 1)


def test_newer_steps_read_again_and_replace(archive: Archive) -> None:
    stories = stub.stories(6)
    Adder(archive, stub.steps()).add(stories)
    rules = {**stub.RULES, "attacks": "THREATEN"}
    done = Adder(archive, stub.steps(rules, reader="1 stub reading/1")).add(stories)
    assert (done.stories, done.reread) == (0, 6)
    view = archive.view()
    assert said(view.records()) == said(coded(stories, rules))
    assert len(view.table("claims")) == done.claims
    assert len(view.table("readings")) == len(view.table("stories")) == 6


def test_stored_stories_of_other_steps_can_be_read_again(archive: Archive) -> None:
    old, new = stub.stories(6), stub.stories(4, seed=1, prefix="t")
    newer = stub.steps(reader="1 stub reading/1")
    Adder(archive, stub.steps()).add(old)
    Adder(archive, newer).add(new)
    stored = list(archive.view().read_otherwise(newer.reader))
    assert sorted(s.id for s in stored) == sorted(s.id for s in old)
    done = Adder(archive, newer).add(stored)
    assert (done.stories, done.reread, done.known) == (0, 6, 0)
    assert list(archive.view().read_otherwise(newer.reader)) == []
    assert said(archive.view().records()) == said(coded([*old, *new]))


def test_every_event_of_a_claim_names_it(archive: Archive) -> None:
    story = stub.stories(1)[0]
    (reading,) = stub.steps().read([story])
    document = stub.steps().code(reading)
    first = document.events[0]
    also = msgspec.structs.replace(first, id="also", event="COERCE")
    claims = claims_of(msgspec.structs.replace(document, events=(*document.events, also)))
    assert claims["also"] == claims[first.id] == next(c.id for c in document.claims if c.event == first.id)


def test_past_states_stay_askable(archive: Archive) -> None:
    first, second = stub.stories(5), stub.stories(5, seed=1, prefix="t")
    Adder(archive, stub.steps()).add(first)
    then = archive.view().version
    Adder(archive, stub.steps()).add(second)
    Recoder(archive, stub.steps({"meets": "SUPPORT"})).run()
    assert said(archive.view(then).records()) == said(coded(first))
    at = archive.ledger.commits()[then - 1].at
    assert at is not None
    assert archive.view(at.isoformat()).version == then
    assert archive.view("1999-01-01").count() == 0
    with pytest.raises(SettingError, match="neither a version nor a day"):
        archive.view("soon")


def test_no_archive_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="there is no archive"):
        Archive.open(str(tmp_path / "none"))


def test_an_archive_may_lie_in_a_folder_of_any_name(tmp_path: Path) -> None:
    for name in ("it's a {folder}*", "Zürich archive?", "100% <a> #1", "日本"):
        archive = Archive.open(str(tmp_path / name), create=True)
        Adder(archive, stub.steps()).add(stub.stories(3))
        assert archive.view().count(Query(actor=("ARL",))) <= archive.view().count() > 0


def test_a_name_that_cannot_be_addressed_is_told(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="cannot have"):
        Archive.open(str(tmp_path / "a[b]"), create=True)
