"""`dateline watch`: feeds polled politely, their stories put away, every item once."""

from __future__ import annotations

import datetime
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.filters import Where
from dateline.cli.inputs import printable

if TYPE_CHECKING:
    from types import FrameType

    from dateline.watching import Sink, Summary

_LEDGER = "watch.sqlite"


def watch(
    lists: Annotated[
        list[str], typer.Argument(metavar="FEEDS...", help="Lists of feeds (OPML, or an address a line), or addresses.")
    ],
    archive: Where = None,
    out: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="DIR", help="Write files of JSON Lines here, not to an archive."),
    ] = None,
    ledger: Annotated[
        str | None,
        typer.Option("--ledger", metavar="FILE", help="What was seen already; else watch.sqlite beside the stories."),
    ] = None,
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
    model: Annotated[str, typer.Option("--model", help="An installed English spaCy pipeline.")] = "en_core_web_sm",
) -> None:
    """Poll feeds politely into an archive or a folder: every item once, whenever it is stopped or killed."""
    from dateline.errors import SettingError
    from dateline.watching import Fetcher, Ledger, Manners, Watcher, read_feeds

    feeds = read_feeds(lists)
    kept = _ledger_file(ledger, out, archive)
    if status:
        _status([feed.key for feed in feeds], kept)
        return
    if agent is not None and not (agent.isascii() and agent.isprintable()):
        raise SettingError("--agent holds what no header can", remedy="use plain letters")
    manners = Manners(every=every * 60, host_delay=delay, pages=pages, agent=agent or Manners().agent)
    stop = _stop_on_signals()
    opened = Ledger(kept)
    try:
        fetcher = Fetcher(manners, private=private, stopped=stop.is_set)
        sink = _sink(out, archive, model, [feed.name for feed in feeds])
        summary = Watcher(feeds, opened, sink, fetcher, tell=_tell, stopped=stop.is_set).run(once=once)
    finally:
        opened.close()
    _tell(_sum(summary))
    if once and summary.failed:
        raise typer.Exit(1)


def _ledger_file(ledger: str | None, out: str | None, archive: str | None) -> Path:
    """Where the ledger lies; raises SettingError for an archive in an object store, beside which it cannot."""
    from dateline.errors import SettingError

    if ledger is not None or out is not None:
        return Path(ledger) if ledger is not None else Path(out or "") / _LEDGER
    from dateline.archiving.store import default_root

    root = default_root(archive)
    if "://" in root:
        raise SettingError("the ledger of a watch is a local file", remedy="name one with --ledger")
    return Path(root) / _LEDGER


def _sink(out: str | None, archive: str | None, model: str, over: list[str]) -> Sink:
    """The folder, or the archive with what reads and codes into it."""
    if out is not None:
        from dateline.watching import FolderSink

        return FolderSink(Path(out))
    from dateline.archiving import Archive
    from dateline.pipeline import Pipeline
    from dateline.running.steps import archive_steps
    from dateline.watching.archived import ArchiveSink

    return ArchiveSink(Archive.open(archive, create=True), archive_steps(Pipeline(model)), over=over)


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
