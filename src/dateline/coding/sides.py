"""Who did it and whom it was done to: the actors and recipients of a claim, from its roles outward."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import msgspec

from dateline.coding.anaphora import earlier, just_told
from dateline.coding.book import Book
from dateline.coding.counterparts import counterparts, opposed
from dateline.coding.implied import AUTHORITY, Implied
from dateline.coding.match import Match
from dateline.lexicons.actors import nouns
from dateline.lexicons.instruments import KINDS
from dateline.lexicons.predicates import COMPLEMENTS, Entry
from dateline.records import Claim, Entity

Sides = tuple[tuple[Entity, ...], tuple[Entity, ...]]

_NOUN_AGENTS = ("between", "of", "among")
_SLOTS = (
    "recipient", "patient", "against", "with", "to", "on", "into", "at", "from", "over", "toward", "towards", "between", "for", "of",
    "about", "as", "upon", "among",
)  # fmt: skip
_TARGETED = frozenset({"ASSAULT", "COERCE", "PROTEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"})
"""Types whose object is what is aimed at, and its owner the side; the object of the others is what is given or moved."""
_HARMING = frozenset({"ASSAULT", "COERCE", "SANCTION", "PROTEST"})
"""Types that a thing suffers for those whom it is made for: a market for its people."""
_HELD = frozenset({"ASSAULT", "SUPPORT", "ACCUSE", "REJECT"})
"""Types whose object's owner is the side, rather than what hangs on the object."""
_PERSONAL = frozenset({"CONSULT", "RETREAT", "SANCTION", "COOPERATE", "CONCEDE"})
"""Types whose object, where it is a person, is the side: "received the envoy", "released the prisoners"."""
_CARRYING = frozenset({"AGREE", "REQUEST", "REJECT", "THREATEN", "CONCEDE", "SUPPORT"})
"""Types whose side stands in what is agreed, asked or refused: "agreed to lend money to Indonesia"."""
_REPEATING = frozenset({"REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"})
_TERRITORIAL = frozenset(
    {"ASSAULT", "COERCE", "AID", "SANCTION", "CONCEDE", "RETREAT", "AGREE", "REJECT", "THREATEN", "MOBILIZE", "ACCUSE"}
)
"""Types that can be done to a place: its country is the side where no other is named."""
_AFFAIRS = frozenset({
    "state", "curfew", "law", "ban", "restriction", "blockade", "control", "power", "siege", "emergency", "rule", "coup",
})  # fmt: skip
_AIMED = frozenset({"MOBILIZE", "PROTEST", "ACCUSE", "AID", "ASSAULT", "CONSULT"})
"""Types whose aim may stand in a purpose or deep in a phrase."""
_AIMING = ("for", "against", "on", "at", "over", "into", "with", "to", "toward", "towards", "of", "between")
_PURPOSE = ("adverbial:to", "adnominal", "prepositional:for", "comp:for", "adverbial:for")
_TOPICS = ("on", "over", "about", "for")
"""Where what mutual talks and accords are about stands: "reached agreement on an interim cabinet"."""
_MOVED = (None, "patient", "of")
"""Where those stand who are sent: not where they are sent to."""
_TALKED_OVER = frozenset({"discuss", "debate"})
"""Verbs of talk whose object is what is talked over, never with whom."""
_MOVING = frozenset({"MOBILIZE", "RETREAT", "COERCE"})
"""Types whose object may belong to the side that it is done to: airspace, sailors, ships."""
_BESIDE = nouns("relation") | {"opponent", "critic", "detractor", "foe", "creditor", "donor", "backer"}
"""Those who are what they are to their owner: allies, rivals, critics."""
_BEHESTS = frozenset({"behest", "instigation", "insistence", "urging", "prompting"})
"""What names those who wanted it, not those to whom it was done: "raided at the behest of the army"."""
_OPERATIONS = frozenset(
    {"air strike", "airstrike", "air raid", "raid", "strike", "drone strike", "shelling", "bombardment", "offensive"}
)
"""Acts of force whose adjective says whose they are, where that of a bombing may say where it was."""
_DEEPEST = 4


