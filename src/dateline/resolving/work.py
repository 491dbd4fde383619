"""What the steps of resolving share for one reading."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from dateline.lexicons.actors import Actors as Lexicon
from dateline.records import Mention, Reading
from dateline.resolving.analyse import Analyser, Analysis
from dateline.resolving.resolved import Resolved


class Work:
    """The mentions of one reading, what their own words say, and what is resolved so far."""

    def __init__(self, reading: Reading, analyser: Analyser) -> None:
        self.reading = reading
        self.mentions: Sequence[Mention] = reading.mentions
        self.published = reading.story.published or ""
        self.lexicon: Lexicon = analyser.lexicon
        self.resolved: list[Resolved] = []
        self.swallowed: set[int] = set()
        """Mentions that are part of another's name: the States of the Organization of American States."""
        self._places = sorted((p.start, p.end, p.country) for p in reading.places if p.country and p.kind != "country")
        self._ends = {start: end for start, end, _ in reversed(self._places)}
        self.analyses: list[Analysis] = [self._placed(m, self._analyse(m, analyser)) for m in self.mentions]

    def _analyse(self, m: Mention, analyser: Analyser) -> Analysis:
        return analyser(m.words, m.lemma, m.case == "name", self.published)

    def _placed(self, m: Mention, a: Analysis) -> Analysis:
        """Without the country whose name or capital a place elsewhere shares: Niger State, Paris in Texas, San Francisco."""
        if not a.countries or m.case != "name" or not self.is_place(m):
            return a
        country = self.place_country(m)
        if country is None or country in a.countries:
            return a
        return Analysis(None, (), "unknown", m.text)

    def is_place(self, m: Mention) -> bool:
        """Whether a mention is a place's name and nothing else."""
        return self._ends.get(m.start) == m.end

    def place_country(self, m: Mention) -> str | None:
        """The country of a place that stands among a mention's words: "Kano police"."""
        k = bisect.bisect_left(self._places, (m.start, 0, ""))
        if k < len(self._places) and self._places[k][1] <= m.end:
            return self._places[k][2]
        return None

    def around(self, n: int, prepositions: frozenset[str]) -> list[int]:
        """The possessor of a mention and what hangs on it by these prepositions."""
        m = self.mentions[n]
        out = [k for label, k in m.attached if label in prepositions] if m.attached else []
        return [m.possessor, *out] if m.possessor is not None else out
