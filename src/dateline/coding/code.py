"""Claims to events: each claim of a reading is matched with the predicate lexicon and coded to PLOVER."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec

from dateline.coding.absorb import absorb
from dateline.coding.acting import through_forces
from dateline.coding.again import TAKING_UP, taken_up, takes_up
from dateline.coding.book import Book, Verdict
from dateline.coding.contexts import MOST, contexts_of
from dateline.coding.index import EntryIndex
from dateline.coding.kinds import Kind, kind_of
from dateline.coding.match import Match
from dateline.coding.plover import Code, codes
from dateline.coding.refusing import Refusal
from dateline.coding.sides import SideFinder
from dateline.coding.spoken import spoken
from dateline.lexicons.predicates import Predicates, predicates
from dateline.records import (
    Claim,
    ClaimBrief,
    Coder,
    Document,
    Entity,
    Event,
    Instrument,
    Reading,
    Span,
    SpeakerEntity,
    When,
    Where,
)
from dateline.resolving.resolve import Resolver

_SAID = frozenset({"AGREE", "CONCEDE", "THREATEN", "REQUEST", "REJECT", "ACCUSE"})
"""Types of what is done by saying it."""
_BORDERING = ("crossing", "bridge", "pass", "island", "reef", "shoal")
"""Kinds of places that lie between countries: what is told there is told of the one that the story is at."""
_UNKNOWN = Verdict(None, "no entry knows this predicate in this construction", None)


class EventCoder:
    """Codes readings with one predicate lexicon, to the types of `types` (PLOVER's if not given)."""

    def __init__(
        self, coder: Coder, lexicon: Predicates | None = None, resolver: Resolver | None = None,
        types: Mapping[tuple[str, str | None], Code] | None = None,
    ) -> None:  # fmt: skip
        self.coder = coder
        self.types = codes() if types is None else types
        self.lexicon = lexicon or predicates()
        self._index = EntryIndex(self.lexicon)
        self.resolver = resolver or Resolver()

    def code(self, reading: Reading) -> Document:
        """The document of a reading: its events, with all that was found on the way."""
        events: list[Event] = []
        by_claim: dict[str, str] = {}
        for claim, verdict in self.verdicts(reading).items():
            if verdict.event is not None:
                events += (verdict.event, *verdict.also)
                by_claim[claim] = verdict.event.id
        story = reading.story
        return Document(
            id=story.id, title=story.title, published=story.published, publisher=story.publisher, url=story.url,
            language=story.language, text=story.text, events=tuple(events), times=reading.times, places=reading.places,
            attributions=reading.attributions, instruments=reading.instruments, found=story.found,
            claims=tuple([_brief(c, by_claim.get(c.id)) for c in reading.claims]),
        )  # fmt: skip

    def verdicts(self, reading: Reading) -> dict[str, Verdict]:
        """Every claim's verdict, by claim id, in the order of the text."""
        return self.judged(reading).verdicts

    def judged(self, reading: Reading) -> Book:
        """The reading's claims, each with what it matched and its verdict."""
        book = Book(reading, self.resolver.resolve(reading), self._index)
        coding = _Coding(self.coder, book, self.types)
        for n, claim in enumerate(reading.claims):
            book.note(n, claim, coding.judge(claim))
        absorb(book)
        return book


class _Coding:
    """Judges the claims of one book, in the order of the text."""

    def __init__(self, coder: Coder, book: Book, types: Mapping[tuple[str, str | None], Code]) -> None:
        self.coder = coder
        self.book = book
        self.types = types
        self.sides = SideFinder(book)
        self.refusal = Refusal(book, self.sides)
        self._sentence: tuple[int, tuple[str, ...]] = (-1, ())
        story = book.reading.story
        self._text = hashlib.sha256(story.text.encode("utf-8", "surrogatepass"))

    def judge(self, claim: Claim) -> Verdict:
        """The verdict on one claim; those before it in the text are judged already."""
        said = spoken(self.book, claim) if claim.speakers else None
        if said is not None and (said.match.entry.type, None) in self.types:
            kind: Kind = (said.match.entry.type, said.mode, "actual")
            event = self._event(said.match.claim, said.match, kind, said.actors, said.recipients, self._speakers(claim))
            return Verdict(said.match, "", event)
        again = self._again(claim) if claim.predicate.lemma in TAKING_UP else None
        if again is not None:
            return again
        found = self.book.match(claim)
        if found is None:
            return _UNKNOWN
        idle = self.refusal.of_claim(claim, found)
        if idle:
            return Verdict(found, idle, None)
        return self._with_sides(found.claim, found)

    def _again(self, claim: Claim) -> Verdict | None:
        """The verdict on a verb that only says that somebody did so too: "Canada followed suit", "did the same"."""
        done = claim.status in ("actual", "ongoing") and claim.tense in ("past", "perfect", "pluperfect")
        if not done or not takes_up(claim, self.book.actors.mentions):
            return None
        actors = self.sides.agents(claim)
        prior = taken_up(self.book, claim) if actors else None
        if prior is None:
            return None
        match, event = prior
        mode = match.entry.mode if match.entry.mode != "*" else None
        recipients = event.recipients if event is not None else ()
        mine = {a.country for a in actors}
        others = tuple(r for r in recipients if r.country not in mine)
        kind: Kind = (match.entry.type, mode, claim.status)
        return Verdict(match, "", self._event(claim, match, kind, actors, others, self._speakers(claim)))

    def _denier(self, claim: Claim) -> tuple[Entity, ...]:
        """Who denies that a thing was done by his side: "the army denied that villages had been burnt"."""
        speaker = next(reversed(claim.speakers), None)
        denied = claim.status == "negated" and claim.predicate.passive and "agent" not in claim.roles
        if not denied or speaker is None or speaker.stance != "denies" or speaker.source is None:
            return ()
        return tuple(msgspec.structs.replace(e, via="implied") for e in self.book.actors.entities(speaker.source))

    def _with_sides(self, claim: Claim, match: Match) -> Verdict:
        actors, recipients = self.sides.of(claim, match)
        actors = actors or self._denier(claim)
        idle = self.refusal.of_sides(claim, match, actors, recipients)
        if idle is not None:
            return Verdict(match, idle, None)
        if match.entry.type == "ASSAULT":
            recipients = _of_place(claim, recipients)
        speakers = self._speakers(claim)
        kind, mode, status = kind_of(self.book, claim, match, actors, speakers)
        if (kind, None) not in self.types:  # a rule of PLOVER's led out of another ontology
            kind, mode, status = match.entry.type, match.entry.mode, claim.status
        idle = self.refusal.of_kind(claim, match, (kind, mode, status), actors)
        if idle is not None:
            return Verdict(match, idle, None)

        def event(code: Kind) -> Event:
            return self._event(claim, match, code, actors, recipients, speakers)

        done = kind == match.entry.type
        also = tuple(event((k, m, status)) for k, m in match.entry.also) if done else ()
        return Verdict(match, "", event((kind, mode, status)), also)

    def _event(
        self, claim: Claim, match: Match, kind: Kind, actors: tuple[Entity, ...],
        recipients: tuple[Entity, ...], speakers: tuple[SpeakerEntity, ...],
    ) -> Event:  # fmt: skip
        entry, story = match.entry, self.book.reading.story
        actors = through_forces(kind[0], kind[1], actors)
        code = self.types.get((kind[0], kind[1])) or self.types[kind[0], None]
        return Event(
            id=self._id(claim, kind[0], actors), story=story.id, published=story.published, event=code.type, mode=code.mode,
            modes=(code.mode,) if code.mode else (), contexts=self._contexts(claim.sentence, entry.contexts), cameo=entry.cameo or code.cameo, quad=code.quad,
            goldstein=code.score, score=code.score, actors=actors, recipients=recipients, when=_when(claim, code.type), where=self._where(claim),
            status=kind[2], hedge=claim.hedge.text if claim.hedge is not None else None, according_to=speakers,
            under=claim.under, against=claim.against or self._charged(claim, code.type, actors), quantities=claim.quantities, trigger=claim.trigger, evidence=claim.sentence,
            rule=f"{entry.where} {entry.pattern}", confidence=_confidence(claim, actors, recipients), coder=self.coder,
        )  # fmt: skip

    def _charged(self, claim: Claim, kind: str, actors: tuple[Entity, ...]) -> tuple[Instrument, ...]:
        """What a complaint's own speaker says was broken: "summoned the envoy over a raid, which it said violated the truce"."""
        if kind != "ACCUSE" or not actors:
            return ()
        for other in self.book.beside(claim):
            if other.against and other.trigger.start > claim.trigger.start and other.speakers:
                said = [e for s in other.speakers if s.source is not None for e in self.book.actors.entities(s.source)]
                if any((s.start, s.end) == (a.start, a.end) for s in said for a in actors):
                    return other.against
        return ()

    def _contexts(self, sentence: Span, given: tuple[str, ...]) -> tuple[str, ...]:
        """Contexts of a sentence, worked out once for all its events."""
        if sentence.start != self._sentence[0]:
            self._sentence = (sentence.start, contexts_of(sentence.text))
        found = self._sentence[1]
        return (*given, *(c for c in found if c not in given))[:MOST]

    def _id(self, claim: Claim, kind: str, actors: tuple[Entity, ...]) -> str:
        digest = self._text.copy()
        digest.update(
            f"|{claim.trigger.start}|{claim.trigger.end}|{kind}|{[(a.start, a.end) for a in actors]}".encode()
        )
        return digest.hexdigest()[:16]

    def _where(self, claim: Claim) -> Where | None:
        """The claim's place; one that the gazetteer does not know lies in the country that the story is at by then."""
        where = claim.where
        if where is not None and where.country is None and (where.lat is None or where.kind in _BORDERING):
            country = self.book.actors.place_at(where.span.start if where.span is not None else claim.trigger.start)
            return msgspec.structs.replace(where, country=country, basis="setting") if country else where
        return where

    def _speakers(self, claim: Claim) -> tuple[SpeakerEntity, ...]:
        out = []
        for speaker in claim.speakers:
            entity = self.book.actors.entity(speaker.source) if speaker.source is not None else None
            out.append(_speaker(entity, speaker.cue, speaker.stance))
        return tuple(out)


def _of_place(claim: Claim, side: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Those of whom nobody says where they are from are of the country that it is done in, sooner than of the story's."""
    where = claim.where
    if where is None or where.basis != "syntax" or where.country is None:
        return side
    return tuple(
        msgspec.structs.replace(e, country=where.country) if e.via == "setting" and e.country != where.country else e
        for e in side
    )


def _when(claim: Claim, kind: str) -> When | None:
    """The claim's time; a promise, threat or refusal is made when it is said, whenever what it speaks of may be."""
    when = claim.when
    if when is None or kind not in _SAID or when.basis != "narrative" or when.start is None or when.end is not None:
        return when
    return When(when.start, when.start, "day", "narrative", when.span)


def _confidence(claim: Claim, actors: tuple[Entity, ...], recipients: tuple[Entity, ...]) -> float:
    """From 0.3 to 0.9: less for sides found indirectly, for nouns, and where no doer is named."""
    sure = 0.9
    for entity in actors + recipients:
        if entity.via in ("pronoun", "setting", "place"):
            sure -= 0.1
        elif entity.via == "name":
            sure -= 0.05
    if claim.predicate.pos == "n":
        sure -= 0.1
    if not actors:
        sure -= 0.1
    return round(max(sure, 0.3), 2)


def _speaker(entity: Entity | None, cue: Span, stance: str) -> SpeakerEntity:
    if entity is None:
        return SpeakerEntity(start=cue.start, end=cue.start, text="", name="", cue=cue, stance=stance, via="unnamed")
    return SpeakerEntity(**{f: getattr(entity, f) for f in entity.__struct_fields__}, cue=cue, stance=stance)


def _brief(claim: Claim, event: str | None) -> ClaimBrief:
    hedge = claim.hedge.text if claim.hedge is not None else None
    return ClaimBrief(id=claim.id, trigger=claim.trigger, status=claim.status, hedge=hedge, event=event)
