"""`dateline watch`: feeds polled politely, their stories put away, every item once."""

from __future__ import annotations

import datetime
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.inputs import printable

if TYPE_CHECKING:
    from types import FrameType

    from dateline.watching import Sink, Summary

_LEDGER = "watch.sqlite"


def watch(
    lists: Annotated[
        list[str], typer.Argument(metavar="FEEDS...", help="Lists of feeds (OPML, or an address a line), or addresses.")
    ],
    out: Annotated[
        str, typer.Option("-o", "--output", metavar="DIR", help="Folder for the stories, as files of JSON Lines.")
    ] = "watched",
    once: Annotated[bool, typer.Option("--once", help="Ask what is due now, and end.")] = False,
    status: Annotated[bool, typer.Option("--status", help="Only tell how each feed fared, from the last run.")] = False,
    every: Annotated[float, typer.Option("--every", min=1, help="Minutes between two polls of a feed.")] = 15.0,
    delay: Annotated[float, typer.Option("--delay", min=0, help="Seconds between two requests to a host.")] = 5.0,
    pages: Annotated[
        bool, typer.Option("--pages/--no-pages", help="Fetch the pages of items that carry no full text.")
    ] = True,
    private: Annotated[
        bool, typer.Option("--allow-private", help="Let addresses lead to this machine and to private networks.")
    ] = False,
    agent: Annotated[str | None, typer.Option("--agent", help="The name to give to servers.")] = None,
) -> None:
    """Poll feeds politely and keep their stories: every item once, whenever it is stopped or killed."""
    from dateline.errors import SettingError
    from dateline.watching import Fetcher, FolderSink, Ledger, Manners, Watcher, read_feeds

    feeds = read_feeds(lists)
    ledger_file = Path(out) / _LEDGER
    if status:
        _status([feed.key for feed in feeds], ledger_file)
        return
    if agent is not None and not (agent.isascii() and agent.isprintable()):
        raise SettingError("--agent holds what no header can", remedy="use plain letters")
    manners = Manners(every=every * 60, host_delay=delay, pages=pages, agent=agent or Manners().agent)
    stop = _stop_on_signals()
    sink: Sink = FolderSink(Path(out))
    ledger = Ledger(ledger_file)
    try:
        fetcher = Fetcher(manners, private=private, stopped=stop.is_set)
        summary = Watcher(feeds, ledger, sink, fetcher, tell=_tell, stopped=stop.is_set).run(once=once)
    finally:
        ledger.close()
    _tell(_sum(summary))
    if once and summary.failed:
        raise typer.Exit(1)


def _stop_on_signals() -> threading.Event:
    """Set by the first interrupt or termination; the second ends the process at once."""
    stop = threading.Event()

    def handle(number: int, _: FrameType | None) -> None:
        stop.set()
        signal.signal(number, signal.SIG_DFL)
        _tell("stopping; once more to end at once")

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, handle)
    return stop


def _tell(line: str) -> None:
    clock = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%MZ")
    typer.echo(f"{clock}  {printable(line)}", err=True)


def _sum(summary: Summary) -> str:
    refused = ", ".join(f"{count} {reason}" for reason, count in sorted(summary.refused.items())) or "none"
    failed = f" ({summary.failed} failed)" if summary.failed else ""
    return f"{summary.polls} polls{failed}, {summary.stories} stories kept, refused: {refused}"


def _status(keys: list[str], ledger_file: Path) -> None:
    from dateline.watching.ledger import overview

    for row in overview(ledger_file, keys):
        polled = "never polled" if row.polled is None else _clock(row.polled)
        counts = f"{row.kept} kept, {row.waiting} waiting, {row.refused} refused"
        typer.echo(printable(f"{row.name}  {polled}  {counts}  {row.told}"))


def _clock(seconds: float) -> str:
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).strftime("%Y-%m-%dT%H:%MZ")
