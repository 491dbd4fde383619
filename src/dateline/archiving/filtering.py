"""Filters as a user gives them, by name, to a query."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, get_args

from dateline.archiving.query import Box, Query
from dateline.errors import SettingError
from dateline.records import Status


def query_of(given: Mapping[str, Any]) -> Query:
    """The query of values by filter name; what is absent, None or empty keeps all.  SettingError for what cannot be."""

    def many(name: str) -> tuple[Any, ...]:
        return tuple(given.get(name) or ())

    ontology = given.get("ontology") or "plover"
    for name, known in _KNOWN.items():
        _each_of(name, many(name), known)
    return Query(
        actor=many("actor"), by=many("source"), to=many("target"), dyad=_dyad(given.get("dyad")),
        type=_types(many("type")), mode=many("mode"), context=many("context"), quad=many("quad"),
        status=many("status"), place=given.get("place"), country=tuple(_country(c) for c in many("country")), box=_box(given.get("box")),
        since=given.get("since"), until=given.get("until"), published_since=given.get("published_since"),
        published_until=given.get("published_until"), dated=bool(given.get("dated")), publisher=many("publisher"),
        speaker=given.get("speaker"), stance=given.get("stance"), instrument=given.get("instrument"), words=many("words"),
        story=many("story"), ontology=None if ontology == "all" else ontology,
    )  # fmt: skip


_KNOWN: dict[str, tuple[Any, ...]] = {"status": get_args(Status), "quad": (1, 2, 3, 4)}
"""Filters whose values are few and known."""


def _each_of(name: str, given: tuple[Any, ...], known: tuple[Any, ...]) -> None:
    for value in given:
        if value not in known:
            raise SettingError(f"there is no {name} {value!r}", remedy=f"one of {', '.join(map(str, known))}")


def _types(given: tuple[str, ...]) -> tuple[str, ...]:
    """Types as given, for a user's own may be in small letters, and in capitals, as PLOVER's are."""
    return tuple(dict.fromkeys(form for t in given for form in (t, t.upper())))


def _country(text: str) -> str:
    if not re.fullmatch("[A-Za-z]{3}", text):
        raise SettingError(f"the country {text!r} is no code of three letters", remedy="write it as MLI")
    return text.upper()


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
        box = Box(*(float(part) for part in text.split(",")))
    except (ValueError, TypeError):
        raise SettingError(f"the box {text!r} is not made of four numbers", remedy=_BOX) from None
    if not (-90 <= box.south <= box.north <= 90 and -180 <= box.west <= 180 and -180 <= box.east <= 180):
        raise SettingError(f"the box {text!r} is not on the map", remedy=f"{_BOX}, in degrees, the south first")
    return box


_BOX = "write it as south,west,north,east"
