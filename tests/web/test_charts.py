from __future__ import annotations

import datetime
from collections import Counter

import pytest

from dateline.archiving import Query
from dateline.archiving.charting.facets import Facets
from dateline.archiving.charting.pairs import Dyads, Network
from dateline.archiving.charting.places import Map
from dateline.archiving.charting.timeline import Timeline, end_of
from dateline.archiving.statistics import statistics
from dateline.records import Event
from dateline.web.shapes import EventPage, Suggestions
from tests.web.asking import Asking


def kept(reader: Asking, query: Query | None = None) -> list[Event]:
    return list(reader.served.archive.view().records(query))


def last_day(event: Event) -> str | None:
    return (event.when.end or event.when.start) if event.when else None


def test_a_timeline_counts_every_event_once(reader: Asking) -> None:
    events = kept(reader)
    for by in ("day", "week", "month", "quarter", "year", "auto"):
        told = reader.get("timeline", Timeline, by=by)
        assert told.total == len(events) == told.undated + sum(b.total for b in told.buckets)
        assert all(b.total == sum(b.quads.values()) for b in told.buckets)
        for bucket in told.buckets:
            assert bucket.total == sum(bucket.start <= (last_day(e) or "") <= bucket.end for e in events)


def test_auto_takes_no_more_buckets_than_can_be_seen(reader: Asking) -> None:
    assert reader.get("timeline", Timeline, since="2026-05-09", until="2026-05-11").by == "day"
    assert reader.get("timeline", Timeline).by in ("week", "month")


@pytest.mark.parametrize(
    ("start", "width", "end"),
    [("2024-02-01", "month", "2024-02-29"), ("2024-12-01", "month", "2024-12-31"), ("2023-10-01", "quarter", "2023-12-31"),
     ("2024-01-01", "year", "2024-12-31"), ("2024-12-30", "week", "2025-01-05"), ("2024-12-31", "day", "2024-12-31"), ("9999-12-01", "month", "9999-12-31")],
)  # fmt: skip
def test_buckets_end_where_the_next_begins(start: str, width: str, end: str) -> None:
    assert end_of(datetime.date.fromisoformat(start), width).isoformat() == end


def test_the_map_places_each_event_once(reader: Asking) -> None:
    told = reader.get("map", Map)
    events = kept(reader)
    pinned, only = sum(p.count for p in told.places), sum(c.count for c in told.country_only)
    assert told.total == len(events)
    assert told.unplaced == sum(e.where is None for e in events)
    assert pinned + only + told.unplaced <= told.total  # what has neither point nor country is named, no more
    assert pinned == sum(
        e.where is not None and e.where.lat is not None and e.where.kind not in ("country", "continent") for e in events
    )
    countries = Counter(e.where.country for e in events if e.where and e.where.country)
    assert {c.country: c.count for c in told.countries} == countries


def test_what_is_known_to_the_country_is_never_a_pin(reader: Asking) -> None:
    told = reader.get("map", Map)
    assert told.country_only
    assert {p.kind for p in told.places}.isdisjoint({"country", "continent", "territory"})
    assert all(p.radius_km > 0 for p in told.places)
    assert {c.country: c.name for c in told.countries}["GEO"] == "Georgia"


def test_dyads_are_those_of_the_statistics(reader: Asking) -> None:
    told = reader.get("dyads", Dyads, by="month", limit=100)
    wanted: Counter[tuple[str, str]] = Counter()
    for row in statistics(reader.served.archive.view(), "dyad").dicts():
        wanted[row["source"], row["target"]] += row["events"]
    assert {(r.source.id, r.target.id): r.total for r in told.rows} == dict(wanted.most_common(100)) or len(
        wanted
    ) > 100
    for row in told.rows:
        assert wanted[row.source.id, row.target.id] == row.total >= sum(row.counts)
        assert len(row.counts) == len(row.goldsteins) == len(told.columns)
        assert [bool(n) for n in row.counts] == [g is not None for g in row.goldsteins]


def test_actors_pair_by_name(reader: Asking) -> None:
    told = reader.get("dyads", Dyads, level="actor", actor="PHL")
    assert ("china@CHN", "philippines@PHL") in {(r.source.id, r.target.id) for r in told.rows}
    node = told.rows[0].source
    assert node.id == f"{node.name}@{node.country or ''}"


def test_a_network_holds_both_ends_of_every_edge(reader: Asking) -> None:
    for level in ("country", "actor"):
        told = reader.get("network", Network, level=level, limit=30)
        assert {end for e in told.edges for end in (e.source, e.target)} == {n.id for n in told.nodes}
        assert all(e.count == sum(e.quads.values()) for e in told.edges)
        assert [e.count for e in told.edges] == sorted((e.count for e in told.edges), reverse=True)


def test_a_node_counts_each_event_once(reader: Asking) -> None:
    told = reader.get("network", Network)
    for node in told.nodes:
        assert node.count <= reader.get("events", EventPage, actor=node.id, limit=1).total  # type: ignore[operator]


def test_facets_leave_their_own_filter_out(reader: Asking) -> None:
    every = reader.get("facets", Facets)
    chosen = reader.get("facets", Facets, type="ASSAULT")
    assert chosen.types == every.types
    assert {s.value for s in chosen.quads} == {"4"}
    for value in every.types:
        assert value.count == reader.get("events", EventPage, type=value.value, limit=1).total
    for value in every.countries:
        assert value.count == reader.get("events", EventPage, country=value.value, limit=1).total


def test_happenings_count_once(reader: Asking) -> None:
    """The air strike is told by four stories, three times as the main event of one incident."""
    query = {"words": "market", "type": "ASSAULT"}
    reports = reader.get("timeline", Timeline, **query).total
    incidents = reader.get("timeline", Timeline, count="incidents", **query).total
    assert incidents < reports
    for path, shape in (("map", Map), ("facets", Facets)):
        assert reader.get(path, shape, count="incidents", **query).total == incidents


def test_happenings_never_outnumber_reports(reader: Asking) -> None:
    one, other = (reader.get("dyads", Dyads, limit=100, count=count) for count in ("incidents", "reports"))
    reports = {(r.source.id, r.target.id): r.total for r in other.rows}
    assert all(r.total <= reports[r.source.id, r.target.id] for r in one.rows)
    assert reader.get("network", Network, count="incidents").edges


@pytest.mark.parametrize(
    ("field", "prefix", "value"),
    [("actor", "phil", "PHL"), ("actor", "european", "EUR"), ("actor", "rizk", "hany rizk"), ("place", "tbi", "Tbilisi"), ("publisher", "nile", "Nile Post"),
     ("speaker", "philippine", "philippine coast guard"), ("instrument", "mutual", "Mutual Defense Treaty"), ("type", "as", "ASSAULT"),
     ("country", "geor", "GEO"), ("country", "ml", "MLI")],
)  # fmt: skip
def test_values_are_suggested_by_how_they_begin(reader: Asking, field: str, prefix: str, value: str) -> None:
    items = reader.get("suggest", Suggestions, field=field, prefix=prefix, limit=50).items
    found = {s.value for s in items}
    assert value in found or any(value.lower() in v.lower() for v in found), found
    assert all(s.count > 0 for s in items)


def test_a_suggestion_keeps_something(reader: Asking) -> None:
    for field in ("actor", "place", "publisher", "speaker", "instrument", "type", "country"):
        for item in reader.get("suggest", Suggestions, field=field, limit=8).items:
            assert reader.get("events", EventPage, limit=1, **{field: item.value}).total, (field, item)
