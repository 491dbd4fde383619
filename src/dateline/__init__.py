"""Dateline reads news and keeps the record of what happened, with the words that say so.

What this package names is its public surface; it is loaded when first used, so that `import dateline` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from dateline.archiving import Box, Query, Rows
    from dateline.coding.explanation import lines as explain
    from dateline.corroborating.alerts import Filter
    from dateline.corroborating.incident import Incident
    from dateline.errors import DatelineError
    from dateline.pipeline import Pipeline
    from dateline.python import Archive, Coder, RefusedWarning
    from dateline.reading import Refusal, read_inputs
    from dateline.records import Claim, Document, Entity, Event, Reading, Span, Story
    from dateline.schemas import arrow_schema, arrow_table
    from dateline.scoring import Gold, Report
    from dateline.showing import Timeline

__all__ = [
    "Archive", "Box", "Claim", "Coder", "DatelineError", "Document", "Entity", "Event", "Filter", "Gold", "Incident", "Pipeline",
    "Query", "Reading", "Refusal", "RefusedWarning", "Report", "Rows", "Span", "Story", "Timeline", "__version__", "arrow_schema",
    "arrow_table", "explain", "read_inputs",
]  # fmt: skip
_HOMES: dict[str, tuple[str, ...]] = {
    "dateline.archiving": ("Box", "Query", "Rows"),
    "dateline.coding.explanation": ("explain",),
    "dateline.corroborating.alerts": ("Filter",),
    "dateline.corroborating.incident": ("Incident",),
    "dateline.errors": ("DatelineError",),
    "dateline.pipeline": ("Pipeline",),
    "dateline.python": ("Archive", "Coder", "RefusedWarning"),
    "dateline.reading": ("Refusal", "read_inputs"),
    "dateline.records": ("Claim", "Document", "Entity", "Event", "Reading", "Span", "Story"),
    "dateline.schemas": ("arrow_schema", "arrow_table"),
    "dateline.scoring": ("Gold", "Report"),
    "dateline.showing": ("Timeline",),
}
_THERE = {"explain": "lines"}
"""What a name is called at home, where that is something else."""


def __getattr__(name: str) -> Any:
    """Loads what is asked for; raises AttributeError for a name that is not public."""
    for home, names in _HOMES.items():
        if name in names:
            value = globals()[name] = getattr(importlib.import_module(home), _THERE.get(name, name))
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
