"""What each score counts, on small gold."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from dateline.pipeline import Pipeline
from dateline.records import Document, Story
from dateline.scoring import Report
from dateline.scoring.attributions import attributions, status
from dateline.scoring.confusion import NOTHING, Confusion, cells
from dateline.scoring.documents import documents
from dateline.scoring.dyads import typing
from dateline.scoring.gold import (
    AnnotatedStory,
    AttributedText,
    Clustered,
    GoldIncident,
    PlacedText,
    Row,
    StatedText,
    TimedText,
    TypedText,
)
from dateline.scoring.incidents import incident_records, incidents
from dateline.scoring.output import Coded, ToldIncident, coded
from dateline.scoring.places import distance, places
from dateline.scoring.times import times

TEXT = "France condemned Mali on Sunday. Chad did not attack Niger."
ROW = Row(
    id="condemned", trigger="condemned", span=(7, 16), types=("ACCUSE",), actors=("FRA",), recipients=("MLI",), status="actual",
    hedged=False, need="must", when=("2025-05-04", "2025-05-04"), mode="disapprove",
)  # fmt: skip


@pytest.fixture(scope="module")
def document(pipeline: Pipeline) -> Document:
    (found,) = pipeline.code([Story(id="s", text=TEXT, published="2025-05-04")])
    return found


def against(document: Document, **changes: object) -> Report:
    """The scores of one sentence against one row with these changes."""
    story = AnnotatedStory(id="s", text=TEXT, events=(msgspec.structs.replace(ROW, **changes),))
    return documents([story], coded([document]))


def test_a_row_met_counts_in_full(document: Document) -> None:
    scores = against(document).scores
    assert {scores[n] for n in ("must_found", "precision", "f1", "fields_found", "attributes_right")} == {1.0}


@pytest.mark.parametrize(
    ("changes", "score", "value"),
    [
        ({"types": ("SUPPORT",)}, "must_found", 0), ({"types": ("SUPPORT",)}, "precision", 0),
        ({"types": ("SUPPORT",)}, "fields_found", 0), ({"actors": ("DEU",)}, "must_found", 0),
        ({"actors": ("DEU|FRA",)}, "must_found", 1), ({"recipients": ("NER",)}, "must_found", 0),
        ({"recipients": ()}, "must_found", 1), ({"span": (33, 37)}, "must_found", 0), ({"need": "trap"}, "traps_avoided", 0),
        ({"need": "trap", "status": "planned"}, "traps_avoided", 1), ({"when": ("2025-05-01", "2025-05-03")}, "attribute.when", 0),
        ({"when": (None, "2025-05-04")}, "attribute.when", 1), ({"mode": "allege"}, "attribute.mode", 0),
        ({"status": "negated"}, "attribute.status", 0), ({"hedged": True}, "attribute.hedged", 0),
        ({"according_to": ("DEU",)}, "attribute.according_to", 0), ({"under": ("treaty",)}, "attribute.under", 0),
        ({"actors": ("FRA:REB",)}, "attribute.actor_sector", 0), ({"recipients": ("MLI:REB",)}, "attribute.recipient_sector", 0),
    ],
)  # fmt: skip
def test_what_is_wrong_is_counted(document: Document, changes: dict[str, Any], score: str, value: float) -> None:
    assert against(document, **changes).scores[score] == value


def test_every_miss_is_told(document: Document) -> None:
    assert [m.kind for m in against(document, actors=("DEU",)).misses] == ["MISSED"]
    assert [m.kind for m in against(document, types=("SUPPORT",)).misses] == ["MISSED", "EXTRA"]
    assert [m.kind for m in against(document, need="trap").misses] == ["TRAP", "EXTRA"]
    (miss,) = against(document, mode="allege").misses
    assert (
        str(miss) == "s: WRONG mode condemned: ACCUSE FRA > MLI, found disapprove  | France condemned Mali on Sunday."
    )


def test_types_taken_for_others_are_tabled(document: Document) -> None:
    assert against(document).confusion["type"].rows() == {"ACCUSE": {"ACCUSE": 1}}
    assert against(document, types=("SUPPORT",)).confusion["type"].rows() == {
        "SUPPORT": {"ACCUSE": 1},
        NOTHING: {"ACCUSE": 1},
    }
    assert against(document, status="planned").confusion["status"].rows() == {"planned": {"actual": 1}}


def output(**fields: object) -> dict[str, Coded]:
    return {"x": msgspec.convert({"id": "x", **fields}, Coded)}


def one(kind: type[Any], text: str, **answers: object) -> list[Any]:
    return [msgspec.convert({"id": "x", "text": text, **answers}, kind)]


PRAISE = "France praised Mali on Monday, and Niger accused Chad of shelling a village."


@pytest.mark.parametrize(
    ("wanted", "source", "target", "found"),
    [
        ("SUPPORT", "France", "Mali", "SUPPORT"), ("ACCUSE", "Niger", "Chad", "ACCUSE"), ("AID", "France", "Mali", "SUPPORT"),
        ("ACCUSE", "France", "Chad", NOTHING), ("SUPPORT", "France", "", "SUPPORT"),
    ],
)  # fmt: skip
def test_a_pair_is_counted_under_the_event_that_joins_it(
    pipeline: Pipeline, wanted: str, source: str, target: str, found: str
) -> None:
    (told,) = pipeline.code([Story(id="x", text=PRAISE, published=None)])

    def spans(word: str) -> list[list[int]] | None:
        return [[PRAISE.index(word), PRAISE.index(word) + len(word)]] if word else None

    gold = one(TypedText, PRAISE, dyads=[{"type": wanted, "source": spans(source), "target": spans(target)}])
    report = typing(gold, coded([told]))
    assert report.confusion["type"].rows() == {wanted: {found: 1}}
    assert report.scores["pair_found"] == (found != NOTHING)
    assert report.scores["end_to_end_recall"] == (found == wanted)


def test_labels_that_are_not_told_apart_are_one() -> None:
    gold = one(TypedText, "Mali freed them.", dyads=[{"type": "RETREAT", "source": [[0, 4]], "target": None}])
    event = {"event": "CONCEDE", "trigger": {"start": 5, "end": 10}, "actors": [{"start": 0, "end": 4}]}
    report = typing(gold, output(events=[event]))
    assert report.confusion["type"].rows() == {"YIELD": {"YIELD": 1}}
    assert report.scores["type_precision"] == 1


def test_times_are_counted_by_extent_type_and_value() -> None:
    gold = one(
        TimedText,
        "On 4 May 2025.",
        times=[{"start": 3, "end": 13, "text": "4 May 2025", "type": "DATE", "value": "2025-05-04"}],
    )

    def found(start: int, kind: str, value: str) -> dict[str, float]:
        return times(gold, output(times=[{"start": start, "end": 13, "type": kind, "value": value}])).scores

    assert found(3, "DATE", "2025-05-04")["strict_f1"] == 1
    assert [found(5, "TIME", "2025-05")[n] for n in ("strict_f1", "relaxed_f1", "value_f1", "type_f1")] == [0, 1, 0, 0]
    assert times(gold, output()).scores["relaxed_recall"] == 0
    assert times(gold, {}).scores["relaxed_f1"] == 0


def test_places_are_counted_by_distance() -> None:
    gold = one(PlacedText, "In Gao.", places=[{"start": 3, "end": 6, "text": "Gao", "lat": 16.27, "lon": -0.04}])
    near = places(gold, output(places=[{"start": 3, "end": 6, "lat": 16.3, "lon": 0.0}]))
    far = places(gold, output(places=[{"start": 3, "end": 6, "lat": -1.0, "lon": 36.0}]))
    nowhere = places(gold, output(places=[{"start": 3, "end": 6}]))
    assert [r.scores["end_to_end_161km"] for r in (near, far, nowhere)] == [1, 0, 0]
    assert nowhere.scores["auc_error"] == pytest.approx(1)
    assert far.misses[0].kind == "FAR"
    assert distance(0, 0, 0, 180) == pytest.approx(20015, abs=1)


def test_contents_must_share_half_of_their_characters() -> None:
    text = "Mali said that it had won."
    gold = one(AttributedText, text, attributions=[{"source": [[0, 4]], "content": [[15, 25]], "cue": [[5, 9]]}])

    def found(start: int, source: tuple[int, int] | None) -> dict[str, float]:
        speaker = {"start": source[0], "end": source[1]} if source else None
        return attributions(
            gold, output(attributions=[{"content": {"start": start, "end": 25}, "source": speaker}])
        ).scores

    assert found(20, (0, 4))["source_and_content_f1"] == 1
    assert found(21, (0, 4))["content_f1"] == 0
    assert found(15, None)["content_f1"] == 1
    assert found(15, None)["source_and_content_f1"] == 0
    silent = one(AttributedText, text, attributions=[])
    assert attributions(silent, output()).scores["quiet_where_none"] == 1


def test_a_claim_that_is_not_found_has_nothing_right() -> None:
    gold = one(StatedText, "Chad did not attack.", status={"trigger": [13, 19], "status": "negated", "hedge": None})
    claim = {"trigger": {"start": 13, "end": 19}, "status": "negated"}
    assert set(status(gold, output(claims=[claim])).scores.values()) == {1.0}
    assert set(status(gold, output()).scores.values()) == {0.0}
    assert status(gold, output(claims=[claim | {"status": "actual"}])).confusion["status"].rows() == {
        "negated": {"actual": 1}
    }


def test_stories_together_and_apart() -> None:
    gold = [Clustered("a", "1"), Clustered("b", "1"), Clustered("c", "2")]
    assert incidents(gold, gold).scores["bcubed_f1"] == 1
    apart = incidents(gold, [Clustered("a", "x")])
    assert (apart.scores["bcubed_precision"], apart.over["not_clustered"]) == (1, 2)
    assert [m.kind for m in apart.misses] == ["APART"]
    together = incidents(gold, [Clustered(s, "x") for s in "abc"])
    assert together.scores["bcubed_recall"] == 1
    assert together.scores["bcubed_precision"] == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)
    assert [m.kind for m in together.misses] == ["TOGETHER"]


def test_origins_in_a_circle_come_to_an_end() -> None:
    gold = [
        msgspec.convert(
            {"cluster": "1", "stories": ["a", "b"], "independent_sources": 1, "origin": {"b": "a"}}, GoldIncident
        )
    ]
    told = [
        msgspec.convert({"stories": ["a", "b"], "independent_sources": 1, "origin": {"a": "b", "b": "a"}}, ToldIncident)
    ]
    assert incident_records(gold, told).scores["lineage_right"] == 0


def test_the_table_gives_the_share_that_is_right() -> None:
    table = Confusion()
    for found in ("AID", "AID", "AID", "SUPPORT", NOTHING, NOTHING, NOTHING, NOTHING):
        table.add("AID", found)
    assert cells(table) == [["", "AID", "SUPPO.", "(none)", "right"], ["AID", "3", "1", "4", "0.38"]]


def test_nothing_at_all_has_scores() -> None:
    for score in (documents, typing, times, places, attributions, status):
        report = score([], {})
        assert report.n == 0
        assert msgspec.json.encode(report.plain())
