"""Verbs of speech and what their clauses report: complements, infinitives, gerunds, objects, names given."""

from __future__ import annotations

from dateline.extracting.attribution.spans import Spans
from dateline.extracting.attribution.speech import Range, Speech
from dateline.extracting.clauses import VERB, Clauses
from dateline.lexicons.speech import SpeechCue, SpeechLexicon
from dateline.parsing.parse import Parse
from dateline.records import Stance

_MARKS = {"that", "whether", "if", "how", "why", "what", "when", "where", "who", "which"}
_PRONOUN = {"PRP", "EX", "WP", "WDT", "DT"}
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
_SAID = {"say", "tell", "report", "argue", "utter", "announce", "admit", "show", "judge", "allege", "believe", "hint"}
_TELLING = _SAID - {"believe"} | {"deny", "promise", "inquire", "doubt", "accuse"}
_TO_ASKS = {"say", "tell", "argue"}
_FAR = 6
"""Tokens at most between two words of one cue."""


class Verbal:
    """The attributions that stand on verbs."""

    def __init__(self, parse: Parse, clauses: Clauses, spans: Spans, lexicon: SpeechLexicon) -> None:
        self.parse, self.clauses, self.spans, self.lexicon = parse, clauses, spans, lexicon

    def find(self, i: int) -> Speech | None:
        """What the verb at `i` reports by the syntax of its clause, or None."""
        for cue in self.lexicon.verbs.get(self.parse.lemma[i], ()):
            tokens = self.matched(i, cue)
            if tokens is None:
                continue
            found = self._content(i, cue, tokens)
            if found is not None:
                return self._speech(i, cue, tokens, *found)
        return None

    def matched(self, i: int, cue: SpeechCue) -> list[int] | None:
        """The tokens of a cue of several words, from its verb on, or None."""
        p = self.parse
        out, sentence = [i], p.sentence[i]
        for word in cue.words[1:]:
            last = out[-1]
            for k in range(last + 1, min(last + 1 + _FAR, p.sentences[sentence][1])):
                if (p.lower[k] == word or p.lemma[k] == word) and (k == last + 1 or p.head[k] in out):
                    out.append(k)
                    break
            else:
                return None
        return out

    def _speech(
        self, i: int, cue: SpeechCue, tokens: list[int], frame: str, content: tuple[Range, ...]
    ) -> Speech | None:
        passive = self.clauses.passive(i)
        source = self._source(i, passive)
        if source is None and not passive and self.parse.tag[i] in ("VB", "VBG", "VBN"):
            return None
        if source is not None and any(a <= source < b for a, b in content):
            return None
        last = tokens[-1] if len(tokens) > 1 and tokens[-1] - i < _FAR else i
        about = cue.about or frame == "about"
        tells = frame in ("clause", "gerund") and cue.kind in _TELLING
        return Speech(source, (i, last + 1), content, _stance(cue, frame), about=about, tells=tells)

    def _source(self, i: int, passive: bool) -> int | None:
        p = self.parse
        source = self._quoted_speaker(i)
        if source is None:
            source = self.clauses.roles(i).get("agent") if passive else self.clauses.subject(i)
        if source is None or p.tag[source] in ("EX",) or p.tag[source] in VERB:
            return None
        return source

    def _quoted_speaker(self, i: int) -> int | None:
        """Who is quoted "as saying"."""
        p = self.parse
        if p.dep[i] != "pcomp" or p.lower[p.head[i]] != "as":
            return None
        verb = p.head[p.head[i]]
        return p.child(verb, "nsubjpass" if self.clauses.passive(verb) else "dobj") if p.tag[verb] in VERB else None

    # -- the content, by what the cue takes

    def _content(self, i: int, cue: SpeechCue, tokens: list[int]) -> tuple[str, tuple[Range, ...]] | None:
        hubs = [k for k in tokens if self.parse.tag[k] not in ("IN", "TO")]
        for frame, find in (("clause", self._clause), ("to", self._infinitive), ("name", self._named), ("name", self._quoted_name),
                            ("gerund", self._gerund), ("of", self._prepositional), ("object", self._object)):  # fmt: skip
            content = find(i, cue, hubs, tokens)
            if content:
                about = frame == "object" and "about" in cue.takes
                return ("about" if about else frame), content
        content = self._around(i, cue)
        return ("clause", content) if content else None

    def _clause(self, i: int, cue: SpeechCue, hubs: list[int], _tokens: list[int]) -> tuple[Range, ...]:
        p = self.parse
        if not cue.takes & {"clause", "that"}:
            return ()
        for hub in hubs:
            for k in p.kids[hub]:
                if p.dep[k] in ("ccomp", "xcomp", "parataxis", "acl") and self._tells(k, cue):
                    return self._beside(i, k)
                if p.dep[k] == "advcl" and k > hub and self._mark(k) in ("that", "whether"):
                    return self._beside(i, k)
        return ()

    def _tells(self, k: int, cue: SpeechCue) -> bool:
        """Whether a complement is a clause that the cue can report."""
        p = self.parse
        mark = self._mark(k)
        if mark in _MARKS:
            return True
        if "clause" not in cue.takes or p.dep[k] == "acl":
            return False
        if self._is_infinitive(k) or (p.tag[k] == "VBG" and p.child(k, "nsubj", "nsubjpass", "aux") is None):
            return False
        return p.child(k, "nsubj", "nsubjpass", "csubj", "expl", "attr") is not None

    def _mark(self, k: int) -> str | None:
        p = self.parse
        a = self.spans.low[k]
        if p.lower[a] in _MARKS and a < k:
            return p.lower[a]
        return next((p.lower[m] for m in p.kids[k] if p.dep[m] == "mark" and p.lower[m] in _MARKS), None)

    def _is_infinitive(self, k: int) -> bool:
        p = self.parse
        return p.tag[k] == "VB" and any(p.dep[a] == "aux" and p.lower[a] == "to" for a in p.kids[k])

    def _beside(self, i: int, k: int) -> tuple[Range, ...]:
        """The clause of `k` without the reporting words around `i`; clauses joined on with "that" go with it."""
        p, spans = self.parse, self.spans
        a, b = spans.under(k)
        for c in p.kids[i]:
            if p.dep[c] == "conj" and c > k > i and self._mark(c) in ("that", "whether"):
                b = max(b, spans.high[c] + 1)
        if i < a:
            return spans.without((a, self._until_aside(k, b)), ())
        return spans.without((a, b), [self._reporting(i, k)])

    def _until_aside(self, k: int, b: int) -> int:
        """Where a clause ends before ", arguing that ...": what the speaker does beside saying it."""
        p, spans = self.parse, self.spans
        for c in p.kids[k]:
            a = spans.low[c]
            if c > k and p.dep[c] == "advcl" and p.tag[c] == "VBG" and a == c and p.word[a - 1] == ",":
                cue = self.lexicon.verbs.get(p.lemma[c])
                if cue is not None and cue[-1].kind in _TELLING:
                    return min(b, a)
        return b

    def _reporting(self, i: int, content: int) -> Range:
        a = b = i
        p, spans = self.parse, self.spans
        for k in p.kids[i]:
            if k != content and p.dep[k] in _BESIDE and not spans.low[k] <= content <= spans.high[k]:
                a, b = min(a, spans.low[k]), max(b, spans.high[k])
        if content < i:
            a = max(a, content + 1)
        else:
            b = min(b, content - 1) if a <= content else b
        return a, b + 1

    def _infinitive(self, i: int, cue: SpeechCue, hubs: list[int], _tokens: list[int]) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        if "to" not in cue.takes:
            return ()
        for hub in hubs:
            for k in p.kids[hub]:
                if p.dep[k] in ("xcomp", "ccomp", "advcl", "acl") and k > hub and self._is_infinitive(k):
                    if p.dep[k] == "advcl" and cue.kind in ("promise", "believe", "feel"):
                        continue
                    return self._of_infinitive(i, k, cue)
            patient = p.child(hub, "dobj")
            for k in p.kids[patient] if patient is not None and cue.kind in ("ask", "tell", "say") else ():
                if p.dep[k] in ("acl", "relcl") and self._is_infinitive(k):
                    return spans.without(spans.under(k), ())
        return ()

    def _of_infinitive(self, i: int, k: int, cue: SpeechCue) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        a, b = spans.under(k)
        begin = next((t for t in p.kids[k] if p.dep[t] == "aux" and p.lower[t] == "to"), k)
        begin = begin - 1 if p.lower[begin - 1] in ("not", "never") else begin
        patient = self.clauses.parse.child(i, "nsubjpass") if self.clauses.passive(i) else None
        if patient is not None and cue.kind in ("believe", "feel", "say", "report", "judge", "allege", "argue"):
            return (*spans.without(spans.phrase(patient), ()), *spans.without((begin, b), ()))
        if cue.kind in ("believe", "feel", "want", "judge"):
            target = p.child(i, "dobj")
            return spans.without((min(a, spans.low[target]) if target is not None and i < target else a, b), ())
        return spans.without((begin, b), ())

    def _named(self, i: int, cue: SpeechCue, _hubs: list[int], tokens: list[int]) -> tuple[Range, ...]:
        """ "called the raid a crime", "described it as a crime": the thing and the name given to it."""
        p, spans = self.parse, self.spans
        thing = p.child(i, "nsubjpass") if self.clauses.passive(i) else p.child(i, "dobj")
        name = None
        if "name" in cue.takes:
            name = p.child(i, "oprd")
            clause = p.child(i, "ccomp", "xcomp")
            if name is None and clause is not None and clause > i and p.tag[clause] not in VERB:
                return spans.without(spans.under(clause), ())
        if name is None and "as" in cue.takes:
            name = self._as(i, thing)
        if name is None or (thing is None and len(tokens) < 2):
            return ()
        second = spans.without(spans.under(name), ())
        if thing is None or p.tag[thing] in ("WDT", "WP"):
            return second
        first = spans.without(spans.phrase(thing, [(spans.low[name], spans.high[name] + 1)]), ())
        return (*first, *second)

    def _quoted_name(self, i: int, cue: SpeechCue, _hubs: list[int], _tokens: list[int]) -> tuple[Range, ...]:
        """ "called the raid "a crime"": the thing up to the quotation, and the quotation, however they are parsed."""
        p = self.parse
        end = p.sentences[p.sentence[i]][1]
        begin = next((k for k in range(i + 2, min(i + 16, end)) if p.word[k] == '"'), None)
        if "name" not in cue.takes or begin is None or self.clauses.passive(i):
            return ()
        close = next((k for k in range(begin + 1, end) if p.word[k] == '"'), None)
        between = range(i + 1, begin)
        if close is None or any(p.tag[k] in VERB or p.word[k] in (",", ":", ";") for k in between):
            return ()
        return ((i + 1, begin), (begin, close + 1))

    def _as(self, i: int, thing: int | None) -> int | None:
        p = self.parse
        for hub in (i, thing):
            for k in p.kids[hub] if hub is not None else ():
                if p.dep[k] == "prep" and p.lower[k] == "as":
                    return p.child(k, "pobj", "pcomp", "amod", "prep")
        return None

    def _gerund(self, i: int, cue: SpeechCue, _hubs: list[int], _tokens: list[int]) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        if "gerund" not in cue.takes:
            return ()
        k = p.child(i, "xcomp", "ccomp", "dobj")
        return spans.without(spans.under(k), ()) if k is not None and p.tag[k] == "VBG" and k > i else ()

    def _prepositional(self, i: int, cue: SpeechCue, hubs: list[int], _tokens: list[int]) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        patient = p.child(i, "dobj")
        holders = [*hubs, patient] if patient is not None and cue.kind in ("accuse", "blame", "tell") else hubs
        for hub in holders:
            for k in p.kids[hub]:
                if p.dep[k] in ("prep", "prt") and p.lower[k] in cue.takes and p.lower[k] != "as" and k > i:
                    inner = p.child(k, "pcomp", "pobj")
                    if inner is not None and p.tag[inner] not in _PRONOUN:
                        return spans.without(spans.under(inner), ())
        return ()

    def _object(self, i: int, cue: SpeechCue, hubs: list[int], tokens: list[int]) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        if not cue.takes & {"object", "about"}:
            return ()
        if p.tag[tokens[-1]] in ("IN", "TO") and len(tokens) > 1:
            k = p.child(tokens[-1], "pobj", "pcomp")
        elif self.clauses.passive(i):
            k = p.child(i, "nsubjpass")
        else:
            k = next(
                (d for h in reversed(hubs) for d in [p.child(h, "dobj")] if d is not None and d not in tokens), None
            )
        if k is None or p.tag[k] in _PRONOUN or (p.dep[i] == "amod" and k is not None):
            return ()
        return spans.without(spans.plain_phrase(k), ())

    # -- "Troops, he said, fled": the reporting clause in the middle or at the end, hung anyhow

    def _around(self, i: int, cue: SpeechCue) -> tuple[Range, ...]:
        p, spans = self.parse, self.spans
        if cue.kind not in _SAID or not cue.takes & {"clause"} or p.tag[i] not in ("VBD", "VBZ", "VBP", "VBN"):
            return ()
        if p.child(i, "dobj") is not None and cue.kind not in ("tell",):
            return ()
        first, end = p.sentences[p.sentence[i]]
        a, b = self._reporting(i, -1) if p.dep[i] != "ROOT" else self._bounded(i)
        if p.dep[i] == "parataxis" or (p.dep[i] == "advcl" and any(p.lower[k] == "as" for k in p.kids[i])):
            x, y = spans.under(i)
            apart = (x > first and p.word[x - 1] == ",") or p.word[y - 1] == "," or (y < end and p.word[y] == ",")
            return spans.without(spans.under(p.head[i]), [(x, y)]) if apart else ()
        before = a - 1 > first and p.word[a - 1] == ","
        after = b < end - 1 and p.word[b] == ","
        if not before or any(p.word[k] == '"' for k in range(first, a)):
            return ()
        whole = (first, end if after else a)
        return spans.without(whole, [(a, b)]) if self._finite(first, a) or (after and self._finite(b, end)) else ()

    def _bounded(self, i: int) -> Range:
        """From the subject of a verb that the parser took for the root, to the comma after it."""
        p = self.parse
        subject = p.child(i, "nsubj")
        a = min(i, self.spans.low[subject]) if subject is not None and subject < i else i
        while a < i and p.head[a - 1] == i and p.dep[a - 1] in ("aux", "advmod"):
            a -= 1
        b, end = i + 1, p.sentences[p.sentence[i]][1]
        while b < end and p.word[b] not in (",", "."):
            b += 1
        return a, b

    def _finite(self, a: int, b: int) -> bool:
        return any(self.parse.tag[k] in ("VBD", "VBZ", "VBP", "MD") for k in range(a, b))


def _stance(cue: SpeechCue, frame: str) -> Stance:
    """The cue's stance, save where an infinitive makes a request or a promise of telling: "told them to leave"."""
    if frame == "to" and cue.kind in _TO_ASKS:
        return "asks"
    if frame == "to" and cue.kind in ("admit", "announce"):
        return "commits"
    return cue.stance
