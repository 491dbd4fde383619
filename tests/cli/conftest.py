from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import Command

STORY = """Rebels free soldiers
Published: 4 February 2026
BAMAKO (Desert Wire) - Tuareg rebels released 42 Malian soldiers on Tuesday, the Red Cross said.
Mali thanked Algeria on Wednesday. The African Union condemned the rebels.
"""


@pytest.fixture
def dateline(monkeypatch: pytest.MonkeyPatch) -> Command:
    return Command(monkeypatch)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    return file
