"""What several publishers print word for word is coded once, and each print has events of its own all the same."""

from __future__ import annotations

from pathlib import Path

import msgspec

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.recoding import Recoder
from dateline.records import Document, Reading, Story
from tests.archiving import stub
from tests.archiving.test_adding import coded, said

CHANGED = {**stub.RULES, "attacks": "THREATEN", "watches": "SUPPORT"}


def prints() -> list[Story]:
    """Thirty stories, each in three papers, one of which dates it otherwise."""
    stories = stub.stories(30)
    second = [msgspec.structs.replace(s, id=f"{s.id}-b", publisher="Mirror", title="As it was") for s in stories]
    later = [msgspec.structs.replace(s, id=f"{s.id}-c", publisher="Mail", published="2023-01-01") for s in stories]
    return [*stories, *second, *later]


def test_recoding_prints_equals_coding_each_afresh(tmp_path: Path) -> None:
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    Adder(archive, stub.steps(), batch=16).add(prints())
    steps, read = stub.steps(CHANGED), list[str]()

    def code(reading: Reading) -> Document:
        read.append(reading.story.text)
        return steps.code(reading)

    done = Recoder(archive, steps._replace(code=code), everything=True).run()
    assert said(archive.view().records()) == said(coded(prints(), CHANGED))
    assert done.stories == 90
    assert len(read) == 60  # the two of one day once, the one of another day by itself
