"""The steps in order: parse, extract, resolve, code.  One `Pipeline` serves a process; it holds no state between stories."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator

from dateline import __version__
from dateline.coding.code import EventCoder
from dateline.coding.plover import VERSION
from dateline.collecting import undisturbed
from dateline.extracting.extract import Extractor
from dateline.lexicons.digest import lexicon_digest
from dateline.lexicons.predicates import predicates
from dateline.parsing.model import DEFAULT, Parser
from dateline.records import Coder, Document, Reading, Story


class Pipeline:
    """Stories in, readings or documents out, in order.

    `model` is the name of an installed spaCy pipeline; without `gated`, what can tell of no event is parsed too.
    """

    def __init__(self, model: str = DEFAULT, *, gated: bool = True) -> None:
        self.parser = Parser(model, gated=gated)
        lexicon = predicates()
        self.extractor = Extractor(lexicon.verbs, lexicon.nouns, lexicon.adjectives)
        coder = Coder(dateline=__version__, model=self.parser.name, lexicon=lexicon_digest(), ontology=VERSION)
        self.coder = EventCoder(coder, lexicon)

    def read(self, stories: Iterable[Story]) -> Iterator[Reading]:
        """Each story's reading: mentions, claims, times, places, attributions; no ontology yet."""
        for story, parse in self.parser.parse(stories):
            with undisturbed():
                reading = self.extractor.read(story, parse)
            yield reading

    def code(self, stories: Iterable[Story]) -> Iterator[Document]:
        """Each story's coded document."""
        for reading in self.read(stories):
            with undisturbed():
                document = self.coder.code(reading)
            yield document


@functools.cache
def default() -> Pipeline:
    """The pipeline with the default model, loaded once a process."""
    return Pipeline()
