"""A codebook tells how to cite a state, what filled it, and every type and column."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dateline import __version__
from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.archiving.codebook import citation, codebook
from dateline.archiving.recoding import Recoder
from dateline.archiving.retracting import retract
from dateline.archiving.schema import TABLES
from dateline.exporting.flat import COLUMNS
from tests.archiving import stub
from tests.cli.command import Command

CHANGED = stub.steps({**stub.RULES, "attacks": "THREATEN"})


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive.open(str(tmp_path / "sahel"), create=True)
    Adder(archive, stub.steps(), batch=5).add(stub.stories(12))
    Recoder(archive, CHANGED).run()
    return archive


def test_the_citation_names_version_day_and_what_read_and_coded(archive: Archive) -> None:
    day = f"{archive.ledger.commits()[-1].at:%Y-%m-%d}"
    assert citation(archive.view(), "sahel") == (
        f"*sahel*, version 6, {day}. Read by dateline 0 stub reading/1. "
        f"Coded by dateline {__version__}, lexicon {CHANGED.coder.lexicon}, ontology plover/0.8."
    )
    assert stub.steps().coder.lexicon in citation(archive.view(4), "sahel")
    assert citation(archive.view(0), "sahel") == "*sahel*, version 0."


def test_it_tells_types_commits_and_every_column(archive: Archive) -> None:
    retract(archive, "s1", "withdrawn | <b>\nby the paper")
    told = codebook(archive.view(), "sahel", {"AID": "what is given"}, COLUMNS)
    assert re.search(r"\| plover/0\.8 \| AID \| \d+ \| what is given \|", told)
    assert "| 2 to 4 | " in told
    assert "| 12 stories, 12 readings, " in told
    assert "withdrawn &#124; &lt;b> by the paper |" in told
    for name in COLUMNS:
        assert f"| {name} |" in told
    for table in TABLES.values():
        assert f"## Table {table.name}\n" in told
        assert all(f"| `{c.name}` |" in told for c in table.columns)
    assert "| 12 |" not in codebook(archive.view(3), "sahel", {}, {}).split("## What filled it")[0]


def test_by_command(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dateline = Command(monkeypatch)
    written = tmp_path / "codebook.md"
    assert dateline("archive", "codebook", "--archive", archive.root, "--as-of", "4", "-o", written).code == 0
    assert written.read_text(encoding="utf-8").startswith("# Codebook of sahel, version 4\n")
    assert "| plover/0.8 | AID | " in dateline("archive", "codebook", "--archive", archive.root).text
