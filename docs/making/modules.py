"""The map of the code: every module with the first sentence of its docstring, package by package, as imports run."""

from __future__ import annotations

import ast
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "dateline"
HEAD = """# The map of the code

Every module under `src/dateline/`, with what it says of itself. Packages stand in the order in which imports run: each may import those
above it, and none below. Start at `records.py` for the nouns, then `pipeline.py` for the steps in order, then the step you came for.
"""


def modules() -> str:
    """The page's text."""
    out = [HEAD]
    for package in _in_order():
        path = SOURCE / package
        if path.is_dir():
            out += _package(path)
        else:
            out += [f"\n## {package}.py\n\n", f"{_told(path.with_suffix('.py'))}\n"]
    return "".join(out)


def _in_order() -> list[str]:
    """The layers of .importlinter, the lowest first; then what no layer names."""
    parser = ConfigParser()
    parser.read(ROOT / ".importlinter")
    layers = parser["importlinter:contract:layers"]["layers"].split("\n")
    named = [p.strip().removeprefix("dateline.") for layer in reversed(layers) for p in layer.split("|") if p.strip()]
    there = {p.stem for p in SOURCE.glob("*.py")} | {p.parent.name for p in SOURCE.glob("*/__init__.py")}
    there -= {"__init__", "__main__"}
    return [p for p in named if p in there] + sorted(there - set(named))


def _package(path: Path) -> list[str]:
    out = [f"\n## {path.name}/\n\n{_told(path / '__init__.py')}\n\n| module | what it does |\n|---|---|\n"]
    for module in sorted(path.rglob("*.py")):
        name = module.relative_to(path)
        if module.name != "__init__.py":
            out.append(f"| `{name.as_posix()}` | {_told(module)} |\n")
        elif module.parent != path:
            out.append(f"| `{name.parent.as_posix()}/` | {_told(module)} |\n")
    return out


def _told(module: Path) -> str:
    """The first paragraph of a module's docstring."""
    told = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return " ".join(told.split("\n\n")[0].split()).replace("|", "\\|")
