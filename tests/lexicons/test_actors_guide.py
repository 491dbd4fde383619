"""The guide to the actor tables tells of every table, every kind and every class of nouns."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.lexicons.load import names, table

GUIDE = (Path(__file__).resolve().parents[2] / "docs/guide/actors.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", names("actors", ".tsv"))
def test_every_table_is_told(name: str) -> None:
    file = name.removeprefix("actors/")
    assert f"`{file}`" in GUIDE or (file.startswith("people_") and "`people_*.tsv`" in GUIDE)


def test_every_kind_and_class_is_told() -> None:
    kinds = {r["kind"] for r in table("actors/agents.tsv")}
    classes = {r["class"] for r in table("actors/nouns.tsv")}
    assert [w for w in sorted(kinds | classes) if f"`{w}`" not in GUIDE] == []
