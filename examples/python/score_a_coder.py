"""Scores a coder against gold and prints what it got wrong: `python examples/python/score_a_coder.py evals/adversarial/sport.jsonl`."""

from __future__ import annotations

import sys
from pathlib import Path

from dateline import Coder, Gold


def main(path: Path) -> None:
    """Prints each score, then the errors."""
    gold = Gold("documents", path)
    report = gold.score_documents(Coder().stream(gold.stories()))
    for name, value in report.scores.items():
        print(f"{name:28} {value:.2f}")
    for miss in report.misses[:5]:
        print(miss)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
