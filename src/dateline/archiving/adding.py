"""Adds stories to an archive, exactly once each: a story that is there, read by the same steps, is left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from dateline.archiving.archive import Archive, View
from dateline.archiving.changing import Changes, current_events
from dateline.archiving.keys import new_run, reject_key, story_key
from dateline.archiving.ledger import Commit
from dateline.archiving.rows import Row, claim_rows, lexicon_row, reading_row, reject_row, story_row
from dateline.archiving.steps import Steps
from dateline.archiving.upkeep import tidy
from dateline.archiving.writing import Batch, write
from dateline.records import Document, Reading, Reject, Story

BATCH_STORIES = 256
BATCH_CHARACTERS = 8_000_000
_TIDY_COMMITS = 64


class Added(msgspec.Struct):
    """What has been done so far."""

    stories: int = 0
    known: int = 0
    reread: int = 0
    claims: int = 0
    events: int = 0
    rejects: int = 0
    commits: int = 0


class Adder:
    """Reads, codes and commits stories in batches.

    `over` names the inputs in the ledger; `again` adds stories too that were retracted.
    """

    def __init__(
        self, archive: Archive, steps: Steps, *, over: Sequence[str] = (), batch: int = BATCH_STORIES,
        again: bool = False, told: Callable[[Added], None] | None = None,
    ) -> None:  # fmt: skip
        self._archive, self._steps, self._size, self._told = archive, steps, batch, told
        self.again = again
        self._over = tuple(over)
        self._run = new_run()
        self._lexicon_known = False
        self._tidy_at = _TIDY_COMMITS
        self.done = Added()

    def add(self, items: Iterable[Story | Reject]) -> Added:
        """Adds all items; what is committed stays, whatever comes after.  Raises ArchiveError where writing fails."""
        held: dict[str, Story] = {}
        rejects: dict[str, Reject] = {}
        size = 0
        for item in items:
            if isinstance(item, Reject):
                rejects.setdefault(reject_key(item), item)
            else:
                key = story_key(item)
                self.done.known += key in held
                held.setdefault(key, item)
                size += len(item.text)
            if len(held) >= self._size or size >= BATCH_CHARACTERS or len(rejects) >= 16 * self._size:
                self._batch(held, rejects)
                held, rejects, size = {}, {}, 0
        self._batch(held, rejects)
        if self.done.commits:
            tidy(self._archive)
        return self.done

    def _batch(self, held: dict[str, Story], rejects: dict[str, Reject]) -> None:
        if held or rejects:
            _Batch(self._archive, self._steps, held, rejects, self).run()
            if self._told is not None:
                self._told(self.done)
            if self.done.commits >= self._tidy_at:
                tidy(self._archive)
                self._tidy_at = self.done.commits + _TIDY_COMMITS

    def commit(self, kind: str) -> Commit:
        """A commit of this run."""
        coder = self._steps.coder
        return Commit(
            kind=kind, batch=0, run=self._run, over=self._over, reader=self._steps.reader, coder=self._steps.identity,
            lexicon=coder.lexicon, ontology=coder.ontology,
        )  # fmt: skip

    def tell_lexicon(self) -> None:
        """Commits the lexicon's manifest, once an archive."""
        if not self._lexicon_known:
            record_lexicon(self._archive, self._steps, self.commit("lexicon"))
            self._lexicon_known = True


