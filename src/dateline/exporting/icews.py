"""CAMEO events in the columns of ICEWS's coded event data: tab-separated, with a header, one dyad a row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from dateline.exporting.countries import country
from dateline.exporting.lines import tabbed
from dateline.exporting.pairs import pairs
from dateline.exporting.told import Counting, Format, Report, Told, day_of, is_fact
from dateline.records import Entity

COLUMNS = (
    "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity",
    "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District",
    "Province", "Country", "Latitude", "Longitude",
)  # fmt: skip
SECTORS = {
    "COP": "Police", "GOV": "Government", "JUD": "Judicial", "LEG": "Legislative / Parliamentary", "MIL": "Military",
    "PRM": "Paramilitary", "PTY": "Parties", "REB": "Rebel", "SPY": "Intelligence", "UAF": "Unidentified Forces",
    "UNK": "Unspecified", "AGR": "Agricultural", "BUS": "Business", "CRM": "Criminals / Gangs", "CVL": "Civilian",
    "EDU": "Education", "ELI": "Elite", "JRN": "Media", "LAB": "Labor", "MED": "Medical / Health", "REF": "Refugees",
    "OPP": "Opposition", "PRE": "Partially Recognised", "REL": "Religious", "SOC": "Social",
}  # fmt: skip
"""Names of sectors by PLOVER's codes."""


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes one row a dyad of every dated fact."""
    counting = Counting()
    out.write(tabbed(COLUMNS))
    for one in told:
        day = day_of(one.event)[0]
        if not is_fact(one.event) or day is None:
            counting.leave("without a day" if is_fact(one.event) else "not told as fact")
            continue
        counting.written += 1
        for number, (source, target) in enumerate(pairs(one.event)):
            out.write(tabbed(_row(one, day, number, source, target)))
    return counting.report()


def _row(told: Told, day: str, number: int, source: Entity | None, target: Entity | None) -> list[Any]:
    event, where = told.event, told.event.where
    city = where.name if where is not None and where.kind not in ("country", "region") else None
    return [
        f"{told.id}-{number}", day, *_side(source), event.trigger.text, event.cameo, event.goldstein, *_side(target), told.key,
        None, told.publisher, city, None, where.admin1 if where else None, country(where.country).name if where else None,
        where.lat if where else None, where.lon if where else None,
    ]  # fmt: skip


def _side(entity: Entity | None) -> tuple[str | None, str | None, str | None]:
    if entity is None:
        return None, None, None
    return entity.name, ",".join(SECTORS.get(s, s) for s in entity.sectors), country(entity.country).name


FORMAT = Format(
    "icews", "tab", "CAMEO events in ICEWS's columns, tab-separated",
    (
        "events that are not told as fact (planned, hypothetical, negated) and events without any day are left out",
        "an interval: the row has its first day",
        "events of several actors or recipients are one row a dyad, numbered in the id",
        "speakers and stance, hedge, contexts, PLOVER types and modes, instruments, quantities",
        "sentence number and district are empty; offsets into the text are not held",
        "ids are texts, not numbers",
    ),
    write,
)  # fmt: skip
