"""`dateline explain`: a story sentence by sentence: what was coded, by which entry, and why the rest was not."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.inputs import Columns, Inputs, NoGate, Own, Rejects, printable


def explain(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, or - for standard input.")
    ],
    columns: Columns = None,
    rejects: Rejects = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
    lexicon: Own = None,
    no_gate: NoGate = False,
) -> None:
    """Explain each sentence: the claims read, the entry that coded each, through which words, and why others are no events."""
    from dateline.lexicons.overlay import lay_over

    lay_over(lexicon)
    from dateline.coding.explanation import lines
    from dateline.pipeline import Pipeline

    inputs = Inputs(paths, columns=columns, rejects=rejects)
    pipeline = Pipeline(model, gated=not no_gate)
    for reading in pipeline.read(inputs.stories()):
        for line in lines(reading, pipeline.coder, pipeline.parser.spared(reading.story)):
            typer.echo(printable(line))
    inputs.finish()
