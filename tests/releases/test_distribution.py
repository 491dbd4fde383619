"""What is released: built twice to the same bytes, complete, locked, and working in an environment that has nothing else."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from releases.build import LOCK, ROOT, build, version
from releases.lock import normal, pins

sys.path.insert(0, str(ROOT / "docs"))
from making import sessions

GUIDE = ROOT / "docs" / "guide"


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    build(out)
    return out


def wheel(dist: Path) -> Path:
    return dist / f"dateline-{version()}-py3-none-any.whl"


def test_the_same_tree_gives_the_same_bytes(dist: Path, tmp_path: Path) -> None:
    again = build(tmp_path)
    assert {p.name for p in again} == {p.name for p in dist.iterdir()}
    for path in again:
        assert path.read_bytes() == (dist / path.name).read_bytes(), path.name


def test_the_wheel_holds_the_program_and_its_knowledge_alone(dist: Path) -> None:
    held = zipfile.ZipFile(wheel(dist)).namelist()
    for name in ("lexicons/data/predicates/assault.lex", "lexicons/data/ontology/plover.tsv", "py.typed", "cli/app.py"):
        assert f"dateline/{name}" in held
    assert all(name.startswith(("dateline/", "dateline-")) for name in held)
    assert not [name for name in held if "__pycache__" in name or name.endswith(".sqlite")]


def test_the_source_archive_builds_and_tests(dist: Path) -> None:
    with tarfile.open(dist / f"dateline-{version()}.tar.gz") as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "Makefile",
        "README.md",
        "tests/conftest.py",
        "evals/floors.toml",
        "docs/index.md",
        "examples/10-wire.jsonl",
    } <= held
    assert not [name for name in held if name.startswith(("shared", ".venv"))]


def test_every_dependency_is_locked_with_digests(dist: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = pins(LOCK)
    for text in project["dependencies"]:
        wanted = Requirement(text)
        pin = locked[normal(wanted.name)]
        assert wanted.specifier.contains(pin.version), f"{text}: locked at {pin.version}: run `make lock`"
    assert all(pin.digests for pin in locked.values())


def test_the_bill_of_materials_names_what_is_locked(dist: Path) -> None:
    bill = json.loads((dist / "sbom.json").read_text(encoding="utf-8"))
    assert {normal(c["name"]): c["version"] for c in bill["components"]} == {
        n: p.version for n, p in pins(LOCK).items()
    }


def test_the_change_log_tells_of_this_version() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {version()}" in changes or "## Unreleased" in changes


def test_the_first_pages_work_as_printed(dist: Path, tmp_path: Path) -> None:
    """Installs the wheel into an environment that has nothing and runs every command of the first page, and then of the tasks."""
    shutil.copy(wheel(dist), tmp_path)
    kept = ("PATH", "HOME", "LANG", "SSL_CERT_FILE", "DATELINE_CACHE", "XDG_CACHE_HOME")
    environment = {k: v for k, v in os.environ.items() if k in kept or k.startswith(("PIP_", "HTTP", "http"))}
    pages = [(GUIDE / name).read_text(encoding="utf-8") for name in ("five-minutes.md", "tasks.md")]
    parting = [sessions.Command("mkdir tasks; cd tasks", "")]
    todo = [*sessions.commands(pages[0]), *parting, *sessions.commands(pages[1])]
    printed = sessions.run(todo, tmp_path, environment | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"})
    for command, output in zip(todo, printed, strict=True):
        if not command.text.startswith(sessions.SETTING_UP):  # an installer may warn of a mirror or of its own age
            assert output == command.output, command.text
