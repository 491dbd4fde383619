"""Raises the floors to the scores of today: `python -m evals.raise_floors`.  Refuses where a score is below its floor.

A floor is a hundredth under the score, or the share of one event where that is more, rounded down: the luck of one event
fails nobody.
"""

from __future__ import annotations

import math
import sys

from dateline.scoring import Report
from evals.floors import PINNED, Floors, lowered, raised, read, write
from evals.gold import SETS, digest
from evals.run import report


def floors_of(found: Report, gold: str) -> Floors:
    """The floors that a report would set for a gold of this digest."""
    slack = {name: max(0.01, 1 / found.over[name]) for name in PINNED if found.over[name]}
    return Floors(
        gold, {name: max(0.0, math.floor((found.scores[name] - less) * 100) / 100) for name, less in slack.items()}
    )


def main() -> None:
    """Writes higher floors, or says what fell and exits with 1."""
    old = read()
    found = {name: report(name) for name in SETS}
    today = {name: Floors(digest(name), dict(found[name].scores)) for name in SETS}
    fallen = [f"{name} {line}" for name in SETS for line in lowered(old.get(name, Floors("", {})), today[name])]
    if fallen:
        sys.exit("the floors are not lowered:\n" + "\n".join(fallen))
    new = {name: floors_of(found[name], digest(name)) for name in SETS}
    write({name: raised(old.get(name, Floors("", {})), new[name]) for name in SETS})


if __name__ == "__main__":
    main()
