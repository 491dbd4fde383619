"""Words a second of the two finders alone, without the parser: `python benchmarks/finders.py [FILE ...]`.

Reads plain text files, or without any a news text made of the project's own examples, on one core.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from dateline.extracting.places import find_places
from dateline.extracting.times import find_times
from dateline.lexicons.load import names, source, table

_SENTENCES = (
    "Gunmen killed at least eight people in an attack on a bus in Mandera county late on Thursday, police said. "
    "The president, who visited Kyiv last week, condemned the raid and promised to hunt down those behind it. "
    "It was the deadliest assault near the border since January 2022, when dozens of soldiers were ambushed outside El Wak. "
    "Traders in Garissa said that prices had risen by 12.5 percent over the past three months and that few lorries came. "
)
_REPEAT_TEXT, _ROUNDS = 40, 5


def example_text() -> str:
    """News sentences and the examples of the lexicon, many times over."""
    times = " ".join(row["example"] for row in table("times/rules.tsv"))
    said = [
        line.split("example:", 1)[1]
        for name in names("predicates", ".lex")
        for line in source(name).split("\n")
        if "example:" in line
    ]
    return "\n\n".join([_SENTENCES * _REPEAT_TEXT, times, " ".join(said)])


def measure(find: Callable[[str], object], texts: list[str]) -> float:
    """Words a second, after one round to warm up; the best of several rounds."""
    words = sum(len(text.split()) for text in texts)
    for text in texts:
        find(text)
    best = float("inf")
    for _ in range(_ROUNDS):
        began = time.process_time()
        for text in texts:
            find(text)
        best = min(best, time.process_time() - began)
    return words / best


def main() -> None:
    """Prints a line for each finder and for both in turn."""
    texts = [Path(name).read_text(encoding="utf-8", errors="replace") for name in sys.argv[1:]] or [example_text()]
    finders: dict[str, Callable[[str], object]] = {
        "times": lambda text: find_times(text, "2024-05-04"),
        "places": lambda text: find_places(text),
        "both": lambda text: (find_times(text, "2024-05-04"), find_places(text)),
    }
    for name, find in finders.items():
        print(f"{name:8} {measure(find, texts):12,.0f} words/s")


if __name__ == "__main__":
    main()
