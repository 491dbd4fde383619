"""The words of time, as the lexicon has them: what class each belongs to and what it stands for."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from dateline.lexicons.load import table

CAPITAL_ONLY = frozenset({"MONTHCAP", "MABBR", "WABBR"})
"""Classes whose words are something else when they have no capital: may, march, sun, sat."""


_UNIT_CLASSES = ("SECOND", "SECONDS", "NIGHTS", "QUARTER", "QUARTERS", "WEEKEND", "WEEKENDS", "UNIT", "UNITS")


@dataclass(frozen=True)
class Words:
    """The lexicon's words: `values[class][word]`, all lower-case."""

    values: dict[str, dict[str, str]]
    months: dict[str, int]
    weekdays: dict[str, int]
    units: dict[str, str]
    numbers: dict[str, float]
    ordinals: dict[str, int]
    seasons: dict[str, str]
    parts: dict[str, str]
    steps: dict[str, int]
    edges: dict[str, str]


@functools.cache
def around(name: str) -> frozenset[str]:
    """A list of `times/surroundings.tsv`: words that tell a time from what only looks like one."""
    return frozenset(
        word for row in table("times/surroundings.tsv") if row["list"] == name for word in row["words"].split()
    )


def _merge(values: dict[str, dict[str, str]], *classes: str) -> dict[str, str]:
    return {word: value for name in classes for word, value in values[name].items()}


@functools.cache
def words() -> Words:
    """The words of `times/words.tsv`, read once."""
    values: dict[str, dict[str, str]] = {}
    for row in table("times/words.tsv"):
        values.setdefault(row["class"], {}).update(dict.fromkeys(row["words"].split(), row["value"]))
    as_int = {k: int(v) for k, v in _merge(values, "MONTH", "MONTHCAP", "MABBR").items()}
    weekdays = _merge(values, "WEEKDAY", "WEEKDAYS", "WABBR")
    return Words(
        values=values,
        months=as_int,
        weekdays={k: int(v) for k, v in weekdays.items()},
        units=_merge(values, *_UNIT_CLASSES),
        numbers={k: float(v) for k, v in _merge(values, "NUMWORD", "TENS", "HUNDRED").items()},
        ordinals={k: int(v) for k, v in values["ORDINAL"].items()},
        seasons=_merge(values, "SEASON", "FALL"),
        parts=_merge(values, "PART", "PARTS"),
        steps={k: int(v) for k, v in _merge(values, "PREVIOUS", "NEXT", "SAME").items()},
        edges=_merge(values, "PHASE", "EARLY"),
    )
