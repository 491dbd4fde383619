from __future__ import annotations

import pytest

from tests.cli.command import Command


@pytest.fixture
def dateline(monkeypatch: pytest.MonkeyPatch) -> Command:
    return Command(monkeypatch)
