"""One happening, one event: which coded claims only say again what the claim above them says."""

from __future__ import annotations

from dateline.coding.book import Book, Verdict
from dateline.lexicons.embedding import embedding
from dateline.records import Claim, Event

_ABSORBING = frozenset({"REQUEST", "REJECT", "THREATEN", "AGREE", "ACCUSE", "CONCEDE"})
_MEANING = frozenset({"REQUEST", "THREATEN", "AGREE"})
"""Types whose content is never told as done by them."""
_DEEPEST = 3
_NOT_DONE = ("hypothetical", "planned", "negated")
_PREVENTING = frozenset({"prevent", "stop", "bar", "ban", "prohibit", "forbid", "keep", "block", "deter"})
_COMMENTING = frozenset({"SUPPORT", "ACCUSE", "REJECT"})
_PUNISHING = frozenset({"COERCE", "SANCTION"})
_DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "THREATEN"})
_TIMING = ("after", "following", "amid", "despite", "since")
"""Prepositions whose noun is a happening of its own: "after protests, the army took over"."""
_CONDITIONS = ("if", "unless", "until", "till", "provided")
_JOINT = frozenset({"AGREE", "CONSULT", "SUPPORT"})
_TEMPORAL = ("as", "once", "when", "after", "before")
"""Conjunctions that with a present tense speak of what is to come: "will leave once the talks end"."""
_ANSWERED = frozenset({"REQUEST", "AGREE", "THREATEN", "ACCUSE"})
"""Types of what another said, where a noun names it as what is answered: "gave in to a demand by the rebels"."""
_ANSWERING = frozenset({"REJECT", "CONCEDE"})
_APART = ("relative", "conj", "adverbial", "apposition")


def absorb(book: Book) -> None:
    """Drops what is demanded, refused or threatened beside the demand; and "talks" beside "held talks"."""
    for claim in book.told():
        _drop_if_struck(book, claim)
        event, upper = book.event(claim.id), book.claims.get(claim.governor or "")
        aside = _aside(book, claim, event) if event is not None else None
        if aside:
            book.verdicts[claim.id] = Verdict(book.verdicts[claim.id].match, aside, None)
            continue
        if event is None or upper is None:
            continue
        above = book.event(upper.id)
        reason = _part(book, claim, upper) or (
            _purposed(book, claim, upper) or _absorbed(claim, event, upper, above)
            if above is not None
            else _meant(book, claim, event, upper)
        )
        if reason:
            book.verdicts[claim.id] = Verdict(book.verdicts[claim.id].match, reason, None)
    _twice(book)


def _twice(book: Book) -> None:
    """Drops what two words side by side tell ("must come clean"), and a noun's happening told again by a clause on it."""
    before: Claim | None = None
    for claim in book.told():
        event = book.event(claim.id)
        if event is None:
            continue
        above = book.event(before.id) if before is not None else None
        said = before is not None and above is not None and _beside(before, claim) and _same(above, event)
        other = before if said else _held(book, claim, event)
        if other is None:
            before = claim
        else:
            reason = f"the same event as {other.trigger.text!r}"
            book.verdicts[claim.id] = Verdict(book.verdicts[claim.id].match, reason, None)


def _beside(one: Claim, other: Claim) -> bool:
    return 0 <= other.trigger.start - one.trigger.end <= 1


def _same(one: Event, other: Event) -> bool:
    sides = [[(e.start, e.end) for e in (*v.actors, *v.recipients)] for v in (one, other)]
    return one.event == other.event and sides[0] == sides[1]


def _held(book: Book, claim: Claim, event: Event) -> Claim | None:
    """The noun of "the meeting that was held in Oslo", where it is an event of the same type by itself."""
    m = claim.roles.get("patient")
    if claim.relation not in ("relative", "adnominal") or claim.predicate.pos != "v" or m is None:
        return None
    nouns = (c for c in book.nouns_in(m) if c.roles.get("self") == m)
    return next((c for c in nouns if (e := book.event(c.id)) is not None and e.event == event.event), None)


def _drop_if_struck(book: Book, claim: Claim) -> None:
    """Drops the firing of a missile that the same sentence says hit somebody: "rockets fired by rebels struck a depot"."""
    event, fired = book.event(claim.id), claim.roles.get("patient")
    if event is None or event.event != "MOBILIZE" or fired is None:
        return
    for other in book.beside(claim):
        struck = book.event(other.id)
        if struck is not None and struck.event == "ASSAULT" and other.roles.get("agent") == fired:
            reason = f"the same event as {other.trigger.text!r}"
            book.verdicts[claim.id] = Verdict(book.verdicts[claim.id].match, reason, None)
            return


def _aside(book: Book, claim: Claim, event: Event) -> str | None:
    """Why what a clause tells beside its own is no event: only a condition, or only which people are meant ("freed six men convicted of spying")."""
    relation = (claim.relation or "").partition(":")[0]
    if _on_condition(book, claim, event):
        beside = any(c is not claim and book.event(c.id) is not None for c in book.beside(claim))
        return "told only as a condition" if beside else None
    nobody = relation == "adnominal" and claim.predicate.passive and "agent" not in claim.roles
    held = relation == "adnominal" and not event.actors and event.event in _PUNISHING
    if nobody and event.event in _JOINT:
        return "only says which one is meant"  # "a deal struck in Oslo"
    return "only says who is meant" if held else None


