"""Which attribution stands within which, and the chain of speakers over every token, worked out in one sweep."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.extracting.attribution.speech import Speech

DEEPEST = 8
"""Links of a chain at most: beyond this nobody says anything of anybody."""


class Nesting:
    """The chains of one story's attributions, which come in the order of their cues."""

    def __init__(self, speeches: Sequence[Speech], tokens: int) -> None:
        self.all = speeches
        self.over: list[tuple[int, ...]] = self._sweep(tokens)

    def chain(self, token: int) -> tuple[int, ...]:
        """Numbers of the attributions whose content holds the token, outermost first."""
        return tuple(n for n in self.over[token] if not self.all[n].cue[0] <= token < self.all[n].cue[1])

    def parents(self, n: int) -> list[int]:
        """The other attributions whose content holds the cue of `n`, innermost first."""
        s = self.all[n]
        if s.inside is not None:
            return [m for m in reversed(self.over[s.content[0][0]]) if self.all[m].cue == s.inside]
        return [m for m in reversed(self.over[s.cue[0]]) if m != n and self._within(s, self.all[m], n > m)]

    @staticmethod
    def _within(inner: Speech, outer: Speech, later: bool) -> bool:
        return outer.size() > inner.size() or (outer.size() == inner.size() and later)

    def _rank(self, n: int) -> tuple[int, int]:
        return -self.all[n].size(), n

    def _sweep(self, tokens: int) -> list[tuple[int, ...]]:
        """For each token the attributions over it, the widest first, `DEEPEST` of them at most."""
        starts: dict[int, list[tuple[int, int]]] = {}
        edges: set[int] = set()
        for n, s in enumerate(self.all):
            for a, b in s.content:
                starts.setdefault(a, []).append((b, n))
                edges |= {a, b}
        out: list[tuple[int, ...]] = [()] * tokens
        active: list[tuple[int, int]] = []  # (end, number)
        now: tuple[int, ...] = ()
        since = 0
        for t in sorted(edges):
            if now:
                out[since:t] = [now] * (t - since)
            active = [(b, n) for b, n in active if b > t]
            active += sorted(starts.get(t, ()), key=lambda x: (-x[0], x[1]))[: DEEPEST - len(active)]
            now, since = tuple(sorted({n for _, n in active}, key=self._rank)), t
        return out
