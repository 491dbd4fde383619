"""`dateline archive`: look after an archive: check, compact, vacuum, copy, codebook, retract."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.filters import AsOf, Where, opened
from dateline.cli.inputs import output

app = typer.Typer(help="Look after an archive.", no_args_is_help=True, rich_markup_mode=None)


@app.command()
def info(archive: Where = None, as_of: AsOf = None) -> None:
    """Tell the archive's version, what it holds and what filled it."""
    from dateline.archiving.checking import len_of
    from dateline.archiving.schema import TABLES
    from dateline.archiving.store import default_root

    chosen = opened(archive)
    state = chosen.view(as_of)
    typer.echo(f"{default_root(archive)} at version {state.version}")
    for name in TABLES:
        typer.echo(f"  {name:<10} {len_of(state, name):,}")
    for commit in state.snapshot.commits[-5:]:
        told = ", ".join(f"{count} {name}" for name, count in commit.rows.items()) or "no rows"
        typer.echo(f"  version {commit.version}, {commit.at:%Y-%m-%d %H:%M} UTC: {commit.kind}, {told}")


@app.command()
def check(
    archive: Where = None,
    repair: Annotated[bool, typer.Option("--repair", help="Mend what can be mended, and say what was done.")] = False,
) -> None:
    """Verify the ledger, row counts, digests, keys and every offset against its text; exit 1 if anything is wrong."""
    from dateline.archiving import checking

    chosen = opened(archive)
    report = checking.check(chosen)
    for fault in report.faults[:200]:
        typer.echo(str(fault))
    if len(report.faults) > 200:
        typer.echo(f"... and {len(report.faults) - 200} more")
    for name, count in report.unfinished.items():
        typer.echo(
            f"{name}: {count} rows of unfinished batches, which no reader sees; `dateline archive vacuum` removes them"
        )
    told = ", ".join(f"{count:,} {name}" for name, count in report.checked.items())
    typer.echo(f"version {report.version}: {told or 'tables cannot be read'}: {len(report.faults)} faults")
    if report.faults and repair:
        for line in checking.repair(chosen, report) or ["nothing could be mended"]:
            typer.echo(line)
    if report.faults:
        raise typer.Exit(1)


@app.command()
def compact(archive: Where = None) -> None:
    """Join small files; events are laid in order of time.  No reader sees a difference."""
    from dateline.archiving import upkeep

    for line in upkeep.compact(opened(archive)):
        typer.echo(line)


@app.command()
def vacuum(
    archive: Where = None,
    older: Annotated[
        float,
        typer.Option(
            "--older-than", metavar="HOURS", min=0, max=1e6, help="Only what is older; 0 may cut off readers at work."
        ),
    ] = 168.0,
) -> None:
    """Remove files that no table holds any more, and rows of batches that were never committed."""
    from dateline.archiving import upkeep

    for line in upkeep.vacuum(opened(archive), hours=older) or ["there was nothing to remove"]:
        typer.echo(line)


@app.command()
def copy(
    target: Annotated[str, typer.Argument(metavar="TARGET", help="A folder or address that holds no archive.")],
    archive: Where = None,
    as_of: AsOf = None,
) -> None:
    """Copy an archive, or a past state of it, with its versions and times."""
    from dateline.archiving import upkeep

    chosen = opened(archive)
    typer.echo(upkeep.copy(chosen, target, as_of))


@app.command()
def codebook(
    archive: Where = None,
    as_of: AsOf = None,
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
) -> None:
    """Write the codebook that is published with the data, in Markdown: how to cite them, what filled them, every column."""
    from dateline.archiving.codebook import codebook as written
    from dateline.exporting.flat import COLUMNS
    from dateline.lexicons.load import table

    chosen = opened(archive)
    types = {row["type"]: row["what"] for row in table("ontology/plover.tsv") if not row["mode"]}
    name = chosen.root.rstrip("/").rpartition("/")[2]
    with output(out) as stream:
        stream.write(written(chosen.view(as_of), name, types, COLUMNS).encode("utf-8"))


@app.command()
def retract(
    story: Annotated[str, typer.Argument(metavar="STORY", help="The story's id or key.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; it is kept with the story.")],
    archive: Where = None,
) -> None:
    """Take a story back with all that was coded from it; past versions still show it, and `add` leaves it out."""
    from dateline.archiving.retracting import retract as take_back

    commit = take_back(opened(archive), story, reason)
    typer.echo(
        f"version {commit.version}: " + ", ".join(f"{n} {name}" for name, n in commit.rows.items()) + " hold no longer"
    )
