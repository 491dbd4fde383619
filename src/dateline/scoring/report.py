"""What scoring finds: figures by name, what was missed, and what was taken for what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from dateline.scoring.confusion import Confusion


class Miss(msgspec.Struct, frozen=True):
    """One thing that is wrong: in which document, of which kind, what was wanted and what was there, by which words."""

    document: str
    kind: str
    wanted: str
    found: str = ""
    words: str = ""

    def __str__(self) -> str:
        told = f"{self.document}: {self.kind} {self.wanted}" + (f", found {self.found}" if self.found else "")
        return f"{told}  | {' '.join(self.words.split())}" if self.words else told


class Report(msgspec.Struct, kw_only=True):
    """The scores of one kind of gold.

    `scores` are shares between 0 and 1 but for those whose name says otherwise (`median_km`); `over` gives what each is a
    share of where that is not `n`, the number of things in the gold.
    """

    kind: str
    n: int
    scores: dict[str, float]
    over: dict[str, int] = {}
    misses: list[Miss] = []
    confusion: dict[str, Confusion] = {}
    half: str | None = None

    def plain(self, misses: int = 0) -> dict[str, object]:
        """The report as plain values, with at most so many misses."""
        return {
            "kind": self.kind, "half": self.half, "n": self.n, "scores": self.scores, "over": self.over,
            "confusion": {name: table.rows() for name, table in self.confusion.items()},
            "misses": [msgspec.to_builtins(m) for m in self.misses[:misses]],
        }  # fmt: skip


class Tally:
    """Counts of right ones among all, by name."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.total: Counter[str] = Counter()

    def count(self, name: str, right: object) -> None:
        """One more of `name`, right or not."""
        self.total[name] += 1
        self.right[name] += bool(right)

    def share(self, name: str, empty: float = 0.0) -> float:
        """The share of `name` that is right; `empty` where there is none."""
        return ratio(self.right[name], self.total[name], empty)

    def sums(self, names: Iterable[str]) -> float:
        """The share that is right of several together."""
        names = list(names)
        return ratio(sum(self.right[n] for n in names), sum(self.total[n] for n in names))


def ratio(part: float, whole: float, empty: float = 0.0) -> float:
    """`part` of `whole`; `empty` where there is no whole."""
    return part / whole if whole else empty


def harmonic(precision: float, recall: float) -> float:
    """F1: the harmonic mean of precision and recall; 0 where both are."""
    return ratio(2 * precision * recall, precision + recall)


def meet(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two stretches, ends exclusive, have a character in common: each ends after the other's start."""
    return a[1] > b[0] and b[1] > a[0]
