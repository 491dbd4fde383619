"""Attributions: who is said to say what; and the status of what is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dateline.scoring.confusion import NOTHING, Confusion
from dateline.scoring.gold import AttributedText, GoldAttribution, Offsets, StatedText
from dateline.scoring.output import Coded, CodedAttribution
from dateline.scoring.report import Miss, Report, Tally, harmonic, meet, ratio

_ENOUGH = 0.5
"""Of the characters of either content, the share that both must have to be the same."""


def attributions(gold: Sequence[AttributedText], system: Mapping[str, Coded]) -> Report:
    """How many of the pieces of reported speech are found, with their content, and with their source too.

    Contents are the same if they share half of the characters that either has; sources if they have a character in common.
    Only gold with a source and a content counts; what is found for gold with a content and no source counts neither way.
    `quiet_where_none`: of the texts in which nothing is reported, those in which nothing was found.
    """
    tally, misses = Tally(), list[Miss]()
    n = found = 0
    for row in gold:
        document = system.get(row.id)
        left = list(document.attributions) if document else []
        found += len(left)
        if not row.attributions:
            tally.count("quiet", not left)
        for one in row.attributions:
            if one.content and not one.source:
                found -= _spared(one, left)
            elif one.content:
                n += 1
                _count(row, one, left, tally, misses)
        misses += [Miss(row.id, "EXTRA", "nothing", _source(s), _content(row.text, s)) for s in left]
    content, both = tally.right["content"], tally.right["both"]
    precision, recall = ratio(both, found), ratio(both, n)
    scores = {
        "content_f1": harmonic(ratio(content, found), ratio(content, n)), "source_and_content_precision": precision,
        "source_and_content_recall": recall, "source_and_content_f1": harmonic(precision, recall),
    }  # fmt: skip
    over = {"source_and_content_precision": found}
    if tally.total["quiet"]:
        scores["quiet_where_none"], over["quiet_where_none"] = tally.share("quiet"), tally.total["quiet"]
    return Report(kind="attributions", n=n, scores=scores, over=over, misses=misses)


def _count(
    row: AttributedText, one: GoldAttribution, left: list[CodedAttribution], tally: Tally, misses: list[Miss]
) -> None:
    """Takes the most alike of those left for a piece of gold; of several as alike, the last."""
    wanted = _characters(one.content)
    words = row.text[min(wanted) : max(wanted) + 1]
    source = row.text[slice(*one.source[0])]
    alike = [(likeness(wanted, _characters_of(s)), n) for n, s in enumerate(left)]
    best, at = max(alike, default=(0.0, 0))
    if best < _ENOUGH:
        misses.append(Miss(row.id, "MISSED", source, words=words))
        return
    match = left.pop(at)
    speaker = match.source
    right = speaker is not None and any(meet(span, (speaker.start, speaker.end)) for span in one.source)
    tally.count("content", True)
    tally.count("both", right)
    if not right:
        misses.append(Miss(row.id, "SOURCE", source, _source(match), words))


def _spared(one: GoldAttribution, left: list[CodedAttribution]) -> bool:
    """Whether something without a source was found for gold without one; it is taken away."""
    wanted = _characters(one.content)
    for match in left:
        if match.source is None and likeness(wanted, _characters_of(match)) >= _ENOUGH:
            left.remove(match)
            return True
    return False


def likeness(a: set[int], b: set[int]) -> float:
    """What two sets share, of what either has."""
    return ratio(len(a & b), len(a | b))


def _characters(spans: Iterable[Offsets]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


def _characters_of(found: CodedAttribution) -> set[int]:
    return _characters((piece.start, piece.end) for piece in found.pieces)


def _source(found: CodedAttribution) -> str:
    return found.source.text if found.source else "nobody"


def _content(text: str, found: CodedAttribution) -> str:
    return " ... ".join(text[piece.start : piece.end] for piece in found.pieces)


def status(gold: Sequence[StatedText], system: Mapping[str, Coded]) -> Report:
    """How the main claim of each text is told.

    `found`: some claim's trigger has a character of the gold's.  `status_right`, `hedge_right`: over all texts, so that one not
    found is wrong; of several claims one of the right status is looked at.
    """
    tally, confusion, misses = Tally(), Confusion(), list[Miss]()
    for row in gold:
        if row.status is None:
            continue
        wanted, document = row.status, system.get(row.id)
        claims = (
            [c for c in document.claims if meet(wanted.trigger, (c.trigger.start, c.trigger.end))] if document else []
        )
        claim = min(claims, key=lambda c: c.status != wanted.status, default=None)
        right = claim is not None and claim.status == wanted.status
        tally.count("found", claim)
        tally.count("status_right", right)
        tally.count("hedge_right", claim is not None and bool(claim.hedge) == bool(wanted.hedge))
        confusion.add(wanted.status, (claim.status or NOTHING) if claim else NOTHING)
        if not right:
            words = row.text[slice(*wanted.trigger)]
            found = (claim.status or NOTHING) if claim else NOTHING
            misses.append(Miss(row.id, "STATUS", f"{words!r} {wanted.status}", found, row.text))
    scores = {name: tally.share(name) for name in ("found", "status_right", "hedge_right")}
    return Report(kind="status", n=tally.total["found"], scores=scores, misses=misses, confusion={"status": confusion})
