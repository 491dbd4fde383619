"""Scores the project's own gold: `python -m evals.run [--misses]`, or `make evals`."""

from __future__ import annotations

import argparse

from dateline.pipeline import Pipeline
from evals.floors import read
from evals.gold import digest, load
from evals.score import Tally, score


def tally() -> Tally:
    """Codes the gold's stories and scores them."""
    gold = load()
    documents = Pipeline().code(story for story, _ in gold)
    return score((document, answers) for document, (_, answers) in zip(documents, gold, strict=True))


def main() -> None:
    """Prints each score beside its floor, and what was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--misses", action="store_true", help="name every row missed, trap walked into and event too many"
    )
    options = parser.parse_args()
    found, floors = tally(), read()
    same = floors.digest == digest()
    print(f"{'score':28}{'value':>8}{'of':>6}{'floor':>8}")
    for name, value in found.scores().items():
        floor = f"{floors.scores[name]:.4f}" if same and name in floors.scores else "-"
        print(f"{name:28}{value:8.4f}{found.total[name]:>6}{floor:>8}")
    if options.misses:
        print("\n".join(found.missed))


if __name__ == "__main__":
    main()
