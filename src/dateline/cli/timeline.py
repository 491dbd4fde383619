"""`dateline timeline`: the events of stories in the order in which they happened."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.inputs import Columns, Inputs, Rejects, output, printable


def timeline(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, or - for standard input.")
    ],
    status: Annotated[
        list[str] | None, typer.Option("--status", help="Statuses to show; actual and ongoing if not given.")
    ] = None,
    columns: Columns = None,
    rejects: Rejects = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Show what happened day by day: facts, with who says so where it is not the story's own word."""
    from dateline.cli.table import console
    from dateline.pipeline import Pipeline
    from dateline.records import Event

    wanted = set(status or ("actual", "ongoing"))
    inputs = Inputs(paths, columns=columns, rejects=rejects)
    events: list[Event] = []
    for document in Pipeline(model).code(inputs.stories()):
        events += [
            e
            for e in document.events
            if e.status in wanted and e.when and e.when.basis != "published" and (e.when.end or e.when.start)
        ]
    events.sort(key=lambda e: (_end(e), e.when.start or "" if e.when else "", e.id))
    with output(None) as stream:
        screen = console(stream)
        for event in events:
            screen.print(_line(event), markup=False)
    inputs.finish()


def _end(event: object) -> str:
    when = getattr(event, "when", None)
    return (when.end or when.start or "9999") if when is not None else "9999"


def _line(event: object) -> str:
    from dateline.cli.table import when_text
    from dateline.records import Event

    assert isinstance(event, Event)
    who = ", ".join(printable(a.name) for a in event.actors) or "(unnamed)"
    whom = ", ".join(printable(r.name) for r in event.recipients)
    what = event.event + (f" {event.mode}" if event.mode else "")
    where = f" at {event.where.name}" if event.where else ""
    said = f"  [{', '.join(printable(s.name) or 'unnamed' for s in event.according_to)}]" if event.according_to else ""
    return (
        f"{when_text(event):<26}{who} · {what}"
        + (f" · {whom}" if whom else "")
        + f"{where}: {printable(event.trigger.text)}{said}"
    )
