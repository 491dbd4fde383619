"""`dateline lexicon`: check the lexicon and find words in it."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(help="Check the lexicon, and find words in it.", no_args_is_help=True, rich_markup_mode=None)


@app.command()
def check(
    file: Annotated[str | None, typer.Option("--file", help="Only entries of this file, say accuse.lex.")] = None,
    most: Annotated[int, typer.Option("--most", help="Print this many faults.")] = 200,
) -> None:
    """Check every table and code every example; exit 1 if anything is wrong."""
    from dateline.lexicon_check import check_all

    faults = check_all(file)
    for fault in faults[:most]:
        typer.echo(fault)
    typer.echo(f"{len(faults)} faults")
    if faults:
        raise typer.Exit(1)


@app.command()
def find(words: Annotated[list[str], typer.Argument(metavar="WORD...")]) -> None:
    """Find entries: actors, agent nouns, predicates and cues that hold these words."""
    from dateline.lexicons.find import find_words

    for line in find_words(" ".join(words)):
        typer.echo(line)
