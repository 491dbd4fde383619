"""`dateline code`: stories in, events out."""

from __future__ import annotations

import enum
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from dateline.cli.inputs import Columns, Inputs, NoGate, Own, Progress, Rejects, Workers, output

if TYPE_CHECKING:
    from dateline.exporting.writers import Writer
    from dateline.records import Document, Story


class To(enum.StrEnum):
    """Forms of output."""

    table = "table"
    jsonl = "jsonl"
    document = "document"
    csv = "csv"
    parquet = "parquet"


def code(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, or - for standard input.")
    ],
    to: Annotated[
        To | None, typer.Option("--to", help="Form of the output; a table on a terminal, jsonl in a pipe.")
    ] = None,
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
    columns: Columns = None,
    rejects: Rejects = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
    lexicon: Own = None,
    workers: Workers = 1,
    no_gate: NoGate = False,
    status: Annotated[
        list[str] | None, typer.Option("--status", help="Only events of this status; may be repeated.")
    ] = None,
    speaker: Annotated[
        str | None,
        typer.Option(
            "--speaker", help="Only what this actor says (name or code); 'narrator': only the story's own word."
        ),
    ] = None,
    stance: Annotated[
        str | None,
        typer.Option(
            "--stance",
            help="Only what some speaker asserts, denies, alleges, asks or commits to, and the acts of doing so.",
        ),
    ] = None,
    instrument: Annotated[
        str | None,
        typer.Option("--instrument", help="Only events under or against an instrument of this name, or part of it."),
    ] = None,
) -> None:
    """Code stories into events, each with the words that say so."""
    from dateline.lexicons.overlay import lay_over

    lay_over(lexicon)
    from dateline.coding.select import Selection
    from dateline.running.pool import Stop

    form = to or (To.table if out is None and sys.stdout.isatty() else To.jsonl)
    selection = Selection(status=tuple(status or ()), speaker=speaker, stance=stance, instrument=instrument)
    inputs, progress = Inputs(paths, columns=columns, rejects=rejects), Progress("stories")
    with Stop() as stop, output(out) as stream:
        coded = _coded(inputs, stop.until(inputs.stories()), model, workers, not no_gate)
        chosen = (selection.apply(d) for d in coded)
        documents = (d for d in chosen if d.events or not any(selection))  # a story with nothing chosen is no answer
        writer = _writer(form, stream)
        for document in documents:
            writer.write(document)
            progress.step()
        progress.close()
        writer.close()
    inputs.finish(stop.asked)


def _writer(form: To, stream: BinaryIO) -> Writer:
    """What writes documents in a form."""
    if form is To.table:
        from dateline.cli.table import TableWriter

        return TableWriter(stream)
    from dateline.exporting.writers import WRITERS

    return WRITERS[form.value](stream)


def _coded(inputs: Inputs, stories: Iterator[Story], model: str, workers: int, gated: bool) -> Iterator[Document]:
    """The documents of the stories, from this process or from several."""
    from dateline.running.pool import cores

    count = workers or cores()
    if count == 1:
        from dateline.pipeline import Pipeline

        return Pipeline(model, gated=gated).code(stories)
    from dateline.running.local import documents

    return documents(stories, inputs.leave_out, model=model, workers=count, gated=gated)
