"""Raises the floors to the scores of today: `python -m evals.raise_floors`.  Refuses where a score is below its floor.

A floor is a hundredth under the score, rounded down: the luck of one event fails nobody.
"""

from __future__ import annotations

import math
import sys

from evals.floors import PINNED, Floors, lowered, raised, read, write
from evals.gold import digest
from evals.run import tally


def main() -> None:
    """Writes higher floors, or says what fell and exits with 1."""
    scores = tally().scores()
    old, new = read(), Floors(digest(), {name: math.floor(scores[name] * 100 - 1) / 100 for name in PINNED})
    fallen = lowered(old, new)
    if fallen:
        sys.exit("the floors are not lowered:\n" + "\n".join(fallen))
    write(raised(old, new))


if __name__ == "__main__":
    main()
