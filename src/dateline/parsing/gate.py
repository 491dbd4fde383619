"""Decides, before any parse, which sentences can tell of an event, and spares the parser the others.

A hash look-up a word: each word is known by the lemmas it may be a form of and by what it is (a cue of speech, a day, an actor).
`docs/decisions/gate.md` says what is kept and what that costs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from dateline.lexicons.actors import actors
from dateline.lexicons.hedges import hedges
from dateline.lexicons.instruments import KINDS
from dateline.lexicons.predicates import Entry, Predicates
from dateline.lexicons.registers import PUBLIC, weigh
from dateline.lexicons.speech import speech
from dateline.parsing.lemmas import Lemmas

SHORT = 500
"""Characters below which every sentence of a text is parsed: there is little to spare, and little else to tell what it is about."""
NO_EVENT = "no word of an event; not parsed"
_SPEECH, _TIME, _ACTOR, _THING = 1, 2, 4, 8
_TAGS = ("VBD", "VBG", "VBZ", "NNS", "VBN")
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_BOUNDARY = re.compile(r"(?<=[a-z\d)]{2}[.!?])[\"')\]]*\s+(?=[\"'(\[]?[A-Z])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z][a-z]{0,3}|[a-z]|[Gg]ov|[Cc]apt|[Ss]ept?|[Ll]ieut|[Cc]ommdr|[Aa]djt|Bros|Corp|approx|vs|etc|est|[Dd]ept|[Nn]os?|min|max|inc)|\.\w+)\.[\"')\]]*\s*$"
)
_NAME = re.compile(r"(?<=[\w,;:)] )[\"'(]?[A-Z]")
_QUOTED = re.compile(r"\"|(?<!\w)'(?=\w)|(?<=[.,!?])'")
_PRONOUNS = frozenset(
    {
        "he", "she", "they", "it", "we", "him", "her", "them", "his", "their", "its", "who", "whom", "whose", "which", "this", "that",
        "these", "those", "both", "such", "there",
    }
)  # fmt: skip
_TIMES = frozenset(
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs",
        "fri", "sat", "sun", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring", "summer", "autumn",
        "fall", "winter", "today", "tonight", "yesterday", "tomorrow",
    }
)  # fmt: skip
"""Words of times that mean one day or another by the tense of their clause."""
_REMEMBERED = 100_000
OF_A_PASTIME = ((4, 3), (10, 2))
"""A story is of a pastime when its words of one weigh so much and so many times those of public affairs, by either pair."""


class Spared(NamedTuple):
    """A stretch of text that is not parsed, by its offsets, and why."""

    start: int
    end: int
    reason: str


class Passed(NamedTuple):
    """What of a story is parsed: (start of its paragraph, start, end) of stretches of whole sentences; and what is not."""

    runs: list[tuple[int, int, int]]
    spared: list[Spared]


class _Need(NamedTuple):
    """What else a sentence must hold for an entry: all of `words`, and one of each set in `anyof`."""

    words: AbstractSet[str]
    anyof: tuple[AbstractSet[str], ...]


class _Known(NamedTuple):
    """What a word may be."""

    forms: tuple[str, ...]
    flags: int
    needs: tuple[_Need, ...]


class _Sentence(NamedTuple):
    start: int
    end: int
    event: bool
    kept: bool
    named: bool


class Gate:
    """The gate for one lexicon."""

    def __init__(self, lexicon: Predicates, lemmas: Lemmas) -> None:
        self._lemmas = lemmas
        self._needs = _needs(lexicon.entries)
        spoken = speech()
        self._speech = {*spoken.verbs, *spoken.nouns, *spoken.phrases}
        self._speech |= hedges("passive") | hedges("adverb")  # "it is feared that ..."
        self._agents = frozenset(agent.split()[-1] for agent in actors().agents)
        self._known: dict[str, _Known] = {}

    def passed(
        self, text: str, paragraphs: Sequence[tuple[int, int]], title: str | None = None, *, short: int = 0
    ) -> Passed:
        """What of a story's paragraphs has to be parsed; `text` is plain (see `prepare`).

        Of a text of fewer than `short` characters no sentence is spared.
        """
        subject = self.pastime(text, title)
        if subject is not None:
            reason = f"a story of {subject}; not parsed"
            return Passed([], [Spared(a, b, reason) for a, b in paragraphs])
        if len(text) < short:
            return Passed([(a, a, b) for a, b in paragraphs], [])
        sentences = [(p[0], self._sentence(text, a, b)) for p in paragraphs for a, b in _sentences(text, *p)]
        last = max((k for k, (_, s) in enumerate(sentences) if s.event), default=-1)
        runs: list[tuple[int, int, int]] = []
        spared: list[Spared] = []
        joined = -1
        for k, (paragraph, sentence) in enumerate(sentences):
            if not (sentence.event or sentence.kept or (sentence.named and k < last)):
                spared.append(Spared(sentence.start, sentence.end, NO_EVENT))
                joined = -1
            elif joined == paragraph:
                runs[-1] = (paragraph, runs[-1][1], sentence.end)
            else:
                runs.append((paragraph, sentence.start, sentence.end))
                joined = paragraph
        return Passed(runs, spared)

    @staticmethod
    def pastime(text: str, title: str | None = None) -> str | None:
        """The register of a story that is told in its words and hardly any of public affairs; else None."""
        weights = weigh(_WORD.findall(f"{title or ''}\n{text}".lower()))
        public = weights.pop(PUBLIC, 0)
        if not weights:
            return None
        weight, name = max((w, name) for name, w in weights.items())
        return name if any(weight >= least and weight >= times * public for least, times in OF_A_PASTIME) else None

    def _sentence(self, text: str, start: int, end: int) -> _Sentence:
        words = _WORD.findall(text[start:end].lower())
        known = [self._word(word) for word in words]
        flags = 0
        needs: list[_Need] = []
        for one in known:
            flags |= one.flags
            needs += one.needs
        event = False
        if needs:
            held = {form for one in known for form in one.forms}
            event = any(_met(need, held) for need in needs)
        kept = bool(flags & (_SPEECH | _TIME | _THING)) or _QUOTED.search(text, start, end) is not None
        named = bool(flags & _ACTOR) or _NAME.search(text, start, end) is not None
        return _Sentence(start, end, event, kept, named)

    def _word(self, word: str) -> _Known:
        found = self._known.get(word)
        if found is None:
            if len(self._known) > _REMEMBERED:  # hostile text must not fill the memory
                self._known.clear()
            found = self._known[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> _Known:
        forms = {word, word.removesuffix("'s"), *(self._lemmas(word, tag) for tag in _TAGS)}
        for part in word.split("-") if "-" in word else ():
            forms |= {part, *(self._lemmas(part, tag) for tag in _TAGS)}
        flags = 0
        if not self._speech.isdisjoint(forms):
            flags |= _SPEECH
        if word in _TIMES:
            flags |= _TIME
        if word in _PRONOUNS or not self._agents.isdisjoint(forms):
            flags |= _ACTOR
        if not KINDS.keys().isdisjoint(forms):
            flags |= _THING
        needs = tuple(need for form in sorted(forms) for need in self._needs.get(form, ()))
        return _Known(tuple(sorted(forms)), flags, needs)


def _met(need: _Need, held: AbstractSet[str]) -> bool:
    return held >= need.words and not any(held.isdisjoint(some) for some in need.anyof)


def _needs(entries: Mapping[tuple[str, str], Sequence[Entry]]) -> dict[str, tuple[_Need, ...]]:
    """By the last word of a lemma, what its entries need; an entry that needs nothing more stands for all."""
    out: dict[str, dict[_Need, None]] = {}
    bare = _Need(frozenset(), ())
    lasts: dict[frozenset[str], frozenset[str]] = {}
    for (lemma, _), group in entries.items():
        parts = lemma.replace("-", " ").split()
        needs = out.setdefault(parts[-1], {})
        for entry in group:
            if bare not in needs and entry.type != "none":
                needs[_need(entry, parts[:-1], lasts)] = None
    return {word: (bare,) if bare in needs else tuple(needs) for word, needs in out.items() if needs}


def _need(entry: Entry, before: Sequence[str], lasts: dict[frozenset[str], frozenset[str]]) -> _Need:
    """What one entry needs beside its last word; `lasts` remembers the last words of each word class."""
    asked = [c.lemmas for c in entry.conditions if c.lemmas]
    if entry.governed_lemmas and not entry.governs:
        asked.append(entry.governed_lemmas)
    some = []
    for lemmas in asked:
        if lemmas not in lasts:
            lasts[lemmas] = frozenset(map(_last, lemmas))
        some.append(lasts[lemmas])
    words = {w for w in (*entry.words, *before) if w != "to"}
    return _Need(frozenset(words), tuple(some))


def _last(words: str) -> str:
    return words.replace("-", " ").split()[-1] if words.strip("- ") else words


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph's sentences; where a boundary is not sure, two stay together."""
    begin = start
    for match in _BOUNDARY.finditer(text, start, end):
        if _ABBREVIATED.search(text, max(begin, match.start() - 12), match.start() + 1) is None:
            yield begin, match.end()
            begin = match.end()
    if begin < end:
        yield begin, end
