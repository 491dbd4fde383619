"""The public surface: the names, that they cost nothing before they are used, and that the guide's code runs."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dateline
from dateline import errors

ROOT = Path(__file__).resolve().parent.parent
SURFACE = {
    "Archive", "Box", "Claim", "Coder", "DatelineError", "Document", "Entity", "Event", "Filter", "Gold", "Incident", "Pipeline",
    "Query", "Reading", "Refusal", "RefusedWarning", "Report", "Rows", "Span", "Story", "Timeline", "__version__",
    "arrow_schema", "arrow_table", "explain", "read_inputs",
}  # fmt: skip
"""A change of these names is a change of the program's version."""


def test_the_names() -> None:
    assert set(dateline.__all__) == SURFACE
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


@pytest.mark.parametrize(("page", "least"), [("python", 7), ("spacy", 5), ("evaluate", 1), ("notebook", 1)])
def test_the_guide_runs(page: str, least: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    told = (ROOT / "docs" / "guide" / f"{page}.md").read_text(encoding="utf-8")
    names: dict[str, object] = {}
    blocks = re.findall(r"```python\n(.*?)```", told, re.DOTALL)
    assert len(blocks) >= least
    for block in blocks:
        exec(compile(block, f"{page}.md", "exec"), names)


def test_the_guide_names_the_surface_and_nothing_else() -> None:
    page = (ROOT / "docs" / "guide" / "python.md").read_text(encoding="utf-8")
    table = page.partition("## The surface")[2]
    told = {name for row in re.findall(r"^\| (.+?) \|", table, re.MULTILINE) for name in re.findall(r"`([\w.]+)`", row)}
    assert told == {*dateline.__all__, "dateline.errors", "dateline.spacy"} - {"__version__"}


CALLED = sorted(SURFACE - {"__version__"})


@pytest.mark.parametrize("name", CALLED)
def test_no_public_name_is_without_words(name: str) -> None:
    value = getattr(dateline, name)
    assert inspect.getdoc(value)
    for member, part in inspect.getmembers(value, inspect.isroutine):
        if not member.startswith("_") and str(getattr(part, "__module__", "")).startswith("dateline."):
            assert inspect.getdoc(part), f"{name}.{member}"


def test_every_error_is_told() -> None:
    told = (ROOT / "docs" / "reference" / "errors.md").read_text(encoding="utf-8")
    kinds = [k for _, k in inspect.getmembers(errors, inspect.isclass) if issubclass(k, errors.DatelineError)]
    assert all(f"| `{kind.__name__}` |" in told for kind in kinds)


def test_an_archive_does_what_the_commands_do() -> None:
    public = {name for name, _ in inspect.getmembers(dateline.Archive, inspect.isfunction) if not name.startswith("_")}
    told = (ROOT / "docs" / "guide" / "python.md").read_text(encoding="utf-8")
    assert {name for name in public if f"`{name}`" not in told} == {"anew", "view"}
