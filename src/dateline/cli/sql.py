"""`dateline sql`: a SELECT of one's own over the archive."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dateline.cli.filters import AsOf, Where, view
from dateline.cli.inputs import output
from dateline.cli.rows import Form, form_of, write_rows


def sql(
    query: Annotated[str, typer.Argument(metavar="SELECT", help="One SELECT; - reads it from standard input.")],
    archive: Where = None,
    as_of: AsOf = None,
    to: Annotated[Form | None, typer.Option("--to", help="Form of the output.")] = None,
    out: Annotated[
        str | None, typer.Option("-o", "--output", help="File to write; its ending can tell the form.")
    ] = None,
) -> None:
    """Ask the archive in SQL (DuckDB's): tables events, stories, claims, incidents, reviews, rejects, lexicons, runs.

    It only reads, and can reach no file or network.
    """
    from dateline.archiving.asking import ask

    text = sys.stdin.read() if query == "-" else query
    rows = ask(view(archive, as_of), text)
    with output(out) as stream:
        write_rows(rows.arrow(), form_of(to, out), stream)
