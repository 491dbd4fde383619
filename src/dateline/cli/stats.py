"""`dateline stats`: counts and mean scores over the archive, as rows or as a figure."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import AsOf, Where, filtered, view
from dateline.cli.inputs import output
from dateline.cli.rows import Form, form_of, write_rows

if TYPE_CHECKING:
    from dateline.archiving import Query


class By(enum.StrEnum):
    """What the numbers are of."""

    dyad = "dyad"
    month = "month"
    type = "type"
    country = "country"


class Shown(enum.StrEnum):
    """Forms of numbers."""

    table = "table"
    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"
    svg = "svg"
    png = "png"


@filtered
def stats(
    query: Query,
    by: Annotated[By, typer.Option("--by", help="A row for each; all but month are by month too.")] = By.month,
    archive: Where = None,
    as_of: AsOf = None,
    to: Annotated[Shown | None, typer.Option("--to", help="Form of the output; svg and png are figures.")] = None,
    out: Annotated[
        str | None, typer.Option("-o", "--output", help="File to write; its ending can tell the form.")
    ] = None,
) -> None:
    """Count events by month: quad classes and mean Goldstein score, of dyads, types, places or all.

    A figure shows all chosen events by month, whatever --by says: an event of three dyads is one.
    """
    from dateline.archiving.statistics import statistics

    suffix = (out or "").rpartition(".")[2]
    shown = to or (Shown(suffix) if suffix in ("svg", "png") else None)
    drawn = shown in (Shown.svg, Shown.png)
    rows = statistics(view(archive, as_of), By.month.value if drawn else by.value, query).arrow()
    with output(out) as stream:
        if drawn and shown is not None:
            from dateline.exporting.figures import months

            months(rows.to_pylist(), stream, shown.value)
        else:
            write_rows(rows, form_of(Form(shown.value) if shown else None, out), stream)
