"""Codes a sentence for the tests of coding: its events in short."""

from __future__ import annotations

from dateline.pipeline import Pipeline
from dateline.records import Entity, Event, Story


def events(pipeline: Pipeline, text: str) -> tuple[Event, ...]:
    (document,) = pipeline.code([Story(id="s", text=text, published="2025-05-04")])
    return document.events


def short(event: Event) -> str:
    """TYPE mode actors > recipients, as `FRA:GOV`; status where it is not actual."""
    kind = f"{event.event} {event.mode}" if event.mode else event.event
    told = "" if event.status == "actual" else f" {event.status}"
    return f"{kind} {_side(event.actors)} > {_side(event.recipients)}{told}"


def _side(entities: tuple[Entity, ...]) -> str:
    return ", ".join(e.country or "?" for e in entities) or "-"


def coded(pipeline: Pipeline, text: str) -> list[str]:
    return [short(e) for e in events(pipeline, text)]
