"""The timeline of two actors, and their months as a data frame: `python examples/python/one_dyad.py ARCHIVE CHN PHL`."""

from __future__ import annotations

import sys

from dateline import Archive, Query


def main(where: str, one: str, other: str) -> None:
    """Prints what happened between the two, in order, and counts by month."""
    archive = Archive.open(where)
    between = Query(dyad=(one, other))
    for event in archive.timeline(between):
        when = event.when.end or event.when.start if event.when else ""
        print(when, event.event, event.mode or "", f"“{event.trigger.text}”", event.story)
    print(archive.statistics("month", between).pandas().to_string(index=False))


if __name__ == "__main__":
    main(*sys.argv[1:4])
