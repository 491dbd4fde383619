"""The examples run, and are held to both type checkers: mypy with the source in `make lint`, pyright here."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples" / "python").glob("*.py"))
RUN = {
    "code_texts": [[]], "code_a_folder": [["{examples}", "{out}/archive"]],
    "one_dyad": [["{out}/archive", "CHN", "PHL"]], "in_spacy": [[]], "score_a_coder": [["{gold}"]],
}  # fmt: skip
SAYS = {
    "code_texts": "ACCUSE    Chad > Niger, actual, 2025-04-30, on the word of the story", "code_a_folder": "stories added",
    "one_dyad": "ACCUSE disapprove “summoned”", "in_spacy": "condemned", "score_a_coder": "precision",
}  # fmt: skip


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    stories = tmp_path_factory.mktemp("stories")
    for name in ("01-strait-collision.txt", "02-sahel-truce.txt"):
        (stories / name).write_bytes((ROOT / "examples" / name).read_bytes())
    return {
        "examples": str(stories), "out": str(tmp_path_factory.mktemp("out")),
        "gold": str(ROOT / "evals" / "adversarial" / "sport.jsonl"),
    }  # fmt: skip


def run(name: str, arguments: list[str]) -> None:
    """Runs an example in this process, where the language model is loaded already."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", ROOT / "examples" / "python" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    hints = list(module.main.__annotations__.values())
    module.main(*(Path(a) if hint == "Path" else a for a, hint in zip(arguments, hints, strict=False)))


def test_every_example_is_run() -> None:
    assert sorted(RUN) == [path.stem for path in EXAMPLES]


@pytest.mark.parametrize("name", RUN)
def test_an_example_says_what_it_should(name: str, places: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in RUN[name]:
        run(name, [a.format(**places) for a in arguments])
    assert SAYS[name] in capsys.readouterr().out


def test_mypy_reads_them_with_the_source() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"]
    assert settings["strict"] is True
    assert "examples/python" in settings["files"]


def test_pyright_is_content() -> None:
    pytest.importorskip("pyright")
    probe = subprocess.run([sys.executable, "-m", "pyright", "--version"], capture_output=True, text=True)
    if probe.returncode:
        pytest.skip("pyright has no Node.js here and could not fetch it")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, *map(str, EXAMPLES)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
