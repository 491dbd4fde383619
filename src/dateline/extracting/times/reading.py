"""What a resolver is given beside the phrase, and what it gives back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from dateline.extracting.times.calendar import Interval, interval, part_of
from dateline.extracting.times.narrative import Narrative
from dateline.extracting.times.outlook import outlook, said_just_before
from dateline.extracting.times.phrase import Phrase
from dateline.records import Basis, Time

Kind = Literal["DATE", "TIME", "DURATION", "SET"]
Tense = Callable[[int, int], str | None]


@dataclass(frozen=True)
class Meaning:
    """A phrase with its type and value; `covers` is given where the value alone does not tell the days."""

    phrase: Phrase
    type: Kind
    value: str
    basis: Basis = "stated"
    covers: Interval | None = None

    def record(self) -> Time:
        """As the record that the document keeps."""
        covers = self.covers if self.covers is not None else self._covered()
        start, end = self.phrase.start, self.phrase.end
        return Time(
            start=start, end=end, text=self.phrase.tokens.text[start:end], type=self.type, value=self.value,
            since=_iso(covers.since), until=_iso(covers.until), precision=covers.precision, basis=self.basis,
        )  # fmt: skip

    def _covered(self) -> Interval:
        if self.type in ("DURATION", "SET"):
            return Interval()
        edge = self.phrase.edge()
        whole = interval(self.value)
        if self.value[-2:] in ("H1", "H2"):
            return whole
        if edge is not None and self.phrase.has("earlier", "later") and whole.precision not in ("day", "time"):
            return whole  # "earlier this month": up to the day it is told, which the resolver clips
        return whole if edge is None or whole.precision in ("day", "time") else part_of(whole, edge)


def _iso(date: dt.date | None) -> str | None:
    return None if date is None else date.isoformat()


@dataclass(frozen=True)
class Setting:
    """The story around a phrase."""

    narrative: Narrative
    tense: Tense | None
    dayfirst: bool | None

    @property
    def published(self) -> dt.date | None:
        """The day of publication."""
        return self.narrative.published

    def looks(self, phrase: Phrase) -> str | None:
        """future, past or None: the parser's word for a phrase's clause, else that of the words around."""
        if said_just_before(phrase):
            return "past"
        told = self.tense(phrase.start, phrase.end) if self.tense is not None else None
        return told if told is not None else outlook(phrase)
