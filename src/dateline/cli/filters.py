"""The options by which the reading commands choose events, the same for all; and which archive, as it was when."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from dateline.archiving import Archive, Query, View

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


def _many(name: str, about: str, metavar: str = "X") -> Any:
    return typer.Option(name, metavar=metavar, help=f"{about}; may be repeated.")


def _query(
    actor: Annotated[list[str] | None, _many("--actor", "On either side: PRK, PRK:MIL, :REB or a part of a name")] = None,
    source: Annotated[list[str] | None, _many("--source", "Among the actors")] = None,
    target: Annotated[list[str] | None, _many("--target", "Among the recipients")] = None,
    dyad: Annotated[
        str | None, typer.Option("--dyad", metavar="A,B", help="Between two actors, in either direction.")
    ] = None,
    type_: Annotated[list[str] | None, _many("--type", "Event type, as ASSAULT", "TYPE")] = None,
    mode: Annotated[list[str] | None, _many("--mode", "Event mode, as aerial", "MODE")] = None,
    context: Annotated[list[str] | None, _many("--context", "Context, as military", "CONTEXT")] = None,
    quad: Annotated[list[int] | None, _many("--quad", "Quad class 1 to 4", "N")] = None,
    status: Annotated[
        list[str] | None, _many("--status", "actual, ongoing, planned, hypothetical or negated", "STATUS")
    ] = None,
    place: Annotated[str | None, typer.Option("--place", help="A part of the place's name.")] = None,
    country: Annotated[list[str] | None, _many("--country", "Where it happened, ISO 3166-1 alpha-3", "CCC")] = None,
    box: Annotated[
        str | None, typer.Option("--box", metavar="S,W,N,E", help="Where it happened, degrees; W may lie east of E.")
    ] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="DAY", help="Not over before this day.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="DAY", help="Not begun after this day.")] = None,
    published_since: Annotated[
        str | None, typer.Option("--published-since", metavar="DAY", help="Published on this day or later.")
    ] = None,
    published_until: Annotated[
        str | None, typer.Option("--published-until", metavar="DAY", help="Published on this day or earlier.")
    ] = None,
    dated: Annotated[
        bool, typer.Option("--dated", help="Only events whose day the story tells, not just their publication.")
    ] = False,
    publisher: Annotated[list[str] | None, _many("--publisher", "Publisher's whole name", "NAME")] = None,
    speaker: Annotated[
        str | None, typer.Option("--speaker", help="Told by: a code or part of a name; 'narrator': the story itself.")
    ] = None,
    stance: Annotated[
        str | None, typer.Option("--stance", help="Some speaker asserts, denies, alleges, asks, commits, ...")
    ] = None,
    instrument: Annotated[
        str | None, typer.Option("--instrument", help="Under or against a treaty, law or deal: a part of its name.")
    ] = None,
    words: Annotated[list[str] | None, _many("--words", "Words of the event's sentence", "WORDS")] = None,
    story: Annotated[list[str] | None, _many("--story", "Id or key of the story", "ID")] = None,
    ontology: Annotated[
        str, typer.Option("--ontology", help="Name of the ontology; 'all' for every one.")
    ] = "plover",
) -> Query:  # fmt: skip
    from dateline.archiving import Query

    return Query(
        actor=_t(actor), by=_t(source), to=_t(target), dyad=_dyad(dyad), type=tuple(t.upper() for t in _t(type_)),
        mode=_t(mode), context=_t(context), quad=_t(quad), status=_t(status), place=place, country=_t(country),
        box=_box(box), since=since, until=until, published_since=published_since, published_until=published_until,
        dated=dated, publisher=_t(publisher), speaker=speaker, stance=stance, instrument=instrument, words=_t(words),
        story=_t(story), ontology=None if ontology == "all" else ontology,
    )  # fmt: skip


def _t(values: list[Any] | None) -> tuple[Any, ...]:
    return tuple(values or ())


def _dyad(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    a, mark, b = (part.strip() for part in text.partition(","))
    if not mark or not a or not b:
        raise typer.BadParameter("--dyad wants two actors, as PRK,USA")
    return a, b


def _box(text: str | None) -> Any:
    from dateline.archiving import Box

    if text is None:
        return None
    try:
        south, west, north, east = (float(part) for part in text.split(","))
    except ValueError:
        raise typer.BadParameter("--box wants four numbers: south,west,north,east") from None
    return Box(south, west, north, east)


def filtered(command: Callable[..., None]) -> Callable[..., None]:
    """A command that takes `query`, given every option of a query in its place."""
    own = inspect.signature(command, eval_str=True, locals={"Query": object})
    options = inspect.signature(_query, eval_str=True, locals={"Query": object})

    @functools.wraps(command)
    def run(**given: Any) -> None:
        query = _query(**{name: given.pop(name) for name in options.parameters})
        command(query=query, **given)

    kept = [p for p in own.parameters.values() if p.name != "query"]
    parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*kept, *options.parameters.values())]
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
