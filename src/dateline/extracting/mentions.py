"""Noun phrases of a parse as mentions: every name, noun and pronoun that could be a side, a thing or a place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.extracting.clauses import swallowed
from dateline.lexicons.actors import actors
from dateline.lexicons.predicates import COMPLEMENTS
from dateline.parsing.parse import Parse
from dateline.parsing.tags import NOUN
from dateline.records import Case, Mention

_PRONOUN = {"PRP", "PRP$", "WP", "WP$", "EX"}
_INSIDE = {
    "compound",
    "nmod",
    "amod",
    "nummod",
    "quantmod",
    "det",
    "predet",
    "advmod",
    "case",
    "punct",
    "meta",
    "npadvmod",
}
_ARGUMENT = {
    "nsubj",
    "nsubjpass",
    "dobj",
    "pobj",
    "dative",
    "attr",
    "conj",
    "appos",
    "poss",
    "ROOT",
    "agent",
    "oprd",
    "ccomp",
}
_LEFT = {"compound", "amod", "nmod", "nummod", "quantmod", "advmod", "punct", "npadvmod"}
_DEFINITE = {"the", "this", "that", "these", "those", "both", "its", "their", "his", "her", "our"}
_ACRONYM = re.compile(r"\((?:the |known as )?([A-Z][A-Za-z0-9.&/-]{1,14})\)")
_HYPHENS = {"-", "\u2010", "\u2011", "\u2013"}
_CALLED = {"known", "named", "called", "identified", "dubbed"}
_BOUND = {
    "loyal",
    "close",
    "allied",
    "linked",
    "affiliated",
    "belonging",
    "bound",
    "based",
    "aligned",
    "backed",
    "run",
    "led",
}
_LEADS = {"head", "lead", "chair", "run", "command", "govern", "rule", "represent"}
_TOOK = {"VBZ", "VBD", "VBP", "VB", "VBN", "VBG", "MD"}


def heads(parse: Parse) -> list[int]:
    """Tokens that head a noun phrase, in order."""
    out = []
    tag, dep = parse.tag, parse.dep
    for i in range(len(parse)):
        t, d = tag[i], dep[i]
        if not parse.word[i][:1].isalnum() or _hyphened(parse, i) or _vice(parse, i - 2):
            continue
        if t in NOUN:
            became = d in ("compound", "nmod") and parse.lower[parse.head[i]] in COMPLEMENTS  # "took soldiers prisoner"
            became = became or (d in ("compound", "nmod") and swallowed(parse, parse.head[i]) == i)
            if d not in _INSIDE or became or (d in ("nmod", "npadvmod") and parse.head[i] < i):
                out.append(i)
        elif t == "JJ" and d == "amod" and parse.head[i] < i:
            out.append(i)  # "described the answer as insufficient", "called the answer insufficient"
        elif t in _PRONOUN or (
            t in ("CD", "DT", "JJ", "JJR", "JJS", "NNP") and d in _ARGUMENT and d not in ("ROOT", "conj")
        ):
            out.append(i)
    return out


def _hyphened(parse: Parse, i: int) -> bool:
    """Whether a token is the second part of a compound whose first part heads it: the president of "vice-president"."""
    return (
        i >= 2
        and parse.head[i] == i - 2
        and parse.word[i - 1] in _HYPHENS
        and parse.start[i] == parse.end[i - 1]
        and parse.start[i - 1] == parse.end[i - 2]
    )


def _vice(parse: Parse, i: int) -> bool:
    """Whether a token is the "vice" of a "vice-president", and a noun of its own for the parser."""
    return (
        0 <= i < len(parse) - 2
        and parse.lower[i] == "vice"
        and parse.head[i] != i + 2
        and parse.word[i + 1] in _HYPHENS
        and parse.start[i + 2] == parse.end[i] + 1
        and parse.tag[i + 2] in NOUN
    )


class Mentions:
    """The mentions of one parse; `of_head` maps a head token to its mention's number."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        tokens = heads(parse)
        self.of_head = {i: n for n, i in enumerate(tokens)}
        self.head_of = tokens
        brackets = self._brackets()
        self.records = [self._build(i, brackets.get(i)) for i in tokens]

    def _build(self, i: int, bracketed: str | None) -> Mention:
        p = self.parse
        first, outer, possessor = self._left(i)
        last = self._right(i)
        kids = p.kids[i]
        members = tuple(self.of_head[k] for k in self._conjuncts(i) if k in self.of_head)
        apposition = self._apposition(i)
        tag = p.tag[i]
        bounded = first < i and p.lower[first] in ("least", "most")  # "at least 57 people" are called "57 people"
        words = tuple(p.word[k] for k in range(first + bounded, last + 1))
        return Mention(
            start=p.start[outer], end=p.end[last], text=p.text[p.start[outer] : p.end[last]],
            head=p.word[i], lemma=p.lemma[i], case="name" if self._is_family(i, words) else _case(tag, p.word[i]), words=words,
            plural=tag in ("NNS", "NNPS") or p.lower[i] in ("they", "them", "their", "these", "those", "both", "we", "us", "our"),
            definite=any(p.lower[k] in _DEFINITE for k in kids if p.dep[k] in ("det", "poss", "predet") and k < i),
            possessor=self.of_head.get(possessor) if possessor is not None else None,
            apposition=self.of_head[apposition] if apposition is not None else None,
            members=members, attached=tuple(self._attached(i)), bracketed=bracketed, sentence=p.sentence[i],
            clause=(clause := self._clause(i)), chain=self._chain(clause), subject=p.dep[i] in ("nsubj", "nsubjpass"),
        )  # fmt: skip

    def _is_family(self, i: int, words: tuple[str, ...]) -> bool:
        """Whether a noun that stands bare at the head of a sentence is a known family name: "Trump met the senators"."""
        p = self.parse
        bare = p.tag[i] == "NN" and p.dep[i] in ("nsubj", "nsubjpass") and words == (p.word[i],)
        return bare and p.word[i][:1].isupper() and p.word[i] in actors().families

    def _left(self, i: int) -> tuple[int, int, int | None]:
        """First word of the phrase proper, first word with determiner and possessor, and the possessor's head."""
        p = self.parse
        possessor = None
        outer = first = i
        kids = p.kids[i]
        if p.dep[i] in ("compound", "nmod") and swallowed(p, p.head[i]) == i:
            kids = [k for k in p.kids[p.head[i]] if k < i] + kids  # "granted the Iranian activist asylum"
        for k in kids:
            if k > i:
                break
            d = p.dep[k]
            if d == "poss":
                possessor = k
                outer = min(outer, p.edges(k)[0])
            elif d == "compound" and (inner := p.child(k, "poss")) is not None:
                possessor = inner  # "its secretary-general", where "its" hangs on "secretary"
                outer, first = min(outer, p.edges(inner)[0]), min(first, p.edges(k)[0])
            elif d in ("det", "predet"):
                outer = min(outer, k)
            elif d in _LEFT and p.tag[k] not in (",", "``", "''", "-LRB-", "-RRB-"):
                low = p.edges(k)[0]
                first = min(first, low)
        if possessor is not None:
            last = p.edges(possessor)[1]
            first = max(first, last + 1) if first <= last else first
        whole = first
        while first < i and p.tag[first] in ("DT", "IN", "CC", "``", "''", ":", ","):
            first += 1
        if whole < first and p.lower[whole] in ("at", "about", "around") and p.tag[whole] in ("IN", "RB"):
            return first, min(whole, outer), possessor  # "at least 57 people"
        low = min(first, outer)
        if low > 0 and p.lower[low] in ("least", "most") and p.lower[low - 1] == "at":
            outer = low - 1
        return first, min(first, outer), possessor

    def _right(self, i: int) -> int:
        """The last token of a compound that the tokenizer split at its hyphens: "secretary-general"."""
        p, last = self.parse, i
        while (
            last + 2 < len(p)
            and p.word[last + 1] in _HYPHENS
            and p.start[last + 1] == p.end[last]
            and p.start[last + 2] == p.end[last + 1]
            and last + 2 not in self.of_head
        ):
            last += 2
        return last

    def _apposition(self, i: int) -> int | None:
        """The noun set beside it, or the name it is "known as"."""
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] == "appos" and k in self.of_head:
                return k
            if p.dep[k] in ("acl", "relcl") and p.lower[k] in _CALLED and k > i:
                named = p.child(k, "oprd", "attr", "dobj")
                if named is None and (link := p.child(k, "prep")) is not None and p.lower[link] == "as":
                    named = p.child(link, "pobj")
                if named is not None and named in self.of_head and p.tag[named] in ("NNP", "NNPS"):
                    return named
        beside = i + 1  # "the charity Doctors Without Borders", taken for two subjects of one verb
        twice = p.dep[i] in ("nsubj", "nsubjpass") and p.tag[i] == "NN" and beside in self.of_head
        if twice and p.dep[beside] == p.dep[i] and p.head[beside] == p.head[i] and p.word[beside][:1].isupper():
            return beside
        return None

    def _attached(self, i: int) -> Iterator[tuple[str, int]]:
        """Phrases hung on by a preposition, by an adjective with one ("loyal to"), or by what it leads ("who heads")."""
        p = self.parse
        for k in p.kids[i]:
            dep = p.dep[k]
            if dep == "prep":
                yield from self._object(k, p.lower[k])
            elif k > i and dep in ("amod", "acl", "relcl") and p.lower[k] in _BOUND:
                for link in p.children(k, "prep", "agent"):
                    yield from self._object(link, f"{p.lower[k]} {p.lower[link]}")
            elif dep == "relcl" and p.lemma[k] in _LEADS and p.child(k, "auxpass") is None:
                led = p.child(k, "dobj")
                if led is not None and led in self.of_head and self._is_relative(p.child(k, "nsubj")):
                    yield "heads", self.of_head[led]

    def _object(self, preposition: int, label: str) -> Iterator[tuple[str, int]]:
        noun = self.parse.child(preposition, "pobj")
        if noun is not None and noun in self.of_head:
            yield label, self.of_head[noun]

    def _is_relative(self, k: int | None) -> bool:
        return k is not None and self.parse.lower[k] in ("who", "which", "that")

    def _conjuncts(self, i: int) -> list[int]:
        out: list[int] = []
        todo = [i]
        while todo:
            for k in self.parse.kids[todo.pop()]:
                if self.parse.dep[k] == "conj" and self.parse.tag[k] not in _TOOK and k not in out:
                    out.append(k)
                    todo.append(k)
        return sorted(out)

    def _clause(self, i: int) -> int:
        for h in self.parse.ancestors(i):
            if self.parse.tag[h] in _TOOK:
                return h
        return -1

    def _chain(self, verb: int) -> int:
        """The first verb of a chain that shares its subject: "met" in "met him and thanked him"."""
        p = self.parse
        while verb >= 0 and p.dep[verb] in ("conj", "xcomp") and p.child(verb, "nsubj", "nsubjpass", "expl") is None:
            above = p.head[verb]
            if above == verb or p.tag[above] not in _TOOK:
                break
            verb = above
        return verb

    def _brackets(self) -> dict[int, str]:
        """Acronyms in brackets by the phrase that they shorten: the outermost whose initials begin alike."""
        p = self.parse
        found: dict[int, str] = {}
        if "(" not in p.text:
            return found
        at_end = {end: k for k, end in enumerate(p.end)}
        for match in _ACRONYM.finditer(p.text):
            before = (
                p.text[: match.start()].rstrip()
                if match.start() < 400
                else p.text[match.start() - 400 : match.start()].rstrip()
            )
            end = match.start() - (len(p.text[max(0, match.start() - 400) : match.start()]) - len(before))
            token = at_end.get(end)
            if token is None:
                continue
            best = None
            for k in (token, *p.ancestors(token)):
                if k in self.of_head and p.sentence[k] == p.sentence[token]:
                    first = self._left(k)[0]
                    if p.word[first][:1].upper() == match.group(1)[0] or (best is None and k == token):
                        best = k
                elif p.tag[k] in _TOOK:
                    break
            if best is not None:
                found[best] = match.group(1)
        return found


def _case(tag: str, word: str) -> Case:
    if tag in ("NNP", "NNPS") or (
        tag in ("NN", "NNS", "JJ") and word[:1].isupper() and word.isupper() and len(word) > 1
    ):
        return "name"
    if tag in _PRONOUN or tag == "DT":
        return "pronoun"
    if tag == "CD":
        return "number"
    return "noun"
