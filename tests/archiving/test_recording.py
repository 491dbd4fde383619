"""Incidents, reviews and retractions are new rows that take the place of old ones."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.recording import record
from dateline.archiving.retracting import retract
from dateline.errors import SettingError
from tests.archiving import stub


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    Adder(archive, stub.steps()).add(stub.stories(8))
    return archive


def incident(name: str, sources: int) -> dict[str, object]:
    return {
        "id": name,
        "stories": ["k"],
        "events": ["e"],
        "sources": sources,
        "since": datetime.date(2025, 5, 4),
        "payload": "{}",
    }


def test_a_grown_incident_replaces_its_former_self(archive: Archive) -> None:
    record(archive, "link", "incidents", [incident("i1", 1), incident("i2", 1)])
    version = archive.view().version
    record(archive, "link", "incidents", [incident("i1", 3), incident("i2", 1)], gone=[("i9",)])
    now = {r["id"]: r["sources"] for r in archive.view().table("incidents").dicts()}
    assert now == {"i1": 3, "i2": 1}
    assert {r["id"]: r["sources"] for r in archive.view(version).table("incidents").dicts()} == {"i1": 1, "i2": 1}
    assert archive.ledger.commits()[-1].rows == {"incidents": 1}


def test_merged_incidents_go(archive: Archive) -> None:
    record(archive, "link", "incidents", [incident("i1", 1), incident("i2", 1)])
    record(archive, "link", "incidents", [incident("i1", 2)], gone=[("i2",)])
    assert [r["id"] for r in archive.view().table("incidents").dicts()] == ["i1"]
    assert record(archive, "link", "incidents", [incident("i1", 2)], gone=[("i2",)]) is None
    record(archive, "link", "incidents", [incident("i2", 5)])
    assert sorted(r["id"] for r in archive.view().table("incidents").dicts()) == ["i1", "i2"]


def test_a_retracted_story_takes_its_events_with_it(archive: Archive) -> None:
    before = archive.view()
    story = next(iter(before.records())).story
    commit = retract(archive, story, "the paper withdrew it")
    after = archive.view()
    assert after.story(story) is None
    assert after.count() < before.count() == archive.view(before.version).count()
    assert not [e for e in after.records() if e.story == story]
    assert commit.note == "the paper withdrew it"
    with pytest.raises(SettingError, match="no story"):
        retract(archive, story, "again")


def test_a_retracted_story_stays_out_until_it_is_asked_for(archive: Archive) -> None:
    stories = stub.stories(8)
    retract(archive, "s3", "by mistake")
    done = Adder(archive, stub.steps()).add(stories)
    assert (done.stories, done.known) == (0, 8)
    done = Adder(archive, stub.steps(), again=True).add(stories)
    assert (done.stories, done.known) == (1, 7)
    assert len(archive.view().table("stories")) == 8
