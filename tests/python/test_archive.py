"""The archive from Python does what the command does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline import Archive, Filter, Query, Story
from dateline.errors import ArchiveError, OutputError, SettingError, StoryError
from tests.cli.command import Command

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FILES = [EXAMPLES / name for name in ("01-strait-collision.txt", "02-sahel-truce.txt", "05-border-clash.txt")]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = Archive.open(tmp_path_factory.mktemp("python") / "archive", create=True)
    done = archive.add_files(*FILES, "no/such.txt")
    assert (done.stories, done.rejects) == (3, 1)
    return archive


def test_what_is_held_already_is_left_alone(filled: Archive) -> None:
    again = filled.add_files(*FILES)
    assert (again.stories, again.known) == (0, 3)
    assert filled.add(list(filled.stories())).stories == 0


def test_texts_and_stories_are_added(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, create=True)
    done = archive.add(["Mali thanked Algeria.", Story(id="s", text="Chad condemned Niger.", published="2025-05-04")])
    assert (done.stories, done.events) == (2, 2)
    story = archive.story("s")
    assert story is not None
    assert story.published == "2025-05-04"
    reading = archive.reading("s")
    assert reading is not None
    assert [c.trigger.text for c in reading.claims] == ["condemned"]
    with pytest.raises(StoryError):
        archive.add([3])  # type: ignore[list-item]


def test_the_command_sees_the_same(filled: Archive, dateline: Command) -> None:
    query = Query(actor=("CHN",), status=("actual",))
    told = dateline("search", "--archive", filled.root, "--actor", "CHN", "--status", "actual", "--to", "jsonl").text
    assert [json.loads(line)["id"] for line in told.splitlines()] == [e.id for e in filled.records(query)]
    assert filled.count(query) == len(told.splitlines()) > 0


def test_events_come_as_arrow_pandas_polars_and_dicts(filled: Archive) -> None:
    rows = filled.events(Query(type=("ASSAULT",)))
    assert len(rows) == rows.arrow().num_rows == len(rows.pandas()) == rows.polars().height == len(rows.dicts()) > 0
    assert set(rows.pandas()["event"]) == {"ASSAULT"}
    assert len(filled.events(limit=2)) == 2
    assert filled.events(limit=1, offset=1).dicts()[0]["id"] == filled.events(limit=2).dicts()[1]["id"]


def test_a_timeline_is_of_dated_facts_in_order(filled: Archive) -> None:
    timeline = filled.timeline()
    ends = [e.when.end or e.when.start for e in timeline if e.when]
    assert ends == sorted(ends, key=str)
    assert {e.status for e in timeline} <= {"actual", "ongoing"}
    assert all(e.when and e.when.basis != "published" for e in timeline)
    assert {e.status for e in filled.timeline(Query(status=("planned",)))} == {"planned"}


def test_tables_sql_and_statistics(filled: Archive) -> None:
    assert {row["publisher"] for row in filled.table("stories").dicts()} >= {"Archipelago Press"}
    assert filled.sql("SELECT count(*) AS n FROM events").dicts() == [{"n": filled.count(Query(ontology=None))}]
    assert set(filled.statistics("type").pandas().columns) >= {"month", "type", "events", "mean_goldstein"}
    with pytest.raises(SettingError, match="no table"):
        filled.table('events"; DROP')
    with pytest.raises(SettingError):
        filled.sql("DROP TABLE events")


def test_incidents_are_linked_and_filtered(filled: Archive) -> None:
    done = filled.link()
    found = filled.incidents()
    assert len(found) == done.incidents > 0
    assert filled.incidents(Filter(sources=99)) == []
    one, other = sorted(s for i in found for s in i.stories)[:2]
    compared, together = filled.why(one, other)
    assert together == any({one, other} <= set(i.stories) for i in found)
    assert compared.features
    with pytest.raises(SettingError, match="'none'"):
        filled.why(one, "none")
    assert {s for i in found for s in i.stories} <= {s.id for s in filled.stories()}


def test_past_states_and_what_changed(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, create=True)
    archive.add([Story(id="a", text="Chad condemned Niger.", published="2025-05-04")])
    before = archive.view().version
    archive.add([Story(id="b", text="Mali thanked Algeria.", published="2025-05-04")])
    assert (archive.count(), archive.count(as_of=before)) == (2, 1)
    assert [d.change for d in archive.differences(before)] == ["appeared"]
    archive.retract("a", "it was wrong")
    assert [s.id for s in archive.stories()] == ["b"]
    assert archive.check().faults == []
    assert archive.recode().commits == 0


def test_exports_are_written_whole_or_not_at_all(filled: Archive, tmp_path: Path) -> None:
    out = tmp_path / "events.csv"
    report = filled.export("gdelt", out)
    assert len(out.read_text(encoding="utf-8").splitlines()) >= report.written > 0
    with pytest.raises(SettingError, match="no format"):
        filled.export("nothing", out)
    with pytest.raises(OutputError, match="there is no folder"):
        filled.export("gdelt", tmp_path / "none" / "events.csv")
    assert [f.name for f in tmp_path.iterdir()] == ["events.csv"]


def test_an_archive_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        Archive.open(tmp_path / "none")
