"""`dateline link`: which stories tell of the same happening, and which derive from which."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dateline.cli.filters import Where, opened
from dateline.cli.inputs import output


def link(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH...]", help="Stories in any form, or coded documents; none: the archive.", show_default=False
        ),
    ] = None,
    archive: Where = None,
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
    keep: Annotated[
        str | None,
        typer.Option("--keep", metavar="FILE", help="File that keeps what was linked, for later runs to add to."),
    ] = None,
    log: Annotated[
        bool, typer.Option("--log", help="Print what changed (new, joined, merged, split) instead of every story.")
    ] = False,
    processes: Annotated[
        int | None,
        typer.Option("--processes", min=1, help="Processes for many stories; the machine's cores.", show_default=False),
    ] = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Link stories that tell of one happening: one line a story, its incident and its origin.

    Of the archive, what is new or coded otherwise is linked, and its table of incidents brought up to date.
    """
    import msgspec

    from dateline.cli.coded import Coded
    from dateline.corroborating.corpus import Corpus, load, save
    from dateline.running.sketching import sketches

    if not paths:
        _archive(archive, out if log else None, log)
        return
    coded = Coded(paths, model)
    corpus = load(Path(keep)) if keep else Corpus()
    changes = corpus.add_batches(sketches(coded.documents(), processes))
    if keep:
        save(corpus, Path(keep))
    with output(out) as stream:
        for row in changes if log else corpus.placed():
            stream.write(msgspec.json.encode(row) + b"\n")
    coded.finish()


def _archive(where: str | None, out: str | None, log: bool) -> None:
    import msgspec

    from dateline.running.linking import ArchiveLinker, named, story_ids
    from dateline.running.steps import recoding_steps

    chosen = opened(where)
    linker = ArchiveLinker(chosen, recoding_steps())
    done = linker.run()
    if log:
        ids = story_ids(linker.view)
        with output(out) as stream:
            for change in done.changes:
                stream.write(msgspec.json.encode(named(msgspec.to_builtins(change), ids)) + b"\n")
    typer.echo(
        f"dateline: {done.stories} stories linked, {done.incidents} incidents, {len(done.changes)} changes", err=True
    )
