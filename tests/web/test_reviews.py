from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from dateline.scoring.files import stories as annotated_stories
from dateline.web.reviewing import wilson
from dateline.web.shapes import EventAbout, PrecisionTable, Review, ReviewPage, Reviews, StoryCoded
from tests.web.asking import Asking


def review(asking: Asking, event: str, **body: Any) -> Review:
    answer = asking.post(f"events/{event}/reviews", {"by": "Ada", **body})
    assert answer.status_code == 201, answer.text
    return msgspec.json.decode(answer.content, type=Review)


def test_a_review_is_added_and_shown(writer: Asking) -> None:
    row = writer.first(type="ASSAULT")
    added = review(writer, row.event.id, decision="accept", note="as the army said", story=row.key)
    assert (added.event, added.key, added.by, added.note) == (row.event.id, row.key, "Ada", "as the army said")
    assert writer.get(f"events/{row.event.id}/reviews", Reviews, story=row.key).items == [added]
    assert writer.get(f"events/{row.event.id}", EventAbout, story=row.key).reviews == [added]
    assert writer.get(f"stories/{row.key}", StoryCoded).reviews == {row.event.id: [added]}


def test_reviews_are_only_ever_added(writer: Asking) -> None:
    row = writer.first(type="ASSAULT")
    first = review(writer, row.event.id, decision="reject", note="a drill")
    second = review(writer, row.event.id, decision="accept", note="no drill after all")
    assert writer.get(f"events/{row.event.id}/reviews", Reviews).items == [second, first]
    view = writer.served.archive.view()
    rows = view.snapshot.rows("SELECT id, replaces, gone FROM raw_reviews", tables=["reviews"])
    assert {r[0] for r in rows} == {first.id, second.id}
    assert all(replaces is None and not gone for _, replaces, gone in rows)
    assert [c.kind for c in view.snapshot.commits[-2:]] == ["review", "review"]


def test_a_review_cannot_be_changed_or_taken_away(writer: Asking) -> None:
    row = writer.first()
    review(writer, row.event.id, decision="accept")
    path = f"/api/events/{row.event.id}/reviews"
    for method in ("PUT", "PATCH", "DELETE"):
        answer = writer.client.request(method, path, json={})
        assert answer.status_code == 405


def test_a_past_state_has_the_reviews_of_its_time(writer: Asking) -> None:
    row = writer.first()
    before = writer.served.version()
    review(writer, row.event.id, decision="accept")
    assert writer.get(f"events/{row.event.id}", EventAbout, as_of=before).reviews == []


def test_a_correction_names_fields(writer: Asking) -> None:
    row = writer.first()
    fields = {
        "event": "COERCE",
        "mode": None,
        "when": {"start": "2026-05-01", "end": None},
        "actors": ["GEO:GOV"],
        "where": {"name": "Gori", "country": "GEO"},
    }
    assert review(writer, row.event.id, decision="correct", fields=fields).fields == fields


@pytest.mark.parametrize(
    "body",
    [
        {"decision": "correct"}, {"decision": "correct", "fields": {}}, {"decision": "accept", "fields": {"event": "AID"}},
        {"decision": "maybe"}, {"decision": "accept", "by": "  "}, {"decision": "correct", "fields": {"actors": ["Georgia"]}},
        {"decision": "correct", "fields": {"goldstein": 3}}, {"decision": "accept", "note": "x" * 5000}, {"decision": "accept", "id": "mine"},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_no_review_is_told(reader: Asking, body: dict[str, Any]) -> None:
    before = reader.served.archive.view().version
    answer = reader.post(f"events/{reader.first().event.id}/reviews", {"by": "Ada", **body})
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "invalid"
    assert reader.served.archive.view().version == before


def test_a_review_of_no_event_is_told(reader: Asking) -> None:
    assert reader.post("events/0000/reviews", {"by": "Ada", "decision": "accept"}).status_code == 404


def test_precision_counts_the_latest_review_of_each_event(writer: Asking) -> None:
    rows = [writer.first(story=s, type="ACCUSE") for s in ("envoys", "chile", "sanctions")]
    review(writer, rows[0].event.id, decision="reject")
    review(writer, rows[0].event.id, decision="accept")
    review(writer, rows[1].event.id, decision="correct", fields={"status": "planned"})
    review(writer, rows[2].event.id, decision="reject")
    told = writer.get("reviews/precision", PrecisionTable)
    (accuse,) = told.by_type
    assert (accuse.type, accuse.reviewed, accuse.accepted, accuse.corrected, accuse.rejected) == ("ACCUSE", 3, 1, 1, 1)
    assert accuse.precision == pytest.approx(1 / 3, abs=1e-4)
    assert accuse.low < accuse.precision < accuse.high  # type: ignore[operator]
    assert told.overall.reviewed == told.total == 3
    assert [(f.field, f.corrected) for f in told.fields] == [("status", 1)]


def test_wilson_is_wilson() -> None:
    assert wilson(0, 10) == (0.0, 0.2775)
    assert wilson(10, 10) == (0.7225, 1.0)
    assert wilson(5, 10) == (0.2366, 0.7634)


def test_reviews_come_in_pages_by_who_and_how(writer: Asking) -> None:
    row = writer.first(type="ACCUSE")
    added = [review(writer, row.event.id, decision=d, by=by) for d in ("accept", "reject") for by in ("Ada", "Bo")]
    first = writer.get("reviews", ReviewPage, limit=3)
    rest = writer.get("reviews", ReviewPage, limit=3, cursor=first.next)
    assert [r.id for r in (*first.items, *rest.items)] == [r.id for r in reversed(added)]
    assert rest.next is None
    assert first.items[0].title == row.title
    assert first.items[0].type == "ACCUSE"
    assert {r.by for r in writer.get("reviews", ReviewPage, by="Bo").items} == {"Bo"}
    assert writer.get("reviews", ReviewPage, decision="reject").total == 2
    assert writer.get("reviews", ReviewPage, type="AID").total == 0


def test_gold_is_of_the_reviewed_stories(writer: Asking, tmp_path: Path) -> None:
    story = "envoys"
    told = writer.get(f"stories/{story}", StoryCoded)
    accepted, corrected, rejected, *others = told.document.events
    review(writer, accepted.id, decision="accept", story=told.key)
    fields = {
        "event": "AID",
        "mode": None,
        "actors": ["POL:MIL"],
        "when": {"start": "2026-01-28", "end": "2026-01-29"},
        "where": {"name": "Warsaw", "country": "POL"},
    }
    review(writer, corrected.id, decision="correct", fields=fields, story=told.key)
    review(writer, rejected.id, decision="reject", story=told.key, note="said, not done")
    (line,) = writer.client.get("/api/reviews/gold.jsonl").content.splitlines()
    gold = msgspec.json.decode(line)
    assert gold["story"]["id"] == story
    assert gold["story"]["text"] == told.document.text
    rows = {row["id"]: row for row in gold["events"]}
    assert [rows[e.id]["need"] for e in (accepted, corrected, rejected)] == ["must", "must", "trap"]
    assert {rows[e.id]["need"] for e in others} <= {"may"}
    row = rows[corrected.id]
    assert (row["types"], row["actors"], row["when"], row["where"]) == (
        ["AID"],
        ["POL:MIL"],
        ["2026-01-28", "2026-01-29"],
        fields["where"],
    )
    for row in gold["events"]:
        start, end = row["span"]
        assert gold["story"]["text"][start:end] == row["trigger"]
    (tmp_path / "gold.jsonl").write_bytes(line)
    (read,) = annotated_stories(tmp_path / "gold.jsonl")
    assert read.id == story
