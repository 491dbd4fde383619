from __future__ import annotations

import msgspec

from dateline.archiving.incidents import stored_incidents
from dateline.web.shapes import EventPage, IncidentAbout, IncidentPage
from tests.web.asking import Asking


def strike(reader: Asking) -> IncidentAbout:
    incident = reader.first(story="market-strike-1").incident
    return reader.get(f"incidents/{incident}", IncidentAbout)


def test_an_incident_is_told_as_it_is_stored(reader: Asking) -> None:
    told = strike(reader)
    stored = {i.id: msgspec.json.decode(i.payload) for i in stored_incidents(reader.served.archive.view())}
    assert msgspec.json.decode(msgspec.json.encode(told.incident)) == stored[told.incident.id]


def test_reports_are_grouped_by_descent(reader: Asking) -> None:
    told = strike(reader)
    assert {told.stories[key].id for key in told.incident.stories} == {f"market-strike-{n}" for n in (1, 2, 3, 4)}
    (reprint,) = [line for line in told.lineage if len(line.reports) > 1]
    root, copy = reprint.reports
    assert (told.stories[root.story].id, told.stories[copy.story].id) == ("market-strike-1", "market-strike-2")
    assert copy.origin == root.story
    assert root.origin is None
    assert sum(len(line.reports) for line in told.lineage) == len(told.incident.stories)


def test_counts_are_told_over_time(reader: Asking) -> None:
    killed = next(f for f in strike(reader).figures if f.of == "killed")
    assert [p.value for p in killed.points][:1] == [12]
    assert {12, 17} <= {p.value for p in killed.points}
    assert [p.published for p in killed.points] == sorted(p.published for p in killed.points)


def test_events_are_those_of_its_stories(reader: Asking) -> None:
    told = strike(reader)
    assert {e.key for e in told.events} == set(told.incident.stories)
    assert set(told.incident.events) <= {e.event.id for e in told.events}


def test_conflicts_and_brief_point_into_stories(reader: Asking) -> None:
    told = strike(reader)
    view = reader.served.archive.view()
    texts = {key: story.text for key, story in view.stories(list(told.incident.stories))}
    assert told.incident.conflicts
    for cited in told.incident.brief:
        assert texts[cited.story][cited.start : cited.end] == cited.text


def test_incidents_come_in_pages_and_orders(reader: Asking) -> None:
    for order in ("-latest", "latest", "-sources", "-reports"):
        seen: list[str] = []
        cursor: dict[str, str] = {}
        while True:
            page = reader.get("incidents", IncidentPage, limit=5, order=order, **cursor)
            seen += [row.id for row in page.items]
            if page.next is None:
                break
            cursor = {"cursor": page.next}
        assert len(seen) == len(set(seen)) == page.total
    rows = reader.get("incidents", IncidentPage, order="-reports").items
    assert [r.reports for r in rows] == sorted((r.reports for r in rows), reverse=True)


def test_incidents_are_kept_by_filters(reader: Asking) -> None:
    every = reader.get("incidents", IncidentPage)
    assert {r.standing for r in reader.get("incidents", IncidentPage, standing="confirmed").items} == {"confirmed"}
    assert all(r.independent_sources >= 2 for r in reader.get("incidents", IncidentPage, sources=2).items)
    assert all(r.conflicts for r in reader.get("incidents", IncidentPage, disputed=True).items)
    found = reader.get("incidents", IncidentPage, type="COERCE")
    assert 0 < len(found.items) < len(every.items)
    events = reader.get("events", EventPage, type="COERCE", limit=200).items
    assert {r.id for r in found.items} == {row.incident for row in events}


def test_an_incident_that_is_none_is_told(reader: Asking) -> None:
    assert reader.refused(404, "incidents/i0000").error.code == "not_found"
