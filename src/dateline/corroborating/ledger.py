"""The ids that incidents keep while stories join, and the log of what happened to them: the part that remembers.

Which stories make an incident never depends on history; by which name it goes does, since a name must not change.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

What = Literal["new", "joined", "left", "merged", "split", "gone"]


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the log: the incident, what happened to it, the stories that came or went, the incidents it came of."""

    incident: str
    what: What
    stories: tuple[str, ...]
    other: tuple[str, ...] = ()


class Ledger(msgspec.Struct, kw_only=True):
    """Incidents by id, the id of each story's incident, and the former ids of those that were merged away."""

    incidents: dict[str, tuple[str, ...]] = {}
    incident_of: dict[str, str] = {}
    merged: dict[str, str] = {}

    def update(
        self, groups: Iterable[Sequence[str]], first: Mapping[str, str], gone: Iterable[str] = ()
    ) -> list[Change]:
        """Takes in groups that are new or changed; `first` gives each story's publication, `gone` the stories taken out.

        A group keeps the id of the incident that most of its stories were in; what is left over gets an id drawn from
        its first story.
        """
        told = sorted(tuple(sorted(group)) for group in groups)
        taken = {s for s in gone if s in self.incident_of}
        moved = (*(s for group in told for s in group), *sorted(taken))
        before = {i: self.incidents[i] for s in moved if (i := self.incident_of.get(s)) is not None}
        for story in taken:
            del self.incident_of[story]
        names = self._names(told, before)
        for group in told:
            names.setdefault(group, self._fresh(group, first, set(names.values()) | set(before)))
        for incident in before:
            del self.incidents[incident]
        for group in told:
            self.incidents[names[group]] = group
            self.incident_of.update(dict.fromkeys(group, names[group]))
        changes = [change for group in told for change in self._changes(names[group], group, before, names)]
        lost = [i for i in before if i not in self.incidents and i not in self.merged]
        return changes + [Change(incident=i, what="gone", stories=before[i]) for i in sorted(lost)]

    def current(self, incident: str) -> str | None:
        """The id that an incident goes by now, through all mergers; None if there never was such."""
        while incident in self.merged and incident not in self.incidents:
            incident = self.merged[incident]
        return incident if incident in self.incidents else None

    def former(self, incident: str) -> tuple[str, ...]:
        """The ids of the incidents that were merged into this one."""
        return tuple(sorted(i for i in self.merged if i not in self.incidents and self.current(i) == incident))

    def _names(
        self, groups: Sequence[tuple[str, ...]], before: Mapping[str, tuple[str, ...]]
    ) -> dict[tuple[str, ...], str]:
        shared = [
            (-count, incident, group)
            for group in groups
            for incident, count in Counter(self.incident_of[s] for s in group if s in self.incident_of).items()
            if incident in before
        ]
        names: dict[tuple[str, ...], str] = {}
        given: set[str] = set()
        for _, incident, group in sorted(shared):
            if group not in names and incident not in given:
                names[group] = incident
                given.add(incident)
        return names

    def _fresh(self, group: Sequence[str], first: Mapping[str, str], taken: set[str]) -> str:
        founder = min(group, key=lambda s: (first.get(s, ""), s))
        turn = 0
        while True:
            name = "i" + hashlib.sha256(f"{founder}{turn or ''}".encode()).hexdigest()[:11]
            if name not in self.incidents and name not in self.merged and name not in taken:
                return name
            turn += 1

    def _changes(
        self, name: str, group: tuple[str, ...], before: Mapping[str, tuple[str, ...]], names: Mapping[tuple[str, ...], str]
    ) -> list[Change]:  # fmt: skip
        out = []
        old = before.get(name)
        held = set(group)
        parents = sorted(i for i, stories in before.items() if i != name and held & set(stories))
        if old is None:
            out.append(Change(incident=name, what="split" if parents else "new", stories=group, other=tuple(parents)))
        else:
            came = tuple(sorted(held - set(old) - {s for p in parents for s in before[p]}))
            went = tuple(sorted(set(old) - held))
            out += [Change(incident=name, what="joined", stories=came)] if came else []
            out += [Change(incident=name, what="left", stories=went)] if went else []
        gone = [p for p in parents if p not in names.values()]
        for parent in gone:
            self.merged[parent] = name
        if old is not None and parents:
            moved = tuple(sorted(held & {s for p in parents for s in before[p]}))
            out.append(Change(incident=name, what="merged", stories=moved, other=tuple(parents)))
        return out
