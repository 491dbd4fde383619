from __future__ import annotations

import csv
import io

import msgspec
import pyarrow.parquet as pq
import pytest

from dateline.archiving import Query
from dateline.archiving.charting.choosing import Choice
from dateline.archiving.filtering import query_of
from dateline.records import Event
from dateline.schemas import from_arrow
from dateline.web.shapes import EventAbout, EventPage
from tests.web.asking import Asking

FILTERS: list[dict[str, object]] = [
    {}, {"actor": "CHN"}, {"actor": "MLI:MIL"}, {"actor": ":REB"}, {"actor": "ministry"}, {"source": "PHL"}, {"target": "CHN"},
    {"dyad": "CHN,PHL"}, {"dyad": "ETH,EGY"}, {"type": "ASSAULT"}, {"type": ["ACCUSE", "reject"]}, {"mode": "aerial"},
    {"context": "military"}, {"quad": 4}, {"quad": [1, 2]}, {"status": "planned"}, {"place": "tbilisi"}, {"country": "GEO"},
    {"box": "0,-20,30,20"}, {"box": "-60,90,60,-60"}, {"since": "2026-04-01"}, {"until": "2026-03-01"},
    {"since": "2026-05-01", "until": "2026-05-31"}, {"published_since": "2026-06-01"}, {"published_until": "2026-02-28"},
    {"dated": True}, {"publisher": "nile post"}, {"speaker": "narrator"}, {"speaker": "MLI"}, {"speaker": "spokesman"},
    {"stance": "denies"}, {"instrument": "treaty"}, {"words": "market"}, {"words": ["market", "strike"]}, {"story": "dam-1"},
    {"ontology": "all"}, {"ontology": "cameo"}, {"actor": "", "place": "", "since": ""}, {"actor": "nobody at all"},
    {"actor": "USA", "type": "SUPPORT", "since": "2026-04-01", "words": "mutual"},
]  # fmt: skip


def lists(given: dict[str, object]) -> dict[str, object]:
    """Filters as `query_of` takes them: lists where several values may stand, nothing empty."""
    many = {
        "actor",
        "source",
        "target",
        "type",
        "mode",
        "context",
        "quad",
        "status",
        "country",
        "publisher",
        "words",
        "story",
    }
    held = {k: v for k, v in given.items() if v != ""}
    return {k: [v] if k in many and not isinstance(v, list) else v for k, v in held.items()}


@pytest.mark.parametrize("given", FILTERS, ids=str)
def test_a_filter_keeps_what_search_keeps(reader: Asking, given: dict[str, object]) -> None:
    page = reader.get("events", EventPage, limit=200, **given)
    wanted = {(key, event.id) for key, event in reader.served.archive.view().keyed(query_of(lists(given)))}
    assert page.total == len(page.items) == len(wanted)
    assert {(row.key, row.event.id) for row in page.items} == wanted


def test_some_of_these_filters_keep_something_and_not_all(reader: Asking) -> None:
    totals = [reader.get("events", EventPage, limit=1, **given).total for given in FILTERS]
    assert sum(0 < (t or 0) < (totals[0] or 0) for t in totals) > 25


def test_pages_follow_each_other_to_the_end(reader: Asking) -> None:
    for order in ("-time", "time", "-published", "published"):
        seen: list[tuple[str, str]] = []
        cursor: dict[str, str] = {}
        while True:
            page = reader.get("events", EventPage, limit=7, order=order, **cursor)
            seen += [(row.key, row.event.id) for row in page.items]
            if page.next is None:
                break
            cursor = {"cursor": page.next}
        assert len(seen) == len(set(seen)) == page.total


def test_the_newest_come_first_and_the_undated_last(reader: Asking) -> None:
    items = reader.get("events", EventPage, limit=200).items
    days = [(row.event.when.end or row.event.when.start) if row.event.when else None for row in items]
    told = [day for day in days if day]
    assert told == sorted(told, reverse=True)
    assert None not in days[: len(told)]


def test_rows_carry_their_story_and_incident(reader: Asking) -> None:
    row = reader.first(story="market-strike-3")
    assert row.title == "Toll of Ansongo market bombing rises to 17"
    assert row.publisher == "Desert Wire"
    assert row.incident
    assert {r.key for r in reader.get("events", EventPage, limit=200, incident=row.incident).items} > {row.key}


