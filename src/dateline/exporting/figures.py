"""Figures fit for a paper, as SVG or PNG: the same numbers give the same bytes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from dateline.errors import OutputError

QUADS = {
    "verbal_cooperation": ("verbal cooperation", "#9ecae1"), "material_cooperation": ("material cooperation", "#3182bd"),
    "verbal_conflict": ("verbal conflict", "#fdae6b"), "material_conflict": ("material conflict", "#d94801"),
}  # fmt: skip
"""Columns of counts with the name and colour of each; told apart in grey and by readers with red-green blindness too."""


def months(rows: Iterable[Mapping[str, Any]], out: BinaryIO, form: str) -> None:
    """Events by month as stacked bars, quad class by quad class, and the mean Goldstein score as a line.

    `rows` have `month` (2025-05), the columns of `QUADS`, `events` and `mean_goldstein`; rows of one month are added up, and
    those without a month left out.  OutputError if matplotlib is not installed or no row has a month.
    """
    totals = _by_month(rows)
    if not totals:
        raise OutputError("there is no dated event to draw", remedy="choose others, or look at --to table")
    plt = _matplotlib()
    with plt.rc_context({"svg.hashsalt": "dateline", "font.size": 9, "axes.spines.top": False, "svg.fonttype": "none"}):
        figure, axes = plt.subplots(figsize=(7.0, 3.2), layout="constrained")
        try:
            _draw(axes, totals)
            metadata = {"Date": None} if form == "svg" else {"Software": "dateline"}
            figure.savefig(out, format=form, dpi=200, metadata=metadata)
        finally:
            plt.close(figure)


def _draw(axes: Any, totals: dict[datetime.date, dict[str, float]]) -> None:
    days = list(totals)
    floor = [0.0] * len(days)
    for column, (name, colour) in QUADS.items():
        counts = [totals[d][column] for d in days]
        axes.bar(days, counts, width=25, bottom=floor, color=colour, label=name)
        floor = [a + b for a, b in zip(floor, counts, strict=True)]
    axes.set_ylabel("events a month")
    other = axes.twinx()
    means = [totals[d]["sum"] / totals[d]["events"] if totals[d]["events"] else float("nan") for d in days]
    other.plot(days, means, color="#222222", linewidth=1, marker=".", markersize=3, label="mean Goldstein score")
    other.set_ylabel("mean Goldstein score, -10 to 10")
    other.set_ylim(-10, 10)
    handles, names = axes.get_legend_handles_labels()
    more, more_names = other.get_legend_handles_labels()
    axes.legend(
        handles + more,
        names + more_names,
        ncols=3,
        frameon=False,
        fontsize=7,
        loc="lower center",
        bbox_to_anchor=(0.5, 1.0),
    )


def _by_month(rows: Iterable[Mapping[str, Any]]) -> dict[datetime.date, dict[str, float]]:
    totals: dict[datetime.date, dict[str, float]] = {}
    for row in rows:
        if row.get("month") is None:
            continue
        day = datetime.date.fromisoformat(f"{row['month']}-01")
        total = totals.setdefault(day, dict.fromkeys((*QUADS, "events", "sum"), 0.0))
        for column in (*QUADS, "events"):
            total[column] += row[column]
        total["sum"] += (row["mean_goldstein"] or 0.0) * row["events"]
    return dict(sorted(totals.items()))


def _matplotlib() -> Any:
    try:
        import matplotlib

        matplotlib.use("Agg")
        from matplotlib import pyplot
    except ImportError:
        raise OutputError("figures need matplotlib", remedy="install dateline[figures]") from None
    return pyplot
