from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.reading.dates import from_epoch, iso_day, month_and_day, parse_day, parse_value


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2025-05-04", "2025-05-04"),
        ("2025-05-04T23:10:00+02:00", "2025-05-04"),
        ("20250504", "2025-05-04"),
        ("20250504T101500Z", "2025-05-04"),
        ("Sun, 04 May 2025 10:00:00 GMT", "2025-05-04"),
        ("May 4, 2025", "2025-05-04"),
        ("Sept. 18, 2023 6:02 p.m.", "2023-09-18"),
        ("4th of May 2025", "2025-05-04"),
        ("Honiara, Thursday 20 July 2023", "2023-07-20"),
        ("04.05.2025", "2025-05-04"),
        ("2025/5/4 09:00", "2025-05-04"),
        ("17/05/2025", "2025-05-17"),
        ("05/17/2025", "2025-05-17"),
        ("06/07/2025 4:02 PM EDT", "2025-06-07"),
        ("6-Jul-2021", "2021-07-06"),
        ("29 February 2024", "2024-02-29"),
        ("29 February 2023", None),
        ("31 April 2023", None),
        ("May 4", None),
        ("2025", None),
        ("Resolution 2699", None),
        ("version 1.2.2025a", "2025-02-01"),
        ("", None),
    ],
)
def test_whole_dates(text: str, iso: str | None) -> None:
    day = parse_day(text)
    assert (day.iso if day else None) == iso


def test_an_assumed_order_is_told() -> None:
    day = parse_day("NEWS 08/07/21 09:14")
    assert day is not None
    assert day.iso == "2021-07-08"
    assert "day first assumed" in day.note


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        (1746316800, "2025-05-04"),
        (1746316800000, "2025-05-04"),
        ("1746316800", "2025-05-04"),
        (True, None),
        (None, None),
        ("soon", None),
        (12, None),
    ],
)
def test_values(value: object, iso: str | None) -> None:
    assert parse_value(value) == iso


def test_month_and_day_without_year() -> None:
    assert month_and_day("May 4") == "XXXX-05-04"
    assert month_and_day("31 April") is None


@given(
    st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%b. %d, %Y", "%Y%m%d", "%d.%m.%Y"]),
)
def test_every_day_in_every_form(day: datetime.date, form: str) -> None:
    parsed = parse_day(day.strftime(form))
    assert parsed is not None
    assert parsed.iso == day.isoformat()


@given(st.integers(1600, 2099), st.integers(-3, 15), st.integers(-3, 35))
def test_only_days_that_exist(year: int, month: int, day: int) -> None:
    try:
        want = datetime.date(year, month, day).isoformat()
    except ValueError:
        want = None
    assert iso_day(year, month, day) == want


@given(st.integers(0, 4_000_000_000))
def test_epoch(seconds: int) -> None:
    assert from_epoch(seconds) == datetime.datetime.fromtimestamp(seconds, datetime.UTC).date().isoformat()


@given(st.text(max_size=300))
def test_never_raises(text: str) -> None:
    day = parse_day(text)
    assert day is None or datetime.date.fromisoformat(day.iso)
