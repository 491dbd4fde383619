"""The nouns of the product: every record that one step hands to the next.

All are frozen and typed.  Offsets are Python string offsets into `Story.text`, end exclusive, and `Span.text` always
equals `Story.text[start:end]`.  Dates are ISO strings (`2025-05-04`); an open end of an interval is None.

None can hold itself, so none is the garbage collector's to follow (`gc=False`): a story makes thousands of them.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Status = Literal["actual", "ongoing", "planned", "hypothetical", "negated"]
Stance = Literal["asserts", "denies", "alleges", "asks", "commits", "believes", "doubts"]
Precision = Literal["time", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century"]
Basis = Literal["stated", "relative", "narrative", "published"]
Case = Literal["name", "noun", "pronoun", "number"]

SCHEMA_VERSION = {
    "story": 1, "span": 1, "claim": 1, "event": 1, "entity": 1, "time": 1, "place": 1, "attribution": 1,
    "instrument": 1, "document": 1, "reading": 1, "reject": 1,
}  # fmt: skip


class Span(msgspec.Struct, frozen=True, gc=False, order=True):
    """A stretch of a story's text."""

    start: int
    end: int
    text: str


class Story(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One article as read.  `text` is never altered; `found` says how each other field was found."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str = "en"
    body: int = 0
    """Offset at which the body begins: what stands before (header line, title, dateline) holds no sentence."""
    found: dict[str, str] = {}


class Time(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One time expression: its TIMEX3 type and value, and the interval it covers (days; None is an open end)."""

    start: int
    end: int
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    since: str | None = None
    until: str | None = None
    precision: Precision | None = None
    basis: Basis = "stated"


class Place(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One place named in the text, resolved to the gazetteer.  Degrees WGS 84; country is ISO 3166-1 alpha-3."""

    start: int
    end: int
    text: str
    name: str
    kind: str
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonames_id: int | None = None


class Mention(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A noun phrase in the story's own words: all that resolving may ask of it, with no parse needed.

    Other mentions are named by their place in `Reading.mentions`.  `start` and `end` hold the phrase from its
    determiner or possessor to its head; `words` are its tokens from the first premodifier to the head.
    """

    start: int
    end: int
    text: str
    head: str
    lemma: str
    case: Case
    words: tuple[str, ...] = ()
    plural: bool = False
    definite: bool = False
    possessor: int | None = None
    apposition: int | None = None
    members: tuple[int, ...] = ()
    """The further parts of a list: for "Seoul" in "Seoul and Tokyo", the mention of Tokyo."""
    attached: tuple[tuple[str, int], ...] = ()
    """Phrases hung on by a preposition: (("of", 3), ("in", 4))."""
    bracketed: str | None = None
    """What stands behind it in brackets: the acronym by which the story goes on to call it."""
    sentence: int = 0
    clause: int = -1
    """The clause it belongs to (number of its verb): a pronoun never stands for its own clause's other side."""
    subject: bool = False
    chain: int = -1
    """The first of the verbs that share its subject: in "met him and thanked him", the meeting, for both."""


class Predicate(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What is said to happen: lemma, part of speech (v, n or a), particle, and the light verb of "hold talks"."""

    lemma: str
    pos: Literal["v", "n", "a"]
    particle: str | None = None
    light: str | None = None
    passive: bool = False


class Quantity(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A counted thing: what is counted (killed, wounded, arrested, troops, protesters, money), low and high."""

    of: str
    low: float | None
    high: float | None
    span: Span
    unit: str | None = None


class Instrument(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A treaty, resolution, law or deal that an event is under, against or about."""

    start: int
    end: int
    text: str
    name: str
    kind: str = "agreement"
    parties: tuple[str, ...] = ()
    date: str | None = None
    """The year that it dates from, where the story or the lexicon says so."""


class Speaker(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One link of the chain of speakers: who, by which cue, with which stance toward what is told."""

    source: int | None
    """The mention that speaks; None where nobody is named ("it is believed")."""
    cue: Span
    stance: Stance = "asserts"


class Attribution(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A piece of reported speech, belief or intention."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    kind: Literal["direct", "indirect", "mixed"] = "indirect"
    stance: Stance = "asserts"
    parent: int | None = None
    """Index of the attribution within whose content this one stands."""


class When(msgspec.Struct, frozen=True, gc=False):
    """The interval that holds an event, in days, both ends included; an open end is None."""

    start: str | None
    end: str | None
    precision: Precision | None
    basis: Basis
    span: Span | None = None


class Where(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Where an event took place, and how that was decided (`basis`)."""

    name: str
    kind: str
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonames_id: int | None = None
    basis: str = "syntax"
    span: Span | None = None


class Claim(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One thing a story says happened, in the story's terms, before any ontology."""

    id: str
    trigger: Span
    sentence: Span
    predicate: Predicate
    roles: dict[str, int] = {}
    """agent, patient, recipient, or a preposition ("against", "with", ...): the mention that has the role; self: an event noun's own."""
    content: bool = False
    """Whether it governs a clause at all, one with a claim of its own or not ("warned that the camp was full")."""
    governs: tuple[str, ...] = ()
    """Ids of the claims in its complement: "threatened to invade" governs the invading."""
    governor: str | None = None
    relation: str | None = None
    """How the governor governs it: comp, purpose, relative, manner, conj, noun."""
    speakers: tuple[Speaker, ...] = ()
    tense: Literal["past", "perfect", "pluperfect", "present", "future", "none"] = "none"
    modal: str | None = None
    """The modal verb of the clause, lower-cased: will, would, may, ..."""
    status: Status = "actual"
    status_cue: Span | None = None
    hedge: Span | None = None
    background: bool = False
    when: When | None = None
    where: Where | None = None
    quantities: tuple[Quantity, ...] = ()
    under: tuple[Instrument, ...] = ()
    against: tuple[Instrument, ...] = ()
    particles: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()


class Entity(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """An actor as an event names it, resolved.  `via` says how."""

    start: int
    end: int
    text: str
    name: str
    id: str | None = None
    country: str | None = None
    sectors: tuple[str, ...] = ()
    role: str | None = None
    via: str = "lexicon"


class Reading(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """All that was read out of one story: what resolving and coding work on, now or years later, without a parse."""

    story: Story
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    instruments: tuple[Instrument, ...] = ()


class SpeakerEntity(Entity, frozen=True, gc=False, kw_only=True):
    """A speaker of an event: an entity with the cue and stance by which it speaks; text is empty if unnamed."""

    cue: Span
    stance: str = "asserts"


class Coder(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What coded an event: the program's version, the language model, the lexicon's digest, the ontology."""

    dateline: str
    model: str
    lexicon: str
    ontology: str


class Event(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A claim coded in an ontology.  `goldstein` is CAMEO's scale (-10 to 10), `score` PLOVER's."""

    id: str
    story: str
    published: str | None
    event: str
    modes: tuple[str, ...]
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str
    quad: int
    goldstein: float
    score: float
    actors: tuple[Entity, ...]
    recipients: tuple[Entity, ...]
    when: When | None
    where: Where | None
    status: Status
    hedge: str | None
    according_to: tuple[SpeakerEntity, ...]
    under: tuple[Instrument, ...]
    against: tuple[Instrument, ...]
    quantities: tuple[Quantity, ...]
    trigger: Span
    evidence: Span
    rule: str
    confidence: float
    coder: Coder

    def _repr_html_(self) -> str:
        """As a notebook shows it."""
        from dateline.showing.html import event_html

        return event_html(self)


class ClaimBrief(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A claim as a document lists it: its trigger, status and hedge, and the event coded from it, if any."""

    id: str
    trigger: Span
    status: Status
    hedge: str | None
    event: str | None


class Document(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A coded story: what `dateline code --to document` prints, one a line."""

    id: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    language: str
    text: str
    events: tuple[Event, ...]
    times: tuple[Time, ...]
    places: tuple[Place, ...]
    attributions: tuple[Attribution, ...]
    claims: tuple[ClaimBrief, ...]
    instruments: tuple[Instrument, ...]
    found: dict[str, str] = {}

    def _repr_html_(self) -> str:
        """As a notebook shows it."""
        from dateline.showing.html import document_html

        return document_html(self)


class Reject(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One input that was refused, and why; `digest` tells records apart where there is a record to digest."""

    path: str
    reason: str
    message: str
    place: str | None = None
    digest: str | None = None
