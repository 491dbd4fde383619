"""The public surface: the names, that they cost nothing before they are used, and that the guide's code runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import dateline

ROOT = Path(__file__).resolve().parent.parent


def test_the_names() -> None:
    assert dateline.__all__ == sorted(dateline.__all__)
    assert dir(dateline) == dateline.__all__
    for name in dateline.__all__:
        assert getattr(dateline, name) is not None


def test_other_names_are_none() -> None:
    with pytest.raises(AttributeError, match="no_such"):
        dateline.no_such  # noqa: B018


def test_import_costs_nothing() -> None:
    probe = "import sys, dateline; print(' '.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True).stdout.split()
    assert not {"spacy", "pyarrow", "msgspec", "typer", "dateline.records"} & set(loaded)


def test_the_guide_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    page = (ROOT / "docs" / "guide" / "python.md").read_text(encoding="utf-8")
    names: dict[str, object] = {}
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert len(blocks) >= 5
    for block in blocks:
        exec(compile(block, "python.md", "exec"), names)
