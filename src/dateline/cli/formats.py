"""`dateline formats`: what can be read, and what is refused for which reason."""

from __future__ import annotations

from typing import Annotated

import typer


def formats(
    reasons: Annotated[bool, typer.Option("--reasons", help="List the reasons for which inputs are refused.")] = False,
) -> None:
    """List the formats that can be read, those of installed packages too."""
    from dateline.cli.inputs import printable
    from dateline.reading import REASONS
    from dateline.reading import formats as known

    if reasons:
        for reason, about in REASONS.items():
            typer.echo(f"{reason:<12}{about}")
        return
    for one in known():
        suffixes = " ".join(one.suffixes) or "by content"
        origin = "" if one.origin == "dateline" else f" (from {one.origin})"
        typer.echo(printable(f"{one.name:<12}{suffixes:<34}{one.about}{origin}"))
