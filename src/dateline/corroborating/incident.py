"""What an incident holds, drawn from its stories: reports by lineage, sources, sides, counts, conflicts, status, brief."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from dateline.corroborating.brief import Cited, brief
from dateline.corroborating.conflicts import Case, Conflict, conflicts
from dateline.corroborating.credit import aliases
from dateline.corroborating.denied import denied_things
from dateline.corroborating.figures import Figure, figures
from dateline.corroborating.lineage import Derivation, lineage, source_of
from dateline.corroborating.scene import When, Where, interval, kind_of, place, sides
from dateline.corroborating.sketch import Sketch
from dateline.corroborating.stances import Statement, retracts, statements
from dateline.corroborating.things import corrected_counts, disputed_things
from dateline.corroborating.tolls import Quantity, ValueSide, quantity, value_sides
from dateline.records import Document

Standing = Literal["claimed", "disputed", "confirmed", "retracted"]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One story of an incident and, if it derives from another, from which, how and why it is thought so."""

    story: str
    title: str | None
    publisher: str | None
    published: str | None
    source: str
    origin: str | None = None
    kind: str | None = None
    reason: str | None = None
    retracted: bool = False
    rests_on_retracted: bool = False


class Asserter(msgspec.Struct, frozen=True, kw_only=True):
    """Who asserts or denies, and in which stories."""

    who: str
    stories: tuple[str, ...]


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What an incident's status was from a report on, and why."""

    since: str
    status: Standing
    reason: str


class Incident(msgspec.Struct, frozen=True, kw_only=True):
    """One happening as told by its stories.  `version` is a digest of their content: it changes when anything does."""

    id: str
    version: str
    title: str
    type: str | None
    stories: tuple[str, ...]
    events: tuple[str, ...]
    reports: tuple[Report, ...]
    independent_sources: int
    sources: tuple[str, ...]
    origin: dict[str, str]
    retracted: tuple[str, ...]
    first: str | None
    latest: str | None
    asserts: tuple[Asserter, ...]
    denies: tuple[Asserter, ...]
    when: When | None
    where: Where | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    conflicts: tuple[Conflict, ...]
    status: Standing
    history: tuple[State, ...]
    brief: tuple[Cited, ...]
    also: tuple[str, ...] = ()
    """Former ids of incidents that were merged into this one."""


def founding(stories: Iterable[Sketch]) -> str:
    """The id an incident has before history gives it another: from its first story."""
    first = min(stories, key=lambda s: (s.published or 0, s.published_at, s.story))
    return "i" + hashlib.sha256(first.story.encode()).hexdigest()[:11]


def build(incident_id: str, members: Sequence[Sketch], documents: Mapping[str, Document]) -> Incident:
    """The record of the incident that these stories tell of; a function of the set of stories alone, its id aside."""
    members = sorted(members, key=lambda s: (s.published or 0, s.published_at, s.story))
    held = tuple(documents[m.story] for m in members)
    derived = {d.story: d for d in lineage(members)}
    withdrawn, retractions = _withdrawals(members, held)
    sources = _sources(members, derived)
    roots = [m for m in members if m.story not in derived and m.story not in withdrawn and m.story not in retractions]
    published = {m.story: m.published_at for m in members}
    said = tuple(dict.fromkeys((*(s for d in held for s in statements(d)), *denied_things(held))))
    tolls = _tolls([d for d in held if d.id not in withdrawn and d.id not in retractions], published)
    found = conflicts(
        Case(
            documents=held, tolls=tolls, statements=said, sources=sources, retractions=retractions, retracted=withdrawn
        )
    )
    history = _history(members, derived, withdrawn, retractions, said)
    actors, recipients = sides(held)
    names = tuple(sorted({sources[m.story] for m in roots}))
    return Incident(
        id=incident_id, version=_version(members), title=_title(members, derived), type=kind_of(held),
        stories=tuple(sorted(m.story for m in members)), events=_events(held), reports=_reports(members, derived, sources, withdrawn),
        independent_sources=len(names), sources=names, origin={s: d.origin for s, d in sorted(derived.items())},
        retracted=tuple(sorted(withdrawn)), first=members[0].published_at or None, latest=members[-1].published_at or None,
        asserts=_asserters(held, said, "for"), denies=_asserters(held, said, "against"), when=interval(members, held),
        where=place(members, held), actors=actors, recipients=recipients,
        quantities=tuple(quantity(of, tolls[of], published, sources) for of in sorted(tolls)), conflicts=found,
        status=history[-1].status, history=history, brief=brief(held, set(derived), found),
    )  # fmt: skip


def _version(members: Iterable[Sketch]) -> str:
    return hashlib.sha256("\0".join(sorted(f"{m.story} {m.digest}" for m in members)).encode()).hexdigest()[:12]


def _title(members: Sequence[Sketch], derived: Mapping[str, Derivation]) -> str:
    """The headline of the first report that derives from none."""
    roots = [m for m in members if m.story not in derived] or list(members)
    return next((m.title for m in roots if m.title), roots[0].story)


def _events(documents: Sequence[Document]) -> tuple[str, ...]:
    main = kind_of(documents)
    return tuple(sorted(e.id for d in documents for e in d.events if e.event == main))


