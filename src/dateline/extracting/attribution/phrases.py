"""Speakers named without a verb: according to, in the words of, a headline's colon, a transcript's label, allegedly."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.extracting.attribution.quotes import Quotes
from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Speech
from dateline.lexicons.speech import SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Stance

_NOT_SPEAKING = {
    "plan",
    "schedule",
    "taste",
    "need",
    "size",
    "age",
    "custom",
    "tradition",
    "type",
    "rank",
    "height",
    "wish",
}
_NO_LABEL = {
    "breaking", "update", "updated", "note", "photo", "photos", "video", "watch", "read", "correction", "source", "sources",
    "location", "date", "time", "editor", "live", "opinion", "analysis", "exclusive", "factbox", "related", "more", "contact",
    "email", "phone", "tel", "follow", "by", "image", "file", "caption", "warning", "example", "summary", "background", "clarification", "corrections", "disclosure", "advertisement", "story", "credit",
}  # fmt: skip
STARTS = frozenset({"in", "by", "on", "per"})
HEARSAY = {"allegedly", "reportedly", "supposedly", "purportedly", "apparently", "ostensibly"}
_STANCE_ALLEGES = {"allegedly", "supposedly", "purportedly"}
_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_LABEL = 6
"""Tokens at most of the label before a colon."""


class Phrases:
    """The attributions that no verb or noun of speech carries."""

    def __init__(self, parse: Parse, spans: Spans, quotes: Quotes, lexicon: SpeechLexicon) -> None:
        self.parse, self.spans, self.quotes, self.lexicon = parse, spans, quotes, lexicon

    def at(self, i: int) -> Speech | None:
        """What a phrase that begins at token `i` attributes."""
        p = self.parse
        for cue in self.lexicon.phrases.get(p.lower[i], ()):
            end = i + len(cue.words)
            if tuple(p.lower[i:end]) == cue.words:
                return self._according(i, end)
        if p.lower[i] in HEARSAY and p.tag[i] == "RB":
            return self._hearsay(i)
        if p.lower[i] == "per":
            return self._per(i)
        return self._in_his_view(i) if p.lower[i] in ("in", "by", "on") else None

    def _per(self, i: int) -> Speech | None:
        """ "per the police": set off from its clause, unlike "a dollar per day"."""
        p = self.parse
        noun = p.child(i, "pobj")
        if noun is None or not (i == p.sentences[p.sentence[i]][0] or p.word[i - 1] == ","):
            return None
        somebody = p.tag[noun] != "NN" or p.child(noun, "det", "poss") is not None
        return self._over(i, i + 1, noun) if somebody else None

    def _according(self, i: int, end: int) -> Speech | None:
        p = self.parse
        noun = p.child(end - 1, "pobj") if end - 1 < len(p) else None
        if noun is None or p.lemma[noun] in _NOT_SPEAKING:
            return None
        return self._over(i, end, noun)

    def _in_his_view(self, i: int) -> Speech | None:
        """ "in his view", "in the minister's words": the possessor speaks."""
        p = self.parse
        noun = p.child(i, "pobj")
        if noun is None or p.lemma[noun] not in (
            "view",
            "opinion",
            "word",
            "estimation",
            "eye",
            "telling",
            "account",
            "version",
            "reckoning",
        ):
            return None
        holder = p.child(noun, "poss")
        if holder is None or p.dep[i] not in ("prep", "advmod") or p.child(noun, "prep") is not None:
            return None
        return self._over(i, noun + 1, holder)

    def _over(self, i: int, end: int, noun: int) -> Speech | None:
        """The clause in which a phrase from `i` stands, without the phrase."""
        p, spans = self.parse, self.spans
        top = p.head[i]
        while p.head[top] != top and (
            p.tag[top] not in VERB or p.dep[top] in ("xcomp", "acl", "pcomp", "relcl", "amod", "auxpass", "aux")
        ):
            top = p.head[top]
        whole = (max(p.sentences[p.sentence[i]][0], spans.low[top]), spans.high[top] + 1)
        content = spans.without(whole, [(i, max(end, spans.high[noun] + 1))])
        content = tuple(r for r in content if r[1] - r[0] > 1)
        return Speech(noun, (i, end), content, "asserts") if content else None

    def _hearsay(self, i: int) -> Speech | None:
        p, spans = self.parse, self.spans
        verb = p.head[i]
        if verb == i or self.quotes.at(i) is not None:
            return None
        content = spans.without(spans.under(verb), [(i, i + 1)])
        stance: Stance = "alleges" if p.lower[i] in _STANCE_ALLEGES else "asserts"
        return Speech(None, (i, i + 1), content, stance) if content else None

    # -- labels

    def labels(self) -> Iterator[Speech]:
        """ "Minister: talks will go on", "TALKS WILL GO ON: MINISTER", and the lines of a transcript."""
        p = self.parse
        sentences = p.sentences
        n = 0
        while n < len(sentences):
            first = sentences[n][0]
            opens = n == 0 or p.paragraph[n] != p.paragraph[n - 1]
            last = n
            while last + 1 < len(sentences) and p.paragraph[last + 1] == p.paragraph[n]:
                last += 1
            if opens:
                found = self._label(first, sentences[last][1])
                if found is not None:
                    yield found
            n = last + 1

    def _label(self, first: int, end: int) -> Speech | None:
        """A paragraph that opens with a name and a colon."""
        p = self.parse
        k = first + (p.word[first] == '"')
        begin = k
        while k < min(end, begin + _LABEL + 1) and p.word[k] != ":":
            k += 1
        if k >= end or k == begin or p.word[k] != ":" or k + 2 >= end:
            return None
        if not self._names(begin, k) or not (
            p.word[k + 1] == '"' or any(p.tag[t] in _FINITE or p.tag[t] == "TO" for t in range(k + 1, end))
        ):
            return None
        content = self.spans.without((k + 1, end), ())
        return Speech(self._labelled(begin, k), (k, k + 1), content, "asserts") if content else None

    def _labelled(self, a: int, b: int) -> int:
        """The head of a label's name, or of whose words it names: "One nurse's verdict"."""
        p = self.parse
        nouns = [t for t in range(a, b) if p.tag[t][:1] == "N"]
        head = next((t for t in nouns if self.spans.low[t] <= a and p.dep[t] != "poss"), nouns[-1] if nouns else b - 1)
        holder = p.child(head, "poss")
        return holder if holder is not None and p.lemma[head] in self.lexicon.nouns else head

    def _names(self, a: int, b: int) -> bool:
        """Whether a label is somebody: nominal words, the first of them capital, none a rubric."""
        p = self.parse
        last = p.lower[b - 1]
        if p.lower[a] in _NO_LABEL or (last in _NO_LABEL and last != "read") or '"' in p.word[a:b]:
            return False
        if any(
            p.tag[t] in VERB or p.tag[t] in ("MD", "WDT", "WRB", "TO", "RB") or p.word[t].isdigit() for t in range(a, b)
        ):
            return False
        return p.word[a][:1].isupper() and any(p.tag[t] in ("NNP", "NNPS", "NN", "NNS") for t in range(a, b))
