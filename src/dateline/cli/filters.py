"""The options by which the reading commands choose events, the same for all; and which archive, as it was when."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dateline.filters import FILTERS, Filter

if TYPE_CHECKING:
    from dateline.archiving import Archive, View

Where = Annotated[
    str | None,
    typer.Option("--archive", metavar="DIR", help="The archive; else $DATELINE_ARCHIVE, else ./archive."),
]
"""The option that names the archive."""
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE|VERSION", help="Read the archive as it was at the end of a day, at a moment or at a version."),
]  # fmt: skip
"""The option that chooses a past state."""


def _option(filter_: Filter) -> inspect.Parameter:
    """The command line's option for a filter."""
    kinds = {"many": list[str] | None, "numbers": list[int] | None, "one": str | None, "flag": bool}
    many = filter_.kind in ("many", "numbers")
    about = f"{filter_.about}; may be repeated." if many else filter_.about
    option = typer.Option(f"--{filter_.option}", metavar=filter_.metavar, help=about)
    kind: Any = str if filter_.default is not None else kinds[filter_.kind]
    default = False if filter_.kind == "flag" else filter_.default
    return inspect.Parameter(
        filter_.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, option]
    )


def filtered(command: Callable[..., None]) -> Callable[..., None]:
    """A command that takes `query`, given every option of a query in its place."""
    own = inspect.signature(command, eval_str=True, locals={"Query": object})
    options = [_option(f) for f in FILTERS]

    @functools.wraps(command)
    def run(**given: Any) -> None:
        from dateline.archiving.filtering import query_of

        query = query_of({option.name: given.pop(option.name) for option in options})
        command(query=query, **given)

    kept = [p for p in own.parameters.values() if p.name != "query"]
    parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*kept, *options)]
    run.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    del run.__dict__["__wrapped__"]
    return run


def opened(where: str | None) -> Archive:
    """The archive that the option names.  ArchiveError if there is none."""
    from dateline.archiving import Archive

    return Archive.open(where)


def view(where: str | None, moment: str | None) -> View:
    """The state of the archive that the options name."""
    return opened(where).view(moment)
