"""The commands that read an archive: filters, past states, every form, SQL that can only read."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import msgspec
import polars
import pytest

from dateline.archiving import Archive, Box, Query
from dateline.archiving.adding import Adder
from dateline.archiving.asking import ask
from dateline.archiving.comparing import differences
from dateline.archiving.recoding import Recoder
from dateline.archiving.statistics import statistics
from dateline.errors import SettingError
from dateline.exporting.formats import FORMATS
from dateline.records import Event
from tests.archiving import stub
from tests.archiving.test_adding import coded
from tests.cli.command import Command

CHANGED = {**stub.RULES, "attacks": "THREATEN"}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = Archive.open(str(tmp_path_factory.mktemp("commands") / "archive"), create=True)
    Adder(archive, stub.steps(), batch=20).add(stub.stories(40))
    Recoder(archive, stub.steps(CHANGED)).run()
    return archive


@pytest.fixture
def dateline(monkeypatch: pytest.MonkeyPatch, archive: Archive) -> Command:
    monkeypatch.setenv("DATELINE_ARCHIVE", archive.root)
    return Command(monkeypatch)


EVENTS = coded(stub.stories(40), CHANGED)
PUBLISHER = {s.id: s.publisher for s in stub.stories(40)}


@pytest.mark.parametrize(
    ("query", "keeps"),
    [
        (Query(), lambda e: True),
        (Query(actor=("ARL",)), lambda e: "ARL" in (e.actors[0].country, e.recipients[0].country)),
        (Query(by=("ARL:GOV",)), lambda e: e.actors[0].country == "ARL"),
        (Query(by=(":GOV",), to=("bor",)), lambda e: e.recipients[0].country == "BOR"),
        (Query(by=("ARL:REB",)), lambda e: False),
        (Query(dyad=("ARL", "Borland")), lambda e: {e.actors[0].country, e.recipients[0].country} == {"ARL", "BOR"}),
        (Query(type=("AID", "CONSULT")), lambda e: e.event in ("AID", "CONSULT")),
        (Query(quad=(3,)), lambda e: e.event == "THREATEN"),
        (Query(context=("military", "x")), lambda e: True),
        (Query(mode=("aerial",)), lambda e: False),
        (Query(status=("planned",)), lambda e: False),
        (Query(since="2020-06-01"), lambda e: e.when.end >= "2020-06-01"),
        (Query(until="2020-06-01", since="2020-01-01"), lambda e: "2020-01-01" <= e.when.start <= "2020-06-01"),
        (Query(published_since="2021-01-01", published_until="2021-12-31"), lambda e: e.published[:4] == "2021"),
        (Query(publisher=("post",)), lambda e: PUBLISHER[e.story] == "Post"),
        (Query(place="capi"), lambda e: e.where is not None),
        (Query(country=("ARL",)), lambda e: e.where is not None and e.where.country == "ARL"),
        (Query(box=Box(10, 19, 11, 21)), lambda e: e.where is not None),
        (Query(box=Box(10, 21, 11, 19)), lambda e: False),
        (Query(words=("ATTACKS", "arland")), lambda e: "attacks" in e.evidence.text and "Arland" in e.evidence.text),
        (Query(speaker="narrator"), lambda e: True),
        (Query(speaker="ARL"), lambda e: False),
        (Query(stance="denies"), lambda e: False),
        (Query(instrument="accord"), lambda e: False),
        (Query(story=("s3", "s4")), lambda e: e.story in ("s3", "s4")),
        (Query(ontology="cameo"), lambda e: False),
        (Query(ontology="plover/0.8", dated=True), lambda e: True),
    ],
)  # fmt: skip
def test_filters_keep_what_they_say(archive: Archive, query: Query, keeps) -> None:
    wanted = sorted(e.id for e in EVENTS if keeps(e))
    assert sorted(e.id for e in archive.view().records(query)) == wanted
    assert archive.view().count(query) == len(wanted)


def test_pages_follow_one_another(archive: Archive) -> None:
    view = archive.view()
    whole = [e.id for e in view.records()]
    assert [e.id for at in range(0, len(whole), 7) for e in view.records(limit=7, offset=at)] == whole
    days = [e.when.end for e in view.records() if e.when]
    assert days == sorted(days)


def test_frames(archive: Archive) -> None:
    rows = archive.view().events(Query(type=("AID",)))
    assert len(rows.polars()) == len(rows.pandas()) == rows.arrow().num_rows == len(rows) > 0


def test_a_query_cannot_be_broken_out_of(archive: Archive) -> None:
    nasty = "'; DROP VIEW events; --"
    query = Query(actor=(nasty,), place=nasty, words=(nasty,), publisher=(nasty,), ontology=nasty, type=(nasty,))
    assert archive.view().count(query) == 0
    with pytest.raises(SettingError, match="is no day"):
        archive.view().count(Query(since=nasty))


def test_search_in_every_form(dateline: Command, tmp_path: Path) -> None:
    lines = dateline("search", "--type", "aid").out.splitlines()
    assert {msgspec.json.decode(line, type=Event).event for line in lines} == {"AID"}
    for suffix in ("csv", "parquet"):
        assert dateline("search", "--type", "AID", "-o", tmp_path / f"out.{suffix}").code == 0
    assert len(list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text())))) == len(lines)
    assert len(polars.read_parquet(tmp_path / "out.parquet")) == len(lines)
    assert dateline("search", "--type", "AID", "--count").text.strip() == str(len(lines))
    assert "AID" in dateline("search", "--type", "AID", "--to", "table").text
    assert dateline("search", "--as-of", "2", "--type", "THREATEN").out == b""
    assert dateline("search", "--as-of", "never").code == 2
    assert dateline("search", "--dyad", "ARL").code == 2
    assert dateline("search", "--archive", tmp_path / "none").code == 2


@pytest.mark.parametrize(
    "command",
    ["search --as-of", "timeline --as-of", "stats --as-of", "show x --as-of", "export rdf --as-of", "archive info --as-of",
     "archive codebook --as-of", "archive copy never --as-of", "diff", "diff 1"],
)  # fmt: skip
@pytest.mark.parametrize("version", ["99", "9" * 5000, "1²"])
def test_a_version_that_is_still_to_come_is_told(
    dateline: Command, archive: Archive, command: str, version: str
) -> None:
    """The newest state would be taken for it, and cited."""
    ended = dateline(*command.split(), version)
    assert ended.code == 2
    assert f"the archive is at version {archive.view().version}" in ended.err
    assert len(ended.err) < 300


def test_timeline_of_the_archive(dateline: Command) -> None:
    lines = dateline("timeline", "--since", "2021-01-01").text.splitlines()
    days = [line[:10] for line in lines if line[:1].isdigit()]
    assert days == sorted(days)
    assert days[0] >= "2021-01-01"


def test_show(dateline: Command, archive: Archive) -> None:
    event = next(archive.view().records(Query(type=("THREATEN",))))
    told = dateline("show", event.id).text
    assert f"event {event.id}" in told
    assert "by recode" in told
    assert "[attacks]" in told
    assert dateline("show", "zzz").code == 2


def test_stats(dateline: Command, archive: Archive, tmp_path: Path) -> None:
    rows = statistics(archive.view(), "dyad").dicts()
    assert sum(r["events"] for r in rows) == len(EVENTS)
    one = [e for e in EVENTS if e.when and e.when.end[:7] == rows[0]["month"]
           and (e.actors[0].country, e.recipients[0].country) == (rows[0]["source"], rows[0]["target"])]  # fmt: skip
    assert rows[0]["events"] == len(one)
    assert rows[0]["mean_goldstein"] == pytest.approx(sum(e.goldstein for e in one) / len(one), abs=1e-4)
    for by in ("dyad", "month", "type", "country"):
        assert sum(json.loads(line)["events"] for line in dateline("stats", "--by", by).out.splitlines()) == len(EVENTS)
    table = list(csv.DictReader(io.StringIO(dateline("stats", "--to", "csv").text)))
    assert [r["month"] for r in table] == sorted(r["month"] for r in table)


def test_numbers_by_what_there_is_none(archive: Archive) -> None:
    with pytest.raises(SettingError, match="one of dyad, month, type, country"):
        statistics(archive.view(), "publisher")  # type: ignore[arg-type]


def test_figures(dateline: Command, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    for suffix, first in (("svg", b"<?xml"), ("png", b"\x89PNG")):
        files = [tmp_path / f"{n}.{suffix}" for n in range(2)]
        for file in files:
            assert dateline("stats", "-o", file).code == 0
        assert files[0].read_bytes() == files[1].read_bytes()
        assert files[0].read_bytes().startswith(first)
    assert dateline("stats", "--type", "NONE", "--to", "svg").code == 2
    assert dateline("stats", "--by", "dyad", "-o", tmp_path / "dyads.svg").code == 0
    assert (tmp_path / "dyads.svg").read_bytes() == (tmp_path / "0.svg").read_bytes()


def test_diff_tells_what_changed_by_which_entries(dateline: Command, archive: Archive) -> None:
    found = list(differences(archive, 3))
    wanted = sum(e.event == "THREATEN" for e in EVENTS)
    assert [d.change for d in found] == ["changed"] * wanted
    assert {(d.before.event, d.after.event) for d in found if d.before and d.after} == {("ASSAULT", "THREATEN")}
    lines = dateline("diff", "3", "--to", "table").text.splitlines()
    assert len(lines) == wanted
    assert "ASSAULT" in lines[0]
    assert "-> THREATEN" in lines[0]
    assert "[stub.lex:7 attacks]" in lines[0]
    assert len(dateline("diff", "3", "--to", "jsonl").out.splitlines()) == wanted
    assert dateline("diff", "5", "--to", "jsonl").out == b""
    assert {d.change for d in differences(archive, 0)} == {"appeared"}


def test_sql(dateline: Command) -> None:
    (row,) = dateline("sql", "SELECT count(*) AS n, min(version) AS v FROM events", "--to", "jsonl").out.splitlines()
    assert json.loads(row)["n"] == len(EVENTS)
    told = dateline("sql", "-", "--to", "csv", stdin=b"SELECT lemma, count(*) FROM claims GROUP BY 1 ORDER BY 1").text
    assert "attacks," in told


@pytest.mark.parametrize(
    "text",
    [
        "DELETE FROM events", "DROP VIEW events", "CREATE TABLE x AS SELECT 1", "SELECT 1; SELECT 2", "", "nonsense",
        "COPY (SELECT 1) TO '{there}'", "INSTALL httpfs", "SET enable_external_access = true", "ATTACH '{there}' AS a",
        "SELECT * FROM read_text('/etc/passwd')", "SELECT * FROM '/etc/passwd'", "SELECT * FROM glob('/etc/*')",
        "SELECT * FROM read_csv('http://127.0.0.1/x')", "EXPLAIN ANALYZE COPY (SELECT 1) TO '{there}'", "PRAGMA database_list",
        "SELECT * FROM query('COPY (SELECT 1) TO ''{there}''')", "CALL pragma_version()", "SELECT * FROM archive",
    ],
)  # fmt: skip
def test_sql_does_nothing_but_read(archive: Archive, tmp_path: Path, text: str) -> None:
    there = tmp_path / "there"
    with pytest.raises(SettingError):
        ask(archive.view(), text.format(there=there))
    assert not there.exists()


def test_sql_cannot_write_into_the_archive(archive: Archive) -> None:
    with pytest.raises(SettingError):
        ask(archive.view(), f"COPY (SELECT 1) TO '{archive.root}/events/evil.parquet'")
    assert not (Path(archive.root) / "events" / "evil.parquet").exists()


def test_columns_of_one_name_stay_apart(dateline: Command, archive: Archive) -> None:
    """As in `SELECT *` over a join: rows held by name would lose one of two, and CSV rows would be shorter than their head."""
    sql = "SELECT e.key, s.id, e.id, e.id AS id_1 FROM events e JOIN stories s ON e.key = s.key ORDER BY e.id LIMIT 1"
    head, row = csv.reader(io.StringIO(dateline("sql", sql, "--to", "csv").text))
    assert head == ["key", "id", "id_2", "id_1"]
    assert row[1].startswith("s")
    assert row[2] == row[3]
    assert json.loads(dateline("sql", sql, "--to", "jsonl").out) == dict(zip(head, row, strict=True))
    joined = ask(archive.view(), "SELECT * FROM events e JOIN stories s ON e.key = s.key").table.column_names
    assert len(joined) == len(set(joined))


@pytest.mark.parametrize(
    ("sql", "form"),
    [
        ("SELECT INTERVAL 1 DAY AS x", "parquet"), ("SELECT DATE '290000-01-01' AS x", "csv"),
        ("SELECT DATE '290000-01-01' AS x", "jsonl"), ("SELECT DATE '290000-01-01' AS x", "table"),
    ],
)  # fmt: skip
def test_a_value_that_a_form_cannot_hold_is_told(dateline: Command, sql: str, form: str) -> None:
    ended = dateline("sql", sql, "--to", form)
    assert ended.code == 2
    assert f"{form} cannot hold one of the values" in ended.err
    assert "CAST" in ended.err


def test_bytes_are_base64_in_csv_as_in_json_lines_and_counted_in_a_table(dateline: Command) -> None:
    sql = "SELECT manifest FROM lexicons ORDER BY digest LIMIT 1"
    held = json.loads(dateline("sql", sql, "--to", "jsonl").out)["manifest"]
    assert dateline("sql", sql, "--to", "csv").text.split() == ["manifest", held]
    assert " bytes" in dateline("sql", sql, "--to", "table").text


def test_an_error_of_sql_is_one_line(dateline: Command) -> None:
    ended = dateline("sql", "SELECT * FROM eventz")
    assert "Did you mean" in ended.err
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--status", "maybe", "one of actual, ongoing, planned, hypothetical, negated"), ("--quad", "9", "one of 1, 2, 3, 4"),
        ("--country", "Mali", "write it as MLI"), ("--box", "nan,1,2,3", "not on the map"), ("--box", "5,1,2,3", "the south first"),
        ("--box", "1,2,3,181", "not on the map"), ("--box", "1,2,3", "four numbers"), ("--limit", "9" * 30, "less than or equal"),
    ],
)  # fmt: skip
def test_a_value_that_keeps_nothing_ever_is_an_error(dateline: Command, option: str, value: str, told: str) -> None:
    ended = dateline("search", option, value)
    assert ended.code == 2
    assert told in ended.err


def test_a_country_may_be_written_small(dateline: Command) -> None:
    counts = {dateline("search", "--country", code, "--count").text for code in ("arl", "ARL")}
    assert len(counts) == 1
    assert counts != {"0\n"}


def test_a_wide_table_breaks_its_heads_between_words(dateline: Command) -> None:
    first, second = (line.split() for line in dateline("stats", "--to", "table").text.splitlines()[:2])
    assert "verbal_" in first
    assert "cooperation" in second


@pytest.mark.parametrize("name", FORMATS)
def test_export(dateline: Command, tmp_path: Path, name: str) -> None:
    ended = dateline("export", name, "-o", tmp_path / "out")
    assert ended.code == 0
    assert "events written" in ended.err
    assert (tmp_path / "out").stat().st_size > 0
    assert dateline("export", name, "--losses").text.strip()


def test_export_lists_formats(dateline: Command) -> None:
    assert all(name in dateline("export").text for name in FORMATS)
    assert dateline("export", "sav").code == 2


def test_looking_after(dateline: Command, archive: Archive, tmp_path: Path) -> None:
    assert "at version" in dateline("archive", "info").text
    assert "0 faults" in dateline("archive", "check").text
    copied = tmp_path / "copy"
    assert dateline("archive", "copy", copied, "--as-of", "3").code == 0
    assert dateline("archive", "compact", "--archive", copied).code == 0
    assert dateline("archive", "vacuum", "--archive", copied, "--older-than", "0").code == 0
    assert "hold no longer" in dateline("archive", "retract", "s1", "--reason", "wrong", "--archive", copied).text
    assert dateline("archive", "check", "--archive", copied).code == 0
    (next((copied / "events").rglob("*.parquet"))).unlink()
    ended = dateline("archive", "check", "--repair", "--archive", copied)
    assert ended.code == 1
    assert "set aside" in ended.text or "taken out" in ended.text


def test_add_and_recode_by_command(dateline: Command, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(
        "BAMAKO, 4 Feb 2026 (Desert Wire) - Tuareg rebels released 42 Malian soldiers on Tuesday, the Red Cross said.\n"
    )
    root = tmp_path / "own"
    ended = dateline("add", story, tmp_path / "missing.txt", "--archive", root)
    assert ended.code == 1
    assert "1 story added" in ended.err
    assert "1 there already" in dateline("add", story, "--archive", root).err
    assert dateline("archive", "check", "--archive", root).code == 0
    assert json.loads(dateline("search", "--archive", root).out.splitlines()[0])["story"]
    assert "already" in dateline("recode", "--archive", root).err
