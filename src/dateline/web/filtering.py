"""Filters in an address: the same names as the options of `dateline search`."""

from __future__ import annotations

import inspect
from typing import Annotated, Any, NamedTuple

from fastapi import Query
from pydantic import StringConstraints

from dateline.archiving.charting.choosing import Choice, Count
from dateline.archiving.filtering import query_of
from dateline.filters import FILTERS, Filter

Short = Annotated[str, StringConstraints(max_length=200)]
_MANY = 50
AsOf = Annotated[
    Short | None, Query(description="The record as it was at the end of a day, at a moment or at a version.")
]


class Asked(NamedTuple):
    """Which events, of which state of the record."""

    choice: Choice
    as_of: str | None


def _parameter(filter_: Filter) -> inspect.Parameter:
    """A filter as a parameter of the address."""
    kind: Any = {
        "many": list[Short] | None, "numbers": list[Annotated[int, Query(ge=0, le=4)]] | None, "one": Short | None, "flag": bool,
    }[filter_.kind]  # fmt: skip
    about = Query(description=filter_.about, max_length=_MANY if filter_.kind in ("many", "numbers") else None)
    default = False if filter_.kind == "flag" else filter_.default
    return inspect.Parameter(
        filter_.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, about]
    )


_OWN = (
    ("incident", list[Short] | None, "Id of an incident: events of its stories", None),
    ("count", Count, "reports: every event counts; incidents: those that tell of one happening count once", "reports"),
    ("as_of", Short | None, "The record as it was at the end of a day, at a moment or at a version", None),
)


def asked(**given: Any) -> Asked:
    """What an address asks for.  SettingError for what cannot be."""
    chosen = {name: _held(value) for name, value in given.items()}
    incidents = tuple(chosen.pop("incident") or ())
    count, as_of = chosen.pop("count"), chosen.pop("as_of")
    return Asked(Choice(query_of(chosen), incidents, count), as_of)


def _held(value: Any) -> Any:
    """A value without what is empty: `place=` asks for nothing."""
    return [v for v in value if v != ""] if isinstance(value, list) else value or None


asked.__signature__ = inspect.Signature([  # type: ignore[attr-defined]
    *(_parameter(f) for f in FILTERS),
    *(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, Query(description=about)])
      for name, kind, about, default in _OWN),
])  # fmt: skip
