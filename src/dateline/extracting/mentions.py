"""Noun phrases of a parse as mentions: every name, noun and pronoun that could be a side, a thing or a place."""

from __future__ import annotations

import re

from dateline.extracting.clauses import swallowed
from dateline.lexicons.predicates import COMPLEMENTS
from dateline.parsing.parse import Parse
from dateline.records import Case, Mention

_NOUN = {"NN", "NNS", "NNP", "NNPS"}
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
_ARGUMENT = {"nsubj", "nsubjpass", "dobj", "pobj", "dative", "attr", "conj", "appos", "poss", "ROOT", "agent", "oprd"}
_LEFT = {"compound", "amod", "nmod", "nummod", "quantmod", "advmod", "punct", "npadvmod"}
_DEFINITE = {"the", "this", "that", "these", "those", "both", "its", "their", "his", "her", "our"}
_ACRONYM = re.compile(r"\((?:the |known as )?([A-Z][A-Za-z0-9.&/-]{1,14})\)")
_TOOK = {"VBZ", "VBD", "VBP", "VB", "VBN", "VBG", "MD"}


def heads(parse: Parse) -> list[int]:
    """Tokens that head a noun phrase, in order."""
    out = []
    tag, dep = parse.tag, parse.dep
    for i in range(len(parse)):
        t, d = tag[i], dep[i]
        if t in _NOUN:
            became = d in ("compound", "nmod") and parse.lower[parse.head[i]] in COMPLEMENTS  # "took soldiers prisoner"
            became = became or (d in ("compound", "nmod") and swallowed(parse, parse.head[i]) == i)
            if d not in _INSIDE or became or (d in ("nmod", "npadvmod") and parse.head[i] < i):
                out.append(i)
        elif t in _PRONOUN or (
            t in ("CD", "DT", "JJ", "JJR", "JJS", "NNP") and d in _ARGUMENT and d not in ("ROOT", "conj")
        ):
            out.append(i)
    return out


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
        kids = p.kids[i]
        members = tuple(self.of_head[k] for k in self._conjuncts(i) if k in self.of_head)
        apposition = next((k for k in kids if p.dep[k] == "appos" and k in self.of_head), None)
        attached = []
        for k in kids:
            if p.dep[k] == "prep":
                noun = p.child(k, "pobj")
                if noun is not None and noun in self.of_head:
                    attached.append((p.lower[k], self.of_head[noun]))
        tag = p.tag[i]
        words = tuple(p.word[k] for k in range(first, i + 1))
        return Mention(
            start=p.start[outer], end=p.end[i], text=p.text[p.start[outer] : p.end[i]],
            head=p.word[i], lemma=p.lemma[i], case=_case(tag, p.word[i]), words=words,
            plural=tag in ("NNS", "NNPS") or p.lower[i] in ("they", "them", "their", "these", "those", "both", "we", "us", "our"),
            definite=any(p.lower[k] in _DEFINITE for k in kids if p.dep[k] in ("det", "poss", "predet") and k < i),
            possessor=self.of_head.get(possessor) if possessor is not None else None,
            apposition=self.of_head[apposition] if apposition is not None else None,
            members=members, attached=tuple(attached), bracketed=bracketed, sentence=p.sentence[i],
            clause=self._clause(i), subject=p.dep[i] in ("nsubj", "nsubjpass"),
        )  # fmt: skip

    def _left(self, i: int) -> tuple[int, int, int | None]:
        """First word of the phrase proper, first word with determiner and possessor, and the possessor's head."""
        p = self.parse
        possessor = None
        outer = first = i
        for k in p.kids[i]:
            if k > i:
                break
            d = p.dep[k]
            if d == "poss":
                possessor = k
                outer = min(outer, p.edges(k)[0])
            elif d in ("det", "predet"):
                outer = min(outer, k)
            elif d in _LEFT and p.tag[k] not in (",", "``", "''", "-LRB-", "-RRB-"):
                low = p.edges(k)[0]
                first = min(first, low)
        if possessor is not None:
            last = p.edges(possessor)[1]
            first = max(first, last + 1) if first <= last else first
        while first < i and p.tag[first] in ("DT", "IN", "CC", "``", "''", ":", ","):
            first += 1
        return first, min(first, outer), possessor

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
