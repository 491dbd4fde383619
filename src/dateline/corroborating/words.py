"""Words as linking sees them: tokens, stems, synonyms of the news folded together, and how rare each is in English."""

from __future__ import annotations

import functools
import math
import re
from importlib.resources import files

from dateline.lexicons.load import rows

TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d,.]*\d|\d")
_NAME = re.compile(r"[A-ZÀ-Þ](?:(?<=[\w,;:)“”\"'’-] [A-ZÀ-Þ])|(?<=[“\"(-][A-ZÀ-Þ]))[\w’'-]+")
"""The capital comes first, and what may stand before it after: so the search runs from capital to capital."""


def words_of(text: str) -> frozenset[str]:
    """The words of a row of them."""
    return frozenset(text.split())


UNKNOWN = 2.2
"""Zipf level (log10 of occurrences in a billion words) of a word that is not common."""
_COMMON = 3.2
_COUNTS = "frequency_dictionary_en_82_765.txt"
_SUFFIXES = ("ingly", "edly", "ings", "ing", "ied", "ies", "ers", "ed", "es", "er", "ly", "s")
_CALENDAR = words_of(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december today yesterday tomorrow week month year day night morning afternoon evening a.m p.m"
)
_VOID = words_of(
    "say said says told tell tells report reported reports reporting reporter reporters according accord statement spokesman "
    "spokeswoman spokesperson quoted quote added agency news newspaper people person officials official agence press"
)


def table_of(name: str) -> list[dict[str, str]]:
    """The rows of a table of linking's own."""
    return rows(name, files("dateline.corroborating").joinpath("data", name).read_text(encoding="utf-8"))


@functools.cache
def frequencies() -> dict[str, float]:
    """Zipf level of each common English word, in steps of 0.2: log10 of how often it stands in a billion words.

    The counts are those that the package `symspellpy` ships.
    """
    counts = {}
    text = files("symspellpy").joinpath(_COUNTS).read_text(encoding="utf-8-sig")
    for line in text.split("\n"):
        word, _, number = line.strip().partition(" ")
        if number:
            counts[word] = int(number)
    total = sum(counts.values())
    levels = ((w, round(5 * math.log10(n * 1e9 / total)) / 5) for w, n in counts.items())
    return {w: level for w, level in levels if level >= _COMMON}


@functools.cache
def _concepts() -> dict[str, str]:
    return {stem(word): row["concept"] for row in table_of("concepts.tsv") for word in row["words"].split()}


def stem(word: str) -> str:
    """A word without its inflection, roughly: enough that "bombed" and "bombing" meet."""
    if len(word) <= 4:
        return word[:-1] if len(word) == 4 and word.endswith("s") and not word.endswith("ss") else word
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            base = word[: -len(suffix)]
            if suffix == "s" and base.endswith(("s", "u", "i")):
                return word
            if suffix in ("ied", "ies"):
                return base + "y"
            if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
                base = base[:-1]
            return base.removesuffix("e")
    return word.removesuffix("e")


@functools.lru_cache(maxsize=200_000)
def term(token: str) -> tuple[str, int] | None:
    """A lower-case token as (term, weight): its concept or stem, weighted by rarity, in thousandths, whose sums are the same in
    any order; None if it tells nothing."""
    bare = token.removesuffix("'s").removesuffix("’s")
    if bare in _CALENDAR or bare in _VOID or len(bare) < 3 or bare[0].isdigit() or "'" in bare or "’" in bare:
        return None
    level = frequencies().get(bare)
    if level is None and "-" in bare:
        level = min(frequencies().get(part, UNKNOWN) for part in bare.split("-"))
    weight = round(100 * (6.2 - (UNKNOWN if level is None else level))) * 10
    base = stem(bare)
    concept = _concepts().get(base)
    if concept is not None:
        return concept, max(600, min(weight, 1800))
    return (base, min(weight, 4000)) if weight > 500 else None


def names(text: str) -> list[str]:
    """Capitalised words that do not open a sentence, in order."""
    return _NAME.findall(text)
