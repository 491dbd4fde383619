"""Scores the project's own gold: `python -m evals.run [SET...] [--misses]`, or `make evals`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from dateline.pipeline import default
from dateline.scoring import Report
from evals.floors import Floors, read
from evals.gold import SETS, digest, load


def report(name: str) -> Report:
    """Codes the texts of a set and scores them."""
    gold = load(name)
    return gold.score_documents(default().code(gold.stories()))


def lines(name: str, found: Report, floors: Floors | None) -> list[str]:
    """The scores of a set, each beside its floor."""
    same = floors is not None and floors.digest == digest(name)
    out = [f"{name:28}{'value':>8}{'of':>6}{'floor':>8}"]
    for score, value in found.scores.items():
        floor = f"{floors.scores[score]:.2f}" if same and floors and score in floors.scores else "-"
        out.append(f"{score:28}{value:8.4f}{found.over.get(score, found.n):>6}{floor:>8}")
    return out


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints each score beside its floor, and what was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", choices=[*SETS, []], metavar="SET", help=", ".join(SETS))
    parser.add_argument("--misses", action="store_true", help="name everything that is wrong")
    options = parser.parse_args(arguments)
    floors = read()
    for name in options.sets or SETS:
        found = report(name)
        print("\n".join(lines(name, found, floors.get(name))))
        if options.misses:
            print("\n".join(map(str, found.misses)))
        print()


if __name__ == "__main__":
    main()
