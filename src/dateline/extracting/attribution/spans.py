"""Token ranges of a parse: subtrees in constant time each, trimmed and cut as attributions are written."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.extracting.attribution.speech import Range
from dateline.parsing.parse import Parse

_LEADING = {"that", ",", ";", ":", "-", "--", "–", "—", "―", ")", "."}
_TRAILING = {",", ";", ":", ".", "-", "--", "–", "—", "―", "("}
_MARK = '"'


class Spans:
    """First and last token under every token, worked out once, and the shaping of ranges."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.low = list(range(len(parse)))
        self.high = list(range(len(parse)))
        order = [i for i in range(len(parse)) if parse.head[i] == i]
        for i in order:  # grows as it is read: every token after its governor
            order.extend(parse.kids[i])
        for i in reversed(order):
            h = parse.head[i]
            self.low[h] = min(self.low[h], self.low[i])
            self.high[h] = max(self.high[h], self.high[i])

    def under(self, i: int) -> Range:
        """The range of the subtree of `i`."""
        return self.low[i], self.high[i] + 1

    def trim(self, a: int, b: int) -> Range | None:
        """The range without outer punctuation, quotation marks that close nothing, and a leading "that"."""
        p = self.parse
        while a < b:
            if p.lower[a] in _LEADING and not (p.lower[a] == "that" and p.tag[a] in ("DT", "WDT")):
                a += 1
            elif p.lower[b - 1] in _TRAILING and not self._abbreviation(b - 1):
                b -= 1
            elif p.word[a] == _MARK and (p.word[b - 1] == _MARK or self._odd(a, b)) and b - a > 1:
                b -= p.word[b - 1] == _MARK and not self._odd(a, b)
                a += 1
            elif p.word[b - 1] == _MARK and self._odd(a, b):
                b -= 1
            else:
                break
        if a < b < len(p.word) and p.word[b] == _MARK and self._odd(a, b):
            b += 1  # the closing mark hangs on something outside
        return (a, b) if a < b and any(p.lower[k][:1].isalnum() for k in range(a, min(b, a + 12))) else None

    def _odd(self, a: int, b: int) -> bool:
        return self.parse.word[a:b].count(_MARK) % 2 == 1

    def _abbreviation(self, k: int) -> bool:
        return len(self.parse.word[k]) > 1 and self.parse.word[k][0].isalnum()

    def without(self, whole: Range, holes: Iterable[Range]) -> tuple[Range, ...]:
        """What of a range lies outside the holes, each piece trimmed; empty where nothing is left."""
        pieces = [whole]
        for x, y in holes:
            pieces = [part for a, b in pieces for part in ((a, min(b, x)), (max(a, y), b)) if part[1] > part[0]]
        trimmed = [self.trim(a, b) for a, b in sorted(set(pieces))]
        return tuple(r for r in trimmed if r is not None)

    def marked(self, r: Range) -> Range:
        """The range with the quotation marks right around it, if there are."""
        a, b = r
        word = self.parse.word
        return (a - 1, b + 1) if a and b < len(word) and word[a - 1] == _MARK == word[b] else r

    def joined(self, ranges: Iterable[Range]) -> tuple[Range, ...]:
        """The ranges in order, those that overlap made one."""
        out: list[Range] = []
        for a, b in sorted(ranges):
            if out and a < out[-1][1]:
                out[-1] = (out[-1][0], max(b, out[-1][1]))
            else:
                out.append((a, b))
        return tuple(out)

    def plain_phrase(self, noun: int) -> Range:
        """The noun phrase without a relative clause set off by a comma, which the narrator adds."""
        p = self.parse
        a, b = self.under(noun)
        for k in p.kids[noun]:
            low = self.low[k]
            if k > noun and p.dep[k] == "relcl" and noun < low < b and p.word[low - 1] == ",":
                b = low
        return self.phrase(noun, [(b, b)]) if b < self.high[noun] + 1 else (a, b)

    def phrase(self, noun: int, holes: Iterable[Range] = ()) -> Range:
        """The whole noun phrase of `noun`, up to the first hole: a source may hold the clause that quotes it."""
        p = self.parse
        a, b = self.under(noun)
        for x, y in holes:
            if noun < x < b:
                b = x
            if a < y <= noun:
                a = y
        for k in p.kids[noun]:  # a relative clause or list that holds a hole went with it
            if k > noun and self.low[k] < b <= self.high[k]:
                b = min(b, self.low[k])
        b = max(b, noun + 1)
        if p.tag[noun] == "PRP":
            return noun, noun + 1
        while b - 1 > noun and (
            p.word[b - 1] in _TRAILING or (p.word[b - 1] == _MARK and self._odd(a, b)) or p.dep[b - 1] in ("cc", "case")
        ):
            b -= 1
        while a < noun and (p.word[a] in _LEADING or p.word[a] == _MARK):
            a += 1
        return a, b