def _is_awaited(book: Book, claim: Claim) -> bool:
    """Whether it has not come yet, for what hangs on it has not: "would not lay down their arms until he walked free"."""
    above = book.claims.get(claim.governor or "")
    until = claim.relation in ("adverbial:until", "adverbial:till", "adverbial:unless")
    return until and above is not None and above.status in _NOT_DONE


def _on_condition(book: Book, claim: Claim, event: Event) -> bool:
    """Whether a clause, or one that it stands under, only says under what condition or when something will be done."""
    if event.status not in _NOT_DONE and claim.tense != "present":
        return _is_awaited(book, claim)
    step: Claim | None = claim
    for _ in range(_DEEPEST):
        if step is None:
            return False
        relation, _, link = (step.relation or "").partition(":")
        above = book.claims.get(step.governor or "")
        if relation == "adverbial" and link in _CONDITIONS:
            return True
        if relation == "adverbial" and link in _TEMPORAL:
            upper = book.event(above.id) if above is not None else None
            return step.tense == "present" and upper is not None and upper.event in _ABSORBING
        step = above if relation in ("adverbial", "comp", "prepositional", "object") else None
    return False


def _part(book: Book, claim: Claim, upper: Claim) -> str | None:
    """Whether an event noun is the object that the entry of its verb asks for: the sanctions of "refused to lift sanctions"."""
    match = book.match(upper)
    if (
        match is None
        or claim.predicate.pos != "n"
        or "agent" not in upper.roles
        or not (claim.relation or "").startswith("object")
    ):
        return None
    if any(c.slot == "patient" and claim.predicate.lemma in c.lemmas for c in match.entry.conditions):
        return f"part of {upper.trigger.text!r}"
    return None


def _purposed(book: Book, claim: Claim, upper: Claim) -> str | None:
    """Whether it is what force is used for, as the entry of the using says: "used tear gas to disperse them"."""
    match = book.match(upper)
    same = match is not None and match.governed is not None and match.governed.id == claim.id
    forced = same and match is not None and match.entry.type == "ASSAULT"
    return f"the same event as {upper.trigger.text!r}" if forced and claim.predicate.pos == "v" else None


def _meant(book: Book, claim: Claim, event: Event, upper: Claim) -> str | None:
    """Whether what is not done stands deep in what is refused or asked: "rejected a call to release the activists"."""
    relation = (claim.relation or "").partition(":")[0]
    for _ in range(_DEEPEST):
        if event.status not in _NOT_DONE or relation in _APART or upper.governor not in book.claims:
            return None
        relation = (upper.relation or "").partition(":")[0]
        upper = book.claims[upper.governor]
        above = book.event(upper.id)
        if above is not None:
            deep = above.event in _ABSORBING and relation not in _APART
            return f"told only as what is meant by {upper.trigger.text!r}" if deep else None
    return None


def _denied(claim: Claim, above: Claim) -> bool:
    """Whether it is a deed that the claim above says was never done: on record as denied, beside the denial."""
    found = embedding().get((above.predicate.lemma, "v"))
    verbal = claim.predicate.pos == "v" and claim.status == "negated"
    return verbal and found is not None and found.name == "deny" and (claim.relation or "").startswith("comp")


def _shared(one: Event, other: Event) -> bool:
    """Whether two events have an actor's country in common."""
    return bool({a.country for a in one.actors} & {a.country for a in other.actors})


def _unfinished(claim: Claim, relation: str) -> bool:
    """Whether a clause only names a deed that another verb asks, refuses or promises: "open to hosting", "insists that Beirut deploy"."""
    bare = claim.tense == "none" or (
        relation == "comp" and claim.tense == "present" and claim.trigger.text.lower() == claim.predicate.lemma
    )
    return claim.predicate.pos == "v" and relation in ("comp", "prepositional") and bare


def _absorbed(claim: Claim, event: Event, above: Claim, upper: Event) -> str | None:
    relation, _, link = (claim.relation or "").partition(":")
    if relation == "adnominal" and event.status == "planned" and upper.event in _COMMENTING:
        return f"the decision on which {above.trigger.text!r} comments"
    cleared = (
        upper.event == "CONCEDE" and link in ("for", "of") and event.event in _DEEDS
    )  # "acquitted of killing", "pardoned for"
    if cleared or (upper.event in _PUNISHING and link in ("for", "of", "on", "over", "with")):
        return f"the charge for which {above.trigger.text!r} was done"
    if relation in _APART:
        return None
    if claim.predicate.pos == "n" and event.event in _ANSWERED and upper.event in _ANSWERING and link not in _TIMING:
        return f"what {above.trigger.text!r} answers"
    if upper.mode == "access" and relation == "comp":
        return f"what {above.trigger.text!r} lets be done"
    kept_from = above.predicate.lemma in _PREVENTING and event.status in _NOT_DONE
    if kept_from or (event.status in _NOT_DONE and upper.event in _ABSORBING and not _denied(claim, above)):
        return f"told only as what is meant by {above.trigger.text!r}"
    if upper.event in _MEANING and _unfinished(claim, relation):
        return f"told only as what is meant by {above.trigger.text!r}"
    carried = relation in ("object", "prepositional", "comp") or (relation == "subject" and not event.recipients)
    others = claim.predicate.pos == "v" and event.actors and upper.actors and not _shared(event, upper)
    if carried and event.event == upper.event and not others:
        return f"the same event as {above.trigger.text!r}"
    if claim.predicate.pos == "n" and relation in ("object", "prepositional") and link not in _TIMING:
        own = claim.roles.get("agent")
        if claim.predicate.light == above.predicate.lemma or own is None or own == above.roles.get("agent"):
            return f"the same event as {above.trigger.text!r}"
    return None
