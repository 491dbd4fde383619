"""The attributions of a parse: found by verb, noun, phrase and quotation, made one where they are one, and nested."""

from __future__ import annotations

import bisect
import dataclasses
from collections.abc import Iterator

from dateline.extracting.attribution.direct import Direct, Said
from dateline.extracting.attribution.free import Free
from dateline.extracting.attribution.mistagged import Mistagged
from dateline.extracting.attribution.nesting import Nesting
from dateline.extracting.attribution.nominal import Nominal
from dateline.extracting.attribution.phrases import HEARSAY, STARTS, Phrases
from dateline.extracting.attribution.quotes import Quotes, with_single_marks
from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Kind, Range, Speech
from dateline.extracting.attribution.verbal import Verbal
from dateline.extracting.clauses import Clauses
from dateline.lexicons.speech import speech
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Stance


class Speeches:
    """The attributions of one parse, in order of their cues."""

    def __init__(self, parse: Parse, clauses: Clauses) -> None:
        lexicon = speech()
        parse = with_single_marks(parse)
        self.parse, self.clauses = parse, clauses
        self.spans = Spans(parse)
        self.quotes = Quotes(parse)
        self._verbal = Verbal(parse, clauses, self.spans, lexicon)
        self._mistagged = Mistagged(parse, self.spans, lexicon)
        self._nominal = Nominal(parse, clauses, self.spans, lexicon)
        self._phrases = Phrases(parse, self.spans, self.quotes, lexicon)
        self._free = Free(parse, clauses, self.spans, self.quotes, lexicon)
        self._direct = Direct(parse, clauses, self.spans, self.quotes, lexicon, self._verbal.speakers)
        self.lexicon = lexicon
        self.all = sorted(self._find(), key=lambda s: (s.cue, s.content))
        self.nesting = Nesting(self.all, len(parse))

    def chain(self, i: int) -> list[int]:
        """Numbers in `all` of the speeches that put token `i` forward, outermost first."""
        return [n for n in self.nesting.chain(i) if not self.all[n].about]

    def listed(self) -> list[int]:
        """Numbers in `all` of the attributions to list: within what is told, only what tells of more telling."""
        return [
            n for n, s in enumerate(self.all) if not self._within(n) or (s.tells and not s.about and self._apart(s))
        ]

    def _apart(self, s: Speech) -> bool:
        """Whether what somebody holds is not just said in a quotation: "I think", "we hope"."""
        return s.stance != "believes" or self.quotes.at(s.cue[0]) is None

    def _within(self, n: int) -> bool:
        """Whether an attribution stands in what another tells, or in a quotation."""
        q = self.quotes.at(self.all[n].cue[0])
        return bool(self.nesting.parents(n)) or (q is not None and self.quotes.all[q].said)

    def source(self, s: Speech) -> Range | None:
        """The noun phrase of who speaks."""
        if s.source is None:
            return None
        a, b = self.spans.phrase(s.source, [s.cue, *s.content])
        relative = self.parse.child(s.cue[0], "nsubj")  # "the officer, who said": to the pronoun that takes it up
        if relative is not None and self.parse.tag[relative] in ("WP", "WDT") and b - 1 <= relative <= b + 1:
            b = relative + 1
        return a, b

    def _find(self) -> list[Speech]:
        direct = self._direct.find()
        said = {d.verb for d in direct}
        out = [self._quoted(d, self._verbal.find(d.verb) if d.verb is not None else None) for d in direct]
        out += [s for d, outer in zip(direct, list(out), strict=True) for s in self._within_quoting(d, outer)]
        taken = 0  # words of a cue of several words are no cues of their own
        words = self.lexicon.words | STARTS | HEARSAY
        lemma, lower = self.parse.lemma, self.parse.lower
        for i in range(len(self.parse)):
            if (lemma[i] not in words and lower[i] not in words) or i in said or i < taken:
                continue
            found = self._at(i) or (self._free.at(i) if lemma[i] in self.lexicon.gestures else None)
            if found is not None:
                out.append(self._kinded(found))
                taken = found.cue[1]
        told = {s.content for s in out}
        labels = [self._kinded(s) for s in self._phrases.labels() if s.content not in told]
        return [*self._going_on(out), *labels]

    def _going_on(self, found: list[Speech]) -> list[Speech]:
        """A quotation right behind an indirect report belongs to it: "He said talks were on. "We hope," ..."."""
        unsaid = self._direct.unsaid
        if not unsaid:
            return found
        out = sorted(found, key=lambda s: s.cue)
        cues = [s.cue[0] for s in out]
        for n in unsaid:
            q = self.quotes.all[n]
            k = bisect.bisect_left(cues, q.open) - 1
            while k >= 0 and self.parse.sentence[q.open] - self.parse.sentence[cues[k]] <= 1:
                s = out[k]
                if s.source is not None and s.tells and not s.about and self.quotes.at(s.cue[0]) is None:
                    more = self.spans.trim(q.open, q.close)
                    if more is not None and self._direct.follows(n, s.cue[0], s.content[-1][1] - 1):
                        out[k] = self._kinded(dataclasses.replace(s, content=(*s.content, more)))
                    break
                k -= 1
        return out

    def _at(self, i: int) -> Speech | None:
        p = self.parse
        tag = p.tag[i]
        if tag == "VBG" and p.lower[i] in self.lexicon.nouns and p.child(i, "poss", "det", "amod") is not None:
            return self._nominal.noun(i)
        if tag in VERB and p.dep[i] in ("dobj", "pobj") and p.lemma[i] in self.lexicon.nouns:
            return self._nominal.noun(i)  # a noun that the tagger took for a verb
        if tag == "VBN" and p.lower[i] in self.lexicon.adjectives:
            return self._nominal.adjective(i) or self._verbal.find(i)
        if tag in VERB and p.lemma[i] in self.lexicon.verbs:
            return self._verbal.find(i) or self._mistagged.find(i)
        if tag[:2] == "NN":
            return self._nominal.noun(i) or self._mistagged.find(i)
        if tag == "JJ" and p.lower[i] in self.lexicon.adjectives:
            return self._nominal.adjective(i)
        return self._phrases.at(i)

    def _quoted(self, d: Said, verbal: Speech | None) -> Speech:
        """A quotation's attribution, joined with what the clause itself tells around it."""
        quotes = [self.quotes.all[n] for n in d.quotes]
        ranges: list[Range] = [(q.open, q.close) for q in quotes]
        if verbal is not None:
            ranges += [(a, b) for a, b in verbal.content if any(a < q.close and q.open < b for q in quotes)]
        trimmed = [self.spans.trim(a, b) for a, b in self.spans.joined(ranges)]
        content = tuple(r for r in trimmed if r is not None)
        stance = verbal.stance if verbal is not None else self._stance(d)
        source = d.source if d.source is not None or verbal is None else verbal.source
        return self._kinded(Speech(source, d.cue, content, stance))

    def _within_quoting(self, d: Said, outer: Speech) -> Iterator[Speech]:
        """ "...," the agency quoted the minister as saying: the minister speaks within the agency."""
        p = self.parse
        if d.verb is None or p.lemma[d.verb] not in ("quote", "cite") or self.clauses.passive(d.verb):
            return
        by = next((k for k in p.children(d.verb, "prep") if p.lower[k] == "as"), None)
        saying, source = p.child(by, "pcomp") if by is not None else None, p.child(d.verb, "dobj")
        if saying is not None and source is not None:
            yield dataclasses.replace(outer, source=source, cue=(saying, saying + 1), inside=outer.cue)

    def _stance(self, d: Said) -> Stance:
        cue = self._direct.cue(d.verb) if d.verb is not None else None
        return cue.stance if cue is not None else "asserts"

    def _kinded(self, s: Speech) -> Speech:
        if all(self.quotes.covers(a, b) for a, b in s.content) and not self._cue_within(s):
            kind: Kind = "direct"
        elif any(self.quotes.touches(a, b) for a, b in s.content) and not self._cue_within(s):
            kind = "mixed"
        else:
            kind = "indirect"
        return s if kind == s.kind else dataclasses.replace(s, kind=kind)

    def _cue_within(self, s: Speech) -> bool:
        """Whether the cue stands inside a quotation itself: what it reports is then not quoted by it."""
        n = self.quotes.at(s.cue[0])
        return n is not None and all(self.quotes.at(a) == n for a, _ in s.content)
