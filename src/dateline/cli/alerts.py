"""`dateline alerts`: tells what changed in incidents since the last time, each change once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def alerts(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="All stories or coded documents so far; - for standard input."),
    ],
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

    from dateline.cli.coded import Coded
    from dateline.corroborating import alerts as module
    from dateline.corroborating.corpus import load, save

    coded = Coded(paths, model)
    held = {d.id: d for d in coded.documents()}
    told, linked = Path(f"{keep}.told"), Path(keep)
    corpus = load(linked)
    corpus.add(held.values())
    memory = msgspec.json.decode(told.read_bytes(), type=module.Memory) if told.is_file() else module.Memory()
    wanted = module.Filter(
        countries=frozenset(country or ()), types=frozenset(kind or ()), words=frozenset(word or ()), sources=least
    )
    send = module.webhook(webhook) if webhook else None
    known = (
        corpus.incident(i, held.__getitem__)
        for i, stories in sorted(corpus.ledger.incidents.items())
        if held.keys() >= set(stories)
    )
    try:
        for alert in module.alerts(known, wanted, memory):
            if send is not None:
                send(alert)
            typer.echo(msgspec.json.encode(alert).decode())
    finally:
        save(corpus, linked)
        partial = told.with_name(f".{told.name}.partial")
        partial.write_bytes(msgspec.json.encode(memory))
        partial.replace(told)
    coded.finish()
