"""Links the stories of an archive: those that are new or coded otherwise since the last time, and what they touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from dateline.archiving import Archive, View
from dateline.archiving.incidents import changed_since, stored_incidents, write_incidents
from dateline.archiving.steps import Steps
from dateline.corroborating.compare import Comparison
from dateline.corroborating.corpus import SCHEMA, Corpus, Saved
from dateline.corroborating.incident import Incident
from dateline.corroborating.ledger import Change, Ledger
from dateline.errors import SettingError
from dateline.records import Document

_STATE = "linking.state"
_GROUP = 500


class _State(msgspec.Struct, kw_only=True):
    """What was linked of an archive, at which of its versions and by which coder; a cache: all of it can be drawn again."""

    version: int
    coder: str
    saved: Saved


class Linked(msgspec.Struct, kw_only=True):
    """What a run of linking did."""

    stories: int
    incidents: int
    changes: list[Change]


class ArchiveLinker:
    """Links an archive by its stories' content keys.  `steps` code stored readings."""

    def __init__(self, archive: Archive, steps: Steps) -> None:
        self._archive, self._steps = archive, steps
        self.view = archive.view()
        local = Path(archive.root)
        self._path = local / _STATE if local.is_dir() else None
        self._since, self.corpus = self._loaded()

    def run(self) -> Linked:
        """Brings the table of incidents up to date."""
        changed, every = changed_since(self.view, self._since)
        documents = {d.id: d for d in self.documents(changed)}
        before = {i.id: i for i in stored_incidents(self.view)}
        gone = self.corpus.linker.sketches.keys() - every
        changes = self.corpus.replace(documents.values(), gone)
        ledger = self.corpus.ledger
        stale = {ledger.incident_of[s] for s in documents if s in ledger.incident_of} | {c.incident for c in changes}
        stale |= ledger.incidents.keys() - before.keys()
        held = sorted(i for i in stale if i in ledger.incidents)
        records = [msgspec.to_builtins(r) for r in self._records(held)]
        write_incidents(self._archive, records, sorted(before.keys() - ledger.incidents.keys()))
        self._save()
        return Linked(stories=len(documents), incidents=len(ledger.incidents), changes=changes)

    def documents(self, keys: Sequence[str]) -> Iterator[Document]:
        """The stored readings of these stories, coded, each under its content key."""
        for start in range(0, len(keys), _GROUP):
            some = list(keys[start : start + _GROUP])
            batches = self.view.snapshot.rows(
                "SELECT DISTINCT batch FROM readings WHERE key IN (SELECT unnest(?))", [some], tables=["readings"]
            )
            for stored in self.view.readings([b[0] for b in batches], some):
                yield msgspec.structs.replace(self._steps.code(stored.reading), id=stored.key)

    def _records(self, incidents: Sequence[str]) -> Iterator[Any]:
        for start in range(0, len(incidents), _GROUP):
            some = incidents[start : start + _GROUP]
            keys = sorted({s for i in some for s in self.corpus.ledger.incidents[i]})
            documents = {d.id: d for d in self.documents(keys)}
            for incident in some:
                yield self.corpus.incident(incident, documents.__getitem__)

    def _loaded(self) -> tuple[int, Corpus]:
        """The corpus as it was kept, if it was of this archive and these steps; ids always come from the archive."""
        ledger = _ledger(self.view)
        if self._path is not None and self._path.is_file():
            try:
                state = msgspec.msgpack.decode(self._path.read_bytes(), type=_State)
            except (msgspec.DecodeError, OSError):
                return 0, Corpus(None, ledger)
            usable = state.saved.schema == SCHEMA and state.coder == self._steps.identity
            if usable and state.version <= self.view.version:
                return state.version, Corpus(state.saved, ledger)
        return 0, Corpus(None, ledger)

    def _save(self) -> None:
        if self._path is None:
            return
        state = _State(version=self.view.version, coder=self._steps.identity, saved=self.corpus.saved())
        partial = self._path.with_name(f".{_STATE}.partial")
        partial.write_bytes(msgspec.msgpack.encode(state))
        partial.replace(self._path)


def compared(archive: Archive, steps: Steps, one: str, other: str) -> tuple[Comparison, bool]:
    """The comparison of two linked stories, by their ids or keys, and whether they are in one incident.

    Raises SettingError where one is not there or not linked yet.
    """
    linker = ArchiveLinker(archive, steps)
    keys = {story: key for key, story in story_ids(linker.view).items()}
    try:
        return linker.corpus.why(keys.get(one, one), keys.get(other, other))
    except KeyError:
        missing = next(s for s in (one, other) if keys.get(s, s) not in linker.corpus.linker.sketches)
        raise SettingError(
            f"there is no linked story {missing!r}", remedy="`dateline link` links what is new"
        ) from None


def _ledger(view: View) -> Ledger:
    """Ids as the archive's incidents have them."""
    ledger = Ledger(incidents={}, incident_of={}, merged={})
    for held in stored_incidents(view):
        ledger.incidents[held.id] = held.stories
        ledger.incident_of.update(dict.fromkeys(held.stories, held.id))
        ledger.merged.update(dict.fromkeys(msgspec.json.decode(held.payload)["also"], held.id))
    return ledger


def named(payload: Any, names: dict[str, str]) -> Any:
    """A record with each story's content key replaced by its id."""
    if isinstance(payload, str):
        return names.get(payload, payload)
    if isinstance(payload, list | tuple):
        return [named(value, names) for value in payload]
    if isinstance(payload, dict):
        return {names.get(key, key): named(value, names) for key, value in payload.items()}
    return payload


def incidents_of(view: View) -> list[Incident]:
    """The incidents that a state of an archive holds, the earliest reported first, with its stories by their ids."""
    ids = story_ids(view)
    rows = (named(msgspec.json.decode(held.payload), ids) for held in stored_incidents(view))
    return [msgspec.convert(row, Incident) for row in rows]


def story_ids(view: View, keys: Iterable[str] | None = None) -> dict[str, str]:
    """The id of each story by its content key; of all of them if none are given.  Where two share an id, their keys stand."""
    rows = view.snapshot.rows("SELECT key, id FROM stories", tables=["stories"])
    wanted = None if keys is None else set(keys)
    times: dict[str, int] = {}
    for _, story in rows:
        times[story] = times.get(story, 0) + 1
    return {key: story for key, story in rows if times[story] == 1 and (wanted is None or key in wanted)}
