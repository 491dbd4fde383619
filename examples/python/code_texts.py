"""Codes two texts and prints who did what to whom, when, and on whose word: `python examples/python/code_texts.py`."""

from __future__ import annotations

from dateline import Coder, Event

TEXTS = (
    "Chad condemned Niger on Wednesday over a raid.",
    'Rebels freed 42 Malian soldiers on Tuesday, the Red Cross said. "We thank Algeria," a minister added.',
)


def told(event: Event) -> str:
    """An event in a line."""
    who, whom = (" and ".join(entity.name for entity in side) for side in (event.actors, event.recipients))
    day = event.when.end if event.when else None
    word = event.according_to[0].name if event.according_to else "the story"
    return f"{event.event:9} {who or 'somebody'} > {whom or '-'}, {event.status}, {day or 'undated'}, on the word of {word}"


def main() -> None:
    """Prints the events."""
    coder = Coder()
    for text in TEXTS:
        for event in coder.code(text, published="2025-05-04").events:
            print(told(event))


if __name__ == "__main__":
    main()
