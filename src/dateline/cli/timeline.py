"""`dateline timeline`: events in the order in which they happened, of stories or of the archive."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from dateline.cli.filters import AsOf, Where, filtered, view
from dateline.cli.inputs import Columns, Inputs, Rejects, output
from dateline.cli.rows import Form, write_events

if TYPE_CHECKING:
    from dateline.archiving import Query
    from dateline.records import Event


@filtered
def timeline(
    query: Query,
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH...]", help="Stories to code; none: the archive.", show_default=False),
    ] = None,
    archive: Where = None,
    as_of: AsOf = None,
    to: Annotated[Form, typer.Option("--to", help="Lines to read, or the events themselves.")] = Form.table,
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="At most so many.")] = None,
    columns: Columns = None,
    rejects: Rejects = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Show what happened day by day: facts whose day is told, with who says so where it is not the story's own word.

    Actual and ongoing events are shown, others by --status.
    """
    from dateline.showing import FACTS

    query = msgspec.structs.replace(query, status=query.status or FACTS, dated=True)
    inputs = Inputs(paths or [], columns=columns, rejects=rejects)
    events = _coded(inputs, model, query) if paths else view(archive, as_of).records(query, limit=limit)
    with output(out) as stream:
        if to is Form.table:
            from dateline.cli.table import print_timeline

            print_timeline(events, stream)
        else:
            write_events(events, to, stream)
    inputs.finish()


def _coded(inputs: Inputs, model: str, query: Query) -> Iterable[Event]:
    """The events of stories coded here and now; only --status chooses among them."""
    from dateline.pipeline import Pipeline
    from dateline.showing import Timeline

    events = (event for document in Pipeline(model).code(inputs.stories()) for event in document.events)
    return Timeline(events, query.status)
