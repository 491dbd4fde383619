"""Typing: one sentence a row, with the pairs that somebody labelled in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dateline.scoring.confusion import NOTHING, Confusion
from dateline.scoring.gold import Dyad, Offsets, TypedText
from dateline.scoring.output import Actor, Coded, CodedEvent
from dateline.scoring.report import Miss, Report, Tally, harmonic, meet, ratio

_AS_ONE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
"""Labelled sets that are older than PLOVER do not tell the two apart."""


def typing(gold: Sequence[TypedText], system: Mapping[str, Coded]) -> Report:
    """How often labelled pairs are found and typed as labelled.

    `end_to_end_recall`: pairs that some event joins and types so.  `pair_found`: pairs that some event joins.  `type_given_pair`:
    of those, the share typed so.  `type_anywhere`: pairs whose type some event of the sentence has.  `type_precision`: of the
    types coded in a sentence, each counted once, those labelled there; where only one pair is labelled that is a lower bound.
    An event joins a pair if it has the source among its actors and the target among its recipients, or among its actors
    where it has no recipients.
    """
    tally, confusion, misses = Tally(), Confusion(), list[Miss]()
    for row in gold:
        document = system.get(row.id)
        events = document.events if document else ()
        labels = {plain_type(d.type) for d in row.dyads}
        for kind in {plain_type(e.event) for e in events}:
            tally.count("precision", kind in labels)
        for dyad in row.dyads:
            _count(row, dyad, events, tally, confusion, misses)
    n = tally.total["met"]
    precision, anywhere = tally.share("precision"), tally.share("anywhere")
    scores = {
        "end_to_end_recall": tally.share("met"), "pair_found": tally.share("paired"),
        "type_given_pair": ratio(tally.right["met"], tally.right["paired"]), "type_anywhere": anywhere,
        "type_precision": precision, "type_f1": harmonic(precision, anywhere),
        "types_per_sentence": ratio(tally.total["precision"], len(gold)),
    }  # fmt: skip
    over = {"type_given_pair": tally.right["paired"], "type_precision": tally.total["precision"]}
    return Report(kind="typing", n=n, scores=scores, over=over, misses=misses, confusion={"type": confusion})


def _count(
    row: TypedText, dyad: Dyad, events: Sequence[CodedEvent], tally: Tally, confusion: Confusion, misses: list[Miss]
) -> None:
    wanted = plain_type(dyad.type)
    joined = [plain_type(e.event) for e in events if joins(e, dyad)]
    met = wanted in joined
    tally.count("anywhere", any(plain_type(e.event) == wanted for e in events))
    tally.count("paired", joined)
    tally.count("met", met)
    confusion.add(wanted, wanted if met else joined[0] if joined else NOTHING)
    if not met:
        kind = "TYPE" if joined else "PAIR"
        misses.append(Miss(row.id, kind, wanted, "; ".join(told(e) for e in events), row.text))


def plain_type(name: str) -> str:
    """A type as the labels have it: CONCEDE and RETREAT are one, YIELD."""
    return _AS_ONE.get(name, name)


def joins(event: CodedEvent, dyad: Dyad) -> bool:
    """Whether an event has both sides of a labelled pair."""
    if not _touched(dyad.source, event.actors):
        return False
    return not dyad.target or _touched(dyad.target, event.recipients or event.actors)


def told(event: CodedEvent) -> str:
    """An event in a few words: its type and sides."""
    who, whom = (", ".join(a.text for a in side) for side in (event.actors, event.recipients))
    return f"{event.event} {who} > {whom}"


def _touched(spans: Sequence[Offsets], side: Sequence[Actor]) -> bool:
    return any(meet(span, (actor.start, actor.end)) for span in spans for actor in side)
