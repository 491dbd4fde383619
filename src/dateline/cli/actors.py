"""`dateline actors`: who is called what, as the stories themselves say."""

from __future__ import annotations

import enum
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO

import typer

from dateline.cli.filters import Where, opened
from dateline.cli.inputs import output, printable

if TYPE_CHECKING:
    from dateline.corroborating.corpus import Corpus


class Form(enum.StrEnum):
    """Forms of output."""

    table = "table"
    jsonl = "jsonl"


def actors(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH...]", help="Stories in any form, or coded documents; none: the archive.", show_default=False
        ),
    ] = None,
    archive: Where = None,
    keep: Annotated[
        str | None, typer.Option("--keep", metavar="FILE", help="File kept by `dateline link --keep`.")
    ] = None,
    name: Annotated[str | None, typer.Option("--name", help="Only actors with this in their name or an alias.")] = None,
    to: Annotated[Form | None, typer.Option("--to", help="Form of the output; jsonl in a pipe.")] = None,
    out: Annotated[str | None, typer.Option("-o", "--output", help="File to write.")] = None,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Show the actors that stories introduce, with titles and other names, each with the stories that say so.

    Of the archive, what `dateline link` has linked.
    """
    from dateline.cli.coded import Coded

    coded = Coded(list(paths or ()), model)
    rows = _kept(coded, keep) if paths or keep else _archived(archive)
    wanted = [row for row in rows if name is None or _is_called(row, name.lower())]
    form = to or (Form.table if out is None and sys.stdout.isatty() else Form.jsonl)
    with output(out) as stream:
        _write(wanted, form, stream)
    coded.finish()


def _kept(coded: Any, keep: str | None) -> list[dict[str, Any]]:
    from pathlib import Path

    from dateline.corroborating.corpus import load

    corpus = load(Path(keep or ""))
    corpus.add(coded.documents())
    return _rows(corpus)


def _archived(where: str | None) -> list[dict[str, Any]]:
    from dateline.running.linking import ArchiveLinker, named, story_ids
    from dateline.running.steps import recoding_steps

    linker = ArchiveLinker(opened(where), recoding_steps())
    ids = story_ids(linker.view)
    return [_ordered(named(row, ids)) for row in _rows(linker.corpus)]


def _ordered(row: dict[str, Any]) -> dict[str, Any]:
    """A row with its evidence in the order of the stories' ids."""
    for alias in (*row["titles"], *row["aliases"]):
        alias["evidence"] = sorted(alias["evidence"], key=lambda e: (e["story"], e["start"]))
    return row


def _rows(corpus: Corpus) -> list[dict[str, Any]]:
    import msgspec

    return [msgspec.to_builtins(actor) for actor in corpus.registry.actors()]


def _is_called(row: dict[str, Any], part: str) -> bool:
    return any(part in called.lower() for called in (row["name"], *(a["name"] for a in row["aliases"])))


def _write(rows: Sequence[dict[str, Any]], form: Form, stream: BinaryIO) -> None:
    import msgspec

    if form is Form.jsonl:
        for row in rows:
            stream.write(msgspec.json.encode(row) + b"\n")
        return
    from dateline.cli.table import console

    screen = console(stream)
    for row in rows:
        screen.print(printable(row["name"]), markup=False)
        for alias in (*row["titles"], *row["aliases"]):
            doubt = ", doubtful: others bear it" if alias["doubtful"] else ""
            told = ", ".join(dict.fromkeys(e["story"] for e in alias["evidence"]))
            screen.print(f"  {alias['form']}: {printable(alias['name'])} ({printable(told)}{doubt})", markup=False)