class _Batch:
    """One batch on its way: what is missing is read and coded, then committed."""

    def __init__(
        self, archive: Archive, steps: Steps, held: dict[str, Story], rejects: dict[str, Reject], adder: Adder
    ) -> None:
        self.archive, self.steps, self.held, self.rejects, self.adder = archive, steps, held, rejects, adder
        self.read: dict[str, tuple[Reading, Document]] = {}
        self.summary = Added()

    def run(self) -> None:
        head = self.archive.ledger.head()
        if not self._missing(self.archive.view())[0] and not self._refused(self.archive.view()):
            self.adder.done.known += len(self.held)
            return
        if self.held:
            self.adder.tell_lexicon()
            head = self.archive.ledger.head()
        commit = write(self.archive.ledger, head, self._build, self._meets)
        self._count(commit)

    def _count(self, commit: Commit | None) -> None:
        done, one = self.adder.done, self.summary
        if commit is not None:
            for name in ("stories", "reread", "claims", "events", "rejects"):
                setattr(done, name, getattr(done, name) + getattr(one, name))
            done.commits += 1
        done.known += len(self.held) - (one.stories + one.reread if commit is not None else 0)

    def _missing(self, view: View) -> tuple[dict[str, Story], dict[str, tuple[int, int]]]:
        """The stories to be read, and of those that an older reader has read the (batch, period) of that reading."""
        if not self.held:
            return {}, {}
        rows = view.snapshot.rows(
            "SELECT key, reader, batch, period FROM readings WHERE key IN (SELECT unnest(?))", [list(self.held)],
            tables=["readings"],
        )  # fmt: skip
        known = {row[0]: row[1:] for row in rows}
        missing = {k: s for k, s in self.held.items() if k not in known or known[k][0] != self.steps.reader}
        if not self.adder.again:
            for key in view.retracted([k for k in missing if k not in known]):
                del missing[key]
        return missing, {k: (known[k][1], known[k][2]) for k in missing if k in known}

    def _refused(self, view: View) -> dict[str, Reject]:
        """The refusals that the archive does not hold yet."""
        if not self.rejects:
            return {}
        rows = view.snapshot.rows(
            "SELECT DISTINCT key FROM rejects WHERE key IN (SELECT unnest(?))", [list(self.rejects)], tables=["rejects"]
        )
        known = {row[0] for row in rows}
        return {k: r for k, r in self.rejects.items() if k not in known}

    def _build(self, batch: int) -> tuple[Batch, Commit] | None:
        view = self.archive.view()
        missing, old = self._missing(view)
        refused = self._refused(view)
        if not missing and not refused:
            return None
        self._read(missing)
        tables: dict[str, list[Row]] = {"stories": [], "readings": [], "claims": [], "events": [], "rejects": []}
        changes, current = Changes(), current_events(view, old, self.steps.coder.ontology)
        for key, story in missing.items():
            reading, document = self.read[key]
            row = reading_row(reading, key, self.steps.reader, batch)
            if key in old:
                row["replaces"] = old[key][0]
            else:
                tables["stories"].append(story_row(story, batch))
            tables["readings"].append(row)
            tables["claims"] += claim_rows(reading, key, batch)
            changes.add(key, document, current.get(key, {}), batch)
        if old:
            self._retire_claims(view, list(old), tables["claims"], batch)
        tables["events"] = changes.rows
        tables["rejects"] = [reject_row(r, batch) for r in refused.values()]
        self.summary = Added(
            stories=len(missing) - len(old), reread=len(old), claims=sum(len(self.read[k][0].claims) for k in missing),
            events=changes.appeared, rejects=len(refused),
        )  # fmt: skip
        return tables, self.adder.commit("reread" if old else "add")

    def _read(self, missing: dict[str, Story]) -> None:
        """Reads and codes what has not been in an earlier try."""
        keys = [k for k in missing if k not in self.read]
        readings = self.steps.read([missing[k] for k in keys])
        for key, reading in zip(keys, readings, strict=True):
            self.read[key] = (reading, self.steps.code(reading))

    def _retire_claims(self, view: View, keys: list[str], rows: list[Row], batch: int) -> None:
        """New rows of claims take the place of the old ones with the same id; the other old ones go."""
        found = view.snapshot.rows(
            "SELECT key, id, batch, period FROM claims WHERE key IN (SELECT unnest(?))", [keys], tables=["claims"]
        )
        old = {(key, claim): (was, period) for key, claim, was, period in found}
        for row in rows:
            was = old.pop((row["key"], row["id"]), None)
            row["replaces"] = was[0] if was else None
        rows += [
            {"key": key, "id": claim, "batch": batch, "replaces": was, "gone": True, "period": period}
            for (key, claim), (was, period) in old.items()
        ]

    def _meets(self, later: list[Commit]) -> bool:
        """Whether later commits hold some of this batch's stories or refusals, or changed what it rereads."""
        batches = [c.batch for c in later if c.kind in ("add", "reread", "recode", "retract")]
        if not batches:
            return False
        if self.summary.reread and any(c.kind != "add" for c in later):
            return True
        listed = ", ".join(map(str, batches))
        view = self.archive.view()
        for table, keys in (("readings", list(self.held)), ("rejects", list(self.rejects))):
            sql = f"SELECT count(*) FROM {table} WHERE key IN (SELECT unnest(?)) AND batch IN ({listed})"
            if keys and view.snapshot.rows(sql, [keys], tables=[table])[0][0]:
                return True
        return False


def record_lexicon(archive: Archive, steps: Steps, commit: Commit) -> None:
    """Commits the manifest of a lexicon that the archive does not know yet."""
    coder = steps.coder
    digest, ontology = coder.lexicon, coder.ontology

    def build(batch: int) -> tuple[Batch, Commit] | None:
        sql = "SELECT count(*) FROM lexicons WHERE digest = ? AND ontology = ?"
        if archive.view().snapshot.rows(sql, [digest, ontology], tables=["lexicons"])[0][0]:
            return None
        return {"lexicons": [lexicon_row(digest, ontology, steps.manifest(), batch)]}, commit

    def meets(later: list[Commit]) -> bool:
        return any(c.kind == "lexicon" for c in later)

    write(archive.ledger, archive.ledger.head(), build, meets)
