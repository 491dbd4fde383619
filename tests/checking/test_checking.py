"""The checker: our own lexicon has no faults, and each kind of fault is found where it is put."""

from __future__ import annotations

import pytest

from dateline.checking import check_all
from dateline.checking.entries import covers, duplicates, entry_faults, unknown_codes, unused_classes
from dateline.checking.examples import example_faults
from dateline.checking.fault import Fault
from dateline.checking.tables import Row, _codes, _rows, _times, _twice
from dateline.lexicons.predicates import Entry, Predicates, build

CLASSES = "_talks: talk, meeting\n_unused: nothing\n"


def lexicon(*lines: str) -> Predicates:
    return build({"predicates/x.lex": "\n".join(lines)}, CLASSES)


def entries(*lines: str) -> list[Entry]:
    return sorted((e for g in lexicon(*lines).entries.values() for e in g), key=lambda e: int(e.where.split(":")[1]))


def test_our_lexicon_has_no_faults() -> None:
    assert [str(f) for f in check_all() if f.wrong] == []


def test_a_pattern_that_stands_twice() -> None:
    found = list(duplicates(entries("accuse B | ACCUSE | | x", "accuse  B | REJECT | | y")))
    assert [str(f) for f in found] == ["x.lex:2: the pattern 'accuse  B' stands already at x.lex:1"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("x B | ACUSE | | e", "no type ACUSE"), ("x B | ACCUSE meet | | e", "ACCUSE has no mode meet"), ("x B | ACCUSE #wrong | | e", "no context wrong"),
        ("A[tanks] x B | ACCUSE | | e", "no kind of actor tanks"), ("x + | ACCUSE | | e", ""), ("x +RETRET | ACCUSE | | e", "no type RETRET behind +"),
        ("x B | SANCTION convict +COERCE:arest | | e", "COERCE has no mode arest"), ("x B | none sport | | e", ""),
    ],
)  # fmt: skip
def test_unknown_codes(line: str, said: str) -> None:
    assert "; ".join(f.message for f in unknown_codes(entries(line))) == said


def test_what_is_dead_and_what_contradicts() -> None:
    whole = lexicon(
        "hold _talks | CONSULT | | e", "hold meeting | CONSULT | | e", "hold talk with B | CONSULT | | e",
        "free B hostage | RETREAT | | e", "free hostage B | COERCE | | e",
    )  # fmt: skip
    found = [
        f for e in sorted(whole.entries["hold", "v"]) for f in entry_faults([e], whole) if "class" not in f.message
    ]
    assert [(f.where, f.wrong) for f in found] == [("x.lex:2", False)]
    (clash,) = (f for e in whole.entries["free", "v"] for f in entry_faults([e], whole) if "class" not in f.message)
    assert clash.wrong
    assert "asks the same" in clash.message


def test_a_class_that_no_pattern_names() -> None:
    whole = lexicon("hold _talks | CONSULT | | e")
    assert Fault("classes.lex", "no pattern names the class _unused", False) in list(unused_classes(whole))


def test_covering() -> None:
    general, special = entries("meet B | CONSULT | | e", "meet B[MIL] with A at _talks | CONSULT | | e")
    assert covers(general, special)
    assert not covers(special, general)


def test_examples_that_are_not_coded_as_told_and_entries_that_nothing_meets() -> None:
    wrong, elsewhere = entries(
        "accuse B of | REJECT | KOR > PRK | Seoul accused Pyongyang of shelling the island.",
        "zorble B | ASSAULT | KOR > PRK | Seoul attacked Pyongyang.",
    )
    found = list(example_faults([wrong, elsewhere]))
    assert [f.wrong for f in found] == [True, False, False]
    assert "should be REJECT" in found[0].message
    assert "exercised by nothing: its example meets assault.lex" in found[2].message


def test_rows() -> None:
    good: list[Row] = []
    found = list(_rows("t.tsv", "name\tcountry\nA\tFRA\tx\n\tFRA\n B\tFRA\n# note\nC\tFRA\n", good))
    assert [str(f) for f in found] == [
        "t.tsv:2: 3 cells under a header of 2", "t.tsv:3: no name", "t.tsv:4: spaces around or doubled in a cell",
    ]  # fmt: skip
    assert [r.where for r in good] == ["t.tsv:4", "t.tsv:6"]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"name": "A", "country": "FRX"}, ["no country FRX"]), ({"name": "A", "sectors": "GOV;ARM"}, ["no sector ARM"]),
        ({"name": "A", "country": "FRA", "sectors": "GOV; MIL"}, []),
    ],
)  # fmt: skip
def test_codes_of_actors(cells: dict[str, str], said: list[str]) -> None:
    assert [f.message for f in _codes(Row("t:1", cells), frozenset({"FRA"}))] == said


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("2009", "2008", "dates out of order"), ("2009-05", "2009", ""), ("2009", "2009-05", ""), ("2009-13", "", "is no date"),
        ("2009-05-17", "2009-05-16", "dates out of order"), ("", "2001", ""),
    ],
)  # fmt: skip
def test_times(since: str, until: str, said: str) -> None:
    found = list(_times(Row("t:1", {"name": "A", "from": since, "to": until})))
    assert bool(found) == bool(said)
    assert all(said in f.message for f in found)


def test_names_twice() -> None:
    def row(where: str, **cells: str) -> Row:
        return Row(where, {"name": "A", "country": "FRA", "sectors": "GOV", "from": "", "to": "", **cells})

    assert [f.wrong for f in _twice([row("t:1"), row("t:2")])] == [True]
    assert [f.wrong for f in _twice([row("t:1"), row("t:2", country="DEU")])] == [False]
    assert list(_twice([row("t:1", to="2001"), row("t:2", country="DEU", **{"from": "2002"})])) == []