class SideFinder:
    """Finds the sides of the claims of one book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.actors = book.actors
        self.implied = Implied(book)

    def of(self, claim: Claim, match: Match, depth: int = 0) -> Sides:
        """Actors and recipients of a claim; for mutual acts all are actors."""
        entry, claim = match.entry, match.claim
        if entry.agent is not None:
            return self._turned(claim, match, entry.agent)
        actors = self.agents(claim)
        recipients = self._recipients(claim, match, actors, depth)
        if entry.swapped and entry.pos == "a":
            return recipients, actors  # "is under house arrest"
        if entry.swapped and recipients and claim.status in ("actual", "ongoing"):  # who *will* host offers to
            return recipients, actors
        actors = actors or self._opponents(claim, entry)
        moved = self._moved(claim, match) if not actors and entry.type == "MOBILIZE" else ()
        if moved:
            actors = moved
            recipients = self._others(recipients, moved) if entry.recipient not in (None, "patient") else ()
        if entry.type == "RETREAT" and entry.mode == "withdraw":  # where nobody knows the place, it is not their own
            own = {a.country for a in actors}
            recipients = tuple(r for r in recipients if r.via != "setting" or r.country not in own)
        if entry.type in ("MOBILIZE", "RETREAT") and entry.mode != "release" and entry.recipient is None:
            recipients = self._others(recipients, actors)
        if entry.mode == "withdraw" and entry.type == "SANCTION":
            recipients = self._others(recipients, actors)  # "recalled its ambassador": against whom he was sent to
        recipients = tuple(r for r in recipients if all((r.start, r.end) != (a.start, a.end) for a in actors))
        recipients = self.implied.at_home(claim, entry, actors, recipients)
        visiting = entry.type == "CONSULT" and len({a.country for a in actors}) == 1  # "held talks in Moscow"
        if entry.mutual and actors and not visiting:
            recipients = tuple(r for r in recipients if r.via != "place")  # where it was signed or fought
        if entry.mutual and recipients:
            told = claim.predicate.pos == "n" and "between" in claim.roles and len(actors) > 1
            return (actors if told else actors + recipients), ()  # who "died in clashes between" others is no side
        crowd = claim.predicate.pos == "n" or entry.lists("agent")
        if not actors and entry.type == "PROTEST" and (crowd or claim.predicate.passive):
            actors = self.implied.protesters(claim)
        if entry.type == "PROTEST" and claim.predicate.pos == "n":
            actors = tuple(self._people(claim, a) for a in actors)
        by = claim.roles.get("agent")
        unnamed = claim.predicate.passive and (by is None or not self.actors.is_actor(by))  # "guilty by a verdict"
        if not actors and entry.mode in AUTHORITY and unnamed:
            actors = self.implied.authority(claim, AUTHORITY[entry.mode], recipients)
        return actors, recipients

    def _moved(self, claim: Claim, match: Match) -> tuple[Entity, ...]:
        """Those who move, where nobody is said to move them: "troops were deployed in Chad"."""
        sent = claim.roles.get("patient")
        if sent is not None and self.actors.is_actor(sent):
            return self.actors.entities(sent)
        m = self.book.recipient(claim, match) if match.entry.recipient in _MOVED else None
        return self.actors.entities(m) if m is not None and self.actors.is_actor(m) else ()

    def _opponents(self, claim: Claim, entry: Entry) -> tuple[Entity, ...]:
        """Whom those fought in whose fight somebody was hurt: "was killed in a firefight with soldiers"."""
        m = claim.roles.get("in")
        if entry.type != "ASSAULT" or m is None or not claim.predicate.passive or "agent" in claim.roles:
            return ()
        hurt = claim.roles.get("patient")
        for noun in self.book.nouns_in(m):
            k = noun.roles.get("with")
            if k is not None and k != hurt and self.actors.is_actor(k):
                return self.actors.entities(k)
            if noun.predicate.lemma in _OPERATIONS and "self" in noun.roles:
                return self.by_adjective(noun.roles["self"])  # "in an Israeli air strike"
        return ()

    def _people(self, claim: Claim, actor: Entity) -> Entity:
        """Those who protest where only the country is named: "Kenya's riots"; but its own "protest" is one of its government."""
        m = claim.roles.get("self")
        note = claim.predicate.lemma == "protest" and (m is None or not self.actors.mentions[m].plural)
        if note or actor.sectors != ("GOV",) or actor.via != "lexicon":
            return actor
        return msgspec.structs.replace(actor, sectors=("CVL",), via="implied")

    def _others(self, recipients: tuple[Entity, ...], actors: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """Recipients of another country than the actors."""
        own = {a.country for a in actors}
        return tuple(r for r in recipients if r.country not in own)

    def _turned(self, claim: Claim, match: Match, slot: str) -> Sides:
        """Sides where the subject is done to: "drew criticism from Kyiv"; or who is told by the entry: "expelled from the party"."""
        m = self.book.slot(claim, slot)
        doing = self.book.named(m) or self.implied.place_in(m) if m is not None else ()
        if match.entry.recipient is None:
            return doing, self.agents(claim) or self._lost(claim)
        done_to = self.book.recipient(claim, match)
        return self.agents(claim) or doing, self.book.named(done_to) if done_to is not None else ()

    def _lost(self, claim: Claim) -> tuple[Entity, ...]:
        """The country of a place that changes hands: "the town fell to the rebels"."""
        m = claim.roles.get("agent")
        return self.implied.place_in(m) if m is not None else ()

    def agents(self, claim: Claim) -> tuple[Entity, ...]:
        """Who does what the claim tells."""
        match = self.book.match(claim) if claim.predicate.pos == "n" else None
        claim = match.claim if match is not None else claim
        m = claim.roles.get("agent")
        if m is None:
            return self._noun_agents(claim) if claim.predicate.pos == "n" else ()
        found = self.actors.entities(m)
        if found or self.actors.mentions[m].lemma in KINDS:
            return found
        return self.actors.inside(m) or self._described(claim, m)

    def _noun_agents(self, claim: Claim) -> tuple[Entity, ...]:
        match = self.book.match(claim)
        done_to = match.entry.recipient if match is not None else None
        given = match is not None and match.entry.type in _CARRYING and match.entry.lists("of")
        moving = self.book.type_of(claim) in ("RETREAT", "MOBILIZE", "COERCE", "SANCTION")
        for slot in _NOUN_AGENTS if moving else (*_NOUN_AGENTS, "from"):
            if slot == "of" and (slot == done_to or given):
                continue  # "the murder of five women", "an offer of troops"
            k = claim.roles.get(slot)
            if k is not None and self.actors.is_actor(k):
                return self.actors.entities(k)
        m = claim.roles.get("self")
        return self.by_adjective(m) if m is not None else ()

    def by_adjective(self, m: int) -> tuple[Entity, ...]:
        """The countries that an adjective before a noun names: "American aid"."""
        mention, countries = self.actors.mentions[m], self.actors.resolved[m].countries
        return tuple(
            Entity(start=mention.start, end=mention.end, text=mention.text, name=c, country=c, via="adjective")
            for c in countries
        )

    # -- recipients, from the nearest words outward

    def _recipients(self, claim: Claim, match: Match, actors: tuple[Entity, ...], depth: int) -> tuple[Entity, ...]:
        given = self._given(claim, match)
        m = self.book.recipient(claim, match)
        if _is_joint(match, actors) and _locates(claim, match, m):
            return ()  # "the presidents of Chad and Niger held talks in Dakar"
        if match.entry.type == "REQUEST" and m is not None and m in self._asked(claim, match):
            m = None
        near = self._candidates(claim, match, None if given and m == claim.roles.get("patient") else m, given, depth)
        stately = match.entry.type == "PROTEST" and all("GOV" in a.sectors for a in actors)  # a state's is a complaint
        far = counterparts(self.book, claim, "ACCUSE" if stately else match.entry.type, actors, self.agents)
        acting = {(a.start, a.end) for a in actors}
        if actors and claim.predicate.pos == "n" and match.entry.mutual and "between" in claim.roles:
            return ()  # "clashes between villagers"
        for found in itertools.chain(near, () if depth or _is_joint(match, actors) else far):
            left = tuple(r for r in found if (r.start, r.end) not in acting) if found else ()
            if match.entry.type == "SANCTION" and match.entry.mode == "withdraw":
                left = self._others(left, actors)  # "recalled its ambassador"
            if left:
                return left
        return ()

    def _candidates(
        self, claim: Claim, match: Match, m: int | None, given: bool, depth: int
    ) -> Iterator[tuple[Entity, ...]]:
        kind = match.entry.type
        aimed = kind in _TARGETED or kind in _HARMING
        if kind in _HARMING and m is not None and not self.actors.is_actor(m):
            yield self._gathered(m)
            yield self._described(claim, m)  # "overran a base manned by Ethiopians"
        if _locates(claim, match, m) or (aimed and m is not None and not self.actors.is_actor(m)):
            yield self.implied.held(claim, kind in _HARMING)
        object_ = m is not None and m in (claim.roles.get("patient"), claim.roles.get("recipient"))
        if kind == "PROTEST":
            yield self._before_whom(claim)
            m = None if _locates(claim, match, m) and self._is_place(m) else m  # where they march is not against whom
        hung = m is not None and m not in claim.roles.values() and match.entry.recipient is None
        if kind in _HELD and hung and "patient" in claim.roles:
            yield self._holders(claim, claim.roles["patient"], kind, {a.country for a in self.agents(claim)})
        if m is not None and (object_ or match.entry.recipient is not None or kind not in _REPEATING):
            yield self.book.named(m)
        if kind in ("REQUEST", "ACCUSE"):
            yield self._carried(claim, match)
        if kind in _CARRYING and depth < _DEEPEST:
            yield self._of_governed_sides(claim, match, depth)
        yield self._carried(claim, match)
        if m is not None:
            yield self.book.named(m)
            yield self._of_event(m, claim)
        patient = claim.roles.get("patient")
        if given and patient is not None:
            yield self._owners(patient) if kind in _MOVING else ()
            if self.actors.mentions[patient].definite and self.actors.mentions[patient].start > claim.trigger.start:
                yield self._of_event(patient, claim)  # "repelled the raid"
        yield self._of_agents_owner(claim)
        yield self._elsewhere(claim, given, _TOPICS if match.entry.mutual else ())
        yield self._of_governed(claim, kind == "ACCUSE")
        yield self._of_described(claim)
        yield self._of_purpose(claim)
        if claim.predicate.pos == "n":
            yield self._of_holder(claim)
        if kind == "ASSAULT":
            yield self.implied.counted(claim)
        if kind in _AIMED:
            yield self._of_aim(claim)
        if kind in _TERRITORIAL:
            yield self.implied.placed(claim)

    def _owners(self, m: int) -> tuple[Entity, ...]:
        """Whose the object is: the airspace, waters or sailors of another."""
        return tuple(e for e in self.actors.inside(m) if e.country)

    def _holders(self, claim: Claim, m: int, kind: str, own: AbstractSet[str | None]) -> tuple[Entity, ...]:
        """Whose the object is, before what hangs on it: "welcomed Madrid's stance on Western Sahara", "hit a rebel base in Casamance"."""
        owner = self.actors.mentions[m].possessor
        if owner is not None and not self.actors.is_actor(m):  # nor Ankara's own support for Libya
            return tuple(e for e in self.actors.entities(owner) if e.country and e.country not in own)
        return self.implied.held(claim, heads=False) if kind in _HARMING else ()

    def _is_place(self, m: int | None) -> bool:
        return m is not None and self.actors.resolved[m].kind in ("state", "unknown")

    def _before_whom(self, claim: Claim) -> tuple[Entity, ...]:
        """ "staged a protest outside the Chinese embassy": whose house it is that they gather before."""
        for slot, m in self.book.slots(claim, ("outside", "before", "at")):
            r = self.actors.resolved[m]
            if slot in ("outside", "before", "at") and r.kind in ("body", "office") and r.country and r.sectors:
                return self.actors.entities(m)
        return ()

    def _gathered(self, m: int) -> tuple[Entity, ...]:
        """Who does what the object tells: "dispersed a march by teachers"."""
        for claim in self.book.nouns_in(m):
            if claim.roles.get("self") == m and ({"by", "of"} & claim.roles.keys() or "agent" in claim.roles):
                found = self.agents(claim)
                if found:
                    return found
        return ()

    def _given(self, claim: Claim, match: Match) -> bool:
        """Whether the object is the thing given, sent or signed, and not what is aimed at."""
        if claim.predicate.lemma in _TALKED_OVER:
            return True
        if not match.entry.lists("patient"):
            return False
        m = claim.roles.get("patient")
        if (
            m is not None
            and self.actors.is_actor(m)
            and match.entry.recipient is None
            and match.entry.type in _PERSONAL
        ):
            return False
        if match.entry.type not in _TARGETED or m is None:
            return True
        return match.entry.type in ("ASSAULT", "COERCE", "PROTEST", "THREATEN") and self._is_happening(m)

    def _is_happening(self, m: int) -> bool:
        """Whether the object is a deed or a state of affairs: "launched an attack", "declared a state of siege"."""
        if self.actors.mentions[m].lemma in _AFFAIRS:
            return True
        return bool(self.book.nouns_in(m))

    def _carried(self, claim: Claim, match: Match) -> tuple[Entity, ...]:
        """ "accused Tehran of ... and called for ...": a second demand or charge is on the same side as the first."""
        above = self.book.event(claim.governor) if claim.relation == "conj" else None
        if (
            above is None
            or match.entry.recipient is not None
            or "patient" in claim.roles
            or match.entry.type not in _REPEATING
        ):
            return ()
        if opposed(above.event, match.entry.type):
            return ()
        same = self.book.claims[claim.governor or ""].roles.get("agent") == claim.roles.get("agent")
        return above.recipients if same else ()

    def _of_agents_owner(self, claim: Claim) -> tuple[Entity, ...]:
        """ "Kyiv's allies promised", "the president's critics accused": whose friends or foes those who act are."""
        m = claim.roles.get("agent")
        mention = self.actors.mentions[m] if m is not None else None
        if mention is None or mention.possessor is None or mention.lemma not in _BESIDE:
            return ()
        return self.actors.entities(mention.possessor)

    def _asked(self, claim: Claim, match: Match) -> set[int]:
        """What stands behind the prepositions for which the entry lists words: the thing asked for, not one who is asked."""
        slots = {c.slot for c in match.entry.conditions if c.lemmas} - {
            "agent",
            "patient",
            "recipient",
            match.entry.recipient,
        }
        found = (self.book.slot(claim, slot) for slot in slots)
        return {m for m in found if m is not None}

    def _elsewhere(self, claim: Claim, given: bool, topics: Sequence[str] = ()) -> tuple[Entity, ...]:
        """An actor in another slot: inside the object (unless that is what is given), then by preposition."""
        match = self.book.match(claim)
        asked = self._asked(claim, match) if match is not None and match.entry.type == "REQUEST" else ()
        for slot, m in self.book.slots(claim, _SLOTS):
            if m in asked and self.actors.is_actor(m):
                continue  # "called for a new government"
            if slot in topics or (slot == "at" and self.actors.mentions[m].lemma in _BEHESTS):
                continue
            small = slot == "as" and self.actors.mentions[m].lemma in COMPLEMENTS  # "was taken hostage"
            if m != claim.roles.get("agent") and not small and not (given and slot == "patient"):
                found = self.book.named(m)
                if found:
                    return found
        return ()

    def _of_purpose(self, claim: Claim) -> tuple[Entity, ...]:
        """Whom it is for: "sent troops to support Moscow's war"."""
        for inner in self.book.below(claim):
            if inner.relation in ("adverbial:to", "adnominal"):
                m = inner.roles.get("patient")
                found = self.book.named(m) if m is not None else ()
                if found:
                    return found
        return ()

    def _of_aim(self, claim: Claim) -> tuple[Entity, ...]:
        """Whom a purpose, or a phrase on a phrase, names: "mobilised the army for an assault on Gaza", "struck to protest against"."""
        agent = claim.roles.get("agent")
        if claim.predicate.pos == "v" and agent is not None:
            against = self._against(agent)
            if against:
                return against
        below = [c for c in self.book.below(claim) if (c.relation or "").startswith(_PURPOSE)]
        for inner in (claim, *below):
            for slot, m in inner.roles.items():
                if slot not in ("agent", "self") and (inner is not claim or slot in _AIMING):
                    found = self.book.named(m) or self._on(m)
                    if found:
                        return found
        return ()

    def _against(self, m: int, depth: int = 0) -> tuple[Entity, ...]:
        """Whom those who act are said to be against: "thousands of protesters against the president's decree marched"."""
        hung = dict(self.actors.mentions[m].attached)
        k = hung.get("against")
        if k is not None:
            return self.book.named(k)
        inner = hung.get("of")
        return self._against(inner, depth + 1) if inner is not None and depth < _DEEPEST else ()

    def _on(self, m: int) -> tuple[Entity, ...]:
        for preposition, k in self.actors.mentions[m].attached:
            if preposition in _AIMING:
                found = self.book.named(k)
                if found:
                    return found
        return ()

    def _of_holder(self, claim: Claim) -> tuple[Entity, ...]:
        """Who has or meets with what a noun tells: "Kigali has come under criticism from Paris"."""
        above = self.book.claims.get(claim.governor or "")
        if above is None or (claim.relation or "").partition(":")[0] not in ("object", "prepositional"):
            return ()
        m = above.roles.get("recipient" if above.predicate.passive else "agent")
        return self.actors.entities(m) if m is not None else ()

    def _of_governed_sides(self, claim: Claim, match: Match, depth: int) -> tuple[Entity, ...]:
        """Whom what is agreed, asked or refused would be done to: "agreed to lend money to Indonesia"."""
        for inner in self.book.governed(claim, match):
            found = self.book.match(inner)
            if found is None or found.entry.type == "none":
                continue
            actors, recipients = self.of(inner, found, depth + 1)
            mine = {(a.start, a.end) for a in self.agents(claim)}
            own = inner.roles.get("agent") == claim.roles.get("agent") or any((a.start, a.end) in mine for a in actors)
            sides = recipients if own or not actors or found.entry.mutual else actors
            sides = sides or (actors if found.entry.mutual else ())
            if sides:
                return sides
        return ()

    def _of_governed(self, claim: Claim, investigated: bool) -> tuple[Entity, ...]:
        """The doer of what is governed: "warned that Pyongyang was ..."; in an inquiry, also to whom it was done."""
        for inner in self.book.governed(claim):
            if inner.roles.get("agent") != claim.roles.get("agent"):
                m = inner.roles.get("patient") if investigated else None
                found = self.agents(inner) or (self.book.named(m) if m is not None else ())
            else:
                known = self.book.match(inner)
                found = self._elsewhere(inner, known is not None and self._given(inner, known))
            if found:
                return found
        return ()

    def _of_described(self, claim: Claim) -> tuple[Entity, ...]:
        """The doer in a clause hung on the object: "the courage shown by the soldiers"."""
        m = claim.roles.get("patient")
        return self._described(claim, m) if m is not None else ()

    def _described(self, claim: Claim, m: int) -> tuple[Entity, ...]:
        """The doer in a clause hung on a phrase: "the missiles fired by the army"."""
        things = (m, *self.actors.mentions[m].members)
        for inner in self.book.beside(claim):
            if inner.id == claim.id or inner.roles.get("patient") not in things:
                continue
            agent = inner.roles.get("agent")
            if agent is not None and agent != m and inner.trigger.start > self.actors.mentions[m].start:
                found = self.book.named(agent)
                if found:
                    return found
        return ()

    def _of_event(self, m: int, by: Claim) -> tuple[Entity, ...]:
        """The doer of the event that a phrase names or takes up again: "condemned the deployment", "this move"."""
        mention = self.actors.mentions[m]
        named = self.book.nouns_in(m)
        for claim in named:
            found = self.agents(claim)
            if found:
                return found
        told = just_told(self.book, by, mention)
        if told or (not mention.definite and not named):
            return told
        return earlier(self.book, mention, named[0] if named else None, self.agents)


def _is_joint(match: Match, actors: tuple[Entity, ...]) -> bool:
    """Whether several have done together what needs no other side."""
    return match.entry.mutual and len({a.country for a in actors}) > 1


def _locates(claim: Claim, match: Match, m: int | None) -> bool:
    """Whether the mention only says where: "attacked a camp in Kabul", "attacked an army post at Torodi"."""
    words = ("in", "near", "at", "outside", "off") if "patient" in claim.roles else ("in", "near")
    return match.entry.recipient is None and m is not None and any(claim.roles.get(w) == m for w in words)
