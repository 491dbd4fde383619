"""Claims to events: each claim of a reading is matched with the predicate lexicon and coded to PLOVER."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import msgspec

from dateline.coding.absorb import absorb
from dateline.coding.acting import through_forces
from dateline.coding.again import taken_up, takes_up
from dateline.coding.book import Book, Verdict
from dateline.coding.contexts import MOST, contexts_of
from dateline.coding.index import EntryIndex
from dateline.coding.inert import inert
from dateline.coding.kinds import Kind, kind_of
from dateline.coding.match import Match, is_place
from dateline.coding.mishap import is_mishap
from dateline.coding.plover import CONFLICT, Code, codes
from dateline.coding.sides import SideFinder
from dateline.coding.spoken import spoken
from dateline.coding.visits import no_visit
from dateline.lexicons.predicates import Predicates, predicates
from dateline.lexicons.sport import of_game, sport
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

_DONE_TO = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "ACCUSE"})
"""Types that may stand without a doer: it is told only to whom it was done."""
_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT", "AGREE"})
_FORCEFUL = frozenset({"ASSAULT", "COERCE"})
_SUFFERED = frozenset({"REJECT", "AID", "CONCEDE"})
"""Types that a passive may tell without a doer, where it is done to somebody: who was barred, granted asylum, pardoned."""
_CHARGED = frozenset({"summon", "charge", "indict", "sue", "arraign", "impeach", "prosecute"})
"""Accusations that are told without their accuser: "was charged with treason"."""
_CONDITIONS = frozenset(
    {"if", "unless", "should", "were", "had", "would", "'d", "provided", "until", "may", "might", "could"}
)
_ANNOUNCING = frozenset({"announce", "declare", "say", "confirm", "reveal", "disclose"})
_UNARMED = frozenset({"CVL", "REF", "AGR", "BUS", "EDU", "JRN", "LAB", "MED", "REL", "SOC"})
"""Sectors that move no forces: a migrant who crosses a border mobilises nobody."""
_SAID = frozenset({"AGREE", "CONCEDE", "THREATEN", "REQUEST", "REJECT", "ACCUSE"})
"""Types of what is done by saying it."""
_BORDERING = ("crossing", "bridge", "pass", "island", "reef", "shoal")
"""Kinds of places that lie between countries: what is told there is told of the one that the story is at."""
_UNKNOWN = Verdict(None, "no entry knows this predicate in this construction", None)
_FORCE = frozenset({"COP", "CRM", "JUD", "MIL", "PRM", "REB", "SPY", "UAF"})
_SELVES = frozenset({"themselves", "himself", "herself", "itself", "ourselves", "yourself", "myself", "oneself"})
_TO_OTHERS = frozenset({"AID", "SUPPORT", "CONSULT", "ASSAULT", "COERCE", "SANCTION"})
_SPENT = frozenset({"blow", "explode", "detonate", "burn", "immolate", "set"})
"""Verbs of violence that one does to oneself in public: "blew himself up in a market"."""
_CLAIMING = frozenset({"claim", "allege", "maintain", "assert"})
_STANDING = frozenset({"base", "station", "locate", "garrison", "quarter", "headquarter"})
_OWN_SIDES = ("agent", "of", "between", "patient", "against", "on", "with", "by")


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
        verdicts = self.verdicts(reading)
        events = tuple(e for v in verdicts.values() if v.event is not None for e in (v.event, *v.also))
        by_claim = {c: v.event.id for c, v in verdicts.items() if v.event is not None}
        story = reading.story
        return Document(
            id=story.id, title=story.title, published=story.published, publisher=story.publisher, url=story.url,
            language=story.language, text=story.text, events=events, times=reading.times, places=reading.places,
            attributions=reading.attributions, instruments=reading.instruments, found=story.found,
            claims=tuple(_brief(c, by_claim.get(c.id)) for c in reading.claims),
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
        self._sentence: tuple[int, tuple[str, ...]] = (-1, ())
        story = book.reading.story
        self._text = hashlib.sha256(story.text.encode("utf-8", "surrogatepass"))

    def judge(self, claim: Claim) -> Verdict:
        """The verdict on one claim; those before it in the text are judged already."""
        said = spoken(self.book, claim)
        if said is not None and (said.match.entry.type, None) in self.types:
            kind: Kind = (said.match.entry.type, said.mode, "actual")
            event = self._event(said.match.claim, said.match, kind, said.actors, said.recipients, self._speakers(claim))
            return Verdict(said.match, "", event)
        again = self._again(claim)
        if again is not None:
            return again
        found = self.book.match(claim)
        if found is None:
            return _UNKNOWN
        if found.entry.type == "none":
            return Verdict(found, f"no event: {found.entry.reason or 'idiom'}", None)
        if _asserted(found):
            return Verdict(found, "only reports: the event is what is said", None)
        if _announced_done(found):
            return Verdict(found, "only announces what is told as done", None)
        idle = _only_meant(claim) or _standing(claim) or _recalled(claim, found) or self._done_to_self(claim, found)
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
        if not actors and not recipients:
            return Verdict(match, "no actor on either side", None)
        if self._played(claim, match, actors):
            return Verdict(match, "no event: sport", None)
        if match.entry.type == "ASSAULT" and not actors and self._natural(claim):
            return Verdict(match, "no event: weather", None)
        idle = inert(claim, match, actors)
        if idle is not None:
            return Verdict(match, idle, None)
        if match.entry.type == "ASSAULT":
            recipients = _of_place(claim, recipients)
        journey = no_visit(match.entry, actors, recipients, self._is_somewhere(claim, match))
        if journey is not None:
            return Verdict(match, f"no event: {journey}", None)
        if self._own_deed(match, actors):
            return Verdict(match, "tells of its own deed", None)
        speakers = self._speakers(claim)
        kind, mode, status = kind_of(self.book, claim, match, actors, speakers)
        if kind == "ASSAULT" and not actors and is_mishap(self.book, claim):
            return Verdict(match, "no event: a mishap", None)
        if (kind, None) not in self.types:  # a rule of PLOVER's led out of another ontology
            kind, mode, status = match.entry.type, match.entry.mode, claim.status
        unarmed = bool(actors) and all(a.sectors and _UNARMED.issuperset(a.sectors) for a in actors)
        if kind == "MOBILIZE" and mode != "militia" and unarmed:
            return Verdict(match, "nobody who has forces to move", None)
        thing = not actors and "agent" in claim.roles and claim.predicate.pos == "v"
        undone = kind == "ACCUSE" and claim.predicate.lemma not in _CHARGED
        if (
            kind in _WORDS
            and match.entry.agent is None
            and claim.predicate.pos == "v"
            and self._is_deed(claim.roles.get("agent"))
        ):
            return Verdict(match, "a deed says nothing", None)
        suffered = kind in _SUFFERED and claim.predicate.passive and self._is_done_to(claim)
        untold = (
            (kind not in _DONE_TO and not suffered) or undone or (thing and kind != "ASSAULT" and mode != "ceasefire")
        )
        if not actors and (untold or (suffered and status == "negated")):
            return Verdict(match, "nobody is said to do it", None)
        if claim.predicate.pos == "n" and not self._told(claim) and not any(a.via == "implied" for a in actors):
            return Verdict(match, "a noun that takes up what is told elsewhere", None)

        def event(code: Kind) -> Event:
            return self._event(claim, match, code, actors, recipients, speakers)

        done = kind == match.entry.type
        also = tuple(event((k, m, status)) for k, m in match.entry.also) if done else ()
        return Verdict(match, "", event((kind, mode, status)), also)

    def _own_deed(self, match: Match, actors: Sequence[Entity]) -> bool:
        """Whether what is alleged is what the speakers did themselves: "the militia claimed that it had taken the town"."""
        if match.entry.lemma not in _CLAIMING or match.governed is None or not actors:
            return False
        doers = self.sides.agents(match.governed)
        return bool(doers) and {(d.start, d.end) for d in doers} <= {(a.start, a.end) for a in actors}

    def _done_to_self(self, claim: Claim, match: Match) -> str | None:
        """Why what people do to or for themselves is no event: "hanged himself", "to protect themselves"."""
        m = claim.roles.get("patient")
        if m is None or match.entry.type not in _TO_OTHERS or claim.predicate.lemma in _SPENT:
            return None
        if any(c.slot == "patient" and c.lemmas for c in match.entry.conditions):
            return None  # "helped itself to the grain": the entry knows
        return "no event: done to oneself" if self.book.actors.mentions[m].head.lower() in _SELVES else None

    def _is_somewhere(self, claim: Claim, match: Match) -> bool:
        """Whether the entry's B is a place, known or not."""
        m = self.book.recipient(claim, match)
        return m is not None and is_place(self.book.actors.mentions[m])

    def _is_deed(self, m: int | None) -> bool:
        """Whether a mention is an act of force, and nobody who speaks: "the killing raised alarm"."""
        if m is None:
            return False
        return any(c.roles.get("self") == m and self.book.type_of(c) in _FORCEFUL for c in self.book.nouns_in(m))

    def _is_done_to(self, claim: Claim) -> bool:
        """Whether the one to whom it is done is an actor: "the MP was barred", "the lawyer was granted asylum"."""
        done_to = (claim.roles.get(r) for r in ("recipient", "patient"))
        return any(m is not None and self.book.actors.is_actor(m) for m in done_to)

    def _played(self, claim: Claim, match: Match, actors: Sequence[Entity]) -> bool:
        """Whether it is only a game: a verb of war in a sentence of sport, by nobody who fights in earnest."""
        if (
            (match.entry.type not in CONFLICT and claim.predicate.lemma != "celebrate")
            or not actors
            or claim.predicate.lemma not in sport("verb")
        ):
            return False
        agent = claim.roles.get("agent")
        earnest = agent is not None and self.book.actors.mentions[agent].lemma in sport("earnest")
        return not earnest and not any(_FORCE.intersection(a.sectors) for a in actors) and of_game(claim.sentence.text)

    def _natural(self, claim: Claim) -> bool:
        """Whether the sentence has just told of the weather: "a storm hit Beira; ten houses were destroyed"."""
        for other in self.book.beside(claim):
            verdict = self.book.verdicts.get(other.id)
            if verdict is not None and verdict.reason == "no event: weather":
                return True
        return False

    def _told(self, claim: Claim) -> bool:
        """Whether an event noun brings a side of its own, and does not only take up an earlier event."""
        own = (claim.roles.get(r) for r in _OWN_SIDES)
        named = any(m is not None and (self.book.actors.is_actor(m) or self.book.actors.inside(m)) for m in own)
        return named or ("self" in claim.roles and bool(self.sides.by_adjective(claim.roles["self"])))

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


