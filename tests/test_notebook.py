"""The tutorial notebook runs from its first cell to its last, and draws the same figure each time."""

from __future__ import annotations

import ast
import contextlib
import io
from pathlib import Path
from typing import Any

import nbformat
import pytest

from dateline import read_inputs

FOLDER = Path(__file__).resolve().parent.parent / "examples" / "notebooks"
FILE = FOLDER / "from-texts-to-a-figure.ipynb"


def run(cells: list[tuple[str, str]], names: dict[str, Any]) -> dict[str, tuple[object, str]]:
    """What each cell's last line is, as a notebook would show it, and what the cell prints."""
    shown: dict[str, tuple[object, str]] = {}
    for name, source in cells:
        tree, value, printed = ast.parse(source), None, io.StringIO()
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        with contextlib.redirect_stdout(printed):
            exec(compile(tree, name, "exec"), names)
            if isinstance(last, ast.Expr):
                value = eval(compile(ast.Expression(last.value), name, "eval"), names)
        shown[name] = (value, printed.getvalue())
    return shown


@pytest.fixture(scope="module")
def cells() -> list[tuple[str, str]]:
    book = nbformat.read(FILE, as_version=4)
    nbformat.validate(book)
    assert all(not cell.get("outputs") and cell.get("execution_count") is None for cell in book.cells)
    return [(cell.id, cell.source) for cell in book.cells if cell.cell_type == "code"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place like the notebook's own, which its figure may be written into."""
    for file in sorted(FOLDER.parent.iterdir()):
        if file.is_file():
            (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    return tmp_path / "notebooks"


def test_the_notebook_runs(cells: list[tuple[str, str]], folder: Path) -> None:
    shown = run(cells, {})
    (stories, events, refused), _ = shown["read"]  # type: ignore[misc]
    assert (stories, refused) == (11, [])
    assert events > 60
    for name in ("story", "event", "dyad"):
        assert "<table>" in shown[name][0]._repr_html_()  # type: ignore[attr-defined]
    assert "negated" in shown["event"][0]._repr_html_()  # type: ignore[attr-defined]
    assert "summoned" in shown["why"][1]
    assert "the story's own" in shown["frame"][0].columns  # type: ignore[attr-defined]
    assert str(shown["caption"][0]).startswith("Coded by Dateline 0.")
    figure = (folder / "figure.svg").read_bytes()
    assert figure.startswith(b"<?xml")
    assert b"events told as fact" in figure
    run(cells[:1] + cells[-5:], {})
    assert (folder / "figure.svg").read_bytes() == figure


def test_a_folder_of_stories_may_hold_a_notebook() -> None:
    assert all(type(item).__name__ == "Story" for item in read_inputs([str(FOLDER.parent)]))
