"""Feeds polled politely into an archive or a folder: every item once, whatever the servers do and whenever it is killed."""

from dateline.watching.feedlist import Feed, read_feeds
from dateline.watching.fetch import Fetcher
from dateline.watching.ledger import Ledger
from dateline.watching.manners import Manners
from dateline.watching.sinks import FolderSink, Sink
from dateline.watching.watcher import Summary, Watcher

__all__ = ["Feed", "Fetcher", "FolderSink", "Ledger", "Manners", "Sink", "Summary", "Watcher", "read_feeds"]
