from __future__ import annotations

import pytest

from dateline.web.shapes import ActorAbout, EventPage
from tests.web.asking import Asking


def test_a_country_is_an_actor(reader: Asking) -> None:
    told = reader.get("actors/CHN", ActorAbout)
    assert told.name == "China"
    assert told.total == reader.get("events", EventPage, actor="CHN").total == told.read
    assert sum(point.count for point in told.tone.points) <= told.total
    assert {"PHL"} <= {c.id for c in told.counterparts}
    assert sum(t.count for t in told.types) == told.total
    assert told.events[0] == reader.get("events", EventPage, actor="CHN").items[0]


def test_a_name_with_its_country_is_an_actor(reader: Asking) -> None:
    told = reader.get("actors/china@CHN", ActorAbout)
    assert {"China", "Beijing"} <= {n.text for n in told.names}
    assert all(c.id != "china@CHN" for c in told.counterparts)
    assert any(c.id == "philippines@PHL" for c in told.counterparts)


def test_names_and_roles_point_at_their_words(reader: Asking) -> None:
    told = reader.get("actors/MLI:MIL", ActorAbout)
    view = reader.served.archive.view()
    for lasting in (*told.names, *told.roles, *told.affiliations):
        evidence = lasting.evidence
        story = view.story(evidence.key)
        assert story is not None
        assert story.text[evidence.span.start : evidence.span.end] == evidence.span.text
        assert lasting.first is not None
        assert lasting.first <= str(lasting.last)
    assert any("MIL" in a.code for a in told.affiliations)


def test_a_side_without_a_country_is_an_actor(reader: Asking) -> None:
    assert reader.get("actors/:REB", ActorAbout).total == reader.get("events", EventPage, actor=":REB").total


def test_an_actor_is_told_of_some_days(reader: Asking) -> None:
    told = reader.get("actors/PHL", ActorAbout, since="2026-04-20")
    assert 0 < told.total < reader.get("actors/PHL", ActorAbout).total


@pytest.mark.parametrize("name", ["nobody@XXX", "QQQ", "a/b", "%00"])
def test_an_actor_that_is_none_is_told(reader: Asking, name: str) -> None:
    assert reader.refused(404, f"actors/{name}").error.code == "not_found"
