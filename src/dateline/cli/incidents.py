"""`dateline incidents`: what happened, each happening once, with all who tell of it."""

from __future__ import annotations

import enum
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from dateline.cli.filters import AsOf, Where
from dateline.cli.inputs import output, printable

if TYPE_CHECKING:
    from rich.console import Console

    from dateline.corroborating.incident import Incident


class Form(enum.StrEnum):
    """Forms of output."""

    table = "table"
    lines = "lines"
    jsonl = "jsonl"


def incidents(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH...]", help="Stories in any form, or coded documents; none: the archive.", show_default=False
        ),
    ] = None,
    archive: Where = None,
    as_of: AsOf = None,
    to: Annotated[
        Form | None, typer.Option("--to", help="Form of the output; lines: one an incident, by day; jsonl in a pipe.")
    ] = None,
    stories: Annotated[
        bool, typer.Option("--stories", help="One line a story: its id and the cluster of its main happening.")
    ] = False,
    country: Annotated[
        list[str] | None, typer.Option("--country", help="Only in or about these countries (ISO alpha-3).")
    ] = None,
    kind: Annotated[list[str] | None, typer.Option("--type", help="Only these PLOVER types.")] = None,
    least: Annotated[int, typer.Option("--sources", help="Only those told by this many independent sources.")] = 1,
    disputed: Annotated[
        bool, typer.Option("--disputed", help="Only those whose reports contradict each other.")
    ] = False,
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Show incidents: reports by lineage, independent sources, counts, conflicts, status and a brief of quoted evidence."""
    from dateline.cli.incident_sources import of_archive, of_paths
    from dateline.corroborating.alerts import Filter

    source = of_paths(paths, model) if paths else of_archive(archive, as_of)
    wanted = Filter(countries=frozenset(country or ()), types=frozenset(kind or ()), sources=least, disputed=disputed)
    form = to or (Form.table if out is None and sys.stdout.isatty() else Form.jsonl)
    held = [i for i in source.incidents if wanted.takes(i)]
    with output(out) as stream:
        _write(held, form, stories, stream)
    source.finish()


def _write(held: Sequence[Incident], form: Form, stories: bool, stream: BinaryIO) -> None:
    import msgspec

    if stories:
        rows = sorted((story, incident.id) for incident in held for story in incident.stories)
        for story, incident_id in rows:
            stream.write(msgspec.json.encode({"id": story, "cluster": incident_id}) + b"\n")
    elif form is Form.jsonl:
        for incident in held:
            stream.write(msgspec.json.encode(incident) + b"\n")
    else:
        from dateline.cli.table import console

        screen = console(stream)
        if form is Form.lines:
            for incident in sorted(held, key=lambda i: (_day(i), i.id)):
                screen.print(_line(incident), markup=False)
        else:
            for incident in held:
                _show(screen, incident)


def _day(incident: Incident) -> str:
    return incident.when.start if incident.when else f"by {incident.first or 'unknown'}"


def _line(incident: Incident) -> str:
    where = f" at {incident.where.name}" if incident.where else ""
    sides = " · ".join(
        x for x in (", ".join(incident.actors[:2]), incident.type or "", ", ".join(incident.recipients[:2])) if x
    )
    told = f"[{incident.status}: {incident.independent_sources} of {len(incident.stories)}]"
    return f"{_day(incident):<14}{printable(sides)}{printable(where)}: {printable(incident.title)}  {told}"


def _show(screen: Console, incident: Incident) -> None:
    where = f" · {incident.where.name}" if incident.where else ""
    screen.print(f"{_day(incident)} · {incident.type or 'no type'}{where} · {incident.status}", markup=False)
    told = f"{len(incident.stories)} reports, {incident.independent_sources} independent"
    screen.print(f"  {printable(incident.title)}  ({incident.id}: {told})", markup=False)
    for quantity in incident.quantities:
        span = (
            f"{quantity.low:,} to {quantity.high:,}, best {quantity.best:,}"
            if quantity.low != quantity.high
            else f"{quantity.best:,}"
        )
        screen.print(f"  {quantity.of}: {span}", markup=False)
    for conflict in incident.conflicts:
        sides = " | ".join(f"{printable(s.claim)} [{printable(s.according_to)}]" for s in conflict.sides)
        screen.print(f"  {conflict.about}: {sides}", markup=False)
    for cited in incident.brief:
        screen.print(f"  “{printable(cited.text)}” ({printable(cited.publisher or cited.story)})", markup=False)
    screen.print("")
