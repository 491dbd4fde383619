"""Checks find what is wrong, and upkeep changes nothing that a reader sees."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest
from deltalake import DeltaTable

from dateline.archiving import Archive, upkeep
from dateline.archiving.adding import Adder
from dateline.archiving.checking import check, repair
from dateline.archiving.recoding import Recoder
from dateline.archiving.rows import story_row, to_table
from dateline.archiving.store import Store
from dateline.archiving.upkeep import compact, copy, vacuum
from dateline.errors import ArchiveError, SettingError
from dateline.records import Reject
from tests.archiving import stub
from tests.archiving.contents import contents
from tests.cli.command import Command


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    Adder(archive, stub.steps(), batch=5).add([*stub.stories(30), Reject(path="a", reason="empty", message="m")])
    Recoder(archive, stub.steps({**stub.RULES, "meets": "SUPPORT"})).run()
    return archive


def test_a_whole_archive_is_clean(archive: Archive) -> None:
    report = check(archive)
    assert report.faults == []
    assert report.unfinished == {}
    assert report.checked["stories"] == 30


@pytest.mark.parametrize("held", [0, 400_000])
def test_compaction_changes_no_state(archive: Archive, held: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "_MANY", 1)
    monkeypatch.setattr(upkeep, "_HELD", held)
    states = [contents(archive.view(v)) for v in range(archive.view().version + 1)]
    files = len(archive.store.fresh("stories").file_uris())
    compact(archive)
    assert len(archive.store.fresh("stories").file_uris()) < files
    assert vacuum(archive, hours=0)
    archive = Archive.open(archive.root)
    assert [contents(archive.view(v)) for v in range(len(states))] == states
    assert check(archive).faults == []


def test_a_year_that_gains_events_while_it_is_sorted_is_left_as_it_is(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_MANY", 1)
    monkeypatch.setattr(upkeep, "_HELD", 0)
    laid: list[bool] = []
    laying = Store.lay_anew

    def lay_anew(self: Store, base: DeltaTable, period: int, rows: pa.RecordBatchReader) -> bool:
        if not laid:
            Adder(archive, stub.steps(), batch=50).add(stub.stories(50, seed=7, prefix="later"))
        laid.append(laying(self, base, period, rows))
        return laid[-1]

    monkeypatch.setattr(Store, "lay_anew", lay_anew)
    compact(archive)
    assert laid[0] is False
    assert True in laid
    archive = Archive.open(archive.root)
    assert len(list(archive.view().stories())) == 30 + 50
    assert check(archive).faults == []


def test_rows_never_committed_are_seen_by_nobody_and_vacuumed(archive: Archive) -> None:
    before = contents(archive.view())
    archive.store.append("stories", to_table("stories", [story_row(stub.stories(1, seed=9)[0], 77)]))
    assert contents(Archive.open(archive.root).view()) == before
    assert check(archive).unfinished == {"stories": 1}
    assert not [line for line in vacuum(archive) if "unfinished" in line]  # they may be a writer's at work
    assert "stories: rows of 1 unfinished batches removed" in vacuum(archive, hours=0)
    assert archive.ledger.commits()[-1].abandoned == (77,)
    assert check(archive).unfinished == {}
    assert contents(archive.view()) == before


def test_a_copy_is_the_same_at_every_version(archive: Archive, tmp_path: Path) -> None:
    copy(archive, str(tmp_path / "copy"))
    twin = Archive.open(str(tmp_path / "copy"))
    for version in range(archive.view().version + 1):
        assert contents(twin.view(version)) == contents(archive.view(version))
    assert [c.at for c in twin.ledger.commits()] == [c.at for c in archive.ledger.commits()]
    with pytest.raises(ArchiveError, match="already"):
        copy(archive, str(tmp_path / "copy"))
    for target, moment in (("", None), (str(tmp_path / "early"), "2020-01-01"), (str(tmp_path / "early"), "0")):
        with pytest.raises(SettingError):
            copy(archive, target, moment)
    assert not (tmp_path / "early").exists()
    copy(archive, str(tmp_path / "past"), "3")
    assert contents(Archive.open(str(tmp_path / "past")).view()) == contents(archive.view(3))


def _rewrite(archive: Archive, name: str, column: str, value: object) -> None:
    """Writes a table anew with one cell changed."""
    table = archive.store.fresh(name).to_pyarrow_table(
        columns=[f.name for f in archive.store.fresh(name).schema().fields]
    )
    rows = table.to_pylist()
    spot = next(i for i, row in enumerate(rows) if row[column] is not None and row.get("gone") is not True)
    rows[spot][column] = value
    archive.store.overwrite(
        name, pa.RecordBatchReader.from_batches(table.schema, pa.Table.from_pylist(rows, table.schema).to_batches())
    )


@pytest.mark.parametrize(
    ("table", "column", "value", "told"),
    [
        ("stories", "text", "Another text altogether.", "not what its key"),
        ("events", "goldstein", 1.25, "digest was made of"),
        ("events", "actor_codes", ["XXX"], "actor_codes"),
        ("readings", "claims", 99, "as many claims"),
    ],
)  # fmt: skip
def test_tampering_is_found_and_repaired_by_adding_again(
    archive: Archive, table: str, column: str, value: object, told: str
) -> None:
    before = contents(archive.view())
    _rewrite(archive, table, column, value)
    archive = Archive.open(archive.root)
    report = check(archive)
    assert any(told in str(fault) for fault in report.faults), report.faults
    assert any("set aside" in line for line in repair(archive, report))
    assert check(archive).faults == []
    Adder(archive, stub.steps({**stub.RULES, "meets": "SUPPORT"})).add(stub.stories(30))
    assert contents(archive.view()) == before


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:100])


def _garble(file: Path) -> None:
    data = file.read_bytes()
    half = len(data) // 2
    file.write_bytes(data[:4] + bytes(half) + data[4 + half :])


def _files(archive: Archive, table: str) -> list[Path]:
    return sorted((Path(archive.root) / table).rglob("*.parquet"))


@pytest.mark.parametrize("table", ["stories", "readings", "claims", "events"])
@pytest.mark.parametrize("harm", [Path.unlink, _cut, _garble])
def test_a_lost_or_damaged_file_is_found_and_what_it_held_is_made_again(
    archive: Archive, table: str, harm: Callable[[Path], None]
) -> None:
    before = contents(archive.view())
    for number, file in enumerate(_files(archive, table)):
        if number % 3 == 0:
            harm(file)
    archive = Archive.open(archive.root)
    report = check(archive)
    told = "is missing" if harm is Path.unlink else "is damaged"
    assert any(told in str(fault) and ".parquet" in str(fault) for fault in report.faults)
    done = repair(archive, report)
    assert any("taken out" in line for line in done)
    assert any("dateline recode" in line for line in done) == (table == "events")
    assert check(archive).faults == []
    steps = stub.steps({**stub.RULES, "meets": "SUPPORT"})
    if table == "events":
        Recoder(archive, steps).run()  # no story need be read again
    else:
        Adder(archive, steps).add(stub.stories(30))
    assert contents(archive.view()) == before
    assert check(archive).faults == []
    damaged = list(Path(archive.root).rglob("*.damaged"))
    assert bool(damaged) == (harm is not Path.unlink)


def test_a_table_that_is_gone_is_told_and_made_anew(archive: Archive) -> None:
    before = contents(archive.view())
    shutil.rmtree(Path(archive.root) / "events")
    archive = Archive.open(archive.root)
    with pytest.raises(ArchiveError, match=r"the table events is missing; .*check --repair"):
        archive.view().count()
    assert "events: made anew" in repair(archive, check(archive))
    Recoder(archive, stub.steps({**stub.RULES, "meets": "SUPPORT"})).run()
    assert contents(archive.view()) == before


def test_a_damaged_log_is_told_with_what_to_do(archive: Archive) -> None:
    log = max((Path(archive.root) / "events" / "_delta_log").glob("*.json"))
    log.write_bytes(log.read_bytes()[:150])
    archive = Archive.open(archive.root)
    with pytest.raises(ArchiveError, match=r"the log of a table is damaged .*put its _delta_log back") as raised:
        archive.view().count()
    assert "unknown" not in str(raised.value)
    report = check(archive)
    assert "put its _delta_log back" in str(report.faults[0])
    assert repair(archive, report) == []


def test_a_copy_of_what_is_damaged_names_the_file(archive: Archive, tmp_path: Path) -> None:
    file = _files(archive, "claims")[0]
    _cut(file)
    with pytest.raises(ArchiveError, match="lost or damaged") as raised:
        copy(Archive.open(archive.root), str(tmp_path / "copy"))
    assert raised.value.file == str(file)


@pytest.mark.parametrize("command", ["search", "timeline", "stats", "show x", "export gdelt", "archive info"])
def test_commands_tell_a_damaged_file(archive: Archive, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in _files(archive, "events"):
        _cut(file)
    ended = Command(monkeypatch)(*command.split(), "--archive", archive.root)
    assert ended.code == 2
    assert ".parquet: a file of a table is lost or damaged" in ended.err
    assert "check --repair" in ended.err
    assert len(ended.err.splitlines()) == 1
