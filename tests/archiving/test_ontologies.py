"""A user's own ontology codes the same claims beside PLOVER, and neither disturbs the other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dateline.archiving import Archive, Query
from dateline.archiving.adding import Adder
from dateline.archiving.checking import check
from dateline.archiving.recoding import Recoder
from dateline.checking import check_ontology
from dateline.coding.ontology import from_folder
from dateline.errors import LexiconError
from dateline.pipeline import Pipeline
from dateline.records import Story
from dateline.running.steps import archive_steps, recoding_steps

STORIES = [
    Story(
        id="a", text="Turkey sent food to Somalia on Monday. Rebels attacked the Malian army.", published="2025-05-06"
    ),
    Story(id="b", text="Japan sent food to Nepal on Tuesday. Peru praised Chile.", published="2025-05-07"),
    Story(id="c", text="Laos thanked Fiji on Wednesday.", published="2025-05-08"),
]
TYPES = "type\tmode\tquad\tscore\tcameo\nGIFT\t\t2\t7.5\t073\nHARM\t\t4\t-9\t190\n"
ENTRIES = "send to B | GIFT | TUR > SOM | Turkey sent food to Somalia.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own = tmp_path / "gifts"
    own.mkdir()
    (own / "types.tsv").write_text(TYPES)
    (own / "gifts.lex").write_text(ENTRIES)
    return own


def test_two_ontologies_side_by_side(folder: Path, tmp_path: Path, pipeline: Pipeline) -> None:
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    Adder(archive, archive_steps(pipeline)).add(STORIES)
    plover = list(archive.view().records())
    first = Recoder(archive, recoding_steps(from_folder(str(folder)))).run()
    assert (first.stories, first.appeared) == (2, 2)
    assert first.spared > 0  # no entry of it knows the third story's predicate
    gifts = Query(ontology="gifts")
    own = list(archive.view().records(gifts))
    assert [(e.event, e.quad, e.actors[0].country, e.recipients[0].country) for e in own] == [
        ("GIFT", 2, "TUR", "SOM"), ("GIFT", 2, "JPN", "NPL"),
    ]  # fmt: skip
    assert own[0].coder.model == pipeline.coder.coder.model
    assert own[0].coder.ontology == "gifts/1"
    assert list(archive.view().records()) == plover

    (folder / "gifts.lex").write_text(ENTRIES + "attack B | HARM | MLI > MLI | Rebels attacked the Malian army.\n")
    done = Recoder(archive, recoding_steps(from_folder(str(folder)))).run()
    assert (done.stories, done.appeared, done.changed, done.vanished) == (1, 1, 0, 0)
    assert {e.event for e in archive.view().records(gifts)} == {"GIFT", "HARM"}
    assert Recoder(archive, recoding_steps()).run().commits == 0
    assert list(archive.view().records()) == plover
    assert check(archive).faults == []


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("types.tsv", "type\tquad\nGIFT\tmany\n", "no type"),
        ("gifts.lex", "send to B | LOAN | A > B | Turkey sent food.\n", "no type LOAN"),
        ("gifts.lex", "send to B\n", "gifts.lex"),
    ],
)
def test_faults_are_told(folder: Path, file: str, text: str, told: str) -> None:
    (folder / file).write_text(text)
    with pytest.raises(LexiconError, match=told):
        from_folder(str(folder))


def test_a_folder_without_types_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"no types\.tsv"):
        from_folder(str(tmp_path))


def test_the_folder_that_the_guide_shows_is_right(tmp_path: Path) -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "guide" / "archive.md").read_text(encoding="utf-8")
    _, _, told = guide.partition("`gifts/types.tsv`:\n")
    types, classes, entries = re.findall(r"```(?:tsv)?\n(.*?)```", told, re.DOTALL)[:3]
    folder = tmp_path / "gifts"
    folder.mkdir()
    for name, text in (("types.tsv", types), ("classes.lex", classes), ("gifts.lex", entries)):
        (folder / name).write_text(text)
    assert [str(f) for f in check_ontology(str(folder))] == []
    (folder / "gifts.lex").write_text(entries.replace("TUR > SOM", "SOM > TUR"))
    assert [f.wrong for f in check_ontology(str(folder))] == [True]
