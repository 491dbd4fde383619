"""The telling: the dated happenings of a story in the order it tells them, and which of them an undated one goes on from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from dateline.extracting.clauses import Clauses
from dateline.extracting.cues import cues
from dateline.extracting.intervals import days_between
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Time, When

_DEEPEST = 6
_NEAR = 4
"""Sentences over which the telling stays at a date."""
_NEWS_DAYS = 10
_YEAR = 400
_POINTING = {"he", "she", "they", "it", "both", "each", "its", "their", "his", "her", "those", "these", "this", "that", "some", "another"}  # fmt: skip
_REACTION = {
    "react", "respond", "protest", "rebuke", "visit", "summon", "arrest", "recall", "convict", "sentence", "try", "sue", "rebuff", "retaliate",
    "condemn", "denounce", "criticise", "criticize", "praise", "welcome", "hail", "slam", "decry", "deplore",
}  # fmt: skip
"""What is done after, not in, the happening told before."""


class Told(NamedTuple):
    """A dated happening of the story: where it stands, when, whether in a main clause, whether an act of speech."""

    token: int
    when: When
    main: bool
    speech: bool


class Telling:
    """The dated happenings of one story so far.  `tense` gives a verb's tense, `published` the day of publication."""

    def __init__(
        self, parse: Parse, clauses: Clauses, times: Sequence[Time], published: str | None, tense: Callable[[int], str]
    ) -> None:
        self.parse, self.published = parse, published
        self._clauses, self._tense = clauses, tense
        self._told: list[Told] = []
        self._news = self._tells_news(times)

    def note(self, i: int, when: When) -> None:
        """Takes a dated fact for where the telling may go on, unless it is still to come."""
        if self.published is not None and when.start is not None and when.start > self.published:
            return
        main = self.main(i) and self._tense(i) not in ("perfect", "pluperfect", "present")
        self._told.append(Told(i, when, main, self.speaks(i)))

    def before(self, i: int) -> Iterator[Told]:
        """What was told before token `i`, the last first."""
        return (told for told in reversed(self._told) if told.token < i)

    def _tells_news(self, times: Sequence[Time]) -> bool:
        """Whether the story tells of the time it was published in, not of years ago."""
        if self.published is None:
            return False
        dated = [
            t.since
            for t in times
            if t.since is not None and t.precision in ("time", "day", "week", "weekend", "month", "year")
        ]
        near = sum(abs(days_between(self.published, day)) < _YEAR for day in dated)
        return any(self._recent(day) for day in dated) or 2 * near >= len(dated)

    def main(self, i: int) -> bool:
        """Whether it stands in a main clause, or in what a main verb of saying reports."""
        p = self.parse
        top = i
        for _ in range(_DEEPEST):
            if p.head[top] == top:
                return True
            if (
                (p.dep[top] == "conj" and p.tag[top] in VERB)
                or p.dep[top] in ("ccomp", "parataxis")
                or (p.dep[top] in ("dobj", "nsubj", "nsubjpass", "xcomp") and p.tag[p.head[top]] in VERB)
            ):
                top = p.head[top]
            else:
                return False
        return False

    def speaks(self, i: int) -> bool:
        """Whether it is said, or done in answer to what was told: such acts come after that, not in it."""
        lemma = self.parse.lemma[i]
        if lemma == "find" and self.parse.child(i, "auxpass") is not None:
            return False  # "was found guilty"
        return lemma in cues().speech or lemma in cues().speech_nouns or lemma in _REACTION

    def anaphoric(self, i: int) -> bool:
        """ "the attack", "that raid": a happening told before."""
        p = self.parse
        if p.tag[i] not in ("NN", "NNS"):
            return False
        return any(p.dep[k] == "det" and p.lower[k] in ("the", "this", "that", "these", "those") for k in p.kids[i])

    def main_before(self, i: int, speech: bool = False) -> Told | None:
        """The last dated main clause that the telling may still stand at.

        The news of the day holds over a few sentences; an older date over the rest of its paragraph in a history, in
        the news only over the next sentence, and there only where it goes on with what that one told of.
        """
        p = self.parse
        sentence = p.sentence[i]
        for told in self._lately_told(i):
            s = p.sentence[told.token]
            if not told.main or (told.speech and not speech):
                continue
            if (
                self._is_news(told.when)
                or sentence == s
                or (not self._news and p.paragraph[s] == p.paragraph[sentence])
            ):
                return told
            if sentence - s == 1 and self._points_back(i):
                return told
        return None

    def _points_back(self, i: int) -> bool:
        """Whether the clause is about what was just told: "they fled", "both sides", "the attackers"."""
        p = self.parse
        k = self._clauses.subject(i)
        if k is None or self._tense(i) != "past":
            return False
        words = {p.lower[c] for c in p.kids[k]} | {p.lower[k]}
        return bool(words & _POINTING)

    def goes_on(self, i: int, told: Told) -> bool:
        """Whether the same speaker goes on speaking: "The general praised them on Monday.  He added ..."."""
        p = self.parse
        one, other = self._clauses.subject(i), self._clauses.subject(told.token)
        if not told.speech or one is None or other is None:
            return False
        return p.lower[one] in ("he", "she", "they", "it") or p.lower[one] == p.lower[other]

    def last(self, i: int) -> When | None:
        """The date of the last act told before, a main clause's first."""
        near = self.near(i)
        return next((t.when for t in near if t.main), near[0].when if near else None)

    def same_word(self, i: int) -> When | None:
        """ "the attack": the attack told before, else the last happening of the day's news."""
        p = self.parse
        for told in self.before(i):
            near = p.sentence[i] - p.sentence[told.token] <= _NEAR
            if p.lemma[told.token] == p.lemma[i] and (near or self._is_news(told.when)):
                return told.when
        return next((t.when for t in self.near(i) if t.main and self._is_news(t.when)), self.last(i))

    def lately(self, i: int) -> When | None:
        """The date of the nearest sentence that has one: its main clause's, else its last."""
        p = self.parse
        near = list(self._lately_told(i))
        same = [t for t in near if p.sentence[t.token] == p.sentence[near[0].token]]
        return next(
            (t.when for t in same if t.main or p.dep[t.token] in ("ROOT", "ccomp")), same[0].when if same else None
        )

    def near(self, i: int) -> list[Told]:
        """The acts told in the sentences right before, the last first."""
        return [told for told in self._lately_told(i) if not told.speech]

    def _lately_told(self, i: int) -> Iterator[Told]:
        p = self.parse
        for told in self.before(i):
            if p.sentence[i] - p.sentence[told.token] > _NEAR:
                return
            yield told

    def _is_news(self, when: When) -> bool:
        """Whether a date lies in the days before publication: only then does the next paragraph go on at it."""
        return when.start is not None and when.end is not None and self._recent(when.start)

    def _recent(self, day: str) -> bool:
        return self.published is not None and 0 <= days_between(self.published, day) <= _NEWS_DAYS
