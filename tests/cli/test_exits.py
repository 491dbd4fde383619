"""How the command ends: 0 done, 1 some input refused and the rest done, 2 wrong usage; each with a message that helps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline import __version__
from tests.cli.command import Command


def hostile(folder: Path) -> dict[str, str]:
    """Inputs that cannot be read, each with what the message must hold."""
    (folder / "empty.txt").write_bytes(b"")
    (folder / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (folder / "arabic.txt").write_text(
        "أدانت الحكومة الهجوم الذي وقع يوم الثلاثاء قرب الحدود الشمالية. " * 10, encoding="utf-8"
    )
    (folder / "bytes.txt").write_bytes(b"Rebels attacked the army.\nThe minister \xff\xfe\xfa met.\n")
    good = json.dumps({"id": "g", "text": "Mali condemned Chad on Sunday.", "published": "2026-02-04"})
    other = json.dumps({"id": "h", "text": "Fiji praised Tonga on Sunday.", "published": "2026-02-04"})
    (folder / "lines.jsonl").write_text(f'{good}\n{other}\n{{"text": \n', encoding="utf-8")
    return {
        "empty.txt": "",
        "image.txt": "",
        "arabic.txt": "English",
        "bytes.txt": "",
        "lines.jsonl:3": "JSON",
        "missing.txt": "",
    }


def test_each_bad_input_is_named_and_the_others_are_done(dateline: Command, story: Path, tmp_path: Path) -> None:
    expected = hostile(tmp_path)
    files = [tmp_path / name.split(":")[0] for name in expected]
    ended = dateline("code", *files, story, "--to", "document")
    assert ended.code == 1
    done = [json.loads(line) for line in ended.out.splitlines()]
    assert {"g", "h"} <= {d["id"] for d in done}
    assert any(d["title"] == "Rebels free soldiers" for d in done)
    told = [line for line in ended.err.splitlines() if line.startswith("dateline: ")]
    for name, words in expected.items():
        assert any(name in line and words in line for line in told), name
    assert "Traceback" not in ended.err


def test_five_megabytes_of_one_line(dateline: Command, story: Path, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("rebels attacked the town and " * 180_000, encoding="utf-8")
    ended = dateline("code", long, story)
    assert ended.code == 1
    assert "long.txt" in ended.err
    assert len(ended.err) < 1000
    assert ended.out.count(b"\n") >= 3


@pytest.mark.parametrize(
    "arguments",
    [["code"], ["code", "x", "--to", "xml"], ["no-such-command"], ["code", "x", "--no-such-option"]],
)
def test_wrong_usage_is_two(dateline: Command, arguments: list[str]) -> None:
    ended = dateline(*arguments)
    assert ended.code == 2
    assert "Error" in ended.err
    assert "Traceback" not in ended.err


def test_an_absent_model_is_two_and_says_what_to_do(dateline: Command, story: Path) -> None:
    ended = dateline("code", story, "--model", "no_such_model")
    assert ended.code == 2
    assert "no_such_model" in ended.err
    assert "install" in ended.err


def test_an_absent_output_folder_is_two(dateline: Command, story: Path, tmp_path: Path) -> None:
    ended = dateline("code", story, "-o", tmp_path / "none" / "out.csv")
    assert ended.code == 2
    assert "none" in ended.err


@pytest.mark.parametrize("command", ["explain", "timeline"])
def test_readers_name_what_they_refuse(dateline: Command, story: Path, command: str) -> None:
    ended = dateline(command, story, "nowhere.txt")
    assert ended.code == 1
    assert "nowhere.txt" in ended.err
    assert ended.out


def test_version(dateline: Command) -> None:
    assert dateline("--version").text.strip() == __version__


def test_the_terminal_gets_no_control_characters(dateline: Command, tmp_path: Path) -> None:
    file = tmp_path / "escape.txt"
    text = "\x1b[31mRed\x1b[0m rebels\nPublished: 4 February 2026\nMalian \x1b]0;x\x07rebels \u202eattacked the army on Tuesday.\n"
    file.write_text(text, encoding="utf-8")
    for command in (["code", "--to", "table"], ["explain"], ["timeline"]):
        ended = dateline(*command, file)
        assert not any(c in ended.text + ended.err for c in "\x1b\x07\u202e"), command
