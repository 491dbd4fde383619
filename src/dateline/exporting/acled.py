"""Conflict events in ACLED's columns: CSV with a header."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from dateline.exporting.countries import country
from dateline.exporting.lines import CsvLines
from dateline.exporting.told import Counting, Format, Report, Told, day_of, is_fact
from dateline.records import Entity, Event

COLUMNS = (
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1",
    "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region",
    "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source", "source_scale",
    "notes", "fatalities", "tags", "timestamp",
)  # fmt: skip
_VIOLENCE, _DEMONSTRATION, _STRATEGIC = "Political violence", "Demonstrations", "Strategic developments"
_EXPLOSIONS = "Explosions/Remote violence"
_BY_MODE: dict[tuple[str, str | None], tuple[str, str, str]] = {
    ("ASSAULT", "abduct"): (_VIOLENCE, "Violence against civilians", "Abduction/forced disappearance"),
    ("ASSAULT", "sexual"): (_VIOLENCE, "Violence against civilians", "Sexual violence"),
    ("ASSAULT", "torture"): (_VIOLENCE, "Violence against civilians", "Attack"),
    ("ASSAULT", "explosives"): (_VIOLENCE, _EXPLOSIONS, "Remote explosive/landmine/IED"),
    ("ASSAULT", "suicide-attack"): (_VIOLENCE, _EXPLOSIONS, "Suicide bomb"),
    ("ASSAULT", "aerial"): (_VIOLENCE, _EXPLOSIONS, "Air/drone strike"),
    ("ASSAULT", "drone"): (_VIOLENCE, _EXPLOSIONS, "Air/drone strike"),
    ("ASSAULT", "heavy-weapons"): (_VIOLENCE, _EXPLOSIONS, "Shelling/artillery/missile attack"),
    ("ASSAULT", "unconventional"): (_VIOLENCE, _EXPLOSIONS, "Chemical weapon"),
    ("ASSAULT", "crowd-control"): (_DEMONSTRATION, "Protests", "Excessive force against protesters"),
    ("PROTEST", "riot"): (_DEMONSTRATION, "Riots", "Violent demonstration"),
    ("PROTEST", "vandalize"): (_DEMONSTRATION, "Riots", "Mob violence"),
    ("COERCE", "arrest"): (_STRATEGIC, _STRATEGIC, "Arrests"),
    ("COERCE", "seize"): (_STRATEGIC, _STRATEGIC, "Looting/property destruction"),
    ("RETREAT", "ceasefire"): (_STRATEGIC, _STRATEGIC, "Agreement"),
}  # fmt: skip
_BY_TYPE = {
    "ASSAULT": (_VIOLENCE, "Battles", "Armed clash"), "PROTEST": (_DEMONSTRATION, "Protests", "Peaceful protest"),
    "MOBILIZE": (_STRATEGIC, _STRATEGIC, "Change to group/activity"),
}  # fmt: skip
_INTER = (
    (("MIL", "GOV", "COP", "JUD", "LEG", "SPY"), "State forces"), (("REB",), "Rebel group"), (("PRM",), "Political militia"),
    (("UAF", "CRM"), "Identity militia"), (("OPP", "LAB", "EDU"), "Protesters"),
)  # fmt: skip
_PRECISION = {"time": 1, "day": 1, "weekend": 2, "week": 2}


def kind_of(event: Event) -> tuple[str, str, str] | None:
    """(disorder type, event type, sub-event type); None for what is no conflict event to ACLED."""
    found = _BY_MODE.get((event.event, event.mode)) or _BY_TYPE.get(event.event)
    if found == _BY_TYPE["ASSAULT"] and _inter_of(event.recipients) == "Civilians":
        return _VIOLENCE, "Violence against civilians", "Attack"
    return found


def write(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes one row a dated conflict fact."""
    counting, lines = Counting(), CsvLines(out, COLUMNS)
    for one in told:
        kind, (day, _) = kind_of(one.event), day_of(one.event)
        if kind is None:
            counting.leave("no conflict event")
        elif not is_fact(one.event):
            counting.leave("not told as fact")
        elif day is None:
            counting.leave("without a day")
        else:
            lines.write(_row(one, day, kind))
            counting.written += 1
    lines.close()
    return counting.report()


def _row(told: Told, day: str, kind: tuple[str, str, str]) -> dict[str, Any]:
    event, where = told.event, told.event.where
    place = country(where.country if where else None)
    one, two = _inter_of(event.actors), _inter_of(event.recipients)
    return {
        "event_id_cnty": f"{(where.country if where else None) or 'UNK'}-{told.id}", "event_date": day, "year": day[:4],
        "time_precision": _PRECISION.get((event.when.precision if event.when else None) or "", 3), "disorder_type": kind[0],
        "event_type": kind[1], "sub_event_type": kind[2], **_side(event.actors, 1), **_side(event.recipients, 2), "inter1": one, "inter2": two,
        "interaction": "-".join(x for x in (one, two) if x), "civilian_targeting": "Civilian targeting" if two == "Civilians" else None,
        "iso": place.number, "region": place.region, "country": place.name, "admin1": where.admin1 if where else None,
        "location": where.name if where else None, "latitude": where.lat if where else None, "longitude": where.lon if where else None,
        "geo_precision": None if where is None else 3 if where.kind in ("country", "region") else 1, "source": told.publisher,
        "notes": event.evidence.text, "fatalities": fatalities(event)[0], "tags": ";".join(event.contexts),
    }  # fmt: skip


def _side(side: tuple[Entity, ...], number: int) -> dict[str, str | None]:
    return {
        f"actor{number}": side[0].name if side else None,
        f"assoc_actor_{number}": "; ".join(e.name for e in side[1:]) or None,
    }


def _inter_of(side: tuple[Entity, ...]) -> str | None:
    if not side:
        return None
    sectors = set(side[0].sectors)
    for codes, name in _INTER:
        if sectors & set(codes):
            return name
    return "Civilians" if sectors else "State forces" if side[0].country else "Other"


def fatalities(event: Event) -> tuple[int, int, int]:
    """(best, low, high) of the killed: the low bound is the best figure, as careful data sets have it."""
    killed = [q for q in event.quantities if q.of == "killed"]
    low = sum(int(q.low or 0) for q in killed)
    high = sum(int(q.high if q.high is not None else q.low or 0) for q in killed)
    return low, low, max(low, high)


FORMAT = Format(
    "acled", "csv", "conflict events in ACLED's columns, CSV",
    (
        "only ASSAULT, PROTEST, MOBILIZE, and COERCE and RETREAT where ACLED has a sub-event for the mode; others are left out",
        "events that are not told as fact and events without any day are left out; an interval has its first day",
        "one report is one row: ACLED's rows are happenings, so link reports into incidents first where that matters",
        "fatalities are the lowest figure told in this report, 0 where none is",
        "interaction codes are words; admin2, admin3, source scale and timestamp are empty",
        "speakers and stance, hedge, PLOVER modes, CAMEO code, instruments, other quantities",
    ),
    write,
)  # fmt: skip
