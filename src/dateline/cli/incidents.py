"""`dateline incidents`: what happened, each happening once, with all who tell of it."""

from __future__ import annotations

import enum
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.inputs import output, printable

if TYPE_CHECKING:
    from rich.console import Console

    from dateline.corroborating.incident import Incident


class Form(enum.StrEnum):
    """Forms of output."""

    table = "table"
    jsonl = "jsonl"


def incidents(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Stories in any form, or coded documents; - for standard input."),
    ],
    to: Annotated[Form | None, typer.Option("--to", help="Form of the output; jsonl in a pipe.")] = None,
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
    import msgspec

    from dateline.cli.coded import Coded
    from dateline.corroborating.alerts import Filter
    from dateline.corroborating.corpus import Corpus

    coded = Coded(paths, model)
    held = {d.id: d for d in coded.documents()}
    corpus = Corpus()
    corpus.add(held.values())
    wanted = Filter(countries=frozenset(country or ()), types=frozenset(kind or ()), sources=least, disputed=disputed)
    form = to or (Form.table if out is None and sys.stdout.isatty() else Form.jsonl)
    with output(out) as stream:
        if stories:
            for row in corpus.placed():
                stream.write(msgspec.json.encode({"id": row.id, "cluster": row.cluster}) + b"\n")
        elif form is Form.jsonl:
            for incident in corpus.incidents(held.__getitem__):
                if wanted.takes(incident):
                    stream.write(msgspec.json.encode(incident) + b"\n")
        else:
            from dateline.cli.table import console

            screen = console(stream)
            for incident in corpus.incidents(held.__getitem__):
                if wanted.takes(incident):
                    _show(screen, incident)
    coded.finish()


def _show(screen: Console, incident: Incident) -> None:
    where = f" · {incident.where.name}" if incident.where else ""
    when = incident.when.start if incident.when else f"by {incident.first or 'unknown'}"
    screen.print(f"{when} · {incident.type or 'no type'}{where} · {incident.status}", markup=False)
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
