"""Pages that are sessions at a terminal: their commands can be run, and what is printed compared with what they show.

A session is a block fenced with ```` ```console ````: lines that begin with `$ ` are commands (`<<'END'` runs on to the line `END`), the
lines below each are what it prints. All sessions of a page run one after another in one shell and one folder.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

FENCED = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
_HERE = re.compile(r"<<'(\w+)'$")
_MARK = "---- end of command {} ----"
SETTING_UP = ("python3 -m venv ", ". ", "pip install ")
"""Beginnings of commands that install: they are run where a clean environment is asked for, and print nothing."""


class Command(NamedTuple):
    """A command, whole, and the lines that it prints."""

    text: str
    output: str


def commands(page: str) -> list[Command]:
    """The commands of a page's sessions in order."""
    return [command for block in FENCED.findall(page) for command in _read(block)]


def _read(block: str) -> list[Command]:
    out: list[tuple[list[str], list[str]]] = []
    until = ""
    for line in block.splitlines():
        if until:
            out[-1][0].append(line)
            until = "" if line == until else until
        elif line.startswith("$ "):
            out.append(([line[2:]], []))
            here = _HERE.search(line)
            until = here.group(1) if here else ""
        else:
            out[-1][1].append(line)
    return [Command("\n".join(text), "".join(f"{line}\n" for line in printed)) for text, printed in out]


def run(todo: list[Command], folder: Path, environment: Mapping[str, str]) -> list[str]:
    """What each command prints, both streams together, without white space at the ends of lines.

    RuntimeError with the output if a command fails.
    """
    script = ["exec 2>&1", "set -e"]
    for number, command in enumerate(todo):
        script += [command.text, f"echo '{_MARK.format(number)}'"]
    done = subprocess.run(
        ["bash", "-c", "\n".join(script)],
        cwd=folder,
        env=dict(environment),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"a session's command ends with {done.returncode}:\n{done.stdout[-3000:]}{done.stderr}")
    out, rest = [], done.stdout
    for number in range(len(todo)):
        printed, _, rest = rest.partition(_MARK.format(number) + "\n")
        out.append("".join(f"{line.rstrip()}\n" for line in printed.splitlines()))
    return out


def refreshed(page: str, folder: Path, environment: Mapping[str, str]) -> str:
    """The page with what its commands print now; those that install are left out."""
    todo = [c for c in commands(page) if not c.text.startswith(SETTING_UP)]
    printed = iter(run(todo, folder, environment))

    def block(found: re.Match[str]) -> str:
        return "".join(
            f"$ {c.text}\n{'' if c.text.startswith(SETTING_UP) else next(printed)}" for c in _read(found.group())
        )

    return FENCED.sub(block, page)
