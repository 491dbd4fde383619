"""What is held in memory is the archive, whatever was committed since; and no reader sees half of a commit."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import pytest
from starlette.testclient import TestClient

from dateline.archiving import Archive, Query
from dateline.archiving.adding import Adder
from dateline.archiving.charting.bodies import Bodies
from dateline.archiving.charting.choosing import Choice
from dateline.archiving.charting.dimensions import DIMENSIONS
from dateline.archiving.charting.facets import Facets
from dateline.archiving.charting.held import Held
from dateline.archiving.charting.paging import page
from dateline.archiving.charting.places import Map
from dateline.archiving.charting.timeline import Timeline
from dateline.archiving.recoding import Recoder
from dateline.archiving.recording import record
from dateline.archiving.retracting import retract
from dateline.archiving.upkeep import compact, vacuum
from dateline.web.app import create_app
from dateline.web.coding import Coding
from dateline.web.served import Served
from dateline.web.shapes import EventPage
from tests.archiving import stub
from tests.web.asking import ADDRESS


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive.open(str(tmp_path / "archive"), create=True)
    Adder(archive, stub.steps(), batch=16).add(stub.stories(40))
    return archive


def said(held: Held) -> list[tuple[Any, ...]]:
    """All that is held, each row with what it points at."""
    columns = [f"{d.name}.{c}" for d in DIMENSIONS for c in d.columns]
    joined = " ".join(f"LEFT JOIN {d.name} ON {d.name}.id = facts.{d.name}" for d in DIMENSIONS)
    with held.read() as moment:
        rows = moment.rows(
            f"SELECT facts.key, facts.id, facts.event, facts.quad, goldstein, day, evidence, {', '.join(columns)} FROM facts {joined} "
            "ORDER BY facts.key, facts.id"
        )
        assert moment.rows("SELECT count(*) FROM facts") == [(len(rows),)]
        return rows


CHANGES: dict[str, Callable[[Archive], object]] = {
    "more stories": lambda a: Adder(a, stub.steps(), batch=7).add(stub.stories(20, seed=5, prefix="t")),
    "coded anew": lambda a: Recoder(a, stub.steps({**stub.RULES, "attacks": "THREATEN", "watches": "SUPPORT"})).run(),
    "read anew": lambda a: Adder(a, stub.steps(reader="1 stub reading/1")).add(stub.stories(40)),
    "taken back": lambda a: retract(a, "s3", "it was withdrawn"),
    "nothing of events": lambda a: record(a, "review", "reviews", [{"id": "r1", "event": "e", "key": "k"}]),
    "laid anew": lambda a: (compact(a), vacuum(a, hours=0)),
    "taken back and added": lambda a: (retract(a, "s5", "withdrawn"), Adder(a, stub.steps(), again=True).add(stub.stories(40))),
}  # fmt: skip

SAME = ("nothing of events", "laid anew", "read anew", "taken back and added")
"""Changes after which the events are what they were."""


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_held_is_what_is_read_afresh(archive: Archive, change: str) -> None:
    held = Held(archive.view())
    before = said(held)
    CHANGES[change](archive)
    held.refresh(archive.view())
    assert held.version == archive.view().version
    assert said(held) == said(Held(archive.view()))
    assert len(said(held)) == archive.view().count()
    assert (said(held) == before) is (change in SAME)


def test_incidents_are_taken_over(archive: Archive) -> None:
    held = Held(archive.view())
    key = next(iter(archive.view().stories()))[0]
    row = {
        "id": "i1",
        "stories": [key],
        "type": "ASSAULT",
        "status": "claimed",
        "sources": 2,
        "payload": '{"conflicts": [{}, {}]}',
    }
    record(archive, "link", "incidents", [row])
    held.refresh(archive.view())
    with held.read() as moment:
        assert moment.rows("SELECT id, reports, sources, conflicts FROM incidents") == [("i1", 1, 2, 2)]
        assert {f.incident for f in page(moment, Choice(Query(story=(key,))), "time", 50, None).found} == {"i1"}
    record(archive, "link", "incidents", [], gone=[("i1",)])
    held.refresh(archive.view())
    with held.read() as moment:
        assert moment.rows("SELECT count(*) FROM linked") == [(0,)]


def test_a_reader_keeps_its_state_while_others_write(archive: Archive) -> None:
    held = Held(archive.view())
    with held.read() as moment:
        before = moment.rows("SELECT count(*) FROM facts")
        retract(archive, "s1", "withdrawn")
        held.refresh(archive.view())
        assert moment.rows("SELECT count(*) FROM facts") == before
        assert moment.view.version < held.version
    with held.read() as moment:
        assert moment.rows("SELECT count(*) FROM facts") < before


def test_an_older_state_is_not_taken(archive: Archive) -> None:
    old = archive.view()
    retract(archive, "s1", "withdrawn")
    held = Held(archive.view())
    version = held.version
    held.refresh(old)
    assert held.version == version


def test_what_was_read_is_kept_and_replaced(archive: Archive) -> None:
    bodies, held = Bodies(most=10), Held(archive.view())

    def read() -> list[bytes]:
        with held.read() as moment:
            return bodies.of(moment.view, page(moment, Choice(Query()), "time", 8, None).found)

    first = read()
    assert read() == first
    assert [msgspec.json.decode(raw)["event"] for raw in first]
    Recoder(archive, stub.steps(dict.fromkeys(stub.RULES, "AID"))).run()
    held.refresh(archive.view())
    assert {msgspec.json.decode(raw)["event"] for raw in read()} == {"AID"}


READERS, WRITES = 6, 4


@pytest.fixture
def client(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setattr("dateline.web.served._FRESH_SECONDS", 0.01)
    with TestClient(create_app(Served(archive), Coding("none")), base_url=ADDRESS) as client:
        yield client


def test_no_answer_is_torn_while_another_writes(client: TestClient, archive: Archive) -> None:
    """Every answer is of one version: what it counts is what that version holds, whatever was asked."""
    done = threading.Event()
    asked = {
        "events?limit=200": EventPage,
        "timeline": Timeline,
        "facets": Facets,
        "map": Map,
        "events?actor=ARL&limit=1": EventPage,
    }

    def write() -> None:
        other = Archive.open(archive.root)
        for n in range(WRITES):
            Adder(other, stub.steps()).add(stub.stories(5, seed=n, prefix=f"w{n}-"))
            retract(other, f"w{n}-1", "withdrawn")
        done.set()

    def read(number: int) -> list[tuple[str, int, int]]:
        seen = []
        while not done.is_set() or not seen:
            for path, shape in list(asked.items())[number % 3 :]:
                answer = client.get(f"/api/{path}")
                assert answer.status_code == 200, answer.text
                told = msgspec.json.decode(answer.content, type=shape)
                if isinstance(told, EventPage) and "limit=200" in path:
                    assert len(told.items) == min(200, told.total or 0)
                seen.append((path, int(answer.headers["dateline-version"]), told.total or 0))
        return seen

    with ThreadPoolExecutor(READERS + 1) as pool:
        writing = pool.submit(write)
        seen = {row for future in [pool.submit(read, n) for n in range(READERS)] for row in future.result()}
        writing.result()
    versions = {version for _, version, _ in seen}
    assert len(versions) > 3
    for path, version, total in set(seen):
        query = Query(actor=("ARL",)) if "ARL" in path else Query()
        assert total == archive.view(version).count(query), (path, version)
