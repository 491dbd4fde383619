"""Claims to events: each claim of a reading is matched with the predicate lexicon and coded to PLOVER."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

import msgspec

from dateline.coding.match import Match, Matcher
from dateline.coding.plover import code_of, mode_from_content
from dateline.lexicons.instruments import KINDS
from dateline.lexicons.predicates import Predicates, predicates
from dateline.records import (
    Claim,
    ClaimBrief,
    Coder,
    Document,
    Entity,
    Event,
    Mention,
    Reading,
    Span,
    SpeakerEntity,
    Status,
    Where,
)
from dateline.resolving.resolve import Actors, Resolver

_ABSORBING = {"REQUEST", "REJECT", "THREATEN", "AGREE", "ACCUSE", "CONCEDE"}
ANAPHORA = {
    **dict.fromkeys(("move", "decision", "step", "action", "act", "measure", "behaviour", "behavior", "conduct", "development",
                     "policy", "plan", "gesture", "announcement", "provocation", "violation", "incident", "event", "initiative"), "any"),
    **dict.fromkeys(("attack", "assault", "raid", "strike", "bombing", "killing", "shooting", "shelling", "violence", "massacre",
                     "murder", "offensive", "aggression", "invasion", "bloodshed", "atrocity", "crime"), "ASSAULT"),
    **dict.fromkeys(("accusation", "allegation", "charge", "criticism", "remark", "comment", "claim"), "ACCUSE"),
    **dict.fromkeys(("deployment", "buildup", "mobilisation", "mobilization", "drill", "exercise"), "MOBILIZE"),
    **dict.fromkeys(("demand", "request", "appeal", "call"), "REQUEST"),
    **dict.fromkeys(("threat", "warning", "ultimatum"), "THREATEN"),
    **dict.fromkeys(("arrest", "detention", "crackdown"), "COERCE"),
    **dict.fromkeys(("protest", "demonstration", "march", "rally"), "PROTEST"),
    **dict.fromkeys(("offer", "promise", "pledge", "proposal"), "AGREE"),
}  # fmt: skip
"""Nouns that take up an earlier event: "any" is the latest one with a doer, a type the latest of that type."""
_DONE_TO = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT"})
"""Types that may stand without a doer: it is told only to whom it was done."""
_REFUSABLE = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT", "CONCEDE"})
_REFUSED_MODE = {"CONSULT": "meet", "AID": "assist", "COOPERATE": "assist", "RETREAT": "yield", "CONCEDE": "yield"}
_CONDITIONS = frozenset({"if", "unless", "should", "were", "had", "would", "'d", "provided", "until"})
_REFUSED_STATUS = ("hypothetical", "planned", "negated")


class Verdict(NamedTuple):
    """Why a claim became an event or did not: the entry's words, and a reason where it was refused."""

    match: Match | None
    reason: str
    event: Event | None


class EventCoder:
    """Codes readings with one predicate lexicon."""

    def __init__(self, coder: Coder, lexicon: Predicates | None = None, resolver: Resolver | None = None) -> None:
        self.coder = coder
        self.lexicon = lexicon or predicates()
        self.resolver = resolver or Resolver()

    def code(self, reading: Reading) -> Document:
        """The document of a reading: its events, with all that was found on the way."""
        verdicts = self.verdicts(reading)
        events = tuple(v.event for v in verdicts.values() if v.event is not None)
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
        return _Coding(self, reading).run()


