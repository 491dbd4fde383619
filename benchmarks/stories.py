"""Stories to measure on: mixed news, of which at most one in five is political, without end and from a seed.

The other four fifths are sport, games, markets, film and music, cooking, weather, technology and daily life, made from the 64 short
texts in `data/pastimes.txt`: they attack, kill, sign, strike and fire in the senses that such stories use, and name people, firms,
cities and countries.  Two texts of a subject and some loose sentences of it make a story of ordinary length.
"""

from __future__ import annotations

import datetime
import json
import os
import random
import re
from collections.abc import Iterator
from itertools import count, cycle, islice
from pathlib import Path

from dateline.records import Story

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared"))
_WORDS = {
    "first": "Anna Marco Keiko Luis Fatima Olga David Ingrid Tomas Aisha Pierre Mei Carlos Hanna Ibrahim Julia Nikola Priya Sam Tariq",
    "last": "Keller Moreno Tanaka Silva Haddad Petrova Lindqvist Novak Okafor Dubois Chen Ramirez Virtanen Kovac Sharma Walker Aydin Brandt Costa Ndiaye",
    "country": "France Germany Brazil Japan Kenya Italy Spain Canada Australia India Mexico Norway Poland Turkey Egypt Argentina Nigeria Thailand Chile Greece",
    "city": "Lyon Hamburg Porto Osaka Nairobi Turin Seville Toronto Perth Mumbai Leeds Bergen Krakow Izmir Alexandria Rosario Lagos Phuket Marseille Basel",
    "firm": "Norvik Halden Altura Brightwell Corvane Delphine Ecotrans Fennimore Gravita Helixon Ironbridge Juniper Kestrel Lumina Meridian Northgate",
    "title": "Salt Winter-Light Borderline Undertow Ashes Clockwork Paper-Tigers Half-Moon Riptide Kingmaker Quiet-Hours Tin-Soldiers",
}  # fmt: skip
_LISTS = {name: words.split() for name, words in _WORDS.items()}
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_SLOT = re.compile(r"\{(\w)\}")
_KINDS = {"T": "city", "U": "city", "V": "city", "C": "country", "D": "country", "K": "firm", "L": "firm"}


def subjects() -> dict[str, tuple[list[str], list[str]]]:
    """By subject, its texts and its loose sentences."""
    out: dict[str, tuple[list[str], list[str]]] = {}
    texts: list[str] = []
    loose: list[str] = []
    for line in (Path(__file__).parent / "data" / "pastimes.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            texts, loose = out.setdefault(line[2:], ([], []))
        elif line.startswith("~ "):
            loose.append(line[2:])
        elif line:
            texts.append(line)
    return out


class _Filler:
    """Fills the slots of one story: a slot means the same all through a text."""

    def __init__(self, rng: random.Random) -> None:
        self._rng, self._known = rng, dict[str, str]()

    def __call__(self, text: str) -> str:
        return _SLOT.sub(lambda match: self._value(match[1]), text)

    def _value(self, slot: str) -> str:
        if slot not in self._known:
            self._known[slot] = self._new(slot)
        return self._known[slot]

    def _new(self, slot: str) -> str:
        rng = self._rng
        if slot in _KINDS:
            taken = {self._known.get(other) for other, kind in _KINDS.items() if kind == _KINDS[slot]}
            return rng.choice([w for w in _LISTS[_KINDS[slot]] if w not in taken])
        if slot in "PQ":
            return f"{rng.choice(_LISTS['first'])} {self._value(slot.lower())}"
        if slot in "pq":
            return rng.choice(_LISTS["last"])
        if slot == "F":
            return rng.choice(_LISTS["title"]).replace("-", " ")
        if slot == "m":
            return f"{rng.randint(2, 90)} million {rng.choice(['dollars', 'euros', 'pounds'])}"
        return rng.choice(_DAYS) if slot == "d" else str(rng.randint(2, 9))


def pastime(rng: random.Random) -> str:
    """One story that no political event is told in."""
    texts, loose = rng.choice(list(subjects().values()))
    parts = []
    for text in rng.sample(texts, 2):
        fill = _Filler(rng)
        parts += [fill(text), fill(" ".join(rng.sample(loose, 3)))]
    return "\n\n".join(parts)


def political() -> tuple[str, list[str]]:
    """Where they are from, and political stories: Wikinews texts where the development data is at hand, else the examples."""
    file = SHARED / "gold" / "places" / "geovirus.jsonl"
    if file.exists():
        rows = [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        return file.name, rows
    return "examples", [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]


def mixed(size: int, seed: int = 1) -> list[str]:
    """Texts of mixed news, every fifth of them political."""
    rng = random.Random(seed)
    told = cycle(political()[1])
    return [next(told) if n % 5 == 0 else pastime(rng) for n in range(size)]


def endless(seed: int = 1, size: int | None = None) -> Iterator[Story]:
    """Stories of mixed news, all different, of the project's own making: every fifth is one of the examples, its paragraphs turned."""
    rng = random.Random(seed)
    examples = [path.read_text(encoding="utf-8").split("\n") for path in sorted((ROOT / "examples").glob("*.txt"))]
    first = datetime.date(2020, 1, 1)
    for n in islice(count(), size):
        day = (first + datetime.timedelta(days=n % 2000)).isoformat()
        if n % 5:
            text = pastime(rng)
        else:
            lines = examples[n // 5 % len(examples)]
            cut = n // 5 // len(examples) % max(len(lines) - 1, 1)
            text = "\n".join([*lines[:1], *lines[1 + cut :], *lines[1 : 1 + cut], f"This was report {n}."])
        yield Story(id=f"m{n}", text=text, published=day, publisher=f"Paper {n % 40}")


if __name__ == "__main__":
    import argparse

    import msgspec

    parser = argparse.ArgumentParser(description="Writes mixed stories of the project's own making as JSON Lines.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--stories", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with given.file.open("wb") as out:
        for story in endless(given.seed, given.stories):
            out.write(msgspec.json.encode(story) + b"\n")
