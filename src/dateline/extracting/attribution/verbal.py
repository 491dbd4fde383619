"""Verbs of speech, belief and intention: which cue stands, who speaks, with which stance."""

from __future__ import annotations

import itertools

from dateline.extracting.attribution.around import Around
from dateline.extracting.attribution.frames import Frames
from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speaker import IMPERSONAL, Speakers
from dateline.extracting.attribution.speech import Range, Speech
from dateline.extracting.clauses import Clauses
from dateline.lexicons.speech import SpeechCue, SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Stance

_TO_ASKS = {"say", "tell", "utter"}
_UP = 3
"""Governors at most between "citing" and the verb of what is cited."""
_FAR = 6
"""Tokens at most between two words of one cue."""


class Verbal:
    """The attributions that stand on verbs."""

    def __init__(self, parse: Parse, clauses: Clauses, spans: Spans, lexicon: SpeechLexicon) -> None:
        self.parse, self.clauses, self.spans, self.lexicon = parse, clauses, spans, lexicon
        self.around = Around(parse, spans, lexicon.nouns)
        self.frames = Frames(parse, clauses, spans, lexicon, self.around)
        self.speakers = Speakers(parse, clauses, self.around)

    def find(self, i: int) -> Speech | None:
        """What the verb at `i` reports by the syntax of its clause, or None."""
        p = self.parse
        if p.tag[i] == "VBG" and p.lemma[i] in ("cite", "quote") and p.dep[i] in ("advcl", "acl"):
            cited = self._cited(i)
            if cited is not None:
                return cited
        for cue in self.lexicon.verbs.get(p.lemma[i], ()):
            tokens = self._matched(i, cue)
            if tokens is None:
                continue
            found = self.frames.content(i, cue, tokens)
            if found is not None:
                return self._speech(i, cue, tokens, *found)
            content, source = self.around.of(i, cue)
            if content:
                return self._speech(i, cue, tokens, "clause", content, source)
        return None

    def _cited(self, i: int) -> Speech | None:
        """ "..., the agency reported, citing an official": who is cited says what the agency reports."""
        p = self.parse
        source = p.child(i, "dobj")
        for verb in itertools.islice(p.ancestors(i), _UP):
            told = self.find(verb) if source is not None and p.tag[verb] in VERB else None
            if told is not None and told.tells:
                hole = [self.spans.under(i)]
                content = self.spans.joined(r for whole in told.content for r in self.spans.without(whole, hole))
                return Speech(source, (i, i + 1), content, "asserts", inside=told.cue) if content else None
        return None

    def _matched(self, i: int, cue: SpeechCue) -> list[int] | None:
        """The tokens of a cue of several words, from its verb on, or None."""
        p = self.parse
        out, end = [i], p.sentences[p.sentence[i]][1]
        for word in cue.words[1:]:
            last = out[-1]
            for k in range(last + 1, min(last + 1 + _FAR, end)):
                if (p.lower[k] == word or p.lemma[k] == word) and (k == last + 1 or p.head[k] in out):
                    out.append(k)
                    break
            else:
                return None
        return out

    def _speech(
        self,
        i: int,
        cue: SpeechCue,
        tokens: list[int],
        frame: str,
        content: tuple[Range, ...],
        source: int | None = None,
    ) -> Speech | None:
        p = self.parse
        source = source if source is not None else self.speakers.of(i, cue)
        if source is None and (cue.kind == "report" and frame == "name"):
            return None  # "was quoted as saying": what follows has its own speaker
        if source is None and cue.kind in ("ask", "inquire") and frame in ("clause", "of"):
            return None  # "asked whether he knew, the pilot nodded": the one who answers matters
        if source is None and not self.clauses.passive(i) and p.lemma[i] not in IMPERSONAL:
            return None
        if cue.tells and self.speakers.nobody(source):
            return None
        if source is not None and any(a <= source < b for a, b in content):
            return None
        last = tokens[-1] if tokens[-1] - i < _FAR else i
        if source is None and frame in ("object", "about") and p.child(i, "neg") is not None:
            return None  # "has not been confirmed" is nobody's word
        first = (self.speakers.quoting(i) if cue.tells else None) or i
        stance = "doubts" if self._not_held(i, cue) else _stance(cue, frame)
        about = cue.about or frame == "about"
        return Speech(source, (first, last + 1), content, stance, about=about,
                      tells=frame in ("clause", "gerund") and (cue.tells or cue.kind in ("believe", "feel")))  # fmt: skip

    def _not_held(self, i: int, cue: SpeechCue) -> bool:
        """ "does not believe", "has not denied", "neither confirmed nor denied"."""
        p = self.parse
        if cue.kind != "believe" and cue.stance != "denies":
            return False
        return p.child(i, "neg") is not None or any(p.lower[k] == "neither" for k in range(max(0, i - 5), i))


def _stance(cue: SpeechCue, frame: str) -> Stance:
    """The cue's stance, save where an infinitive makes a request or a promise of telling: "told them to leave"."""
    if frame == "to" and cue.kind in _TO_ASKS:
        return "asks"
    if frame == "to" and cue.kind in ("admit", "announce"):
        return "commits"
    return cue.stance
