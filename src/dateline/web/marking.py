"""A story marked up: its coded document, what was refused and why, and each sentence explained."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

from dateline.coding.book import Verdict
from dateline.coding.code import EventCoder
from dateline.coding.explanation import REPORTS, SILENT, claim_lines
from dateline.records import Claim, Document, Event, Reading
from dateline.web.shapes import Coded, Refused, Sentence

_KINDS = (
    ("no event:", "trap"), ("no entry knows", "unknown"), ("no actor", "no_actor"), ("nobody is said", "no_actor"),
    ("not told as done", "not_done"), ("a noun under a plan", "not_done"), ("told only as", "not_done"),
)  # fmt: skip
"""How reasons begin, and what kind of refusal they are; all others say that something is told elsewhere."""


def marked(reading: Reading, coder: EventCoder, document: Document | None = None) -> Coded:
    """A reading as the page shows it; `document` is what it was coded to, if that is known."""
    verdicts = coder.verdicts(reading)
    document = document or coder.code(reading)
    cues = {(a.cue.start, a.cue.end) for a in reading.attributions if a.cue is not None}
    return Coded(
        document=document, refused=list(_refused(reading, verdicts, cues)),
        sentences=list(_sentences(reading, verdicts, cues)), notes=list(_notes(reading)),
    )  # fmt: skip


def _refused(reading: Reading, verdicts: Mapping[str, Verdict], cues: set[tuple[int, int]]) -> Iterator[Refused]:
    for claim in reading.claims:
        verdict = verdicts[claim.id]
        if verdict.event is not None:
            continue
        report = verdict.match is None and (claim.trigger.start, claim.trigger.end) in cues
        reason = REPORTS if report else verdict.reason
        entry = f"{verdict.match.entry.where} {verdict.match.entry.pattern}" if verdict.match is not None else None
        yield Refused(
            start=claim.trigger.start, end=claim.trigger.end, text=claim.trigger.text, sentence=claim.sentence,
            kind="report" if report else _kind(reason), reason=reason.removeprefix("no event: "), entry=entry,
        )  # fmt: skip


def _kind(reason: str) -> str:
    return next((kind for begin, kind in _KINDS if reason.startswith(begin)), "told_elsewhere")


def _sentences(reading: Reading, verdicts: Mapping[str, Verdict], cues: set[tuple[int, int]]) -> Iterator[Sentence]:
    text, done = reading.story.text, reading.story.body
    for _, group in itertools.groupby(reading.claims, key=lambda c: c.sentence.start):
        claims = list(group)
        sentence = claims[0].sentence
        yield from _silent(text, done, sentence.start)
        lines = [line for c in claims for line in _lines(reading, c, verdicts[c.id], cues)]
        events = [e.id for c in claims for e in _events(verdicts[c.id])]
        yield Sentence(start=sentence.start, end=sentence.end, events=events, explanation=lines)
        done = max(done, sentence.end)
    yield from _silent(text, done, len(text))


def _lines(reading: Reading, claim: Claim, verdict: Verdict, cues: set[tuple[int, int]]) -> Iterator[str]:
    for line in claim_lines(reading, claim, verdict, (claim.trigger.start, claim.trigger.end) in cues):
        yield line.strip().removeprefix("* ").removeprefix("- ")


def _events(verdict: Verdict) -> Iterator[Event]:
    yield from (e for e in (verdict.event, *verdict.also) if e is not None)


def _silent(text: str, start: int, end: int) -> Iterator[Sentence]:
    """What stands between two sentences that hold claims, where it holds words."""
    between = text[start:end]
    if any(c.isalnum() for c in between):
        first = start + len(between) - len(between.lstrip())
        yield Sentence(start=first, end=start + len(between.rstrip()), events=[], explanation=[SILENT])


def _notes(reading: Reading) -> Iterator[str]:
    story = reading.story
    for field, how in sorted(story.found.items()):
        yield f"{field}: {how}"
    if story.published is None:
        yield "no publication date: relative dates are left open"
