"""Dictionaries in the TABARI and PETRARCH formats become a lexicon folder.  All of them are made up here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dateline.errors import LexiconError, OutputError
from dateline.lexicons.importing import Imported, import_files
from dateline.lexicons.importing.actors import dates
from dateline.lexicons.importing.codes import Side, event_code, side
from dateline.lexicons.importing.lines import spelled

ACTORS = """<!-- a made-up
dictionary -->
ZEMBLA_FRONT_  [MLIREB]   ; a front
+ZF_
OTTO_ZEMBLER_  # a minister
\t[DEUGOV 930120-010120]
\t[DEUELI >20010121]
NOWHERIA_ [QQQ]
ZEMBLA_LEAGUE_ [DEUPTYXXX]
NOTHING_
FRANCE_ [FRA]
BAD_DATE_ [DEUGOV <931320]
"""
AGENTS = """!PERSON! = MAN, WOMAN
ZEMBLA!PERSON!_ [~COP]
ZEMBLIST_{ZEMBLISTAS_} [~REB]
SOLDIER_ [~MIL]
ODD LINE
ZEMBLOID_ [~QQQ]
"""
VERBS = """&MONEY
+DOLLARS_
+EURO
--- UPBRAIDE [112] ---
UPBRAIDE {UPBRAIDES UPBRAIDED}
- * + OF CORRUPTION [1121]
- + WERE * BY $ [111]
- TROOPS * + [190]
- * &MONEY TO + [0711]
- * % [040]
- * TO MEET WITH + [036]
- * IDEA [---]
- + * [043]
- * + * [010]
- * WORD [XYZ]
- * + AND THEN + [112]
--- STATE [010] ---
ZEMBLE
"""


@pytest.fixture
def done(tmp_path: Path) -> tuple[Imported, Path]:
    for name, text in (("a.actors", ACTORS), ("b.agents", AGENTS), ("c.verbs", VERBS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    return import_files([str(tmp_path / n) for n in ("a.actors", "b.agents", "c.verbs")], str(out)), out


def lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def entries(out: Path) -> dict[str, str]:
    cells = [[c.strip() for c in line.split("|")] for line in lines(out / "predicates/imported.lex") if line[0] != "#"]
    return {c[0]: c[1] for c in cells}


def test_actors_with_synonyms_and_times(done: tuple[Imported, Path]) -> None:
    _, out = done
    assert "Zembla Front\tZf;ZF\tMLI\tREB\t\t\ta.actors:3" in lines(out / "actors/organisations.tsv")
    people = lines(out / "actors/people_imported.tsv")
    assert "Otto Zembler\t\tDEU\tGOV\t\t1993-01-20\t2001-01-20" in people
    assert "Otto Zembler\t\tDEU\tELI\t\t2001-01-21\t" in people


def test_what_is_ours_already_is_not_written_again(done: tuple[Imported, Path]) -> None:
    result, out = done
    assert result.known == 2  # France, soldier
    assert "France" not in (out / "actors/organisations.tsv").read_text()
    assert "soldier\t" not in (out / "actors/agents.tsv").read_text()


def test_agents_with_plurals_and_lists(done: tuple[Imported, Path]) -> None:
    _, out = done
    assert lines(out / "actors/agents.tsv")[1:] == [
        "zemblaman\t\tCOP\tperson\t", "zemblawoman\t\tCOP\tperson\t", "zemblist\tzemblistas\tREB\tperson\t",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("upbraide", "ACCUSE allege @112"),
        ("upbraide B of corruption", "ACCUSE allege @1121"),
        ("upbraide B", "ACCUSE disapprove @111"),
        ("A[_own_troops] upbraide B", "ASSAULT @190"),
        ("upbraide _own_money to B", "AID @0711"),
        ("upbraide +_own_meet with B", "AGREE @036"),
        ("upbraide idea", "none imported"),
        ("zemble", "none a statement"),
    ],
)
def test_patterns_in_our_form(done: tuple[Imported, Path], pattern: str, code: str) -> None:
    assert entries(done[1])[pattern] == code


def test_the_report_names_all_that_was_left_behind(done: tuple[Imported, Path]) -> None:
    result, out = done
    report = (out / "report.txt").read_text()
    assert len(report.splitlines()) == len(result.lost)
    for said in (
        "a.actors:8\tno country and no sector", "a.actors:9\tXXX left out", "a.actors:10\ta name without a code",
        "a.actors:12\ta time that cannot be read", "b.agents:5\tno agent", "b.agents:6\tno sector",
        "c.verbs:10\tin our form the same pattern", "c.verbs:13\tin our form the same pattern", "c.verbs:14\ta pattern without a place",
        "c.verbs:15\tno event code", "c.verbs:16\ta word behind the verb",
    ):  # fmt: skip
        assert said in report


def test_the_folder_is_a_lexicon(done: tuple[Imported, Path]) -> None:
    code = (
        "from dateline.lexicons.predicates import predicates as p; from dateline.lexicons.actors import actors as a\n"
        "print(p().classes['_own_money'] == {'dollar', 'euro'}, len(p().entries['upbraide', 'v']), a().agents['zemblistas'].sectors,"
        " [e.until for e in a().entries['Otto Zembler']])"
    )
    env = {**os.environ, "DATELINE_LEXICON": str(done[1])}
    told = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True).stdout
    assert told.strip() == "True 7 ('REB',) ['2001-01-20', '']"


def test_a_folder_with_something_in_it_is_left_alone(done: tuple[Imported, Path], tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="not empty"):
        import_files([str(tmp_path / "a.actors")], str(done[1]))


def test_what_is_no_dictionary(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"hello\xff\x00 world\n")
    with pytest.raises(LexiconError, match="no dictionary"):
        import_files([str(tmp_path / "x.txt")], str(tmp_path / "o"))
    with pytest.raises(LexiconError, match="cannot be read"):
        import_files([str(tmp_path / "absent")], str(tmp_path / "o"))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("0841", "RETREAT release @0841"), ("[112:111]", "ACCUSE allege @112"), ("043", "CONSULT visit @043 <"), ("1953", "ASSAULT aerial @1953"),
        ("010", "none a statement"), ("XYZ", None), ("9", None), ("99", None), ("", None),
    ],
)  # fmt: skip
def test_event_codes(written: str, expected: str | None) -> None:
    assert event_code(written) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("USAGOVMIL", Side("USA", ("GOV", "MIL"), ())), ("~MED", Side("", ("JRN",), ())), ("IGOUNO", Side("UNO", (), ())),
        ("NGOHRI", Side("NGO", ("SOC",), ())), ("PSEREBXXX", Side("PSE", ("REB",), ("XXX",))),
        ("", Side("", (), ())),
    ],
)  # fmt: skip
def test_actor_codes(code: str, expected: Side) -> None:
    assert side(code) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<930120", ("", "1993-01-20")), (">20010120", ("2001-01-20", "")), ("930120-010120", ("1993-01-20", "2001-01-20")),
        ("<931320", ("", "")), ("930120", ("", "")), ("", ("", "")), ("9301201", ("", "")),
    ],
)  # fmt: skip
def test_dates(written: str, expected: tuple[str, str]) -> None:
    assert dates(written) == expected


def test_spelling() -> None:
    assert spelled("AL_GORE_") == "Al Gore"
    assert spelled("BANK_OF_ZEMBLA") == "Bank of Zembla"
    assert spelled("Mac_Zemble") == "Mac Zemble"
    assert spelled("JEAN-PAUL_O'ZEMBLE") == "Jean-Paul O'Zemble"
