"""`dateline alerts`: tells what changed in incidents since the last time, each change once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import Where

if TYPE_CHECKING:
    from dateline.cli.incident_sources import Source


def alerts(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH...]", help="All stories or coded documents so far; none: the archive.", show_default=False
        ),
    ] = None,
    archive: Where = None,
    keep: Annotated[
        str, typer.Option("--keep", metavar="FILE", help="File that remembers what was linked and what was told.")
    ] = "alerts.state",
    webhook: Annotated[
        str | None, typer.Option("--webhook", metavar="URL", help="Post each alert there as JSON, too.")
    ] = None,
    country: Annotated[
        list[str] | None, typer.Option("--country", help="Only in or about these countries (ISO alpha-3).")
    ] = None,
    kind: Annotated[list[str] | None, typer.Option("--type", help="Only these PLOVER types.")] = None,
    word: Annotated[list[str] | None, typer.Option("--word", help="Only with one of these words.")] = None,
    least: Annotated[int, typer.Option("--sources", help="Only once this many independent sources tell of it.")] = 1,
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Print what is new: incidents that match, tolls revised, denials, conflicts; each once, as JSON Lines."""
    import msgspec

    from dateline.cli.incident_sources import of_archive
    from dateline.corroborating import alerts as module

    source = _kept(paths, Path(keep), model) if paths else of_archive(archive, None)
    told = Path(f"{keep}.told")
    memory = msgspec.json.decode(told.read_bytes(), type=module.Memory) if told.is_file() else module.Memory()
    wanted = module.Filter(
        countries=frozenset(country or ()), types=frozenset(kind or ()), words=frozenset(word or ()), sources=least
    )
    send = module.webhook(webhook) if webhook else None
    try:
        for alert in module.alerts(source.incidents, wanted, memory):
            if send is not None:
                send(alert)
            typer.echo(msgspec.json.encode(alert).decode())
    finally:
        partial = told.with_name(f".{told.name}.partial")
        partial.write_bytes(msgspec.json.encode(memory))
        partial.replace(told)
    source.finish()


def _kept(paths: list[str], keep: Path, model: str) -> Source:
    """The incidents of these stories, under the ids that they were given before."""
    from dateline.cli.coded import Coded
    from dateline.cli.incident_sources import Source
    from dateline.corroborating.corpus import load, save

    coded = Coded(paths, model)
    held = {d.id: d for d in coded.documents()}
    corpus = load(keep)
    corpus.add(held.values())
    save(corpus, keep)
    whole = [i for i, stories in sorted(corpus.ledger.incidents.items()) if held.keys() >= set(stories)]
    return Source([corpus.incident(i, held.__getitem__) for i in whole], coded.finish)
