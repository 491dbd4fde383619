"""On whose word: reported speech and belief, with source, cue and content, and the chain of speakers over any token."""

from __future__ import annotations

import dataclasses

from dateline.extracting.clauses import VERB, Clauses
from dateline.extracting.cues import Cues, cues
from dateline.parsing.parse import Parse
from dateline.records import Stance


@dataclasses.dataclass(frozen=True, slots=True)
class Speech:
    """One attribution as token ranges, ends exclusive; `content` holds one range, or several for a split quote."""

    source: int | None
    cue: tuple[int, int]
    content: tuple[tuple[int, int], ...]
    stance: Stance
    quoted: bool = False


class Speeches:
    """The attributions of one parse, in order of their cues."""

    def __init__(self, parse: Parse, clauses: Clauses, lexicon: Cues | None = None) -> None:
        self.parse = parse
        self.clauses = clauses
        self.cues = lexicon or cues()
        self.all = sorted(self._find(), key=lambda s: (s.cue, s.content))

    def chain(self, i: int) -> list[int]:
        """Numbers in `all` of the speeches whose content holds token `i`, outermost first."""
        out = []
        for n, s in enumerate(self.all):
            if any(a <= i < b for a, b in s.content) and not s.cue[0] <= i < s.cue[1]:
                out.append(n)
        return sorted(out, key=lambda n: (-sum(b - a for a, b in self.all[n].content), n))

    def _find(self) -> list[Speech]:
        out = []
        p = self.parse
        for i in range(len(p)):
            if p.tag[i] in VERB and p.lemma[i] in self.cues.speech:
                found = self._verbal(i)
                if found is not None:
                    out.append(found)
            elif p.lower[i] == "according" and p.dep[i] in ("prep", "advmod"):
                found = self._according(i)
                if found is not None:
                    out.append(found)
        return out

    def _verbal(self, i: int) -> Speech | None:
        p = self.parse
        content = None
        for k in p.kids[i]:
            if p.dep[k] in ("ccomp", "xcomp", "parataxis") and p.tag[k] in VERB | {"JJ", "NN", "NNS", "NNP", "MD"}:
                content = k
                break
        if content is None:
            content = self._gerund(i)
        if content is None:
            return None
        passive = self.clauses.passive(i)
        source = self.clauses.roles(i).get("agent") if passive else self.clauses.subject(i)
        low, high = p.edges(content)
        low, high = self._trim(low, high, i)
        if low > high:
            return None
        return Speech(source, (i, i + 1), ((low, high + 1),), self.cues.speech[p.lemma[i]])

    def _gerund(self, i: int) -> int | None:
        p = self.parse
        for k in p.kids[i]:
            if p.dep[k] == "prep":
                inner = p.child(k, "pcomp")
                if inner is not None:
                    return inner
        return None

    def _trim(self, low: int, high: int, cue: int) -> tuple[int, int]:
        p = self.parse
        if low < cue <= high:  # "Troops, he said, fled": keep the larger side
            low, high = (low, cue - 1) if cue - low > high - cue else (cue + 1, high)
        while low <= high and (p.lower[low] in ("that", ",", '"', "of", ":") or p.tag[low] in ("``", "''")):
            low += 1
        while high >= low and p.tag[high] in ("``", "''", ",", ".", ":"):
            high -= 1
        return low, high

    def _according(self, i: int) -> Speech | None:
        p = self.parse
        to = p.child(i, "prep")
        noun = p.child(to, "pobj") if to is not None else p.child(i, "pobj")
        if noun is None:
            return None
        top = p.head[i]
        while p.tag[top] not in VERB and p.head[top] != top:
            top = p.head[top]
        while p.dep[top] in ("xcomp", "acl") and p.head[top] != top:
            top = p.head[top]
        low, high = p.edges(top)
        first, last = p.edges(i)
        content = [(a, b) for a, b in ((low, first), (last + 1, high + 1)) if b - a > 1]
        trimmed = [self._trim(a, b - 1, -1) for a, b in content]
        spans = tuple((a, b + 1) for a, b in trimmed if b >= a)
        if not spans:
            return None
        return Speech(noun, (i, (to if to is not None else i) + 1), spans, "asserts")
