"""JSON Lines and Parquet hold events whole, whatever they say."""

from __future__ import annotations

import io

import msgspec
import polars
import pyarrow.parquet as pq
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.exporting.events import flat_csv, json_lines, parquet
from dateline.records import Coder, Entity, Event, Instrument, Quantity, Span, SpeakerEntity, When, Where
from dateline.schemas import from_arrow

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
DAY = st.dates().map(lambda d: d.isoformat())
NUMBER = st.integers(0, 10**9)
REAL = st.floats(allow_nan=False, allow_infinity=False)
SPAN = st.builds(Span, NUMBER, NUMBER, TEXT)


def some(value):
    return st.lists(value, max_size=3).map(tuple)


ENTITY = st.builds(
    Entity, start=NUMBER, end=NUMBER, text=TEXT, name=TEXT, id=st.none() | TEXT, country=st.none() | TEXT, sectors=some(TEXT),
    role=st.none() | TEXT, via=TEXT,
)  # fmt: skip
SPEAKER = st.builds(
    SpeakerEntity, start=NUMBER, end=NUMBER, text=TEXT, name=TEXT, country=st.none() | TEXT, sectors=some(TEXT), cue=SPAN, stance=TEXT
)  # fmt: skip
INSTRUMENT = st.builds(Instrument, start=NUMBER, end=NUMBER, text=TEXT, name=TEXT, kind=TEXT, parties=some(TEXT))
EVENT = st.builds(
    Event, id=TEXT, story=TEXT, published=st.none() | DAY, event=TEXT, modes=some(TEXT), mode=st.none() | TEXT, contexts=some(TEXT), cameo=TEXT,
    quad=st.integers(1, 4), goldstein=REAL, score=REAL, actors=some(ENTITY), recipients=some(ENTITY),
    when=st.none() | st.builds(When, st.none() | DAY, st.none() | DAY, st.none() | st.just("day"), st.just("stated"), st.none() | SPAN),
    where=st.none() | st.builds(Where, name=TEXT, kind=TEXT, country=st.none() | TEXT, lat=st.none() | REAL, lon=st.none() | REAL,
                                geonames_id=st.none() | NUMBER, basis=TEXT, span=st.none() | SPAN),
    status=st.just("actual"), hedge=st.none() | TEXT, according_to=some(SPEAKER), under=some(INSTRUMENT), against=some(INSTRUMENT),
    quantities=some(st.builds(Quantity, of=TEXT, low=st.none() | REAL, high=st.none() | REAL, span=SPAN, unit=st.none() | TEXT)),
    trigger=SPAN, evidence=SPAN, rule=TEXT, confidence=REAL, coder=st.builds(Coder, dateline=TEXT, model=TEXT, lexicon=TEXT, ontology=TEXT),
)  # fmt: skip
EVENTS = st.lists(EVENT, max_size=4)


@settings(max_examples=60, deadline=None)
@given(EVENTS)
def test_json_lines_are_lossless(events: list[Event]) -> None:
    out = io.BytesIO()
    assert json_lines(events, out) == len(events)
    assert [msgspec.json.decode(line, type=Event) for line in out.getvalue().split(b"\n") if line] == events


@settings(max_examples=60, deadline=None)
@given(EVENTS)
def test_parquet_is_lossless_and_read_by_others(events: list[Event]) -> None:
    out = io.BytesIO()
    assert parquet(events, out) == len(events)
    out.seek(0)
    assert from_arrow(Event, pq.read_table(out)) == events
    out.seek(0)
    assert polars.read_parquet(out)["id"].to_list() == [e.id for e in events]


@settings(max_examples=60, deadline=None)
@given(EVENTS)
def test_csv_has_a_row_an_event(events: list[Event]) -> None:
    out = io.BytesIO()
    assert flat_csv(events, out) == len(events)
