"""`dateline export`: the archive's events in the formats of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import AsOf, Where, filtered, view
from dateline.cli.inputs import output

if TYPE_CHECKING:
    from dateline.archiving import Query


@filtered
def export(
    query: Query,
    format_: Annotated[
        str | None, typer.Argument(metavar="[FORMAT]", help="Name of the format; none: list them.")
    ] = None,
    archive: Where = None,
    as_of: AsOf = None,
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
    losses: Annotated[
        bool, typer.Option("--losses", help="Tell what the format cannot hold, and write nothing.")
    ] = False,
) -> None:
    """Write events as PLOVER, ICEWS, GDELT, Phoenix, ACLED, UCDP GED, FollowTheMoney, TimelineJS, GeoJSON or RDF."""
    from dateline.exporting.formats import FORMATS, format_named, told_of

    if format_ is None:
        for one in FORMATS.values():
            typer.echo(f"{one.name:<14} {one.about}")
        return
    chosen = format_named(format_)
    if losses:
        for line in chosen.losses:
            typer.echo(line)
        return
    state = view(archive, as_of)
    told = (told_of(event, key, meta) for key, event, meta in state.with_stories(query))
    with output(out) as stream:
        report = chosen.write(told, stream)
    typer.echo(f"dateline: {report.written} events written, {report.left} left out{_why(report.reasons)}", err=True)


def _why(reasons: dict[str, int]) -> str:
    return f" ({', '.join(f'{n} {why}' for why, n in sorted(reasons.items()))})" if reasons else ""
