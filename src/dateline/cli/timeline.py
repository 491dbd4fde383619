"""`dateline timeline`: events in the order in which they happened, of stories or of the archive."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from dateline.cli.filters import AsOf, Where, filtered, view
from dateline.cli.inputs import Columns, Inputs, Rejects, output
from dateline.cli.rows import Form, write_events
from dateline.errors import SettingError

if TYPE_CHECKING:
    from dateline.archiving import Query, View
    from dateline.cli.incident_sources import Tellings
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
    limit: Annotated[int | None, typer.Option("--limit", min=1, max=2**31, help="At most so many.")] = None,
    reports: Annotated[
        bool, typer.Option("--reports", help="A line for every report, also of what was linked into one incident.")
    ] = False,
    columns: Columns = None,
    rejects: Rejects = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Show what happened day by day: facts whose day is told, with who says so where it is not the story's own word.

    Actual and ongoing events are shown, others by --status.  In an archive that was linked, an incident has one line, with
    its reports, independent sources and status.
    """
    from dateline.showing import FACTS

    _only_status(query, paths, as_of)
    query = msgspec.structs.replace(query, status=query.status or FACTS, dated=True)
    inputs = Inputs(paths or [], columns=columns, rejects=rejects)
    every = reports or to is not Form.table
    told = (
        itertools.islice(_coded(inputs, model, query), limit)
        if paths
        else _told(view(archive, as_of), query, limit, every)
    )
    with output(out) as stream:
        if to is Form.table:
            from dateline.cli.table import print_timeline

            print_timeline(told, stream)
        else:
            write_events((event for event, _ in told), to, stream)
    inputs.finish()


def _only_status(query: Query, paths: list[str] | None, as_of: str | None) -> None:
    """SettingError for filters that are of no effect on stories that lie in no archive."""
    chosen = msgspec.structs.replace(query, status=(), dated=False)
    if paths and (as_of is not None or chosen != type(query)()):
        raise SettingError(
            "of stories named by path only --status chooses",
            remedy="`dateline add` them to an archive, where all filters hold",
        )


def _coded(inputs: Inputs, model: str, query: Query) -> Iterator[tuple[Event, str]]:
    """The events of stories coded here and now; only --status chooses among them."""
    from dateline.pipeline import Pipeline
    from dateline.showing import Timeline

    events = (event for document in Pipeline(model).code(inputs.stories()) for event in document.events)
    return ((event, "") for event in Timeline(events, query.status))


def _told(state: View, query: Query, limit: int | None, every: bool) -> Iterator[tuple[Event, str]]:
    """The archive's events; unless `every` report is wanted, of each incident the first, with a note of what tells of it."""
    from dateline.cli.incident_sources import tellings

    if every:
        return ((event, "") for event in state.records(query, limit=limit))
    return itertools.islice(_once(state.records(query), tellings(state)), limit)


def _once(events: Iterable[Event], told: Tellings) -> Iterator[tuple[Event, str]]:
    """Each incident's main event once; of what else its stories tell, each type once a day."""
    shown: set[tuple[str, ...]] = set()
    for event in events:
        telling = told.events.get(event.id)
        incident = telling.incident if telling else told.stories.get(event.story)
        day = event.when.start if event.when else None
        key = (incident or event.id,) if telling or not incident else (incident, event.event, day or "")
        if key not in shown:
            shown.add(key)
            yield event, telling.note if telling else ""
