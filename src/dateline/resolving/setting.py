"""Where a story is set: for the whole of it, and sentence by sentence as it moves from place to place."""

from __future__ import annotations

import bisect

from dateline.lexicons.actors import nouns
from dateline.resolving.resolved import UNBOUND
from dateline.resolving.work import Work

_FADING = 0.6
"""How much of a sentence's weight is left in the next."""
_DOUBT = 1.5
"""Evidence without a country: how much must be said nearby before it outweighs the whole story."""
_LOCATED, _INSTITUTION, _STATE, _NAMED = 2.0, 0.7, 0.2, 0.2
"""What a place that something happened in, a country's police or president, a state, and a place named otherwise weigh
nearby: a state or a capital may only be the other party."""
_ABROAD = nouns("abroad")
"""People who stand for a country outside it."""
_LOCATING = ("in", "at", "near", "outside", "across", "around", "inside", "throughout")


class Setting:
    """The countries that a story is set in, the likeliest first, and the likeliest at each sentence."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._starts = [m.start for m in work.mentions]
        last = work.mentions[-1].sentence if work.mentions else 0
        self._votes: list[dict[str, float]] = [{} for _ in range(last + 1)]
        whole: dict[str, float] = {}
        self._count_mentions(whole)
        self._count_places(whole)
        self.countries = [c for c, _ in sorted(whole.items(), key=lambda cv: (-cv[1], cv[0]))]
        total = sum(whole.values()) or 1.0
        self._share = {c: v / total for c, v in whole.items()}
        self._at = self._by_sentence()

    def at(self, sentence: int) -> str | None:
        """The likeliest country of a sentence."""
        return self._at[sentence] if sentence < len(self._at) else None

    def _vote(self, whole: dict[str, float], country: str, sentence: int, here: float, overall: float) -> None:
        whole[country] = whole.get(country, 0.0) + overall
        votes = self._votes[sentence]
        votes[country] = votes.get(country, 0.0) + here

    def _count_mentions(self, whole: dict[str, float]) -> None:
        for m, a in zip(self.work.mentions, self.work.analyses, strict=True):
            if not a.countries:
                continue
            overall = 1.0 + 2.0 / (1 + m.sentence)
            abroad = (
                a.kind == "state"
                or m.lemma in _ABROAD
                or (a.noun is not None and a.noun.noun in _ABROAD)
                or a.kind == "thing"
            )
            here = _STATE * (2 if m.subject else 1) if abroad else _INSTITUTION
            for country in a.countries:
                if country not in UNBOUND:
                    self._vote(whole, country, m.sentence, here, overall)

    def _count_places(self, whole: dict[str, float]) -> None:
        text, body = self.work.reading.story.text, self.work.reading.story.body
        for place in self.work.reading.places:
            if not place.country or place.kind == "country" or not self._starts:
                continue
            n = max(0, bisect.bisect_right(self._starts, place.start) - 1)
            before = text[max(0, place.start - 12) : place.start].lower().split()
            located = bool(before) and before[-1] in _LOCATING
            dateline = place.start < body  # the dateline tells where the story is set
            sentence = self.work.mentions[n].sentence
            self._vote(
                whole, place.country, sentence, _LOCATED if located or dateline else _NAMED, 4.0 if dateline else 1.0
            )

    def _by_sentence(self) -> list[str | None]:
        out: list[str | None] = []
        near: dict[str, float] = {}
        for votes in self._votes:
            near = {c: v * _FADING for c, v in near.items() if v > 0.05}
            for c, v in votes.items():
                near[c] = near.get(c, 0.0) + v
            total = sum(near.values()) + _DOUBT
            score = dict(self._share)
            for c, v in near.items():
                score[c] = score.get(c, 0.0) + v / total
            out.append(min(score, key=lambda c: (-score[c], c)) if score else None)
        return out
