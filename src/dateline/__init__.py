"""Dateline reads news and keeps the record of what happened, with the words that say so."""

__version__ = "0.1.0"
