"""Settings: typed sections, read from a file that the environment names, refused where they are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.errors import SettingError
from dateline.reading import read_inputs
from dateline.reading.refusal import Refusal
from dateline.settings import VARIABLE, Settings, load, settings


@pytest.fixture
def fresh() -> object:
    settings.cache_clear()
    yield None
    settings.cache_clear()


def write(folder: Path, text: str) -> Path:
    file = folder / "dateline.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_file_changes_what_it_names(tmp_path: Path) -> None:
    found = load(write(tmp_path, "[reading]\ntext_chars = 100\n"))
    assert found.reading.text_chars == 100
    assert found.reading.depth == Settings().reading.depth
    assert found.parsing == Settings().parsing


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[reading]\ntext_chars = 'many'\n", "text_chars"),
        ("[reading]\nno_such = 1\n", "no_such"),
        ("[no_such]\n", "no_such"),
        ("[parsing]\nbatch = 0\n", "batch"),
        ("[reading\n", ""),
    ],
)
def test_what_is_no_setting_is_refused_with_its_file(tmp_path: Path, text: str, told: str) -> None:
    file = write(tmp_path, text)
    with pytest.raises(SettingError) as error:
        load(file)
    assert str(file) in str(error.value)
    assert told in str(error.value)
    assert "settings.md" in str(error.value)


def test_an_absent_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be read"):
        load(tmp_path / "none.toml")


def test_the_environment_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: object) -> None:
    monkeypatch.setenv(VARIABLE, str(write(tmp_path, "[reading]\ntext_chars = 20\n")))
    story = tmp_path / "story.txt"
    story.write_text("Rebels attacked the army on Tuesday.\n", encoding="utf-8")
    (refused,) = read_inputs([str(story)])
    assert isinstance(refused, Refusal)
    assert refused.reason == "too-long"


def test_defaults_without_it(monkeypatch: pytest.MonkeyPatch, fresh: object) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert settings() == Settings()
