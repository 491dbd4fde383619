"""The shape of the source: imports run one way, functions are small, and nothing of one machine is in it."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = sorted((ROOT / "src" / "dateline").rglob("*.py"))
TOLD = [
    *SOURCE, *sorted((ROOT / "docs").rglob("*.*")), *sorted((ROOT / "benchmarks").glob("*.py")), *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "src").rglob("*.lex")), *sorted((ROOT / "src").rglob("*.tsv")), ROOT / "Makefile", ROOT / "pyproject.toml",
]  # fmt: skip
LAYERS = (
    'import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(config_filename=".importlinter"))'
)


def functions() -> Iterator[tuple[int, str]]:
    """(lines, where) of every function and method."""
    for path in SOURCE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield (node.end_lineno or node.lineno) - node.lineno + 1, f"{path.relative_to(ROOT)}:{node.name}"


def test_imports_run_one_way() -> None:
    run = subprocess.run([sys.executable, "-c", LAYERS], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


def test_functions_are_small() -> None:
    sizes = sorted(size for size, _ in functions())
    assert len(sizes) > 300
    assert statistics.median(sizes) <= 13
    assert sizes[int(len(sizes) * 0.9)] < 50


def test_no_function_is_a_page() -> None:
    assert [where for size, where in functions() if size > 80] == []


@pytest.mark.parametrize("path", SOURCE, ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_are_typed_small_and_keep_no_state(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 700
    assert path.stem not in {"utils", "util", "common", "helpers", "misc", "code"} or path.parent.name in {
        "cli",
        "coding",
    }
    assert not re.search(r"^\s*global ", text, re.MULTILINE)
    assert not re.search(r"^\s*print\(", text, re.MULTILINE)


@pytest.mark.parametrize("path", TOLD, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_path_of_one_machine(path: Path) -> None:
    if path.is_file() and path.suffix not in {".pyc", ".webp"}:
        assert not re.search(r"(?<![\w.])/(home|root|work|Users|tmp)/", path.read_text(encoding="utf-8"))
