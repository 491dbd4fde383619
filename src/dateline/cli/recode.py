"""`dateline recode`: the archive's claims coded anew with the lexicon as it is now."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.filters import Where, opened


def recode(
    archive: Where = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Code every story, not only those that the lexicon's change can touch.")
    ] = False,
    ontology: Annotated[
        str | None,
        typer.Option("--ontology", metavar="FOLDER", help="Your own types and entries: code by them beside PLOVER."),
    ] = None,
) -> None:
    """Code the stored claims anew without a parse, and write only what changed."""
    from dateline.archiving.recoding import Recoder
    from dateline.coding.ontology import from_folder
    from dateline.collecting import undisturbed
    from dateline.running.steps import recoding_steps

    chosen = opened(archive)
    with undisturbed():
        steps = recoding_steps(from_folder(ontology) if ontology else None)
    done = Recoder(chosen, steps, everything=everything).run()
    if not done.commits:
        typer.echo("dateline: every story is coded by this lexicon already", err=True)
        return
    typer.echo(
        f"dateline: {done.claims} claims of {done.stories} stories coded again, {done.spared} could not have changed: "
        f"{done.appeared} events appeared, {done.changed} changed, {done.vanished} vanished; "
        f"the archive is at version {chosen.view().version}",
        err=True,
    )
