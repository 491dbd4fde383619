"""A user's folder laid over the lexicon: it adds, replaces, strikes out, and shows in the digest."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = "from dateline.cli import main; main()"
STORY = (
    "BAMAKO, 4 May 2025 - Zembla Front fighters zorbled Malian soldiers on Monday. France criticised Mali on Tuesday.\n"
)


def run(*arguments: str, lexicon: Path | None = None, stdin: str = "") -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k != "DATELINE_LEXICON"}
    if lexicon is not None:
        env["DATELINE_LEXICON"] = str(lexicon)
    return subprocess.run(
        [sys.executable, "-c", RUN, *arguments], input=stdin, env=env, capture_output=True, text=True, check=False
    )


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return folder


def python(code: str, lexicon: Path) -> str:
    env = {**os.environ, "DATELINE_LEXICON": str(lexicon)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    return (done.stdout or done.stderr.splitlines()[-1]).strip()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    write(tmp_path, "predicates/mine.lex", "zorble B | ASSAULT beat | IRN > IRQ | Iran zorbled Iraq.\n")
    return write(tmp_path, "actors/armed_groups.tsv", "name\tcountry\tsectors\nZembla Front\tMLI\tREB\n")


def test_entries_of_the_folder_code_and_name_themselves(own: Path) -> None:
    done = run("code", "-", "--lexicon", str(own), stdin=STORY)
    events = {e["trigger"]["text"]: e for e in map(json.loads, done.stdout.splitlines())}
    assert events["zorbled"]["rule"] == "own/mine.lex:1 zorble B"
    assert events["zorbled"]["actors"][0]["sectors"] == ["REB"]
    assert "criticised" in events  # ours are there as before
    plain = run("code", "-", stdin=STORY)
    assert "zorble" not in plain.stdout.replace("zorbled Malian soldiers", "")
    digests = {json.loads(d.stdout.splitlines()[0])["coder"]["lexicon"] for d in (done, plain)}
    assert len(digests) == 2


def test_the_variable_does_what_the_option_does(own: Path) -> None:
    by_option = run("code", "-", "--lexicon", str(own), stdin=STORY)
    by_variable = run("code", "-", lexicon=own, stdin=STORY)
    assert by_option.stdout == by_variable.stdout != ""


def test_a_pattern_of_ours_is_replaced_and_struck_out(tmp_path: Path) -> None:
    write(tmp_path, "predicates/mine.lex", "accuse   B | REJECT | | \n- admonish B\n")
    told = python(
        "from dateline.lexicons.predicates import predicates as p\n"
        "print([e.type for e in p().entries['accuse','v'] if e.pattern.split() == ['accuse', 'B']], ('admonish','v') in p().entries)",
        tmp_path,
    )
    assert told == "['REJECT'] False"


def test_what_is_struck_out_must_be_there(tmp_path: Path) -> None:
    write(tmp_path, "predicates/mine.lex", "- zorble B\n")
    assert "no entry has the pattern" in python(
        "from dateline.lexicons.predicates import predicates as p; p()", tmp_path
    )


def test_rows_replace_rows_and_strike_them_out(tmp_path: Path) -> None:
    write(tmp_path, "actors/people_mine.tsv", "name\tcountry\tsectors\nAbdullah Gul\tTUR\tELI\n")
    write(tmp_path, "actors/media.tsv", "name\tcountry\tsectors\n-AFP\n")
    told = python(
        "from dateline.lexicons.actors import actors as a\n"
        "print([(e.sectors, e.role) for e in a().entries['Abdullah Gul']], 'AFP' in [e.name for e in a().entries.get('AFP', ())])",
        tmp_path,
    )
    assert told == "[(('ELI',), None)] False"


def test_a_class_is_added_to(tmp_path: Path) -> None:
    write(tmp_path, "predicates/classes.lex", "_talks: zorblefest\n")
    told = python(
        "from dateline.lexicons.predicates import predicates as p\n"
        "print({'zorblefest', 'meeting'} <= p().classes['_talks'])",
        tmp_path,
    )
    assert told == "True"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("predicates/mine.lex", "zorble B | ASSAULT\n", "four columns"),
        ("actors/strange.tsv", "name\nx\n", "nothing reads a file of this name"),
        ("actors/media.tsv", "name\tcolour\nx\tred\n", "no column 'colour'"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path, name: str, text: str, said: str) -> None:
    done = run("code", "-", "--lexicon", str(write(tmp_path, name, text)), stdin=STORY)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    for done in (
        run("code", "-", "--lexicon", str(tmp_path / "no"), stdin=STORY),
        run("code", "-", lexicon=tmp_path / "no", stdin=STORY),
    ):
        assert done.returncode == 2
        assert "no folder" in done.stderr


def test_notes_beside_the_tables_are_the_users_own(own: Path) -> None:
    write(own, "README.md", "mine")
    assert run("lexicon", "find", "zorble", lexicon=own).stdout.startswith("own/predicates/mine.lex:1: zorble B")
