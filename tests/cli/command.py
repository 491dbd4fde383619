"""Runs the command in this process, as a shell would: arguments and standard input in, exit code and output out."""

from __future__ import annotations

import io
import sys
from typing import NamedTuple

import pytest

from dateline import pipeline
from dateline.cli import main
from dateline.parsing.model import DEFAULT


class Ended(NamedTuple):
    """How a run ended."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output as text."""
        return self.out.decode("utf-8")


class Command:
    """The command `dateline` with a pipeline that is loaded once for all tests."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch
        loaded, load = pipeline.default(), pipeline.Pipeline

        def once(model: str = DEFAULT, *, gated: bool = True) -> pipeline.Pipeline:
            return loaded if model == DEFAULT and gated else load(model, gated=gated)

        monkeypatch.setattr(pipeline, "Pipeline", once)

    def __call__(self, *arguments: object, stdin: bytes = b"") -> Ended:
        out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
        self._patch.setattr(sys, "argv", ["dateline", *map(str, arguments)])
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        self._patch.setattr(sys, "stdout", out)
        self._patch.setattr(sys, "stderr", err)
        code = 0
        try:
            main()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        out.flush()
        return Ended(code, out.buffer.getvalue(), err.getvalue())  # type: ignore[attr-defined]
