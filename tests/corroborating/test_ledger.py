from __future__ import annotations

from dateline.corroborating.ledger import Ledger

FIRST = {s: f"2026-01-0{i}" for i, s in enumerate("abcdef", start=1)}


def test_ids_stay_as_stories_join_and_the_log_says_so() -> None:
    ledger = Ledger()
    (new,) = ledger.update([("a", "b")], FIRST)
    (joined,) = ledger.update([("a", "b", "c")], FIRST)
    assert (new.what, joined.what, joined.stories) == ("new", "joined", ("c",))
    assert new.incident == joined.incident == ledger.incident_of["c"]


def test_an_earlier_story_that_comes_late_does_not_rename() -> None:
    ledger = Ledger()
    (new,) = ledger.update([("b", "c")], FIRST)
    ledger.update([("a", "b", "c")], FIRST)
    assert ledger.incident_of["a"] == new.incident


def test_a_merger_keeps_the_greater_ones_id_and_the_other_leads_there() -> None:
    ledger = Ledger()
    great, small = ledger.update([("a", "b", "c"), ("d", "e")], FIRST)
    changes = ledger.update([("a", "b", "c", "d", "e", "f")], FIRST)
    assert [(c.what, c.stories, c.other) for c in changes] == [
        ("joined", ("f",), ()),
        ("merged", ("d", "e"), (small.incident,)),
    ]
    assert ledger.current(small.incident) == great.incident
    assert ledger.former(great.incident) == (small.incident,)


def test_a_split_is_told_and_its_greater_part_keeps_the_id() -> None:
    ledger = Ledger()
    (whole,) = ledger.update([("a", "b", "c", "d")], FIRST)
    changes = ledger.update([("a",), ("b", "c", "d")], FIRST)
    assert {(c.what, c.stories) for c in changes} == {("split", ("a",)), ("left", ("a",))}
    assert ledger.incident_of["b"] == whole.incident != ledger.incident_of["a"]
    assert ledger.current("never") is None
