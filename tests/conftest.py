"""What all tests share: the pipeline, loaded once a process, and the shared development data where there is any."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dateline.pipeline import Pipeline, default

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return default()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of development data beside the repository; tests that read it are skipped where it is absent."""
    folder = Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared"))
    if not (folder / "gold").is_dir():
        pytest.skip("no shared development data here (set DATELINE_SHARED)")
    return folder
