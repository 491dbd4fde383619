"""Reporting clauses in the middle or at the end of what they report, hung on it anyhow: "Troops, he said, fled"."""

from __future__ import annotations

from collections.abc import Container

from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Range
from dateline.lexicons.speech import SpeechCue
from dateline.parsing.parse import Parse

_BESIDE = {
    "nsubj",
    "nsubjpass",
    "aux",
    "auxpass",
    "advmod",
    "neg",
    "npadvmod",
    "prt",
    "prep",
    "dative",
    "agent",
    "expl",
}
_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_PAST = _FINITE | {"VBN"}
_NOMINAL = {"NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "JJ", "CD", "POS", "IN", "CC"}
_HEADS = {"NN", "NNS", "NNP", "NNPS", "PRP"}
_BEGINS = {"DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "CD"}
_WITH_REPORT = {"prep", "npadvmod", "advmod", "punct", "dative", "advcl", "dobj", "cc", "conj"}
_RESCUED = {"tell", "say", "argue", "announce", "report"}
"""Kinds that take no object which could have a clause of its own, or seldom."""
_LONGEST_SUBJECT = 14
_NEAR = 8
"""Tokens at most between a verb and the "that" behind its object."""


class Around:
    """Contents that surround their verb, or that the parser did not hang on it."""

    def __init__(self, parse: Parse, spans: Spans, nouns: Container[str]) -> None:
        self.parse, self.spans, self.nouns = parse, spans, nouns

    def reporting(self, i: int, content: int) -> Range:
        """The range of the reporting words: the verb with what it governs but for the clause at `content`."""
        a = b = i
        p, spans = self.parse, self.spans
        for k in p.kids[i]:
            if k != content and p.dep[k] in _BESIDE and not spans.low[k] <= content <= spans.high[k]:
                a, b = min(a, spans.low[k]), max(b, spans.high[k])
        if content < i:
            if p.child(i, "nsubj", "nsubjpass") is None:
                a = min(a, self.subject_before(i)[0])
            a = max(a, content + 1)
        elif a <= content:
            b = min(b, content - 1)
        return a, b + 1

    def rescued(self, i: int, cue: SpeechCue) -> tuple[Range, ...]:
        """A clause that stands behind "that" within reach of the verb, whatever the parser made of it."""
        p = self.parse
        if cue.kind not in _RESCUED or not cue.takes & {"clause", "that"}:
            return ()
        end = self.spans.high[i] + 1
        for k in range(i + 1, min(i + _NEAR, end)):
            if p.lemma[k] in self.nouns and k > i + 1:
                return ()
            if p.lower[k] == "that" and (p.tag[k] == "IN" or p.dep[k] == "mark") and p.dep[k] != "prep":
                content = self.spans.trim(k + 1, end)
                return (content,) if content is not None and any(p.tag[t] in _PAST for t in range(*content)) else ()
            if p.tag[k] not in _NOMINAL:
                return ()
        return ()

    def of(self, i: int, cue: SpeechCue) -> tuple[tuple[Range, ...], int | None]:
        """What a reporting clause between commas reports, the rest of its sentence, and who speaks if the parse errs."""
        p = self.parse
        if not cue.tells or "clause" not in cue.takes or p.tag[i] not in ("VBD", "VBZ", "VBP", "VBN"):
            return (), None
        if p.child(i, "dobj") is not None and cue.kind != "tell" and len(cue.words) == 1:
            return (), None
        if p.dep[i] == "parataxis" or (p.dep[i] == "advcl" and any(p.lower[k] == "as" for k in p.kids[i])):
            return self._hung(i), None
        return self._between_commas(i)

    def _hung(self, i: int) -> tuple[Range, ...]:
        """A reporting clause that hangs on the verb it reports."""
        p, spans = self.parse, self.spans
        first, end = p.sentences[p.sentence[i]]
        a, b = spans.under(i)
        apart = (a > first and p.word[a - 1] == ",") or p.word[b - 1] == "," or (b < end and p.word[b] == ",")
        head = p.head[i]
        while p.tag[head][:1] not in ("V", "M") and p.head[head] != head:
            head = p.head[head]
        return spans.without(spans.under(head), [(a, b)]) if apart else ()

    def _between_commas(self, i: int) -> tuple[tuple[Range, ...], int | None]:
        p = self.parse
        first, end = p.sentences[p.sentence[i]]
        source = None
        if p.child(i, "nsubj", "nsubjpass") is None:
            a, source = self.subject_before(i)
            b = self._until_comma(i)
        else:
            a, b = self.reporting(i, -1) if p.dep[i] != "ROOT" else (self._from_subject(i), self._until_comma(i))
        while a - 1 > first and p.lower[a - 1] in ("so", "or"):  # "..., or so the army says"
            a -= 1
        before = a - 1 > first and p.word[a - 1] == ","
        after = b < end - 1 and p.word[b] == ","
        if not before or any(p.word[k] in ('"', ";") for k in range(first, a)):
            return (), None
        if not (self._finite(first, a) or (after and self._finite(b, end))):
            return (), None
        return self.spans.without((first, end if after else a), [(a, b)]), source

    def _from_subject(self, i: int) -> int:
        """Where the subject of a verb begins, its auxiliaries and adverbs counted in."""
        p = self.parse
        subject = p.child(i, "nsubj")
        a = min(i, self.spans.low[subject]) if subject is not None and subject < i else i
        while a < i and p.head[a - 1] == i and p.dep[a - 1] in ("aux", "advmod"):
            a -= 1
        return a

    def _until_comma(self, i: int) -> int:
        p = self.parse
        b, end = i + 1, p.sentences[p.sentence[i]][1]
        while b < end and p.word[b] not in (",", "."):
            b += 1
        return b

    def subject_before(self, i: int) -> tuple[int, int | None]:
        """The noun phrase between a comma and the verb, and its head: "..., the head of the agency said"."""
        p = self.parse
        first = p.sentences[p.sentence[i]][0]
        k = i
        while k > first and i - k < _LONGEST_SUBJECT and p.word[k - 1] != "," and p.tag[k - 1] not in _FINITE:
            k -= 1
        plain = p.word[k - 1] == "," and k < i and p.tag[k] in _BEGINS and p.tag[first] not in ("IN", "WRB")
        if not plain or any(p.dep[c] not in _WITH_REPORT for c in p.kids[i] if c > i):
            return i, None
        nouns = [t for t in range(k, i) if p.tag[t] in _HEADS and p.dep[t] not in ("compound", "poss", "nmod")]
        return (k, nouns[0]) if nouns else (i, None)

    def _finite(self, a: int, b: int) -> bool:
        return any(self.parse.tag[k] in _FINITE for k in range(a, b))
