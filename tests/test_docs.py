"""The docs cannot lag: every command, option, column, reason, error and field of a record is told, and no link is dead."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.test_records import RECORDS

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_make", DOCS / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", sorted(maker().PAGES))
def test_reference_pages_are_as_the_program_tells_them(page: str) -> None:
    written = (DOCS / "reference" / page).read_text(encoding="utf-8")
    assert written == maker().PAGES[page](), f"docs/reference/{page} lags behind: run `make docs`"


def sections(page: str) -> dict[str, str]:
    """The sections of a page by their heading."""
    parts = re.split(r"^## (.+)$", page, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("kind", RECORDS, ids=lambda k: k.__name__)
def test_every_field_of_a_record_is_told(kind: type) -> None:
    told = sections((DOCS / "reference" / "records.md").read_text(encoding="utf-8"))[kind.__name__]
    named = {name for row in re.findall(r"^\| (.+?) \|", told, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    assert named == set(kind.__struct_fields__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:", target):
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", maker().SESSIONS, ids=lambda p: p.name)
def test_sessions_print_what_they_show(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert maker().with_sessions(text) == text, "run `make docs`"


def test_the_site_builds_without_warnings(tmp_path: Path) -> None:
    """With `strict`, a page that is not listed, a dead link and a dead anchor are errors."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False
    )
    assert not done.returncode, done.stdout + done.stderr
    for page in tmp_path.rglob("*.html"):
        fetched = re.findall(
            r"""(?:src|href)=["']?(https?:[^"' >]+\.(?:js|css|woff2?))""", page.read_text(encoding="utf-8")
        )
        assert not fetched, f"{page.name} fetches from outside: {fetched}"


def test_every_page_is_listed() -> None:
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    for page in sorted(DOCS.rglob("*.md")):
        name = page.relative_to(DOCS).as_posix()
        assert name == "index.md" or f"({name})" in index, name


def test_every_package_is_told() -> None:
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for package in sorted((ROOT / "src" / "dateline").glob("*/__init__.py")):
        assert f"`{package.parent.name}/`" in told, package.parent.name