class _Coding:
    def __init__(self, coder: EventCoder, reading: Reading) -> None:
        self.coder = coder
        self.reading = reading
        self.actors: Actors = coder.resolver.resolve(reading)
        self.claims = {c.id: c for c in reading.claims}
        self.matcher = Matcher(coder.lexicon, self.actors, self.claims, self.type_of)
        self.matches: dict[str, Match | None] = {}
        self.verdict: dict[str, Verdict] = {}

    def run(self) -> dict[str, Verdict]:
        for claim in self.reading.claims:
            self.verdict[claim.id] = self._judge(claim)
        self._absorb()
        return self.verdict

    def match(self, claim: Claim) -> Match | None:
        if claim.id not in self.matches:
            self.matches[claim.id] = None  # a claim that governs itself in a broken parse ends here
            self.matches[claim.id] = self.matcher.best(claim)
        return self.matches[claim.id]

    def type_of(self, claim: Claim) -> str | None:
        """The PLOVER type of a governed claim, through verbs that only carry it ("begin to", "help")."""
        match = self.match(claim)
        return match.entry.type if match is not None and match.entry.type != "none" else None

    def _judge(self, claim: Claim) -> Verdict:
        match = self.match(claim)
        if match is None:
            return Verdict(None, "no entry knows this predicate in this construction", None)
        entry = match.entry
        if entry.type == "none":
            return Verdict(match, f"no event: {entry.reason or 'idiom'}", None)
        meant = self._only_meant(claim)
        if meant:
            return Verdict(match, meant, None)
        actors, recipients = self._sides(claim, match)
        if not actors and not recipients:
            return Verdict(match, "no actor on either side", None)
        kind, mode, status = self._by_sides(claim, *self._type(claim, match), actors)
        thing = not actors and "agent" in claim.roles and claim.predicate.pos == "v"
        if not actors and (kind not in _DONE_TO or (thing and kind != "ASSAULT")):
            return Verdict(match, "nobody is said to do it", None)
        if claim.predicate.pos == "n" and not self._told(claim, actors, recipients):
            return Verdict(match, "a noun that takes up what is told elsewhere", None)
        return Verdict(match, "", self._event(claim, match, kind, mode, status, actors, recipients))

    def _only_meant(self, claim: Claim) -> str | None:
        """Why a claim that no one says has happened is no event of its own: it is sought, planned by a noun, or a purpose."""
        if claim.status == "hypothetical":
            cue = claim.status_cue.text.lower() if claim.status_cue is not None else ""
            if cue not in _CONDITIONS:
                return f"not told as done, only as meant ({cue or 'its form'})"
        if claim.status in ("planned", "negated") and claim.predicate.pos == "n":
            return "a noun under a plan or a denial"
        return None

    def _told(self, claim: Claim, actors: tuple[Entity, ...], recipients: tuple[Entity, ...]) -> bool:
        """Whether an event noun brings a side of its own, and does not only take up an earlier event."""
        own = [claim.roles.get(r) for r in ("agent", "of", "between", "patient", "against", "on", "with", "by")]
        if not any(m is not None and (self.actors.is_actor(m) or self.actors.inside(m)) for m in own):
            return False
        return bool(actors) or bool(recipients)

    def _type(self, claim: Claim, match: Match) -> tuple[str, str | None, Status]:
        """Type, mode and status: the entry's, the mode from what is governed, PLOVER's rules for the future and for refusals."""
        entry = match.entry
        kind, mode = entry.type, entry.mode
        if mode == "*":
            mode = None
            for content in self._contents(claim, match):
                inner = self.match(content)
                if inner is not None and inner.entry.type != "none":
                    mode = mode_from_content(kind, inner.entry.type, inner.entry.mode)
                    break
                mode = mode_from_content(kind, "other", None)
        if claim.status == "planned" and kind in ("SUPPORT", "COOPERATE", "AID", "CONSULT", "RETREAT", "CONCEDE"):
            return "AGREE", None, "planned"
        if claim.status == "negated" and claim.predicate.pos == "v" and kind in _REFUSABLE and self._will_not(claim):
            return "REJECT", _REFUSED_MODE.get(kind), "actual"
        return kind, mode, claim.status

    def _by_sides(
        self, claim: Claim, kind: str, mode: str | None, status: Status, actors: tuple[Entity, ...]
    ) -> tuple[str, str | None, Status]:
        """What depends on who does it: a government's protest is a complaint, and its own announced coercion a threat."""
        if kind == "PROTEST" and actors and all(_governs(a) for a in actors):
            return "ACCUSE", "disapprove", status
        speaking = {e.country for e in self._speakers(claim) if e.country}
        if (
            kind in ("ASSAULT", "COERCE", "SANCTION")
            and claim.modal in ("will", "would", "'ll", "shall")
            and status in ("planned", "hypothetical")
        ) and speaking & {a.country for a in actors}:
            return "THREATEN", mode_from_content("THREATEN", kind, mode), "actual"
        return kind, mode, status

    def _will_not(self, claim: Claim) -> bool:
        """ "will not attend", "would not accept": a refusal, where "did not attend" is only a thing that did not happen."""
        return claim.tense == "future" or claim.modal in ("will", "would", "wo", "'ll", "can", "could", "shall")

    def _contents(self, claim: Claim, match: Match) -> list[Claim]:
        out = [match.governed] if match.governed is not None else []
        return out + [
            self.claims[c] for c in claim.governs if c in self.claims and self.claims[c] is not match.governed
        ]

    # -- sides

    def _sides(self, claim: Claim, match: Match) -> tuple[tuple[Entity, ...], tuple[Entity, ...]]:
        actors = self._agents(claim)
        fixed = {c.slot for c in match.entry.conditions if c.lemmas}
        m = self.matcher.recipient(claim, match.entry)
        if "patient" in fixed and m is not None and m == claim.roles.get("patient"):
            m = None  # the object is the thing that is given, sent or signed
        recipients: tuple[Entity, ...] = ()
        if m is not None:
            recipients = self.actors.entities(m) or self.actors.inside(m)
            if not recipients:
                recipients = self._of_event(m)
        carried = self._carried(claim, match)
        if carried:
            recipients = carried
        if not recipients:
            recipients = self._elsewhere(claim, "patient" in fixed)
        if match.entry.type in ("MOBILIZE", "RETREAT") and match.entry.mode != "release":
            own = {a.country for a in actors}
            recipients = tuple(r for r in recipients if r.country not in own)
        if not actors and match.entry.type == "MOBILIZE" and m is not None and self.actors.is_actor(m):
            actors, recipients = self.actors.entities(m), ()  # "troops were sent": they are who moves
        recipients = tuple(r for r in recipients if all((r.start, r.end) != (a.start, a.end) for a in actors))
        if match.entry.mutual and recipients:
            return actors + recipients, ()
        return actors, recipients

    def _agents(self, claim: Claim) -> tuple[Entity, ...]:
        m = claim.roles.get("agent")
        if m is None and claim.predicate.pos == "n":
            for slot in ("between", "of", "among"):
                k = claim.roles.get(slot)
                if k is not None and self.actors.is_actor(k):
                    return self.actors.entities(k)
            return ()
        if m is None:
            return ()
        found = self.actors.entities(m)
        if found:
            return found
        return () if self.actors.mentions[m].lemma in KINDS else self.actors.inside(m)

    def _carried(self, claim: Claim, match: Match) -> tuple[Entity, ...]:
        """ "accused Tehran of ... and called for ...": a second demand or charge is on the same side as the first."""
        above = self.verdict.get(claim.governor) if claim.governor and claim.relation == "conj" else None
        if above is None or above.event is None or match.entry.recipient is not None or "patient" in claim.roles:
            return ()
        if match.entry.type not in ("REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"):
            return ()
        same = self.claims[claim.governor].roles.get("agent") == claim.roles.get("agent") if claim.governor else False
        return above.event.recipients if same else ()

    def _elsewhere(self, claim: Claim, given: bool) -> tuple[Entity, ...]:
        """An actor in another slot: inside the object (unless that is what is given), then by preposition."""
        for slot in (
            "recipient",
            "patient",
            "against",
            "with",
            "to",
            "on",
            "into",
            "at",
            "from",
            "over",
            "toward",
            "towards",
            "between",
            "for",
            "of",
            "about",
            "as",
        ):
            m = self.matcher.slot(claim, slot)
            if m is not None and m != claim.roles.get("agent") and not (given and slot == "patient"):
                found = self.actors.entities(m) or self.actors.inside(m)
                if found:
                    return found
        return self._of_governed(claim) or self._of_described(claim) or self._of_purpose(claim)

    def _of_purpose(self, claim: Claim) -> tuple[Entity, ...]:
        """Whom it is for: "sent troops to support Moscow's war"."""
        for inner in self.reading.claims:
            if inner.governor == claim.id and inner.relation in ("adverbial:to", "adnominal"):
                m = inner.roles.get("patient")
                found = (self.actors.entities(m) or self.actors.inside(m)) if m is not None else ()
                if found:
                    return found
        return ()

    def _of_governed(self, claim: Claim) -> tuple[Entity, ...]:
        """The doer of what is governed: "warned that Pyongyang was ..."."""
        for c in claim.governs:
            inner = self.claims.get(c)
            if inner is not None and inner.roles.get("agent") != claim.roles.get("agent"):
                found = self._agents(inner)
                if found:
                    return found
        return ()

    def _of_described(self, claim: Claim) -> tuple[Entity, ...]:
        """The doer in a clause hung on the object: "the courage shown by the soldiers"."""
        m = claim.roles.get("patient")
        if m is None:
            return ()
        objects = (m, *self.actors.mentions[m].members)
        for inner in self.reading.claims:
            if (
                inner.sentence.start == claim.sentence.start
                and inner is not claim
                and inner.roles.get("patient") in objects
            ):
                found = self._agents(inner)
                if found and inner.trigger.start > claim.trigger.start:
                    return found
        return ()

    def _of_event(self, m: int) -> tuple[Entity, ...]:
        """The doer of the event that a phrase names or takes up again: "condemned the deployment", "this move"."""
        mention = self.actors.mentions[m]
        named = [
            c for c in self.reading.claims if mention.start <= c.trigger.start < mention.end and c.predicate.pos == "n"
        ]
        for claim in named:
            found = self._agents(claim)
            if found:
                return found
        if not mention.definite and not named:
            return ()
        return self._earlier(mention, named[0] if named else None)

    def _earlier(self, mention: Mention, noun: Claim | None) -> tuple[Entity, ...]:
        """The doer of the latest earlier event that the noun can mean: the same word, its family, or any for "move"."""
        lemma = mention.lemma
        family = ANAPHORA.get(lemma)
        kind = None
        if noun is not None:
            match = self.match(noun)
            kind = match.entry.type if match is not None else None
        for claim in reversed(self.reading.claims):
            if claim.trigger.start >= mention.start or claim.sentence.start == mention.start:
                continue
            v = self.verdict.get(claim.id)
            event = v.event if v is not None else None
            same = claim.predicate.lemma == lemma or (len(lemma) > 5 and claim.predicate.lemma[:5] == lemma[:5])
            if same:
                found = event.actors if event is not None else self._agents(claim)
            elif (
                event is not None
                and event.actors
                and (family == "any" or event.event == family or (kind and event.event == kind))
            ):
                found = event.actors
            else:
                continue
            if found:
                return found
        return ()

    # -- the event

    def _event(
        self, claim: Claim, match: Match, kind: str, mode: str | None, status: Status, actors: tuple[Entity, ...],
        recipients: tuple[Entity, ...],
    ) -> Event:  # fmt: skip
        entry = match.entry
        code = code_of(kind, mode)
        mode = code.mode
        story = self.reading.story
        digest = hashlib.sha256(story.text.encode("utf-8", "surrogatepass"))
        digest.update(
            f"|{claim.trigger.start}|{claim.trigger.end}|{kind}|{[(a.start, a.end) for a in actors]}".encode()
        )
        return Event(
            id=digest.hexdigest()[:16], story=story.id, published=story.published, event=kind, mode=mode,
            modes=(mode,) if mode else (), contexts=entry.contexts, cameo=entry.cameo or code.cameo, quad=code.quad,
            goldstein=code.score, score=code.score, actors=actors, recipients=recipients, when=claim.when, where=self._where(claim),
            status=status, hedge=claim.hedge.text if claim.hedge is not None else None, according_to=self._speakers(claim),
            under=claim.under, against=claim.against, quantities=claim.quantities, trigger=claim.trigger, evidence=claim.sentence,
            rule=f"{entry.where} {entry.pattern}", confidence=self._confidence(claim, actors, recipients), coder=self.coder.coder,
        )  # fmt: skip

    def _where(self, claim: Claim) -> Where | None:
        """The claim's place; one that the gazetteer does not know lies in the story's own country."""
        where = claim.where
        if where is not None and where.country is None and where.lat is None and self.actors.setting:
            return msgspec.structs.replace(where, country=self.actors.setting[0], basis="setting")
        return where

    def _speakers(self, claim: Claim) -> tuple[SpeakerEntity, ...]:
        out = []
        for speaker in claim.speakers:
            entity = self.actors.entity(speaker.source) if speaker.source is not None else None
            out.append(_speaker(entity, speaker.cue, speaker.stance))
        return tuple(out)

    def _confidence(self, claim: Claim, actors: tuple[Entity, ...], recipients: tuple[Entity, ...]) -> float:
        sure = 0.9
        for entity in actors + recipients:
            if entity.via in ("pronoun", "setting"):
                sure -= 0.1
            elif entity.via == "name":
                sure -= 0.05
        if claim.predicate.pos == "n":
            sure -= 0.1
        if not actors:
            sure -= 0.1
        return round(max(sure, 0.3), 2)

    # -- one happening, one event

    def _absorb(self) -> None:
        """Drops what a coded claim already says: the demanded, refused, threatened; and "talks" beside "held talks"."""
        for claim in self.reading.claims:
            v = self.verdict[claim.id]
            if v.event is None or claim.governor is None:
                continue
            above = self.verdict.get(claim.governor)
            if above is None or above.event is None:
                continue
            reason = self._absorbed(claim, v.event, self.claims[claim.governor], above.event)
            if reason:
                self.verdict[claim.id] = Verdict(v.match, reason, None)

    def _absorbed(self, claim: Claim, event: Event, above: Claim, upper: Event) -> str | None:
        relation = (claim.relation or "").split(":")[0]
        if relation in ("relative", "conj", "adverbial", "apposition"):
            return None
        if event.status in _REFUSED_STATUS and upper.event in _ABSORBING:
            return f"told only as what is meant by {above.trigger.text!r}"
        if relation in ("object", "prepositional", "comp") and event.event == upper.event:
            return f"the same event as {above.trigger.text!r}"
        if claim.predicate.pos == "n" and relation in ("object", "prepositional"):
            own = claim.roles.get("agent")
            if claim.predicate.light == above.predicate.lemma or own is None or own == above.roles.get("agent"):
                return f"the same event as {above.trigger.text!r}"
        return None


def _governs(entity: Entity) -> bool:
    """Whether an actor is a state or part of its government."""
    return bool({"GOV", "LEG", "MIL", "JUD"} & set(entity.sectors)) or (
        not entity.sectors and entity.via == "lexicon" and entity.country is not None
    )


def _speaker(entity: Entity | None, cue: Span, stance: str) -> SpeakerEntity:
    if entity is None:
        return SpeakerEntity(start=cue.start, end=cue.start, text="", name="", cue=cue, stance=stance, via="unnamed")
    return SpeakerEntity(**{f: getattr(entity, f) for f in entity.__struct_fields__}, cue=cue, stance=stance)


def _brief(claim: Claim, event: str | None) -> ClaimBrief:
    hedge = claim.hedge.text if claim.hedge is not None else None
    return ClaimBrief(id=claim.id, trigger=claim.trigger, status=claim.status, hedge=hedge, event=event)


def encode(document: Document) -> bytes:
    """A document as one line of JSON, keys in the order of the contract."""
    return msgspec.json.encode(document)
