"""The lexicon's rules, compiled.  A text becomes one character a token; the rules are regular expressions over those.

A token's character stands for the set of classes its word belongs to, so that "second" may be a number or a unit.  In
the rules a name in capitals is a class or a phrase, a word in small letters is itself.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from dateline.errors import LexiconError
from dateline.extracting.times.words import CAPITAL_ONLY, words
from dateline.lexicons.load import table

NUMBER_KINDS: dict[str, tuple[str, ...]] = {
    "day12": ("INT", "INT1", "ANYINT"),
    "day12yy": ("INT", "INT1", "ANYINT", "YY"),
    "day31": ("INT", "INT2", "ANYINT", "YY"),
    "yy": ("INT", "ANYINT", "YY"),
    "int": ("INT", "ANYINT"),
    "year": ("YEARNUM", "ANYINT"),
    "yearclock": ("YEARNUM", "ANYINT", "YEARCLOCK"),
    "military": ("MILITARY",),
    "big": ("BIGNUM",),
    "decimal": ("DECIMAL",),
    "decimalclock": ("DECIMAL", "CLOCKDOT"),
    "clock": ("CLOCK",),
    "clockap": ("CLOCKAP",),
    "nth": ("NTH",),
    "nthcentury": ("NTHBIG",),
    "decade": ("DECADE",),
    "iso": ("ISO",),
    "numdate": ("NUMDATE",),
}
"""What each kind of number token may be read as."""
CORE = (
    "MONTH", "MONTHCAP", "MABBR", "WEEKDAY", "WEEKDAYS", "WABBR", "UNIT", "UNITS", "SECOND", "SECONDS", "NIGHTS",
    "QUARTER", "QUARTERS", "WEEKEND", "WEEKENDS", "SEASON", "FALL", "PART", "PARTS", "TODAY", "TONIGHT", "OVERNIGHT",
    "NOW", "PAST", "ADVERBIAL", "ERA", "MERIDIEM", "FUTURE", "TENSPLURAL", "QCODE", "YEARNUM", "DECADE", "ISO",
    "NUMDATE", "CLOCK", "CLOCKAP", "CLOCKDOT", "MILITARY", "YEARCLOCK", "clock", "past", "present", "moment", "time",
    "half", "night", "century", "ago", "memory",
)  # fmt: skip
"""The classes and words of which every time has one: where none stands ahead, no rule is tried."""
MARKS = {",": "COMMA", "-": "HYPHEN", "–": "HYPHEN", "—": "DASH", ".": "STOP", "'": "APOS", "’": "APOS", "‘": "APOS",
         "(": "LPAR", ")": "RPAR"}  # fmt: skip
OTHER, BREAK, HOLIDAY, MARK = "x", "|", "!", ";"
_REPEATS = {"*": "{0,3}", "+": "{1,4}"}
"""Repetition is bounded: hostile text costs no more than any other."""
_ITEM = re.compile(r"[A-Z][A-Z0-9]*|[a-z]+|[()|?*+]|\S")


@dataclass(frozen=True)
class Grammar:
    """`symbol` maps a word as written to its character; `kinds` a number's kind; `rules` run over the characters."""

    symbol: dict[str, str]
    kinds: dict[str, str]
    any_rule: re.Pattern[str]
    rules: tuple[tuple[str, re.Pattern[str]], ...]


class _Symbols:
    """Gives each set of classes one character."""

    def __init__(self) -> None:
        self._of: dict[frozenset[str], str] = {}

    def get(self, classes: Iterable[str]) -> str:
        """The character of a set of classes."""
        return self._of.setdefault(frozenset(classes), chr(0x100 + len(self._of)))

    def having(self, name: str) -> str:
        """A character class of all the sets that hold a class."""
        found = "".join(char for classes, char in self._of.items() if name in classes)
        if not found:
            raise LexiconError(
                f"times/rules.tsv: no word has the class {name}", remedy="name a class of times/words.tsv"
            )
        return f"[{found}]"


@functools.cache
def grammar() -> Grammar:
    """The compiled rules.  LexiconError if a rule names an unknown class."""
    phrases = {row["name"]: row["pattern"] for row in table("times/phrases.tsv")}
    rules = [(row["rule"], row["pattern"]) for row in table("times/rules.tsv")]
    symbols = _Symbols()
    symbol = _word_symbols(symbols, _literals([*phrases.values(), *(p for _, p in rules)]))
    kinds = {kind: symbols.get(classes) for kind, classes in NUMBER_KINDS.items()}
    symbol.update({mark: symbols.get([name]) for mark, name in MARKS.items()})
    fixed = {"HOLIDAY": HOLIDAY, "ENDING": f"(?=[{BREAK}{MARK}{symbol[',']}{symbol['.']}{symbol[')']}{symbol['—']}]|$)"}
    compiled = [(name, _compile(pattern, phrases, symbols, fixed)) for name, pattern in rules]
    whole = "|".join(pattern for _, pattern in compiled)
    core = HOLIDAY + "".join(symbols.having(name)[1:-1] for name in CORE)
    gate = f"(?=[^{OTHER}{BREAK}{MARK}]{{0,20}}?[{core}])"
    return Grammar(symbol, kinds, re.compile(f"{gate}(?:{whole})"), tuple((n, re.compile(p)) for n, p in compiled))


def _literals(patterns: Iterable[str]) -> list[str]:
    return sorted({item for pattern in patterns for item in _ITEM.findall(pattern) if item.islower()})


def _word_symbols(symbols: _Symbols, literals: list[str]) -> dict[str, str]:
    """Each word form's character: as written small, with a capital, and in capitals."""
    small: dict[str, set[str]] = {word: {word} for word in literals}
    capital: dict[str, set[str]] = {}
    for name, entries in words().values.items():
        for word in entries:
            (capital if name in CAPITAL_ONLY else small).setdefault(word, set()).add(name)
    out = {}
    for word in sorted(small.keys() | capital.keys()):
        plain, titled = small.get(word, set()), small.get(word, set()) | capital.get(word, set())
        if plain:
            out[word] = symbols.get(sorted(plain))
        for form in (word.capitalize(), word.upper()):
            out.setdefault(form, symbols.get(sorted(titled)))
    return out


def _compile(pattern: str, phrases: dict[str, str], symbols: _Symbols, fixed: dict[str, str]) -> str:
    parts = []
    for item in _ITEM.findall(pattern):
        if item == "(":
            parts.append("(?:")
        elif item in _REPEATS:
            parts.append(_REPEATS[item])
        elif item in ")|?":
            parts.append(item)
        elif item in fixed:
            parts.append(fixed[item])
        elif item in phrases:
            parts.append(f"(?:{_compile(phrases[item], phrases, symbols, fixed)})")
        else:
            parts.append(symbols.having(item))
    return "".join(parts)
