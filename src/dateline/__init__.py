"""Dateline reads news and keeps the record of what happened, with the words that say so.

What this package names is its public surface; it is loaded when first used, so that `import dateline` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from dateline.coding.explanation import lines as explain
    from dateline.errors import DatelineError
    from dateline.pipeline import Pipeline
    from dateline.reading import Refusal, read_inputs
    from dateline.records import Claim, Document, Entity, Event, Reading, Span, Story
    from dateline.schemas import arrow_schema, arrow_table

__all__ = [
    "Claim", "DatelineError", "Document", "Entity", "Event", "Pipeline", "Reading", "Refusal", "Span", "Story", "__version__",
    "arrow_schema", "arrow_table", "explain", "read_inputs",
]  # fmt: skip
_HOMES = {
    "dateline.coding.explanation": {"explain": "lines"},
    "dateline.errors": {"DatelineError": "DatelineError"},
    "dateline.pipeline": {"Pipeline": "Pipeline"},
    "dateline.reading": {"Refusal": "Refusal", "read_inputs": "read_inputs"},
    "dateline.records": {n: n for n in ("Claim", "Document", "Entity", "Event", "Reading", "Span", "Story")},
    "dateline.schemas": {"arrow_schema": "arrow_schema", "arrow_table": "arrow_table"},
}


def __getattr__(name: str) -> Any:
    """Loads what is asked for; raises AttributeError for a name that is not public."""
    for home, names in _HOMES.items():
        if name in names:
            value = globals()[name] = getattr(importlib.import_module(home), names[name])
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
