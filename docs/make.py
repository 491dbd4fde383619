"""Writes what the program itself can tell: `python docs/make.py`, or `make docs`.

That is pages of docs/reference (a test fails where one is not what this script writes), and the output shown in README.md
and the guide (each block behind `<!-- output: COMMAND -->`, with ` | head N` for its first N lines).
"""

from __future__ import annotations

import ast
import enum
import inspect
import itertools
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from making.modules import modules
from making.ontology import ontology
from making.sessions import refreshed

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "reference"
SESSIONS = tuple(ROOT / "docs" / "guide" / name for name in ("five-minutes.md", "tasks.md", "archive.md", "exports.md"))
"""Pages of sessions at a terminal: see `making/sessions.py`."""
BLOCK = re.compile(r"(?<=<!-- output: )dateline (.+?)(?: \| head (\d+))?( -->\n```\n).*?(?=```\n)", re.DOTALL)


def commands() -> str:
    """Every command with its arguments and options."""
    from typer.main import get_command

    from dateline.cli.app import app

    lines = [
        "# Commands",
        "",
        "Exit code 0: done. 1: some input was refused, each named with its reason, and the rest done. 2: wrong usage.",
    ]
    for name, command in _walk(get_command(app), ("dateline",)):
        lines += ["", f"## {name}", "", _one_line(command.help)]
        rows = [row for p in command.params if (row := _parameter(p))]
        if rows:
            lines += ["", "| argument or option | what it does |", "|---|---|", *rows]
    return "\n".join(lines) + "\n"


