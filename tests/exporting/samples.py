"""Events for exporters: plain ones, ones with every field filled, hostile ones."""

from __future__ import annotations

import msgspec

from dateline.exporting.told import Told
from dateline.records import Entity, Event, Instrument, Quantity, Span, SpeakerEntity, When, Where
from tests.archiving import stub

HOSTILE = '=HYPERLINK("http://x")\t<script>alert(1)</script>\n\u202e"\\'


def plain() -> list[Told]:
    """Events of the stub's stories."""
    steps = stub.steps()
    return [
        Told(event, f"k{n}", "A title", "Post", f"https://example.org/{n}")
        for n, reading in enumerate(steps.read(stub.stories(12)))
        for event in steps.code(reading).events
    ]


def full() -> Told:
    """An event with every field filled."""
    event = plain()[0].event
    rebels = Entity(start=0, end=6, text="rebels", name="Tuareg rebels", country="MLI", sectors=("REB",))
    army = Entity(start=9, end=13, text="army", name="army", country="MLI", sectors=("MIL", "GOV"))
    people = Entity(start=20, end=26, text="people", name="villagers", country="ROU", sectors=("CVL",))
    return Told(
        msgspec.structs.replace(
            event, event="ASSAULT", modes=("aerial",), mode="aerial", contexts=("military", "terrorism"), cameo="195", quad=4, goldstein=-9.5,
            score=-9.5, actors=(rebels, army), recipients=(people,), when=When("2021-03-04", "2021-03-05", "day", "relative"),
            where=Where(name="Kidal", kind="city", country="MLI", admin1="Kidal", lat=18.44, lon=1.41, geonames_id=2455290), hedge="reportedly",
            according_to=(SpeakerEntity(start=0, end=1, text="U", name="United Nations", country="UNO", cue=Span(3, 7, "said"), stance="alleges"),),
            under=(Instrument(start=0, end=3, text="ABC", name="Algiers Accord", parties=("MLI",)),),
            quantities=(Quantity(of="killed", low=12, high=15, span=Span(0, 2, "12")), Quantity(of="wounded", low=None, high=None, span=Span(0, 2, "so"))),
        ),
        "kfull", "Raid on Kidal", "Desert Wire", "https://example.org/kidal?a=1&b=2",
    )  # fmt: skip


def hostile() -> Told:
    """An event whose every text is an attack on what reads it."""
    told = full()
    names = [msgspec.structs.replace(e, name=HOSTILE, text=HOSTILE) for e in told.event.actors]
    event: Event = msgspec.structs.replace(
        told.event, actors=tuple(names), trigger=Span(0, 1, HOSTILE), evidence=Span(0, 1, HOSTILE),
        where=msgspec.structs.replace(told.event.where, name=HOSTILE, admin1=HOSTILE),
    )  # fmt: skip
    return Told(event, "khostile", HOSTILE, HOSTILE, 'javascript:alert("1")')


def bare() -> Told:
    """An event with nothing but a recipient."""
    event = msgspec.structs.replace(
        full().event, id="b" * 16, actors=(), when=None, where=None, quantities=(), status="planned"
    )
    return Told(event, "kbare")
