"""What a verb of speech reports by the syntax of its clause: complements, infinitives, gerunds, objects, names given."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.extracting.attribution.around import Around
from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Range
from dateline.extracting.clauses import Clauses
from dateline.lexicons.speech import SpeechCue, SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_MARKS = {"that", "whether", "if", "how", "why", "what", "when", "where", "who", "which"}
_PRONOUN = {"PRP", "EX", "WP", "WDT", "DT"}
_RAISING = {"believe", "feel", "say", "report", "judge", "allege", "argue", "announce", "show"}
"""Kinds whose passive tells of its subject: "the colonel is said to have fled"."""
_LAST_WORDS = 30
"""Tokens at the end of a content within which a remark by somebody else is looked for."""


class Frames:
    """The contents of one parse's verbs of speech, as ranges."""

    def __init__(self, parse: Parse, clauses: Clauses, spans: Spans, lexicon: SpeechLexicon, around: Around) -> None:
        self.parse, self.clauses, self.spans, self.lexicon, self.around = parse, clauses, spans, lexicon, around

    def content(self, i: int, cue: SpeechCue, tokens: list[int]) -> tuple[str, tuple[Range, ...]] | None:
        """The name of the frame that fits and the ranges of what is said, or None.  `tokens` are the cue's words."""
        hubs = [k for k in tokens if self.parse.tag[k] not in ("IN", "TO")]
        found = self._clause(i, cue, hubs, tokens) or self.around.rescued(i, cue)
        if found:
            return "clause", found
        for frame, ranges in (
            ("to", self._infinitive(i, cue, hubs)),
            ("name", self._named(i, cue, tokens)),
            ("gerund", self._gerund(i, cue)),
            ("of", self._prepositional(i, cue, hubs)),
        ):
            if ranges:
                return frame, ranges
        ranges = self._object(i, cue, hubs, tokens)
        if ranges:
            return ("about" if "topic" in cue.takes else "object"), ranges
        return None

    # -- clauses

    def _clause(self, i: int, cue: SpeechCue, hubs: list[int], tokens: list[int]) -> tuple[Range, ...]:
        if not cue.takes & {"clause", "that"}:
            return ()
        p = self.parse
        found = [
            k
            for hub in hubs
            for k in p.kids[hub]
            if k not in tokens
            and (
                (p.dep[k] in ("ccomp", "xcomp", "parataxis", "acl") and self._tells(k, cue))
                or (p.dep[k] == "advcl" and k > hub and self._mark(k) in ("that", "whether"))
            )
        ]
        k = next((k for k in found if k > i), None)
        if k is None:
            k = next((k for k in found if not self._parted(k, i)), None)
        if k is None:
            return ()
        if self._gapped(k) and p.child(k, "nsubj", "nsubjpass") is None:
            noun = p.head[i]
            return (*self.spans.without(self.spans.phrase(noun, [self.spans.under(i)]), ()), *self._beside(i, k))
        return self._beside(i, k)

    def _parted(self, k: int, i: int) -> bool:
        """Whether a semicolon or full stop stands between a clause and the verb behind it."""
        return any(self.parse.word[t] in (";", ".") for t in range(k + 1, i))

    def _tells(self, k: int, cue: SpeechCue) -> bool:
        """Whether a complement is a clause that the cue can report."""
        p = self.parse
        mark = self._mark(k)
        if mark is not None:
            return "clause" in cue.takes or mark in ("that", "whether")
        if self._gapped(k):
            return True
        if "clause" not in cue.takes or p.dep[k] == "acl" or self._is_infinitive(k):
            return False
        if p.tag[k] == "VBG" and p.child(k, "nsubj", "nsubjpass", "aux") is None:
            return False
        return p.child(k, "nsubj", "nsubjpass", "csubj", "expl", "attr") is not None

    def _gapped(self, k: int) -> bool:
        """ "a law they say will gag the press": a finite clause whose subject is what the verb hangs on."""
        p = self.parse
        finite = p.tag[k] in ("VBD", "VBZ", "VBP") or any(p.tag[a] == "MD" for a in p.kids[k] if p.dep[a] == "aux")
        return p.dep[p.head[k]] == "relcl" and finite and p.child(p.head[k], "nsubj") is not None

    def _mark(self, k: int) -> str | None:
        p = self.parse
        a = self.spans.low[k]
        if p.lower[a] in _MARKS and a < k:
            return p.lower[a]
        return next((p.lower[m] for m in p.kids[k] if p.dep[m] == "mark" and p.lower[m] in _MARKS), None)

    def _is_infinitive(self, k: int) -> bool:
        p = self.parse
        return p.tag[k] in ("VB", "VBN", "VBG") and any(p.dep[a] == "aux" and p.lower[a] == "to" for a in p.kids[k])

    def _beside(self, i: int, k: int) -> tuple[Range, ...]:
        """The clause of `k` without the reporting words around `i`; clauses joined on with "that" go with it."""
        p, spans = self.parse, self.spans
        a, b = spans.under(k)
        for c in p.kids[i]:
            if p.dep[c] == "conj" and c > k > i and self._mark(c) in ("that", "whether"):
                b = max(b, spans.high[c] + 1)
        if i < a:
            a = self._past_the_day(i, k, a)
            return spans.without((a, self._until_remark(a, self._until_aside(k, b))), ())
        return spans.without((a, b), [self.around.reporting(i, k)])

    def _past_the_day(self, i: int, k: int, a: int) -> int:
        """Where the clause of `k` begins behind "on Friday" in "said on Friday it had", or behind its "that"."""
        p, spans = self.parse, self.spans
        that = next((m for m in p.kids[k] if p.dep[m] == "mark" and p.lower[m] == "that"), None)
        if that is not None:
            return max(a, that)
        first = p.kids[k][0]
        if a == i + 1 and spans.low[first] == a and p.dep[first] in ("prep", "npadvmod"):
            end = spans.high[first] + 1
            if end < k and p.word[end] != ",":
                return end
        return a

    def _until_aside(self, k: int, b: int) -> int:
        """Where a clause ends before ", arguing that ...": what the speaker does beside saying it."""
        p, spans = self.parse, self.spans
        for c in p.kids[k]:
            a = spans.low[c]
            if c > k and p.dep[c] == "advcl" and p.tag[c] == "VBG" and a == c and p.word[a - 1] == ",":
                cue = self.lexicon.verbs.get(p.lemma[c])
                if cue is not None and cue[-1].tells:
                    return min(b, a)
        return b

    def _until_remark(self, a: int, b: int) -> int:
        """Where a clause ends before ", a claim the rebels deny" or ", which they deny": what others make of it."""
        p, spans = self.parse, self.spans
        for k in range(max(a, b - _LAST_WORDS), b):
            if p.lower[k] == "which" and p.dep[k] == "dobj" and k > a and p.word[k - 1] == ",":
                cue = self.lexicon.verbs.get(p.lemma[p.head[k]])
                if cue is not None and "object" in cue[-1].takes:
                    return k
            if (
                p.dep[k] in ("appos", "dep")
                and p.lemma[k] in self.lexicon.nouns
                and p.child(k, "relcl", "acl") is not None
            ):
                low = spans.low[k]
                if low > a and p.word[low - 1] == ",":
                    return low
        return b

    # -- infinitives and gerunds

    def _infinitive(self, i: int, cue: SpeechCue, hubs: list[int]) -> tuple[Range, ...]:
        p = self.parse
        if "to" not in cue.takes and not (cue.kind in _RAISING and self.clauses.passive(i)):
            return ()
        for hub in hubs:
            for k in p.kids[hub]:
                if p.dep[k] == "advcl" and cue.kind in ("promise", "believe", "feel"):
                    continue
                if p.dep[k] in ("xcomp", "ccomp", "advcl", "acl") and k > hub and self._is_infinitive(k):
                    return self._of_infinitive(i, k, cue)
            for k in self._asked_of(hub) if cue.kind in ("ask", "tell", "say", "utter") else ():
                if k > hub and self._is_infinitive(k):
                    return self._of_infinitive(i, k, cue)
        return ()

    def _asked_of(self, hub: int) -> Iterator[int]:
        """Clauses that the parser hung on who is asked: "urged men to fire", "pleaded with the men to go"."""
        p = self.parse
        for k in p.kids[hub]:
            if p.dep[k] == "dobj":
                yield from p.children(k, "acl", "relcl")
            elif p.dep[k] == "prep":
                yield from p.children(k, "pcomp")

    def _of_infinitive(self, i: int, k: int, cue: SpeechCue) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        a, b = spans.under(k)
        begin = next((t for t in p.kids[k] if p.dep[t] == "aux" and p.lower[t] == "to"), k)
        begin = begin - 1 if begin and p.lower[begin - 1] in ("not", "never") else begin
        patient = p.child(i, "nsubjpass") if self.clauses.passive(i) else None
        bidden = cue.kind == "say" and "to" in cue.takes  # "drivers were warned not to go"
        if patient is not None and cue.kind in _RAISING and not bidden:
            return (*spans.without(spans.phrase(patient), ()), *spans.without((begin, b), ()))
        if cue.kind in ("believe", "feel", "want", "judge"):
            target = p.child(i, "dobj")
            return spans.without((min(a, spans.low[target]) if target is not None and i < target else a, b), ())
        return spans.without((begin, b), ())

    def _gerund(self, i: int, cue: SpeechCue) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        if "gerund" not in cue.takes:
            return ()
        k = p.child(i, "xcomp", "ccomp", "dobj")
        if k is None or k < i or not (p.tag[k] == "VBG" or any(p.lower[a] in ("having", "being") for a in p.kids[k])):
            return ()
        return spans.without(spans.under(k), ())

    # -- names

    def _named(self, i: int, cue: SpeechCue, tokens: list[int]) -> tuple[Range, ...]:
        """ "called the raid a crime", "described it as a crime": the thing and the name given to it."""
        p, spans = self.parse, self.spans
        if not cue.takes & {"name", "as"}:
            return ()
        thing = p.child(i, "nsubjpass") if self.clauses.passive(i) else p.child(i, "dobj")
        if thing is None and p.dep[i] == "acl" and p.tag[i] == "VBN":
            thing = p.head[i]
        name = p.child(i, "oprd") if "name" in cue.takes else None
        if name is None and "name" in cue.takes:
            clause = p.child(i, "ccomp", "xcomp")
            if clause is not None and clause > i and p.tag[clause] not in VERB:
                return spans.without(spans.under(clause), ())
        if name is None and "as" in cue.takes:
            name = self._as(i, thing)
        if name is None or (thing is None and len(tokens) < 2):
            return self._quoted_name(i, cue)
        second = tuple(spans.marked(r) for r in spans.without(spans.under(name), ()))
        if thing is None or p.tag[thing] in ("WDT", "WP"):
            return second
        holes = [(spans.low[name], spans.high[name] + 1), spans.under(i) if p.head[i] == thing else (0, 0)]
        return (*spans.without(spans.phrase(thing, holes), ()), *second)

    def _quoted_name(self, i: int, cue: SpeechCue) -> tuple[Range, ...]:
        """ "called the raid "a crime"": the thing up to the quotation, and the quotation, however they are parsed."""
        p = self.parse
        end = p.sentences[p.sentence[i]][1]
        begin = next((k for k in range(i + 2, min(i + 16, end)) if p.word[k] == '"'), None)
        if "name" not in cue.takes or begin is None or self.clauses.passive(i):
            return ()
        close = next((k for k in range(begin + 1, end) if p.word[k] == '"'), None)
        if close is None or any(p.tag[k] in VERB or p.word[k] in (",", ":", ";") for k in range(i + 1, begin)):
            return ()
        return ((i + 1, begin), (begin, close + 1))

    def _as(self, i: int, thing: int | None) -> int | None:
        p = self.parse
        for hub in (i, thing, self.clauses.roles(i).get("agent") if self.clauses.passive(i) else None):
            for k in p.kids[hub] if hub is not None else ():
                if p.dep[k] == "prep" and p.lower[k] == "as":
                    return p.child(k, "pobj", "pcomp", "amod", "prep")
        return None

    # -- prepositions and objects

    def _prepositional(self, i: int, cue: SpeechCue, hubs: list[int]) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        holders = list(hubs)
        if cue.kind in ("accuse", "blame", "tell", "allege"):  # the parser hangs "of" on the accused, or on the accuser
            holders += [n for n in (p.child(i, "dobj"), self.clauses.roles(i).get("agent")) if n is not None and n > i]
        for hub in holders:
            for k in p.kids[hub]:
                if p.dep[k] in ("prep", "prt") and p.lower[k] in cue.takes and p.lower[k] != "as" and k > i:
                    inner = p.child(k, "pcomp", "pobj")
                    if inner is not None and p.tag[inner] not in _PRONOUN:
                        return spans.without(spans.under(inner), ())
        return ()

    def _object(self, i: int, cue: SpeechCue, hubs: list[int], tokens: list[int]) -> tuple[Range, ...]:
        if not cue.takes & {"object", "topic"} or self.parse.dep[i] == "amod":
            return ()
        k = self._patient(i, hubs, tokens)
        if k is None:
            return self._disputed(i) if self.parse.dep[i] == "relcl" else ()
        if self.parse.lower[k] == "which" and "object" in cue.takes:
            return self._sentential(k)
        if self.parse.tag[k] in _PRONOUN:
            return ()
        return self.spans.without(self.spans.plain_phrase(k), ())

    def _patient(self, i: int, hubs: list[int], tokens: list[int]) -> int | None:
        p = self.parse
        if p.tag[tokens[-1]] in ("IN", "TO") and len(tokens) > 1:
            return p.child(tokens[-1], "pobj", "pcomp")
        if self.clauses.passive(i):
            return p.child(i, "nsubjpass", "csubjpass")
        objects = (p.child(h, "dobj") for h in reversed(hubs))
        return next((d for d in objects if d is not None and d not in tokens), None)

    def _sentential(self, k: int) -> tuple[Range, ...]:
        """ "Kyiv says Russia fired first, which Moscow denies": the clause before "which"."""
        return self._clause_before(k) if k and self.parse.word[k - 1] == "," else ()

    def _disputed(self, i: int) -> tuple[Range, ...]:
        """ "..., a claim the rebels deny": the clause to which the claim stands in apposition, else the claim."""
        p, spans = self.parse, self.spans
        noun = p.head[i]
        if p.lemma[noun] not in self.lexicon.nouns:
            return ()
        low = spans.low[noun]
        if p.dep[noun] in ("appos", "dep") and low and p.word[low - 1] == ",":
            return self._clause_before(low)
        return spans.without(spans.phrase(noun, [spans.under(i)]), ())

    def _clause_before(self, k: int) -> tuple[Range, ...]:
        """The clause that ends at token `k`, not counting who reports it."""
        p, spans = self.parse, self.spans
        first = p.sentences[p.sentence[k]][0]
        verb = next((t for t in range(k - 1, first - 1, -1) if p.tag[t] in VERB), None)
        if verb is None:
            return ()
        while first <= p.head[verb] < k and p.head[verb] != verb:
            told = p.dep[verb] == "ccomp" and p.lemma[p.head[verb]] in self.lexicon.verbs
            if told or (p.tag[p.head[verb]] not in VERB and p.dep[verb] not in ("relcl", "acl", "amod", "pcomp")):
                break
            verb = p.head[verb]
        return spans.without((max(first, spans.low[verb]), k - 1), ())
