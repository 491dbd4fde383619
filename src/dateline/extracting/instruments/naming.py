"""Finds instruments: well-known ones by name, others by the noun that heads them, and later mentions of either."""

from __future__ import annotations

import bisect
import re

import msgspec

from dateline.extracting.instruments.parties import parties, year
from dateline.extracting.mentions import Mentions
from dateline.lexicons.instruments import KINDS, NEEDS, Known, known, known_pattern
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Instrument, Mention

_ARTICLE = re.compile(r"^(?:the|a|an|this|that|its|their|his|her|our|both)\s+", re.I)

_SAME = {"agreement", "treaty", "plan"}
"""Kinds that take up one another: a pact is later called the treaty, the deal, the accord."""
_DONE_TO = {
    "sign",
    "ratify",
    "adopt",
    "pass",
    "approve",
    "initial",
    "violate",
    "breach",
    "veto",
    "repeal",
    "enact",
    "annul",
}
_CALLED = ("known as", "called", "dubbed", "named", "known as the", "called the", "dubbed the")
_CALLED_WITHIN = 120
_NEAR = 12
_TIED = ("of", "on", "between", "among", "with", "to", "for", "against")


class Found:
    """The instruments of one parse: (head token, record), in order of the text."""

    def __init__(self, parse: Parse, mentions: Mentions) -> None:
        self.parse, self.mentions = parse, mentions
        self.records: list[tuple[int, Instrument]] = []
        famous = list(self._famous())
        taken = [(r.start, r.end) for _, r in famous]
        common = [x for x in self._common() if not any(x[1].start < e and s < x[1].end for s, e in taken)]
        found = sorted(famous + common, key=lambda x: x[0])
        for at, (token, record) in enumerate(found):
            called = self._called(record, found[at + 1][1] if at + 1 < len(found) else None)
            self.records.append((token, called or self._taken_up(record)))

    # -- by name

    def _famous(self) -> list[tuple[int, Instrument]]:
        out = []
        p = self.parse
        for match in known_pattern().finditer(p.text):
            entry = known()[match.group().lower()]
            token = self._head(match.start(), match.end())
            if token is None:
                continue
            start, end = match.span()
            before = re.search(r"(?:(?:1[5-9]|20)\d\d )$", p.text[max(0, start - 5) : start])
            start -= len(before.group()) if before is not None else 0
            text = p.text[start:end]
            own = year(text) or entry.year or None
            out.append((token, self._known(start, end, text, entry, own)))
        return out

    def _known(self, start: int, end: int, text: str, entry: Known, own: str | None) -> Instrument:
        sides = entry.parties or parties(self._around(start, end))
        return Instrument(start=start, end=end, text=text, name=entry.name, kind=entry.kind, parties=sides, date=own)

    def _around(self, start: int, end: int) -> str:
        """The phrase around a name: "its 1951 Mutual Defense Treaty with the United States"."""
        token = self._head(start, end)
        n = self.mentions.of_head.get(token) if token is not None else None
        return self._phrase(n) if n is not None else self.parse.text[start:end]

    def _head(self, start: int, end: int) -> int | None:
        """The token that heads a stretch of text: the one that is governed from outside."""
        p = self.parse
        first = bisect.bisect_left(p.start, start)
        last = bisect.bisect_left(p.start, end)
        inside = range(first, last)
        for k in inside:
            if p.head[k] not in inside or p.head[k] == k:
                return k
        return None

    # -- by noun

    def _common(self) -> list[tuple[int, Instrument]]:
        out = []
        for n, m in enumerate(self.mentions.records):
            noun = self._noun(m)
            if noun is None or not (self._named(m, NEEDS[noun]) or self._signed(self.mentions.head_of[n])):
                continue
            out.append((self.mentions.head_of[n], self._record(n, KINDS[noun])))
        return out

    def _noun(self, m: Mention) -> str | None:
        """The listed noun of a mention: its head ("Decree-Law", "treaty"), or the word before its number."""
        for word in (m.lemma, m.head.lower(), *self._before_number(m)):
            if word in KINDS:
                return word
        low = m.head.lower()
        tail = low.rsplit("-", 1)[-1]
        return tail if tail != low and tail in KINDS else None

    def _before_number(self, m: Mention) -> list[str]:
        """ "Resolution 1701", "Decree-Law 54", "Article 9": the number stands last."""
        if not m.words or not m.words[-1][:1].isdigit() or len(m.words) < 2:
            return []
        low = m.words[-2].lower()
        return [low, low.rsplit("-", 1)[-1]]

    def _signed(self, token: int) -> bool:
        """Whether it is what is signed, adopted or broken: "signed a declaration"."""
        p = self.parse
        verb = p.head[token]
        return p.dep[token] in ("dobj", "nsubjpass") and p.tag[verb] in VERB and p.lemma[verb] in _DONE_TO

    def _named(self, m: Mention, needs: str) -> bool:
        if not needs:
            return True
        proper = m.case == "name" or any(w[:1].isupper() or w.isdigit() for w in m.words[:-1])
        if proper or m.head[:1].isupper():
            return True
        owned = m.possessor is not None
        return owned or (needs == "the" and (m.definite or any(w in _TIED for w, _ in m.attached)))

    def _record(self, n: int, kind: str) -> Instrument:
        m = self.mentions.records[n]
        phrase, end = self._extent(n)
        text = self.parse.text[m.start : end]
        name = _ARTICLE.sub("", " ".join(text.split()))
        return Instrument(
            start=m.start, end=end, text=text, name=name, kind=kind, parties=parties(phrase), date=year(phrase)
        )

    def _extent(self, n: int) -> tuple[str, int]:
        """The phrase with all it names as sides, and the end of the name proper."""
        m = self.mentions.records[n]
        end = m.end
        token = self.mentions.head_of[n]
        numbered = self.parse.word[token + 1 : token + 2]
        if numbered and numbered[0][:1].isdigit() and self.parse.head[token + 1] == token:
            end = self.parse.end[token + 1]  # "Article 112"
        for preposition, k in m.attached:
            other = self.mentions.records[k]
            if preposition not in _TIED or other.start - end > _NEAR:
                continue
            if other.case in ("name", "number") or preposition in ("on", "of"):
                end = max([end, other.end, *(self.mentions.records[i].end for i in other.members)])
                for deeper, inner in other.attached:
                    if deeper in ("of", "on") and self.mentions.records[inner].start - end < _NEAR - 4:
                        end = max(end, self.mentions.records[inner].end)
        return self._phrase(n), end

    def _phrase(self, n: int) -> str:
        """All the words that hang on a mention, up to the next clause: where its sides and its year stand."""
        p = self.parse
        token = self.mentions.head_of[n]
        low, high = p.edges(token)
        for k in p.kids[token]:
            if p.dep[k] in ("relcl", "acl", "appos", "conj", "cc") and k > token:
                high = min(high, p.edges(k)[0] - 1)
        return p.text[p.start[low] : p.end[max(high, token)]]

    # -- again

    def _called(self, record: Instrument, after: Instrument | None) -> Instrument | None:
        """ "the truce, signed in Kunming and known as the Haigeng Agreement": the name that follows is its own."""
        if after is None or record.name[:1].isupper() or not after.name[:1].isupper():
            return None
        between = self.parse.text[record.end : after.start]
        if len(between) > _CALLED_WITHIN or "." in between or not between.rstrip().endswith(_CALLED):
            return None
        return msgspec.structs.replace(
            record, name=after.name, parties=record.parties or after.parties, date=record.date or after.date
        )

    def _taken_up(self, record: Instrument) -> Instrument:
        """A bare later mention ("the treaty") takes the name, parties and year of the latest one that it can mean."""
        if len(record.name.split()) > 1 or record.name[:1].isupper():
            return self._also_called(record)
        for _, earlier in reversed(self.records):
            same = earlier.kind == record.kind or {earlier.kind, record.kind} <= _SAME
            word = record.name.lower() in earlier.name.lower().split()
            if (same or word) and len(earlier.name.split()) > 1 and (word or record.kind in _SAME):
                named = {"name": earlier.name, "kind": earlier.kind, "parties": earlier.parties, "date": earlier.date}
                return msgspec.structs.replace(record, **named)
        return self._also_called(record)

    def _also_called(self, record: Instrument) -> Instrument:
        """ "the truce, known as the Haigeng Agreement": the proper name is the name."""
        n = next((k for k, m in enumerate(self.mentions.records) if m.start == record.start), None)
        m = self.mentions.records[n] if n is not None else None
        if m is None or m.apposition is None or record.name[:1].isupper():
            return record
        other = self.mentions.records[m.apposition]
        if other.case != "name" or not any(w.lower() in KINDS for w in other.words):
            return record
        name = _ARTICLE.sub("", " ".join(other.text.split()))
        sides = record.parties or parties(other.text)
        return msgspec.structs.replace(record, name=name, parties=sides, date=record.date or year(other.text))
