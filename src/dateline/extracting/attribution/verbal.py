"""Verbs of speech, belief and intention: which cue stands, who speaks, with which stance."""

from __future__ import annotations

from dateline.extracting.attribution.frames import Frames
from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Range, Speech
from dateline.extracting.clauses import VERB, Clauses
from dateline.lexicons.speech import SpeechCue, SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.records import Stance

_TO_ASKS = {"say", "tell", "argue"}
_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_FAR = 6
"""Tokens at most between two words of one cue."""


class Verbal:
    """The attributions that stand on verbs."""

    def __init__(self, parse: Parse, clauses: Clauses, spans: Spans, lexicon: SpeechLexicon) -> None:
        self.parse, self.clauses, self.spans, self.lexicon = parse, clauses, spans, lexicon
        self.frames = Frames(parse, clauses, spans, lexicon)

    def find(self, i: int) -> Speech | None:
        """What the verb at `i` reports by the syntax of its clause, or None."""
        if self.parse.tag[i] == "VBG" and self.parse.lemma[i] in ("cite", "quote") and self.parse.dep[i] == "advcl":
            cited = self._cited(i)
            if cited is not None:
                return cited
        for cue in self.lexicon.verbs.get(self.parse.lemma[i], ()):
            tokens = self._matched(i, cue)
            if tokens is None:
                continue
            found = self.frames.content(i, cue, tokens)
            if found is not None:
                return self._speech(i, cue, tokens, *found)
            content, source = self.frames.around.of(i, cue)
            if content:
                return self._speech(i, cue, tokens, "clause", content, source)
        return self.noun_for_verb(i)

    def _cited(self, i: int) -> Speech | None:
        """ "..., the agency reported, citing an official": who is cited says what the agency reports."""
        p = self.parse
        source, verb = p.child(i, "dobj"), p.head[i]
        told = self.find(verb) if source is not None and p.tag[verb] in VERB else None
        if told is None or not told.tells:
            return None
        content = self.spans.joined(
            r for whole in told.content for r in self.spans.without(whole, [self.spans.under(i)])
        )
        return Speech(source, (i, i + 1), content, "asserts", inside=told.cue) if content else None

    def noun_for_verb(self, i: int) -> Speech | None:
        """The verb that the parser made part of the next noun: "The union claims managers ignored warnings"."""
        p, spans = self.parse, self.spans
        cue = self.lexicon.verbs.get(p.lemma[i], (None,))[-1]
        noun = p.head[i]
        verb = p.head[noun]
        if cue is None or not cue.tells or "clause" not in cue.takes or p.dep[i] != "compound" or noun < i:
            return None
        if p.dep[noun] not in ("nsubj", "nsubjpass") or not self._finite(verb) or p.lower[i][-1] != "s":
            return None
        source = p.child(i, "nsubj") if p.tag[i] in VERB else i - 1
        if source is None or source < spans.low[noun] or source >= i or p.tag[source][:1] not in ("N", "P"):
            return None
        content = spans.without((i + 1, spans.high[verb] + 1), ())
        return Speech(source, (i, i + 1), content, cue.stance) if content else None

    def _finite(self, verb: int) -> bool:
        p = self.parse
        return p.tag[verb] in _FINITE or (p.tag[verb] in VERB and p.child(verb, "aux", "auxpass") is not None)

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
        self, i: int, cue: SpeechCue, tokens: list[int], frame: str, content: tuple[Range, ...], source: int | None = None
    ) -> Speech | None:
        p = self.parse
        passive = self.clauses.passive(i)
        source = source if source is not None else self._source(i, cue, passive)
        if source is None and (cue.kind == "report" and frame == "name"):
            return None  # "was quoted as saying": what follows has its own speaker
        if source is None and not passive and p.tag[i] in ("VB", "VBG", "VBN"):
            return None
        if source is not None and any(a <= source < b for a, b in content):
            return None
        last = tokens[-1] if tokens[-1] - i < _FAR else i
        first = self._quoting(i) or i
        stance = "doubts" if cue.kind == "believe" and p.child(i, "neg") is not None else _stance(cue, frame)
        about = cue.about or frame == "about"
        return Speech(source, (first, last + 1), content, stance, about=about,
                      tells=frame in ("clause", "gerund") and cue.tells)  # fmt: skip

    def _source(self, i: int, cue: SpeechCue, passive: bool) -> int | None:
        p = self.parse
        source = self._quoted_speaker(i)
        if source is None:
            source = self.clauses.roles(i).get("agent") if passive else self.clauses.subject(i)
        if source is None and p.dep[i] == "acl" and cue.kind in ("say", "utter") and not p.children(i, "auxpass"):
            source = p.head[i]  # nobody is "boasted": a past form that the tagger took for a participle
        if source is None or p.tag[source] == "EX" or p.tag[source] in VERB:
            return None
        if p.lower[source] == "it" and p.lemma[i] in ("emerge", "transpire"):
            return None
        return source

    def _quoted_speaker(self, i: int) -> int | None:
        """Who is quoted "as saying"."""
        p = self.parse
        if p.dep[i] != "pcomp" or p.lower[p.head[i]] != "as":
            return None
        verb = p.head[p.head[i]]
        return p.child(verb, "nsubjpass" if self.clauses.passive(verb) else "dobj") if p.tag[verb] in VERB else None

    def _quoting(self, i: int) -> int | None:
        """The verb of "was quoted as saying" where nobody quotes: the cue begins there."""
        p = self.parse
        verb = p.head[p.head[i]]
        if self._quoted_speaker(i) is None or not self.clauses.passive(verb) or verb > i or i - verb > _FAR:
            return None
        return verb if self.clauses.roles(verb).get("agent") is None else None


def _stance(cue: SpeechCue, frame: str) -> Stance:
    """The cue's stance, save where an infinitive makes a request or a promise of telling: "told them to leave"."""
    if frame == "to" and cue.kind in _TO_ASKS:
        return "asks"
    if frame == "to" and cue.kind in ("admit", "announce"):
        return "commits"
    return cue.stance
