"""robots.txt (RFC 9309): what a host lets be fetched, and how slowly."""

from __future__ import annotations

import threading
import time
from typing import NamedTuple

from dateline.watching.address import Target
from dateline.watching.fetch import Fetcher, FetchError

NAME = "dateline"
"""The product token by which a robots.txt may address this reader."""
_BYTES, _LINES = 512 << 10, 10_000
_KEPT, _KEPT_FAILED = 86_400.0, 1_800.0
_SLOWEST = 60.0


class Rules(NamedTuple):
    """What one robots.txt says to this reader: (allowed, pattern) pairs, and seconds between requests."""

    rules: tuple[tuple[bool, str], ...] = ()
    delay: float = 0.0

    def allows(self, path: str) -> bool:
        """Whether a path (with its query) may be fetched: the longest matching pattern decides, Allow before Disallow."""
        best, allowed = -1, True
        for allow, pattern in self.rules:
            length = len(pattern)
            if (length > best or (length == best and allow)) and matches(pattern, path):
                best, allowed = length, allow
        return allowed


def matches(pattern: str, path: str) -> bool:
    """Whether a pattern of robots.txt (``*`` any text, ``$`` the end) matches a path from its start; in linear time."""
    ended = pattern.endswith("$")
    parts = pattern.removesuffix("$").split("*")
    if not path.startswith(parts[0]):
        return False
    at = len(parts[0])
    for part in parts[1:]:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    if not ended or at == len(path):
        return True
    return len(parts) > 1 and path.endswith(parts[-1]) and len(path) - len(parts[-1]) >= at - len(parts[-1])


def parse_rules(text: str) -> Rules:
    """The rules of a robots.txt for this reader: of the group that names it, else of the group for all."""
    groups: dict[str, tuple[list[tuple[bool, str]], list[float]]] = {}
    names: list[str] = []
    opening = False
    for line in text.lstrip("\ufeff").splitlines()[:_LINES]:
        key, mark, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        key = key.lower()
        if not mark:
            continue
        if key == "user-agent":
            names = [*names, value.lower()] if opening else [value.lower()]
            groups.setdefault(value.lower(), ([], []))
            opening = True
            continue
        opening = False
        for name in names:
            rules, delays = groups[name]
            if key in ("allow", "disallow") and value:
                rules.append((key == "allow", value[:1000]))
            elif key == "crawl-delay":
                delays.append(_number(value))
    rules, delays = groups.get(NAME) or groups.get("*") or ([], [])
    return Rules(tuple(rules), min(_SLOWEST, max(delays, default=0.0)))


def _number(value: str) -> float:
    try:
        number = float(value[:20])
    except ValueError:
        return 0.0
    return number if 0.0 <= number < 1e6 else 0.0


class Robots:
    """The rules of every host met, asked for once a day; may be used by several threads."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self._known: dict[str, tuple[float, Rules | None]] = {}
        self._lock = threading.Lock()

    def check(self, target: Target) -> None:
        """Raises FetchError: "robots" for an address that its host bars, "unreachable" if the host cannot say now."""
        rules = self._rules(target)
        if rules is None:
            message = f"{target.host} cannot say now what may be fetched (robots.txt)"
            raise FetchError("robots", message, passing=True)
        if not rules.allows(target.path):
            raise FetchError("robots", f"the robots.txt of {target.host} bars it", passing=False)

    def delay(self, target: Target) -> float:
        """Seconds that a host known so far wants between requests."""
        with self._lock:
            known = self._known.get(target.origin)
        return known[1].delay if known and known[1] else 0.0

    def _rules(self, target: Target) -> Rules | None:
        now = time.monotonic()
        with self._lock:
            known = self._known.get(target.origin)
        if known is not None and known[0] > now:
            return known[1]
        rules = self._ask(target)
        kept = _KEPT if rules is not None else _KEPT_FAILED
        with self._lock:
            self._known[target.origin] = (now + kept, rules)
        return rules

    def _ask(self, target: Target) -> Rules | None:
        """None while the host cannot say: then nothing is fetched."""
        place = target.url[: len(target.url) - len(target.path)]
        try:
            answer = self._fetcher.get(f"{place}/robots.txt", most=_BYTES)
        except FetchError as error:
            return None if error.passing else Rules()
        if answer.status >= 500 or answer.status == 429:
            return None
        return parse_rules(answer.body.decode("utf-8", "replace")) if answer.status == 200 else Rules()
