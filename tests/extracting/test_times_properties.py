from __future__ import annotations

import datetime as dt
import re
import time
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

import dateline.extracting
import dateline.lexicons
from dateline.extracting.times import find_times, parse_date
from dateline.extracting.times.calendar import interval, span_value
from dateline.extracting.times.grammar import grammar

WORDS = sorted(grammar().symbol)
NUMBERS = st.integers(0, 9999).map(str) | st.sampled_from(
    ["1940s", "3rd", "10:30", "2.5", "4/5/2020", "2019-03-04", "5pm", "BC", "'90s"]
)
TEXTS = st.lists(st.sampled_from(WORDS) | NUMBERS, max_size=25).map(" ".join) | st.text(max_size=80)
DAYS = st.none() | st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)).map(dt.date.isoformat)


@settings(max_examples=400, deadline=None)
@given(TEXTS, DAYS)
def test_spans_are_true_in_order_and_apart_and_intervals_run_forward(text: str, published: str | None) -> None:
    end = 0
    for found in find_times(text, published):
        assert found.start >= end
        assert found.text == text[found.start : found.end] != ""
        if found.since and found.until:
            assert dt.date.fromisoformat(found.since) <= dt.date.fromisoformat(found.until)
        end = found.end
    assert find_times(text, published) == find_times(text, published)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40) | TEXTS)
def test_parse_date_gives_a_day_or_nothing(text: str) -> None:
    found = parse_date(text)
    assert found is None or dt.date.fromisoformat(found).isoformat() == found


SCORES = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda s: f"They won {s[0]}-{s[1]} there.")
PRICES = st.tuples(st.sampled_from("$£€"), st.integers(1, 99999)).map(lambda p: f"It cost {p[0]}{p[1]} there.")
PHONES = st.lists(st.integers(100, 9999), min_size=3, max_size=3).map(lambda n: f"Call {n[0]}-{n[1]}-{n[2]} there.")
COUNTS = st.tuples(
    st.integers(1, 999999), st.sampled_from(["people", "soldiers", "tons", "km", "percent", "votes"])
).map(lambda c: f"There were {c[0]} {c[1]} there.")
GROUPED = st.integers(1000, 9999999).map(lambda n: f"They counted {n:,} there.")
SHARES = st.floats(0, 100).map(lambda x: f"It rose {x:.2f}% there.")


@settings(max_examples=400, deadline=None)
@given(SCORES | PRICES | PHONES | COUNTS | GROUPED | SHARES)
def test_scores_prices_phones_and_counts_are_no_times(text: str) -> None:
    assert find_times(text, "2020-01-01") == []


@given(st.integers(1, 9998), st.integers(1, 12))
def test_months_cover_themselves(year: int, month: int) -> None:
    whole = interval(f"{year:04d}-{month:02d}")
    if year < 9998:
        assert whole.since == dt.date(year, month, 1)
        assert whole.until is not None
        assert (whole.until + dt.timedelta(days=1)).day == 1


READERS = [
    *Path(dateline.extracting.__file__).parent.rglob("*.py"),
    *Path(dateline.lexicons.__file__).parent.rglob("*.py"),
]


def test_no_value_depends_on_the_day_the_program_runs() -> None:
    clock = re.compile(r"\.(?:today|now|utcnow|localtime|gmtime|time)\(\)|time\.time")
    assert len(READERS) > 30
    assert [p.name for p in READERS if clock.search(p.read_text(encoding="utf-8"))] == []


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_without_publication_or_a_date_told_nothing_is_resolved(text: str) -> None:
    for found in find_times(text, None):
        year = re.search(
            r"\d{2,4}|B\.?C|A\.?D|'\d\ds|(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|century)",
            text,
        )
        assert found.since is None or year is not None


def test_durations() -> None:
    assert [span_value("W", 3), span_value("TH", 2), span_value("M", None), span_value("Q", 2)] == [
        "P3W",
        "PT2H",
        "PXM",
        "P6M",
    ]


def test_hostile_repetition_costs_no_more_than_any_text() -> None:
    for piece in (
        "this the last ",
        "1, ",
        "half a ",
        "the year of the ",
        "1-",
        "1.",
        "1,234",
        "and a half ",
        "\n ",
        "new year ",
    ):
        text = piece * (60000 // len(piece))
        began = time.process_time()
        find_times(text, "2020-01-01")
        assert time.process_time() - began < 3.0
