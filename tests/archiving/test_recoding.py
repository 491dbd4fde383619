"""Coding anew gives what coding afresh gives, writes only what changed, and looks only at what can have changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.recoding import Recoder
from tests.archiving import stub
from tests.archiving.test_adding import coded, said


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    Adder(archive, stub.steps(), batch=16).add(stub.stories(50))
    return archive


CHANGED = {**stub.RULES, "attacks": "THREATEN", "watches": "SUPPORT"}


def test_recoding_equals_coding_afresh(archive: Archive) -> None:
    done = Recoder(archive, stub.steps(CHANGED)).run()
    assert said(archive.view().records()) == said(coded(stub.stories(50), CHANGED))
    assert done.appeared > 0
    assert done.vanished > 0
    assert done.spared > 0


def test_the_same_lexicon_codes_nothing(archive: Archive) -> None:
    version = archive.view().version
    assert Recoder(archive, stub.steps()).run().commits == 0
    assert archive.view().version == version


def test_only_stories_that_hold_the_changed_word_are_coded(archive: Archive) -> None:
    seen = []
    steps = stub.steps({**stub.RULES, "meets": "SUPPORT"})

    def code(reading):
        seen.append(reading.story.id)
        return steps.code(reading)

    done = Recoder(archive, steps._replace(code=code)).run()
    assert sorted(seen) == sorted(s.id for s in stub.stories(50) if "meets" in s.text)
    assert done.stories == len(seen)


def test_sparing_changes_nothing_of_the_result(archive: Archive, tmp_path: Path) -> None:
    other = Archive.open(str(tmp_path / "other"), create=True)
    Adder(other, stub.steps()).add(stub.stories(50))
    Recoder(archive, stub.steps(CHANGED)).run()
    assert Recoder(other, stub.steps(CHANGED), everything=True).run().spared == 0
    assert said(archive.view().records()) == said(other.view().records())


def test_only_what_changed_is_written(archive: Archive) -> None:
    before = archive.view().events().dicts()
    Recoder(archive, stub.steps({**stub.RULES, "meets": "SUPPORT"})).run()
    kept = {(r["key"], r["id"]): r["batch"] for r in archive.view().events().dicts()}
    for row in before:
        if row["trigger"]["text"] != "meets":
            assert kept[row["key"], row["id"]] == row["batch"]


def test_there_and_back(archive: Archive) -> None:
    before = said(archive.view().records())
    Recoder(archive, stub.steps(CHANGED)).run()
    Recoder(archive, stub.steps()).run()
    assert said(archive.view().records()) == before
