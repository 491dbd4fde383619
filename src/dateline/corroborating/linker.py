"""Stories into clusters, as they come: a function of the set of stories, whatever their order and batches.

Pairs are proposed by blocks, scored on their own, and clustered within connected components.  Adding stories recomputes
only the blocks and components that they touch, and what it leaves is what linking everything at once would leave.
What does depend on history, the ids that incidents keep as they grow, is the ledger's.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from dateline.corroborating.blocks import CROWDED, WINDOW, Entry, beside, entry, loses, neighbours, proposed, story_of
from dateline.corroborating.cluster import WHOLE, agglomerate, components
from dateline.corroborating.compare import points, points_above, retells
from dateline.corroborating.sketch import Sketch

KEEP = -1000
"""Pairs that score lower, in thousandths, are not kept: in a component too large to compare pair by pair they count so."""
_AGAINST = -5000
"""Points, in thousandths, below which no other story's word lifts a pair."""
_SORTED = 8
"""Up to this many times the new entries, a block is sorted anew; into a larger one each is inserted."""


class Kept(msgspec.Struct, kw_only=True):
    """All that a linker needs to go on where it was."""

    sketches: list[Sketch]
    edges: list[tuple[str, str, int]]
    clusters: list[tuple[str, ...]]


class Parting(NamedTuple):
    """New entries of a crowded block that stand between others, or, if it is `crowded_now` and was not before, all new ones."""

    crowded_now: bool
    new: list[Entry]


