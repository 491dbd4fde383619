"""Finds lexicon lines that hold given words."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def find_words(words: str) -> Iterator[str]:
    """Every line of every lexicon file that holds all the words, as `folder/file:line: text`, in order of file."""
    wanted = words.lower().split()
    root = files("dateline.lexicons").joinpath("data")
    for folder in sorted((f for f in root.iterdir() if f.is_dir()), key=lambda p: p.name):
        for file in sorted(folder.iterdir(), key=lambda p: p.name):
            for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), start=1):
                low = line.lower()
                if not low.startswith("#") and all(w in low for w in wanted):
                    yield f"{folder.name}/{file.name}:{number}: {line}"
