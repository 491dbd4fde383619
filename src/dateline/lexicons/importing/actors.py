"""Actor dictionaries: names with their codes, each for a time where the code changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dateline.lexicons.importing.codes import side
from dateline.lexicons.importing.lines import Line, Lost, spelled

_CODE = re.compile(r"\[([^\]]*)\]")
_DATE = re.compile(r"\d{6,8}")
_PIVOT = 40
"""Years of two digits below this are of the twenty-first century."""


class Actor(NamedTuple):
    """One name for one time.  Dates are ISO, empty where open."""

    where: str
    name: str
    aliases: tuple[str, ...]
    country: str
    sectors: tuple[str, ...]
    since: str
    until: str


class _Block(NamedTuple):
    where: str
    names: list[str]
    codes: list[tuple[str, str]]


def actors(lines: Sequence[Line], lost: list[Lost]) -> Iterator[Actor]:
    """The actors of a dictionary, in order; what cannot be carried over goes into `lost`."""
    for block in _blocks(lines):
        names = list(dict.fromkeys(form for name in block.names for form in _forms(name)))
        if not names:
            continue
        if not block.codes:
            lost.append(Lost(block.where, "a name without a code", block.names[0]))
        for where, code in block.codes:
            yield from _actor(where, names, code, lost)


def _blocks(lines: Sequence[Line]) -> Iterator[_Block]:
    """A name with its synonyms (`+`) and the codes behind it or on the lines below it."""
    block: _Block | None = None
    for line in lines:
        codes = [(line.where, code) for code in _CODE.findall(line.text)]
        name = _CODE.sub("", line.text).strip()
        if name and not name.startswith("+"):
            if block is not None:
                yield block
            block = _Block(line.where, [], [])
        if block is None:
            continue
        if name:
            block.names.append(name.removeprefix("+").strip())
        block.codes.extend(codes)
    if block is not None:
        yield block


def _forms(name: str) -> list[str]:
    """A name as spelled in the news; a short one in capitals may be an acronym, and is kept as such too."""
    name = name.strip().strip("_")
    if not name:
        return []
    acronym = name.isupper() and name.isalpha() and len(name) <= 5
    return [spelled(name), name] if acronym else [spelled(name)]


def _actor(where: str, names: list[str], written: str, lost: list[Lost]) -> Iterator[Actor]:
    parts = written.split()
    code = next((p for p in parts if re.fullmatch(r"[A-Z~]{3,}", p)), "")
    found = side(code)
    if not code or not (found.country or found.sectors):
        lost.append(Lost(where, "no country and no sector of ours in the code", f"{names[0]} [{written}]"))
        return
    if found.unknown:
        lost.append(Lost(where, f"{', '.join(found.unknown)} left out of the code", f"{names[0]} [{written}]"))
    limits = " ".join(p for p in parts if p != code)
    since, until = dates(limits)
    if limits and not (since or until):
        lost.append(Lost(where, "a time that cannot be read", f"{names[0]} [{written}]"))
        return
    yield Actor(where, names[0], tuple(names[1:]), found.country, found.sectors, since, until)


def dates(written: str) -> tuple[str, str]:
    """First and last day (ISO, empty: open) of `<930120`, `>930120`, `930120-010120`; years of two digits or four."""
    days = [_iso(d) for d in _DATE.findall(written)]
    if not days or not all(days):
        return "", ""
    if "<" in written:
        return "", days[0]
    if ">" in written:
        return days[0], ""
    return (days[0], days[1]) if len(days) == 2 else ("", "")


def _iso(digits: str) -> str:
    if len(digits) == 6:
        digits = ("20" if int(digits[:2]) < _PIVOT else "19") + digits
    year, month, day = digits[:4], digits[4:6], digits[6:8]
    if len(digits) != 8 or not 1 <= int(month or 0) <= 12 or not 1 <= int(day or 0) <= 31:
        return ""
    return f"{year}-{month}-{day}"
