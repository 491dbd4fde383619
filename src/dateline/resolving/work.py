"""What the steps of resolving share for one reading."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from dateline.lexicons.actors import Actors as Lexicon
from dateline.lexicons.actors import holds
from dateline.records import Mention, Reading
from dateline.resolving.analyse import Analyser, Analysis, keyed
from dateline.resolving.resolved import Resolved

_STRIKING = frozenset({
    "ambush", "assassinate", "arrest", "attack", "beat", "bomb", "bombard", "capture", "destroy", "drone", "fire", "hit", "kill",
    "massacre", "murder", "overrun", "pound", "raid", "ram", "seize", "shell", "shoot", "sink", "storm",
    "strafe", "strike", "torch", "torpedo", "wound",
})  # fmt: skip
"""Verbs whose object is not the doer's own: whoever they are, they bombed another's camps."""


class Work:
    """The mentions of one reading, what their own words say, and what is resolved so far."""

    def __init__(self, reading: Reading, analyser: Analyser) -> None:
        self.reading = reading
        self.mentions: Sequence[Mention] = reading.mentions
        self.published = reading.story.published or ""
        self.lexicon: Lexicon = analyser.lexicon
        self.resolved: list[Resolved] = []
        self._owners = {m.possessor for m in self.mentions if m.possessor is not None}
        self._struck = {
            c.roles["patient"] for c in reading.claims if "patient" in c.roles and c.predicate.lemma in _STRIKING
        }
        self.swallowed: set[int] = set()
        """Mentions that are part of another's name: the States of the Organization of American States."""
        self._places = sorted(
            (p.start, p.end, p.country, p.kind) for p in reading.places if p.country and p.kind != "country"
        )
        self._ends = {start: end for start, end, _, _ in reversed(self._places)}
        self.analyses: list[Analysis] = self._analyse(analyser)

    def _analyse(self, analyser: Analyser) -> list[Analysis]:
        out, known = [], analyser.known
        for m in self.mentions:
            name = m.case == "name" or (m.subject and m.text == m.head and self._governs(m, analyser))
            a = known(keyed(m.words, m.lemma, name))
            if a is None:
                a = analyser(m.words, m.lemma, name, self.published)
            out.append(self._placed(m, a) if a.countries and m.case == "name" else a)
        return out

    def _governs(self, m: Mention, analyser: Analyser) -> bool:
        """Whether a word that opens a sentence, taken for a common noun, is the family name of one in office: "Macron"."""
        if m.plural or not m.head[:1].isupper() or m.lemma.lower() in analyser.lexicon.agents:
            return False
        family = analyser.lexicon.families.get(m.head, ())
        return any("GOV" in e.sectors and holds(e, self.published) for e in family)

    def _placed(self, m: Mention, a: Analysis) -> Analysis:
        """Without the country whose name or capital a place elsewhere shares: Niger State, Paris in Texas, San Francisco."""
        if not a.countries or m.case != "name" or not self.is_place(m):
            return a
        if a.named and a.named[0].kind in ("metonym", "armed_group", "party", "organisation", "company"):
            return a  # Hamas is a town too
        country, kind = self._place_at(m)
        if country is None or country == a.country or kind == "capital":
            return a
        return Analysis(None, (), "unknown", m.text)

    def owns(self, n: int) -> bool:
        """Whether mention `n` stands as the possessor of another: the "her" of "her envoy", not that of "jailed her"."""
        return n in self._owners

    def is_struck(self, n: int) -> bool:
        """Whether mention `n` is the possessor of what a hostile verb is done to."""
        struck = [j for k in self._struck for j in (k, *(i for label, i in self.mentions[k].attached if label == "of"))]
        return any(self.mentions[k].possessor == n for k in struck)

    def is_place(self, m: Mention) -> bool:
        """Whether a mention is a place's name and nothing else."""
        return self._ends.get(m.start) == m.end

    def place_country(self, m: Mention) -> str | None:
        """The country of a place that stands among a mention's words: "Kano police"."""
        return self._place_at(m)[0]

    def _place_at(self, m: Mention) -> tuple[str | None, str]:
        k = bisect.bisect_left(self._places, (m.start, 0, "", ""))
        if k < len(self._places) and self._places[k][1] <= m.end:
            return self._places[k][2:]
        return None, ""

    def around(self, n: int, prepositions: frozenset[str]) -> list[int]:
        """The possessor of a mention and what hangs on it by these prepositions."""
        m = self.mentions[n]
        out = [k for label, k in m.attached if label in prepositions] if m.attached else []
        return [m.possessor, *out] if m.possessor is not None else out
