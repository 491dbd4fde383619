"""The command `dateline serve`, run as a user runs it."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.command import Command

RUN = [sys.executable, "-c", "from dateline.cli import main; main()", "serve"]


class Running(NamedTuple):
    """A server that runs: what it said, and where it is."""

    process: subprocess.Popen[str]
    said: str
    address: str
    token: str | None

    def get(self, path: str, **headers: str) -> dict[str, object]:
        """The JSON of an address."""
        request = urllib.request.Request(f"{self.address}{path}", headers=headers)
        with urllib.request.urlopen(request, timeout=60) as answer:
            found: dict[str, object] = json.load(answer)
            return found


@contextlib.contextmanager
def serving(*arguments: str, cwd: Path) -> Iterator[Running]:
    """A server at any free port, ended as a user ends it."""
    held = {k: v for k, v in os.environ.items() if not k.startswith("DATELINE_")}
    process = subprocess.Popen([*RUN, "--port", "0", *arguments], cwd=cwd, stderr=subprocess.PIPE, text=True, env=held)
    said = ""
    try:
        assert process.stderr is not None
        for line in process.stderr:
            said += line
            found = re.search(r"at (http://\S+?)/(?:\?token=(\S+))?$", line.rstrip())
            if found:
                yield Running(process, said, found.group(1), found.group(2))
                break
        else:
            pytest.fail(f"it did not start: {said}")
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
        assert process.stderr is not None
        process.stderr.close()


def test_it_serves_an_archive(filled: Path, tmp_path: Path) -> None:
    with serving("--archive", str(filled), cwd=tmp_path) as server:
        about = server.get("/api/about")
        assert about["archive"] is True
        assert about["stories"] == 25
        assert about["token"] is False
    assert server.process.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_without_an_archive_it_serves_the_samples(tmp_path: Path) -> None:
    with serving(cwd=tmp_path) as server:
        about = server.get("/api/about")
        assert about["archive"] is False
        assert about["events"]
        assert about["incidents"]
        assert "sample stories" in server.said
    assert list(tmp_path.iterdir()) == []


def test_elsewhere_it_needs_a_token(filled: Path, tmp_path: Path) -> None:
    with serving("--archive", str(filled), "--host", "0.0.0.0", cwd=tmp_path) as server:
        assert server.token is not None
        assert len(server.token) > 20
        with pytest.raises(urllib.error.HTTPError, match="401") as refused:
            server.get("/api/about")
        refused.value.close()
        assert server.get("/api/about", Authorization=f"Bearer {server.token}")["token"] is True


def test_an_archive_that_is_named_has_to_be_there(dateline: Command, tmp_path: Path) -> None:
    ended = dateline("serve", "--archive", str(tmp_path / "none"))
    assert ended.code == 2
    assert "there is no archive" in ended.err
