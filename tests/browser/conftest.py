"""A browser that may speak to nobody but the server under test, and reports what goes wrong in a page."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.looking import Visit, Visitor

PAGE = Path(__file__).resolve().parents[2] / "src" / "dateline" / "web" / "page"
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder of the built page."""
    if not (PAGE / "index.html").is_file():
        pytest.skip("the page is not built: make page (Node.js 20.19 or later)")
    return PAGE


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("no chromium here: install Debian's package chromium, or set CHROMIUM to one")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server(built: Path, pipeline: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    from tests.browser.serving import archive_of_stories, serving

    with serving(archive_of_stories(tmp_path_factory.mktemp("served"), pipeline), built) as address:
        yield address


@pytest.fixture
def visitor(browser: Any, server: str) -> Iterator[Visitor]:
    """Opens pages; when the test ends, none of them may have failed or asked anybody else."""
    visitor = Visitor(browser, server)
    yield visitor
    visitor.leave()


@pytest.fixture
def visit(visitor: Visitor) -> Visit:
    """One window, of a usual size."""
    return visitor.window()
