"""The answers of the API that are not an archive's or a chart's own: what each endpoint gives."""

from __future__ import annotations

from typing import Any

import msgspec

from dateline.archiving.charting.facets import Suggestion
from dateline.corroborating.incident import Incident, Report
from dateline.corroborating.tolls import Told
from dateline.records import Document, Event, Span


class Trouble(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong, as a code and in words, and what to do about it."""

    code: str
    message: str
    remedy: str


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that is none."""

    error: Trouble


class TypeAbout(msgspec.Struct, frozen=True, kw_only=True):
    """An event type: its name in words, quad class and modes."""

    event: str
    label: str
    quad: int
    modes: list[str]


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What the server takes at most."""

    text_chars: int
    body_bytes: int
    codings_a_minute: int
    page: int


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What is served, and the words that its codes stand for.  `archive` is false where it is the sample stories."""

    version: str
    archive: bool
    archive_name: str | None
    archive_version: int
    stories: int
    events: int
    incidents: int
    reviews: int
    first: str | None
    last: str | None
    coder: str | None
    types: list[TypeAbout]
    statuses: list[str]
    stances: list[str]
    contexts: list[str]
    countries: dict[str, str]
    sectors: dict[str, str]
    limits: Limits
    token: bool


class StoryAbout(msgspec.Struct, frozen=True, kw_only=True):
    """A story without its text."""

    key: str
    id: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """A word that tells of no event, and why: `kind` trap (figure of speech, sport, history), report, no_actor, unknown, ..."""

    start: int
    end: int
    text: str
    sentence: Span
    kind: str
    reason: str
    entry: str | None


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence with the ids of its events, and its explanation line by line."""

    start: int
    end: int
    events: list[str]
    explanation: list[str]


class Coded(msgspec.Struct, frozen=True, kw_only=True):
    """A coded story with what was refused and why.  `notes` tell how the story's fields were found."""

    document: Document
    refused: list[Refused]
    sentences: list[Sentence]
    notes: list[str]


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """A story to try."""

    id: str
    title: str | None
    published: str | None
    publisher: str | None
    text: str


class Samples(msgspec.Struct, frozen=True, kw_only=True):
    """Stories to try."""

    items: list[Sample]


class Suggestions(msgspec.Struct, frozen=True, kw_only=True):
    """Values for a filter."""

    items: list[Suggestion]


class EventRow(msgspec.Struct, frozen=True, kw_only=True):
    """An event, its story's key and fields, and the incident that its story tells of, if it is linked."""

    key: str
    event: Event
    title: str | None
    publisher: str | None
    url: str | None
    incident: str | None


class EventPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of events."""

    items: list[EventRow]
    next: str | None
    total: int | None


class IncidentBrief(msgspec.Struct, frozen=True, kw_only=True):
    """An incident in a line."""

    id: str
    title: str
    status: str
    independent_sources: int


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """A slice of a story's text: whole sentences around an event's evidence."""

    start: int
    end: int
    text: str


class RunnerUp(msgspec.Struct, frozen=True, kw_only=True):
    """A reading that was not chosen, and why."""

    what: str
    reading: str
    why: str


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """How an event was coded: lines to read, the deciding entry, the words of each role, and the readings not chosen."""

    lines: list[str]
    entry: str | None
    words: dict[str, str]
    runners_up: list[RunnerUp]


class EventReport(msgspec.Struct, frozen=True, kw_only=True):
    """Another story's event of the same kind, between the same sides, at the same time."""

    key: str
    event: Event
    title: str | None
    publisher: str | None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """When the archive came to know of an event, or let it go."""

    version: int
    at: str
    kind: str
    gone: bool


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """One person's judgement of an event."""

    id: str
    event: str
    key: str
    decision: str
    fields: dict[str, Any] | None
    note: str | None
    by: str
    at: str


class Reviews(msgspec.Struct, frozen=True, kw_only=True):
    """Reviews, newest first."""

    items: list[Review]


class ReviewRow(Review, frozen=True, kw_only=True):
    """A review with what it is about."""

    title: str | None
    type: str | None
    trigger: str | None


class ReviewPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of reviews, newest first."""

    items: list[ReviewRow]
    next: str | None
    total: int | None


class Precision(msgspec.Struct, frozen=True, kw_only=True):
    """Of the events reviewed, the share accepted as they are, with Wilson's interval at 95 %; the latest review of each counts."""

    type: str
    label: str
    reviewed: int
    accepted: int
    corrected: int
    rejected: int
    precision: float | None
    low: float | None
    high: float | None


class FieldCount(msgspec.Struct, frozen=True, kw_only=True):
    """How often a field was corrected."""

    field: str
    corrected: int


class PrecisionTable(msgspec.Struct, frozen=True, kw_only=True):
    """Precision by type, the most reviewed first, and of all."""

    total: int
    by_type: list[Precision]
    overall: Precision
    fields: list[FieldCount]


class EventAbout(msgspec.Struct, frozen=True, kw_only=True):
    """One event with all that it rests on."""

    key: str
    event: Event
    story: StoryAbout
    others: list[str]
    context: Context
    incident: IncidentBrief | None
    explanation: Explanation
    reports: list[EventReport]
    history: list[Change]
    reviews: list[Review]


class StoryCoded(Coded, frozen=True, kw_only=True):
    """A story of the archive, marked up."""

    key: str
    incident: str | None
    reviews: dict[str, list[Review]]


class StoryRow(StoryAbout, frozen=True, kw_only=True):
    """A story, how many of its events match, and its incident."""

    events: int
    incident: str | None


class StoryPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of stories, newest first."""

    items: list[StoryRow]
    next: str | None
    total: int | None


class Days(msgspec.Struct, frozen=True, kw_only=True):
    """Days, both included."""

    start: str | None
    end: str | None


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """A place of an incident."""

    name: str
    country: str | None
    lat: float | None
    lon: float | None


class Toll(msgspec.Struct, frozen=True, kw_only=True):
    """A count of an incident."""

    of: str
    low: int
    high: int
    best: int


class IncidentRow(msgspec.Struct, frozen=True, kw_only=True):
    """An incident in a list."""

    id: str
    title: str
    type: str | None
    standing: str
    first: str | None
    latest: str | None
    when: Days | None
    where: Spot | None
    actors: list[str]
    recipients: list[str]
    reports: int
    independent_sources: int
    conflicts: int
    quantities: list[Toll]


class IncidentPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of incidents."""

    items: list[IncidentRow]
    next: str | None
    total: int | None


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """The reports that go back to one source, the root first; `independent` unless its report was withdrawn."""

    source: str
    independent: bool
    reports: list[Report]


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of count over time."""

    of: str
    low: int
    high: int
    best: int
    points: list[Told]


class KeyedEvent(msgspec.Struct, frozen=True, kw_only=True):
    """An event and its story's key."""

    key: str
    event: Event


class IncidentAbout(msgspec.Struct, frozen=True, kw_only=True):
    """One incident with its stories, lines of descent, counts over time, and the events of its stories."""

    incident: Incident
    stories: dict[str, StoryAbout]
    lineage: list[Line]
    figures: list[Figures]
    events: list[KeyedEvent]


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """Where a mention stands."""

    key: str
    event: str
    span: Span
    sentence: Span
    published: str | None


class Lasting(msgspec.Struct, frozen=True, kw_only=True):
    """What an actor is called, is or belongs to: first and last day of publication, how often, and where it last stands."""

    first: str | None
    last: str | None
    count: int
    evidence: Evidence


class Name(Lasting, frozen=True, kw_only=True):
    """How an actor is called."""

    text: str


class Role(Lasting, frozen=True, kw_only=True):
    """What an actor is called beside its name: president, spokesman."""

    role: str


class Affiliation(Lasting, frozen=True, kw_only=True):
    """What an actor was coded as: CCC:SEC."""

    code: str


class Counterpart(msgspec.Struct, frozen=True, kw_only=True):
    """Another actor, and how often it was acted upon by this one (`as_target`) and acted upon it (`as_source`)."""

    id: str
    name: str
    country: str | None
    count: int
    as_source: int
    as_target: int
    goldstein: float


class TypeCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many events of a type."""

    value: str
    label: str
    count: int


class TonePoint(msgspec.Struct, frozen=True, kw_only=True):
    """Events of a stretch of days and their mean Goldstein score."""

    start: str
    end: str
    count: int
    goldstein: float


class Tone(msgspec.Struct, frozen=True, kw_only=True):
    """An actor's events over time."""

    by: str
    points: list[TonePoint]


class ActorAbout(msgspec.Struct, frozen=True, kw_only=True):
    """One actor.  Names, roles and affiliations are drawn from `read` of its events, spread over time."""

    id: str
    name: str
    country: str | None
    sectors: list[str]
    total: int
    read: int
    first: str | None
    last: str | None
    names: list[Name]
    roles: list[Role]
    affiliations: list[Affiliation]
    counterparts: list[Counterpart]
    types: list[TypeCount]
    tone: Tone
    events: list[EventRow]
