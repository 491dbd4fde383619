"""The instruments of one story, with the events that each is tied to."""

from __future__ import annotations

from collections.abc import Callable

from dateline.extracting.instruments.naming import Found
from dateline.extracting.instruments.tying import Tying
from dateline.extracting.mentions import Mentions
from dateline.parsing.parse import Parse
from dateline.records import Instrument


class Instruments:
    """The instruments of one parse; `near(i)` gives those that the event at token `i` is under and against."""

    def __init__(self, parse: Parse, mentions: Mentions, undone: Callable[[int], bool]) -> None:
        self._found = Found(parse, mentions).records
        self._at: dict[int, tuple[list[Instrument], list[Instrument]]] = {}
        tying = Tying(parse, undone)
        for token, record in self._found:
            for tie in sorted(tying.ties(token)):
                sides = self._at.setdefault(tie.token, ([], []))
                sides[tie.relation == "against"].append(record)

    def all(self) -> tuple[Instrument, ...]:
        """Every instrument named, in order."""
        return tuple(record for _, record in self._found)

    def near(self, i: int) -> tuple[tuple[Instrument, ...], tuple[Instrument, ...]]:
        """(under, against) for the event at token `i`."""
        under, against = self._at.get(i, ((), ()))
        return tuple(under), tuple(against)
