"""An archive of the sample stories, and a client that asks an app over it in this process."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dateline.archiving import Archive
from dateline.archiving.adding import Adder
from dateline.pipeline import Pipeline
from dateline.running.linking import ArchiveLinker
from dateline.running.steps import archive_steps
from dateline.web.app import create_app
from dateline.web.coding import Coding
from dateline.web.guarding import hosts_of
from dateline.web.served import Served, samples
from tests.cli.command import Command
from tests.web.asking import ADDRESS, Asking


@pytest.fixture(scope="session")
def coding(pipeline: Pipeline) -> Coding:
    found = Coding("en_core_web_sm")
    found.__dict__["_pipeline"] = pipeline  # the one that all tests share
    return found


@pytest.fixture(scope="session")
def filled(pipeline: Pipeline, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that nobody writes to."""
    folder = tmp_path_factory.mktemp("web") / "archive"
    archive = Archive.open(str(folder), create=True)
    steps = archive_steps(pipeline)
    Adder(archive, steps, over=["samples"]).add(samples())
    ArchiveLinker(archive, steps).run()
    return folder


@pytest.fixture(scope="session")
def served(filled: Path) -> Served:
    return Served(Archive.open(str(filled)))


@pytest.fixture(scope="session")
def reader(served: Served, coding: Coding) -> Iterator[Asking]:
    """Asks the archive that nobody writes to."""
    app = create_app(served, coding, hosts=hosts_of("127.0.0.1", ()))
    with TestClient(app, base_url=ADDRESS, raise_server_exceptions=False) as client:
        yield Asking(client)


@pytest.fixture
def writer(filled: Path, coding: Coding, tmp_path: Path) -> Iterator[Asking]:
    """Asks a copy of one's own."""
    shutil.copytree(filled, tmp_path / "archive")
    app = create_app(Served(Archive.open(str(tmp_path / "archive"))), coding, hosts=hosts_of("127.0.0.1", ()))
    with TestClient(app, base_url=ADDRESS, raise_server_exceptions=False) as client:
        yield Asking(client)


@pytest.fixture
def dateline(monkeypatch: pytest.MonkeyPatch) -> Command:
    return Command(monkeypatch)
