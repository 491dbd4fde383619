"""How many: killed, wounded, arrested, troops, protesters, money, with ranges and their limits."""

from __future__ import annotations

import re

from dateline.parsing.parse import Parse
from dateline.records import Quantity, Span

_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "dozen": 12,
}  # fmt: skip
_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
    "m": 1_000_000,
    "k": 1000,
}
_VAGUE = {"dozens": (24, None), "scores": (40, None), "hundreds": (200, None), "thousands": (2000, None), "several": (3, None),
          "tens": (20, None), "millions": (2_000_000, None)}  # fmt: skip
_LOW = re.compile(
    r"(?:at least|no fewer than|not fewer than|no less than|not less than|more than|over|upwards? of|a minimum of|above|exceeding)\s*$",
    re.I,
)
_HIGH = re.compile(
    r"(?:at most|up to|as many as|no more than|not more than|fewer than|less than|under|a maximum of|nearly|almost|close to)\s*$",
    re.I,
)
_FIGURE = re.compile(r"^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$")
_KILL = {"kill", "die", "perish", "murder", "slay", "massacre", "execute", "drown", "claim"}
_WOUND = {"wound", "injure", "hurt", "maim"}
_ARREST = {"arrest", "detain", "round", "imprison", "jail", "seize", "capture"}
_PEOPLE = {"troops": "troops", "soldier": "troops", "force": "troops", "troop": "troops", "protester": "protesters", "demonstrator": "protesters",
           "dollar": "money", "euro": "money", "pound": "money", "yen": "money", "yuan": "money", "rouble": "money", "ruble": "money"}  # fmt: skip
_MONEY = re.compile(r"(?:US|A|C|NZ|HK)?[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY)\b")
_OF = {"killed": _KILL, "wounded": _WOUND, "arrested": _ARREST}


def quantities(parse: Parse, i: int, roles: dict[str, int]) -> tuple[Quantity, ...]:
    """The counted things among the roles of the predicate at token `i`."""
    out = []
    lemma = parse.lemma[i]
    for slot in ("patient", "agent"):
        token = roles.get(slot)
        if token is None:
            continue
        of = next((name for name, verbs in _OF.items() if lemma in verbs), None)
        if of is not None and slot == "agent" and lemma not in ("die", "perish", "drown"):
            of = None
        of = of or _PEOPLE.get(parse.lemma[token]) or _PEOPLE.get(parse.lower[token])
        if of is None and _MONEY.search(parse.text[max(0, parse.start[token] - 12) : parse.end[token]]):
            of = "money"
        found = _count(parse, token) if of is not None else None
        if of is not None and found is not None:
            out.append(Quantity(of=of, low=found[0], high=found[1], span=found[2]))
    return tuple(out)


def _count(p: Parse, noun: int) -> tuple[float | None, float | None, Span] | None:
    """Low, high and span of the number on a noun, or of a bare number."""
    tokens = [
        k for k in p.kids[noun] if p.dep[k] in ("nummod", "amod", "quantmod", "det", "predet", "compound") and k < noun
    ]
    if p.tag[noun] == "CD" or p.lower[noun] in _VAGUE:
        tokens.append(noun)
    for k in tokens:
        parts = (
            sorted(t for t in p.subtree(k) if t <= k)
            if k != noun
            else [*sorted(t for t in p.kids[k] if p.dep[t] in ("compound", "quantmod", "advmod") and t < k), k]
        )
        value = _value([p.lower[t] for t in parts])
        if value is None:
            continue
        low, high = value
        start, end = p.start[parts[0]], p.end[k]
        before = p.text[max(0, start - 24) : p.start[k]]
        number_start = min(p.start[t] for t in parts if _numeric(p.lower[t]))
        before = p.text[max(0, number_start - 24) : number_start]
        if low == high:
            if _LOW.search(before):
                high = None
            elif _HIGH.search(before):
                low = None
        return low, high, Span(start, end, p.text[start:end])
    return None


def _numeric(word: str) -> bool:
    return bool(_FIGURE.match(word)) or word in _WORDS or word in _SCALES or word in _VAGUE or "-" in word


def _value(words: list[str]) -> tuple[float | None, float | None] | None:
    total, current, seen = 0.0, 0.0, False
    for word in words:
        if word in _VAGUE:
            return _VAGUE[word]
        for part in word.split("-"):
            if _FIGURE.match(part):
                current, seen = current + float(part.replace(",", "")), True
            elif part in _WORDS and (part not in ("a", "an") or len(words) > 1):
                current, seen = current + _WORDS[part], True
            elif part in _SCALES and seen:
                current *= _SCALES[part]
                if _SCALES[part] >= 1000:
                    total, current = total + current, 0.0
    if not seen or total + current == 0:
        return None
    return total + current, total + current
