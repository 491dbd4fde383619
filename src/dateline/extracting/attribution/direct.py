"""Who says a quotation: the reporting clause behind it, before it, or between its parts, and where it runs on."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from dateline.extracting.attribution.quotes import Quote, Quotes
from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speaker import Speakers
from dateline.extracting.clauses import Clauses
from dateline.lexicons.speech import SpeechCue, SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_NOMINAL = {"NN", "NNS", "NNP", "NNPS", "PRP", "DT", "JJ", "CD", "POS", "PRP$", "IN", "CC", "HYPH", ",", "VBG", "VBN", "RB", "-LRB-", "-RRB-", "WP"}  # fmt: skip
_HEADS = {"NN", "NNS", "NNP", "NNPS", "PRP", "WP"}
_WORDS = {"word", "answer", "advice", "message", "verdict", "line"}
_OF_A_PHRASE = {"DT", "POS", "JJ", "NN", "NNP"}
_DASHES = {"-", "--", "–", "—", "―"}
_SIGNATURE = 16
"""Tokens at most of a name and office behind a dash."""
_REACH = 24
"""Tokens at most from a quotation to the verb that says it."""


@dataclasses.dataclass(slots=True)
class Said:
    """A reporting verb, or None for a dash or colon, with its speaker and the numbers of the quotations it says."""

    verb: int | None
    source: int | None
    cue: tuple[int, int]
    quotes: list[int]


class Direct:
    """The speakers of the quotations of one parse."""

    def __init__(
        self, parse: Parse, clauses: Clauses, spans: Spans, quotes: Quotes, lexicon: SpeechLexicon, speakers: Speakers
    ) -> None:
        self.parse, self.clauses, self.spans, self.quotes = parse, clauses, spans, quotes
        self.speakers = speakers
        self.unsaid: dict[int, None] = {}
        """Quotations that read as uttered and have no speaker of their own, once `find` has run."""
        self._cues, self._phrasal, self._nouns = lexicon.quoting, lexicon.phrasal, lexicon.nouns

    def find(self) -> list[Said]:
        """Each reporting verb with its quotations, in order."""
        out: list[Said] = []
        by_verb: dict[int, Said] = {}
        last: Said | None = None
        open_ended: list[int] = []  # quotations whose speaker comes only after the next paragraph's
        for n, q in enumerate(self.quotes.all):
            said = self._after(q) or self._before(q)
            if said is not None:
                known = by_verb.get(said.cue[0])
                if known is None:
                    out.append(said)
                    by_verb[said.cue[0]] = known = said
                known.quotes += [*open_ended, n]
                for m in open_ended:
                    self.unsaid.pop(m, None)
                last = known
            elif last is not None and q.said and self._goes_on(q, last):
                last.quotes.append(n)
            elif q.said:
                last = None
                self.unsaid[n] = None
            if said is not None or last is not None or q.closed or not self._begins_paragraph(n + 1):
                open_ended = []
            else:
                open_ended.append(n)
        return out

    def _begins_paragraph(self, n: int) -> bool:
        """Whether quotation `n` opens the paragraph after the one before it."""
        p, every = self.parse, self.quotes.all
        return n < len(every) and every[n].open == every[n - 1].close == p.sentences[p.sentence[every[n].open]][0]

    def cue(self, i: int) -> SpeechCue | None:
        """The entry by which the verb at `i` can say a quotation."""
        p = self.parse
        if p.tag[i] not in VERB or self.quotes.at(i) is not None:
            return None
        for cue in self._phrasal.get(p.lemma[i], ()):
            if any(p.lower[k] == cue.words[1] for k in range(i + 1, min(i + 4, len(p)))):
                return cue
        return self._cues.get(p.lemma[i])

    # -- behind the quotation: "...," she said; "...," said the elder; "..." — Name

    def _after(self, q: Quote) -> Said | None:
        p = self.parse
        if not q.closed or q.close >= len(p):
            return None
        t, end = q.close, self._limit(q.close)
        while t < end and p.word[t] in (",", *_DASHES):
            t += 1
        if t >= end:
            return None
        if t > q.close and p.word[t - 1] in _DASHES:
            signed = self._signed(t, end)
            if signed is not None:
                return signed
        if p.word[q.inner[1] - 1][-1] == "." or not self._stands_alone(q):
            return None  # what follows a full stop is the next sentence
        if p.lemma[t] == "be":
            return self._answered(t)
        for v in range(t, end):
            cue = self.cue(v)
            if cue is not None and "quote" in cue.takes and (v == t or self._opens_with_subject(t, v)):
                return self._said(v, t)
            if p.tag[v] in _FINITE and p.dep[v] not in ("aux", "auxpass") and not self._inside_subject(v, t):
                return None
        return None

    def _answered(self, t: int) -> Said | None:
        """ "...," was the engineer's reply."""
        p = self.parse
        noun = p.child(t, "attr", "nsubj")
        if noun is None or noun < t or p.lemma[noun] not in self._nouns or self.quotes.at(noun) is not None:
            return None
        return Said(None, p.child(noun, "poss"), (noun, noun + 1), []) if p.child(noun, "poss") is not None else None

    def _stands_alone(self, q: Quote) -> bool:
        """Whether a quotation is no mere part of a phrase: the title in "the broadcast of "News Today," he said"."""
        p = self.parse
        k = q.open
        if k == p.sentences[p.sentence[k]][0] or p.tag[k - 1] in (",", ":", "``", "''", "."):
            return True
        if p.word[q.inner[1] - 1] != ",":
            return q.said
        return any(p.tag[t] in _FINITE for t in range(*q.inner)) and p.tag[k - 1] not in _OF_A_PHRASE

    def _fragment_said(self, q: Quote) -> bool:
        """Whether a few quoted words right behind a verb are its object: no title, no phrase that only hangs on it."""
        p = self.parse
        a, b = q.inner
        title = b - a > 1 and all(p.word[k][:1].isupper() for k in range(a, b) if p.word[k][:1].isalpha())
        return not title and p.tag[a] not in ("IN", "TO", "RB")

    def _limit(self, t: int) -> int:
        """Where looking for a reporting clause ends: the next quotation, paragraph or reach."""
        p = self.parse
        if t >= len(p):
            return t
        paragraph, end = p.paragraph[p.sentence[t]], min(len(p), t + _REACH)
        k = t
        while k < end and p.word[k] != '"' and p.paragraph[p.sentence[k]] == paragraph and p.word[k] not in (".", ";"):
            k += 1
        return k

    def _opens_with_subject(self, t: int, v: int) -> bool:
        """Whether the words from `t` to the verb are its subject and adverbs and nothing else."""
        p = self.parse
        subject = self.clauses.subject(v)
        if subject is not None and t <= subject < v and self.spans.low[subject] <= t:
            return True
        plain = all(p.tag[k] in _NOMINAL or p.dep[k] in ("aux", "advmod") or p.tag[k] == "MD" for k in range(t, v))
        if p.tag[v] == "VBG" or p.dep[t] in ("prep", "mark") or p.tag[t] in ("IN", "CC"):
            return False
        return plain and any(p.tag[k] in _HEADS for k in range(t, v))

    def _inside_subject(self, v: int, t: int) -> bool:
        p = self.parse
        return p.dep[v] in ("relcl", "acl") and t <= p.head[v] < v

    def _said(self, v: int, t: int) -> Said | None:
        source = self._speaker(v, t)
        return Said(v, source, (v, v + 1), []) if source is not None else None

    def _speaker(self, v: int, t: int) -> int | None:
        """The speaker of a verb right behind a quotation: before it, or after it where it is inverted."""
        p = self.parse
        own = p.child(v, "nsubj")
        if own is not None and (own > v or own >= t):
            return own if p.lower[own] not in ("who", "which") else self.clauses.subject(v)
        if v > t:
            return self._last_head(t, v)
        sentence_end = min(self._limit(v), p.sentences[p.sentence[v]][1])
        for k in range(v + 1, sentence_end):
            if p.tag[k] in _HEADS and p.dep[k] not in ("compound", "poss", "nmod", "npadvmod"):
                return k
        return next((k for k in range(v + 1, sentence_end) if p.tag[k] in _HEADS), None)

    def _last_head(self, t: int, v: int) -> int | None:
        """The noun nearest before the verb whose phrase goes back to `t`, else the last noun."""
        p = self.parse
        nouns = [k for k in range(t, v) if p.tag[k] in _HEADS and p.dep[k] != "compound"]
        return next(
            (k for k in nouns if self.spans.low[k] <= t and self.spans.high[k] < v), nouns[-1] if nouns else None
        )

    def _signed(self, t: int, end: int) -> Said | None:
        """ "..." — Name: a dash and who said it, to the end of the line."""
        p = self.parse
        last = end
        while last < len(p) and p.sentence[last] == p.sentence[t] and last - t <= _SIGNATURE:
            last += 1
        if (
            (p.word[t][:1].isupper() or p.tag[t] == "DT")
            and last - t <= _SIGNATURE
            and not any(p.tag[k] in _FINITE for k in range(t, min(last, t + 6)))
        ):
            names = [k for k in range(t, end) if p.tag[k][:1] == "N" and p.dep[k] != "compound"]
            head = next((k for k in names if p.tag[k] in ("NNP", "NNPS") or p.tag[t] == "DT"), None)
            return Said(None, head, (t - 1, t), []) if head is not None else None
        return None

    # -- before the quotation: he said, "..."; in a statement: "..."

    def _before(self, q: Quote) -> Said | None:
        p = self.parse
        k = q.open - 1
        if k < 0:
            return None
        colon = p.word[k] == ":"
        same = p.paragraph[p.sentence[k]] == p.paragraph[p.sentence[q.open]]
        if not same and not colon:
            return None
        touching = self.cue(k) is not None
        if p.word[k] == "that" or (not colon and p.word[k] != "," and not touching and not q.said):
            return None
        for v in self._backwards(k, colon):
            cue = self.cue(v)
            if cue is None:
                continue
            if not (q.said or colon or p.word[k] == "," or (touching and self._fragment_said(q))):
                return None
            if not colon and not touching and p.word[k] != "," and not self._reaches(v, k):
                return None
            if (self.clauses.passive(v) or "quote" not in cue.takes) and not colon:
                return None
            source = self.speakers.of(v, cue)
            if source is None and colon:
                source = p.child(v, "nsubj", "nsubjpass")
            if source is None and self._inverted_between(v):
                source = next((s for s in range(v + 1, q.open) if p.tag[s] in _HEADS), None)
            if source is not None and self.quotes.at(source) is None:
                return Said(v, source, (v, v + 1), [])
            return None
        return self._worded(k) if colon and q.said else None

    def _worded(self, k: int) -> Said | None:
        """ "The elder's words were plain: "...", "The elder had one message: "..."": a noun of speech and whose it is."""
        p = self.parse
        first = p.sentences[p.sentence[k]][0]
        for n in range(k - 1, max(first, k - _REACH) - 1, -1):
            if self.quotes.at(n) is not None:
                return None
            if p.tag[n][:1] == "N" and (p.lemma[n] in self._nouns or p.lemma[n] in _WORDS):
                had = p.dep[n] == "dobj" and p.lemma[p.head[n]] in ("have", "issue", "give", "send", "make", "offer")
                source = self.clauses.subject(p.head[n]) if had else p.child(n, "poss")
                if source is not None:
                    return Said(None, source, (n, n + 1), [])
        return None

    def _backwards(self, k: int, colon: bool) -> Iterator[int]:
        """Verbs before a quotation that could say it, nearest first, up to the first finite one of another kind."""
        p = self.parse
        floor = max(p.sentences[p.sentence[k]][0], k - _REACH)
        for v in range(k, floor - 1, -1):
            if self.quotes.at(v) is not None or p.word[v] == '"':
                return
            yield v
            if (
                p.tag[v] in _FINITE
                and p.dep[v] not in ("aux", "auxpass", "relcl")
                and self.cue(v) is None
                and not colon
            ):
                return

    def _reaches(self, v: int, k: int) -> bool:
        """Whether a word right before a quotation only places the verb in time or place: "said on Monday ..."."""
        p = self.parse
        return (
            self.spans.low[v] <= k <= self.spans.high[v]
            and all(p.tag[t] not in VERB and p.tag[t] != "TO" for t in range(v + 1, k + 1))
            and (p.child(v, "dobj", "ccomp", "xcomp") is None or self.parse.lemma[v] in ("tell", "ask"))
        )

    def _inverted_between(self, v: int) -> bool:
        """Whether another quotation stands right before the verb: "...," said the elder, "..."."""
        p = self.parse
        return v > 0 and (p.word[v - 1] == '"' or (p.word[v - 1] == "," and v > 1 and p.word[v - 2] == '"'))

    # -- running on

    def _goes_on(self, q: Quote, last: Said) -> bool:
        """Whether a quotation with no speaker of its own goes on with the last: right behind it, nothing between."""
        p = self.parse
        before = self.quotes.all[last.quotes[-1]]
        here, there = p.sentence[q.open], p.sentence[max(before.open, last.cue[0])]
        if p.paragraph[here] == p.paragraph[there]:
            return here - max(there, p.sentence[before.close - 1]) <= 1 and self._opens_sentence(q)
        begins = q.open == p.sentences[here][0]
        return begins and (not before.closed or self._ends_paragraph(max(before.close, last.cue[1]))) and self._alone(q)

    def follows(self, n: int, cue: int, end: int) -> bool:
        """Whether quotation `n` goes on with what an indirect report that ends at `end` began: right behind it."""
        p, q = self.parse, self.quotes.all[n]
        here, there = p.sentence[q.open], p.sentence[max(cue, end)]
        if cue > q.open or here - there > 1 or not self._opens_sentence(q):
            return False
        if p.paragraph[here] == p.paragraph[there]:
            return True
        return q.open == p.sentences[here][0] and self._alone(q)

    def _opens_sentence(self, q: Quote) -> bool:
        p = self.parse
        return q.open == p.sentences[p.sentence[q.open]][0] or p.word[q.open - 1] in (".", "?", "!", '"')

    def _ends_paragraph(self, k: int) -> bool:
        """Whether only the rest of a sentence stands between a token and the next paragraph."""
        p = self.parse
        n = p.sentence[min(k, len(p) - 1)]
        return n + 1 >= len(p.sentences) or p.paragraph[n + 1] != p.paragraph[n]

    def _alone(self, q: Quote) -> bool:
        """Whether a quotation is its whole paragraph."""
        p = self.parse
        return (
            q.close >= len(p)
            or p.paragraph[p.sentence[q.close]] != p.paragraph[p.sentence[q.close - 1]]
            or not q.closed
        )
