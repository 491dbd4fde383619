"""A user's own ontology codes the same claims beside PLOVER, and neither disturbs the other."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest

from dateline.archiving import Archive, Query
from dateline.archiving.adding import Adder
from dateline.archiving.checking import check, repair
from dateline.archiving.filtering import query_of
from dateline.archiving.recoding import Recoder
from dateline.archiving.schema import TABLES
from dateline.checking import check_ontology
from dateline.coding.ontology import from_folder
from dateline.errors import LexiconError
from dateline.pipeline import Pipeline
from dateline.records import Story
from dateline.running.steps import archive_steps, recoding_steps
from tests.archiving import stub

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


def test_a_table_as_a_spreadsheet_writes_it_is_read(folder: Path) -> None:
    (folder / "types.tsv").write_text("\ufeff" + TYPES, encoding="utf-8")
    assert ("GIFT", None) in from_folder(str(folder)).codes


def test_a_type_given_twice_is_told_with_its_folder(folder: Path) -> None:
    (folder / "types.tsv").write_text(TYPES + "GIFT\t\t3\t-1\t073\n")
    with pytest.raises(LexiconError, match=r"gifts: types\.tsv: row 4 gives GIFT again"):
        from_folder(str(folder))


def test_a_folder_without_types_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"no types\.tsv"):
        from_folder(str(tmp_path))


def test_an_example_that_is_coded_otherwise_is_a_fault(folder: Path) -> None:
    assert check_ontology(str(folder)) == []
    (folder / "gifts.lex").write_text(ENTRIES.replace("TUR > SOM", "SOM > TUR"))
    assert [f.wrong for f in check_ontology(str(folder))] == [True]


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("types.tsv", TYPES.replace("\t2\t", "\t7\t"), "row 2 has quad 7; give 1, 2, 3 or 4"),
        ("types.tsv", TYPES.replace("-9", "nan"), "row 3 has score nan; give a number from -10 to 10"),
        ("types.tsv", TYPES.replace("-9", "-99"), "row 3 has score -99"),
        ("VERSION", "1 beta", "write VERSION in one word"),
    ],
)
def test_codes_that_no_event_can_hold_are_refused(folder: Path, file: str, text: str, told: str) -> None:
    """They would be written, and what is written could not be read again."""
    (folder / file).write_text(text)
    with pytest.raises(LexiconError, match=told):
        from_folder(str(folder))


def test_types_in_small_letters_are_found(folder: Path, tmp_path: Path, pipeline: Pipeline) -> None:
    (folder / "types.tsv").write_text(TYPES.replace("GIFT", "gift"))
    (folder / "gifts.lex").write_text(ENTRIES.replace("GIFT", "gift"))
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    Adder(archive, archive_steps(pipeline)).add(STORIES)
    Recoder(archive, recoding_steps(from_folder(str(folder)))).run()
    assert archive.view().count(query_of({"type": ["gift"], "ontology": "gifts"})) == 2
    assert archive.view().count(query_of({"type": ["consult", "support"]})) == archive.view().count(
        Query(type=("SUPPORT", "CONSULT"))
    )


def test_an_event_that_cannot_be_decoded_is_found_and_its_story_set_aside(tmp_path: Path) -> None:
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    steps = stub.steps()
    Adder(archive, steps).add(stub.stories(4))
    rows = archive.store.fresh("events").to_pyarrow_table().to_pylist()
    rows[0]["goldstein"] = float("nan")
    table = pa.Table.from_pylist(rows, TABLES["events"].schema)
    archive.store.overwrite("events", pa.RecordBatchReader.from_batches(table.schema, table.to_batches()))
    archive = Archive.open(archive.root)
    report = check(archive)
    assert [(f.key, "cannot be decoded" in f.message) for f in report.faults] == [(rows[0]["key"], True)]
    repair(archive, report)
    assert check(archive).faults == []
    Adder(archive, steps).add(stub.stories(4))
    assert len(list(archive.view().records())) == len(rows)
