"""Delta tables: stories, readings, claims, events, incidents, reviews, rejects, lexicons and runs; queries over them."""

from dateline.archiving.archive import Archive, Rows, View
from dateline.archiving.query import Box, Query

__all__ = ["Archive", "Box", "Query", "Rows", "View"]
