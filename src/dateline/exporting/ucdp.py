"""Deadly events in the columns of UCDP's Georeferenced Event Dataset: CSV with a header."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, BinaryIO

from dateline.exporting.acled import fatalities
from dateline.exporting.countries import country
from dateline.exporting.gdelt import number_of
from dateline.exporting.lines import CsvLines
from dateline.exporting.told import Counting, Format, Report, Told, day_of, is_fact
from dateline.records import Entity, Event

COLUMNS = (
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name",
    "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id",
    "side_b", "number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original",
    "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid",
    "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
    "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
)  # fmt: skip
_STATE_BASED, _NON_STATE, _ONE_SIDED = 1, 2, 3
_DATE_PRECISION = {"time": 1, "day": 1, "weekend": 2, "week": 3, "month": 4}
_ARMED = frozenset({"MIL", "REB", "UAF", "PRM", "COP", "CRM", "GOV", "SPY"})


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes one row a dated assault that is told to have killed somebody."""
    counting, lines = Counting(), CsvLines(out, COLUMNS)
    for one in told:
        first, last = day_of(one.event)
        if one.event.event != "ASSAULT" or not is_fact(one.event):
            counting.leave("no assault told as fact")
        elif fatalities(one.event)[2] < 1:
            counting.leave("nobody is told to have died")
        elif first is None or last is None:
            counting.leave("without a day")
        else:
            lines.write(_row(one, first, last))
            counting.written += 1
    lines.close()
    return counting.report()


def _row(told: Told, first: str, last: str) -> dict[str, Any]:
    event = told.event
    a, b = _name(event.actors), _name(event.recipients)
    kind = _violence(event)
    best, low, high = fatalities(event)
    return {
        "id": number_of(told, 0), "relid": told.id, "year": last[:4], "active_year": 1, "code_status": "Unchecked",
        "type_of_violence": kind, "conflict_name": f"{a} - {b}", "dyad_name": f"{a} - {b}", "side_a": a,
        "side_b": "Civilians" if kind == _ONE_SIDED else b, "number_of_sources": 1,
        "source_article": f'"{told.publisher or "unknown"},{event.published or ""},{told.title or told.key}"',
        "source_office": told.publisher, "source_date": event.published, "source_headline": told.title,
        "source_original": "; ".join(s.name for s in event.according_to if s.name), **_place(event), "event_clarity": 1,
        "date_prec": _DATE_PRECISION.get((event.when.precision if event.when else None) or "", 5), "date_start": first, "date_end": last,
        "deaths_civilians": best if kind == _ONE_SIDED else 0, "deaths_unknown": 0 if kind == _ONE_SIDED else best,
        "deaths_a": 0, "deaths_b": 0, "best": best, "high": high, "low": low,
    }  # fmt: skip


def _place(event: Event) -> dict[str, Any]:
    where = event.where
    if where is None:
        return {"where_prec": 7}
    found = country(where.country)
    precision = {"country": 6, "region": 4, "admin1": 4}.get(where.kind, 1)
    row: dict[str, Any] = {
        "where_prec": precision, "where_coordinates": where.name, "where_description": where.span.text if where.span else where.name,
        "adm_1": where.admin1, "country": found.name, "region": found.region,
    }  # fmt: skip
    if where.lat is not None and where.lon is not None:
        wkt = f"POINT ({where.lon:.6f} {where.lat:.6f})"
        row |= {
            "latitude": where.lat,
            "longitude": where.lon,
            "geom_wkt": wkt,
            "priogrid_gid": prio_grid(where.lat, where.lon),
        }
    return row


def prio_grid(lat: float, lon: float) -> int:
    """The PRIO-GRID cell of a point: half degrees, counted from the south-west, 1 to 259,200."""
    row = min(math.floor((lat + 90) * 2), 359)
    column = min(math.floor((lon + 180) * 2), 719)
    return row * 720 + column + 1


def _violence(event: Event) -> int:
    """1 state-based, 2 non-state, 3 one-sided (against civilians)."""
    if event.recipients and not _armed(event.recipients):
        return _ONE_SIDED
    states = any(
        set(e.sectors) & {"MIL", "GOV", "COP", "SPY"} or not e.sectors for e in event.actors + event.recipients
    )
    return _STATE_BASED if states else _NON_STATE


def _armed(side: tuple[Entity, ...]) -> bool:
    return any(set(e.sectors) & _ARMED or (not e.sectors and e.country) for e in side)


def _name(side: tuple[Entity, ...]) -> str:
    return ", ".join(e.name for e in side) or "Unknown"


FORMAT = Format(
    "ucdp", "csv", "deadly events in UCDP GED's columns, CSV",
    (
        "only ASSAULT told as fact that is told to have killed somebody, and that has a day; all else is left out",
        "one report is one row: GED's rows are happenings, so link reports into incidents first where that matters",
        "best is the lowest figure told; deaths by side are not told apart, so they stand in deaths_unknown or deaths_civilians",
        "UCDP's ids of conflicts, dyads and sides, its country numbers and adm_2 are empty: they are UCDP's to give",
        "stance, hedge, PLOVER mode, CAMEO code, instruments, other quantities, evidence",
    ),
    write,
)  # fmt: skip
