"""What was taken for what."""

from __future__ import annotations

from collections import Counter

NOTHING = "(none)"
"""Nothing was found where something should be, or should be where something was found."""


class Confusion:
    """How often what should be (a row) was taken for what (a column)."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()

    def add(self, wanted: str, found: str) -> None:
        """One more of `wanted` that was taken for `found`."""
        self.counts[wanted, found] += 1

    def names(self) -> list[str]:
        """Everything that was wanted or found, in order, nothing last."""
        names = {name for pair in self.counts for name in pair}
        return sorted(names, key=lambda n: (n == NOTHING, n))

    def right(self, name: str) -> float | None:
        """Of what was wanted as `name`, the share found so; None if none was wanted."""
        wanted = sum(count for (want, _), count in self.counts.items() if want == name)
        return self.counts[name, name] / wanted if wanted else None

    def rows(self) -> dict[str, dict[str, int]]:
        """The counts by row and column."""
        names = self.names()
        return {w: {f: self.counts[w, f] for f in names if self.counts[w, f]} for w in names if any(
            self.counts[w, f] for f in names)}  # fmt: skip


def cells(table: Confusion) -> list[list[str]]:
    """A head and a row for all that was wanted or found: counts, and of what was wanted the share that is right."""
    names = table.names()
    rows = [["", *(_short(name) for name in names), "right"]]
    for wanted in names:
        counts = [table.counts[wanted, found] for found in names]
        share = table.right(wanted)
        if any(counts):
            told = "" if share is None or wanted == NOTHING else f"{share:.2f}"
            rows.append([wanted, *(str(n) if n else "" for n in counts), told])
    return rows


def _short(name: str) -> str:
    return name if len(name) <= 6 else name[:5] + "."
