"""Every export format by name."""

from __future__ import annotations

from dateline.errors import SettingError
from dateline.exporting import (
    acled,
    followthemoney,
    gdelt,
    geojson,
    icews,
    phoenix,
    plover,
    rdf,
    timelinejs,
    ucdp,
)
from dateline.exporting.told import Format, Told
from dateline.records import Event

FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        plover.FORMAT, icews.FORMAT, gdelt.EVENTS, gdelt.MENTIONS, phoenix.FORMAT, acled.FORMAT, ucdp.FORMAT,
        followthemoney.FORMAT, timelinejs.FORMAT, geojson.FORMAT, rdf.FORMAT,
    )
}  # fmt: skip
"""Formats in the order in which they are listed."""


def told_of(event: Event, key: str, meta: tuple[str | None, str | None, str | None, str]) -> Told:
    """An event with (title, publisher, url, language) of its story."""
    return Told(event, key, *meta)


def format_named(name: str) -> Format:
    """The format of a name.  SettingError for another."""
    if name not in FORMATS:
        raise SettingError(f"there is no format {name!r}", remedy=f"one of {', '.join(FORMATS)}")
    return FORMATS[name]
