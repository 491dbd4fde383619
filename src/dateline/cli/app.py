"""The commands, put together."""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

from dateline import __version__
from dateline.cli import (
    actors,
    add,
    alerts,
    archive,
    code,
    diff,
    evaluate,
    explain,
    export,
    formats,
    incidents,
    lexicon,
    link,
    recode,
    search,
    serve,
    show,
    sql,
    stats,
    timeline,
    versions,
    watch,
    why,
)
from dateline.cli.inputs import printable
from dateline.errors import DatelineError
from dateline.exporting.files import told_if_full

app = typer.Typer(
    name="dateline", no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
    help="Reads news and keeps the record: who did what to whom, where, when, and on whose word.",
)  # fmt: skip


def _version(value: bool) -> None:
    if value:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    del version


app.command("code")(code.code)
app.command("add")(add.add)
app.command("recode")(recode.recode)
app.command("diff")(diff.diff)
app.command("search")(search.search)
app.command("show")(show.show)
app.command("sql")(sql.sql)
app.command("stats")(stats.stats)
app.command("export")(export.export)
app.add_typer(archive.app, name="archive")
app.command("evaluate")(evaluate.evaluate)
app.command("explain")(explain.explain)
app.command("formats")(formats.formats)
app.command("timeline")(timeline.timeline)
app.command("versions")(versions.versions)
app.command("watch")(watch.watch)
app.command("link")(link.link)
app.command("incidents")(incidents.incidents)
app.command("why")(why.why)
app.command("actors")(actors.actors)
app.command("alerts")(alerts.alerts)
app.command("serve")(serve.serve)
app.add_typer(lexicon.app, name="lexicon")


def run() -> None:
    """Runs the app; an error of ours is one message and exit code 2, a closed pipe ends quietly."""
    try:
        with told_if_full("standard output"):
            app()
    except DatelineError as error:
        _fail(error)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        if type(error).__module__.split(".")[0].strip("_") != "duckdb":  # imported only by what reads an archive
            raise
        from dateline.archiving.store import unreadable

        _fail(unreadable(error))


def _fail(error: DatelineError) -> NoReturn:
    typer.echo(f"dateline: {printable(str(error))}", err=True)
    sys.exit(2)
