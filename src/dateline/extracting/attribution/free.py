"""Speech told as if the narrator said it: "The widow shook her head. They had taken everything."."""

from __future__ import annotations

from dateline.extracting.attribution.quotes import Quotes
from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Range, Speech
from dateline.extracting.clauses import Clauses
from dateline.lexicons.speech import SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Stance

_SHORT = 20
"""Tokens at most of the sentence that shows somebody moved to speak."""
_REACH = 6
"""Tokens at most from a gesture's verb to its noun."""
_BEGINS = {"they", "he", "she", "it", "we", "there", "nobody", "nothing", "everyone", "everybody", "no"}
_SHIFTED = {"would", "could", "might"}
_ASKING = {"had", "was", "were", "did", "would", "could", "should", "how", "why"}


class Free:
    """The free indirect speech of one parse."""

    def __init__(self, parse: Parse, clauses: Clauses, spans: Spans, quotes: Quotes, lexicon: SpeechLexicon) -> None:
        self.parse, self.clauses, self.spans, self.quotes, self.lexicon = parse, clauses, spans, quotes, lexicon

    def at(self, i: int) -> Speech | None:
        """What is told behind a gesture or mood at token `i`."""
        p = self.parse
        n = p.sentence[i]
        first, end = p.sentences[n]
        follows = n + 1 < len(p.sentences) and p.paragraph[n + 1] == p.paragraph[n]
        if not follows or end - first > _SHORT or any(p.word[k] == '"' for k in range(first, end)):
            return None
        verb = i if p.tag[i] in VERB else p.head[i]
        source = self.clauses.subject(verb) if p.tag[verb] in VERB else None
        cue = self._gesture(i)
        if cue is None or source is None or p.tag[source] in ("EX", "NNS", "WP") or p.lower[source] in ("it", "they"):
            return None
        told, stance = self._told(n + 1)
        content = self.spans.trim(*told) if told is not None else None
        return Speech(source, cue, (content,), stance) if content is not None else None

    def _gesture(self, i: int) -> Range | None:
        p = self.parse
        end = p.sentences[p.sentence[i]][1]
        for words in self.lexicon.gestures.get(p.lemma[i], ()):
            last = i
            for word in words[1:]:
                last = next((k for k in range(last + 1, min(last + _REACH, end)) if p.lemma[k] == word), -1)
                if last < 0:
                    break
            if last >= 0:
                return i, last + 1
        return None

    def _told(self, n: int) -> tuple[Range | None, Stance]:
        """The sentence `n` if it is shifted into the past of what somebody said or asked, with its stance."""
        p = self.parse
        a, b = p.sentences[n]
        if any(p.word[k] == '"' for k in range(a, b)):
            return None, "asserts"
        if p.word[b - 1] == "?":
            return ((a, b), "asks") if any(p.lower[k] in _ASKING for k in range(a, b)) else (None, "asks")
        if p.lower[a] not in _BEGINS:
            return None, "asserts"
        had = any(p.lower[k] in ("had", "'d") and p.dep[k] == "aux" for k in range(a, min(b, a + _REACH)))
        would = any(p.lower[k] in _SHIFTED and p.dep[k] == "aux" for k in range(a, min(b, a + _REACH)))
        same = p.lower[a] in ("he", "she", "it")  # whose past may be the narrator's own account
        return ((a, b), "asserts") if would or (had and not same) else (None, "asserts")