def _sources(members: Sequence[Sketch], derived: Mapping[str, Derivation]) -> dict[str, str]:
    by_id = {m.story: m for m in members}
    out = {}
    for member in members:
        root = member.story
        while root in derived:
            root = derived[root].origin
        out[member.story] = source_of(by_id[root])
    return out


def _withdrawals(members: Sequence[Sketch], documents: Sequence[Document]) -> tuple[frozenset[str], frozenset[str]]:
    """Stories that were withdrawn, and the stories that withdraw them: an outlet's own earlier story, or one it names."""
    retractions = {d.id for d in documents if retracts(d)}
    out: set[str] = set()
    own: set[str] = set()
    for member in members:
        if member.story not in retractions:
            continue
        text = next(d.text for d in documents if d.id == member.story).lower()
        for other in members:
            if other.story in retractions or (other.published or 0) > (member.published or 0):
                continue
            named = other.publisher and any(a in text for a in aliases(other.publisher, other.tag) if len(a) > 3)
            if other.publisher == member.publisher or named:
                out.add(other.story)
                own.add(member.story)
    return frozenset(out), frozenset(own)


def _tolls(documents: Sequence[Document], published: Mapping[str, str]) -> dict[str, tuple[ValueSide, ...]]:
    by_kind: dict[str, list[Figure]] = {}
    for figure in (*(f for d in documents for f in figures(d)), *disputed_things(documents)):
        by_kind.setdefault(figure.of, []).append(figure)
    values = [{f.value for f in held} for held in by_kind.values()]
    by_kind |= {"counted": held} if (held := list(corrected_counts(documents, values))) else {}
    counted_as = next((of for of in ("taken", "escaped") if of in by_kind), None)
    if counted_as and "missing" in by_kind:
        by_kind[counted_as] += by_kind.pop("missing")
    return {of: value_sides(held, published) for of, held in by_kind.items()}


def _reports(
    members: Sequence[Sketch], derived: Mapping[str, Derivation], sources: Mapping[str, str], withdrawn: frozenset[str]
) -> tuple[Report, ...]:
    """Roots in order of publication, each followed by what derives from it."""

    def root(story: str) -> str:
        while story in derived:
            story = derived[story].origin
        return story

    order = {m.story: i for i, m in enumerate(members)}
    ranked = sorted(members, key=lambda m: (order[root(m.story)], m.story != root(m.story), order[m.story]))
    out = []
    for member in ranked:
        link = derived.get(member.story)
        out.append(
            Report(
                story=member.story, title=member.title, publisher=member.publisher, published=member.published_at or None,
                source=sources[member.story], origin=link.origin if link else None, kind=link.kind if link else None,
                reason=link.reason if link else None, retracted=member.story in withdrawn,
                rests_on_retracted=link is not None and root(member.story) in withdrawn,
            )
        )  # fmt: skip
    return tuple(out)


def _asserters(documents: Sequence[Document], said: Sequence[Statement], side: str) -> tuple[Asserter, ...]:
    """Speakers of the main kind of event, and those of statements for or against."""
    main = kind_of(documents)
    held: dict[str, set[str]] = {}
    for statement in said:
        if statement.side == side and statement.voice.name:
            held.setdefault(statement.voice.name, set()).add(statement.story)
    wanted = {"for": ("asserts", "alleges", "believes"), "against": ("denies", "doubts")}[side]
    for document in documents:
        for event in document.events:
            for speaker in event.according_to:
                if event.event == main and speaker.stance in wanted and speaker.name:
                    held.setdefault(speaker.name, set()).add(document.id)
    ranked = sorted(held.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Asserter(who=who, stories=tuple(sorted(stories))) for who, stories in ranked)


def _history(
    members: Sequence[Sketch], derived: Mapping[str, Derivation], withdrawn: frozenset[str], retractions: frozenset[str],
    said: Sequence[Statement],
) -> tuple[State, ...]:  # fmt: skip
    """The status after each report, where it changed."""
    out: list[State] = []
    seen: list[Sketch] = []
    for member in members:
        seen.append(member)
        status, reason = _standing(seen, derived, withdrawn, retractions, said)
        if not out or out[-1].status != status:
            out.append(State(since=member.published_at, status=status, reason=reason))
    return tuple(out)


def _standing(
    seen: Sequence[Sketch], derived: Mapping[str, Derivation], withdrawn: frozenset[str], retractions: frozenset[str],
    said: Sequence[Statement],
) -> tuple[Standing, str]:  # fmt: skip
    ids = {m.story for m in seen}
    undone = withdrawn if ids & retractions else frozenset()
    roots = [m for m in seen if m.story not in derived and m.story not in undone and m.story not in retractions]
    names = sorted({source_of(m) for m in roots})
    if undone and not names:
        return "retracted", "every report that it rested on was withdrawn"
    denials = [s for s in said if s.story in ids and s.side == "against"]
    if denials or undone:
        who = denials[0].voice.name or denials[0].story if denials else "a retraction"
        return "disputed", f"contradicted by {who}"
    if len(names) > 1:
        return "confirmed", f"told by {len(names)} independent sources: {', '.join(names)}"
    return "claimed", f"told by one source: {names[0] if names else 'none'}"
