"""`dateline search`: the archive's events that a filter keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import AsOf, Where, filtered, view
from dateline.cli.inputs import output
from dateline.cli.rows import Form, form_of, write_events

if TYPE_CHECKING:
    from dateline.archiving import Query

To = Annotated[Form | None, typer.Option("--to", help="Form of the output; a table on a terminal, jsonl in a pipe.")]
Out = Annotated[str | None, typer.Option("-o", "--output", help="File to write; its ending can tell the form.")]
_SCREEN = 200


@filtered
def search(
    query: Query,
    archive: Where = None,
    as_of: AsOf = None,
    to: To = None,
    out: Out = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, max=2**31, help=f"At most so many; {_SCREEN} if printed as a table.")
    ] = None,
    count: Annotated[bool, typer.Option("--count", help="Print only how many there are.")] = False,
) -> None:
    """Find events by who, whom, what, where, when, on whose word and in which words, in order of time."""
    state = view(archive, as_of)
    if count:
        typer.echo(state.count(query))
        return
    form = form_of(to, out)
    if limit is None and form is Form.table:
        limit = _SCREEN
    with output(out) as stream:
        shown = write_events(state.records(query, limit=limit), form, stream)
    if form is Form.table and shown == limit:
        typer.echo(f"dateline: the first {shown} of {state.count(query)}; --limit shows more", err=True)
