"""What the tests do in a window: go somewhere, look, and notice faults."""

from __future__ import annotations

import json
import re
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

AXE = Path(__file__).resolve().parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
WAIT_MS = 20_000


class Visit:
    """A window on the page."""

    def __init__(self, page: Any, base: str) -> None:
        self.page, self.base = page, base

    def go(self, path: str) -> Visit:
        """To an address, until all that it loads is there."""
        self.page.goto(self.base + path)
        return self.settle()

    def settle(self) -> Visit:
        """Until nothing is on its way any more."""
        self.until("!!document.querySelector('main h1') && !document.querySelector('main [aria-busy=true]')", times=3)
        return self

    def until(self, truth: str, *, times: int = 1) -> None:
        """Until an expression is true, so many times in a row.  (The page's policy forbids waiting inside it.)"""
        seen, end = 0, time.monotonic() + WAIT_MS / 1000
        while seen < times:
            seen = seen + 1 if self.page.evaluate(truth) else 0
            assert time.monotonic() < end, f"not true after {WAIT_MS} ms: {truth}"
            self.page.wait_for_timeout(40)

    def text(self, selector: str = "main") -> str:
        """What stands there, white space folded."""
        return re.sub(r"\s+", " ", self.page.locator(selector).first.inner_text()).strip()

    def query(self) -> str:
        """The filters in the address."""
        return self.page.evaluate("location.search")

    def faults(self) -> list[str]:
        """Faults that axe calls serious or critical."""
        if not AXE.is_file():
            pytest.skip("axe is not here: npm ci in frontend/")
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate("axe.run(document, {resultTypes: ['violations']}).then((r) => r.violations)")
        return [
            f"{v['id']}: {node['html'][:200]} {node['failureSummary'][:200]}"
            for v in found
            if v["impact"] in ("serious", "critical")
            for node in v["nodes"][:3]
        ]


class Visitor:
    """Windows of one test, and what went wrong in them."""

    def __init__(self, browser: Any, base: str) -> None:
        self.browser, self.base = browser, base
        self.wrong: list[str] = []
        self._contexts: list[Any] = []

    def window(self, *, width: int = 1280, height: int = 900, dark: bool = False, **more: Any) -> Visit:
        """A new window with nothing remembered."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light", **more
        )
        context.set_default_timeout(WAIT_MS)
        context.on("request", self._asked)
        page = context.new_page()
        page.on("pageerror", lambda error: self.wrong.append(f"script: {error}"))
        page.on("console", self._printed)
        self._contexts.append(context)
        return Visit(page, self.base)

    def get(self, path: str) -> Any:
        """What the API answers."""
        with urllib.request.urlopen(self.base + path) as answer:
            return json.load(answer)

    def leave(self) -> None:
        """Closes all windows; AssertionError if a page failed, broke the server's policy or asked another host."""
        for context in self._contexts:
            context.close()
        assert self.wrong == []

    def _asked(self, request: Any) -> None:
        if not request.url.startswith(f"{self.base}/"):
            self.wrong.append(f"asked another host: {request.url}")

    def _printed(self, message: Any) -> None:
        if message.type == "error":
            self.wrong.append(f"console: {message.text}")
