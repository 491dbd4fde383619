"""`dateline evaluate`: output scored against gold."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from dateline.cli.inputs import Own, Progress, output, printable

if TYPE_CHECKING:
    from dateline.records import Document
    from dateline.scoring import Confusion, Gold, Report


class Kind(enum.StrEnum):
    """Kinds of gold."""

    documents = "documents"
    typing = "typing"
    times = "times"
    places = "places"
    attributions = "attributions"
    status = "status"
    incidents = "incidents"
    incident_records = "incident_records"


class Half(enum.StrEnum):
    """Halves of gold."""

    a = "a"
    b = "b"


class Form(enum.StrEnum):
    """Forms of output."""

    table = "table"
    json = "json"
    markdown = "markdown"


def evaluate(
    kind: Annotated[Kind, typer.Argument(help="What the gold tells.", show_choices=False)],
    gold: Annotated[str, typer.Argument(metavar="GOLD", help="The gold: a file, or for documents a folder of folders.")],
    coded: Annotated[
        str | None,
        typer.Argument(metavar="[OUTPUT]", help="Coded documents or incidents, one JSON object a line; none: the gold's texts are coded now.", show_default=False),
    ] = None,
    half: Annotated[Half | None, typer.Option("--half", help="Only the half of the gold whose ids fall there.")] = None,
    misses: Annotated[int, typer.Option("--misses", min=0, metavar="N", help="Show so many of the errors, to read.")] = 0,
    confusion: Annotated[bool, typer.Option("--confusion", help="Show what was taken for what.")] = False,
    to: Annotated[Form, typer.Option("--to", help="Form of the output; json holds the confusion always.")] = Form.table,
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
    stories: Annotated[
        bool, typer.Option("--stories", help="Write the gold's texts as stories in JSON Lines, for any coder, and score nothing.")
    ] = False,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
    lexicon: Own = None,
) -> None:  # fmt: skip
    """Score coded documents against gold: what was found, what was wrong, each field by itself, errors to read."""
    from dateline.lexicons.overlay import lay_over

    lay_over(lexicon)
    from dateline.scoring import Gold

    answers = Gold(kind.value, Path(gold), half.value if half else None)
    if stories or not coded:
        _needs_texts(answers, stories)
    with output(out) as stream:
        if stories:
            _write_stories(answers, stream)
            return
        report = answers.score(Path(coded)) if coded else answers.score_documents(_coded(answers, model))
        _write(report, to, misses, confusion, stream)


def _needs_texts(gold: Gold, stories: bool) -> None:
    if not gold.kind.texts:
        what = "--stories" if stories else "coding them now"
        raise typer.BadParameter(f"gold of {gold.kind.name} holds no texts for {what}: name the OUTPUT to score")


def _coded(gold: Gold, model: str) -> Iterator[Document]:
    from dateline.pipeline import Pipeline

    progress = Progress("stories")
    for document in Pipeline(model).code(gold.stories()):
        yield document
        progress.step()
    progress.close()


def _write_stories(gold: Gold, stream: BinaryIO) -> None:
    import msgspec

    for row in gold.rows:
        story = {name: getattr(row, name) for name in ("id", "title", "published", "publisher", "text")}
        stream.write(msgspec.json.encode(story) + b"\n")


def _write(report: Report, form: Form, misses: int, confusion: bool, stream: BinaryIO) -> None:
    import msgspec

    if form is Form.json:
        stream.write(msgspec.json.encode(report.plain(misses)) + b"\n")
        return
    lines = _table(report) if form is Form.table else _markdown(report)
    if confusion:
        for name, table in report.confusion.items():
            lines += ["", f"{name}: a row is what should be, a column what was found", ""]
            lines += _confusion(table, form)
    if misses:
        lines += ["", *(str(miss) for miss in report.misses[:misses])]
    stream.write(("\n".join(printable(line) for line in lines) + "\n").encode())


def _figure(value: float) -> str:
    return f"{value:.4f}" if value == value else "-"  # what is not equal to itself is no number


def _table(report: Report) -> list[str]:
    head = f"{report.kind}{f', half {report.half}' if report.half else ''}: {report.n} in the gold"
    rows = [
        f"{name:32} {_figure(value):>9} {report.over.get(name, report.n):>7}" for name, value in report.scores.items()
    ]
    return [head, f"{'score':32} {'value':>9} {'of':>7}", *rows]


def _markdown(report: Report) -> list[str]:
    rows = [
        f"| {name.replace('_', ' ')} | {_figure(value)} | {report.over.get(name, report.n)} |"
        for name, value in report.scores.items()
    ]
    return ["| score | value | of |", "|---|---|---|", *rows]


def _confusion(table: Confusion, form: Form) -> list[str]:
    """The table of confusion; the last column is the share of a row that is right."""
    from dateline.scoring.confusion import cells

    rows = cells(table)
    if form is Form.markdown:
        lines = ["| " + " | ".join(row) + " |" for row in rows]
        return [lines[0], "|---" * len(rows[0]) + "|", *lines[1:]]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(f"{c:>{w}}" if n else f"{c:{w}}" for n, (c, w) in enumerate(zip(row, widths, strict=True)))
        for row in rows
    ]
