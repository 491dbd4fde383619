"""`dateline why`: why two stories are, or are not, in one incident."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.filters import Where, opened
from dateline.cli.inputs import printable


def why(
    left: Annotated[str, typer.Argument(metavar="STORY", help="Id of a story.")],
    right: Annotated[str, typer.Argument(metavar="STORY", help="Id of another.")],
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH...]", help="Stories in any form, or coded documents; none: the archive."),
    ] = None,
    archive: Where = None,
    keep: Annotated[
        str | None, typer.Option("--keep", metavar="FILE", help="File kept by `dateline link --keep`.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Explain a link or its absence: each feature, its points, its weight and the two values compared."""
    from pathlib import Path

    import msgspec

    from dateline.cli.coded import Coded
    from dateline.corroborating.compare import BIAS
    from dateline.corroborating.corpus import load
    from dateline.running.linking import compared as linked
    from dateline.running.steps import recoding_steps

    coded = Coded(list(paths or ()), model)
    if paths or keep:
        corpus = load(Path(keep or ""))
        corpus.add(coded.documents())
        try:
            compared, together = corpus.why(left, right)
        except KeyError as error:
            raise typer.BadParameter(f"there is no story {error.args[0]}") from None
    else:
        compared, together = linked(opened(archive), recoding_steps(), left, right)
    if as_json:
        row = {**msgspec.to_builtins(compared), "together": together, "bias": BIAS}
        typer.echo(msgspec.json.encode(row).decode())
        raise typer.Exit
    typer.echo(f"{left} and {right}: {'one incident' if together else 'apart'}; score {compared.score:+.2f}")
    typer.echo(f"  {BIAS:+6.2f}  to begin with")
    for f in compared.features:
        values = printable(f.left) if f.left == f.right else f"{printable(f.left) or '-'} | {printable(f.right) or '-'}"
        typer.echo(f"  {f.points:+6.2f}  {f.name} ({f.measured:g} x {f.weight:g}): {values}")
    if together and compared.score <= 0:
        typer.echo("  joined by way of other stories of the incident")
    if not together and compared.score > 0:
        typer.echo("  kept apart: taken together, the stories around them match less well")
    coded.finish()