class Linker:
    """Holds the sketches, the blocks, the scored pairs and the clusters of all stories so far."""

    def __init__(self) -> None:
        self.sketches: dict[str, Sketch] = {}
        self.cluster_of: dict[str, int] = {}
        self.clusters: dict[int, tuple[str, ...]] = {}
        self._blocks: dict[int, list[Entry]] = {}
        self._edges: dict[str, dict[str, int]] = defaultdict(dict)
        self._positive: dict[str, set[str]] = defaultdict(set)
        self._unpacked: dict[str, frozenset[int]] = {}
        self._next = 0

    def kept(self) -> Kept:
        """Its state, in the same order for the same stories."""
        edges = sorted((a, b, value) for a, near in self._edges.items() for b, value in near.items() if a < b)
        return Kept(sketches=[self.sketches[s] for s in sorted(self.sketches)], edges=edges, clusters=self.groups())

    @classmethod
    def restored(cls, kept: Kept) -> Linker:
        """A linker with a state that was kept."""
        linker = cls()
        linker.sketches = {s.story: s for s in kept.sketches}
        for own, story in sorted((_entry(s), s.story) for s in kept.sketches):
            for key in linker.sketches[story].block_keys():
                linker._blocks.setdefault(key, []).append(own)
        for a, b, value in kept.edges:
            linker._keep(a, b, value)
        for group in kept.clusters:
            linker._number(group)
        return linker

    def remove(self, stories: Iterable[str]) -> set[int]:
        """Takes stories out; returns the numbers of the clusters that changed.  What is not held is passed over."""
        touched: set[str] = set()
        held = sorted(set(stories) & self.sketches.keys())
        for story in held:
            touched |= self._withdraw(story)
        touched -= set(held)
        self._score(sorted(touched))
        for story in held:
            number = self.cluster_of.pop(story)
            self.clusters.pop(number, None)
        for story in touched:
            if self.cluster_of.get(story) not in self.clusters:
                self.cluster_of.pop(story, None)
        return self._recluster(touched)

    def add(self, stories: Iterable[Sketch]) -> set[int]:
        """Adds stories; returns the numbers of the clusters that are new or changed.

        A story that is held with the same content is passed over; of two contents of one id the later published stays.
        """
        fresh, touched = self._admit(stories)
        crowded = self._place(fresh)
        self._score(fresh)
        self._score(sorted(touched & self.sketches.keys() - set(fresh)))
        touched.update(fresh, self._drop(crowded, set(fresh)))
        return self._recluster(touched)

    def groups(self) -> list[tuple[str, ...]]:
        """All clusters, each sorted, in order of their first story."""
        return sorted(self.clusters.values())

    def _admit(self, stories: Iterable[Sketch]) -> tuple[list[str], set[str]]:
        fresh: dict[str, Sketch] = {}
        touched: set[str] = set()
        for story in stories:
            held = fresh.get(story.story) or self.sketches.get(story.story)
            if held is None or (held.published_at, held.digest) < (story.published_at, story.digest):
                fresh[story.story] = story
        for story_id in fresh:
            if story_id in self.sketches:
                touched |= self._withdraw(story_id)
        self.sketches.update(fresh)
        return sorted(fresh), touched

    def _withdraw(self, story_id: str) -> set[str]:
        """Takes a story out; returns the stories it was linked with, those of its cluster, and those that have other
        neighbours now in a large block."""
        old = self.sketches.pop(story_id)
        own, near = _entry(old), set()
        for key in old.block_keys():
            block = self._blocks[key]
            if len(block) > CROWDED:
                near |= {story_of(e) for e in (_near(block, [own]) if len(block) > CROWDED + 1 else block)}
            del block[bisect.bisect_left(block, own)]
            if not block:
                del self._blocks[key]
        linked = set(self._edges.pop(story_id, {}))
        for other in linked:
            self._edges[other].pop(story_id, None)
            self._positive[other].discard(story_id)
        self._positive.pop(story_id, None)
        return (linked | near | set(self.clusters[self.cluster_of[story_id]])) - {story_id}

    def _place(self, fresh: Sequence[str]) -> dict[int, Parting]:
        """Puts stories into their blocks; returns what parts others of crowded blocks."""
        placed: dict[int, list[Entry]] = {}
        for own, story_id in sorted((_entry(self.sketches[s]), s) for s in fresh):
            for key in self.sketches[story_id].block_keys():
                if key in placed:
                    placed[key].append(own)
                else:
                    placed[key] = [own]
        return {key: parting for key, new in placed.items() if (parting := self._merged(key, new)) is not None}

    def _merged(self, key: int, new: list[Entry]) -> Parting | None:
        """Has a block take in entries, which are sorted; returns what may part those it held, if anything."""
        block = self._blocks.get(key)
        if block is None:
            self._blocks[key] = new
            return None
        before, first, last = len(block), block[0], block[-1]
        if last < new[0]:
            block.extend(new)
        elif before < _SORTED * len(new):
            block.extend(new)
            block.sort()
        else:
            for own in new:
                bisect.insort(block, own)
        if len(block) <= CROWDED:
            return None
        if before <= CROWDED:
            return Parting(True, new)
        between = [own for own in new if first < own < last]
        return Parting(False, between) if between else None

    def _score(self, fresh: Sequence[str]) -> None:
        sketches = self.sketches
        done: set[Entry] = set()
        for story_id in fresh:
            story = sketches[story_id]
            own = _entry(story)
            done.add(own)
            near = neighbours(story.block_keys(), self._blocks, own) - done
            known = self._edges.get(story_id, ())
            for other in map(story_of, near):
                if other not in known:
                    value = points_above(story, sketches[other], KEEP)
                    if value is not None:
                        self._keep(story_id, other, value)

    def _keep(self, a: str, b: str, value: int) -> None:
        self._edges[a][b] = self._edges[b][a] = value
        if value > 0:
            self._positive[a].add(b)
            self._positive[b].add(a)

    def _drop(self, crowded: dict[int, Parting], fresh: set[str]) -> set[str]:
        """Forgets pairs that blocks grown large no longer propose; returns the stories that lost a link."""
        doubted = {pair for key, parting in crowded.items() for pair in self._doubted(key, parting, fresh)}
        lost: set[str] = set()
        for one, other in doubted:
            if not self._supported(one, other):
                del self._edges[one][other], self._edges[other][one]
                self._positive[one].discard(other)
                self._positive[other].discard(one)
                lost.update((one, other))
        self._unpacked.clear()
        return lost

    def _doubted(self, key: int, parting: Parting, fresh: set[str]) -> Iterator[tuple[str, str]]:
        """The kept pairs of stories held before that a crowded block speaks less for since it took in others."""
        block = self._blocks[key]
        all_lose = parting.crowded_now and loses(key)
        for own in set(block) if parting.crowded_now else _near(block, parting.new):
            story_id = story_of(own)
            edges = self._edges.get(story_id)
            if not edges or story_id in fresh:
                continue
            far = edges.keys() - fresh
            if not all_lose:
                far.difference_update(map(story_of, beside(block, own)))
            for other in far:
                if key in self._keys(other):
                    yield (story_id, other) if story_id < other else (other, story_id)

    def _keys(self, story_id: str) -> frozenset[int]:
        """A story's keys, as long as pairs are doubted."""
        if story_id not in self._unpacked:
            self._unpacked[story_id] = frozenset(self.sketches[story_id].block_keys())
        return self._unpacked[story_id]

    def _supported(self, a: str, b: str) -> bool:
        one, other = self.sketches[a], self.sketches[b]
        return proposed(self._keys(a) & self._keys(b), self._blocks, _entry(one), _entry(other))

    def _recluster(self, touched: set[str]) -> set[int]:
        """Clusters anew every component that holds a touched story or one of its cluster-mates."""
        around = set(touched)
        for story_id in touched:
            if story_id in self.cluster_of:
                around.update(s for s in self.clusters[self.cluster_of[story_id]] if s in self.sketches)
        groups = [
            tuple(group)
            for part in components(around, self._positive)
            for group in agglomerate(part, self._edges, self._retold(part))
        ]
        kept = {self.cluster_of.get(group[0]) for group in groups if self._is_held(group)}
        stale = {self.cluster_of[s] for group in groups for s in group if s in self.cluster_of} - kept
        for number in stale:
            del self.clusters[number]
        return {self._number(group) for group in groups if not self._is_held(group)}

    def _is_held(self, group: tuple[str, ...]) -> bool:
        return self.clusters.get(self.cluster_of.get(group[0], -1)) == group

    def _number(self, group: tuple[str, ...]) -> int:
        self._next += 1
        self.clusters[self._next] = group
        for story_id in group:
            self.cluster_of[story_id] = self._next
        return self._next

    def _retold(self, part: Sequence[str]) -> Callable[[str, str], int]:
        """The points of a pair; for a report that another of the component retells with credit, which may tell more of
        where and when it was, that one's are its own, unless it says too much against it itself."""
        by: dict[str, list[str]] = {}
        for teller in part if 2 < len(part) <= WHOLE else ():
            credited = [s for s in self._positive[teller] if retells(self.sketches[teller], self.sketches[s])]
            if credited:
                by.setdefault(max(credited, key=lambda s: (self._edges[teller][s], s)), []).append(teller)
        if not by:
            return self._points

        def points_of(a: str, b: str) -> int:
            own = self._points(a, b)
            if own > 0 or own < _AGAINST:
                return own
            told = [self._points(x, b) for x in by.get(a, ()) if x != b] + [
                self._points(x, a) for x in by.get(b, ()) if x != a
            ]
            return max([own, *told])

        return points_of

    def _points(self, a: str, b: str) -> int:
        known = self._edges.get(a, {}).get(b)
        return known if known is not None else points(self.sketches[a], self.sketches[b])


def _entry(story: Sketch) -> Entry:
    return entry(story.published, story.story)


def _near(block: list[Entry], new: Sequence[Entry]) -> set[Entry]:
    """The members of a crowded block whose neighbours may have changed: those near a new one."""
    out: set[Entry] = set()
    for own in new:
        place = bisect.bisect_left(block, own)
        out.update(block[max(0, place - WINDOW - 1) : place + WINDOW + 2])
    return out
