"""Inputs as the command line meets them: each fault named with file and line, the others done, exit code 1."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dateline.cli.app import app
from dateline.reading import REASONS, formats

GOOD = "Russian troops attacked Kyiv on Monday."
ARABIC = "قالت وزارة الخارجية إن الرئيس سيزور العاصمة يوم الاثنين لإجراء محادثات مع نظيره " * 3


def _run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=stdin)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inputs")
    rows = [json.dumps({"id": "one", "text": GOOD}), json.dumps({"id": "two", "text": GOOD + " "}), '{"text": "Rus']
    for name, data in {
        "empty.txt": b"",
        "binary.txt": bytes(range(256)) * 12,
        "line.txt": b"word " * 1_000_000,
        "arabic.txt": ARABIC.encode(),
        "rows.jsonl": "\n".join([*rows, json.dumps({"id": "four", "text": "Mali freed prisoners."})]).encode(),
        "latin.txt": b"Russia attacked.\nCaf\xe9 Kyiv closed.\n",
        "good.txt": b"Iran condemned the attack on Monday.\n",
    }.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def coded(folder: Path) -> Result:
    names = ("empty", "binary", "line", "arabic", "missing", "rows", "latin", "good")
    paths = [str(folder / f"{name}.{'jsonl' if name == 'rows' else 'txt'}") for name in names]
    return _run("code", *paths, "--to", "document")


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("empty.txt", "the file is empty"),
        ("binary.txt", "a binary file, not text"),
        ("line.txt:1", "5,000,000 characters"),
        ("arabic.txt", "in Arabic script; only English is read"),
        ("missing.txt", "there is no such file or folder"),
        ("rows.jsonl:3", "line 3 is no valid JSON"),
        ("latin.txt:2", "(0xe9) is no valid UTF-8"),
    ],
)
def test_each_bad_input_is_told_with_file_and_line(coded: Result, folder: Path, where: str, told: str) -> None:
    line = next(line for line in coded.stderr.splitlines() if f"{folder / where}: " in line)
    assert told in line
    assert "; " in line  # what to do about it


def test_the_other_inputs_are_done_and_the_exit_code_is_1(coded: Result) -> None:
    documents = [json.loads(line) for line in coded.stdout.splitlines()]
    assert [d["id"] for d in documents[:3]] == ["one", "two", "four"]
    assert len(documents) == 4
    assert coded.exit_code == 1
    assert "7 refused" in coded.stderr


def test_a_sound_input_exits_0(folder: Path) -> None:
    assert _run("code", str(folder / "good.txt"), "--to", "jsonl").exit_code == 0


def test_columns_name_where_a_table_keeps_the_fields(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'headline,words,day\nA title,"{GOOD}",2025-05-05\n')
    done = _run(
        "code", str(tmp_path / "a.csv"), "--to", "document", "--columns", "title=headline,text=words,published=day"
    )
    document = json.loads(done.stdout)
    assert (document["title"], document["published"], document["text"]) == ("A title", "2025-05-05", GOOD)


def test_columns_may_be_paths(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"article": {"body": GOOD}}))
    done = _run("code", str(tmp_path / "a.jsonl"), "--to", "document", "--columns", "text=article.body")
    assert json.loads(done.stdout)["text"] == GOOD


@pytest.mark.parametrize(
    ("columns", "told"), [("texd=words", "no field 'texd'"), ("text", "FIELD=COLUMN"), ("text=", "FIELD=COLUMN")]
)
def test_wrong_columns_are_wrong_usage(columns: str, told: str) -> None:
    done = _run("code", "a.csv", "--columns", columns)
    assert done.exit_code == 2
    assert told in done.stderr


def test_a_table_without_the_column_is_refused_once(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b\n" + "1,2\n" * 50)
    done = _run("code", str(tmp_path / "a.csv"), "--columns", "text=words")
    assert done.exit_code == 1
    assert [line for line in done.stderr.splitlines() if "no column `words`" in line and "a, b" in line]
    assert len(done.stderr.splitlines()) == 1


def test_rejects_are_kept_with_reason_place_and_digest(folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "rejects.jsonl"
    done = _run("code", str(folder / "rows.jsonl"), str(folder / "arabic.txt"), "--rejects", str(kept))
    rows = [json.loads(line) for line in kept.read_text().splitlines()]
    assert [(r["reason"], r["place"]) for r in rows] == [("json", "3"), ("language", None)]
    assert len(rows[0]["digest"]) == 12
    assert "3 read, 2 refused: 1 json, 1 language" in done.stderr
    assert "valid JSON" not in done.stderr
    assert _run("code", "x", "--rejects", str(tmp_path / "none" / "r.jsonl")).exit_code == 2


def test_standard_input() -> None:
    done = _run("code", "-", "--to", "document", stdin=GOOD.encode())
    assert json.loads(done.stdout)["text"] == GOOD


def test_names_of_files_cannot_speak_to_the_terminal(tmp_path: Path) -> None:
    done = _run("code", str(tmp_path / "\x1b[31mred\u202e.txt"))
    assert "\x1b" not in done.stderr
    assert "\u202e" not in done.stderr


def test_formats_are_listed_and_reasons() -> None:
    listed = _run("formats").stdout
    assert all(one.name in listed for one in formats())
    assert all(reason in _run("formats", "--reasons").stdout for reason in REASONS)


def _shared() -> Path:
    return Path(os.environ.get("DATELINE_SHARED", Path(__file__).resolve().parents[3] / "shared"))


@pytest.mark.skipif(not (_shared() / "gold/seed/story.txt").exists(), reason="the shared gold is absent")
def test_a_scraped_file_tells_its_title_day_and_publisher() -> None:
    document = json.loads(_run("code", str(_shared() / "gold/seed/story.txt"), "--to", "document").stdout)
    told = (document["title"], document["published"], document["publisher"])
    assert told == ("N-Koreans fight for Russia", "2025-05-04", "MENAFN")
