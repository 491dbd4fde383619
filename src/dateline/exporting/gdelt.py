"""GDELT 2.0: events in 61 columns and mentions in 16, tab-separated without a header, as its daily files are."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from dateline.exporting.countries import cameo, country
from dateline.exporting.lines import tabbed
from dateline.exporting.pairs import pairs
from dateline.exporting.told import Counting, Format, Report, Told, day_of, is_fact
from dateline.records import Entity, Where

_ACTOR = (
    "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code",
    "Type3Code",
)  # fmt: skip
_GEO = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
EVENT_COLUMNS = (
    "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate", *(f"Actor1{c}" for c in _ACTOR), *(f"Actor2{c}" for c in _ACTOR),
    "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources",
    "NumArticles", "AvgTone", *(f"Actor1Geo_{c}" for c in _GEO), *(f"Actor2Geo_{c}" for c in _GEO), *(f"ActionGeo_{c}" for c in _GEO),
    "DATEADDED", "SOURCEURL",
)  # fmt: skip
MENTION_COLUMNS = (
    "GLOBALEVENTID", "EventTimeDate", "MentionTimeDate", "MentionType", "MentionSourceName", "MentionIdentifier", "SentenceID",
    "Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset", "InRawText", "Confidence", "MentionDocLen", "MentionDocTone",
    "MentionDocTranslationInfo", "Extras",
)  # fmt: skip
_WEB, _CITATION = 1, 2


def write_events(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes one row a dyad of every dated fact."""
    counting = Counting()
    for one, day, number, source, target in _dyads(told, counting):
        out.write(tabbed(_event(one, day, number, source, target)))
    return counting.report()


def write_mentions(told: Iterable[Told], out: BinaryIO) -> Report:
    """Writes one row a dyad and story; GLOBALEVENTID is that of the events file."""
    counting = Counting()
    for one, day, number, source, target in _dyads(told, counting):
        out.write(tabbed(_mention(one, day, number, source, target)))
    return counting.report()


def _dyads(told: Iterable[Told], counting: Counting) -> Iterator[tuple[Told, str, int, Entity | None, Entity | None]]:
    for one in told:
        day = day_of(one.event)[0]
        if not is_fact(one.event) or day is None:
            counting.leave("without a day" if is_fact(one.event) else "not told as fact")
            continue
        counting.written += 1
        for number, (source, target) in enumerate(pairs(one.event)):
            yield one, day, number, source, target


def number_of(told: Told, dyad: int) -> int:
    """GLOBALEVENTID of a dyad: a positive number below 2^60, the same for the same event."""
    return int(hashlib.sha256(f"{told.id}-{dyad}".encode()).hexdigest()[:15], 16)


def _event(told: Told, day: str, number: int, source: Entity | None, target: Entity | None) -> list[Any]:
    event = told.event
    date = datetime.date.fromisoformat(day)
    fraction = round(date.year + (date.timetuple().tm_yday - 1) / 365.25, 4)
    added = (event.published or day).replace("-", "")[:8] + "000000"
    return [
        number_of(told, number), f"{date:%Y%m%d}", f"{date:%Y%m}", date.year, f"{fraction:.4f}", *_actor(source), *_actor(target),
        1, event.cameo, event.cameo[:3], event.cameo[:2], event.quad, event.goldstein, 1, 1, 1, None,
        *_home(source), *_home(target), *_geo(event.where), added, told.url,
    ]  # fmt: skip


def _actor(entity: Entity | None) -> list[str | None]:
    if entity is None:
        return [None] * len(_ACTOR)
    code = cameo(entity.country)
    types = [*entity.sectors[:3], None, None, None][:3]
    return [code + "".join(entity.sectors[:3]), entity.name.upper(), code, None, None, None, None, *types]


def _home(entity: Entity | None) -> list[Any]:
    """An actor's place: its country, no more is known of it."""
    found = country(entity.country if entity else None)
    if not found.fips:
        return [0, *[None] * 7]
    return [1, found.name, found.fips, found.fips, None, None, None, None]


def _geo(where: Where | None) -> list[Any]:
    if where is None:
        return [0, *[None] * 7]
    found = country(where.country)
    american = where.country == "USA"
    if where.kind == "country":
        kind = 1
    elif where.kind in ("region", "admin1"):
        kind = 2 if american else 5
    else:
        kind = 3 if american else 4
    parts = [where.name] if where.kind == "country" else [where.name, where.admin1, found.name]
    name = ", ".join(dict.fromkeys(p for p in parts if p))
    return [kind, name, found.fips or None, found.fips or None, None, where.lat, where.lon, None]


def _mention(told: Told, day: str, number: int, source: Entity | None, target: Entity | None) -> list[Any]:
    event = told.event
    published = (event.published or day).replace("-", "")[:8] + "000000"
    return [
        number_of(told, number), day.replace("-", "") + "000000", published, _WEB if told.url else _CITATION, told.publisher,
        told.url or f"{told.publisher or ''} {told.key}".strip(), None, source.start if source else -1,
        target.start if target else -1, event.trigger.start, 1, round(event.confidence * 100), None, None,
        None if told.language == "en" else f"srclc:{told.language}", None,
    ]  # fmt: skip


_LOSSES = (
    "events that are not told as fact and events without any day are left out",
    "an interval: the row has its first day",
    "events of several actors or recipients are one row a dyad",
    "speakers and stance, hedge, PLOVER types, modes and contexts, instruments, quantities, evidence",
    "tone is not measured and left empty; NumMentions, NumSources and NumArticles are 1: the archive's reports are one row each",
    "IsRootEvent is 1 for all; SentenceID is empty; GNS and GNIS feature ids and ADM2 codes are empty; ADM1 codes give the country",
    "known groups, ethnic and religious codes are empty: PLOVER's sectors stand in the type codes",
)
EVENTS = Format(
    "gdelt", "CSV", "GDELT 2.0 events: 61 columns, tab-separated, FIPS codes for places", _LOSSES, write_events
)
MENTIONS = Format(
    "gdelt-mentions", "CSV", "GDELT 2.0 mentions: 16 columns, tab-separated",
    (*_LOSSES[:3], "the story's text, its length and tone", "which mentions tell of one happening: each event has one"),
    write_mentions,
)  # fmt: skip
