"""Answers come in the order of the items whatever dies; only what is to blame is lost."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.running.pool import AHEAD, Lost, Pool, Stop
from tests.running import builds


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(builds.doubling, 3, 4) as made:
        yield made


def test_it_says_what_its_workers_said(pool: Pool) -> None:
    assert pool.hello == "ready"


@given(st.lists(st.integers(0, 1000), max_size=60))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_answers_in_order(pool: Pool, numbers: list[int]) -> None:
    assert list(pool.answers(numbers)) == [2 * n for n in numbers]


@given(st.lists(st.sampled_from([1, 2, 3, 4, 5, 6, 7, 8, 9, -2]), min_size=1, max_size=12))
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_only_the_bad_ones_are_lost(pool: Pool, numbers: list[int]) -> None:
    answers = list(pool.answers(numbers))
    assert [a if isinstance(a, int) else None for a in answers] == [2 * n if n >= 0 else None for n in numbers]
    assert all("status 3" in a.reason for a in answers if isinstance(a, Lost))


def test_a_killed_worker_is_told_by_its_signal(pool: Pool) -> None:
    before = pool.replaced
    answers = list(pool.answers([1, 2, -1, 4, 5, 6]))
    assert answers[:2] + answers[3:] == [2, 4, 8, 10, 12]
    assert "SIGKILL" in answers[2].reason
    assert pool.replaced > before


def test_a_worker_that_dies_once_costs_nothing(tmp_path: Path) -> None:
    with Pool(partial(builds.once, str(tmp_path / "died")), 2, 5) as made:
        assert list(made.answers(range(40))) == [2 * n for n in range(40)]
        assert made.replaced == 1


def test_one_that_does_not_answer_is_ended() -> None:
    with Pool(builds.doubling, 1, 1, patience=0.3) as made:
        answers = list(made.answers([1, -3, 2]))
    assert answers[0] == 2
    assert answers[2] == 4
    assert "did not answer" in answers[1].reason


def test_items_are_drawn_only_as_answers_are_taken(pool: Pool) -> None:
    drawn = 0

    def items() -> Iterator[int]:
        nonlocal drawn
        for n in range(10_000):
            drawn += 1
            yield n

    answers = pool.answers(items())
    for _ in range(5):
        next(answers)
    time.sleep(0.2)  # workers are done with what they have; nothing more is drawn for them
    assert drawn <= (AHEAD * 3 + 2) * 4
    answers.close()  # type: ignore[attr-defined]  # a generator


def test_what_building_fails_with_is_raised_here() -> None:
    with pytest.raises(ValueError, match="no model of that name"), Pool(builds.unready, 2, 1):
        pass
    with pytest.raises(RuntimeError, match="ended with status 9"), Pool(builds.stillborn, 1, 1):
        pass


def test_what_the_source_raises_is_raised(pool: Pool) -> None:
    def items() -> Iterator[int]:
        yield 1
        raise KeyError("gone")

    with pytest.raises(KeyError):
        list(pool.answers(items()))
    assert list(pool.answers([7])) == [14]


def test_the_first_interrupt_only_asks() -> None:
    with Stop() as stop:
        assert not stop.asked
        taken = []
        for n in stop.until(range(10)):
            taken.append(n)
            if n == 3:
                signal.raise_signal(signal.SIGINT)
        assert stop.asked
        assert taken == [0, 1, 2, 3]
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
