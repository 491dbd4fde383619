"""Documents linked as they come: sketches, clusters, ids and records in one place, kept in a folder between runs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from dateline.collecting import undisturbed
from dateline.corroborating.compare import Comparison, compare
from dateline.corroborating.incident import Incident, build
from dateline.corroborating.ledger import Change, Ledger
from dateline.corroborating.lineage import Derivation, lineage
from dateline.corroborating.linker import Kept, Linker
from dateline.corroborating.registry import Registry
from dateline.corroborating.sketch import Sketch, bridged, sketch
from dateline.records import Document

SCHEMA = 5


class Placed(msgspec.Struct, frozen=True, kw_only=True):
    """One story's place: its incident, and if it derives from another story, from which, how and why."""

    id: str
    cluster: str
    origin: str | None = None
    kind: str | None = None
    reason: str | None = None


class Saved(msgspec.Struct, kw_only=True):
    """What is kept between runs."""

    schema: int
    ledger: Ledger
    linker: Kept
    plain: list[Sketch]
    """The sketches of stories to which the registry gave names, without these."""


class Corpus:
    """Links documents; the outcome is a function of the set of documents, ids apart."""

    def __init__(self, saved: Saved | None = None, ledger: Ledger | None = None) -> None:
        """`ledger` takes the place of the saved one."""
        self.linker = Linker.restored(saved.linker) if saved else Linker()
        self.ledger = ledger or (saved.ledger if saved else Ledger())
        self.registry = Registry()
        self._plain = {s.story: s for s in saved.plain} if saved else {}
        self._callers: dict[str, set[str]] = {}
        for story in self.linker.sketches.values():
            self._take_in(self._plain.get(story.story, story))

    def add(self, documents: Iterable[Document]) -> list[Change]:
        """Links further documents; returns what changed."""
        return self.add_sketches(sketch(d) for d in documents)

    def add_sketches(self, sketches: Iterable[Sketch]) -> list[Change]:
        """Links further stories by their sketches."""
        return self.add_batches([sketches])

    def add_batches(self, batches: Iterable[Iterable[Sketch]]) -> list[Change]:
        """Links further stories batch by batch, as they come; returns what changed in all."""
        touched: set[int] = set()
        with undisturbed():
            for batch in batches:
                touched |= self._link(batch)
            return self._logged(touched)

    def replace(self, documents: Iterable[Document], gone: Iterable[str] = ()) -> list[Change]:
        """Links documents in the place of those of the same ids, and takes others out; returns what changed."""
        sketches = {d.id: sketch(d) for d in documents}
        held = self.linker.sketches
        stale = [s for s, new in sketches.items() if s in held and held[s].digest != new.digest]
        taken = sorted({*gone} & held.keys())
        touched = self._link(sketches.values(), [*stale, *taken])
        return self._logged(touched, taken)

    def _logged(self, touched: Iterable[int], gone: Iterable[str] = ()) -> list[Change]:
        held = self.linker.sketches
        groups = [self.linker.clusters[number] for number in sorted(touched) if number in self.linker.clusters]
        first = {s: held[s].published_at for group in groups for s in group}
        return self.ledger.update(groups, first, gone)

    def _link(self, batch: Iterable[Sketch], gone: Iterable[str] = ()) -> set[int]:
        """Takes stories out and others in, and links anew those whose names now mean something else; returns the numbers of
        clusters that may have changed."""
        uncertain = {name for story in gone for name in self._take_out(story)}
        touched = self.linker.remove(gone)
        fresh: dict[str, Sketch] = {}
        for story in batch:
            held = fresh.get(story.story) or self._held(story.story)
            if held is None or (held.published_at, held.digest) < (story.published_at, story.digest):
                fresh[story.story] = story
        for story in fresh.values():
            if story.story in self.linker.sketches:
                uncertain |= self._take_out(story.story)
            uncertain |= self._take_in(story)
        around = {caller for name in uncertain for caller in self._callers.get(name, ())} - fresh.keys()
        renamed = [
            b for s in sorted(around) if (b := self._bridged(self._plain.get(s) or self.linker.sketches[s])) is not None
        ]
        touched |= self.linker.remove([s.story for s in renamed])
        return touched | self.linker.add([*(self._effective(s) for s in fresh.values()), *renamed])

    def _held(self, story: str) -> Sketch | None:
        return self._plain.get(story) or self.linker.sketches.get(story)

    def _bridged(self, plain: Sketch) -> Sketch | None:
        """The sketch with what the registry adds; None if it is held so already."""
        effective = self._effective(plain)
        return None if effective == self.linker.sketches[plain.story] else effective

    def _effective(self, plain: Sketch) -> Sketch:
        others = self.registry.other_names(plain.called)
        effective = bridged(plain, sorted(others)) if others else plain
        if effective is plain:
            self._plain.pop(plain.story, None)
        else:
            self._plain[plain.story] = plain
        return effective

    def _take_in(self, story: Sketch) -> set[str]:
        for name in story.called:
            self._callers.setdefault(name, set()).add(story.story)
        return self.registry.add(story.story, story.sightings)

    def _take_out(self, story: str) -> set[str]:
        """Forgets what a held story says of names."""
        plain = self._plain.pop(story, None) or self.linker.sketches[story]
        for name in plain.called:
            self._callers[name].discard(story)
        return self.registry.remove(story, plain.sightings)

    def placed(self) -> Iterator[Placed]:
        """Every story with its incident and origin, in order of id."""
        rows = []
        for incident, stories in self.ledger.incidents.items():
            derived = {d.story: d for d in self.lineage(stories)}
            rows += [_placed(story, incident, derived.get(story)) for story in stories]
        yield from sorted(rows, key=lambda r: r.id)

    def lineage(self, stories: Sequence[str]) -> tuple[Derivation, ...]:
        """Which of these stories derives from which."""
        return lineage([self.linker.sketches[s] for s in stories]) if len(stories) > 1 else ()

    def incident(self, incident: str, find: Callable[[str], Document]) -> Incident:
        """The record of an incident, by an id of it past or present.  KeyError if there is none."""
        name = self.ledger.current(incident)
        if name is None:
            raise KeyError(incident)
        stories = self.ledger.incidents[name]
        members = [self.linker.sketches[s] for s in stories]
        record = build(name, members, {s: find(s) for s in stories})
        return msgspec.structs.replace(record, also=self.ledger.former(name))

    def incidents(self, find: Callable[[str], Document]) -> Iterator[Incident]:
        """All incidents, the earliest first."""
        sketches = self.linker.sketches
        order = {i: min((sketches[s].published_at, s) for s in stories) for i, stories in self.ledger.incidents.items()}
        for incident in sorted(order, key=lambda i: order[i]):
            yield self.incident(incident, find)

    def why(self, left: str, right: str) -> tuple[Comparison, bool]:
        """The comparison of two stories, and whether they are in one incident.  KeyError names a story that is not held."""
        for story in (left, right):
            if story not in self.linker.sketches:
                raise KeyError(story)
        compared = compare(self.linker.sketches[left], self.linker.sketches[right])
        return compared, self.ledger.incident_of[left] == self.ledger.incident_of[right]

    def saved(self) -> Saved:
        """All that a later run needs."""
        plain = [self._plain[s] for s in sorted(self._plain)]
        return Saved(schema=SCHEMA, ledger=self.ledger, linker=self.linker.kept(), plain=plain)


def _placed(story: str, incident: str, link: Derivation | None) -> Placed:
    if link is None:
        return Placed(id=story, cluster=incident)
    return Placed(id=story, cluster=incident, origin=link.origin, kind=link.kind, reason=link.reason)


def load(path: Path) -> Corpus:
    """The corpus kept in a file; an empty one if there is none, or if an older form of it is."""
    if not path.is_file():
        return Corpus()
    saved = msgspec.msgpack.decode(path.read_bytes(), type=Saved)
    return Corpus(saved if saved.schema == SCHEMA else None)


def save(corpus: Corpus, path: Path) -> None:
    """Writes the corpus, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    partial.write_bytes(msgspec.msgpack.encode(corpus.saved()))
    partial.replace(path)
