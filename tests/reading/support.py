"""What the tests of reading share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dateline.reading import Bounds, Refusal, read_inputs
from dateline.records import Story

BODY = (
    "Rebels released 42 soldiers on Tuesday under a truce that was signed last month, the Red Cross said.\n"
    "The soldiers, who had been captured in an ambush in November, were handed over to the army outside the town, and "
    "the government thanked its neighbour for its part in the talks that led to the release.\n"
)


def read(
    path: Path | str, *, mapping: Mapping[str, str] | None = None, now: str | None = None, bounds: Bounds | None = None
) -> tuple[list[Story], list[Refusal]]:
    items = list(read_inputs([str(path)], mapping=mapping, now=now, bounds=bounds))
    return [i for i in items if isinstance(i, Story)], [i for i in items if isinstance(i, Refusal)]


def read_bytes(folder: Path, name: str, data: bytes | str, **options: object) -> tuple[list[Story], list[Refusal]]:
    file = folder / name
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(file, **options)  # type: ignore[arg-type]


def one(result: tuple[list[Story], list[Refusal]]) -> Story:
    stories, refusals = result
    assert not refusals, refusals
    assert len(stories) == 1
    return stories[0]


def refusal(result: tuple[list[Story], list[Refusal]]) -> Refusal:
    stories, refusals = result
    assert not stories
    assert len(refusals) == 1, refusals
    return refusals[0]