def _announced_done(match: Match) -> bool:
    """Whether an announcement of help or withdrawal tells of what is done already: then only the deed is an event."""
    inner = match.governed
    if match.entry.type not in ("AGREE", "CONCEDE") or inner is None or inner.predicate.pos != "v":
        return False
    return (
        match.entry.lemma in _ANNOUNCING
        and inner.status == "actual"
        and inner.tense in ("past", "perfect", "pluperfect")
    )


def _of_place(claim: Claim, side: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Those of whom nobody says where they are from are of the country that it is done in, sooner than of the story's."""
    where = claim.where
    if where is None or where.basis != "syntax" or where.country is None:
        return side
    return tuple(
        msgspec.structs.replace(e, country=where.country) if e.via == "setting" and e.country != where.country else e
        for e in side
    )


def _asserted(match: Match) -> bool:
    """Whether one insists that something is so, and does not ask for it: "insisted that the raid had failed"."""
    inner = match.governed
    told = (
        inner is not None and inner.status in ("actual", "negated") and inner.tense in ("past", "perfect", "pluperfect")
    )
    return match.entry.lemma == "insist" and told and inner is not None and inner.modal is None


def _standing(claim: Claim) -> str | None:
    """Why a participle that says where forces have their base tells of no movement: "troops based in Vitez"."""
    stands = claim.predicate.lemma in _STANDING and claim.relation == "adnominal" and claim.predicate.passive
    return "only says where they stand" if stands else None


def _recalled(claim: Claim, match: Match) -> str | None:
    """Why a noun of old violence is no event of this story: "since their 1971 war"."""
    dated = claim.when is not None and claim.when.precision in ("year", "decade", "century")
    old = dated and claim.background and claim.predicate.pos == "n" and match.entry.type in ("ASSAULT", "PROTEST")
    return "a noun that recalls what is long past" if old else None


def _only_meant(claim: Claim) -> str | None:
    """Why a claim that no one says has happened is no event of its own: it is sought, planned by a noun, or a purpose."""
    if claim.status == "hypothetical":
        cue = claim.status_cue.text.lower() if claim.status_cue is not None else ""
        if cue not in _CONDITIONS:
            return f"not told as done, only as meant ({cue or 'its form'})"
    if claim.status in ("planned", "negated") and claim.predicate.pos == "n":
        return "a noun under a plan or a denial"
    return None


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
