"""Verbs of speech that the tagger took for nouns: "The union claims managers ignored warnings"."""

from __future__ import annotations

from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Speech
from dateline.lexicons.speech import SpeechCue, SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_FINITE = {"VBD", "VBZ", "VBP", "MD"}


class Mistagged:
    """The attributions of one parse that stand on a verb in a noun's place."""

    def __init__(self, parse: Parse, spans: Spans, lexicon: SpeechLexicon) -> None:
        self.parse, self.spans, self.lexicon = parse, spans, lexicon

    def find(self, i: int) -> Speech | None:
        """What the word at `i` reports if it is a verb after all."""
        p = self.parse
        cue = self.lexicon.verbs.get(p.lemma[i], (None,))[-1]
        if cue is None or not cue.tells or "clause" not in cue.takes:
            return None
        if p.dep[i] == "compound":
            return self._before_subject(i, cue)
        return self._over_clause(i, cue) if p.dep[i] == "ROOT" and p.tag[i][:1] == "N" else None

    def _before_subject(self, i: int, cue: SpeechCue) -> Speech | None:
        """A verb hung on the subject of what it reports."""
        p, spans = self.parse, self.spans
        noun = p.head[i]
        verb = p.head[noun]
        if p.dep[noun] not in ("nsubj", "nsubjpass") or noun < i or not self._finite(verb) or p.lower[i][-1] != "s":
            return None
        source = p.child(i, "nsubj") if p.tag[i] in VERB else i - 1
        if source is None or not spans.low[noun] <= source < i or p.tag[source][:1] not in ("N", "P"):
            return None
        content = spans.without((i + 1, spans.high[verb] + 1), ())
        return Speech(source, (i, i + 1), content, cue.stance) if content else None

    def _over_clause(self, i: int, cue: SpeechCue) -> Speech | None:
        """A verb with a clause, and its subject hung on it as part of its name."""
        p = self.parse
        clause, source = p.child(i, "ccomp"), i - 1
        if clause is None or clause < i or p.child(i, "compound", "nmod", "amod", "poss") is None:
            return None
        if source < p.sentences[p.sentence[i]][0] or p.tag[source][:1] != "N" or p.child(i, "det") is not None:
            return None
        content = self.spans.without(self.spans.under(clause), ())
        return Speech(source, (i, i + 1), content, cue.stance) if content else None

    def _finite(self, verb: int) -> bool:
        p = self.parse
        return p.tag[verb] in _FINITE or (p.tag[verb] in VERB and p.child(verb, "aux", "auxpass") is not None)
