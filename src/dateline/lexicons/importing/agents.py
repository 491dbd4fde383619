"""Agent dictionaries: nouns for people and bodies, each with the sector it gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dateline.lexicons.importing.codes import side
from dateline.lexicons.importing.lines import Line, Lost

_MEMBERS = re.compile(r"^!(\w+)!\s*=\s*(.+)$")
_AGENT = re.compile(r"^([^\[{]+?)\s*(?:\{([^}]*)\})?\s*\[([^\]]*)\]")
_MARK = re.compile(r"!(\w+)!")


class Agent(NamedTuple):
    """A noun, its plural (empty: regular), its sectors, and what its bearers are of by nature."""

    where: str
    noun: str
    plural: str
    sectors: tuple[str, ...]
    country: str


def agents(lines: Sequence[Line], lost: list[Lost]) -> Iterator[Agent]:
    """The agents of a dictionary, in order; `!PERSON!` stands for each member of its list."""
    sets = {
        m[1]: [w.strip() for w in m[2].split(",") if w.strip()] for line in lines if (m := _MEMBERS.match(line.text))
    }
    for line in lines:
        if _MEMBERS.match(line.text.strip()):
            continue
        match = _AGENT.match(line.text.strip())
        if match is None:
            lost.append(Lost(line.where, "no agent: NOUN {PLURAL} [~CODE]", line.text.strip()))
            continue
        found = side(match[3].strip())
        if not found.sectors and not found.country:
            lost.append(Lost(line.where, "no sector of ours in the code", line.text.strip()))
            continue
        if found.unknown:
            lost.append(Lost(line.where, f"{', '.join(found.unknown)} left out of the code", line.text.strip()))
        for noun in _expanded(match[1], sets):
            yield Agent(line.where, noun, _noun(match[2] or ""), found.sectors, found.country)


def _expanded(written: str, sets: dict[str, list[str]]) -> list[str]:
    mark = _MARK.search(written)
    members = sets.get(mark[1], []) if mark else []
    forms = [written.replace(mark[0], member) for member in members] if mark else [written]
    return [noun for form in forms if (noun := _noun(form))]


def _noun(written: str) -> str:
    return " ".join(written.replace("_", " ").lower().split())
