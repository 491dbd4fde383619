"""`dateline link`: which stories tell of the same happening, and which derive from which."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dateline.cli.inputs import output


def link(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Stories in any form, or coded documents; - for standard input."),
    ],
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
    keep: Annotated[
        str | None,
        typer.Option("--keep", metavar="FILE", help="File that keeps what was linked, for later runs to add to."),
    ] = None,
    log: Annotated[
        bool, typer.Option("--log", help="Print what changed (new, joined, merged, split) instead of every story.")
    ] = False,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Link stories that tell of one happening: one line a story, its incident and its origin."""
    import msgspec

    from dateline.cli.coded import Coded
    from dateline.corroborating.corpus import Corpus, load, save

    coded = Coded(paths, model)
    corpus = load(Path(keep)) if keep else Corpus()
    changes = corpus.add(coded.documents())
    if keep:
        save(corpus, Path(keep))
    with output(out) as stream:
        for row in changes if log else corpus.placed():
            stream.write(msgspec.json.encode(row) + b"\n")
    coded.finish()