@pytest.mark.parametrize(
    "given", [{"since": "soon"}, {"dyad": "CHN"}, {"box": "1,2,3"}, {"cursor": "x"}, {"as_of": "then"}]
)
def test_what_cannot_be_is_told(reader: Asking, given: dict[str, str]) -> None:
    told = reader.refused(400, "events", **given).error
    assert told.code == "bad_request"
    assert told.remedy


@pytest.mark.parametrize(
    "given", [{"limit": 0}, {"limit": 201}, {"order": "random"}, {"quad": "five"}, {"actor": "x" * 201}]
)
def test_what_is_not_of_the_shape_is_told(reader: Asking, given: dict[str, str]) -> None:
    assert reader.refused(422, "events", **given).error.code == "invalid"


def test_downloads_hold_what_the_filter_keeps(reader: Asking) -> None:
    wanted = list(reader.served.archive.view().records(Query(country=("GEO",))))
    assert wanted
    lines = reader.client.get("/api/events.jsonl?country=GEO")
    assert "attachment" in lines.headers["content-disposition"]
    assert [msgspec.json.decode(line, type=Event) for line in lines.content.splitlines()] == wanted
    rows = list(csv.DictReader(io.StringIO(reader.client.get("/api/events.csv?country=GEO").text)))
    assert [row["id"] for row in rows] == [e.id for e in wanted]
    table = pq.read_table(io.BytesIO(reader.client.get("/api/events.parquet?country=GEO").content))
    assert list(from_arrow(Event, table)) == wanted


def test_a_download_of_an_incident_holds_its_stories(reader: Asking) -> None:
    incident = reader.first(story="march-1").incident
    stories = {row.event.story for row in reader.get("events", EventPage, limit=200, incident=incident).items}
    lines = reader.client.get(f"/api/events.jsonl?incident={incident}").content.splitlines()
    assert {msgspec.json.decode(line, type=Event).story for line in lines} == stories == {"march-1", "march-2"}


def test_an_event_tells_what_it_rests_on(reader: Asking) -> None:
    row = reader.first(story="market-strike-1", type="ASSAULT")
    about = reader.get(f"events/{row.event.id}", EventAbout, story=row.key)
    assert about.event == row.event
    story = reader.served.archive.view().story(row.key)
    assert story is not None
    assert story.text[about.context.start : about.context.end] == about.context.text
    assert row.event.evidence.text in about.context.text
    assert about.explanation.entry == row.event.rule
    assert any(row.event.rule in line for line in about.explanation.lines)
    assert about.explanation.words
    assert about.incident is not None
    assert about.incident.id == row.incident
    assert [change.kind for change in about.history] == ["add"]
    assert {report.key for report in about.reports} >= {reader.first(story="market-strike-2").key}


def test_the_same_text_under_two_publishers_is_told_apart(writer: Asking) -> None:
    row = writer.first(story="korea")
    with_others = writer.get(f"events/{row.event.id}", EventAbout)
    assert with_others.others == []
    writer.refused(404, f"events/{row.event.id}", story="0" * 16)


def test_readings_not_chosen_are_told(reader: Asking) -> None:
    found = [
        runner
        for row in reader.get("events", EventPage, limit=60).items
        for runner in reader.get(f"events/{row.event.id}", EventAbout, story=row.key).explanation.runners_up
    ]
    assert {"type", "place"} <= {runner.what for runner in found}


def test_a_past_state_is_asked_for_by_version_and_day(reader: Asking) -> None:
    assert reader.get("events", EventPage, as_of=1).total == 0
    assert reader.get("events", EventPage, as_of="2001-01-01").total == 0
    newest = reader.served.version()
    assert reader.get("events", EventPage, as_of=newest) == reader.get("events", EventPage)


def test_an_answer_says_its_state_and_is_not_sent_twice(reader: Asking) -> None:
    answer = reader.client.get("/api/events")
    assert answer.headers["dateline-version"] == str(reader.served.version())
    again = reader.client.get("/api/events", headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304
    assert not again.content


def test_a_choice_asks_no_column_of_a_joined_table(reader: Asking) -> None:
    """Conditions on an event's own id stand beside dimensions that have ids too."""
    row = reader.first()
    with reader.served.read() as moment:
        source, values = Choice(Query(ids=(row.event.id,))).source(moment, "JOIN places p ON p.id = facts.places")
        assert moment.rows(f"SELECT count(*) {source}", values) == [(1,)]
