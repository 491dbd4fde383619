"""Who speaks by a verb: its subject, its agent in the passive, who is quoted, or the phrase that stands before it."""

from __future__ import annotations

from dateline.extracting.attribution.around import Around
from dateline.extracting.clauses import Clauses
from dateline.lexicons.speech import SpeechCue
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_FINITE = {"VBD", "VBZ", "VBP"}
IMPERSONAL = {"emerge", "transpire"}
"""Verbs of which "it" is the subject: nobody speaks."""
_SPOKEN = {"say", "utter", "hint", "argue"}
_NOBODY = {"nobody", "none", "nothing"}
_FAR = 6


class Speakers:
    """The speakers of one parse's verbs, as head tokens."""

    def __init__(self, parse: Parse, clauses: Clauses, around: Around) -> None:
        self.parse, self.clauses, self.around = parse, clauses, around

    def of(self, i: int, cue: SpeechCue) -> int | None:
        """The head of who speaks by the verb at `i`, or None."""
        p = self.parse
        source = self.quoted(i) if cue.tells else None
        if source is None:
            passive = self.clauses.passive(i)
            source = self.clauses.roles(i).get("agent") if passive else self.clauses.subject(i)
        if (
            source is None
            and p.dep[i] == "acl"
            and (cue.kind in _SPOKEN or len(cue.words) > 1)
            and p.child(i, "auxpass", "agent") is None
        ):
            source = p.head[i]  # nobody is "boasted": a past form that the tagger took for a participle
        if source is None and p.tag[i] in _FINITE and p.dep[i] not in ("relcl", "acl"):
            source = self.around.subject_before(i)[1]
        if source is None or p.tag[source] == "EX" or p.tag[source] in VERB:
            return None
        return None if self._stock_phrase(i, source) else source

    def _stock_phrase(self, i: int, source: int) -> bool:
        """ "It emerged that", "It goes without saying", "That said,": nobody speaks."""
        p = self.parse
        if p.lower[source] == "it":
            return p.lemma[i] in IMPERSONAL or p.tag[i] == "VBG"
        return p.lower[source] == "that" and source == i - 1 and p.word[i + 1 : i + 2] == [","]

    def nobody(self, source: int | None) -> bool:
        """Whether the speaker is nobody: "no group claimed the attack"."""
        p = self.parse
        if source is None:
            return False
        return p.lower[source] in _NOBODY or any(p.lower[k] == "no" for k in p.kids[source] if p.dep[k] == "det")

    def quoted(self, i: int) -> int | None:
        """Who is quoted "as saying"."""
        p = self.parse
        if p.dep[i] != "pcomp" or p.lower[p.head[i]] != "as":
            return None
        verb = p.head[p.head[i]]
        return p.child(verb, "nsubjpass" if self.clauses.passive(verb) else "dobj") if p.tag[verb] in VERB else None

    def quoting(self, i: int) -> int | None:
        """The verb of "was quoted as saying" where nobody quotes: the cue begins there."""
        verb = self.parse.head[self.parse.head[i]]
        if self.quoted(i) is None or not self.clauses.passive(verb) or not 0 < i - verb <= _FAR:
            return None
        return verb if self.clauses.roles(verb).get("agent") is None else None
