"""Treaties, resolutions, laws and deals named in a story, and whether an event is under or against them."""

from __future__ import annotations

import re

from dateline.extracting.mentions import Mentions
from dateline.lexicons.instruments import KINDS
from dateline.parsing.parse import Parse
from dateline.records import Instrument

_ALWAYS = {"treaty", "convention", "resolution", "constitution", "pact", "accord", "charter", "protocol"}
_UNDER = {"under", "per", "pursuant", "following"}
_UNDER_PHRASE = re.compile(
    r"(?:in (?:line|accordance|keeping|compliance|conformity|consonance) with|under(?: the terms of)?|pursuant to|as (?:required|agreed|stipulated|"
    r"provided|mandated|foreseen|envisaged|demanded) (?:by|in|under|for)|based on|by virtue of|consistent with|in fulfil?lment of|invok\w+|citing"
    r"|on the basis of|within the framework of|in implementation of|as part of|in the framework of)\s+(?:both\s+)?$",
    re.I,
)
_AGAINST_PHRASE = re.compile(
    r"(?:in (?:violation|breach|defiance|contravention|disregard) of|(?:a |an |as a |as an |clear |flagrant |gross |blatant )*(?:violation|breach|contravention|"
    r"infringement) of|violat\w+|breach\w*|contraven\w+|defying|in contrast to|contrary to|flout\w+|break(?:s|ing)?|broke|infring\w+|"
    r"incompatible with|inconsistent with|despite|at odds with|prohibited by|banned (?:by|under)|illegal under|outlawed by|unlawful under)\s+$",
    re.I,
)


class Instruments:
    """The instruments of one parse; `near(i)` gives those that the event at token `i` is under and against."""

    def __init__(self, parse: Parse, mentions: Mentions) -> None:
        self.parse, self.mentions = parse, mentions
        self._found: list[tuple[int, Instrument, str | None]] = []
        for n, m in enumerate(mentions.records):
            kind = KINDS.get(m.lemma) or KINDS.get(m.head.lower())
            if kind is None or not self._named(n, kind):
                continue
            token = mentions.head_of[n]
            record = self._record(n, kind)
            self._found.append((token, record, self._relation(record.start)))

    def all(self) -> tuple[Instrument, ...]:
        """Every instrument named, in order."""
        return tuple(record for _, record, _ in self._found)

    def near(self, i: int) -> tuple[tuple[Instrument, ...], tuple[Instrument, ...]]:
        """(under, against) for the event at token `i`: what hangs on it, or on the verb whose object it is."""
        under, against = self._hung(i)
        head = self.parse.head[i]
        if not under and not against and self.parse.dep[i] in ("dobj", "nsubjpass") and self.parse.tag[i][:1] == "N":
            return self._hung(head)
        return under, against

    def _hung(self, i: int) -> tuple[tuple[Instrument, ...], tuple[Instrument, ...]]:
        under: list[Instrument] = []
        against: list[Instrument] = []
        for token, record, relation in self._found:
            if relation is None or self.parse.sentence[token] != self.parse.sentence[i]:
                continue
            if self._governs(i, token):
                (under if relation == "under" else against).append(record)
        return tuple(under), tuple(against)

    def _governs(self, i: int, token: int) -> bool:
        """Whether the phrase at `token` hangs on `i`: no other verb with a subject of its own stands between."""
        p = self.parse
        for h in p.ancestors(token):
            if h == i:
                return True
            if p.tag[h][:1] == "V" and p.child(h, "nsubj", "nsubjpass") is not None:
                return False
        return False

    def _named(self, n: int, kind: str) -> bool:
        m = self.mentions.records[n]
        if m.case == "name" or m.lemma in _ALWAYS:
            return True
        if any(w[:1].isupper() or w.isdigit() for w in m.words) or m.possessor is not None:
            return True
        return kind in ("agreement", "law", "ruling", "sanctions", "mandate", "order") and (
            m.definite or bool(m.attached)
        )

    def _record(self, n: int, kind: str) -> Instrument:
        m = self.mentions.records[n]
        end = m.end
        for preposition, k in m.attached:
            other = self.mentions.records[k]
            if (
                preposition in ("on", "of", "for", "between", "against")
                and other.start - end < 12
                and (other.case == "name" or preposition == "on")
            ):
                end = max(end, other.end)
                for member in other.members:
                    end = max(end, self.mentions.records[member].end)
                inner = dict(other.attached).get("of") or dict(other.attached).get("on")
                if inner is not None and self.mentions.records[inner].start - end < 8:
                    end = max(end, self.mentions.records[inner].end)
        text = self.parse.text[m.start : end]
        name = re.sub(r"^(?:the|a|an|this|that|its|their)\s+", "", " ".join(text.split()), flags=re.I)
        return Instrument(start=m.start, end=end, text=text, name=name, kind=kind)

    def _relation(self, start: int) -> str | None:
        before = " ".join(self.parse.text[max(0, start - 70) : start].split()) + " "
        for phrase, relation in ((_AGAINST_PHRASE, "against"), (_UNDER_PHRASE, "under")):
            if phrase.search(before):
                return relation
        return None
