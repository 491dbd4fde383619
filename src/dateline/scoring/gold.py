"""Gold: the answers that output is scored against, one row a text; each row checks itself as it is read."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from dateline.records import Status

Offsets = tuple[int, int]
Name = Annotated[str, msgspec.Meta(min_length=1)]
Type = Annotated[str, msgspec.Meta(pattern="^[A-Z]+$")]


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """A text with what is known of it; the rows of gold add their answers."""

    id: Name
    text: Name
    title: str | None = None
    published: str | None = None
    publisher: str | None = None


class Dyad(msgspec.Struct, frozen=True):
    """One labelled pair: its type, and where its sides stand; no target: nobody is named."""

    type: Type
    source: tuple[Offsets, ...]
    target: tuple[Offsets, ...] | None = None


class TypedText(Text, frozen=True, kw_only=True):
    """A sentence with the pairs labelled in it."""

    dyads: tuple[Dyad, ...]

    def __post_init__(self) -> None:
        for dyad in self.dyads:
            _within(self.text, *dyad.source, *(dyad.target or ()))


class GoldTime(msgspec.Struct, frozen=True):
    """A time expression with its TIMEX3 type and value."""

    start: int
    end: int
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str


class TimedText(Text, frozen=True, kw_only=True):
    """A text with all its time expressions."""

    times: tuple[GoldTime, ...]

    def __post_init__(self) -> None:
        for time in self.times:
            _says(self.text, (time.start, time.end), time.text)


class GoldPlace(msgspec.Struct, frozen=True):
    """A place named, with its degrees where it has any."""

    start: int
    end: int
    text: str
    lat: float | None = None
    lon: float | None = None


class PlacedText(Text, frozen=True, kw_only=True):
    """A text with all places named in it."""

    places: tuple[GoldPlace, ...]

    def __post_init__(self) -> None:
        for place in self.places:
            _says(self.text, (place.start, place.end), place.text)


class GoldAttribution(msgspec.Struct, frozen=True):
    """Who is said to say what: spans of the source, the cue and the content, each possibly in several pieces or in none."""

    source: tuple[Offsets, ...]
    content: tuple[Offsets, ...]
    cue: tuple[Offsets, ...] = ()


class AttributedText(Text, frozen=True, kw_only=True):
    """A text with everything in it that is reported."""

    attributions: tuple[GoldAttribution, ...]

    def __post_init__(self) -> None:
        for one in self.attributions:
            _within(self.text, *one.source, *one.content, *one.cue)


class GoldStatus(msgspec.Struct, frozen=True):
    """How the thing at `trigger` is told, and the word that hedges it."""

    trigger: Offsets
    status: Status
    hedge: str | None = None


class StatedText(Text, frozen=True, kw_only=True):
    """A text with the status of its main claim; without one it is not scored."""

    status: GoldStatus | None = None

    def __post_init__(self) -> None:
        if self.status is not None:
            _within(self.text, self.status.trigger)


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where: part of the place's name, and its country."""

    name: str
    country: str


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One annotated event.

    `need`: must be found; may be found or not; trap: coding it so, on the story's own word, is wrong.  `types` are all
    defensible ones.  `actors` and `recipients` are `CCC` or `CCC:SEC`, each with alternatives joined by `|`.  `when` is the
    span of days within which the event's interval must lie, null an open end; without `when` the story gives no date.
    `span` may be left out where the trigger stands once in the text.
    """

    id: Name
    trigger: Name
    types: Annotated[tuple[Type, ...], msgspec.Meta(min_length=1)]
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    status: Status
    hedged: bool
    need: Literal["must", "may", "trap"]
    span: Offsets = (0, 0)
    when: tuple[str | None, str | None] | None = None
    where: Place | None = None
    according_to: tuple[str, ...] | None = None
    mode: str | None = None
    under: tuple[str, ...] | None = None
    against: tuple[str, ...] | None = None
    note: str = ""


class About(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is known of a story; its text stands here, or in the file `text_file` beside the gold."""

    id: Name
    published: str
    publisher: str | None = None
    title: str | None = None
    text_file: str | None = None
    text: str | None = None


class StoryGold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One story's gold as it is written."""

    story: About
    events: tuple[Row, ...]


class AnnotatedStory(Text, frozen=True, kw_only=True):
    """A story with every event of it annotated, the spans filled in."""

    events: tuple[Row, ...]


class Clustered(msgspec.Struct, frozen=True):
    """A story's id and the cluster of its main happening."""

    id: Name
    cluster: Name


class Side(msgspec.Struct, frozen=True):
    """One side of a conflict: the stories that carry its claim."""

    stories: tuple[str, ...]
    claim: str = ""


class Conflict(msgspec.Struct, frozen=True):
    """What stories contradict each other about, and how."""

    about: str
    sides: tuple[Side, ...]


class GoldIncident(msgspec.Struct, frozen=True, kw_only=True):
    """One happening: its stories, how many sources are independent, which story derives from which, and what is disputed."""

    cluster: Name
    stories: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    independent_sources: int
    origin: dict[str, str] = {}
    conflicts: tuple[Conflict, ...] = ()


def annotated(gold: StoryGold, text: str) -> AnnotatedStory:
    """The gold of a story with its text.  Raises ValueError where a row does not fit the text."""
    about = gold.story
    rows, seen = [], set[str]()
    for n, row in enumerate(gold.events):
        try:
            rows.append(_placed(row, text))
            if row.id in seen:
                raise ValueError(f"the id {row.id!r} was there before")
        except ValueError as error:
            raise ValueError(f"{error} - at `$.events[{n}]`") from None
        seen.add(row.id)
    return AnnotatedStory(
        id=about.id,
        text=text,
        title=about.title,
        published=about.published,
        publisher=about.publisher,
        events=tuple(rows),
    )


def _placed(row: Row, text: str) -> Row:
    if row.span != (0, 0):
        _says(text, row.span, row.trigger, row.id)
        return row
    if text.count(row.trigger) != 1:
        raise ValueError(
            f"row {row.id}: {row.trigger!r} stands {text.count(row.trigger)} times in the text: give its `span`"
        )
    start = text.index(row.trigger)
    return msgspec.structs.replace(row, span=(start, start + len(row.trigger)))


def _within(text: str, *spans: Offsets) -> None:
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            raise ValueError(f"the span [{start}, {end}] lies outside the text of {len(text)} characters")


def _says(text: str, span: Offsets, told: str, row: str = "") -> None:
    _within(text, span)
    if text[span[0] : span[1]] != told:
        where = f"row {row}: " if row else ""
        raise ValueError(f"{where}at {list(span)} the text says {text[span[0] : span[1]]!r}, not {told!r}")
