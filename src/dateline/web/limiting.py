"""How often one address may ask for what costs: a bucket of turns that fills again with time."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from typing import NamedTuple

from dateline.web.failing import RefusedError

_ADDRESSES = 10_000


class Rate(NamedTuple):
    """So many turns at once, and so many a minute."""

    burst: int
    minute: float


CODINGS = Rate(20, 60)
"""Of stories coded."""
LOGINS = Rate(10, 10)
"""Of tokens tried."""
WRITES = Rate(60, 120)
"""Of reviews."""


class Limiter:
    """Counts turns by address."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._held: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, address: str) -> None:
        """Takes a turn.  RefusedError if there is none left, with the seconds until there is."""
        now = time.monotonic()
        with self._lock:
            left, since = self._held.pop(address, (float(self._rate.burst), now))
            left = min(self._rate.burst, left + (now - since) * self._rate.minute / 60)
            self._held[address] = (left - 1 if left >= 1 else left, now)
            while len(self._held) > _ADDRESSES:
                self._held.popitem(last=False)
        if left < 1:
            seconds = int((1 - left) * 60 / self._rate.minute) + 1
            raise RefusedError(429, "asked too often", f"try again in {seconds} s", {"Retry-After": str(seconds)})