def _walk(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    yield " ".join(path), command
    for name, sub in getattr(command, "commands", {}).items():
        yield from _walk(sub, (*path, name))


def _parameter(parameter: Any) -> str | None:
    if parameter.name in ("help", "install_completion", "show_completion"):
        return None
    if parameter.param_type_name == "argument":
        name = parameter.metavar or parameter.name.upper()
    else:
        name = ", ".join([*parameter.opts, *parameter.secondary_opts])
    choices = _choices(parameter)
    default = parameter.default
    shown = (
        f" Default: `{default}`."
        if isinstance(default, str | int | float) and not isinstance(default, bool) and default != ""
        else ""
    )
    return f"| `{name}` | {_one_line(parameter.help)}{choices}{shown} |"


def _choices(parameter: Any) -> str:
    """The values of an enumeration; typer keeps the annotation in one place or another by version."""
    kind = getattr(getattr(parameter, "type_descriptor", None), "annotation", None)
    known = getattr(getattr(parameter, "type", None), "choices", ())
    values: Iterable[Any] = kind.__members__.values() if isinstance(kind, enum.EnumMeta) else known
    values = list(values)
    return f" One of {', '.join(str(getattr(v, 'value', v)) for v in values)}." if values else ""


def columns() -> str:
    """The columns of flat output."""
    from dateline.exporting.flat import COLUMNS

    rows = [f"| `{name}` | {text} |" for name, text in COLUMNS.items()]
    head = "# Columns\n\nOne event a row, in CSV and Parquet (`--to csv`, `--to parquet`). Empty means not known.\n\n| column | what it holds |\n|---|---|\n"
    return head + "\n".join(rows) + "\n"


def refusals() -> str:
    """The reasons for which an input is not read."""
    from dateline.reading.refusal import REASONS

    rows = [f"| `{code}` | {text} |" for code, text in REASONS.items()]
    head = "# Refusals\n\nWhy an input was not read. The others are done all the same, and the command ends with exit code 1.\n\n| reason | meaning |\n|---|---|\n"
    return head + "\n".join(rows) + "\n"


def errors() -> str:
    """The tree of errors."""
    from dateline import errors as module

    tree = (module.__doc__ or "").split("\n\n")
    found = [kind for _, kind in inspect.getmembers(module, inspect.isclass) if issubclass(kind, module.DatelineError)]
    rows = [f"| `{kind.__name__}` | {_one_line(kind.__doc__)} |" for kind in sorted(found, key=lambda k: k.__name__)]
    return (
        "\n".join(
            ["# Errors", "", tree[0], "", "```", tree[1].rstrip(), "```", "", "| error | when |", "|---|---|", *rows]
        )
        + "\n"
    )


def settings() -> str:
    """Every setting, with its default and the words that stand under it in the source."""
    from dateline import settings as module

    lines = ["# Settings", "", *_paragraphs(module.__doc__)]
    told = _told(Path(module.__file__ or "").read_text(encoding="utf-8"))
    default = module.Settings()
    for section in default.__struct_fields__:
        kind = type(getattr(default, section))
        lines += [
            "",
            f"## {section}",
            "",
            _one_line(kind.__doc__),
            "",
            "| setting | default | what it is |",
            "|---|---|---|",
        ]
        lines += [f"| `{n}` | {getattr(kind(), n):,} | {told[kind.__name__, n]} |" for n in kind.__struct_fields__]
    return "\n".join(lines) + "\n"


def _paragraphs(text: str | None) -> list[str]:
    """A docstring as Markdown: what is set in behind `::` as a block of code."""
    words, _, code = inspect.cleandoc(text or "").partition("::\n\n")
    return [*words.splitlines(), "", "```", *inspect.cleandoc(code).splitlines(), "```"]


def _told(source: str) -> dict[tuple[str, str], str]:
    """The string under each annotated field of a module's classes, by class and field."""
    out = {}
    for kind in ast.walk(ast.parse(source)):
        if isinstance(kind, ast.ClassDef):
            for field, below in itertools.pairwise(kind.body):
                if (
                    isinstance(field, ast.AnnAssign)
                    and isinstance(below, ast.Expr)
                    and isinstance(field.target, ast.Name)
                ):
                    out[kind.name, field.target.id] = _one_line(ast.literal_eval(below.value))
    return out


def _one_line(text: str | None) -> str:
    first = re.split(r"\n\s*\n", (text or "").strip())[0]
    return " ".join(first.split()).replace("|", "\\|")


def tables() -> str:
    """The archive's tables."""
    from dateline.archiving.codebook import described
    from dateline.archiving.schema import FORMAT, TABLES

    head = (
        f"# The archive's tables\n\nFormat {FORMAT}. `origin` is the step that fills a column. `dateline sql` and Python show each table "
        "as it stands at a version, without `replaces` and `gone`, and with `version` and `known` (when it was committed, UTC) "
        "added; the files hold every row ever written, see `decisions/archive-commits.md`.\n"
    )
    return head + "".join(f"\n## {described(table)}" for table in TABLES.values())


PAGES: dict[str, Callable[[], str]] = {
    "commands.md": commands,
    "columns.md": columns,
    "refusals.md": refusals,
    "errors.md": errors,
    "settings.md": settings,
    "tables.md": tables,
    "ontology.md": ontology,
    "modules.md": modules,
}
"""Each page by its file's name."""


def with_output(text: str) -> str:
    """A page with each block of output written anew."""
    return BLOCK.sub(_output, text)


def _output(block: re.Match[str]) -> str:
    arguments, head, rest = block.groups()
    program = [sys.executable, "-c", "from dateline.cli import main; main()", *shlex.split(arguments)]
    run = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True)
    lines = [line.rstrip() for line in run.stdout.rstrip().splitlines()]
    command = f"dateline {arguments}"
    shown = lines[: int(head)] if head else lines
    return f"{command}{f' | head {head}' if head else ''}{rest}$ {command}\n" + "\n".join(shown) + "\n"


def with_sessions(text: str) -> str:
    """A page of sessions with what the program of this tree prints now."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "bin", "dateline")
        program.parent.mkdir()
        program.write_text(f"#!{sys.executable}\nfrom dateline.cli import main\nmain()\n", encoding="utf-8")
        program.chmod(0o755)
        work = Path(folder, "work")
        work.mkdir()
        path = os.pathsep.join([str(program.parent), str(Path(sys.executable).parent), os.environ["PATH"]])
        return refreshed(text, work, os.environ | {"PATH": path})


def main() -> None:
    """Writes every page; with `--output`, the output in README.md and the guide too."""
    for name, make in PAGES.items():
        (FOLDER / name).write_text(make(), encoding="utf-8")
    if "--output" not in sys.argv:
        return
    for page in (ROOT / "README.md", *sorted((ROOT / "docs" / "guide").glob("*.md"))):
        page.write_text(with_output(page.read_text(encoding="utf-8")), encoding="utf-8")
    for page in SESSIONS:
        page.write_text(with_sessions(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
