"""`dateline code`: every form of output, files and pipes, choices, and how it ends."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from dateline.exporting.flat import COLUMNS
from tests.cli.command import Command
from tests.cli.conftest import STORY


def lines(data: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in data.splitlines()]


def test_a_pipe_gets_one_event_a_line(dateline: Command, story: Path) -> None:
    ended = dateline("code", story)
    events = lines(ended.out)
    assert ended.code == 0
    assert {"RETREAT", "SUPPORT", "ACCUSE"} <= {e["event"] for e in events}
    assert all(e["published"] == "2026-02-04" for e in events)
    assert ended.out == dateline("code", story, "--to", "jsonl").out


def test_a_document_holds_its_events_and_what_they_were_read_from(dateline: Command, story: Path) -> None:
    (document,) = lines(dateline("code", story, "--to", "document").out)
    assert document["title"] == "Rebels free soldiers"
    assert document["publisher"] == "Desert Wire"
    assert document["text"] == STORY
    for key in ("events", "times", "places", "attributions", "claims"):
        assert document[key], key
    assert document["instruments"] == []
    events = lines(dateline("code", story).out)
    assert document["events"] == events


def test_a_table_tells_who_what_and_whose_word(dateline: Command, story: Path) -> None:
    ended = dateline("code", story, "--to", "table")
    for told in (
        "Rebels free soldiers",
        "Desert Wire, 2026-02-04",
        "MLI:REB",
        "RETREAT",
        "release",
        "2026-02-03",
        "Red Cross",
    ):
        assert told in ended.text
    assert max(map(len, ended.text.splitlines())) <= 100


def test_csv_has_the_documented_columns(dateline: Command, story: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(dateline("code", story, "--to", "csv").text)))
    assert list(rows[0]) == list(COLUMNS)
    assert any(row["event"] == "RETREAT" and row["actors"].startswith("MLI:REB") for row in rows)


def test_parquet_says_what_each_column_holds(dateline: Command, story: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.parquet"
    assert dateline("code", story, "--to", "parquet", "-o", out).code == 0
    table = pq.read_table(out)
    assert table.column_names == list(COLUMNS)
    assert all(field.metadata[b"description"] for field in table.schema)
    assert table.num_rows == len(lines(dateline("code", story).out))


@pytest.mark.parametrize("form", ["table", "jsonl", "document", "csv", "parquet"])
def test_a_story_without_events_is_no_error(dateline: Command, tmp_path: Path, form: str) -> None:
    file = tmp_path / "calm.txt"
    file.write_text("The lake was calm and the hills were green.\n", encoding="utf-8")
    assert dateline("code", file, "--to", form).code == 0


def test_output_goes_to_the_file_alone(dateline: Command, story: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.jsonl"
    ended = dateline("code", story, "-o", out)
    assert (ended.code, ended.out) == (0, b"")
    assert out.read_bytes() == dateline("code", story).out
    assert [p.name for p in tmp_path.iterdir() if "partial" in p.name] == []


def test_a_failed_run_leaves_the_old_file(dateline: Command, story: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.jsonl"
    out.write_text("old", encoding="utf-8")
    assert dateline("code", story, "-o", out, "--model", "no_such_model").code == 2
    assert out.read_text(encoding="utf-8") == "old"


def test_standard_input(dateline: Command, story: Path) -> None:
    piped = lines(dateline("code", "-", stdin=STORY.encode()).out)
    assert [e["event"] for e in piped] == [e["event"] for e in lines(dateline("code", story).out)]


def test_folders_and_globs(dateline: Command, story: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(
        "FIJI, 3 May 2026 (Reef News) - Fiji condemned Tonga on Sunday.\n", encoding="utf-8"
    )
    for paths in ([tmp_path], [tmp_path / "*.txt"], [story, tmp_path / "other.txt"]):
        assert len(lines(dateline("code", *paths, "--to", "document").out)) == 2


def test_choosing_events(dateline: Command, story: Path) -> None:
    assert {e["event"] for e in lines(dateline("code", story, "--speaker", "Red Cross").out)} == {"RETREAT"}
    assert "RETREAT" not in {e["event"] for e in lines(dateline("code", story, "--speaker", "narrator").out)}
    assert lines(dateline("code", story, "--status", "negated").out) == []


def test_no_date_is_no_error(dateline: Command, tmp_path: Path) -> None:
    file = tmp_path / "undated.txt"
    file.write_text("Rebels attacked the Malian army on Tuesday.\n", encoding="utf-8")
    (document,) = lines(dateline("code", file, "--to", "document").out)
    assert document["published"] is None
    (event,) = document["events"]  # type: ignore[misc]
    when = event["when"]
    assert when is None or (when["start"], when["end"]) == (None, None)
    assert "no publication date: relative dates are left open" in dateline("explain", file).text


def test_a_timeline_of_paths_takes_no_filter_but_status(dateline: Command, story: Path) -> None:
    """Others would be of no effect, and what is shown be taken for what was asked for."""
    for option in (["--actor", "CHN"], ["--since", "2026-01-01"], ["--as-of", "2"], ["--type", "ASSAULT"]):
        ended = dateline("timeline", story, *option)
        assert ended.code == 2
        assert "only --status chooses" in ended.err
    whole = dateline("timeline", story, "--to", "jsonl").out.splitlines()
    assert len(whole) > 1
    assert dateline("timeline", story, "--to", "jsonl", "--limit", "1").out.splitlines() == whole[:1]
    assert dateline("timeline", story, "--to", "jsonl", "--status", "planned").out.splitlines() != whole
