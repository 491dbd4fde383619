"""Times: TIMEX3 expressions, their extents, types and values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dateline.scoring.confusion import NOTHING, Confusion
from dateline.scoring.gold import GoldTime, TimedText
from dateline.scoring.output import Coded, CodedTime
from dateline.scoring.report import Miss, Report, Tally, harmonic, meet, ratio


def times(gold: Sequence[TimedText], system: Mapping[str, Coded]) -> Report:
    """How well time expressions are found and understood, as TempEval-3 counts.

    F1 of those found with the very extent (`strict_f1`), with some character in common (`relaxed_f1`), and of the latter those
    whose value or type is right too.
    """
    tally, confusion, misses = Tally(), Confusion(), list[Miss]()
    n = found = 0
    for row in gold:
        document = system.get(row.id)
        left = list(document.times) if document else []
        n, found = n + len(row.times), found + len(left)
        for time in row.times:
            match = _match(time, left)
            confusion.add(time.type, (match.type or NOTHING) if match else NOTHING)
            if match is None:
                misses.append(Miss(row.id, "MISSED", f"{time.text!r} {time.value}"))
                continue
            left.remove(match)
            _count(row.id, time, match, tally, misses)
        for time_found in left:
            confusion.add(NOTHING, time_found.type or NOTHING)
            misses.append(Miss(row.id, "EXTRA", "nothing", f"{time_found.text!r} {time_found.value}"))

    def f1(name: str) -> float:
        return harmonic(ratio(tally.right[name], found), ratio(tally.right[name], n))

    scores = {
        "strict_f1": f1("strict"), "relaxed_f1": f1("relaxed"), "relaxed_precision": ratio(tally.right["relaxed"], found),
        "relaxed_recall": ratio(tally.right["relaxed"], n), "value_f1": f1("value"), "type_f1": f1("type"),
    }  # fmt: skip
    return Report(
        kind="times",
        n=n,
        scores=scores,
        over={"relaxed_precision": found},
        misses=misses,
        confusion={"type": confusion},
    )


def _match(time: GoldTime, left: Sequence[CodedTime]) -> CodedTime | None:
    """One with the very extent, the last if there are several; else the first that has a character in common."""
    same = [s for s in left if (s.start, s.end) == (time.start, time.end)]
    if same:
        return same[-1]
    return next((s for s in left if meet((s.start, s.end), (time.start, time.end))), None)


def _count(document: str, time: GoldTime, match: CodedTime, tally: Tally, misses: list[Miss]) -> None:
    tally.count("relaxed", True)
    tally.count("strict", (match.start, match.end) == (time.start, time.end))
    tally.count("type", match.type == time.type)
    tally.count("value", match.value == time.value)
    if match.value != time.value:
        misses.append(Miss(document, "VALUE", f"{time.text!r} {time.value}", f"{match.text!r} {match.value}"))
