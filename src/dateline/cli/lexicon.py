"""`dateline lexicon`: check the lexicon, find words in it, take over dictionaries."""

from __future__ import annotations

import enum
from typing import Annotated

import typer

from dateline.cli.inputs import Own, printable

app = typer.Typer(
    help="Check the lexicon, find words in it, take over dictionaries.", no_args_is_help=True, rich_markup_mode=None
)


class Kind(enum.StrEnum):
    """Kinds of dictionary."""

    actors = "actors"
    agents = "agents"
    verbs = "verbs"


@app.command()
def check(
    file: Annotated[str | None, typer.Option("--file", help="Only entries of this file, say accuse.lex.")] = None,
    most: Annotated[int, typer.Option("--most", help="Print this many faults.")] = 200,
    stories: Annotated[
        list[str] | None,
        typer.Option("--stories", metavar="PATH", help="Stories that exercise entries too; may be repeated."),
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Only read the tables; code no examples.")] = False,
    ontology: Annotated[
        str | None,
        typer.Option("--ontology", metavar="FOLDER", help="Only your own ontology: code its examples by its entries."),
    ] = None,
    lexicon: Own = None,
) -> None:
    """Check every table and code every example; exit 1 if anything is wrong.

    Notes (what is dead, unused or not exercised) are told after the faults and do not change the exit code.
    """
    from dateline.lexicons.overlay import lay_over

    lay_over(lexicon)
    from dateline.checking import check_all, check_ontology

    if ontology is not None:
        faults = check_ontology(ontology, stories=stories or ())
    else:
        faults = check_all(file, stories=stories or (), quick=quick)
    for fault in faults[:most]:
        typer.echo(printable(str(fault)))
    wrong = sum(1 for fault in faults if fault.wrong)
    typer.echo(f"{wrong} faults, {len(faults) - wrong} notes")
    if wrong:
        raise typer.Exit(1)


@app.command()
def find(words: Annotated[list[str], typer.Argument(metavar="WORD...")], lexicon: Own = None) -> None:
    """Find entries: actors, agent nouns, predicates, places and cues that hold words with these beginnings."""
    from dateline.lexicons.overlay import lay_over

    lay_over(lexicon)
    from dateline.lexicons.find import find_words

    none = True
    for line in find_words(" ".join(words)):
        none = False
        typer.echo(printable(line))
    if none:
        typer.echo("dateline: no line of the lexicon holds that", err=True)


@app.command()
def tables() -> None:
    """List the lexicon's files with their columns: what a folder of your own may hold."""
    from dateline.lexicons.find import tables as all_tables

    for name, columns in all_tables():
        typer.echo(f"{name}: {columns}")


@app.command("import")
def import_(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Dictionaries of TABARI or PETRARCH.")],
    out: Annotated[str, typer.Option("-o", "--output", metavar="DIR", help="The folder to write.")],
    kind: Annotated[Kind | None, typer.Option("--kind", help="What they are; else told by their lines.")] = None,
) -> None:
    """Write dictionaries of actors, agents and verbs as a lexicon folder of your own, with a report of what was left out."""
    from dateline.lexicons.importing import import_files

    done = import_files(files, out, kind.value if kind else None)
    for name, count in done.written.items():
        typer.echo(f"{out}/{name}: {count} entries")
    typer.echo(f"{done.known} are in the lexicon already")
    typer.echo(f"{len(done.lost)} remarks on what could not be carried over: {out}/report.txt")
