"""GeoJSON (RFC 7946): one feature an event that has coordinates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

import msgspec

from dateline.exporting.flat import flat
from dateline.exporting.told import Counting, Format, Report, Told


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes a feature collection, a feature a line."""
    counting, encoder = Counting(), msgspec.json.Encoder()
    out.write(b'{"type":"FeatureCollection","features":[')
    for one in told:
        where = one.event.where
        if where is None or where.lat is None or where.lon is None:
            counting.leave("without coordinates")
            continue
        feature = {
            "type": "Feature", "id": one.id, "geometry": {"type": "Point", "coordinates": [where.lon, where.lat]},
            "properties": {**flat(one.event), "place_kind": where.kind, "publisher": one.publisher, "title": one.title, "url": one.url},
        }  # fmt: skip
        out.write((b",\n" if counting.written else b"\n") + encoder.encode(feature))
        counting.written += 1
    out.write(b"\n]}\n")
    return counting.report()


FORMAT = Format(
    "geojson", "geojson", "GeoJSON: one point an event that has coordinates",
    (
        "events without coordinates are left out",
        "a country or region is a point in its middle: place_kind says that it is no spot",
        "properties are flat: offsets of actors and speakers, quantities and contexts are not held",
    ),
    write,
)  # fmt: skip
