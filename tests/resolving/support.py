"""Resolves a text and says who each phrase is."""

from __future__ import annotations

from dateline.pipeline import Pipeline
from dateline.records import Story
from dateline.resolving.resolve import Actors


class Told:
    """A text, resolved.  `who("the army")` is "SDN:MIL" for the first (or `nth`) mention of these words."""

    def __init__(self, pipeline: Pipeline, text: str, published: str = "2024-05-04") -> None:
        (reading,) = pipeline.read([Story(id="s", text=text, published=published)])
        self.mentions = reading.mentions
        self.actors: Actors = pipeline.coder.resolver.resolve(reading)

    def _find(self, words: str, nth: int) -> int:
        found = [n for n, m in enumerate(self.mentions) if m.text == words]
        assert len(found) > nth, f"{words!r} is no mention; there are {[m.text for m in self.mentions]}"
        return found[nth]

    def who(self, words: str, nth: int = 0) -> str:
        """The codes of a mention: country, colon, sectors; several joined by " + "; "nobody" if it is no actor."""
        entities = self.actors.entities(self._find(words, nth))
        return " + ".join(f"{e.country}:{'/'.join(e.sectors)}" for e in entities) or "nobody"

    def via(self, words: str, nth: int = 0) -> str:
        """How a mention was resolved."""
        return self.actors.resolved[self._find(words, nth)].via
