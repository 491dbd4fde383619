"""Nouns and adjectives of speech and belief: the claim that, his insistence on, they are sure that."""

from __future__ import annotations

from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Range, Speech
from dateline.extracting.clauses import Clauses
from dateline.lexicons.speech import SpeechCue, SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_WH = {"that", "whether", "how", "why"}
_UNSOURCED = {"report", "allegation"}
"""Kinds of noun whose "of" tells something even where nobody is named: rumours of a coup, allegations of fraud."""
_UTTERED = {
    "make", "issue", "voice", "express", "raise", "repeat", "reiterate", "renew", "deliver", "give", "offer", "hold", "share",
    "lodge", "file", "level", "have", "publish", "send", "sign", "release", "announce", "present", "put", "air", "harbour",
    "harbor", "spread", "take", "advance", "extend", "submit", "sound", "launch", "win", "receive", "retract", "drop",
}  # fmt: skip
"""Verbs whose subject speaks by the noun that is their object."""
_WHOSE = 8
_CLAUSAL = {"acl", "ccomp", "relcl", "appos", "advcl"}


class Nominal:
    """The attributions that stand on nouns and adjectives."""

    def __init__(self, parse: Parse, clauses: Clauses, spans: Spans, lexicon: SpeechLexicon) -> None:
        self.parse, self.clauses, self.spans, self.lexicon = parse, clauses, spans, lexicon

    def noun(self, n: int) -> Speech | None:
        """What the noun at `n` reports."""
        p = self.parse
        cue = self.lexicon.nouns.get(p.lower[n]) or self.lexicon.nouns.get(p.lemma[n])
        if cue is None:
            return None
        source = self._source(n)
        content = self._clause(n) or (self._predicated(n) if source is not None else ())
        if not content and (source is not None or (cue.kind in _UNSOURCED and p.tag[n] == "NNS")):
            content = self._infinitive(n, cue) or self._prepositional(n, cue)
        if not content or (source is not None and any(a <= source < b for a, b in content)):
            return None
        no_doubt = cue.kind == "doubt" and any(p.lower[k] in ("no", "little") for k in p.kids[n] if k < n)
        stance = "believes" if no_doubt else cue.stance
        tells = self._is_clause(content) or cue.kind in ("report", "announcement", "allegation")
        return Speech(source, (n, n + 1), content, stance, about=cue.about, tells=tells)

    def _is_clause(self, content: tuple[Range, ...]) -> bool:
        return self.parse.lower[content[0][0] - 1] == "that"

    def _clause(self, n: int) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        for k in p.kids[n]:
            if k <= n or p.dep[k] not in _CLAUSAL:
                continue
            a = spans.low[k]
            if p.lower[a] not in _WH or a == k or not self._near(n, a):
                continue
            if p.dep[k] == "relcl" and self._is_gap(a, k):
                continue
            return spans.without((a + (p.lower[a] == "that"), spans.high[k] + 1), ())
        return ()

    def _near(self, n: int, a: int) -> bool:
        """Whether at most whose word it is stands between a noun and its clause: "the admission by the ministry that"."""
        p = self.parse
        if a - n <= 2:
            return True
        return a - n <= _WHOSE and p.lower[n + 1] in ("by", "from") and all(p.tag[t] not in VERB for t in range(n, a))

    def _predicated(self, n: int) -> tuple[Range, ...]:
        """ "His fear is that the dam will burst": the clause behind the verb to be."""
        p, spans = self.parse, self.spans
        verb = p.head[n]
        if p.dep[n] != "nsubj" or p.lemma[verb] != "be":
            return ()
        k = next((k for k in p.kids[verb] if k > verb and p.dep[k] in ("ccomp", "advcl")), None)
        return spans.without(spans.under(k), ()) if k is not None and p.lower[spans.low[k]] in _WH else ()

    def _is_gap(self, a: int, k: int) -> bool:
        """Whether "that" stands for the noun itself: "the claim that was made"."""
        return self.parse.dep[a] in ("nsubj", "nsubjpass", "dobj", "pobj") and self.parse.head[a] == k

    def _infinitive(self, n: int, cue: SpeechCue) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        if "to" not in cue.takes:
            return ()
        for k in p.kids[n]:
            if k > n and p.dep[k] in ("acl", "relcl", "xcomp") and p.tag[k] == "VB":
                return spans.without(spans.under(k), ())
        return ()

    def _prepositional(self, n: int, cue: SpeechCue) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        for k in p.kids[n]:
            if k > n and p.dep[k] == "prep" and p.lower[k] in cue.takes:
                inner = p.child(k, "pcomp", "pobj")
                if inner is not None and p.tag[inner] not in ("PRP", "WDT", "WP"):
                    return spans.without(spans.under(inner), ())
        return ()

    def _source(self, n: int) -> int | None:
        p = self.parse
        source = self._holder(n)
        if source is None and p.dep[n] == "dobj" and p.lemma[p.head[n]] in _UTTERED:
            source = self.clauses.subject(p.head[n])
        if source is None and p.dep[n] == "pobj" and p.lower[p.head[n]] == "of" and p.lemma[p.head[p.head[n]]] == "be":
            source = self.clauses.subject(p.head[p.head[n]])  # "doctors are of the view that"
        if source is not None and self.parse.tag[source] == "EX":
            return None
        return source

    def _holder(self, n: int) -> int | None:
        """Whose word it is: a possessor, or a phrase with "by" or "from"."""
        p = self.parse
        for k in p.kids[n]:
            if p.dep[k] == "poss":
                return k
            if p.dep[k] in ("prep", "agent") and p.lower[k] in ("by", "from", "among"):
                return p.child(k, "pobj")
        return None

    def adjective(self, i: int) -> Speech | None:
        """What somebody is sure, afraid or glad of."""
        p = self.parse
        cue = self.lexicon.adjectives.get(p.lower[i])
        verb = i if p.tag[i] == "VBN" and p.child(i, "auxpass") is not None else p.head[i]
        if cue is None or p.tag[verb] not in VERB or p.dep[i] not in ("acomp", "ROOT", "conj", "oprd", "ccomp"):
            return None
        source = self.clauses.subject(verb)
        if source is None or p.lower[source] in ("it", "this", "that", "there"):
            return None
        content = self._told(i, cue) or self._told(verb, cue) or self._prepositional(i, cue)
        if not content or any(a <= source < b for a, b in content):
            return None
        return Speech(source, (i, i + 1), content, cue.stance, about=cue.about, tells=False)

    def _told(self, i: int, cue: SpeechCue) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        for k in p.kids[i]:
            if k < i or p.dep[k] not in ("ccomp", "xcomp", "advcl"):
                continue
            infinitive = p.tag[k] == "VB" and any(p.lower[a] == "to" for a in p.kids[k])
            marked = p.lower[spans.low[k]] in _WH
            if (
                (infinitive and "to" in cue.takes)
                or marked
                or ("clause" in cue.takes and not infinitive and p.dep[k] == "ccomp")
            ):
                return spans.without(spans.under(k), ())
        return ()
