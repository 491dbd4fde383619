"""Filters as a user gives them, by name, to a query."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dateline.archiving.query import Box, Query
from dateline.errors import SettingError


def query_of(given: Mapping[str, Any]) -> Query:
    """The query of values by filter name; what is absent, None or empty keeps all.  SettingError for what cannot be."""

    def many(name: str) -> tuple[Any, ...]:
        return tuple(given.get(name) or ())

    ontology = given.get("ontology") or "plover"
    return Query(
        actor=many("actor"), by=many("source"), to=many("target"), dyad=_dyad(given.get("dyad")),
        type=tuple(t.upper() for t in many("type")), mode=many("mode"), context=many("context"), quad=many("quad"),
        status=many("status"), place=given.get("place"), country=many("country"), box=_box(given.get("box")),
        since=given.get("since"), until=given.get("until"), published_since=given.get("published_since"),
        published_until=given.get("published_until"), dated=bool(given.get("dated")), publisher=many("publisher"),
        speaker=given.get("speaker"), stance=given.get("stance"), instrument=given.get("instrument"), words=many("words"),
        story=many("story"), ontology=None if ontology == "all" else ontology,
    )  # fmt: skip


def _dyad(text: str | None) -> tuple[str, str] | None:
    if not text:
        return None
    a, mark, b = (part.strip() for part in text.partition(","))
    if not mark or not a or not b:
        raise SettingError(f"the dyad {text!r} does not name two actors", remedy="write it as PRK,USA")
    return a, b


def _box(text: str | None) -> Box | None:
    if not text:
        return None
    try:
        south, west, north, east = (float(part) for part in text.split(","))
    except ValueError:
        raise SettingError(
            f"the box {text!r} is not made of four numbers", remedy="write it as south,west,north,east"
        ) from None
    return Box(south, west, north, east)
